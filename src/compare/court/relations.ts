import type {AskedWord} from "./asked.ts";
import type {SpokenWord} from "./words.ts";
import {ALIKE_ROWS, MODAL_CLASSES, REPORTED_FORMS, SHORT_FORMS} from "./word-lists.ts";

/** How two words are one: the same when heard; one in another form (tense, number, person, contraction); one that may stand for the other. */
export type Relation = "same" | "form" | "like";

/** Share of a word's weight that counts. */
export const LIKENESS: Readonly<Record<Relation, number>> = {same: 1, form: 0.9, like: 0.8};

/** The relation of a word asked for and a word found; null where they are two words. O(1). */
export function relate(asked: AskedWord, found: SpokenWord): Relation | null {
  if (asked.value !== null || found.value !== null) return relateNumbers(asked, found);
  if (asked.norm === found.norm) return asked.short === found.short ? "same" : "form";
  if (asked.stem === found.stem) return asked.adapted ? "same" : isModal(asked) && isModal(found) && !isOneModal(asked, found) ? null : "form";
  if (REPORTED_FORMS.has(`${asked.norm} ${found.norm}`) || isShortFor(asked, found) || isShortFor(found, asked) || isOneModal(asked, found)) return "form";
  return isAlike(asked, found) ? "like" : null;
}

function relateNumbers(a: SpokenWord, b: SpokenWord): Relation | null {
  if (a.value === null || a.norm !== b.norm) return null;
  return a.written === b.written || isDigits(a) || isDigits(b) ? "same" : "form";
}

/** "14" is heard as "fourteen" is, "May 3" as "May third"; "a dozen" is not. */
const isDigits = ({written}: SpokenWord): boolean => /^\d/u.test(written);

const isShortFor = (short: SpokenWord, long: SpokenWord): boolean => short.short && Object.hasOwn(SHORT_FORMS, short.norm) && SHORT_FORMS[short.norm].has(long.norm);

const isModal = ({norm}: SpokenWord): boolean => MODAL_CLASSES.has(norm);

function isOneModal(a: SpokenWord, b: SpokenWord): boolean {
  const name = MODAL_CLASSES.get(a.norm);
  return name !== undefined && name === MODAL_CLASSES.get(b.norm);
}

function isAlike(a: SpokenWord, b: SpokenWord): boolean {
  const rows = ALIKE_ROWS.get(a.norm) ?? ALIKE_ROWS.get(a.stem);
  const others = ALIKE_ROWS.get(b.norm) ?? ALIKE_ROWS.get(b.stem);
  return rows !== undefined && others !== undefined && rows.some((row) => others.includes(row));
}
