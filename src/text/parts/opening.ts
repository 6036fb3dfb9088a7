import type {PartKind} from "../../model/index.ts";
import {findByline, isJob, isListOfNames, isNames} from "./byline.ts";
import {findDateline} from "./dateline.ts";
import {soundsPictured} from "./captions.ts";
import {isDateLine, isTimeLine} from "./date-line.ts";
import {findFullDate} from "./full-date.ts";
import {datedLine, readHeader} from "./header.ts";
import {endsSentence, isProse, keyOf, type Line, type Lines} from "./lines.ts";
import {isMadeOf} from "./matching.ts";
import {suretyOf} from "./masthead.ts";
import {findOutlet, isOutletName, outletBehindNames} from "./outlet.ts";
import {SECTION_WORDS} from "./furniture-words.ts";

type Kinds = (PartKind | null)[];

/** What is known from elsewhere. */
interface Known {
  readonly headline: string | undefined;
  readonly writers: string | undefined;
}

/** What the lines before the article's first paragraph say. */
export interface Opening {
  readonly headline: Line | null;
  readonly byline: string | null;
  readonly outlet: string | null;
}

const isSection = isMadeOf(SECTION_WORDS, 1, 5);

/** The lines among which the opening is looked for. */
const REACH = 14;

/** Gives headline, standfirst, byline, date, label and picture lines before the first paragraph their kinds, in place. */
export function markOpening(lines: Lines, kinds: Kinds, {headline: given, writers}: Known): Opening {
  markMenu(lines, kinds, given);
  markSections(lines, kinds);
  const outlet = markOutlets(lines, kinds);
  const headline = findHeadline(lines, kinds, given);
  if (headline) kinds[headline.index] = "headline";
  const end = headerEnd(lines, kinds);
  const header = readHeader(lines, kinds, headline ? headline.index + 1 : menuEnd(lines, kinds), end);
  for (const {index} of header.marked) kinds[index] = "byline";
  const byline = markBylines(lines, kinds, end, writers);
  markPictures(lines, kinds, headline);
  if (headline) markStandfirst(lines, kinds, headline);
  return {headline, byline, outlet: header.outlet ?? outlet ?? (byline === null ? null : outletBehindNames(byline))};
}

function firstProse(lines: Lines, kinds: Kinds, start = 0): number {
  const end = Math.min(lines.length, menuEnd(lines, kinds) + REACH);
  return lines.find((line) => !kinds[line.index] && (isProse(line) || findDateline(line, false)), start, end)?.index ?? end;
}

/** The first line of the article; a first paragraph of one sentence or two with the writer and the date right below is a standfirst. */
function headerEnd(lines: Lines, kinds: Kinds): number {
  const first = firstProse(lines, kinds);
  const [standfirst, below, next] = [lines.at(first), lines.at(first + 1), lines.at(first + 2)];
  if (!standfirst || !below || standfirst.words > LONGEST_STANDFIRST || findDateline(standfirst, true)) return first;
  const isDivided = isDated(below) || next !== undefined && !isProse(below) && (isDated(next) || findDateline(next, true) !== null && suretyOf(below.plain) === "form");
  return isDivided ? firstProse(lines, kinds, first + 1) : first;
}

const LONGEST_STANDFIRST = 50;

function isDated(line: Line): boolean {
  return isDateLine(line.plain) || datedLine(line) !== null;
}

/** The lines among which headline and byline are looked for. */
function openingOf(lines: Lines, kinds: Kinds): readonly Line[] {
  const start = menuEnd(lines, kinds);
  return [...lines.from(start, start + REACH)];
}

/** The index of the first line that is no navigation. */
function menuEnd(lines: Lines, kinds: Kinds): number {
  return lines.find(({index}) => kinds[index] !== "navigation")?.index ?? 0;
}

/** The fewest short lines at the top of a page that are a menu. */
const MENU = 6;

/** A page pasted whole begins with its menu: a run of short lines, up to the headline, or the first long one. */
function markMenu(lines: Lines, kinds: Kinds, headline: string | undefined): void {
  const said = headline === undefined ? null : keyOf(headline);
  const end = lines.find((line) => line.key === said || kinds[line.index] !== "navigation" && !isMenuLine(line))?.index ?? -1;
  if (end < MENU) return;
  for (const {index} of lines.from(0, end)) kinds[index] = "navigation";
}

function isMenuLine(line: Line): boolean {
  return line.words <= 4 && !endsSentence(line) && !findDateline(line, false) && findByline(line) === null && !isDateLine(line.plain);
}

function markSections(lines: Lines, kinds: Kinds): void {
  for (const line of lines.from(0, firstProse(lines, kinds))) {
    if (kinds[line.index] || isDateLine(line.plain) || findFullDate(line.plain) !== null) continue;
    const separated = isSection(line) || (/[/|>·•]/u.test(line.plain) && line.plain.split(/[/|>·•]/u).every((part) => isSection({key: keyOf(part)})));
    if (separated && !endsSentence(line) && lines.length > 1) kinds[line.index] ??= "label";
    else if (/^\d+ (?:min|minute|minutes|mins) read$/iu.test(line.plain)) kinds[line.index] ??= "label";
  }
}

/** The line that says the given headline, or the first line that can be one. */
function findHeadline(lines: Lines, kinds: Kinds, given: string | undefined): Line | null {
  const early = openingOf(lines, kinds);
  if (given) return early.find((line) => saysSame(line.key, keyOf(given))) ?? early.find(({text}) => /^# /u.test(text)) ?? null;
  const free = early.filter((line) => !kinds[line.index]);
  const isTopic = free.length > 1 && isTopicAbove(free[0], free[1]);
  if (isTopic) kinds[free[0].index] = "label";
  const first = free[isTopic ? 1 : 0];
  return first && lines.length > 1 && isHeadline(first, followingOf(first, lines, kinds)) ? first : null;
}

/** "CARR FIRE", "Crime & Courts" above a line that is longer and no sentence: the topic, and not the headline. */
function isTopicAbove(line: Line, next: Line): boolean {
  const isShort = line.words <= 4 && (!/\p{Ll}/u.test(line.plain) && /\p{Lu}{3}/u.test(line.plain) || / & /u.test(line.plain));
  return isShort && !endsSentence(line) && 6 <= next.words && !endsSentence(next) && /\p{Ll}/u.test(next.plain) && !isDateLine(next.plain) && findByline(next) === null && findDateline(next, false) === null && suretyOf(next.plain) === null;
}

const FOLLOWING = 6;

/** The next lines that are no furniture. */
function followingOf({index}: Line, lines: Lines, kinds: Kinds): readonly Line[] {
  const following: Line[] = [];
  for (const line of lines.from(index + 1)) {
    if (following.length === FOLLOWING) break;
    if (!kinds[line.index]) following.push(line);
  }
  return following;
}

/** True when two thirds of the words of either stand in the other. */
function saysSame(a: string, b: string): boolean {
  const [left, right] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= (2 / 3) * Math.max(left.size, right.size);
}

function isHeadline(line: Line, following: readonly Line[]): boolean {
  if (line.words < 2 || line.words > 28) return false;
  if (findDateline(line, false) || findByline(line) !== null || isDateLine(line.plain)) return false;
  if (!/\.["')\]]{0,2}$/u.test(line.plain) || /\.\.\.$/u.test(line.plain)) return true;
  return line.words <= 16 && middleOf(following.map(({words}) => words)) >= 2 * line.words;
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Lines of an outlet and a date, which may also stand above the headline. */
function markOutlets(lines: Lines, kinds: Kinds): string | null {
  const opening = openingOf(lines, kinds);
  const found = opening.map((line, at) => ({index: line.index, outlet: kinds[line.index] ? null : findOutlet(line) ?? outletAlone(line, opening[at - 1], opening[at + 1])})).filter(({outlet}) => outlet !== null);
  for (const {index} of found) kinds[index] = "byline";
  return found[0]?.outlet ?? null;
}

/** "The Tarn Courier" in a line of its own, above or below the date. */
function outletAlone({plain, words}: Line, before: Line | undefined, behind: Line | undefined): string | null {
  const isBesideDate = [before, behind].some((line) => line !== undefined && isDateLine(line.plain));
  return 2 <= words && words <= 6 && !plain.includes(",") && isBesideDate && isOutletName(plain) ? plain : null;
}

/** Lines "By …", and names or dates alone above the first paragraph. */
function markBylines(lines: Lines, kinds: Kinds, end: number, writers: string | undefined): string | null {
  let byline: string | null = null;
  const isWriters = writers ? namesWriters(writers) : () => false;
  for (const line of lines.from(0, Math.max(end, menuEnd(lines, kinds) + 6))) {
    if (kinds[line.index]) continue;
    const names = findByline(line) ?? (line.index < end && (isNamesAbove(line, lines, kinds) || isWriters(line)) ? line.plain : null);
    if (names !== null) byline ??= names;
    if (names !== null || isDateLine(line.plain) || (line.index < end && (isTimeLine(line.plain) || isJob(line.plain) && line.index > 0)) || (line.index < end && (endsWithDate(line) || hasDateBehindBar(line)))) kinds[line.index] = "byline";
  }
  return byline;
}

/** A test for lines that name the writers and say little else. */
function namesWriters(writers: string): (line: Line) => boolean {
  const names = writers.split(",").map(keyOf).filter(Boolean);
  const count = names.join(" ").split(" ").length;
  return ({key, words}) => names.length > 0 && words <= count + 2 * names.length && names.every((name) => ` ${key} `.includes(` ${name} `));
}

/** "The Tarn Courier, July 3, 2031": an outlet or a place and the date. */
function endsWithDate(line: Line): boolean {
  const last = line.plain.slice(-18);
  return line.words <= 10 && !findDateline(line, true) && findFullDate(last) !== null && /\d$/u.test(last) && !/["?!:]/u.test(line.plain);
}

/** "Courier staff and agencies | Published 3 July 2031, updated 4 July 2031": behind a bar nothing but dates, or a date and the writer behind one. */
function hasDateBehindBar({plain, words}: Line): boolean {
  const pieces = words > 25 ? [] : plain.split(/[|·•]| [–—-] /u).map((piece) => piece.trim());
  return pieces.length > 1 && (isDateLine(pieces.at(-1) ?? "") || isDateLine(pieces[0]) && /^by \p{Lu}/iu.test(pieces[1]));
}

/** Names alone, with a date, a job or a dateline below, or a date or an outlet above. */
function isNamesAbove(line: Line, lines: Lines, kinds: Kinds): boolean {
  if (line.index === 0) return false;
  const next = lines.find(({index}) => !kinds[index] || kinds[index] === "byline", line.index + 1);
  const isAbove = next !== undefined && (kinds[next.index] === "byline" || findDateline(next, true) !== null || isDateLine(next.plain) || isJob(next.plain));
  return isListOfNames(line) || isNames(line) && (isAbove || kinds[line.index - 1] === "byline");
}

/** Before a dateline, lines in the words of captions are captions. */
function markPictures(lines: Lines, kinds: Kinds, headline: Line | null): void {
  const start = headline ? headline.index + 1 : 0;
  const end = openingOf(lines, kinds).find((line) => !kinds[line.index] && findDateline(line, true))?.index ?? firstProse(lines, kinds);
  for (const line of lines.from(start, end)) if (soundsPictured(line)) kinds[line.index] ??= "caption";
}

/** The first line behind the headline, when a byline or a dateline, or without a stop of its own a caption, divides it from the article. */
function markStandfirst(lines: Lines, kinds: Kinds, headline: Line): void {
  const line = lines.find(({index}) => !kinds[index], headline.index + 1);
  if (!line || line.words > LONGEST_STANDFIRST || findDateline(line, true)) return;
  const captioned = !endsSentence(line) && line.index + 1 < lines.length && kinds[line.index + 1] === "caption";
  const next = lines.find(({index}) => kinds[index] !== "caption", line.index + 1, line.index + REACH);
  const divided = next && (kinds[next.index] === "byline" || (!kinds[next.index] && findDateline(next, true) !== null));
  if (divided || captioned) kinds[line.index] = "standfirst";
}
