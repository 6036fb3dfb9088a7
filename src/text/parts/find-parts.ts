import type {Part, PartKind} from "../../model/index.ts";
import {Column} from "../columns.ts";
import {creditsPicture, findCaptions} from "./captions.ts";
import {findDateline} from "./dateline.ts";
import {markEnding} from "./ending.ts";
import {findFrontMatter, type FrontMatter} from "./front-matter.ts";
import {findFullDate} from "./full-date.ts";
import {furnitureOf} from "./furniture.ts";
import {splitLines, withoutMarkup, type Line, type Lines} from "./lines.ts";
import {isImageLine, isStressed, isStressedCredit, withoutMarks} from "./markdown.ts";
import {markOpening} from "./opening.ts";
import {findRepeats} from "./repeats.ts";

/** What is known of the text from elsewhere. */
export interface PartHints {
  /** The headline as metadata gives it; it need not stand in the text. */
  readonly headline?: string;
  /** The names of the writers as metadata gives them, with commas between. */
  readonly byline?: string;
  /** What ranges are, as a page's markup says; ascending. */
  readonly given?: readonly Part[];
}

/** The parts of a text and what its opening lines say. */
export interface FoundParts {
  /** In order, not overlapping; every character that is not white space lies in exactly one. */
  readonly parts: readonly Part[];
  /** The words of the headline; null where the text has none. */
  readonly headline: string | null;
  /** The names in the byline, without "By". */
  readonly byline: string | null;
  /** The outlet named beside the date above the article. */
  readonly outlet: string | null;
  /** The full date that dateline or byline give, as `2031-07-03`. */
  readonly published: string | null;
  /** The YAML block at the beginning. */
  readonly front: FrontMatter | null;
}

/** Parts article from furniture, line by line. Pure. O(length of the text). */
export function findParts(text: string, {headline: stated, byline: writers, given = []}: PartHints = {}): FoundParts {
  const front = findFrontMatter(text);
  const kinds: (PartKind | null)[] = [];
  const credited = new Column();
  const lines = splitLines(text, front?.end, (line) => {
    kinds.push(furnitureOf(line));
    if (creditsPicture(line)) credited.push(line.index);
  });
  for (const index of findCaptions(lines, credited.toArray())) kinds[index] = "caption";
  markGiven(lines, kinds, given);
  markImages(lines, kinds);
  const {headline, byline, outlet} = markOpening(lines, kinds, {headline: stated ?? front?.headline ?? undefined, writers});
  findRepeats(lines, kinds).forEach((isRepeat, index) => { if (isRepeat) kinds[index] = "repeat"; });
  markEnding(lines, kinds, byline);
  const parts = [...frontPart(text, front), ...joinParts(partsOfLines(lines, kinds))];
  return {parts, headline: headline ? withoutMarkup(headline.text.replace(/\s/gu, " ")) : null, byline, outlet, published: findPublished(text, parts), front};
}

function frontPart(text: string, front: FrontMatter | null): readonly Part[] {
  return front ? [{kind: "other", start: text.indexOf("---"), end: text.slice(0, front.end).trimEnd().length}] : [];
}

function* partsOfLines(lines: Lines, kinds: readonly (PartKind | null)[]): Generator<Part> {
  const first = kinds.indexOf(null);
  let before: Line | undefined;
  for (const line of lines) {
    yield* withoutMarks(line, before, partsOf(line, kinds[line.index], line.index === first));
    before = line;
  }
}

/** Images of Markdown, the stressed line below one, and stressed lines that name a picture's maker are captions. */
function markImages(lines: Lines, kinds: (PartKind | null)[]): void {
  for (const line of lines) {
    const above = lines.at(line.index - 1);
    if (isImageLine(line) || isStressedCredit(line) || (above && isImageLine(above) && isStressed(line))) kinds[line.index] = "caption";
  }
}

function markGiven(lines: Lines, kinds: (PartKind | null)[], given: readonly Part[]): void {
  let at = 0;
  for (const line of lines) {
    while (at < given.length && given[at].end <= line.start) at++;
    if (at < given.length && given[at].start <= line.start && given[at].kind !== "headline") kinds[line.index] = given[at].kind;
  }
}

/** The line as a part, or as dateline and body. */
function partsOf(line: Line, kind: PartKind | null, first: boolean): readonly Part[] {
  if (kind) return [{kind, start: line.start, end: line.end}];
  const dateline = findDateline(line, first);
  if (!dateline) return [{kind: "body", start: line.start, end: line.end}];
  return [{kind: "dateline", ...dateline}, ...bodyBehind(line, dateline.end)];
}

function bodyBehind(line: Line, from: number): readonly Part[] {
  const rest = line.text.slice(from - line.start);
  const start = from + rest.length - rest.trimStart().length;
  return start < line.end ? [{kind: "body", start, end: line.end}] : [];
}

/** Neighbors of one kind become one part. */
function joinParts(parts: Iterable<Part>): readonly Part[] {
  const joined: Part[] = [];
  let [first, last]: (Part | null)[] = [null, null]; // of those that are to be one
  for (const part of parts) {
    if (first && last && first.kind === part.kind && part.kind !== "dateline") last = part;
    else {
      if (first && last) joined.push(first === last ? first : {...first, end: last.end});
      [first, last] = [part, part];
    }
  }
  return first && last ? [...joined, {...first, end: last.end}] : joined;
}

function findPublished(text: string, parts: readonly Part[]): string | null {
  for (const {kind, start, end} of parts) {
    const words = kind === "dateline" || kind === "byline" ? text.slice(start, end) : "";
    const day = findFullDate(words.slice(Math.max(0, words.search(/\b(?:published|posted)\b/iu)))) ?? findFullDate(words);
    if (day) return day;
  }
  return null;
}
