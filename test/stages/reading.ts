import {openReader} from "../../src/intake/reader-file.ts";
import {idOf, sigilAt, type Document, type PartKind} from "../../src/model/index.ts";

/** The shipped reader, opened once for all tests. */
export const reader = openReader();

/** A document of one body part, or with the given parts as `[kind, text]` lines. */
export function documentOf(text: string | readonly (readonly [PartKind, string])[], about: Partial<Document> & {readonly index?: number} = {}): Document {
  const lines = typeof text === "string" ? [["body", text] as const] : text;
  const whole = lines.map(([, words]) => words).join("\n");
  let start = 0;
  const parts = lines.map(([kind, words]) => {
    const part = {kind, start, end: start + words.length};
    start += words.length + 1;
    return part;
  });
  const {index = 0, ...rest} = about;
  const id = idOf("d", whole, index);
  return {id, sigil: sigilAt(index), input: `${index}.txt`, sha256: "0".repeat(64), url: null, outlet: null, byline: null, headline: null, published: null, text: whole, parts, ...rest};
}

/** Takes marks such as `[person:Karin Ode]` out of a row: the plain text and the marked ranges. */
export function unmark(marked: string): {readonly text: string; readonly marks: readonly {readonly kind: string; readonly words: string}[]} {
  const marks: {kind: string; words: string}[] = [];
  const text = marked.replace(/\[(?<kind>[a-z]+):(?<words>[^\]]+)\]/gu, (_, kind: string, words: string) => {
    marks.push({kind, words});
    return words;
  });
  return {text, marks};
}
