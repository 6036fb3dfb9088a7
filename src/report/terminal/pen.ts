import type {createColors} from "picocolors";

import type {DifferenceType} from "../../model/index.ts";
import {voiceKind} from "../view/index.ts";
import type {EditView, Passage, Saying, Voice} from "../view/index.ts";
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

/** ` (hedged: may) — a senior official, unnamed`; `own voice` for the outlet's. */
export function sayingNote({voice, hedges}: Pick<Saying, "voice" | "hedges">): string {
  return `${hedges.length > 0 ? ` (hedged: ${clip(hedges.join(", "), 40)})` : ""}${voice ? voiceLine(voice) : " — own voice"}`;
}

/** `, unnamed`; empty for a person with a name. */
export function kindNote(voice: Voice): string {
  const kind = voiceKind(voice);
  return kind === "named" || kind === "not found" ? "" : `, ${kind}`;
}

/** ` — a senior official, denying it, through Reuters`; empty for the outlet's own voice. */
export function voiceLine(voice: Voice | null): string {
  if (!voice) return "";
  const through = voice.through.length > 0 ? `, through ${listed(voice.through.map((name) => clip(name, 40)))}` : "";
  return ` — ${clip(voice.name, 60)}${kindNote(voice)}${voice.denial === "" ? "" : `, ${voice.denial}`}${through}`;
}

/** At most `limit` rows, each as lines, then how many more there are. */
export function some<Row>(rows: readonly Row[], limit: number, pen: Pen, lines: (row: Row) => readonly string[], indent = 2): readonly string[] {
  const shown = rows.slice(0, rows.length === limit + 1 ? limit + 1 : limit);
  const more = rows.length - shown.length;
  return [...shown.flatMap(lines), ...(more > 0 ? pen.lines([pen.faint(`… and ${more} more`)], indent) : [])];
}

/** `number changed: “14” → “40”`. */
export function editLines({label, before, after}: EditView, pen: Pen): readonly string[] {
  const room = Math.max(20, Math.floor((pen.columns - 30) / 2));
  const sides = [before && quoted(before, room), after && quoted(after, room)];
  const words = sides[0] && sides[1] ? `${sides[0]} → ${sides[1]}` : sides[0] ?? sides[1] ?? "";
  return pen.lines([`${label}: `, pen.faint(words)], 6, 8);
}
