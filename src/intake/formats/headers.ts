/** The fields of a head by lower-case name, the first of each; lines that begin with a blank go on the one before. */
export type Headers = ReadonlyMap<string, string>;

/** Parses the lines of a head (WARC, HTTP, MIME). Lines without a colon are passed over. O(length). */
export function parseHeaders(head: string): Headers {
  const fields: [string, string][] = [];
  for (const line of head.split(/\r?\n/u)) {
    const last = fields.at(-1);
    if (/^[ \t]/u.test(line) && last) last[1] += ` ${line.trim()}`;
    const colon = line.indexOf(":");
    if (!/^[ \t]/u.test(line) && colon > 0) fields.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
  }
  return new Map(fields.reverse());
}

/** The largest head that is read, in bytes. */
export const LARGEST_HEAD = 65_536;

/** Where the head that begins at `from` ends: behind its blank line; -1 where none comes within 64 KB. */
export function endOfHead(bytes: Uint8Array, from: number): number {
  const end = Math.min(bytes.length, from + LARGEST_HEAD);
  for (let at = from; at < end; at++) {
    if (bytes[at] !== 10) continue;
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
}

/** A field with parameters: `text/html; charset="utf-8"`. */
export interface FieldValue {
  /** In lower case. */
  readonly value: string;
  readonly parameters: Headers;
}

/** Parses a field with parameters. */
export function parseField(words: string | undefined): FieldValue {
  const [value, ...rest] = splitField(words ?? "");
  const parameters = rest.flatMap((part): (readonly [string, string])[] => {
    const at = part.indexOf("=");
    return at > 0 ? [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim().replace(/^"|"$/gu, "")]] : [];
  });
  return {value: value.trim().toLowerCase(), parameters: new Map(parameters)};
}

/** At the semicolons outside of quotation marks. */
function splitField(words: string): readonly string[] {
  const parts = [""];
  let isQuoted = false;
  for (const character of words) {
    if (character === "\"") isQuoted = !isQuoted;
    if (character === ";" && !isQuoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

export function latinOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
