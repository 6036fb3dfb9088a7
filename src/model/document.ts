import type {DocumentId, Range} from "./span.ts";

/** The parts that tell the story; stages read these. */
export const ARTICLE_KINDS = ["headline", "standfirst", "byline", "dateline", "body"] as const;

/** The parts around the story; a `credit` is evidence for a descent, the rest is only shown grey. */
export const FURNITURE_KINDS = [
  "caption", "credit", "label", "paywall", "promotion", "author", "comments", "navigation", "repeat", "other",
] as const;

export type PartKind = (typeof ARTICLE_KINDS)[number] | (typeof FURNITURE_KINDS)[number];

/** A stretch of a document's text; every character that is not white space lies in exactly one part. */
export interface Part extends Range {
  readonly kind: PartKind;
}

export type PublishedBasis = "given" | "metadata" | "text" | "inferred";

/** The day (`2018-07-10`) or instant (`2018-07-10T08:00:00Z`) of publication, and how it is known. */
export interface Published {
  readonly value: string;
  readonly basis: PublishedBasis;
}

/** Something that a page, entry or archive says of the document. */
export interface Fact {
  /** `updated`, `captured`, `section` … as docs/glossary.md lists them. */
  readonly field: string;
  readonly value: string;
  /** Where it says so: "JSON-LD dateModified", "WARC-Date" … */
  readonly where: string;
}

/** One article as it was saved. Its text never changes; all spans point into it. */
export interface Document {
  readonly id: DocumentId;
  /** Short label: A, B, … Z, AA, … in the order the documents were given. */
  readonly sigil: string;
  /** Path or URL as given; for a line of JSON Lines the path, `#`, and the line's id. */
  readonly input: string;
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly sha256: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly headline: string | null;
  readonly published: Published | null;
  /** What else is said of it, in the order of their fields; left out for nothing. */
  readonly facts?: readonly Fact[];
  /** The address, without scheme, or id of which this is one state; left out where nothing but its own address tells. */
  readonly work?: string;
  /** The first version of the document of which this is a later one; left out for the first and only ones. */
  readonly versionOf?: DocumentId;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** The words of a range of the document. Throws a `RangeError` for a range outside the text. */
export function textOf(doc: Pick<Document, "text">, {start, end}: Range): string {
  if (!(0 <= start && start <= end && end <= doc.text.length)) {
    throw new RangeError(`range ${start}–${end} is outside a text of ${doc.text.length}`);
  }
  return doc.text.slice(start, end);
}

/** Id of the first version of what the document is a version of: its own, unless it is a later one. */
export function firstVersionOf({id, versionOf}: Pick<Document, "id" | "versionOf">): DocumentId {
  return versionOf ?? id;
}

/** The first value of a field; null where nothing says it. */
export function factOf({facts}: Pick<Document, "facts">, field: string): string | null {
  return facts?.find((fact) => fact.field === field)?.value ?? null;
}

/** When this state of a document was: captured, else changed last, else published; null where nothing tells. */
export function versionTimeOf(doc: Pick<Document, "facts" | "published">): string | null {
  return factOf(doc, "captured") ?? factOf(doc, "updated") ?? doc.published?.value ?? null;
}

/** True for the kinds that stages read. */
export function isArticleKind(kind: PartKind): boolean {
  return (ARTICLE_KINDS as readonly string[]).includes(kind);
}

/** What a reader calls the document: its outlet, else its headline, else its input's last name. */
export function titleOf(doc: Document): string {
  return doc.outlet ?? doc.headline ?? doc.input.split("/").at(-1) ?? doc.input;
}

/** The sigil of the `index`-th document, from 0: A … Z, AA, AB … */
export function sigilAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : sigilAt(Math.floor(index / 26) - 1) + letter;
}

/** The place, from 0, of a sigil in A … Z, AA, AB …; the inverse of `sigilAt`. */
export function placeOf(sigil: string): number {
  return [...sigil].reduce((place, letter) => 26 * (place + 1) + letter.charCodeAt(0) - 65, -1);
}
