import type {Range} from "../model/index.ts";
import {NEVER_LAST, SENTENCE_STARTERS} from "./abbreviations.ts";
import {DIGIT, LETTER, classAt, isLineBreakAt, isUpperAt} from "./characters.ts";
import {SPEECH_VERBS} from "./speech-verbs.ts";
import {tokenize} from "./tokens.ts";

/** A sentence as ranges: from its first token to behind its last. */
export interface SentenceRange extends Range {
  readonly tokens: readonly Range[];
}

/**
 * Sentences of `text` within `range`. A line break always ends one; closing quotation marks and brackets stay with
 * the sentence they close. O(length).
 */
export function splitSentences(text: string, range: Range = {start: 0, end: text.length}): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  for (const line of linesIn(text, range)) splitLine(text, tokenize(text, line), sentences);
  return sentences;
}

/** Lines of `text` within `range`, without their breaks; empty ones are left out. O(length). */
export function linesIn(text: string, {start, end}: Range): Range[] {
  const lines: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isLineBreakAt(text, at)) continue;
    if (from < at) lines.push({start: from, end: at});
    from = at + 1;
  }
  return lines;
}

function splitLine(text: string, tokens: readonly Range[], sentences: SentenceRange[]): void {
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = isBeforeCredit(text, tokens, i) ? i : endAt(text, tokens, i);
    if (last < 0 && i + 1 < tokens.length) continue;
    i = Math.max(i, last);
    sentences.push({start: tokens[first].start, end: tokens[i].end, tokens: tokens.slice(first, i + 1)});
    first = i + 1;
  }
}

/** Index of the last token of a sentence that ends with the stop at `i`, its closing marks included; -1 when none does. */
function endAt(text: string, tokens: readonly Range[], i: number): number {
  const stop = stopOf(text, tokens[i]);
  if (stop === null) return -1;
  if (isGap(text, tokens, i)) return endsAtGap(text, tokens, i) ? i + 1 : -1;
  let last = i;
  while (last + 1 < tokens.length && isClosing(text, tokens, last + 1)) last++;
  if (last + 1 === tokens.length) return last;
  return startsSentence(text, tokens, stop, i, last) ? last : -1;
}

type Stop = "full" | "open" | "dots" | "abbreviation" | "never";

/** What kind of stop a token is; null for any other. `open` is ? or !, which may also stand inside a sentence. */
function stopOf(text: string, {start, end}: Range): Stop | null {
  const final = text[end - 1];
  if (final === "?" || final === "!") return classAt(text, start) === LETTER ? null : "open";
  if (final === "…" || (final === "." && end - start > 1 && text[start] === ".")) return "dots";
  if (final === "。") return "full";
  if (final !== ".") return null;
  if (end - start === 1) return "full";
  return NEVER_LAST.has(text.slice(start, end).toLowerCase()) ? "never" : "abbreviation";
}

/** A mark that closes what the stop before it ended: it stands against it, or is a closing mark by its form. */
function isClosing(text: string, tokens: readonly Range[], i: number): boolean {
  const {start, end} = tokens[i];
  const mark = text.slice(start, end);
  if (/^(?:[”’»)\]}]|'')$/u.test(mark)) return true;
  if (!/^["']$/u.test(mark)) return stopOf(text, tokens[i]) === "open" || mark === ".";
  return tokens[i - 1].end === start && (text[end] === undefined || !startsWord(text, end));
}

/** "[…]" and "(...)" say that words are left out. */
function isGap(text: string, tokens: readonly Range[], i: number): boolean {
  return i > 0 && /[([]/u.test(text[tokens[i - 1].start]);
}

/** Words left out between two sentences: a capital follows, and what stands before is no word that one more must follow. */
function endsAtGap(text: string, tokens: readonly Range[], i: number): boolean {
  if (i + 2 >= tokens.length || !isUpperAt(text, tokens[i + 2].start) || !/[)\]]/u.test(text[tokens[i + 1].start])) return false;
  return i > 1 && !ASKS_FOR_MORE.has(wordAt(text, tokens[i - 2]).toLowerCase());
}

/** Words that no sentence ends with. */
const ASKS_FOR_MORE: ReadonlySet<string> = new Set("the a an this that these those my your his her its our their of in on at by for from with to into and or but nor as than if is are was were be".split(" "));

/** "The north pier Image: Ann Ode." is a caption and the credit behind it. */
function isBeforeCredit(text: string, tokens: readonly Range[], i: number): boolean {
  if (i + 3 >= tokens.length || wordAt(text, tokens[i + 2]) !== ":" || !isUpperAt(text, tokens[i + 3].start)) return false;
  return PICTURE_LABELS.has(wordAt(text, tokens[i + 1])) && /[\p{L}\p{N}.”"’)\]]$/u.test(wordAt(text, tokens[i]));
}

const PICTURE_LABELS: ReadonlySet<string> = new Set(["Image", "Images", "Photo", "Photos", "Photograph", "Photographs", "Picture", "Pictures", "Credit"]);

function wordAt(text: string, {start, end}: Range): string {
  return text.slice(start, end);
}

function startsWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** True when what follows token `last` reads as the start of a sentence after the stop at `i`. */
function startsSentence(text: string, tokens: readonly Range[], stop: Stop, i: number, last: number): boolean {
  let next = last + 1;
  const opened = /^(?:[“‘"'«([•–—-]|``)$/u.test(text.slice(tokens[next].start, tokens[next].end));
  if (opened && next + 1 < tokens.length) next++;
  const {start, end} = tokens[next];
  if (!isUpperAt(text, start) && !(classAt(text, start) === DIGIT && stop === "full")) return startsUncased(text, start, stop);
  if (stop === "never") return false;
  const word = text.slice(start, end).toLowerCase();
  if (stop === "abbreviation") return SENTENCE_STARTERS.has(word) && !isInitialBefore(tokens, i, word) || (last > i && opened);
  if (stop === "open" && last > i) return !isSpeechAhead(text, tokens, next);
  if (stop === "dots") return word !== "i" || /^[.…]/u.test(text.slice(tokens[i].start));
  return stop !== "full" || !isNumbering(text, tokens, i);
}

/** Scripts without upper case start sentences with any letter. */
function startsUncased(text: string, at: number, stop: Stop): boolean {
  if (stop !== "full" || classAt(text, at) !== LETTER) return false;
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return letter.toUpperCase() === letter.toLowerCase();
}

/** "J. A. Smith": a lone letter before "A" or "I" is an initial. */
function isInitialBefore(tokens: readonly Range[], i: number, next: string): boolean {
  return next.length === 1 && tokens[i].end - tokens[i].start === 2;
}

/** `"Why?" Smith asked` goes on: a name and a verb of speech follow. */
function isSpeechAhead(text: string, tokens: readonly Range[], next: number): boolean {
  for (let i = next + 1; i < tokens.length && i <= next + 3; i++) {
    if (SPEECH_VERBS.has(text.slice(tokens[i].start, tokens[i].end))) return true;
    if (!isUpperAt(text, tokens[i].start)) return false;
  }
  return false;
}

/** "1. Open the door": a number at the start of its line, with its stop, belongs to what follows. */
function isNumbering(text: string, tokens: readonly Range[], i: number): boolean {
  return i === 1 && classAt(text, tokens[0].start) === DIGIT && tokens[0].end - tokens[0].start <= 2;
}
