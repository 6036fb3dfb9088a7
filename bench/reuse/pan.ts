import {existsSync, readFileSync, readdirSync} from "node:fs";
import {hashOf} from "../../src/compare/align/index.ts";
import type {Range} from "../../src/model/index.ts";
import {matchTexts} from "../../src/compare/rewritten/index.ts";
import {plagDetOf} from "./plagdet.ts";
import type {PlagDet, Reuse} from "./plagdet.ts";
import type {Row} from "./rows.ts";

/** Two texts of a corpus in the layout of PAN 2013, and what is known of them. */
export interface PanPair {
  readonly name: string;
  /** The folder it stands in: "03-random-obfuscation". */
  readonly kind: string;
  readonly left: string;
  readonly right: string;
  readonly cases: readonly Reuse[];
}

const KIND = /^\d\d-/u;

/**
 * PlagDet by kind and over all pairs of a corpus with `pairs`, `susp/`, `src/` and a folder of XML a kind. A third of
 * the pairs, by a hash of their names, is shown by itself: the thresholds were set on the others.
 */
export async function measurePan(folder: string): Promise<readonly Row[]> {
  if (!existsSync(`${folder}/susp`) || !existsSync(`${folder}/src`)) return [["PAN 2013 text alignment", "not there"]];
  const done: Done[] = [];
  let processor = 0;
  for (const pair of pairsIn(folder)) {
    const start = process.cpuUsage();
    const detections = matchTexts(pair.left, pair.right).map(({left, right}) => ({left, right}));
    processor += process.cpuUsage(start).user / 1e6;
    done.push({name: pair.name, kind: pair.kind, cases: pair.cases, detections});
  }
  const time: Row = ["PAN 2013: processor time, one core", `${processor.toFixed(1)} s for ${done.length} pairs`];
  return [...rowsOf("all pairs", done), ...rowsOf("third not tuned on", done.filter(isHeldOut)), time];
}

interface Done extends Omit<PanPair, "left" | "right"> {
  readonly detections: readonly Reuse[];
}

function rowsOf(part: string, all: readonly Done[]): readonly Row[] {
  const kinds = [...new Set(all.map(({kind}) => kind))];
  return [...kinds.map((kind) => rowOf(`${part}, ${kind}`, all.filter((one) => one.kind === kind))), rowOf(`${part}, over all`, all)];
}

function rowOf(what: string, done: readonly Done[]): Row {
  const found = plagDetOf(done);
  return [`PAN 2013 ${what}`, found.cases === 0 ? `${found.detections} false in ${done.length} pairs` : wordsOfScore(found)];
}

function wordsOfScore({plagdet, precision, recall, granularity, cases}: PlagDet): string {
  const [p, r, g] = [precision, recall, granularity].map((value) => value.toFixed(3));
  return `PlagDet ${plagdet.toFixed(3)} (precision ${p}, recall ${r}, granularity ${g}, ${cases} cases)`;
}

/** Every third pair by a hash of its name, so that adding pairs moves none. */
export function isHeldOut({name}: Pick<PanPair, "name">): boolean {
  return (hashOf(name) >>> 8) % 3 === 0;
}

/** The pairs by kind, then as `pairs` lists them, each read when it is asked for. */
export function* pairsIn(folder: string): Generator<PanPair> {
  for (const kind of readdirSync(folder).filter((name) => KIND.test(name)).sort()) {
    for (const line of readFileSync(`${folder}/${kind}/pairs`, "utf8").split("\n")) {
      if (line.trim() !== "") yield readPair(folder, kind, line.trim());
    }
  }
}

function readPair(folder: string, kind: string, name: string): PanPair {
  const [suspicious, original] = name.split(/\s+/u);
  const [left, right] = [readFileSync(`${folder}/susp/${suspicious}`, "utf8"), readFileSync(`${folder}/src/${original}`, "utf8")];
  const xml = readFileSync(`${folder}/${kind}/${suspicious.replace(".txt", "")}-${original.replace(".txt", "")}.xml`, "utf8");
  return {name, kind, left, right, cases: casesIn(xml, left, right)};
}

function casesIn(xml: string, left: string, right: string): readonly Reuse[] {
  return xml.split("<feature").slice(1).filter((feature) => attributeOf(feature, "name") === "plagiarism").map((feature) => ({
    left: rangeIn(left, feature, "this"),
    right: rangeIn(right, feature, "source"),
  }));
}

function attributeOf(feature: string, name: string): string {
  const from = feature.indexOf(` ${name}="`) + name.length + 3;
  return feature.slice(from, feature.indexOf("\"", from));
}

/** The corpus counts code points; ranges here are of UTF-16 code units. */
function rangeIn(text: string, feature: string, side: "this" | "source"): Range {
  const [offset, length] = [Number(attributeOf(feature, `${side}_offset`)), Number(attributeOf(feature, `${side}_length`))];
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return {start: offset, end: offset + length};
  const characters = [...text];
  const start = characters.slice(0, offset).join("").length;
  return {start, end: start + characters.slice(offset, offset + length).join("").length};
}
