import type {EntityKind, Range, Token} from "../model/index.ts";
import {courtesyTitles, officeTitles, personNouns, places, titleAdjectives} from "./lexicon/index.ts";
import type {Reader, ReadSentence} from "./reader.ts";

export {parseReader} from "./reader-model.ts";
export type {Reader, ReadSentence} from "./reader.ts";

/** A name in a text, as a range of it, with what stands about it and in it. */
export interface TextName extends Range {
  readonly kind: EntityKind;
  /** Index of its first and its last token in the sentence. */
  readonly first: number;
  readonly last: number;
  /** The title or role before a person's name, without its article: "Mayor", "Foreign Ministry spokeswoman". */
  readonly title: Range | null;
  /** Places that are named inside the name: "Velmora" in "Bank of Velmora". */
  readonly nested: readonly Range[];
}

/** A sentence of a text with its tokens (tag, part of speech, lemma, governor, relation) and its names. */
export interface TextSentence extends Range {
  readonly tokens: readonly Token[];
  readonly names: readonly TextName[];
}

/** Reads English news text. All ranges are half-open, in UTF-16 code units of `text`. O(text). */
export function readTextWith(reader: Reader, text: string): readonly TextSentence[] {
  return reader.readSentences(text).map((sentence) => ({start: sentence.start, end: sentence.end, tokens: sentence.tokens, names: namesOf(sentence)}));
}

function namesOf({tokens, names}: ReadSentence): TextName[] {
  return names.map(({first, last, kind}, at) => {
    const own = kind === "person" ? skipTitles(tokens, first, last) : first;
    const from = kind === "person" ? titleStart(tokens, own, at === 0 ? 0 : names[at - 1].last + 1) : own;
    return {...rangeOf(tokens, own, last), kind, first: own, last, title: from < own ? rangeOf(tokens, from, own - 1) : null, nested: kind === "place" ? [] : nestedPlaces(tokens, own, last)};
  });
}

function rangeOf(tokens: readonly Token[], first: number, last: number): Range {
  return {start: tokens[first].start, end: tokens[last].end};
}

/** The first token behind the titles that a name begins with: "Ms. Ode". */
function skipTitles(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && courtesyTitles.has(tokens[at].norm)) at++;
  return at;
}

/** Words of the longest title or role that is looked for. */
const LONGEST_TITLE = 8;

/** Where the title or role in front of token `at` begins: `at` itself when there is none. Looks no further back than `floor`. */
function titleStart(tokens: readonly Token[], at: number, floor: number): number {
  const {norm} = tokens[at - 1] ?? {norm: ""};
  if (at <= floor || !endsTitle(tokens, at)) return at;
  let from = at - 1;
  if (courtesyTitles.has(norm)) return from;
  while (from > floor && at - from < LONGEST_TITLE && isModifier(tokens[from - 1])) from--;
  return from;
}

function endsTitle(tokens: readonly Token[], at: number): boolean {
  const {norm, tag} = tokens[at - 1];
  const pair = `${tokens[at - 2]?.norm ?? ""} ${norm}`;
  return courtesyTitles.has(norm) || /^NN/u.test(tag) && (officeTitles.has(norm) || officeTitles.has(pair) || personNouns.has(norm));
}

/** A word that may stand in a title before its noun: no article, no number. */
function isModifier({tag, norm}: Token): boolean {
  return /^(?:JJ|NNP?S?)$/u.test(tag) || titleAdjectives.has(norm);
}

/** The longest places of the list that lie inside the name and are not all of it. */
function nestedPlaces(tokens: readonly Token[], first: number, last: number): Range[] {
  const nested: Range[] = [];
  for (let from = first; from <= last; from++) {
    const to = placeEnd(tokens, from, last);
    if (to < from || from === first && to === last) continue;
    nested.push(rangeOf(tokens, from, to));
    from = to;
  }
  return nested;
}

/** Words of the longest place that is looked for. */
const LONGEST_PLACE = 4;

/** The last token of the longest known place that begins at `from`; less than `from` when none does. */
function placeEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let to = Math.min(last, from + LONGEST_PLACE - 1); to >= from; to--) {
    if (places.has(tokens.slice(from, to + 1).map(({norm}) => norm).join(" "))) return to;
  }
  return -1;
}
