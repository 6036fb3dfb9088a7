import {contains, rowsWithin, type Document, type Entity, type Handle, type Mention, type Quantity, type Quote, type Range, type Sentence, type Timex, type Token} from "../../model/index.ts";
import {eventClassesOf, isEventNoun, isLightVerb} from "../../text/classes.ts";
import {featuresOf, type Lookup} from "./features.ts";
import {isAsked, isNotSaid, type Sayings} from "./sayings.ts";
import {descend, isVerb, SentenceTree} from "./tree.ts";

/** An event that a clause or an event noun speaks of, with who and what takes part. */
export interface Frame {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly form: "verb" | "noun";
  /** Token index of the word that names the event. */
  readonly predicate: number;
  readonly lemma: string;
  readonly handle: Handle;
  /** The clause, or the noun phrase, as a reader would mark it. */
  readonly range: Range;
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly negated: boolean;
  /** The text leaves open whether it happened. */
  readonly open: boolean;
  /** The quote that holds the predicate: the outermost by which it is denied, else the innermost. */
  readonly quote: Quote | null;
}

/** What of the other layers lies in one document, ready to be looked up. */
export interface DocumentLayers {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** What was said when, and the expressions that date no event. */
  readonly sayings: Sayings;
  /** The quotes that reach into a sentence. */
  readonly quotesOf: (sentence: Sentence) => readonly Quote[];
}

/** Every frame of a document, in text order. O(tokens · depth of the parse). */
export function findFrames(doc: Document, layers: DocumentLayers): readonly Frame[] {
  return layers.sentences.filter(({part}) => part !== "byline").flatMap((sentence) => framesOf(doc, sentence, layers));
}

/** What features of a sentence's tokens are looked up in. */
export function lookupIn(doc: Document, sentence: Sentence, {mentions, quantities, entityOf}: DocumentLayers): Lookup {
  return {doc, sentence, mentions: rowsWithin(mentions, sentence), quantities: rowsWithin(quantities, sentence), entityOf};
}

function framesOf(doc: Document, sentence: Sentence, layers: DocumentLayers): readonly Frame[] {
  const lookup = lookupIn(doc, sentence, layers);
  const {quantities} = lookup;
  const timexes = rowsWithin(layers.timexes, sentence).filter(({id}) => !layers.sayings.apart.has(id));
  const quotes = layers.quotesOf(sentence);
  const tree = new SentenceTree(sentence.tokens);
  const cues = quotes.map(({cue}) => cue).filter((cue) => cue !== null);
  const predicates = sentence.tokens.flatMap((token, at) => {
    if (cues.some((cue) => contains(cue, token)) || isStock(sentence.tokens, at) || isAsked(tree, at) || tree.isAttributive(at)) return [];
    if (isNotSaid(tree, at) && quoteAround(quotes, token)?.stance !== "denies") return [];
    if (isVerb(token) && !tree.isAuxiliary(at)) return isLightVerb(tree.lemmaWithParticle(at)) && !hasArguments(tree, at) && !isRootWithTime(tree, at, timexes) ? [] : [at];
    return /^NNS?$/u.test(token.tag) && isEventNoun(token.lemma) ? [at] : [];
  });
  return predicates.map((at) => frameAt(tree, at, lookup, attached(tree, predicates, at, timexes), quantities, quotes));
}

/** A verb that says little by itself still tells what happened when its clause says when. */
function isRootWithTime(tree: SentenceTree, at: number, timexes: readonly Timex[]): boolean {
  return timexes.length > 0 && tree.subjectsOf(at).length > 0 && (tree.headOf(at) < 0 || /^(?:conj|parataxis|ccomp|advcl|acl:relcl)$/u.test(tree.tokens[at].relation));
}

/** "speaking on condition of anonymity", "did not respond to a request for comment": said of the reporting, not of the event. */
function isStock(tokens: Sentence["tokens"], at: number): boolean {
  const near = tokens.slice(at + 1, at + 7).map(({lemma}) => lemma);
  const before = tokens.slice(Math.max(0, at - 4), at).map(({lemma}) => lemma);
  return before.some((lemma) => /^authori[sz]e/u.test(lemma)) || near.includes("anonymity") || near.includes("comment") && /^(?:respond|reply|decline|return|answer|refuse|be|reach|give|offer)$/u.test(tokens[at].lemma) || near.includes("named") && tokens[at].lemma === "be";
}

const hasArguments = (tree: SentenceTree, at: number): boolean =>
  tree.objectsOf(at).length > 0 && (tree.subjectsOf(at).length > 0 || /^(?:acl|advcl)/u.test(tree.tokens[at].relation));

/** The time expressions of the sentence that belong to the predicate at `at`. */
function attached(tree: SentenceTree, predicates: readonly number[], at: number, timexes: readonly Timex[]): readonly Timex[] {
  return timexes.filter((timex) => !isComparison(tree.tokens, timex)).filter((timex) => {
    const first = tree.tokenAt(timex.start);
    const last = tree.tokenBefore(timex.end);
    return first >= 0 && !isStateBegun(tree.tokens, at, first) && ownersOf(tree, predicates, first, last).includes(at);
  });
}

/** "Learned that it had gone on since 2014": a simple past is no state that began at a time. */
const isStateBegun = (tokens: readonly Token[], at: number, first: number): boolean => tokens[first - 1]?.norm === "since" && tokens[at].tag === "VBD";

/** "The biggest failure since 2009": the time of what it is held against. */
function isComparison(tokens: readonly Token[], {start}: Range): boolean {
  const at = tokens.findIndex(({end}) => end > start);
  return tokens[at - 1]?.norm === "since" && tokens.slice(Math.max(0, at - SUPERLATIVE_REACH), at - 1).some(({tag, norm}) => /^(?:JJS|RBS)$/u.test(tag) || /^(?:first|only|highest|lowest)$/u.test(norm));
}

/** Tokens before "since" within which a superlative stands. */
const SUPERLATIVE_REACH = 9;

/** The predicates a phrase of tokens `first`–`last` may belong to: by the parse, and the event noun right before or behind it. */
function ownersOf(tree: SentenceTree, all: readonly number[], first: number, last: number): readonly number[] {
  const predicates = all.filter((at) => !tree.isAttributive(at));
  const owners = new Set<number>();
  const outside = tree.governorOutside(first, last);
  if (isAttribute(tree, first, last, outside)) return predicates.filter((at) => at === outside);
  for (let at = outside, steps = 0; at >= 0 && steps < 3; at = tree.headOf(at), steps++) {
    // "Before the blast, on May 3, a valve was changed": behind its comma a time is of the clause.
    if (predicates.includes(at) && !isDivided(tree, at, first)) { owners.add(at); break; }
    // A verb that is told of elsewhere, as one of speech is, keeps its time, and so does one in what was said or learned.
    if (isVerb(tree.tokens[at])) { if (isTold(tree, at) || isAsked(tree, at) || tree.tokens[at].relation === "ccomp") return []; break; }
  }
  const behind = predicates.find((at) => at > last && at <= last + 3 && !isVerb(tree.tokens[at]) && !tree.hasVerb(last + 1, at));
  if (behind !== undefined) owners.add(behind);
  const before = [...predicates].reverse().find((at) => at < first);
  const isBeside = before !== undefined && !isDivided(tree, before, first);
  if (isBeside && !isVerb(tree.tokens[before]) && !tree.hasVerb(before + 1, first) && tree.tokens[first - 1]?.tag === "IN") owners.add(before);
  if (owners.size > 0) return [...owners];
  // The parse leads nowhere: the verb nearest in front, else the nearest behind.
  if (tree.isInNominalClause(first)) return [];
  const verbs = predicates.filter((at) => isVerb(tree.tokens[at]));
  const nearest = verbs.findLast((at) => at < first) ?? verbs[0];
  return nearest === undefined ? [] : [nearest];
}

/** A comma stands between a noun within a phrase ("before the blast, on May 3") and a time behind it; "was an assembly of the guild, a league, on May 3" is of the clause's own noun. */
function isDivided(tree: SentenceTree, at: number, first: number): boolean {
  return at < first && /^(?:obl|nmod)/u.test(tree.tokens[at].relation) && !isVerb(tree.tokens[at]) && tree.tokens.slice(at + 1, first).some(({norm}) => norm === ",");
}

/** A verb with a subject that says more than that something is or takes place. */
function isTold(tree: SentenceTree, at: number): boolean {
  return !tree.isAuxiliary(at) && !isLightVerb(tree.lemmaWithParticle(at)) && tree.ownSubjectsOf(at).length > 0;
}

/** "The 2015 accord", "its March figures": a time within a noun phrase dates that noun and nothing else. */
function isAttribute({tokens}: SentenceTree, first: number, last: number, governor: number): boolean {
  return governor > last && /^NN/u.test(tokens[governor].tag) && /^(?:DT|PRP\$|POS|JJ)$/u.test(tokens[first - 1]?.tag ?? "")
    && tokens.slice(last + 1, governor).every(({tag}) => /^(?:JJ|NN|VB[NG]|HYPH|CD|POS)/u.test(tag));
}

function frameAt(tree: SentenceTree, at: number, lookup: Lookup, timexes: readonly Timex[], quantities: readonly Quantity[], quotes: readonly Quote[]): Frame {
  const token = tree.tokens[at];
  // "He is in detention", "it was an attack": a noun with a subject tells what happened, as a verb does.
  const subjects = tree.childrenBy(at, "nsubj", "nsubj:pass");
  const form = isVerb(token) || subjects.length > 0 ? "verb" : "noun";
  const {agents, patients, members} = isVerb(token) ? tree.argumentsOf(at) : {agents: [], patients: subjects.flatMap((child) => tree.phraseOf(child)), members: nounMembers(tree, at)};
  const range = rangeOf(tree, form === "verb" ? [...members, ...agents, ...patients, at] : [...descend(tree, at), at], timexes);
  const taken = new Set([...agents, ...patients, at]);
  const others = members.filter((member) => !taken.has(member));
  const lemma = tree.lemmaWithParticle(at);
  return {
    doc: lookup.doc, sentence: lookup.sentence, form, predicate: at, lemma,
    handle: {class: eventClassesOf(lemma).join("|"), agents: featuresOf(lookup, agents), patients: featuresOf(lookup, patients), others: featuresOf(lookup, others)},
    range, timexes,
    quantities: quantities.filter((quantity) => contains(range, quantity)),
    negated: tree.isNegated(at), open: tree.isOpen(at),
    quote: quoteAround(quotes, token),
  };
}

/** "Disputed a report that said the mayor had ordered it": the denial is of what the report says. */
function quoteAround(quotes: readonly Quote[], token: Range): Quote | null {
  const around = quotes.filter((quote) => contains(quote, token)).sort((a, b) => (a.end - a.start) - (b.end - b.start));
  return around.findLast(({stance}) => stance === "denies") ?? around[0] ?? null;
}

/** An event noun's own phrase, and what takes part in the clause it stands in. */
function nounMembers(tree: SentenceTree, at: number): readonly number[] {
  const own = descend(tree, at);
  let verb = tree.headOf(at);
  for (let steps = 0; verb >= 0 && steps < 4 && !isVerb(tree.tokens[verb]); steps++) verb = tree.headOf(verb);
  if (verb < 0 || !isVerb(tree.tokens[verb])) return own;
  const {agents, patients, members} = tree.argumentsOf(verb);
  return [...new Set([...own, ...agents, ...patients, ...members])].filter((member) => member !== at).sort((a, b) => a - b);
}

function rangeOf({tokens}: SentenceTree, members: readonly number[], timexes: readonly Timex[]): Range {
  const sorted = [...members].sort((a, b) => a - b);
  while (sorted.length > 1 && /^(?:case|cc|mark|punct|discourse)$/u.test(tokens[sorted[0]].relation)) sorted.shift();
  while (sorted.length > 1 && /^(?:case|cc|mark|punct)$/u.test(tokens[sorted.at(-1)!].relation)) sorted.pop();
  const ranges: readonly Range[] = [...sorted.map((at) => tokens[at]), ...timexes];
  return {start: Math.min(...ranges.map(({start}) => start)), end: Math.max(...ranges.map(({end}) => end))};
}
