import {compareRanges, contains, type Description, type Document, type Mention, type Quote, type Range, type Sentence, type Token} from "../../model/index.ts";
import {isPersonNoun} from "../../text/lexicon/index.ts";

/** A description and the mention of what it describes. */
export interface Found {
  readonly mention: string;
  readonly description: Description;
}

interface Place {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly mention: Mention;
  /** Token indexes of the mention, inclusive. */
  readonly first: number;
  readonly last: number;
}

type Rule = (place: Place) => Range | null;

/** The ways in which a text says what somebody or something is, in the order they are tried; all that hold count. */
const RULES: readonly Rule[] = [appositionBehind, appositionBefore, nounBefore, copula, relativeClause, calledSo];

/** What a document calls the people, bodies and things it names. O(tokens + mentions). */
export function findDescriptions(doc: Document, sentences: readonly Sentence[], mentions: readonly Mention[], quotes: readonly Quote[]): readonly Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && mentions[next].start < sentence.start) next++;
    for (let at = next; at < mentions.length && mentions[at].start < sentence.end; at++) {
      const place = mentions[at].form === "pronoun" ? null : placeOf(doc, sentence, mentions[at]);
      if (place) found.push(...RULES.flatMap((rule) => describe(place, rule(place), quotes)));
    }
  }
  return found;
}

function placeOf(doc: Document, sentence: Sentence, mention: Mention): Place | null {
  const first = sentence.tokens.findIndex((token) => token.end > mention.start);
  let last = first;
  while (last + 1 < sentence.tokens.length && sentence.tokens[last + 1].end <= mention.end) last++;
  return first < 0 ? null : {doc, sentence, mention, first, last};
}

function describe({doc, mention}: Place, range: Range | null, quotes: readonly Quote[]): readonly Found[] {
  if (!range || range.end - range.start < 3) return [];
  return [{mention: mention.id, description: {doc: doc.id, start: range.start, end: range.end, quote: quoteAround(quotes, range)?.id ?? null}}];
}

/** The innermost of the quotes of a document that a range stands in. */
export function quoteAround(quotes: readonly Quote[], range: Range): Quote | undefined {
  return quotes.filter((candidate) => contains(candidate, range) && !contains(range, candidate)).sort(compareRanges).at(-1);
}

const OPENERS: ReadonlySet<string> = new Set(["a", "an", "the", "one", "its", "their", "his", "her"]);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/** "the TWB, a guild in exile," · "Ode – the harbor's first warden – said". */
function appositionBehind({sentence: {tokens}, mention, last}: Place): Range | null {
  let mark = last + 1;
  // "(TWB), an exiled guild": the short form in brackets belongs to the name.
  if (tokens[mark]?.norm === "(" && tokens[mark + 2]?.norm === ")") mark += 3;
  if (!isBreak(tokens[mark])) return null;
  const from = mark + 1;
  const opener = tokens[from];
  if (!opener || mention.form !== "name") return null;
  const ok = OPENERS.has(opener.norm) || /^(?:former|acting|then|who)$/u.test(opener.norm) && opener.norm !== "who" || /^(?:NN|NNP)$/u.test(opener.tag) && tokens[from + 1]?.tag === "POS";
  if (!ok || opener.norm === "one" && tokens[from + 1]?.norm !== "of") return null;
  const until = endOfPhrase(tokens, from, tokens[mark].norm);
  return until > from && !isClause(tokens, from, until) && !isList(tokens, from, until) ? {start: tokens[from].start, end: tokens[until - 1].end} : null;
}

const isBreak = (token: Token | undefined): boolean => token !== undefined && /^[,–—-]$/u.test(token.norm);

/** Index of the mark that closes a phrase opened by `mark`; brackets are skipped. */
function endOfPhrase(tokens: readonly Token[], from: number, mark: string): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const {norm} = tokens[at];
    if (norm === "(") depth++;
    else if (norm === ")") { if (depth-- === 0) return at; }
    else if (depth === 0 && (/^[.;:?!"”]$/u.test(norm) || (mark === "," ? norm === "," || norm === "-" && isDash(tokens, at) : norm === mark && isDash(tokens, at)))) return at;
  }
  return tokens.length;
}

const isDash = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1].end < tokens[at].start || tokens[at + 1] !== undefined && tokens[at].end < tokens[at + 1].start;

/** The phrase holds a finite verb before any relative word: "the crowd ran", not a description. */
function isClause(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    if (/^(?:that|which|who|whose|whom|where|when)$/u.test(tokens[at].norm)) return false;
    if (FINITE.test(tokens[at].tag)) return true;
  }
  return false;
}

/** "Renn, the mayor and the harbor warden arrived": more members follow, so it is a list. */
function isList(tokens: readonly Token[], from: number, until: number): boolean {
  return tokens[until]?.norm === "," && tokens[until + 1]?.norm === "and" || tokens.slice(from, until).some(({norm}, i) => norm === "and" && OPENERS.has(tokens[from + i + 1]?.norm ?? ""));
}

/** "Velmora's deputy harbor warden, Ivo Renn," */
function appositionBefore({sentence: {tokens}, mention, first}: Place): Range | null {
  if (mention.kind !== "person" || mention.form !== "name" || tokens[first - 1]?.norm !== ",") return null;
  let from = first - 1;
  while (from > 0 && /^(?:DT|PRP\$|JJ|JJS|NN|NNS|NNP|NNPS|POS|HYPH|IN|CC|VBN)$/u.test(tokens[from - 1].tag)) from--;
  from = openingOf(tokens, from, first - 1);
  const words = first - 1 - from;
  const opens = tokens[from] && (OPENERS.has(tokens[from].norm) || tokens.slice(from, first - 1).some(({tag}) => tag === "POS"));
  if (words < 2 || !opens || tokens[first - 2].tag !== "NN") return null;
  return isGoverned(tokens, from) && !isPersonNoun(tokens[first - 2].norm) ? null : {start: tokens[from].start, end: tokens[first - 2].end};
}

/**
 * Where what stands before the comma begins to say what somebody is: of "the agreement made by his predecessor, Renn," at "his", as an agreement is nobody; "the head of the port
 * authority, Renn," is whole.
 */
function openingOf(tokens: readonly Token[], first: number, end: number): number {
  let from = first;
  while (from < end && /^(?:IN|CC|POS|HYPH)$/u.test(tokens[from].tag)) from++;
  const link = tokens.findIndex(({tag}, at) => at > from && at < end && tag === "IN");
  const heads = tokens.slice(from, link).filter(({tag}) => /^NNP?S?$/u.test(tag));
  return link < 0 || heads.some(({norm, tag}) => isPersonNoun(norm) || tag.startsWith("NNP")) ? from : openingOf(tokens, link + 1, end);
}

/** A preposition or a verb stands before: "Down the street, Renn …" says where, "with the mayor, Renn," who. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  return /^(?:IN|TO|VB\w?)$/u.test(tokens[at - 1]?.tag ?? "");
}

/** "Iranian diplomat Ivo Renn", "former harbor warden Ivo Renn": the nouns right before the name. */
function nounBefore({sentence: {tokens}, mention, first}: Place): Range | null {
  if (mention.form !== "name" || mention.kind !== "person" || tokens[first - 1]?.tag !== "NN") return null;
  const from = startOfRoles(tokens, startOfNoun(tokens, first - 1));
  return isOfPerson(tokens[first - 1].norm) || !opensOtherPhrase(tokens, from, first) ? {start: tokens[from].start, end: tokens[first - 1].end} : null;
}

/** Where the words before a noun begin that belong to it. */
function startOfNoun(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && /^(?:JJ|NN|NNP|NNPS|HYPH|VBN)$/u.test(tokens[from - 1].tag)) from--;
  return from;
}

const HELD_BACK = /^(?:accused|alleged|suspected|reputed|purported|presumed|convicted|would-be|self-styled|so-called)$/u;

/** "Accused rapist and killer Ivo Renn": a role before "and" is of the same person unless an article makes it another's ("the mayor and police chief Ivo Renn"), and what holds it back holds for both. */
function startOfRoles(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 2];
  if (tokens[from - 1]?.tag !== "CC" || before?.tag !== "NN" || !isPersonNoun(before.norm)) return from;
  const start = startOfNoun(tokens, from - 2);
  return tokens[start - 1]?.tag !== "DT" || tokens.slice(start, from).some(({norm}) => HELD_BACK.test(norm)) ? start : from;
}

const isOfPerson = (norm: string): boolean => isPersonNoun(norm) || norm === "elect" || norm === "designate";

/** "In a statement Renn said", "last week Renn left", "the bill Renn signed": what may be a thing stands behind a preposition or an article, or is a time. */
function opensOtherPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return /^(?:IN|TO|DT|RP|CD)$/u.test(tokens[from - 1]?.tag ?? "") || /^(?:last|next|later|earlier|first|same)$/u.test(tokens[from].norm) || TIMES.has(tokens[to - 1].norm);
}

const TIMES: ReadonlySet<string> = new Set("second minute hour day night morning afternoon evening week weekend month year time moment today yesterday tomorrow".split(" "));

/** "the TWB is a secret society". */
function copula({sentence: {tokens}, mention, first, last}: Place): Range | null {
  if (tokens[first - 1]?.tag === "IN" || !/^(?:is|was|are|were|remains|became|'s)$/u.test(tokens[last + 1]?.norm ?? "")) return null;
  return mention.form === "pronoun" ? null : predicateFrom(tokens, last + 2);
}

/** "a secret society" behind a form of *be*: the noun phrase that starts at `from`, to the next mark, verb or joining word. */
export function predicateFrom(tokens: readonly Token[], from: number): Range | null {
  if (!/^(?:a|an|the|one)$/u.test(tokens[from]?.norm ?? "")) return null;
  let until = from + 1;
  while (until < tokens.length && !/^[.,;:?!"()]$/u.test(tokens[until].norm) && !FINITE.test(tokens[until].tag) && !/^(?:that|which|who|and|but|after|when|if)$/u.test(tokens[until].norm)) until++;
  return tokens.slice(from, until).some(({tag}) => /^NN/u.test(tag)) ? {start: tokens[from].start, end: tokens[until - 1].end} : null;
}

/** "Ode, who until last year was the harbor's warden,": what the relative clause says the person is. */
function relativeClause({sentence: {tokens}, mention, last}: Place): Range | null {
  if (mention.kind !== "person" || tokens[last + 1]?.norm !== "," || tokens[last + 2]?.norm !== "who") return null;
  const until = endOfPhrase(tokens, last + 2, ",");
  const verb = tokens.slice(last + 3, Math.min(until, last + 10)).find(({tag}) => FINITE.test(tag))?.norm ?? "";
  const hasCopula = /^(?:is|was|served|serves|worked|works|leads|led|heads|headed|runs|ran|manages|managed|owns|owned|founded|chairs|chaired|directs|directed|commands|commanded|represents|represented|coached|coaches)$/u.test(verb);
  return hasCopula ? {start: tokens[last + 2].start, end: tokens[until - 1].end} : null;
}

/** "a barter system called Velmex". */
function calledSo({sentence: {tokens}, mention, first, last}: Place): Range | null {
  if (mention.form !== "name" || !/^(?:called|named|dubbed|codenamed)$/u.test(tokens[first - 1]?.norm ?? "") || tokens[last + 1]?.tag === "POS") return null;
  const until = tokens[first - 2]?.norm === "," ? first - 2 : first - 1;
  let from = until;
  while (from > 0 && /^(?:DT|JJ|JJS|NN|NNS|NNP|HYPH|VBG|VBN)$/u.test(tokens[from - 1].tag)) from--;
  return from < until && /^NNS?$/u.test(tokens[until - 1].tag) ? {start: tokens[from].start, end: tokens[until - 1].end} : null;
}
