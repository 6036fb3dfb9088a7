import type {Document, Range} from "../../model/index.ts";
import {fingerprintsOf} from "./prints.ts";
import type {Fingerprints, PrintOptions} from "./prints.ts";

const TOLD: ReadonlySet<string> = new Set(["headline", "standfirst", "body"]);

/** The fingerprints of what a document tells: its headline, standfirst and body, furniture left out. O(length). */
export function fingerprintsOfDocument({text, parts}: Document, options: PrintOptions = {}): Fingerprints {
  return fingerprintsOf(text, options, storyRanges(parts));
}

/** Neighbors of one kind are one range: a run of words may go from one to the next. */
function storyRanges(parts: Document["parts"]): readonly Range[] {
  const ranges: {start: number; end: number; kind: string}[] = [];
  parts.forEach(({start, end, kind}, i) => {
    if (!TOLD.has(kind)) return;
    if (parts[i - 1]?.kind === kind) ranges.at(-1)!.end = end;
    else ranges.push({start, end, kind});
  });
  return ranges;
}
