import {createGroups, factOf, versionTimeOf, type Document, type Notice} from "../model/index.ts";
import {addressKey} from "./formats/packed.ts";
import {instantOf} from "../text/calendar.ts";

/** Documents with what they are versions of, and what is to be said of them. */
export interface FoundVersions {
  readonly documents: readonly Document[];
  readonly notices: readonly Notice[];
}

/**
 * Brings together the versions of one document: captures of one address, states of one entry or news item, and pages that name one
 * address as their own and are alike. The first is the earliest by its time; those without one come last, in their order. All have
 * the address of the first. O(n log n + words).
 */
export function findVersions(documents: readonly Document[]): FoundVersions {
  const firstOf = new Map(worksOf(documents).flatMap((versions) => {
    const [first, ...later] = [...versions].sort((a, b) => compareTimes(versionTimeOf(a), versionTimeOf(b)));
    return later.map((doc) => [doc.id, first] as const);
  }));
  const joined = documents.map((doc): Document => {
    const first = firstOf.get(doc.id);
    return first ? {...doc, versionOf: first.id, url: first.url ?? doc.url} : withoutFirst(doc);
  });
  return {documents: joined, notices: documents.flatMap((doc) => noticeOf(doc, firstOf.get(doc.id)))};
}

/** A document that was a later version of one that is not there, or that a still earlier one made the first. */
function withoutFirst(doc: Document): Document {
  if (doc.versionOf === undefined) return doc;
  const {versionOf, ...rest} = doc;
  return versionOf === undefined ? doc : rest;
}

/** Null is later than any time; equal times keep their order. */
function compareTimes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return instantOf(a) - instantOf(b) || 0;
}

function noticeOf(doc: Document, first: Document | undefined): readonly Notice[] {
  if (!first) return [];
  const times = [versionTimeOf(first), versionTimeOf(doc)].filter(Boolean);
  const between = times.length === 2 ? ` (${times[0]} and ${times[1]})` : "";
  return [{code: "version", text: `${doc.input}: a version of one document with ${first.input}${between}, not a copy of it`}];
}

/** The documents in groups of one work each, all in their order. */
function worksOf(documents: readonly Document[]): readonly (readonly Document[])[] {
  const known = new Map<string, Document>(); // the last with a key
  const {leaderOf, join} = createGroups();
  for (const doc of documents) {
    for (const {of, isSure} of keysOf(doc)) {
      const other = known.get(of);
      if (other && (isSure || areAlike(doc, other))) join(other.id, doc.id);
      known.set(of, doc);
    }
  }
  const groups = new Map<string, Document[]>();
  for (const doc of documents) groups.set(leaderOf(doc.id), [...groups.get(leaderOf(doc.id)) ?? [], doc]);
  return [...groups.values()];
}

/** What a document is known by, and whether that was asked for: what a page says of its own address may be wrong. */
interface Key {
  readonly of: string;
  readonly isSure: boolean;
}

function keysOf(doc: Document): readonly Key[] {
  const captured = factOf(doc, "captured-from");
  const stated = doc.url && !isFrontPage(doc.url) ? addressKey(doc.url) : null;
  return [
    ...(doc.work ? [{of: doc.work, isSure: true}] : []), ...(captured ? [{of: addressKey(captured), isSure: true}] : []),
    ...(stated && stated !== doc.work ? [{of: stated, isSure: false}] : []),
  ];
}

function isFrontPage(url: string): boolean {
  return !URL.canParse(url) || new URL(url).pathname.length < 2 && new URL(url).search === "";
}

/** Of the words of the shorter text, the share that the other has where they are versions. */
const ALIKE = 0.6;

/** Whether most words of the shorter text stand in the other as well. */
function areAlike(a: Document, b: Document): boolean {
  const [shorter, longer] = [a, b].map(({text}) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])).sort((x, y) => x.size - y.size);
  return [...shorter].filter((word) => longer.has(word)).length >= ALIKE * shorter.size;
}
