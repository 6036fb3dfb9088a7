import type {createColors} from "picocolors";

import type {DifferenceType} from "../../model/index.ts";
import type {Passage, Voice} from "../view/index.ts";
import {clip, clipAround, listed} from "../words.ts";
import {wrap} from "./paragraph.ts";
import type {Piece} from "./paragraph.ts";

type Colors = ReturnType<typeof createColors>;

/** What the sections of the terminal report write with. */
export interface Pen {
  readonly columns: number;
  readonly colors: Colors;
  /** Wrapped lines, `indent` blanks before the first and `hang` before the others. */
  readonly lines: (pieces: readonly (Piece | string)[], indent?: number, hang?: number) => readonly string[];
  /** A heading with a note beside it. */
  readonly heading: (title: string, note?: string) => readonly string[];
  readonly sigil: (sigils: readonly string[]) => Piece;
  readonly strong: (text: string) => Piece;
  readonly faint: (text: string) => Piece;
  readonly type: (type: DifferenceType) => Piece;
}

export function makePen(columns: number, colors: Colors): Pen {
  const lines: Pen["lines"] = (pieces, indent = 0, hang = indent) => wrap(pieces, {columns, indent, hang});
  return {
    columns, colors, lines,
    heading: (title, note = "") => ["", ...lines([{text: title.toUpperCase(), paint: colors.bold}, note === "" ? "" : ` (${note})`])],
    sigil: (sigils) => ({text: `[${sigils.join(" ")}]`, paint: colors.cyan}),
    strong: (text) => ({text, paint: colors.bold}),
    faint: (text) => ({text, paint: colors.dim}),
    type: (type) => ({text: type, paint: type === "conflict" ? colors.red : type === "update" ? colors.yellow : colors.magenta}),
  };
}

/** The words of a passage between quotation marks, `limit` code points at most, cut around its value. */
export function quoted(passage: Passage, limit: number): string {
  const {words, from, focus} = passage;
  const shown = focus ? clipAround(words, focus.start - from, focus.end - from, limit) : clip(words, limit);
  return `“${shown}”`;
}

/** ` — a senior official, denying it, through Reuters`; empty for the outlet's own voice. */
export function voiceLine(voice: Voice | null): string {
  if (!voice) return "";
  const through = voice.through.length > 0 ? `, through ${listed(voice.through.map((name) => clip(name, 40)))}` : "";
  return ` — ${clip(voice.name, 60)}${voice.denial === "" ? "" : `, ${voice.denial}`}${through}`;
}
