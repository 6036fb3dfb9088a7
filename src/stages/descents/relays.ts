import type {Document, Range, Span} from "../../model/index.ts";
import type {Words} from "../../compare/align/index.ts";
import {FIRST, LAST, PARAGRAPH, SPEECH, rangeOfWords} from "../../compare/align/words.ts";
import {lower, mediumAt} from "./media.ts";
import type {Medium} from "./media.ts";
import {namesOutlet} from "./outlets.ts";
import type {Outlets} from "./outlets.ts";
import {FILLERS, LOOSE_VERBS, OF_ITSELF, OUTLET_MODIFIERS, PASSED_ON, REPORT_VERBS} from "./relay-words.ts";

/** A place where a document says in its own voice that it has something from another outlet. */
export interface Relay {
  /** The other outlet as it is named here. */
  readonly name: string;
  /** True for "local media" and the like, which name no one outlet. */
  readonly generic: boolean;
  /** True in the headline, the standfirst and the first two sentences of the body. */
  readonly lead: boolean;
  /** The name, whoever reports for it, and the word that says that it reported. */
  readonly words: Span;
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** Words of that sentence. */
  readonly length: number;
}

/** Relays in the document's own voice, in text order, each outlet once a sentence; `outlets` are those of the set. O(words). */
export function findRelays(doc: Document, words: Words, outlets: Outlets): readonly Relay[] {
  const relays: Relay[] = [];
  const leadEnd = endOfLead(doc, words);
  for (let from = 0; from < words.keys.length;) {
    let to = from + 1;
    while (to < words.keys.length && (words.flags[to - 1] & LAST) === 0) to++;
    relays.push(...relaysInSentence(doc, words, {from, to, lead: words.starts[from] < leadEnd}, outlets));
    from = to;
  }
  return relays;
}

const LEAD_SENTENCES = 2;

function endOfLead({parts}: Document, {starts, flags}: Words): number {
  const body = parts.find(({kind}) => kind === "body");
  if (!body) return 0;
  let left = LEAD_SENTENCES;
  for (let at = 0; at < starts.length; at++) {
    if (body.start <= starts[at] && (flags[at] & FIRST) !== 0 && left-- === 0) return starts[at];
  }
  return body.end;
}

function relaysInSentence(doc: Document, words: Words, sentence: Sentence, {isKnown, fullName}: Outlets): readonly Relay[] {
  const {from, to} = sentence;
  const relays: Relay[] = [];
  for (let at = from; at < to; at++) {
    if ((words.flags[at] & SPEECH) !== 0) continue;
    const medium = mediumAt(words, at, isKnown);
    if (!medium) continue;
    const cue = cueOf(doc, words, medium, from, to);
    at = medium.to - 1;
    if (cue) relays.push(relayOf(doc, words, medium, cue, sentence));
  }
  const named = relays.map((relay) => (relay.generic ? relay : {...relay, name: fullName(relay.name, doc.outlet)}));
  const seen = new Set<string>();
  return named.filter(({name}) => !seen.has(name) && seen.add(name) && !namesOutlet(name, doc));
}

interface WordSpan {readonly from: number; readonly to: number}

/** A sentence by word numbers; `lead` as in `Relay`. */
interface Sentence extends WordSpan {readonly lead: boolean}

function relayOf(doc: Document, words: Words, medium: Medium, cue: WordSpan, {from, to, lead}: Sentence): Relay {
  const spanOf = (range: Range | null): Span => ({doc: doc.id, start: range!.start, end: range!.end}); // no range here is empty
  const name = words.text.slice(words.starts[medium.nameFrom], words.ends[medium.nameTo - 1]).replace(/\s+/gu, " ").replace(/[’']s$/u, "");
  return {
    name, generic: medium.sort === "generic", lead, length: to - from,
    words: spanOf(rangeOfWords(words, Math.min(medium.from, cue.from), Math.max(medium.to, cue.to))),
    sentence: spanOf(rangeOfWords(words, from, to)),
  };
}

/** The words beside the name by which it relays; null when the outlet is only spoken of. */
function cueOf(doc: Document, words: Words, medium: Medium, from: number, to: number): WordSpan | null {
  return cueBehind(words, medium, to) ?? cueBefore(doc, words, medium, from) ?? cueInHeadline(doc, words, medium);
}

const MAX_FILLERS = 4;

function cueBehind(words: Words, {to, sort}: Medium, end: number): WordSpan | null {
  let at = to;
  while (at < end && at - to < MAX_FILLERS && FILLERS.has(lower(words, at))) at++;
  const verb = lower(words, at);
  if (at >= end || !REPORT_VERBS.has(verb) || (words.flags[at] & SPEECH) !== 0) return null;
  if (sort === "loose" && LOOSE_VERBS.has(verb) || OF_ITSELF.has(lower(words, at + 1))) return null;
  return {from: at, to: at + 1};
}

const REACH_BACK = 6;
const PARTICIPLE_REACH = 5;

function cueBefore(doc: Document, words: Words, {from}: Medium, first: number): WordSpan | null {
  let at = from - 1;
  while (at >= first && from - at < REACH_BACK && OUTLET_MODIFIERS.has(lower(words, at))) at--;
  if (at < first) return null;
  const word = lower(words, at);
  if (word === "citing" || word === "quoting" || word === "via") return {from: at, to: at + 1};
  if (word === "to" && lower(words, at - 1) === "according") return {from: at - 1, to: at + 1};
  if (word === "told" && doc.outlet !== null) return {from: at, to: at + 1};
  if (word !== "by" && word !== "in" && word !== "with") return null;
  for (let back = at - 1; back >= first && at - back <= PARTICIPLE_REACH; back--) {
    if (word === "with" ? isInterview(words, back, doc) : isPassedOn(words, back)) return {from: back, to: back + 1};
  }
  return null;
}

function isPassedOn(words: Words, at: number): boolean {
  return PASSED_ON.has(lower(words, at)) && lower(words, at - 1) !== "be";
}

function isInterview(words: Words, at: number, doc: Document): boolean {
  return doc.outlet !== null && lower(words, at) === "interview";
}

/** "Velmora Media: Bridge Closed". */
function cueInHeadline({parts}: Document, words: Words, {from, to}: Medium): WordSpan | null {
  const start = words.starts[from];
  const headline = parts.some((part) => part.kind === "headline" && part.start <= start && start < part.end);
  return headline && words.text[words.ends[to - 1]] === ":" && (words.flags[to - 1] & PARAGRAPH) === 0 ? {from, to} : null;
}
