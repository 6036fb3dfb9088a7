// The sample of the README: the first line of the printed dossier of the example event, and the sections on copies and
// on differences. `npx tsx scripts/sample.ts` writes it; test/readme.test.ts fails when it is behind.
import {readFileSync, writeFileSync} from "node:fs";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {openReader, readDocuments, buildDossier, renderTerminal} from "../src/index.ts";

const SECTIONS = ["WHO COPIED WHOM", "WHERE THEY DIFFER"];
const [BEFORE, AFTER] = ["```text\n", "\n```"];

/** The sample as it should stand in the README. */
export function makeSample(): string {
  const documents = readDocuments(["examples/harbor-fire"]).documents.map(({document}) => document);
  const [first, ...sections] = renderTerminal(buildDossier(documents, openReader()), {columns: 100}).split("\n\n");
  const shown = SECTIONS.map((name) => sections.find((section) => section.startsWith(name)) ?? "");
  return [first, ...shown].join("\n\n");
}

/** The README with another sample. Throws a `RangeError` where it has no place for one. */
export function withSample(readme: string, sample: string): string {
  const start = readme.indexOf(BEFORE) + BEFORE.length;
  const end = readme.indexOf(AFTER, start);
  if (start < BEFORE.length || end < 0) throw new RangeError("no block of text in the README");
  return readme.slice(0, start) + sample + readme.slice(end);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync("README.md", withSample(readFileSync("README.md", "utf8"), makeSample()));
}
