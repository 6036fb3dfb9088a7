/** How fast times and quantities are read. */
import process from "node:process";
import {findQuantities} from "../../src/stages/quantities/index.ts";
import {findTimes, type TimeSentence} from "../../src/stages/timexes/index.ts";
import type {Reader} from "../../src/text/reader.ts";
import {readSentences} from "./finders.ts";
import type {MarkedArticle} from "./timeml.ts";

const ROUNDS = 3;

/** Tokens a second of processor time on one core: times and quantities from sentences that are read; and with their reading. The best of some rounds. */
export function measureSpeed(articles: readonly MarkedArticle[], reader: Reader): {readonly alone: number; readonly withReading: number} {
  const read = articles.map((article) => ({...article, sentences: readSentences(reader, article.text)}));
  const tokens = read.reduce((sum, {sentences}) => sum + sentences.reduce((all, sentence) => all + sentence.tokens.length, 0), 0);
  const alone = fastest(() => read.forEach(({text, published, sentences}) => findBoth(text, published, sentences)));
  const withReading = fastest(() => articles.forEach(({text, published}) => findBoth(text, published, readSentences(reader, text))));
  return {alone: tokens / alone, withReading: tokens / withReading};
}

function findBoth(text: string, published: string, sentences: readonly TimeSentence[]): void {
  findQuantities(text, {sentences, times: findTimes(text, {published, sentences})});
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
