import {readFileSync, writeFileSync} from "node:fs";
import process from "node:process";
import type {Name} from "../../src/model/index.ts";
import {normOf} from "../../src/text/fold.ts";
import {demonyms} from "../../src/text/lexicon/index.ts";
import {bucketOf} from "../../src/text/linear.ts";
import {candidatesOf, featureWriter, MOST_FEATURES} from "../../src/text/names/features.ts";
import {labelOf, namesOf} from "../../src/text/names/labels.ts";
import {noteSurnames} from "../../src/text/names/surnames.ts";
import {bestLabels} from "../../src/text/names/tagger.ts";
import {parseModel, readWords} from "../../src/text/reader-model.ts";
import {hashOf, noteCases, SPACE_AFTER, SPACE_BEFORE} from "../../src/text/seen-words.ts";
import {titled} from "../seeing.ts";
import {learn, scoreStretch, type Learnt, type Stretch} from "./crf.ts";
import type {GoldName} from "./gold.ts";
import {packNames} from "./pack-names.ts";

// train-names.ts MODEL.bin FOLDER: trains the tagger of names on FOLDER/gold-train.taught.jsonl and news.taught.jsonl, packs it
// into MODEL.bin, and prints figures on the sentences kept back. First a labeler that sees the teacher's names learns the gold
// ones, and names those of the news; the shipped tagger learns both.
interface Row {
  readonly doc: string;
  readonly words: readonly string[];
  readonly spaces: readonly boolean[];
  readonly names?: readonly GoldName[];
  readonly full?: boolean;
  readonly taught: readonly GoldName[];
}

interface Prepared {
  readonly row: Row;
  readonly stretches: readonly {readonly start: number; readonly stretch: Stretch}[];
}

const BUCKETS = 1 << 19;
const HIDDEN = 48;
const KINDS = ["PER", "ORG", "LOC", "EVENT", "OTHER"];
const TAUGHT: Readonly<Record<string, string>> = {PERSON: "PER", ORG: "ORG", GPE: "LOC", LOC: "LOC", FAC: "LOC", EVENT: "EVENT", PRODUCT: "OTHER", WORK_OF_ART: "OTHER", LAW: "OTHER"};
const HELD = ["wikigold-held", "uner-held", "gum-news"];

const [modelPath, folder] = process.argv.slice(2);
const model = parseModel(readFileSync(modelPath));
const rowsOf = (name: string): Row[] => readFileSync(`${folder}/${name}.taught.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);

const gold = rowsOf("gold-train");
const news = rowsOf("news");
const held = HELD.map((name) => ({name, rows: rowsOf(name)}));
const say = (text: string) => console.log(`${(process.cpuUsage().user / 1e6).toFixed(0)} s: ${text}`);

let width = 0;
const goldSeen = prepare(gold, goldNames);
const heldSeen = held.map(({name, rows}) => ({name, rows, taught: prepare(rows, goldNames, {taught: true}), plain: prepare(rows, goldNames)}));
for (const {name, rows} of held) say(`teacher on ${name}: ${figures(rows, rows.map(taughtNames))}`);
const taughtSeen = prepare(gold, goldNames, {taught: true});
say("labeler");
const options = {buckets: BUCKETS, width, hidden: HIDDEN, rounds: 6, seed: 1, rate: 0.15};
const labeler = learn(stretchesOf(taughtSeen), options);
for (const {name, rows, taught} of heldSeen) say(`labeler on ${name}: ${figures(rows, taught.map((seen) => namesBy(labeler, seen)))}`);
const newsNames = new Map(prepare(news, () => [], {taught: true}).map((seen) => [seen.row, namesBy(labeler, seen)]));
say("news labeled");
const newsSeen = prepare(news, (row) => newsNames.get(row)!);
const titledSeen = prepare(news.filter((_, i) => i % 8 === 0), (row) => newsNames.get(row)!, {recase: titled});
say("tagger");
const learnt = learn([...stretchesOf(goldSeen), ...stretchesOf(goldSeen), ...stretchesOf(newsSeen), ...stretchesOf(titledSeen)], {...options, rounds: 5, report: report});
writeFileSync(modelPath, packNames(readFileSync(modelPath), learnt, {width, hidden: HIDDEN}));

function report(round: number, now: Learnt): void {
  for (const {name, rows, plain} of heldSeen) say(`round ${round} ${name}: ${figures(rows, plain.map((seen) => namesBy(now, seen)))}`);
}

function stretchesOf(seen: readonly Prepared[]): Stretch[] {
  return seen.flatMap(({stretches}) => stretches.map(({stretch}) => stretch));
}

/** Gold names; where a corpus has no events and other things, the teacher's of those kinds are taken along. */
function goldNames(row: Row): readonly Name[] {
  const own = (row.names ?? []).map(nameOf);
  if (row.full) return own;
  const more = taughtNames(row).filter(({first, last, kind}) => (kind === "event" || kind === "other") && own.every((name) => last < name.first || name.last < first));
  return [...own, ...more].sort((a, b) => a.first - b.first);
}

function nameOf([first, last, kind]: GoldName): Name {
  return {first, last, kind: (["person", "organization", "place", "event", "other"] as const)[KINDS.indexOf(kind)]};
}

/** The teacher's names in our kinds, without a leading article or a closing "'s". */
function taughtNames(row: Row): Name[] {
  return row.taught.flatMap(([first, last, label]) => {
    const from = first < last && /^the$/iu.test(row.words[first]) ? first + 1 : first;
    const to = from < last && /^['’]s?$/u.test(row.words[last]) ? last - 1 : last;
    const isDemonym = demonyms.has(row.words.slice(from, to + 1).map(normOf).join(" "));
    return label in TAUGHT && !isDemonym ? [nameOf([from, to, TAUGHT[label]])] : [];
  });
}

function prepare(rows: readonly Row[], namesFor: (row: Row) => readonly Name[], {taught = false, recase}: {taught?: boolean; recase?: (word: string, i: number) => string} = {}): Prepared[] {
  const evidence = new Map<string, {cases: Map<string, number>; surnames: Set<string>}>();
  for (const {doc, words} of rows) {
    if (!evidence.has(doc)) evidence.set(doc, {cases: new Map(), surnames: new Set()});
    noteCases(words, evidence.get(doc)!.cases);
    noteSurnames(words, evidence.get(doc)!.surnames);
  }
  return rows.map((row) => {
    const words = recase ? row.words.map(recase) : row.words;
    const {view} = readWords(words, spacedOf(row), evidence.get(row.doc)!, model);
    const {rows: states, width: own} = model.network.states();
    width = own;
    const wanted = candidatesOf(view);
    const labels = new Uint8Array(words.length);
    for (const {first, last, kind} of namesFor(row)) {
      if (wanted.subarray(first, last + 1).includes(0)) continue;
      const number = ["person", "organization", "place", "event", "other"].indexOf(kind);
      for (let i = first; i <= last; i++) labels[i] = labelOf(number, i - first, last - first + 1);
    }
    const hints = taught ? hintsOf(row) : null;
    const writer = featureWriter(view, BUCKETS - 1);
    const stretches = [];
    const tooLong = words.length > 200;
    for (let start = 0; start < words.length && !tooLong; start++) {
      if (wanted[start] === 0) continue;
      let end = start;
      while (end < words.length && wanted[end] === 1) end++;
      stretches.push({start, stretch: {...featuresOf(writer, start, end, hints), states: states.slice(start * own, end * own), labels: labels.slice(start, end)}});
      start = end;
    }
    return {row, stretches};
  });
}

function featuresOf(writer: ReturnType<typeof featureWriter>, start: number, end: number, hints: Int32Array | null) {
  const starts = new Int32Array(end - start + 1);
  const buffer = new Int32Array(MOST_FEATURES);
  const all: number[] = [];
  for (let i = start; i < end; i++) {
    const count = writer.write(i, buffer);
    for (let f = 0; f < count; f++) all.push(buffer[f]);
    if (hints) for (const d of [-1, 0, 1]) all.push(bucketOf(BUCKETS - 1, 100 + d, hints[i + d] ?? 0), bucketOf(BUCKETS - 1, 110 + d, hints[i + d] ?? 0, buffer[6]));
    starts[i - start + 1] = all.length;
  }
  return {starts, features: Int32Array.from(all)};
}

/** The teacher's label of each token with its place in the name. */
function hintsOf({words, taught}: Row): Int32Array {
  const hints = new Int32Array(words.length);
  for (const [first, last, label] of taught) for (let i = first; i <= last; i++) hints[i] = hashOf(`${label} ${i === first ? "B" : "I"}${i === last ? "E" : ""}`);
  return hints;
}

function spacedOf({words, spaces}: Row): number[] {
  return words.map((_, i) => {
    const before = i === 0 || spaces[i - 1] || /^[([{–—-]/u.test(words[i - 1]);
    return (before ? SPACE_BEFORE : 0) | (spaces[i] || i === words.length - 1 ? SPACE_AFTER : 0);
  });
}

function namesBy(learntNow: Learnt, {stretches}: Prepared): Name[] {
  return stretches.flatMap(({start, stretch}) => namesOf(bestLabels(scoreStretch(stretch, learntNow, width, HIDDEN).rows, learntNow.links), start));
}

/** Exact span and kind over persons, bodies and places. */
function figures(rows: readonly Row[], found: readonly (readonly Name[])[]): string {
  const counted = ["person", "organization", "place"];
  const sums = {right: 0, found: 0, gold: 0};
  const each = counted.map(() => ({right: 0, found: 0, gold: 0}));
  rows.forEach((row, i) => {
    const keys = (names: readonly Name[]) => names.filter(({kind}) => counted.includes(kind)).map(({first, last, kind}) => `${kind} ${first} ${last}`);
    const [own, wanted] = [keys(found[i]), keys((row.names ?? []).map(nameOf))];
    for (const key of own) { sums.found++; each[counted.indexOf(key.split(" ")[0])].found++; if (wanted.includes(key)) { sums.right++; each[counted.indexOf(key.split(" ")[0])].right++; } }
    for (const key of wanted) { sums.gold++; each[counted.indexOf(key.split(" ")[0])].gold++; }
  });
  const f1 = ({right, found: all, gold: wanted}: typeof sums) => ((200 * right) / (all + wanted)).toFixed(1);
  return `P ${(100 * sums.right / sums.found).toFixed(1)} R ${(100 * sums.right / sums.gold).toFixed(1)} F ${f1(sums)} (${each.map(f1).join(" ")})`;
}
