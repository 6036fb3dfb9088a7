/** How fast times and quantities are read. */
import process from "node:process";
import {findQuantities, findTimes} from "../../src/find-values.ts";
import {findQuantities as findQuantitiesIn} from "../../src/stages/quantities/index.ts";
import {findTimes as findTimesIn, type TimeSentence} from "../../src/stages/timexes/index.ts";
import type {Reader} from "../../src/text/reader.ts";
import {readSentences} from "./finders.ts";
import type {MarkedArticle} from "./timeml.ts";

const ROUNDS = 5;

/** Tokens a second of processor time on one core; the best of some rounds. */
export interface Speed {
  /** Times and quantities from sentences that are read. */
  readonly alone: number;
  /** The same with the reading of every sentence and its names. */
  readonly withReading: number;
  /** `findTimes(text)` and `findQuantities(text)` of the library, in turn, from the bare text. */
  readonly both: number;
  /** `findTimes(text)` alone. */
  readonly times: number;
}

/** How fast times and quantities are found in the articles. */
export function measureSpeed(articles: readonly MarkedArticle[], reader: Reader): Speed {
  const read = articles.map((article) => ({...article, sentences: readSentences(reader, article.text)}));
  const tokens = read.reduce((sum, {sentences}) => sum + sentences.reduce((all, sentence) => all + sentence.tokens.length, 0), 0);
  const speedOf = (work: () => void) => tokens / fastest(work);
  return {
    alone: speedOf(() => read.forEach(({text, published, sentences}) => findBoth(text, published, sentences))),
    withReading: speedOf(() => articles.forEach(({text, published}) => findBoth(text, published, readSentences(reader, text)))),
    both: speedOf(() => articles.forEach(({text, published}) => [findTimes(text, {published}), findQuantities(text)])),
    times: speedOf(() => articles.forEach(({text, published}) => findTimes(text, {published}))),
  };
}

function findBoth(text: string, published: string, sentences: readonly TimeSentence[]): void {
  findQuantitiesIn(text, {sentences, times: findTimesIn(text, {published, sentences})});
}

/** Seconds of processor time. */
function fastest(work: () => void): number {
  return Math.min(...Array.from({length: ROUNDS}, () => {
    const began = process.cpuUsage();
    work();
    const {user, system} = process.cpuUsage(began);
    return (user + system) / 1e6;
  }));
}
