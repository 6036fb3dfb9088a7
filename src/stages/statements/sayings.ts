import {contains, groupBy, rowsWithin, type Quote, type Range, type Sentence, type Timex, type Token} from "../../model/index.ts";
import {SPEECH_FORMS, SPEECH_NOUNS, SPEECH_READINGS, type CueKind} from "../../text/speech-cues.ts";
import {isVerb, SentenceTree} from "./tree.ts";

/** When what a document tells was said, by quote, and the time expressions that speak of the saying or of the state of what is known. */
export interface Sayings {
  /** The expression that dates the saying, by the id of the quote. */
  readonly saidAt: ReadonlyMap<string, Timex>;
  /** "as of Monday": the expressions that say as of when. */
  readonly asOf: readonly Timex[];
  /** Ids of all expressions that date no event told of. */
  readonly apart: ReadonlySet<string>;
}

interface Rows {
  readonly sentences: readonly Sentence[];
  readonly timexes: readonly Timex[];
  readonly quotes: readonly Quote[];
}

/**
 * Keeps the time of the saying with the saying: "said in a statement on Thursday that the ship had been inspected in May"
 * dates the statement by Thursday and the inspection by May. All rows are of one document, in text order. O(tokens + timexes · quotes of a sentence).
 */
export function findSayings({sentences, timexes, quotes}: Rows): Sayings {
  const placed = timexes.filter(({type}) => type === "DATE" || type === "TIME");
  const cued = groupBy(quotes.filter((quote) => quote.cue !== null), (quote) => sentences[sentenceAt(sentences, quote.cue!.start)]?.id ?? "");
  const said = sentences.flatMap((sentence) => saidIn(sentence, rowsWithin(placed, sentence), cued.get(sentence.id) ?? []));
  const asOf = sentences.flatMap((sentence) => rowsWithin(placed, sentence).filter((timex) => isAsOf(sentence.tokens, timex)));
  return {saidAt: new Map(said.map(({quote, timex}) => [quote.id, timex])), asOf, apart: new Set([...said.map(({timex}) => timex.id), ...asOf.map(({id}) => id)])};
}

/** Index of the sentence that an offset lies in. O(log sentences). */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= offset) low = middle + 1; else high = middle;
  }
  return low;
}

interface Said {
  readonly quote: Quote;
  readonly timex: Timex;
}

function saidIn(sentence: Sentence, timexes: readonly Timex[], quotes: readonly Quote[]): readonly Said[] {
  if (timexes.length === 0 || quotes.length === 0) return [];
  const tree = new SentenceTree(sentence.tokens);
  return timexes.flatMap((timex) => quotes.filter((quote) => datesSaying(tree, timex, quote, quotes)).map((quote) => ({quote, timex})));
}

/** Outside all that is said, hung on no other verb, and with no other verb or words of the speaker between it and the cue. */
function datesSaying(tree: SentenceTree, timex: Timex, quote: Quote, all: readonly Quote[]): boolean {
  const cue = quote.cue!;
  if (isBeforeContent(tree, timex, quote)) return true;
  if (all.some((other) => piecesOf(other).some((piece) => contains(piece, timex)) || contains(cue, timex))) return false;
  const verb = verbAbove(tree, timex);
  if (verb && !contains(cue, verb) && !isOfSaying(tree, tree.tokens.indexOf(verb)) && !piecesOf(quote).some((piece) => contains(piece, verb))) return false;
  const between = {start: Math.min(timex.end, cue.end), end: Math.max(timex.start, cue.start)};
  if (piecesOf(quote).some((piece) => between.start < piece.end && piece.start < between.end)) return false;
  return !tree.tokens.some((token, at) => contains(between, token) && !contains(cue, token) && isClausal(tree, at) && !isOfSaying(tree, at));
}

/** Participles of how words came out: "a statement issued on Tuesday", "a report published on Monday found that". */
const ISSUED: ReadonlySet<string> = new Set("released issued published posted dated made given sent read aired broadcast recorded filed obtained seen circulated distributed delivered tweeted uploaded printed".split(" "));

/** What words come out in. */
const CARRIERS: ReadonlySet<string> = new Set(
  "statement letter report interview release filing note message tweet post posting email e-mail memo speech address testimony study video audio recording article bulletin affidavit complaint document remark comment notice survey editorial column transcript text".split(" "),
);

/** Participles of being asked, which tell how words came about: "Asked on Thursday whether it was safe, Ode declined to say". */
const ASKED: ReadonlySet<string> = new Set("asked pressed quizzed questioned".split(" "));

/** Words of what somebody is asked: "was asked on Monday whether it was safe". */
const QUESTION: ReadonlySet<string> = new Set("whether if why how what when where who about".split(" "));

/** Being asked, where it is told for the answer: in front of it without a subject, or with the question behind it. */
export function isAsked(tree: SentenceTree, at: number): boolean {
  const {norm, tag} = tree.tokens[at];
  if (!ASKED.has(norm) || !/^VB[ND]$/u.test(tag) || tree.tokens[at + 1]?.norm === "into") return false;
  if (isInFront(tree, at)) return isQuestionBehind(tree, at) || norm === "asked" && tree.tokens[at + 1]?.norm !== "by";
  const next = tree.tokens.slice(at + 1).findIndex((token) => QUESTION.has(token.norm) || isVerb(token) || token.tag === "MD");
  return norm === "asked" && next >= 0 && QUESTION.has(tree.tokens[at + 1 + next].norm);
}

/** Clauses looked at from a predicate upwards. */
const CLAUSES = 8;

/** "He did not state that the mayor had ordered it", "disputes a report that she had": the article says neither that it was so nor that it was not. O(1). */
export function isNotSaid(tree: SentenceTree, at: number): boolean {
  for (let below = at, steps = 0; steps < CLAUSES; steps++) {
    const {relation, head} = tree.tokens[below];
    if (head < 0 || !/^(?:ccomp|xcomp|advcl|conj|acl|acl:relcl)$/u.test(relation)) return false;
    if (relation === "ccomp" && (DENYING.has(tree.tokens[head].lemma) || TELLING.has(tree.tokens[head].lemma) && tree.isNegated(head))) return true;
    if (relation.startsWith("acl") && isDisputed(tree, head)) return true;
    below = head;
  }
  return false;
}

/** "disputed the claim", "the claim was challenged", and a headline's "Renn Disputes Report", in which all look like names. */
function isDisputed(tree: SentenceTree, noun: number): boolean {
  const {relation, head, norm} = tree.tokens[noun];
  const isDenied = /^(?:obj|nsubj:pass)$/u.test(relation) && head >= 0 && DENYING.has(tree.tokens[head].lemma);
  const isInHeadline = tree.childrenBy(noun, "compound").some((child) => SPEECH_FORMS.get(tree.tokens[child].norm)?.some(({lemma}) => DENYING.has(lemma)) ?? false);
  return SAID.has(norm.replace(/s$/u, "")) && (isDenied || isInHeadline);
}

const lemmasBy = (fits: (kind: CueKind) => boolean): readonly string[] => [...SPEECH_READINGS].filter(([, readings]) => readings.every(({kind}) => fits(kind))).map(([lemma]) => lemma);

/** Verbs by which something is said, and by which it is denied. */
const TELLING: ReadonlySet<string> = new Set(lemmasBy((kind) => kind === "say"));
const DENYING: ReadonlySet<string> = new Set([...lemmasBy((kind) => kind === "deny"), "challenge", "contradict", "debunk"]);

/** Nouns for what is said. */
const SAID: ReadonlySet<string> = new Set([..."report story account article".split(" "), ...[...SPEECH_NOUNS].filter(([, kind]) => /^(?:say|believe|accuse)$/u.test(kind)).map(([lemma]) => lemma)]);

/** A word that opens a question, before the comma that ends the clause: "Pressed on Tuesday on why the pumps failed,". */
function isQuestionBehind({tokens}: SentenceTree, at: number): boolean {
  const end = tokens.findIndex(({norm}, i) => i > at && norm === ",");
  return tokens.slice(at + 1, end < 0 ? tokens.length : end).some(({norm}) => QUESTION.has(norm));
}

/** Participles of speaking that stand in front of the saying itself: "Speaking on Wednesday, the mayor said". */
const SPOKEN: ReadonlySet<string> = new Set([...ASKED, ..."speaking writing testifying addressing talking tweeting interviewed".split(" ")]);

/** A participle that tells of the saying and of no event beside it. */
function isOfSaying(tree: SentenceTree, at: number): boolean {
  const {norm, tag, relation, head} = tree.tokens[at];
  if (!/^VB[NDG]$/u.test(tag)) return false;
  if (ISSUED.has(norm)) return relation.startsWith("acl") && CARRIERS.has(tree.tokens[head]?.lemma ?? "") || CARRIERS.has(tree.tokens[at - 1]?.lemma ?? "");
  return SPOKEN.has(norm) && isInFront(tree, at);
}

/** A participle that hangs on the clause behind it, without a subject of its own. */
function isInFront(tree: SentenceTree, at: number): boolean {
  return (tree.tokens[at].relation === "advcl" || at === 0) && tree.ownSubjectsOf(at).length === 0;
}

/** "accused the port on Thursday of hiding it": whom the verb of speech is said to, and when, stand in front of what is said. */
function isBeforeContent(tree: SentenceTree, timex: Timex, quote: Quote): boolean {
  const cue = quote.cue!;
  const verb = verbAbove(tree, timex);
  if (quote.kind === "direct" || quote.start < cue.end || !contains(quote, timex) || !verb || !contains(cue, verb)) return false;
  const before = tree.tokens.filter((token) => quote.start <= token.start && token.end <= timex.start);
  return before.some(({tag}) => /^(?:NN|PRP)/u.test(tag)) && !before.some((token) => isVerb(token) || token.tag === "MD" || /^(?:that|,|:)$/u.test(token.norm));
}

/** The verb that an expression hangs on by the parse; null where the parse leads to none in a few steps. */
function verbAbove(tree: SentenceTree, {start, end}: Timex): Token | null {
  const [first, last] = [tree.tokenAt(start), tree.tokenBefore(end)];
  for (let at = tree.governorOutside(first, last), steps = 0; at >= 0 && steps < STEPS; at = tree.headOf(at), steps++) {
    if (isVerb(tree.tokens[at])) return tree.tokens[at];
  }
  return null;
}

/** "in a statement on Thursday": how many words up the parse a verb is looked for. */
const STEPS = 4;

const piecesOf = ({start, end, pieces}: Quote): readonly Range[] => pieces ?? [{start, end}];

/** A verb of its own clause, or a mark that ends the clause of the saying. */
function isClausal(tree: SentenceTree, at: number): boolean {
  const token = tree.tokens[at];
  return isVerb(token) && !tree.isAuxiliary(at) && !tree.isAttributive(at) || token.norm === ";" || token.norm === "—" || token.norm === "–";
}

/** "as of Monday evening", "as at 30 June": the words before say that the state of that time is told. */
function isAsOf(tokens: readonly Token[], {start}: Timex): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const first = /^(?:the|a|an)$/u.test(tokens[at - 1]?.norm ?? "") ? at - 1 : at;
  return tokens[first - 2]?.norm === "as" && /^(?:of|at)$/u.test(tokens[first - 1]?.norm ?? "");
}
