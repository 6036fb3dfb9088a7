import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";

/** A page with the paragraphs that a person read in it; those in brackets are optional. */
export interface ReadPage {
  readonly name: string;
  readonly html: string;
  readonly bytes: Uint8Array;
  readonly paragraphs: readonly string[];
}

/** The pages of a folder with `ground_truth.json` and `html/*.html.gz`. */
export function readPages(folder: string): readonly ReadPage[] {
  const truth = JSON.parse(readFileSync(`${folder}/ground_truth.json`, "utf8")) as Readonly<Record<string, {readonly body: readonly string[]}>>;
  return Object.entries(truth).map(([name, {body}]) => {
    const bytes = gunzipSync(readFileSync(`${folder}/html/${name}`));
    return {name, bytes, html: bytes.toString("utf8"), paragraphs: body};
  });
}

const isOptional = (paragraph: string): boolean => paragraph.startsWith("[") && paragraph.endsWith("]");
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];

/** The text that `found` is held against: with an optional paragraph where half of its runs of four words were found. */
export function referenceFor({paragraphs}: ReadPage, found: string): string {
  const words = ` ${wordsOf(found).join(" ")} `;
  const isFound = (paragraph: string): boolean => {
    const own = wordsOf(paragraph);
    const runs = own.length < 4 ? [own] : own.slice(3).map((_, at) => own.slice(at, at + 4));
    return 2 * runs.filter((run) => words.includes(` ${run.join(" ")} `)).length >= runs.length;
  };
  return paragraphs.filter((paragraph) => !isOptional(paragraph) || isFound(paragraph)).map((paragraph) => (isOptional(paragraph) ? paragraph.slice(1, -1) : paragraph)).join("\n\n");
}
