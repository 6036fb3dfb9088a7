/** timenorm's values (Bethard 2013): the expressions of news articles with the values they have there. */
import {readFileSync} from "node:fs";
import {findTimes} from "../../src/stages/timexes/index.ts";
import type {TimeFinder} from "./finders.ts";
import {isSameValue} from "./same-value.ts";

interface ValueRow {
  readonly words: string;
  readonly value: string;
}

/** The expressions of one article in the order of its text. */
interface ValueArticle {
  readonly published: string;
  /** The row of the date itself. */
  readonly date: ValueRow;
  readonly rows: readonly ValueRow[];
}

export function readValues(path: string): readonly ValueArticle[] {
  return readFileSync(path, "utf8").split(/\n\s*\n/u).map((block) => {
    const [first, ...lines] = block.trim().split("\n").map((line) => line.split("\t"));
    const rowOf = ([words, , value]: readonly string[]): ValueRow => ({words, value});
    return {published: first[0].slice(0, 10), date: rowOf(first), rows: lines.filter((cells) => cells.length === 3).map(rowOf)};
  });
}

/** Rows read: all, those whose value is written otherwise than in the corpus, and how many of these are the same value. */
export interface ValueScore {
  readonly all: number;
  readonly wrong: readonly string[];
  readonly alike: number;
}

/** How many expressions get their value, each read alone with the day of publication; and those that do not. */
export function scoreAlone(articles: readonly ValueArticle[], {find}: TimeFinder): ValueScore {
  return score(articles.flatMap(({published, rows}) => rows.map(({words, value}) => ({published, words, value, found: find(words, published)}))));
}

/** How many dates of the articles, which the corpus lists as rows too and its own evaluator counts, get their value when read alone. */
export function scoreDates(articles: readonly ValueArticle[], {find}: TimeFinder): ValueScore {
  return score(articles.map(({published, date}) => ({published, words: date.words, value: date.value, found: find(date.words, published)})));
}

interface ReadRow extends ValueRow {
  readonly published: string;
  readonly found: readonly {readonly value: string | null}[];
}

function score(read: readonly ReadRow[]): ValueScore {
  const missed = read.filter(({value, found}) => !found.some((one) => one.value === value));
  const alike = missed.filter(({value, found}) => found.some((one) => one.value !== null && isSameValue(one.value, value)));
  return {all: read.length, alike: alike.length, wrong: missed.map((row) => `${row.published} {${row.words}} ${row.value} got ${row.found.map(({value}) => value).join(" ")}${alike.includes(row) ? " (the same)" : ""}`)};
}

/** The same with the expressions of an article in order, each a sentence of its own, so that one may rest on those before it. */
export function scoreInOrder(articles: readonly ValueArticle[]): ValueScore {
  return score(articles.flatMap(({published, rows}) => {
    let at = 0;
    const sentences = rows.map(({words}) => ({start: at, end: (at += words.length + 1) - 1, paragraph: 0, tokens: []}));
    const found = findTimes(rows.map(({words}) => words).join("\n"), {published, sentences});
    return rows.map((row, i) => ({...row, published, found: found.filter(({start, end}) => sentences[i].start <= start && end <= sentences[i].end)}));
  }));
}
