import {align, compareEdits} from "../../../src/compare/align/index.ts";
import type {Edit} from "../../../src/model/index.ts";

/** An edit in one line: `omission hedge: may have →`. */
export function lineOf(left: string, right: string, {kind, effect, left: from, right: to}: Edit): string {
  const words = (text: string, range: Edit["left"]) => (range ? text.slice(range.start, range.end).replace(/\s+/gu, " ") : "");
  return `${kind} ${effect}: ${words(left, from)} → ${words(right, to)}`.replace(/ {2,}/gu, " ").trim();
}

/** The edits between two texts, in text order. */
export function editsBetween(left: string, right: string): string[] {
  return align(left, right).flatMap(({edits}) => edits.map((edit) => lineOf(left, right, edit)));
}

/** The same, those that change a claim first. */
export function weightiestFirst(left: string, right: string): string[] {
  return align(left, right).flatMap(({edits}) => [...edits].sort(compareEdits).map((edit) => lineOf(left, right, edit)));
}
