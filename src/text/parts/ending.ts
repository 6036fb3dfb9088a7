import type {PartKind} from "../../model/index.ts";
import {anyWord} from "../pattern.ts";
import {givesOrder} from "./furniture.ts";
import {endsSentence, isProse, keyOf, type Line, type Lines} from "./lines.ts";
import {isOneOf, quotesSpeech} from "./matching.ts";
import {LIST_LINES, OTHER_JOBS, PRESS_JOBS} from "./furniture-words.ts";

const pressJob = anyWord(PRESS_JOBS, "iu");
const otherJob = anyWord(OTHER_JOBS, "iu");
const isListLine = isOneOf(LIST_LINES);

type Kinds = (PartKind | null)[];

/** Gives the lines behind the article's last words their kinds, in place. */
export function markEnding(lines: Lines, kinds: Kinds, byline: string | null): void {
  const shouts = isShouted(lines);
  markLists(lines, kinds);
  markAuthors(lines, kinds);
  markComments(lines, kinds);
  markLastLines(lines, kinds, byline, shouts);
  markTail(lines, kinds);
  markSignature(lines, kinds);
  if (!shouts) markShouts(lines, kinds);
}

/** A name alone behind the last paragraph says where the text came from: an agency or its writer. */
function markSignature(lines: Lines, kinds: Kinds): void {
  const last = lines.findLast(({index}) => !kinds[index]);
  const above = last && lines.at(last.index - 1);
  if (!last || !above || kinds[above.index] || !isProse(above)) return;
  if (last.words <= 4 && !endsSentence(last) && isName(last.plain)) kinds[last.index] = "credit";
}

function isName(plain: string): boolean {
  return plain.replace(/^[—–-] ?/u, "").split(" ").every((word) => /^(?:\p{Lu}[\p{L}.'-]*|and|of|the)$/u.test(word));
}

/** Behind the last paragraph, from the first line known as furniture on, short lines are furniture too: menus, titles, dates. */
function markTail(lines: Lines, kinds: Kinds): void {
  const last = lines.findLast((line) => !kinds[line.index] && (isProse(line) || /["”]/u.test(line.text)))?.index ?? lines.length;
  const marker = lines.find(({index, words}) => index > last && kinds[index] && kinds[index] !== "caption" && words > 0)?.index ?? lines.length;
  for (const line of lines.from(marker + 1)) if (!endsSentence(line)) kinds[line.index] ??= "other";
}

/** A long line all in capitals, in a text that is not, is the title of another story; a short one may be a subhead. */
function markShouts(lines: Lines, kinds: Kinds): void {
  for (const {index, plain, words} of lines) {
    if (!kinds[index] && 7 <= words && words <= 25 && !/[\p{Ll}"]/u.test(plain) && /\p{Lu}{3}/u.test(plain)) kinds[index] = "promotion";
  }
}

/** Short lines without a stop behind a heading such as "Related stories" are titles of other stories. */
function markLists(lines: Lines, kinds: Kinds): void {
  for (const line of lines) {
    if (kinds[line.index] !== "promotion" || !(isListLine(line) || isMoreFrom(line))) continue;
    for (const next of lines.from(line.index + 1, line.index + 13)) {
      if (!isTitle(next) || kinds[next.index]) break;
      kinds[next.index] = "promotion";
    }
  }
}

function isMoreFrom({plain, words}: Line): boolean {
  return words <= 6 && /^more (?:from|on|stories|news)\b/iu.test(plain);
}

function isTitle(line: Line): boolean {
  return 4 <= line.words && line.words <= 20 && !endsSentence(line) && /^\P{Ll}/u.test(line.plain);
}

/** Behind "About X View All Posts" or "About the author", with at most one more paragraph to come: the line about the writer. */
function markAuthors(lines: Lines, kinds: Kinds): void {
  const isOwn = (line: Line) => !kinds[line.index] && isProse(line);
  const last = lines.findLast(isOwn);
  const nearEnd = last ? lines.findLast((line) => line.index < last.index && isOwn(line))?.index ?? 0 : 0;
  for (const {index, words} of lines) {
    if (kinds[index] !== "author" || words > 12) continue;
    const next = lines.at(index + 1);
    if (next && !kinds[next.index] && next.words <= 90 && next.index >= nearEnd && !quotesSpeech(next)) kinds[next.index] = "author";
  }
}

/** Behind the heading of the comments all is comments, unless most of the text stands there. */
function markComments(lines: Lines, kinds: Kinds): void {
  const heading = lines.findLast(({index, words}) => kinds[index] === "comments" && words <= 6);
  if (!heading) return;
  if (lines.wordsOf(heading.index + 1) > 0.3 * lines.wordsOf(0) || lines.wordsOf(0, heading.index) < 80) return;
  for (const {index} of lines.from(heading.index + 1)) kinds[index] ??= "comments";
}

/** From the end upwards, past what is known as furniture: slogans, addresses, and lines about the writer. */
function markLastLines(lines: Lines, kinds: Kinds, byline: string | null, shouts: boolean): void {
  for (const line of lines.backwards()) {
    if (line.index < 3) return;
    if (kinds[line.index]) continue;
    const kind = lastLineKind(line, byline, shouts);
    if (!kind) return;
    kinds[line.index] = kind;
  }
}

function lastLineKind(line: Line, byline: string | null, shouts: boolean): PartKind | null {
  if (!shouts && line.words <= 12 && line.words > 0 && !/\p{Ll}/u.test(line.plain) && /\p{Lu}{2}/u.test(line.plain)) return "promotion";
  if (line.words <= 14 && givesOrder(line) && !quotesSpeech(line)) return "promotion";
  if (line.words <= 12 && /^(?:twitter|e-?mail|contact|follow|instagram|x|web|phone|tel)\b ?:? ?\S*[@.]\S/iu.test(line.plain)) return "author";
  if (/^(?:©|\(c\)|copyright)/iu.test(line.plain)) return "credit";
  return isAboutWriter(line, byline) ? "author" : null;
}

function isShouted(lines: Lines): boolean {
  let shouted = 0;
  for (const {plain} of lines) if (!/\p{Ll}/u.test(plain)) shouted++;
  return shouted > lines.length / 2;
}

/** "Jane Roe is a reporter for the Coastal Wire.", by a job at the press, or by the name in the byline. */
export function isAboutWriter(line: Line, byline: string | null): boolean {
  const head = /^(?<name>\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]*|de|van|von|al)){1,3})(?:,[^,]{2,40},)? (?:is|was|covers|writes|has been|works|reports|joined)\b(?<rest>.{0,160})/u.exec(line.plain);
  if (!head?.groups || line.words > 90 || quotesSpeech(line)) return false;
  const {name, rest} = head.groups;
  const writes = /^ (?:an?|the|our)?\b/u.test(rest) && pressJob.test(rest);
  const known = byline !== null && keyOf(byline).includes(keyOf(name));
  return writes || (known && (otherJob.test(rest) || /^(?:covers|writes|works|reports)/u.test(rest))) || (otherJob.test(rest) && /@\p{L}|\bauthor of\b|\bher book|\bhis book/u.test(line.plain));
}
