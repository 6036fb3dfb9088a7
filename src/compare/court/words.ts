import type {Range} from "../../model/index.ts";
import {findAtoms, isJoined} from "../../text/atoms.ts";
import type {Atom} from "../../text/atoms.ts";
import {TITLES_WITH_STOP} from "../../text/abbreviations.ts";
import {fold, normOf} from "../../text/fold.ts";
import {readNumber, readOrdinal} from "../../text/numbers.ts";
import {spellingOf} from "../align/edits/spelling.ts";
import {uninflected} from "./inflections.ts";
import {DATE_WORDS, FUNCTION_WORDS, NEGATORS} from "./word-lists.ts";

/** A word as it is heard: case, marks, accents and ways of spelling do not count. */
export interface SpokenWord extends Range {
  /** Lower case, American spelling, contractions written out; of a number `#` and its value. */
  readonly norm: string;
  /** `norm` without what inflects it. */
  readonly stem: string;
  /** Part of a contraction ("we'll", "don't"). */
  readonly short: boolean;
  /** The number that it says in digits or words; else null. */
  readonly value: number | null;
  /** How a number is written, folded; else empty. */
  readonly written: string;
  /** A capital letter that no beginning of a sentence explains. */
  readonly name: boolean;
  /** The first word of a sentence or line. */
  readonly opens: boolean;
  /** How much it says: small words little, numbers and negations more. */
  readonly weight: number;
}

const SMALL = 0.3;

/** The words of a range of a text in order, offsets in the text; invisible joiners and hyphens are no part of them. O(length). */
export function readWords(text: string, range: Range): SpokenWord[] {
  const {text: plain, origin} = fold(text.slice(range.start, range.end));
  return wordsOf(plain).map((word) => ({...word, start: range.start + origin[word.start], end: range.start + origin[word.end - 1] + 1}));
}

function wordsOf(text: string): SpokenWord[] {
  const atoms = findAtoms(text, {start: 0, end: text.length});
  const words: SpokenWord[] = [];
  for (let at = 0; at < atoms.length;) {
    const before = words.at(-1);
    const opens = before === undefined || endsSentence(text.slice(before.end, atoms[at].start), before);
    const number = readAmount(atoms, at);
    const end = number?.end ?? wordEnd(atoms, at);
    if (number) words.push(numberWord(text, atoms, at, number, opens));
    else if (end > at) words.push(...plainWords(text, atoms, at, end, opens));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** A line break, or a mark that ends a sentence with white space behind it; not the stop of "Mr." or of an initial. */
function endsSentence(between: string, {norm}: SpokenWord): boolean {
  if (between.includes("\n")) return true;
  const mark = /[.!?…]["”’')\]»]*\s/u.exec(between)?.[0][0];
  return mark !== undefined && !(mark === "." && (TITLES_WITH_STOP.has(norm) || norm.length === 1));
}

// --- numbers --------------------------------------------------------------------------------------

interface Amount {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

function readAmount(atoms: readonly Atom[], at: number): Amount | null {
  const {kind, norm} = atoms[at];
  if (kind === "mark" && !/^[½¼¾⅓⅔⅛]$/u.test(norm) || norm === "a" || norm === "an") return null;
  const ordinal = readOrdinal(atoms, at);
  if (ordinal) return {value: ordinal.value, end: ordinal.end, ordinal: true};
  const number = readNumber(atoms, at);
  return number && {value: number.value, end: number.end, ordinal: false};
}

function numberWord(text: string, atoms: readonly Atom[], at: number, {value, end, ordinal}: Amount, opens: boolean): SpokenWord {
  const [first, last] = [atoms[at], atoms[end - 1]];
  const norm = `#${value}`;
  const written = normOf(text.slice(first.start, last.end)).replace(/[\s,-]+/gu, " ");
  return {start: first.start, end: last.end, norm, stem: norm, short: false, value, written, name: false, opens, weight: value === 1 && !ordinal ? SMALL : 1};
}

// --- words ----------------------------------------------------------------------------------------

/** Index behind the word at `at`: letters, apostrophes within, points between initials; `at` where none is. */
function wordEnd(atoms: readonly Atom[], at: number): number {
  if (atoms[at].kind !== "word") return /^[$€£¥₹%‰]$/u.test(atoms[at].norm) ? at + 1 : at;
  let end = at + 1;
  if (isLetter(atoms[at])) while (atoms[end]?.norm === "." && isJoined(atoms, end) && isLetter(atoms[end + 1]) && isJoined(atoms, end + 1)) end += 2;
  if (end > at + 1 && atoms[end]?.norm === "." && isJoined(atoms, end)) return end + 1;
  while (atoms[end]?.norm === "'" && isJoined(atoms, end) && atoms[end + 1]?.kind === "word" && isJoined(atoms, end + 1)) end += 2;
  if (atoms[at].norm === "per" && atoms[end]?.norm === "cent") end++;
  return end;
}

const isLetter = (atom: Atom | undefined): boolean => atom?.kind === "word" && atom.norm.length === 1;

/** The month, not the verb. */
const MAY = "may-month";

const SIGNS: Readonly<Record<string, string>> = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "%": "percent", "‰": "permille"};

function plainWords(text: string, atoms: readonly Atom[], at: number, end: number, opens: boolean): SpokenWord[] {
  const [start, stop] = [atoms[at].start, atoms[end - 1].end];
  const norm = normOf(text.slice(start, stop)).replace(/[.\s]/gu, "");
  const parts = SIGNS[norm] ? [SIGNS[norm]] : !opens && text.slice(start, stop) === "May" ? [MAY] : writtenOut(norm);
  const name = atoms[at].capital && !opens && !FUNCTION_WORDS.has(parts[0]);
  return parts.map((part, i) => wordOf(part, {start, end: stop}, {short: parts.length > 1 && norm.includes("'"), name: name && i === 0, opens: opens && i === 0}));
}

function wordOf(part: string, {start, end}: Range, {short, name, opens}: Pick<SpokenWord, "short" | "name" | "opens">): SpokenWord {
  const norm = spellingOf(part);
  const weight = NEGATORS.has(norm) ? 1 : FUNCTION_WORDS.has(norm) && !DATE_WORDS.has(norm) ? SMALL : 1;
  return {start, end, norm, stem: uninflected(norm), short, value: null, written: "", name, opens, weight};
}

const WHOLE_CONTRACTIONS: Readonly<Record<string, string>> = {"can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "ain't": "is not", "let's": "let us", "o'clock": "oclock"};
const ENDINGS: Readonly<Record<string, string>> = {ll: "will", re: "are", ve: "have", m: "am", s: "s", d: "d"};

/** "don't" as "do not", "we'll" as "we will"; "'s" and "'d" may be several words and stay. */
function writtenOut(norm: string): readonly string[] {
  const whole = WHOLE_CONTRACTIONS[norm];
  if (whole !== undefined) return whole.split(" ");
  if (norm.endsWith("n't")) return [norm.slice(0, -3), "not"];
  const at = norm.lastIndexOf("'");
  const ending = at > 0 ? ENDINGS[norm.slice(at + 1)] : undefined;
  const stem = ending === undefined ? norm : norm.slice(0, at);
  return ending === undefined ? [stem.replaceAll("'", "")] : [stem.replaceAll("'", ""), ending];
}
