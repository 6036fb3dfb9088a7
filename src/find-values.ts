import {shippedReader} from "./intake/reader-file.ts";
import type {Range} from "./model/index.ts";
import {findQuantities as findQuantitiesIn, mayHoldValue, type ReadQuantity} from "./stages/quantities/index.ts";
import {findTimes as findTimesIn, type FoundTime, type TimeSentence} from "./stages/timexes/index.ts";
import {parseMoment} from "./text/moments.ts";

/** What is known of a text whose times are to be read. */
export interface TimesOptions {
  /** The day of publication, `2018-07-10`, or an instant that begins so; without it nothing is dated by it. */
  readonly published?: string | null;
}

/**
 * The time expressions of English news text as TIMEX3, in text order, without overlap: range (half-open, UTF-16 code units), type, value,
 * modifier, and the rule that read it. The model is opened at the first call. No clock, zone or locale. Throws a `RangeError` for a `published` that is no day. O(text).
 */
export function findTimes(text: string, {published = null}: TimesOptions = {}): readonly FoundTime[] {
  if (published !== null && parseMoment(published) === null) throw new RangeError(`published “${published}” is no day or instant (write 2031-07-03)`);
  return findTimesIn(text, {published, sentences: sentencesOf(text)});
}

/**
 * The quantities of English news text, in text order, without overlap: range, closed interval in a base unit (null where a side is open),
 * unit, what is counted as a range and as a lemma with its qualifiers. What lies in a time expression is none. O(text).
 */
export function findQuantities(text: string): readonly ReadQuantity[] {
  const sentences = sentencesOf(text);
  return findQuantitiesIn(text, {sentences, times: findTimesIn(text, {sentences})});
}

let last: {readonly text: string; readonly sentences: readonly TimeSentence[]} = {text: "", sentences: []};

/** Sentences of a text; those of the text asked for last are kept, since times and quantities are asked of one text in turn. */
function sentencesOf(text: string): readonly TimeSentence[] {
  if (last.text !== text) last = {text, sentences: readSentences(text)};
  return last.sentences;
}

/** Sentences of a text with the paragraph they stand in; a line break begins one. Those without any word of time or number are not read. */
function readSentences(text: string): readonly TimeSentence[] {
  const wants = (sentence: Range) => mayHoldValue(text, sentence);
  let [paragraph, before] = [0, 0];
  return shippedReader().readSentences(text, undefined, {names: false, wants}).map((sentence) => {
    if (isBroken(text, {start: before, end: sentence.start})) paragraph++;
    before = sentence.end;
    return {...sentence, paragraph};
  });
}

function isBroken(text: string, {start, end}: Range): boolean {
  const at = text.indexOf("\n", start);
  return 0 <= at && at < end;
}
