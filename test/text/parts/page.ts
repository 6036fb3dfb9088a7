import {findParts, type PartHints} from "../../../src/text/parts/index.ts";
import type {Part, PartKind} from "../../../src/model/index.ts";

/** A page as rows `kind | words`: a dateline stands in one line with the row below it; between other rows stands a blank line. */
export interface Page {
  readonly text: string;
  readonly rows: readonly {readonly kind: string; readonly start: number; readonly end: number}[];
}

export function pageOf(rows: string, gap = "\n\n"): Page {
  let text = "";
  let last = "";
  const placed = rows.trim().split("\n").map((row) => {
    const [, kind, words] = /^\s*(\w+)\s*\| ?(.*)$/u.exec(row) ?? ["", "", ""];
    text += text === "" ? "" : last === "dateline" ? " " : gap;
    last = kind;
    const start = text.length;
    text += words;
    return {kind, start, end: text.length};
  });
  return {text, rows: placed};
}

/** The rows as found: each with the kind of the part that it lies in whole, or `?`. */
export function readRows({text, rows}: Page, hints: PartHints = {}): string {
  const {parts} = findParts(text, hints);
  return rows.map((row) => `${kindAt(parts, row)} | ${text.slice(row.start, row.end)}`).join("\n");
}

function kindAt(parts: readonly Part[], row: {readonly start: number; readonly end: number}): PartKind | "?" {
  return parts.find(({start, end}) => start <= row.start && row.end <= end)?.kind ?? "?";
}

export function rowsOf({text, rows}: Page): string {
  return rows.map(({kind, start, end}) => `${kind} | ${text.slice(start, end)}`).join("\n");
}
