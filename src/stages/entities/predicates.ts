import {compareRanges, contains, groupBy, rowsWithin, type Mention, type Range, type Sentence, type Token} from "../../model/index.ts";
import {isVerb, SentenceTree} from "../statements/tree.ts";
import {type JoinContext, type Link} from "./context.ts";
import {findDescriptions} from "./descriptions.ts";
import {hasSameHead} from "./nested.ts";

/** A mention and what the text says it is, both by their index. */
type Pair = readonly [who: number, what: number];

/** "Ode is the warden", "Ode, the warden of the port,", "they named Ode as warden": a nominal that a text says somebody to be. O(tokens). */
export function predicates(context: JoinContext): readonly Link[] {
  const sentences = groupBy(context.sentences, ({doc}) => doc);
  return context.documents.flatMap((doc) => {
    const indexes = context.byDocument.get(doc.id)!;
    const headed = new Map([...indexes].reverse().map((index) => [context.mentions[index].head.end, index] as const));
    const own = sentences.get(doc.id) ?? [];
    const names = context.names.filter(({mention}) => mention.doc === doc.id).map(({index, mention: {start, end}}) => ({index, start, end}));
    const isNested = (index: number): boolean => indexes.some((other) => other !== index && contains(context.mentions[other], context.mentions[index]) && !hasSameHead(context.mentions[other], context.mentions[index]));
    const pairs = [...described(context, own, indexes, headed), ...own.flatMap((sentence) => saidIn(sentence, rowsWithin(names, sentence), headed))];
    return pairs.map(([who, what]): Pair => (context.mentions[what].form === "name" ? [what, who] : [who, what])).filter(([who, what]) => fit(context.mentions[who], context.mentions[what]) && !isNested(who)).map(([a, b]): Link => {
      const words = [a, b].map((index) => doc.text.slice(context.mentions[index].start, context.mentions[index].end).replace(/\s+/gu, " "));
      return {a, b, rule: "predicate", score: 0.8, detail: `“${words[0]}” is said to be “${words[1]}”`};
    });
  });
}

function fit(who: Mention, what: Mention): boolean {
  return what.form === "nominal" && who !== what && (who.kind === "person") === (what.kind === "person") && (who.end <= what.start || what.end <= who.start);
}

/** The nominals that head what the text calls a name. */
function described({documentOf, mentions, indexOf}: JoinContext, sentences: readonly Sentence[], indexes: readonly number[], headed: ReadonlyMap<number, number>): readonly Pair[] {
  if (sentences.length === 0) return [];
  const doc = documentOf.get(sentences[0].doc)!;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const starts = new Map(tokens.map(({start}, at) => [start, at]));
  return findDescriptions(doc, sentences, indexes.map((index) => mentions[index]).sort(compareRanges), []).flatMap(({mention, description}): readonly Pair[] => {
    const at = headOfChunk(tokens, starts.get(description.start) ?? tokens.length, description.end);
    const what = at < 0 || !/^NNP?$/u.test(tokens[at].tag) ? undefined : headed.get(tokens[at].end);
    return what === undefined || mentions[indexOf.get(mention)!].form !== "name" ? [] : [[indexOf.get(mention)!, what]];
  });
}

/** The last noun of the noun phrase that opens at `from`; -1 where none does, and for "one of the …". */
function headOfChunk(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && tokens[at].end <= end && /^(?:DT|PRP\$|JJ|JJR|JJS|RB|RBS|VBN|VBG|NN|NNS|NNP|NNPS|CD|POS|HYPH|,)$/u.test(tokens[at].tag) && tokens[at].norm !== "one") at++;
  while (at > from && !tokens[at - 1].tag.startsWith("NN")) at--;
  return at - 1 >= from && tokens[at]?.tag !== "POS" ? at - 1 : -1;
}

function saidIn({tokens}: Sentence, names: readonly (Range & {readonly index: number})[], headed: ReadonlyMap<number, number>): readonly Pair[] {
  return said(tokens, (at) => headed.get(tokens[at].end) ?? names.find((name) => contains(name, tokens[at]))?.index);
}

/** By the parse: "X was the warden" and "X was named as warden", "they hired X as warden". */
function said(tokens: readonly Token[], at: (token: number) => number | undefined): readonly Pair[] {
  const tree = new SentenceTree(tokens);
  const singular = tokens.flatMap(({tag}, noun) => (/^NNP?$/u.test(tag) && at(noun) !== undefined ? [noun] : []));
  return singular.flatMap((noun): readonly Pair[] => {
    const subjects = isPredicate(tree, noun) ? tree.childrenBy(noun, "nsubj") : appointed(tree, noun);
    const who = subjects.length === 1 && !isCoordinated(tree, subjects[0]) ? at(subjects[0]) : undefined;
    return who === undefined ? [] : [[who, at(noun)!]];
  });
}

const isCoordinated = (tree: SentenceTree, at: number): boolean => tree.childrenBy(at, "conj").length > 0;

/** Told as a fact: not denied, asked, possible or under "said that", which is another's word. */
function isPredicate(tree: SentenceTree, noun: number): boolean {
  const {tokens} = tree;
  const isDoubtful = tree.childrenBy(noun, "aux", "mark").some((child) => /^(?:may|might|could|would|should|can|if|whether)$/u.test(tokens[child].norm));
  const isParted = tokens[noun].tag === "NNP" && !/^(?:is|was|the)$/u.test(tokens[noun - 1]?.norm ?? "");
  return tree.childrenBy(noun, "cop").length > 0 && !isParted && tokens[noun].relation !== "ccomp" && !tree.isNegated(noun) && !isDoubtful && tokens.at(-1)?.norm !== "?";
}

/** Verbs by which somebody comes to an office, holds or loses it, or is found to be whom a name is of ("the gunman was identified as Ode"). */
const OFFICE_VERBS: ReadonlySet<string> = new Set("name appoint hire pick choose select elect nominate install unveil announce introduce fire dismiss sack oust serve return work retire resign act identify".split(" "));

/** Whoever is to be identified is not identified yet. */
const isOfficeVerb = ({lemma, tag}: Token): boolean => OFFICE_VERBS.has(lemma) && (lemma !== "identify" || tag === "VBN" || tag === "VBD");

/** Who is made, kept or dismissed "as" what the noun says. */
function appointed(tree: SentenceTree, noun: number): readonly number[] {
  const {tokens} = tree;
  const verb = tokens[noun].head;
  if (!tree.childrenBy(noun, "case").some((child) => tokens[child].norm === "as") || verb < 0 || !isVerb(tokens[verb]) || !isOfficeVerb(tokens[verb])) return [];
  const objects = tree.childrenBy(verb, "obj");
  if (tree.isNegated(verb)) return [];
  return objects.length > 0 ? objects : tokens[verb].relation === "xcomp" ? tree.childrenBy(tokens[verb].head, "obj") : tree.subjectsOf(verb);
}

/** "the warden, who had left": a mention that is a relative pronoun is what its clause hangs from. O(tokens). */
export function relatives(context: JoinContext): readonly Link[] {
  const byDocument = groupBy(context.mentions.flatMap((mention, index) => (mention.form === "name" ? [] : [{...mention, index}])), ({doc}) => doc);
  const heads = new Map(context.mentions.map(({doc, head}, index) => [`${doc} ${head.end}`, index] as const).reverse());
  return context.sentences.flatMap((sentence) => rowsWithin(byDocument.get(sentence.doc) ?? [], sentence).flatMap(({index, start, end}): readonly Link[] => {
    const at = sentence.tokens.findIndex((token) => token.start === start && token.end === end);
    const noun = at < 0 || !/^W(?:DT|P)/u.test(sentence.tokens[at].tag) ? -1 : nounOfClause(sentence.tokens, at);
    const who = noun < 0 ? undefined : heads.get(`${sentence.doc} ${sentence.tokens[noun].end}`);
    return who === undefined || who === index ? [] : [{a: who, b: index, rule: "relative", score: 0.85, detail: `“${sentence.tokens[at].norm}” opens a clause on “${sentence.tokens[noun].norm}”`}];
  }));
}

/** The noun that the relative clause of a token hangs from; -1 where the token stands in none. */
function nounOfClause(tokens: readonly Token[], from: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < MOST_STEPS; at = tokens[at].head, steps++) if (tokens[at].relation === "acl:relcl") return tokens[at].head;
  return -1;
}

/** From a relative pronoun up to the verb of its clause. */
const MOST_STEPS = 4;

/**
 * "the phone maker Brell Mobile", "Brellphone 4, a pocket computer,": of bodies and things, a noun right before a name or set off by commas beside it, as the parse has it,
 * where neither is one of several. What persons are called so, `predicates` and `renamed` read. O(tokens).
 */
export function appositions(context: JoinContext): readonly Link[] {
  const heads = new Map(context.mentions.map(({doc, head}, index) => [`${doc} ${head.end}`, index] as const).reverse());
  return context.sentences.flatMap(({doc, tokens}) => {
    const tree = new SentenceTree(tokens);
    const text = context.documentOf.get(doc)!.text;
    const singleAt = (at: number): number | undefined => (/^NNP?$/u.test(tokens[at].tag) && !isCoordinated(tree, at) && tokens[at].relation !== "conj" ? heads.get(`${doc} ${tokens[at].end}`) : undefined);
    return tokens.flatMap(({relation, head}, at): readonly Link[] => {
      if (relation !== "appos" || head < 0) return [];
      const [a, b] = [singleAt(head), singleAt(at)];
      if (a === undefined || b === undefined || a === b || !areApposed(text, context.mentions[a], context.mentions[b])) return [];
      return [{a, b, rule: "apposition", score: 0.8, detail: `“${tokens[at].norm}” stands beside “${tokens[head].norm}” as what it is`}];
    });
  });
}

/** One is a name and the other none, neither is a person or place, and nothing but a blank or a comma is between them. */
function areApposed(text: string, a: Mention, b: Mention): boolean {
  const isThing = ({kind}: Mention): boolean => kind !== "person" && kind !== "place";
  return isThing(a) && isThing(b) && a.form !== "pronoun" && b.form !== "pronoun" && (a.form === "name") !== (b.form === "name") && /^,?\s$/u.test(text.slice(a.end, b.start));
}
