/** timenorm's values (Bethard 2013): the expressions of news articles with the values they have there. */
import {readFileSync} from "node:fs";
import {findTimes} from "../../src/stages/timexes/index.ts";
import type {TimeFinder} from "./finders.ts";

interface ValueRow {
  readonly words: string;
  readonly value: string;
}

/** The expressions of one article in the order of its text. */
interface ValueArticle {
  readonly published: string;
  readonly rows: readonly ValueRow[];
}

export function readValues(path: string): readonly ValueArticle[] {
  return readFileSync(path, "utf8").split(/\n\s*\n/u).map((block) => {
    const [first, ...lines] = block.trim().split("\n").map((line) => line.split("\t"));
    return {published: first[0].slice(0, 10), rows: lines.filter((cells) => cells.length === 3).map(([words, , value]) => ({words, value}))};
  });
}

/** How many expressions get their value, each read alone with the day of publication; and those that do not. */
export function scoreAlone(articles: readonly ValueArticle[], {find}: TimeFinder): {readonly all: number; readonly wrong: readonly string[]} {
  const read = articles.flatMap(({published, rows}) => rows.map(({words, value}) => ({published, words, value, found: find(words, published)})));
  return {all: read.length, wrong: read.filter(({value, found}) => !found.some((one) => one.value === value)).map(({published, words, value, found}) => `${published} {${words}} ${value} got ${found.map((one) => one.value).join(" ")}`)};
}

/** The same with the expressions of an article in order, each a sentence of its own, so that one may rest on those before it. */
export function scoreInOrder(articles: readonly ValueArticle[]): {readonly all: number; readonly wrong: readonly string[]} {
  const read = articles.flatMap(({published, rows}) => {
    let at = 0;
    const sentences = rows.map(({words}) => ({start: at, end: (at += words.length + 1) - 1, paragraph: 0, tokens: []}));
    const found = findTimes(rows.map(({words}) => words).join("\n"), {published, sentences});
    return rows.map((row, i) => ({...row, published, found: found.filter(({start, end}) => sentences[i].start <= start && end <= sentences[i].end)}));
  });
  return {all: read.length, wrong: read.filter(({value, found}) => !found.some((one) => one.value === value)).map(({published, words, value, found}) => `${published} {${words}} ${value} got ${found.map((one) => one.value).join(" ")}`)};
}
