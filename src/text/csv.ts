/** A table of text, as RFC 4180 has it: fields by a comma, records by a line end, a field between quotation marks where it holds either. */

export type Delimiter = "," | ";" | "\t";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];

/** Fields between marks, where a mark within is doubled. */
const QUOTED = /"(?:[^"]|"")*"/gu;

/** The delimiter that the first line has most of, marked fields left out; a comma where it has none. O(first line). */
export function delimiterOf(text: string): Delimiter {
  const line = /^[^\r\n]*/u.exec(text)![0].replace(QUOTED, ""); // the pattern matches any text
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

/**
 * The records of a table, each a list of fields. Lenient: a line end may be CR, LF or both, a mark in the middle of a field
 * is itself, a marked field that is never closed goes to the end. Empty lines are left out. O(length).
 */
export function parseCsv(text: string, delimiter: Delimiter = delimiterOf(text)): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  for (let at = 0; at < text.length;) {
    const {field, end} = text[at] === "\"" ? markedField(text, at) : {field: "", end: at};
    const stop = fieldEnd(text, end, delimiter);
    fields.push(field + text.slice(end, stop));
    const isSplit = text[stop] === delimiter;
    if (isSplit && stop + 1 < text.length) {
      at = stop + 1;
      continue;
    }
    if (isSplit) fields.push("");
    if (fields.length > 1 || fields[0] !== "") records.push(fields);
    fields = [];
    at = stop + (text[stop] === "\r" && text[stop + 1] === "\n" ? 2 : 1);
  }
  return records;
}

/** The field between the mark at `at` and the one that closes it. */
function markedField(text: string, at: number): {readonly field: string; readonly end: number} {
  const pieces: string[] = [];
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf("\"", from);
    pieces.push(text.slice(from, mark < 0 ? text.length : mark));
    if (mark < 0) return {field: pieces.join("\""), end: text.length};
    if (text[mark + 1] !== "\"") return {field: pieces.join("\""), end: mark + 1};
    from = mark + 2;
  }
}

function fieldEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), full-width signs among them. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/u;

/** The records as a table with line ends as RFC 4180 has them; a field that a spreadsheet would take for a formula gets an apostrophe before it. O(length). */
export function renderCsv(records: readonly (readonly string[])[], delimiter: Delimiter = ","): string {
  return records.map((fields) => `${fields.map((field) => renderField(field)).join(delimiter)}\r\n`).join("");
}

function renderField(field: string): string {
  const safe = FORMULA.test(field) && !NUMBER.test(field) ? `'${field}` : field;
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
