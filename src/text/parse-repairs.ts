import {SPEECH_FORMS} from "./speech-cues.ts";

/** A sentence as the network read it, by names; the repairs change it in place. */
export interface Draft {
  readonly words: readonly string[];
  readonly norms: readonly string[];
  readonly tags: string[];
  readonly heads: Int32Array;
  readonly relations: string[];
}

/** Dependents of each token, in order. */
type Children = readonly (readonly number[])[];

/**
 * Mends what English grammar does not allow, in the order of the list: each repair reads the tags and the parse together and
 * changes one of them. O(tokens · dependents).
 */
const REPAIRS: readonly ((draft: Draft, children: Children, at: number) => void)[] = [nameSpeaker, raiseObject, openSubject, tenseVerb, turnNoun];

/** Mends a sentence in place. */
export function repairParse(draft: Draft): void {
  for (const repair of REPAIRS) {
    const children = childrenOf(draft.heads);
    for (let at = 0; at < draft.tags.length; at++) repair(draft, children, at);
  }
}

function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, at) => { if (head >= 0) children[head].push(at); });
  return children;
}

const childBy = ({relations}: Draft, children: Children, at: number, pattern: RegExp) => children[at].find((child) => pattern.test(relations[child]));

const NOMINAL = /^(?:NN|PRP$|DT|JJ|CD)/u;
const SUBJECT = /^(?:nsubj|csubj)/u;
const CLOSING = /^(?:["”’»]|'')$/u;

/** "“It fell,” said Ana Ode": behind what was said and its verb stands who said it, not an object. */
function nameSpeaker(draft: Draft, children: Children, at: number): void {
  const {norms, tags, relations} = draft;
  if (!/^VB[DZ]$/u.test(tags[at]) || !SPEECH_FORMS.has(norms[at]) || childBy(draft, children, at, SUBJECT) !== undefined) return;
  const follows = CLOSING.test(norms[at - 1] ?? "") || norms[at - 1] === ",";
  const said = children[at].some((child) => child < at && /^(?:ccomp|parataxis|dep)$/u.test(relations[child])) || relations[at] === "parataxis";
  const speaker = children[at].find((child) => child > at && relations[child] === "obj");
  if (follows && said && speaker !== undefined && NOMINAL.test(tags[speaker])) relations[speaker] = "nsubj";
}

/** "keep their windows shut": an open complement has no subject of its own; it is its governor's object. */
function raiseObject(draft: Draft, children: Children, at: number): void {
  const {relations, heads} = draft;
  const verb = heads[at];
  if (relations[at] !== "xcomp" || verb < 0 || verb > at || childBy(draft, children, verb, /^obj$/u) !== undefined) return;
  const object = children[at].find((child) => verb < child && child < at && relations[child] === "nsubj");
  if (object !== undefined) [heads[object], relations[object]] = [verb, "obj"];
}

/** "a copy of which was seen by the Courier, the hall was closed": an apposition that no comma closes before the verb is its subject. */
function openSubject(draft: Draft, children: Children, at: number): void {
  const {norms, relations, heads} = draft;
  if (relations[at] !== "appos") return;
  const first = firstBelow(children, at);
  const last = lastBelow(children, at);
  if (norms[first] !== "," && norms[first - 1] !== "," || norms[last] === ",") return;
  const verb = verbBehind(draft, last + 1);
  const subject = verb < 0 ? undefined : children[verb].find((child) => child < at && SUBJECT.test(relations[child]));
  if (subject === undefined || heads[at] === subject || !isBelow(heads, at, subject)) return;
  [heads[at], relations[at], relations[subject]] = [verb, relations[subject], "dislocated"];
}

/** The predicate whose auxiliaries, or which itself, stands at `from`; −1 where there is none. */
function verbBehind({tags, heads, relations}: Draft, from: number): number {
  if (!/^(?:VB[DZP]|MD)$/u.test(tags[from] ?? "")) return -1;
  return /^(?:aux|cop)/u.test(relations[from]) ? heads[from] : from;
}

function isBelow(heads: Int32Array, at: number, over: number): boolean {
  let head = heads[at];
  while (head >= 0 && head !== over) head = heads[head];
  return head === over;
}

const firstBelow = (children: Children, at: number): number => (children[at].length > 0 && children[at][0] < at ? firstBelow(children, children[at][0]) : at);

function lastBelow(children: Children, at: number): number {
  const last = children[at].at(-1) ?? at;
  return last > at ? lastBelow(children, last) : at;
}

/** "said the dam held", "Ode upset many": a participle or an adjective with an object is a past tense after a subject without auxiliary; a base form a present. */
function tenseVerb(draft: Draft, children: Children, at: number): void {
  const {tags, relations, norms} = draft;
  const isVerb = /^VBN?$/u.test(tags[at]) || tags[at] === "JJ" && children[at].some((child) => child > at && relations[child] === "obj");
  if (!isVerb || /^(?:xcomp|acl|advcl|aux|cop)/u.test(relations[at])) return;
  const subject = children[at].find((child) => child < at && relations[child] === "nsubj");
  if (subject === undefined || childBy(draft, children, at, /^(?:aux|cop|nsubj:pass|obl:agent)/u) !== undefined || hasMark(draft, children, at)) return;
  if (tags[at] !== "VB") tags[at] = "VBD";
  else if (/^(?:NNS|NNPS)$/u.test(tags[subject]) || /^(?:they|we|you|i)$/u.test(norms[subject])) tags[at] = "VBP";
}

const hasMark = ({norms, relations}: Draft, children: Children, at: number) => children[at].some((child) => relations[child] === "mark" && norms[child] !== "that");

const NOUN_PLACE = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|appos)$/u;
/** Adjectives that stand for a noun named before, or count. */
const ELLIPTIC = /^(?:first|second|third|\p{L}+th|last|next|same|other|only|former|latter|many|few|such|own|more|most|less|least|much|several|various|certain)$/u;

/** "the dead of Velmora", "of plastic explosive": an adjective in a noun's place, with an article or an adjective of its own, is a noun. */
function turnNoun(draft: Draft, children: Children, at: number): void {
  const {tags, relations, norms} = draft;
  if (tags[at] !== "JJ" || !NOUN_PLACE.test(relations[at]) || ELLIPTIC.test(norms[at]) || !/^(?:DT|JJ|PRP\$|POS)$/u.test(tags[at - 1] ?? "")) return;
  if (childBy(draft, children, at, /^(?:det|amod|nmod:poss)$/u) !== undefined && !/^(?:NN|JJ|CD|HYPH)/u.test(tags[at + 1] ?? "")) tags[at] = "NN";
}
