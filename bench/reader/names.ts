import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {noteSurnames} from "../../src/text/names/surnames.ts";
import {NAME_STRIDE} from "../../src/text/network.ts";
import {parseModel, readWords} from "../../src/text/reader-model.ts";
import {SPACE_AFTER, SPACE_BEFORE, noteCases} from "../../src/text/seen-words.ts";
import {halves, readGum, readUner, readWikigold, type GoldName, type NamedSentence} from "../../training/names/gold.ts";
import {percent, type Row, type Table} from "../entities/rows.ts";
import {mentionNames} from "./mention-names.ts";
import {namePeers, type NameFinder} from "./name-peers.ts";

const KINDS = ["PER", "ORG", "LOC"];
const MODEL = new URL("../../data/reader.bin", import.meta.url);

/** Names on sentences that the tagger was not trained on, beside peers: exact span and kind. */
export function measureNames(shared: string): readonly Table[] {
  const sets: Readonly<Record<string, readonly NamedSentence[]>> = {
    "wikigold, half kept back": halves(readWikigold(join(shared, "bench/ner/wikigold/wikigold.conll.txt")))[1],
    "UNER-EWT dev, half kept back": halves(readUner(join(shared, "bench/ner/uner-ewt-dev/en_ewt-ud-dev.iob2")))[1],
    "GUM news": foldersOf(join(shared, "bench/gum-news/conllu")).flatMap(readGum),
    "GUM dev": readGum(join(shared, "train/gum/dev.conllu")),
  };
  const finders = [ours(), mentionNames(), ...namePeers()];
  const rows = Object.entries(sets).flatMap(([name, sentences]) => finders.map((finder) => rowOf(name, sentences, finder)));
  return [{title: "Names", head: ["text", "by", "precision", "recall", "F1", ...KINDS], rows, note: "Gold tokens; exact span and kind over persons (PER), bodies (ORG) and places (LOC), per hundred; the last three are F1. " +
    "Nothing of these sentences was trained on for names: of wikigold and UNER-EWT dev every other document (of wikigold, which does not tell them apart, every other dozen of sentences) was, and the news of GUM and its development part were not. Tags and parse were trained on GUM's news. In GUM a name is what lies about the proper noun that heads an entity (`training/names/gold.ts`)."}];
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder).sort().map((file) => join(folder, file));
}

/** The shipped tagger on given tokens; each document shows its case and surnames. */
function ours(): NameFinder {
  const model = parseModel(readFileSync(MODEL));
  return {name: "Stemma", find: (sentences) => {
    const evidence = new Map<string, {cases: Map<string, number>; surnames: Set<string>}>();
    for (const {doc, words} of sentences) {
      if (!evidence.has(doc)) evidence.set(doc, {cases: new Map(), surnames: new Set()});
      noteCases(words, evidence.get(doc)!.cases);
      noteSurnames(words, evidence.get(doc)!.surnames);
    }
    return sentences.map((sentence) => {
      const {view, names} = readWords(sentence.words, spacedOf(sentence), evidence.get(sentence.doc)!, model);
      return (model.findNames?.(view, names, NAME_STRIDE) ?? []).flatMap(({first, last, kind}): GoldName[] => (kind in OUR_KINDS ? [[first, last, OUR_KINDS[kind]]] : []));
    });
  }};
}

const OUR_KINDS: Readonly<Record<string, string>> = {person: "PER", organization: "ORG", place: "LOC"};

function spacedOf({words, spaces}: NamedSentence): number[] {
  return words.map((_, i) => {
    const before = i === 0 || spaces[i - 1] || /^[([{–—-]/u.test(words[i - 1]);
    return (before ? SPACE_BEFORE : 0) | (spaces[i] || i === words.length - 1 ? SPACE_AFTER : 0);
  });
}

function rowOf(name: string, sentences: readonly NamedSentence[], finder: NameFinder): Row {
  const found = finder.find(sentences);
  const counts = new Map(KINDS.map((kind) => [kind, {right: 0, found: 0, gold: 0}]));
  sentences.forEach(({names}, at) => {
    const gold = new Set(names.map(String));
    for (const {2: kind} of names) if (counts.has(kind)) counts.get(kind)!.gold++;
    for (const own of found[at]) {
      const count = counts.get(own[2]);
      if (count === undefined) continue;
      count.found++;
      if (gold.has(String(own))) count.right++;
    }
  });
  const all = {right: 0, found: 0, gold: 0};
  for (const {right, found: own, gold} of counts.values()) Object.assign(all, {right: all.right + right, found: all.found + own, gold: all.gold + gold});
  const f1 = ({right, found: own, gold}: typeof all) => percent((2 * right) / (own + gold));
  return [name, finder.name, percent(all.right / all.found), percent(all.right / all.gold), f1(all), ...KINDS.map((kind) => f1(counts.get(kind)!))];
}
