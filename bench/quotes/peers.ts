import {execFileSync} from "node:child_process";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {spacyModel} from "../reader/spacy.ts";
import type {DirectFinder, DirectQuote} from "./direct-text.ts";

const require = createRequire(import.meta.url);

/** The peers that can be had here; for one that cannot, a line says so. All are given a paragraph at a time. */
export function directPeers(): readonly DirectFinder[] {
  return [marksAndNearestName(), ...textacy(), ...compromise()].map(byParagraph);
}

/** The finder on each line by itself. */
function byParagraph({find, ...rest}: DirectFinder): DirectFinder {
  return {...rest, find: (texts) => {
    const lines = texts.flatMap((text, at) => [...text.matchAll(/[^\n]+/gu)].map(({0: line, index}) => ({line, index, at})));
    const found = find(lines.map(({line}) => line));
    return texts.map((_, at) => lines.flatMap((line, i) => (line.at === at ? found[i].map((quote) => moved(quote, line.index)) : [])));
  }};
}

const moved = ({start, end, speaker}: DirectQuote, by: number): DirectQuote => ({
  start: start + by, end: end + by, speaker: speaker?.map((range) => ({start: range.start + by, end: range.end + by})) ?? null,
});

/** All that stands between marks, with the nearest word group in capitals outside of them as speaker. */
function marksAndNearestName(): DirectFinder {
  return {name: "marks, nearest name", speakers: true, find: (texts) => texts.map((text) => {
    const marked = [...text.matchAll(/["“](?<words>[^"“”]+)["”]/gu)].map(({index, groups}) => ({start: index + 1, end: index + 1 + groups!.words.length}));
    const names = [...text.matchAll(/\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*/gu)].map(({index, 0: name}) => ({start: index, end: index + name.length}))
      .filter((name) => !marked.some(({start, end}) => start <= name.start && name.start < end));
    const distance = (name: {start: number; end: number}, quote: {start: number; end: number}) => (name.start >= quote.end ? name.start - quote.end : quote.start - name.end);
    return marked.map((quote) => ({...quote, speaker: names.length === 0 ? null : [names.reduce((best, name) => (distance(name, quote) < distance(best, quote) ? name : best))]}));
  })};
}

/** textacy's rules for direct quotations on spaCy's en_core_web_md, in the Python environment of the reader's bench. */
function textacy(): DirectFinder[] {
  const model = spacyModel();
  const skip = (why: string) => {
    console.log(`textacy: ${why}, skipped`);
    return [];
  };
  if (model === null) return skip("no Python from 3.12 on, or no packages within reach");
  try {
    execFileSync(model.python, ["-c", "import textacy"], {stdio: "ignore"});
  } catch {
    try {
      execFileSync(model.python, ["-m", "pip", "-q", "install", "textacy==0.13.0"], {stdio: "ignore"});
    } catch {
      return skip("not within reach");
    }
  }
  const script = fileURLToPath(new URL("textacy-direct.py", import.meta.url));
  return [{name: "textacy on spaCy en_core_web_md", speakers: true, find: (texts) => {
    const output = execFileSync(model.python, [script, model.folder], {input: texts.map((text) => JSON.stringify({text})).join("\n"), encoding: "utf8", maxBuffer: 1 << 28, env: {...process.env, OMP_NUM_THREADS: "1"}});
    const rows = output.trim().split("\n").slice(0, -1).map((line) => JSON.parse(line) as [number, number, number, number][]);
    return rows.map((found, at) => found.map((numbers) => {
      const [start, end, from, to] = numbers.map((offset) => utf16(texts[at], offset));
      return {start, end, speaker: numbers[2] < 0 ? null : [{start: from, end: to}]};
    }));
  }}];
}

/** The offset in code units of an offset in code points. */
function utf16(text: string, points: number): number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return points;
  return [...text].slice(0, Math.max(0, points)).join("").length;
}

interface Compromised {
  readonly quotations: () => {readonly json: (options: object) => readonly {readonly offset: {readonly start: number; readonly length: number}}[]};
}

/** compromise finds quotations and no speakers. */
function compromise(): DirectFinder[] {
  try {
    const nlp = require("compromise") as (text: string) => Compromised;
    return [{name: "compromise", speakers: false, find: (texts) => texts.map((text) => nlp(text).quotations().json({offset: true}).map(({offset: {start, length}}) => ({start, end: start + length, speaker: null})))}];
  } catch {
    console.log("compromise: not installed, skipped");
    return [];
  }
}
