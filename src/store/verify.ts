import {overlapOf} from "../model/index.ts";
import type {Document, Dossier, Range} from "../model/index.ts";
import {findChanges} from "./changed.ts";
import {linesOf} from "./lines.ts";
import type {Line} from "./lines.ts";
import type {SavedDossier, StoredRun} from "./rows.ts";

/** Something that is off. */
export interface Finding {
  /**
   * `bytes`: the stored bytes are not those that were read; `text`: they give another text than the dossier rests on;
   * `span`: a range outside the text or without a character; `part`: a character in no part or in two; `id`: two rows
   * of one name.
   */
  readonly kind: "bytes" | "text" | "span" | "part" | "id";
  readonly doc: string | null;
  /** What is off, as a sentence. */
  readonly text: string;
  /** The changed or wrong range in the text of the dossier. */
  readonly range: Range | null;
  /** The lines of the dossier that rest on it. */
  readonly lines: readonly Line[];
}

/** How the bytes are read again; from the intake, so that this file stays without it. */
export interface Rereading {
  readonly sha256Of: (bytes: Uint8Array) => string;
  /** The text that the named normalizer makes of the bytes. Throws where it cannot. */
  readonly normalize: (bytes: Uint8Array, normalizer: string) => string;
  /** The text that the bytes behind stored runs give; null for what is no page. Throws where it cannot. */
  readonly textBehind: (bytes: Uint8Array, normalizer: string, runs: readonly StoredRun[]) => string | null;
}

/** Holds every line of a dossier against the stored bytes; gives what is off, and nothing where all is well. */
export function verify(saved: SavedDossier, rereading: Rereading): readonly Finding[] {
  const lines = linesOf(saved.dossier);
  return [
    ...saved.dossier.documents.flatMap((doc) => checkBytes(doc, saved, rereading, lines)),
    ...saved.dossier.documents.flatMap(checkParts),
    ...checkSpans(saved.dossier, lines),
    ...checkIds(saved.dossier, lines),
  ];
}

function finding(kind: Finding["kind"], doc: string | null, text: string, rest: Partial<Finding> = {}): Finding {
  return {kind, doc, text, range: null, lines: [], ...rest};
}

function checkBytes(doc: Document, {files}: SavedDossier, {sha256Of, normalize, textBehind}: Rereading, lines: readonly Line[]): Finding[] {
  const file = files.get(doc.id);
  if (!file) return [finding("bytes", doc.id, "its bytes are not in the file")];
  const bytes = sha256Of(file.bytes) === doc.sha256 ? [] : [finding("bytes", doc.id, "the stored bytes are not the bytes that were read")];
  try {
    const again = checkText(doc, normalize(file.bytes, file.normalizer), lines);
    const behind = file.runs && again.length === 0 ? textBehind(file.bytes, file.normalizer, file.runs) : null;
    return [...bytes, ...again, ...(behind === null ? [] : checkText(doc, behind, lines))];
  } catch (error) {
    return [...bytes, finding("bytes", doc.id, `the stored bytes cannot be read again (${(error as Error).message})`)];
  }
}

function checkText(doc: Document, now: string, lines: readonly Line[]): Finding[] {
  return findChanges(doc.text, now).map((range) => finding("text", doc.id, "the stored bytes give other words", {
    range, lines: lines.filter(({spans}) => spans.some((span) => span.doc === doc.id && overlapOf(span, range) > 0)),
  }));
}

function isOff({start, end}: Range, length: number): boolean {
  return !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length);
}

function checkSpans({documents}: Dossier, lines: readonly Line[]): Finding[] {
  const lengths = new Map(documents.map(({id, text}) => [id, text.length]));
  return lines.flatMap((one) => one.spans.filter((span) => isOff(span, lengths.get(span.doc) ?? -1)).map(({doc, start, end}) => (
    finding("span", doc, `the range ${start}–${end} is not in the text`, {range: {start, end}, lines: [one]})
  )));
}

/** Every character that is not white space lies in exactly one part. */
function checkParts({id, text, parts}: Document): Finding[] {
  const covered = new Uint8Array(text.length);
  for (const {start, end} of parts) for (let at = start; at < end; at++) covered[at]++;
  const off = [...covered].findIndex((times, at) => times !== 1 && (times > 1 || /\S/u.test(text[at])));
  if (off < 0) return [];
  return [finding("part", id, `the character at ${off} lies in ${covered[off] === 0 ? "no part" : "two parts"}`, {range: {start: off, end: off + 1}})];
}

/** Rows whose id another row has; a difference has the id of its claim. */
function checkIds({documents}: Dossier, lines: readonly Line[]): Finding[] {
  const seen = new Set(documents.map(({id}) => id));
  return lines.filter(({id, layer}) => id !== null && layer !== "differences").flatMap((one) => {
    const isNew = !seen.has(one.id as string);
    seen.add(one.id as string);
    return isNew ? [] : [finding("id", null, `two rows have the id ${one.id}`, {lines: [one]})];
  });
}
