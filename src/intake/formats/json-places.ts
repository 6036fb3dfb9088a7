import {WrittenWords, type Written} from "./written.ts";

/** Where a value stands in JSON that is known to be valid; offsets are of its characters, half-open. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

/** The members of the object at `start`, by name, in lower case unless `fold` does otherwise (the last of a name, as `JSON.parse` has it). O(length of the object). */
export function membersOf(json: string, start: number, fold = (name: string) => name.toLowerCase()): ReadonlyMap<string, JsonPlace> {
  const members = new Map<string, JsonPlace>();
  for (let at = skipWhite(json, start + 1); json[at] === "\"";) {
    const keyEnd = endOfString(json, at);
    const key = JSON.parse(json.slice(at, keyEnd)) as string;
    const value = skipWhite(json, skipWhite(json, keyEnd) + 1);
    const end = endOfValue(json, value);
    members.set(fold(key), {start: value, end});
    at = skipWhite(json, end);
    if (json[at] === ",") at = skipWhite(json, at + 1);
  }
  return members;
}

/** The elements of the array at `start`. */
export function elementsOf(json: string, start: number): readonly JsonPlace[] {
  const elements: JsonPlace[] = [];
  for (let at = skipWhite(json, start + 1); at < json.length && json[at] !== "]";) {
    const end = endOfValue(json, at);
    elements.push({start: at, end});
    at = skipWhite(json, end);
    if (json[at] === ",") at = skipWhite(json, at + 1);
  }
  return elements;
}

export function skipWhite(json: string, from: number): number {
  let at = from;
  while (json[at] === " " || json[at] === "\n" || json[at] === "\r" || json[at] === "\t") at++;
  return at;
}

/** Where the value that begins at `from` ends. Does not call itself, so that no nesting is too deep. */
function endOfValue(json: string, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length;) {
    const character = json[at];
    if (character === "\"") at = endOfString(json, at);
    else if (character === "{" || character === "[") [depth, at] = [depth + 1, at + 1];
    else if (character === "}" || character === "]") [depth, at] = [depth - 1, at + 1];
    else if (depth > 0) at += 1;
    else at = endOfScalar(json, at);
    if (depth === 0) return at;
  }
  return json.length;
}

function endOfScalar(json: string, from: number): number {
  let at = from;
  while (at < json.length && !",]} \n\r\t".includes(json[at])) at++;
  return Math.max(at, from + 1);
}

function endOfString(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json[at] !== "\"") at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

const ESCAPES: Readonly<Record<string, string>> = {n: "\n", r: "\r", t: "\t", b: "\b", f: "\f"};

/** The characters of the JSON string at the place, with where each is written. */
export function stringIn(json: string, {start, end}: JsonPlace): Written {
  const words = new WrittenWords();
  for (let at = start + 1; at < end - 1;) {
    const slash = json.indexOf("\\", at);
    const stop = slash < 0 || slash >= end - 1 ? end - 1 : slash;
    words.add(json.slice(at, stop), at, stop, true);
    at = stop;
    if (at >= end - 1) break;
    const size = json[at + 1] === "u" ? 6 : 2;
    const character = size === 6 ? String.fromCharCode(Number.parseInt(json.slice(at + 2, at + 6), 16)) : ESCAPES[json[at + 1]] ?? json[at + 1];
    words.add(character, at, at + size, false);
    at += size;
  }
  return words.done();
}
