import {groupBy} from "../../model/index.ts";
import type {Dossier, PartKind, Reuse, ReuseKind} from "../../model/index.ts";
import {countWords, oneLine, wholePercents} from "../words.ts";
import {sigilsOf} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";

/** A sentence and where it comes from. */
export interface SentenceView {
  readonly passage: Passage;
  readonly kind: ReuseKind;
  /** Why it is of its kind, in words. */
  readonly why: string;
  readonly from: readonly Passage[];
  /** Words in it are a speaker's that another outlet has as well. */
  readonly sharedQuote: boolean;
}

/** How much of a document is of one kind. */
export interface KindShare {
  readonly kind: ReuseKind;
  /** Of the document's words, in whole percent; those of a document are 100 together. */
  readonly percent: number;
}

/** The sentences of a document's headline, standfirst and body, and how many of its words came from elsewhere. */
export interface ReuseView {
  readonly sigil: string;
  readonly sentences: readonly SentenceView[];
  /** In the order of `REUSE_KINDS`; kinds of which there is nothing are left out. */
  readonly shares: readonly KindShare[];
  /** The documents that it has its words from. */
  readonly sigils: readonly string[];
}

/** What is the document's own first, what is another's word by word last. */
export const REUSE_KINDS: readonly ReuseKind[] = ["own", "rewritten", "edited", "verbatim"];

/** What each kind means, in a few words. */
export const REUSE_MEANINGS: Readonly<Record<ReuseKind, string>> = {
  own: "in none of the texts it comes from", rewritten: "in other words", edited: "at least half of the words kept", verbatim: "word for word",
};

const TOLD: readonly PartKind[] = ["headline", "standfirst", "body"];

/** One view a document that has labeled sentences, in the order of documents. */
export function viewReuse({documents, layers}: Dossier, lookup: Lookup): readonly ReuseView[] {
  const rows = groupBy(layers.reuse, ({doc}) => doc);
  return documents.flatMap(({id, sigil, parts}) => {
    const ranges = parts.filter(({kind}) => TOLD.includes(kind));
    const told = (rows.get(id) ?? []).filter(({start}) => ranges.some((part) => part.start <= start && start < part.end));
    if (told.length === 0) return [];
    const sentences = told.map((row) => viewSentence(row, lookup));
    return [{sigil, sentences, shares: sharesOf(sentences), sigils: sigilsOf(lookup, told.flatMap(({from}) => from.map(({doc}) => doc)))}];
  });
}

function viewSentence(row: Reuse, lookup: Lookup): SentenceView {
  const {kind, from, reasons} = row;
  return {
    passage: lookup.passage(row), kind, from: from.map((span) => lookup.passage(span)),
    why: oneLine(reasons.map(({detail}) => detail).join("; ")), sharedQuote: reasons.some(({rule}) => rule === "shared-quote"),
  };
}

function sharesOf(sentences: readonly SentenceView[]): readonly KindShare[] {
  return wholePercents(REUSE_KINDS.map((kind) => ({kind, words: sentences.filter((one) => one.kind === kind).reduce((sum, {passage}) => sum + countWords(passage.words), 0)})));
}

/** `own 20%, edited 35%, verbatim 45%`. */
export function shareWords({shares}: Pick<ReuseView, "shares">): string {
  return shares.map(({kind, percent}) => `${kind} ${percent}%`).join(", ");
}

/** True where something in the document came from another. */
export function isTaken({shares}: Pick<ReuseView, "shares">): boolean {
  return shares.some(({kind}) => kind !== "own");
}
