import {findFullDate, hasPartedDate, isMonthName} from "./full-date.ts";

/** True for words of a date or hour alone, with a full date among them: "July 3, 2031, 4:51 p.m. EDT", "Published: 3 July 2031". */
export function isDateLine(plain: string): boolean {
  return plain.length <= 120 && /\d/u.test(plain) && (findFullDate(plain) !== null || hasPartedDate(plain)) && isOfDates(plain);
}

/** True for words that say when and no full date: "3 hours ago", "Updated 4:51 p.m. EDT", "Thu 3 July". */
export function isTimeLine(plain: string): boolean {
  return plain.length <= 60 && (/\d/u.test(plain) && SAYS_WHEN.test(plain) || AGO.test(plain)) && isOfDates(plain);
}

const SAYS_WHEN = /\b(?:\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]\.?m\b|ago\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? \d|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/iu;
const AGO = /^(?:published|updated|posted|last updated)?:? ?(?:yesterday|today|an? (?:hour|minute|day|week) ago|just now)$/iu;

function isOfDates(plain: string): boolean {
  return (plain.match(/\p{L}+/gu) ?? []).every(isDateWord);
}

/** True for a word of date lines: a month, a weekday, a zone of the clock, "published", "ago". */
export function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word.toLowerCase()) || isMonthName(word);
}

const DATE_WORDS: ReadonlySet<string> = new Set(`
published updated posted and on at of am pm a p m an z t first last modified date created issued by the st nd rd th
uploaded edited revised aired filed released dated publication release time reading just now today yesterday original originally
mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
hours hrs hour hr min mins minute minutes day days week weeks month months year years sec secs second seconds read ago h s local
est edt et pst pdt pt cst cdt ct mst mdt mt akst akdt hst ast adt nst ndt gmt utc bst wet west cet cest eet eest msk trt
ist pkt npt bdt ict wib wita wit sgt myt pht phst hkt jst kst awst acst acdt aest aedt aet nzst nzdt nzt wat cat eat sast gst irst aft
brt art clt cot pet
`.trim().split(/\s+/u));

/** What parts the pieces of a line above an article: "The Tarn Courier | July 3, 2031 / 6:04 PM". */
const PARTS = / ?[|·•»] ?| [/–—-] | ?[–—] /u;

/** A piece of a line above an article. */
export interface Piece {
  readonly words: string;
  /** Whether it is a date, or words of one stood beside it. */
  readonly dated: boolean;
}

/** The words of a line that are of no date, in the pieces that bars, dashes and dates part; pieces that are dates have no words. O(length). */
export function piecesOf(plain: string): readonly Piece[] {
  return plain.split(PARTS).map((piece) => piece.trim()).filter(Boolean).map(withoutDate);
}

/** "World 12:52 09.09.2031" → "World"; words of dates go only where a digit is among them. */
function withoutDate(piece: string): Piece {
  const tokens = piece.split(" ");
  let [start, end] = [0, tokens.length];
  while (start < end && isDateToken(tokens[start])) start++;
  while (start < end && isDateToken(tokens[end - 1])) end--;
  while (0 < start && start < end && /^(?:by|the)$/iu.test(tokens[start - 1])) start--;
  const [before, behind] = [tokens.slice(0, start), tokens.slice(end)];
  const from = /\d/u.test(before.join()) || start === end ? start : 0;
  const to = /\d/u.test(behind.join()) ? end : tokens.length;
  return {words: tokens.slice(from, Math.max(from, to)).join(" ").replace(/^[,;:]{1,2}/u, "").replace(/[,;:]$/u, "").trim(), dated: from > 0 || to < tokens.length || start === end};
}

/** "July", "3,", "16:04", "6:04pm", "(UTC+04:00)", "HKT". */
function isDateToken(token: string): boolean {
  const words = token.match(/\p{L}+/gu) ?? [];
  return words.every(isDateWord) && (words.length > 0 || /^[([]?\d{1,4}(?:[-./:+]\d{1,4}){0,3}[\]),.:]{0,2}$/u.test(token));
}
