import {align} from "../../../src/compare/align/index.ts";
import type {Edit} from "../../../src/model/index.ts";
import {trimBy} from "../../../src/text/trim.ts";

/** A row of the table of edits, read: both texts and the lines of the edits between them, sorted. */
export interface EditRow {
  readonly marked: string;
  readonly left: string;
  readonly right: string;
  readonly edits: readonly string[];
  /** The row is known to be missed. */
  readonly missed: boolean;
}

const MARK = /\[([a-z]+)\|([^→[\]]*)→([^→[\]]*)\]|\{([^→{}]*)→([^→{}]*)\}/gu;
const BEFORE = "The council met in the old town hall after the storm had left Velmora.";
const BEHIND = "Shopkeepers along the quay spoke of the longest night that any of them remembered.";

/** Reads a row; both texts stand between a sentence before and one behind that are the same in both. */
export function readRow(line: string): EditRow {
  const marked = line.replace(/^\?/u, "");
  const marks = [...marked.matchAll(MARK)].flatMap(([, effect, old, now]) => (effect ? [{effect, old: trim(old), now: trim(now)}] : []));
  return {marked, left: textOf(marked, 0), right: textOf(marked, 1), edits: joinMoves(marks).map(lineOf).sort(), missed: line.startsWith("?")};
}

function textOf(marked: string, side: 0 | 1): string {
  const sentence = marked.replace(MARK, (...found: string[]) => (found[1] ? found[2 + side] : found[4 + side]));
  return `${BEFORE} ${sentence.replace(/ {2,}/gu, " ").replace(/ ([,.])/gu, "$1").trim()} ${BEHIND}`;
}

interface Mark {
  readonly effect: string;
  readonly old: string;
  readonly now: string;
}

function joinMoves(marks: readonly Mark[]): readonly Mark[] {
  const moves = marks.filter(({effect}) => effect === "move");
  const joined = {effect: "move", old: moves.map(({old}) => old).join(""), now: moves.map(({now}) => now).join("")};
  return [...marks.filter(({effect}) => effect !== "move"), ...(moves.length > 0 ? [joined] : [])];
}

function lineOf({effect, old, now}: Mark): string {
  if (effect === "move") return `move wording: ${old} → ${now}`;
  return `${old === "" ? "addition" : now === "" ? "omission" : "substitution"} ${effect}: ${old} → ${now}`;
}

/** The lines of the edits that are found between the texts of a row, sorted. */
export function editsFound({left, right}: EditRow): readonly string[] {
  const words = (text: string, range: Edit["left"]) => (range ? trim(text.slice(range.start, range.end)) : "");
  return align(left, right).flatMap(({edits}) => edits.map((edit) => `${edit.kind} ${edit.effect}: ${words(left, edit.left)} → ${words(right, edit.right)}`)).sort();
}

/** Marks at the ends of an edit are no matter: a reader may draw the line before or behind a comma. */
function trim(words: string): string {
  const inner = trimBy(words, (character) => EDGES.includes(character));
  return inner.endsWith(".") ? inner.slice(0, -1) : inner;
}

const EDGES = " \n,;:–—";
