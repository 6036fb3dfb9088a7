import {idOf, sigilAt} from "../../model/index.ts";
import type {Alignment, Document, Quote} from "../../model/index.ts";
import {findParts} from "../../text/parts/index.ts";
import {findAlignments} from "../alignments/find.ts";
import {findStemma} from "./find.ts";
import type {Stemma} from "./find.ts";

/** A text to build a stemma of. */
export interface StemmaText {
  readonly text: string;
  /** What the stemma calls it; else a hash of text and place. Must differ from all others. */
  readonly id?: string;
  readonly outlet?: string;
  /** A day (`2031-03-04`) or an instant (`2031-03-04T06:00:00Z`). */
  readonly published?: string;
}

export interface StemmaOptions {
  /** Words of speakers, for documents: the same speaker's words are no sign of copying. Default: what stands between quotation marks. */
  readonly quotes?: readonly Quote[];
  /** Passages known already; by default they are looked for. */
  readonly alignments?: readonly Alignment[];
}

/**
 * Who took from whom among texts or documents of one set, and the texts that nobody has. Pure: the same input gives the
 * same stemma. Offsets in reasons and contents are UTF-16 code units of the text. Time grows with the words of all texts and with the
 * pairs that share words, near linear in both; a family of n texts that all share words has n² / 2 such pairs.
 * Throws a `RangeError` when two texts have one id.
 */
export function buildStemma(documents: readonly (StemmaText | Document)[], {quotes = [], alignments}: StemmaOptions = {}): Stemma & {readonly documents: readonly Document[]; readonly alignments: readonly Alignment[]} {
  const all = documents.map((one, at) => ("parts" in one ? one : documentOf(one, at)));
  const ids = new Set<string>();
  for (const {id} of all) {
    if (ids.has(id)) throw new RangeError(`two texts have the id ${id}`);
    ids.add(id);
  }
  const passages = alignments ?? findAlignments(all, quotes);
  return {documents: all, alignments: passages, ...findStemma(all, quotes, passages)};
}

function documentOf({text, id, outlet, published}: StemmaText, at: number): Document {
  const name = id ?? idOf("document", text, at);
  return {
    id: name, sigil: sigilAt(at), input: name, sha256: "", url: null, outlet: outlet ?? null, byline: null, headline: null,
    published: published === undefined ? null : {value: published, basis: "given"}, text, parts: findParts(text).parts,
  };
}
