import type {Range} from "../model/index.ts";
import {LOWER_WITH_STOP, TITLES_WITH_STOP, WORDS_BEFORE_NUMBER, WORDS_WITH_STOP} from "./abbreviations.ts";
import {FUSED, HOST_ENDINGS, KEPT_PREFIXES, UNITS} from "./affixes.ts";
import {APOSTROPHE, DIGIT, HYPHEN, LETTER, SPACE, classAt, isUpperAt, widthAt} from "./characters.ts";

/**
 * The words and marks of `text` within `range`, after Universal Dependencies English as the GUM corpus has it:
 * clitics apart ("do|n't", "Iran|'s"), hyphenated words in pieces ("Austria|-|based") but prefixes kept ("non-profit"),
 * numbers apart from unit and currency ("$|1.7|bn"). Every character that is not white space lies in exactly one
 * token, in order. O(length).
 */
export function tokenize(text: string, {start, end}: Range = {start: 0, end: text.length}): Range[] {
  const tokens: Range[] = [];
  const mail = {at: -1};
  for (let at = start; at < end;) {
    if (classAt(text, at) === SPACE) {
      at++;
      continue;
    }
    const next = Math.min(end, endOfAddress(text, at, end, mail) || endOfPiece(text, at, start, end));
    splitPiece(text, at, next, tokens);
    at = next;
  }
  return tokens;
}

/** Where the word, number or mark that starts at `at` ends. */
function endOfPiece(text: string, at: number, start: number, end: number): number {
  const kind = classAt(text, at);
  if (kind === LETTER) return endOfWord(text, at, end);
  if (kind === DIGIT) return endOfNumber(text, at, end);
  if (kind === APOSTROPHE) return endOfApostrophe(text, at, start, end);
  return endOfMark(text, at, start, end);
}

// --- words ----------------------------------------------------------------------------------------

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  let segment = start;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at += widthAt(text, at);
    else if (!isJoint(text, kind, start, segment, at, end)) break;
    else segment = ++at;
  }
  return at < end && text[at] === "." && takesStop(text, start, at, end) ? at + 1 : at;
}

/** True when the mark at `at` stands inside the word that started at `start`; `segment` is where its last part began. */
function isJoint(text: string, kind: number, start: number, segment: number, at: number, end: number): boolean {
  const next = at + 1 < end ? classAt(text, at + 1) : 0;
  if (kind === APOSTROPHE) return next === LETTER;
  if (kind === HYPHEN) return isKeptHyphen(text, start, at, next);
  if (text[at] === "&") return isUpperAt(text, at - 1) && isUpperAt(text, at + 1) && at - start < 4;
  return text[at] === "." && next === LETTER && isInnerStop(text, segment, at, end);
}

function isKeptHyphen(text: string, start: number, at: number, next: number): boolean {
  if (at - start > 6 || classAt(text, start - 1) === HYPHEN) return false;
  if (next === DIGIT) return text.slice(start, at) === text.slice(start, at).toUpperCase();
  return next === LETTER && KEPT_PREFIXES.has(text.slice(start, at).toLowerCase());
}

/** A stop between letters joins initials ("U.S", "a.m"), degrees ("Ph.D") and host names ("example.org"). */
function isInnerStop(text: string, segment: number, at: number, end: number): boolean {
  let after = at + 1;
  while (after < end && after - at < 8 && classAt(text, after) === LETTER) after++;
  const tail = text.slice(at + 1, after);
  if (at - segment === 1) return after - at === 2;
  if (at - segment === 2 && /^ph$/iu.test(text.slice(segment, at))) return tail.length === 1;
  return HOST_ENDINGS.has(tail);
}

/** True when the stop at `at` belongs to the word before it. */
function takesStop(text: string, start: number, at: number, end: number): boolean {
  if (at - start > 8 || text[at + 1] === ".") return false;
  const word = text.slice(start, at);
  const lower = word.toLowerCase();
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (WORDS_BEFORE_NUMBER.has(lower) && word !== "no" && classAt(text, skipSpaces(text, at + 1, end)) === DIGIT) return true;
  if (LOWER_WITH_STOP.has(lower)) return true;
  if (!isUpperAt(text, start)) return false;
  if (word.length === 1) return isInitial(text, start, at, end);
  return word !== word.toUpperCase() || word.length < 3 ? TITLES_WITH_STOP.has(lower) || WORDS_WITH_STOP.has(lower) : false;
}

/** One upper-case letter with a stop, before another name or initial on the same line. */
function isInitial(text: string, start: number, at: number, end: number): boolean {
  const next = skipSpaces(text, at + 1, end);
  if (text[start] === "I" && text[next + 1] !== ".") return false;
  return isUpperAt(text, next);
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 4 && text[at] !== "\n" && classAt(text, at) === SPACE) at++;
  return at;
}

// --- numbers --------------------------------------------------------------------------------------

function endOfNumber(text: string, start: number, end: number): number {
  const digits = endOfDigits(text, start, end);
  const isDay = digits - start === 4 && /^-\d\d-\d\d(?!\d)/u.test(text.slice(digits, digits + 7));
  if (isDay) return digits + 6;
  let letters = digits;
  while (letters < end && classAt(text, letters) === LETTER) letters += widthAt(text, letters);
  const tail = letters - digits <= 8 ? text.slice(digits, letters).toLowerCase() : "";
  if (UNITS.has(tail)) return digits;
  return letters === digits ? digits : endOfWord(text, digits, end);
}

/** Digits with single marks between them: 25,000 · 1.7 · 10:30 · 9/11. */
function endOfDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (classAt(text, at) === DIGIT) at += widthAt(text, at);
    else if (",.:/".includes(text[at]) && at + 1 < end && classAt(text, at + 1) === DIGIT) at++;
    else break;
  }
  return at;
}

// --- marks ----------------------------------------------------------------------------------------

const CLITIC = /^['’ʼ](?:[sdm]|re|ve|ll)$/iu;
const CUT_SHORT = /^['’](?:em|til|cause|tis|twas|round)$/iu;

/** An apostrophe stands alone, or starts a clitic after a word, a word cut short ('em), or a decade ('90s). */
function endOfApostrophe(text: string, at: number, start: number, end: number): number {
  const doubled = at + 1 < end && text[at + 1] === text[at];
  if (doubled) return at + 2;
  let after = at + 1;
  while (after < end && after - at < 7 && (classAt(text, after) === LETTER || classAt(text, after) === DIGIT)) after++;
  const word = text.slice(at, after);
  const follows = at > start && classAt(text, at - 1) !== SPACE;
  if (follows ? CLITIC.test(word) : CUT_SHORT.test(word) || /^['’]\d\ds$/u.test(word)) return after;
  return at + 1;
}

/** One mark; a run of the same dots, dashes or signs, or of ? and !, is one token; brackets and double marks never join. */
function endOfMark(text: string, start: number, from: number, end: number): number {
  const mark = text[start];
  if (mark === "." && isDecimal(text, start, from)) return endOfDigits(text, start + 1, end);
  if ((mark === "@" || mark === "#") && classAt(text, start + 1) === LETTER) return endOfTag(text, start + 1, end);
  const first = start + widthAt(text, start);
  if (!/[-.–—*_=~#?!•·<>|\\/+`]/u.test(mark)) return first;
  const same = /[?!]/u.test(mark) ? "?!" : mark;
  let at = first;
  while (at < end && same.includes(text[at])) at++;
  return at;
}

function isDecimal(text: string, at: number, from: number): boolean {
  return classAt(text, at + 1) === DIGIT && (at === from || !/[\p{L}\p{N}.)\]"'”’]/u.test(text[at - 1]));
}

function endOfTag(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (classAt(text, at) === LETTER || classAt(text, at) === DIGIT)) at += widthAt(text, at);
  return at;
}

// --- addresses ------------------------------------------------------------------------------------

const LONGEST_MAIL = 160;
const MAIL = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const WEB = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s.]/iu;

/** Where the e-mail or web address that starts at `at` ends; 0 when none does. `mail` remembers the next "@". */
function endOfAddress(text: string, at: number, end: number, mail: {at: number}): number {
  if (/[hfw]/iu.test(text[at]) && WEB.test(text.slice(at, at + 12))) return endOfLink(text, at, end);
  if (mail.at < at) mail.at = text.indexOf("@", at);
  if (mail.at < 0) mail.at = Infinity;
  if (!(at < mail.at && mail.at - at < LONGEST_MAIL / 2)) return 0;
  const found = MAIL.exec(text.slice(at, Math.min(end, at + LONGEST_MAIL)));
  return found ? at + found[0].length : 0;
}

function endOfLink(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classAt(text, at) !== SPACE && !/[<>"“”]/u.test(text[at])) at++;
  while (at > start + 1 && /[.,;:!?'’)\]»…]/u.test(text[at - 1])) at--;
  return at;
}

// --- pieces into tokens ---------------------------------------------------------------------------

function splitPiece(text: string, start: number, end: number, tokens: Range[]): void {
  const cut = end - start < 40 && classAt(text, start) === LETTER ? start + cutOf(text.slice(start, end)) : end;
  tokens.push({start, end: cut});
  if (cut < end) tokens.push({start: cut, end});
}

/** Length of the first token of a word: up to its clitic ("do|n't", "she|'ll", "can|not"), else all of it. */
function cutOf(word: string): number {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return fused;
  if (/.n['’]t$/iu.test(word)) return word.length - 3;
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf("’"), word.lastIndexOf("ʼ"));
  return apostrophe > 0 && CLITIC.test(word.slice(apostrophe)) ? apostrophe : word.length;
}
