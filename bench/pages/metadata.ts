import {readMetadata, type PageMetadata} from "../../src/intake/pages/metadata.ts";
import {outlineOf} from "../../src/intake/pages/outline.ts";
import {parsePage} from "../../src/intake/pages/parse-page.ts";
import type {ReadPage} from "./pages.ts";

const DATA = /<script[^>]*ld\+json[^>]*>[\s\S]*?<\/script>/giu;
const DAY = 86_400_000;

const metadataOf = (html: string): PageMetadata => readMetadata(outlineOf(parsePage(html), html));
const dayOf = (value: string): number => Date.parse(value.slice(0, 10));
const namesOf = (line: string): string => line.toLowerCase().replace(/ and |&|;/gu, ",").split(",").map((name) => name.trim()).filter(Boolean).sort().join(", ");
const wordsOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** What a page says in its JSON-LD, found again with the JSON-LD taken out. */
export function measureMetadata(pages: readonly ReadPage[]): readonly string[] {
  const counts = {date: [0, 0, 0, 0], author: [0, 0, 0], title: [0, 0, 0]};
  for (const {html} of pages) {
    const [said, found] = [metadataOf(html), metadataOf(html.replace(DATA, ""))];
    if (said.foundIn.published?.startsWith("JSON-LD")) {
      const apart = found.published ? Math.abs(dayOf(found.published) - dayOf(said.published!)) / DAY : null; // what was found somewhere is there
      count(counts.date, apart !== null, apart === 0);
      if (apart !== null && apart > 1) counts.date[3]++;
    }
    if (said.foundIn.byline?.startsWith("JSON-LD")) count(counts.author, found.byline !== null, found.byline !== null && namesOf(found.byline) === namesOf(said.byline!));
    if (said.headline) count(counts.title, found.headline !== null, found.headline !== null && wordsOf(found.headline) === wordsOf(said.headline));
  }
  const row = (name: string, [all, given, right, wrong]: readonly number[]) => `| ${name} | ${all} | ${given} | ${right} | ${wrong ?? ""} |`;
  return ["What the JSON-LD says, found with the JSON-LD taken out:", "", "| field | pages | answered | right | off by more than a day |", "| --- | --- | --- | --- | --- |", row("date of publication", counts.date), row("authors", counts.author), row("title", counts.title)];
}

function count(counts: number[], given: boolean, right: boolean): void {
  counts[0]++;
  if (given) counts[1]++;
  if (right) counts[2]++;
}
