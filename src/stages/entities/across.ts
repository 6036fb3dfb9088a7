import {areTwoNames, blockKeysOf, compareNames, SURE, wordsOfName, type NameComparison} from "../../compare/names.ts";
import {runsOf} from "../../compare/wordings.ts";
import {groupBy, rowsWithin, type EntityKind, type Range} from "../../model/index.ts";
import {countryOf, demonyms, personNouns} from "../../text/lexicon/index.ts";
import {ORGANIZATION_WORDS} from "../../text/lexicon/nouns.ts";
import {type JoinContext, type Link, type NamedMention} from "./context.ts";
import {isShorterEnd} from "./names-within.ts";
import {Groups} from "../groups.ts";
import type {Union} from "./union.ts";

const bodyWords: ReadonlySet<string> = new Set(ORGANIZATION_WORDS);

/** The names of one set of mentions joined so far, or of several that have the very same names. */
export interface Candidate {
  /** The first of its sets. */
  readonly root: number;
  readonly kind: EntityKind;
  /** One named mention for each different form, fullest first. */
  readonly forms: readonly NamedMention[];
  readonly titles: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Runs of five words from the quotes it speaks. */
  readonly spoken: ReadonlySet<string>;
}

/**
 * Links between sets of different documents (or of one, where the rules within found none). Sets with the very same names are taken
 * as one first, so that many articles with the same people cost no more than their names: O(names + distinct names of a block²).
 */
export function linksAcross(context: JoinContext, union: Union): readonly Link[] {
  const groups = groupsOf(context, union);
  const candidates = groups.map(merged);
  return [...groups.flatMap(sameForms), ...sameNames(candidates), ...shortBodies(candidates), ...writtenSmall(context, candidates), ...sharedPassages(context, union)];
}

/** The sets with a name, those with the very same names as one. */
export const mergedCandidates = (context: JoinContext, union: Union): readonly Candidate[] => groupsOf(context, union).map(merged);

function groupsOf(context: JoinContext, union: Union): readonly (readonly Candidate[])[] {
  return [...groupBy(candidatesOf(context, union), (candidate) => signatureOf(candidate, union)).values()];
}

/** Equal for sets with the very same names that nothing holds apart; a person's one word alone says too little, so such a set stands for itself. */
function signatureOf(candidate: Candidate, union: Union): string {
  const {kind, forms, root} = candidate;
  if (kind === "person" && forms.every(({words}) => words.length < 2)) return String(root);
  return [kind, ...forms.map(({key}) => key).sort(), "", ...[...union.sidesOf(root)].map(([question, side]) => `${question} ${side}`).sort()].join("\n");
}

function merged(group: readonly Candidate[]): Candidate {
  if (group.length === 1) return group[0];
  const all = <Value>(of: (candidate: Candidate) => ReadonlySet<Value>): ReadonlySet<Value> => new Set(group.flatMap((candidate) => [...of(candidate)]));
  return {...group[0], titles: all(({titles}) => titles), documents: all(({documents}) => documents), spoken: all(({spoken}) => spoken)};
}

function sameForms([first, ...others]: readonly Candidate[]): readonly Link[] {
  const {text} = first.forms[0];
  return others.map(({root, forms}) => ({a: first.root, b: root, rule: "name-comparison", score: 1, detail: `“${text}” and “${forms[0].text}”: same words`}));
}

function candidatesOf(context: JoinContext, union: Union): readonly Candidate[] {
  const sets = groupBy(context.names, ({index}) => String(union.rootOf(index)));
  const spoken = groupBy(context.quotes.filter(({speaker}) => speaker !== null && context.indexOf.has(speaker)), ({speaker}) => String(union.rootOf(context.indexOf.get(speaker!)!)));
  return [...sets.values()].map((names) => {
    const forms = [...new Map(names.map((name) => [name.key, name])).values()].sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
    return {
      root: names[0].index, kind: forms.some(isNameOfFirm) ? "organization" : majorityKind(names), forms,
      titles: new Set(names.map(({title}) => title).filter((title) => title !== "")),
      documents: new Set(names.map(({mention}) => mention.doc)),
      spoken: new Set((spoken.get(String(union.rootOf(names[0].index))) ?? []).flatMap(({doc, start, end}) => fiveWordRuns(context.documentOf.get(doc)!.text.slice(start, end)))),
    };
  });
}

/** "Tarn Mills Co." is a firm, whatever the words before were taken for. */
const isNameOfFirm = ({words}: NamedMention): boolean => words.length > 1 && LEGAL_END.test(words.at(-1)!);

const LEGAL_END = /^(?:company|limited|inc|incorporated|corporation|plc|llc|gmbh|ag)$/u;

function fiveWordRuns(text: string): readonly string[] {
  const words = wordsOfName(text);
  return words.length < 5 ? [] : runsOf(words, 5);
}

function majorityKind(names: readonly NamedMention[]): EntityKind {
  const counts = groupBy(names, ({mention}) => mention.kind);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0][0] as EntityKind;
}

/** Full names that compare as one; candidates meet through a shared word, spelling or acronym, not as all pairs. */
function sameNames(candidates: readonly Candidate[]): readonly Link[] {
  const blocks = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of new Set(candidate.forms.flatMap(blockKeys))) blocks.set(key, [...(blocks.get(key) ?? []), candidate]);
  }
  const seen = new Set<string>();
  return withoutTorn([...blocks.values()].flatMap((block) => block.flatMap((a, i) => block.slice(i + 1).flatMap((b) => {
    const pair = `${a.root} ${b.root}`;
    if (seen.has(pair)) return [];
    seen.add(pair);
    return linkOf(a, b).map((link) => ({link, a, b}));
  }))));
}

interface Pair {
  readonly link: Link;
  readonly a: Candidate;
  readonly b: Candidate;
}

/** Links but those of an acronym that two names share which nothing else makes one: "TWB" is neither the Tarn Water Board nor the Tarn Wheat Board. */
function withoutTorn(pairs: readonly Pair[]): readonly Link[] {
  const nodes = new Map([...new Set(pairs.flatMap(({a, b}) => [a, b]))].map((candidate, at) => [candidate, at]));
  const rest = new Groups(nodes.size);
  const owners = new Map<Candidate, Set<Candidate>>();
  for (const {a, b} of pairs) {
    if (!isAcronym(a) && !isAcronym(b)) rest.join(nodes.get(a)!, nodes.get(b)!);
    for (const [short, long] of [[a, b], [b, a]]) if (isAcronym(short) && !isAcronym(long)) owners.set(short, (owners.get(short) ?? new Set()).add(long));
  }
  const torn = new Set([...owners].filter(([, all]) => new Set([...all].map((long) => rest.rootOf(nodes.get(long)!))).size > 1).map(([short]) => short));
  return pairs.filter(({a, b}) => !torn.has(a) && !torn.has(b)).map(({link}) => link);
}

const isAcronym = ({forms}: Candidate): boolean => forms.every(({words, text}) => words.length === 1 && /^(?:\p{Lu}\.?){2,8}$/u.test(text));

function blockKeys({words, key}: NamedMention): readonly string[] {
  const country = countryOf.get(key);
  return [...blockKeysOf(words), ...(country ? [country] : [])];
}

function linkOf(a: Candidate, b: Candidate): readonly Link[] {
  const kind = commonKind(a, b);
  if (!kind || kind !== "person" && !isAcronym(a) && !isAcronym(b) && areTwoNames({name: a.forms[0].text, kind}, {name: b.forms[0].text})) return []; // "the Times" of two cities
  for (const left of a.forms) for (const right of b.forms) {
    if (kind === "person" && (left.words.length < 2 || right.words.length < 2)) continue;
    const {score, reasons} = kind === "person" ? comparePersons(left, right) : compareNames(left.text, right.text, {kind});
    if (score >= SURE) return [{a: a.root, b: b.root, rule: "name-comparison", score, detail: `“${left.text}” and “${right.text}”: ${reasons.join("; ")}`}];
  }
  return [];
}

/** Two persons' names, an office or a people before one of them left out where both are two words at least: "Brell Researcher Ana Ode", "Australian Ana Ode". */
function comparePersons(left: NamedMention, right: NamedMention): NameComparison {
  const whole = compareNames(left.text, right.text, {kind: "person"});
  const [ours, theirs] = [left, right].map(withoutOffice);
  return whole.score >= SURE || ours === left.key && theirs === right.key ? whole : compareNames(ours, theirs, {kind: "person"});
}

function withoutOffice({words, key}: NamedMention): string {
  const first = Math.max(words.findLastIndex((word, at) => at > 0 && personNouns.has(word)), demonyms.has(words[0]) ? 0 : -1) + 1;
  return first > 0 && words.length - first > 1 ? words.slice(first).join(" ") : key;
}

/** The kind under which two sets may be one; null where their kinds exclude it. */
function commonKind(a: Candidate, b: Candidate): EntityKind | null {
  if (a.kind === b.kind) return a.kind;
  if (isFullName(a) && isFullName(b) && [a.kind, b.kind].includes("person") && [a.kind, b.kind].includes("organization")) return "person";
  const [vague, clear] = a.kind === "other" || a.kind === "event" ? [a, b] : [b, a];
  if (vague.kind !== "other" && vague.kind !== "event") return sameForm(a, b) && (a.kind !== "person" && b.kind !== "person" || isSameFullForm(a, b)) ? "organization" : null;
  return sameForm(vague, clear) ? "other" : null;
}

const isFullName = ({forms}: Candidate): boolean => forms[0].words.length >= 2 && forms[0].words.length <= 4 && !forms[0].words.some((word) => bodyWords.has(word));

/** A name of three words or more is one person's or thing's, whatever the articles made it seem to be. */
const isSameFullForm = (a: Candidate, b: Candidate): boolean => a.forms.some(({key, words}) => words.length > 2 && b.forms.some((form) => form.key === key));

const sameForm = (a: Candidate, b: Candidate): boolean => a.forms.some(({key}) => b.forms.some((form) => form.key === key));

/** "the Port Authority" in one article, "Harrow Port Authority" in another: the only body of the set that ends so, and no country's. */
function shortBodies(candidates: readonly Candidate[]): readonly Link[] {
  const bodies = candidates.filter(({kind}) => kind === "organization");
  const byLast = groupBy(bodies, ({forms}) => forms[0].words.at(-1)!);
  return bodies.flatMap((short) => {
    const {words, text} = short.forms[0];
    if (words.length < 2 || isOfCountry(words)) return [];
    const owners = distinct((byLast.get(words.at(-1)!) ?? []).filter(({forms}) => isShorterEnd(words, forms[0].words)));
    if (owners.length !== 1 || isOfCountry(owners[0].forms[0].words)) return [];
    return [{a: owners[0].root, b: short.root, rule: "short-body-name", score: 0.75, detail: `“${text}” is the end of “${owners[0].forms[0].text}”, the only body of the set that ends so`}];
  });
}

/** "the Harrow port authority" for the Harrow Port Authority: a nominal with the very words of a name that is no person's, of which there may be one in each country. */
function writtenSmall(context: JoinContext, candidates: readonly Candidate[]): readonly Link[] {
  const byWords = new Map(candidates.filter(({kind}) => kind !== "person").flatMap((body) => body.forms.filter(({words}) => words.length > 1).map(({words}) => [sortedWords(words), body] as const)));
  return [...context.byDocument.values()].flat().flatMap((index) => {
    const {form, kind, doc, start, end} = context.mentions[index];
    if (form !== "nominal" || kind === "person") return [];
    const text = context.documentOf.get(doc)!.text.slice(start, end);
    const body = byWords.get(sortedWords(wordsOfName(text)));
    return body ? [{a: body.root, b: index, rule: "same-words", score: 0.8, detail: `“${text}” has the words of “${body.forms[0].text}”`}] : [];
  });
}

const sortedWords = (words: readonly string[]): string => [...words].filter((word) => word !== "the" && word !== "of").sort().join(" ");

const isOfCountry = (words: readonly string[]): boolean => words.some((word) => countryOf.has(word) || demonyms.has(word));

/** Sets of full names that are spellings of one name count once. */
export function distinct(owners: readonly Candidate[]): readonly Candidate[] {
  return owners.filter((owner, i) => !owners.slice(0, i).some((other) => linkOf(owner, other).length > 0));
}

/** Nominals at the same place of a copied passage are one: the copy speaks of whom its parent speaks. What is one already gives no link. */
function sharedPassages(context: JoinContext, union: Union): readonly Link[] {
  const nominals = new Map([...context.byDocument].map(([doc, indexes]) => [doc, indexes.filter((index) => context.mentions[index].form === "nominal").map((index) => nominalAt(context, index))]));
  const joined = new Groups(context.mentions.length);
  return context.alignments.filter(({basis}) => basis === "text").flatMap(({left, right}) => {
    const [ours, theirs] = [left, right].map((side) => groupBy(rowsWithin(nominals.get(side.doc) ?? [], side), ({words}) => words));
    return [...ours].flatMap(([words, own]) => {
      const same = theirs.get(words) ?? [];
      if (same.length !== own.length) return [];
      return own.map(({index}, i) => ({a: index, b: same[i].index})).filter(({a, b}) => union.areApart(a, b) || joined.join(a, b))
        .map(({a, b}) => ({a, b, rule: "same-passage", score: 0.85, detail: `“${words}” in a passage that both texts share`}));
    });
  });
}

function nominalAt(context: JoinContext, index: number): Range & {readonly index: number; readonly words: string} {
  const {doc, start, end} = context.mentions[index];
  return {index, start, end, words: wordsOfName(context.documentOf.get(doc)!.text.slice(start, end)).join(" ")};
}
