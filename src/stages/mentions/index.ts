import {compareRanges, idOf, type Document, type EntityKind, type Mention, type Range, type Sentence} from "../../model/index.ts";
import {demonyms, firmNouns, phraseLength, places} from "../../text/lexicon/index.ts";
import {shortOfFirm} from "../../compare/names.ts";
import {openKnown, type KnownNames} from "../known.ts";
import {documentStage, type Stage} from "../stage.ts";
import {findAgreements} from "./agreements.ts";
import {addVotes, kindOfVotes, leaningOf, votesFor, type KindVotes} from "./kinds.ts";
import {findJoinedNames} from "./joined.ts";
import {findKnownNames, withKnown} from "./known-names.ts";
import {isCurrency, isDayOrFunction, isOfDate, keyOfName, type NameRun} from "./names.ts";
import {nestedNames} from "./nested.ts";
import {findNominals} from "./nominals.ts";
import {isCapital, isNounTag, phraseOf, rangeOfRun, type Phrase} from "./phrase.ts";

interface FoundName {
  readonly phrase: Phrase;
  readonly run: NameRun;
  readonly key: string;
  /** What a file of known entities says that it names; left out where none does. */
  readonly kind?: EntityKind;
}

const NOBODY = openKnown([]);

const PRONOUNS: ReadonlyMap<string, EntityKind> = new Map([
  ...["he", "she", "him", "her", "his", "hers", "himself", "herself"].map((word) => [word, "person"] as const),
  ...["they", "them", "their", "theirs", "themselves", "it", "its", "itself", "we", "i", "me", "my", "mine", "myself"].map((word) => [word, "other"] as const),
]);

/** Gives the mentions of every document: names, nominals and pronouns. */
export function mentions(known: KnownNames = NOBODY): Stage {
  return documentStage({name: "mentions", needs: ["sentences"], gives: "mentions", find: (doc, layers) => findMentions(doc, layers.sentences, known)});
}

/**
 * The mentions of one document in text order; a name inside a longer nominal is a mention of its own. Known names are names
 * wherever they stand. O(tokens).
 */
export function findMentions(doc: Document, sentences: readonly Sentence[], known: KnownNames = NOBODY): readonly Mention[] {
  const phrases = sentences.map((sentence) => phraseOf(doc, sentence));
  const all = namesOf(phrases, known);
  const kinds = kindsOf(all, phrases);
  const names = withoutCounted(all, kinds).map((name) => withoutPeople(name, kinds));
  // Where one stretch is read twice, it is the name: "Governor of Tarn Mikka Ode".
  const named = names.flatMap((name) => nameMentions(doc, name, kinds)).sort(compareRanges);
  const found = [
    ...outsideNames(phrases.flatMap((phrase) => nominalMentions(doc, phrase)), names),
    ...phrases.flatMap((phrase) => pronounMentions(doc, phrase)),
    ...agreementMentions(doc, phrases, named),
    ...named,
  ];
  return [...new Map(found.map((mention) => [`${mention.start} ${mention.end}`, mention])).values()]
    .sort(compareRanges);
}

/** Agreements, where no name of the same words was found already. */
function agreementMentions(doc: Document, phrases: readonly Phrase[], named: readonly Mention[]): readonly Mention[] {
  const heads = new Set(named.map(({head}) => head.start));
  return findAgreements(phrases).map(({phrase, form, head, ...run}) => mention(doc, rangeOfRun(phrase, run), "other", form, rangeOfRun(phrase, {first: head, last: head}), null)).filter(({head}) => !heads.has(head.start));
}

/** Nominals but those that are a name's own words ("Attorney" in "Attorney General of Tarn Mikka Ode") or its title ("the Ambassador to Tarn Mikka Ode"). O(tokens). */
function outsideNames(nominals: readonly Mention[], names: readonly FoundName[]): readonly Mention[] {
  const startsOf = (last: (run: NameRun) => number) => new Set(names.flatMap(({phrase, run}) => phrase.tokens.slice(run.first, last(run) + 1).map(({start}) => start)));
  const [own, titles] = [startsOf(({last}) => last), startsOf(({proper}) => proper - 1)];
  return nominals.filter(({start, head}) => !(own.has(start) && own.has(head.start)) && !titles.has(head.start));
}

/** "Velmoran Karin Ode", where "Karin Ode" or "Ode" is a person elsewhere in the document: the people is no part of the name. */
function withoutPeople(name: FoundName, kinds: ReadonlyMap<string, EntityKind>): FoundName {
  const {phrase, run: {first, proper, last}} = name;
  if (proper > first || last - first !== 2 || name.kind !== undefined || !demonyms.has(phrase.norms[first])) return name;
  const run = {first: first + 1, last, proper: first + 1};
  const [key, family] = [keyOfName(phrase, run), keyOfName(phrase, {...run, proper: last})];
  return kinds.get(key) === "person" || kinds.get(family) === "person" ? {phrase, run, key, kind: "person"} : name;
}

/** Without the words that are counted somewhere: "two Kelmarites" are things of a make, so that "Kelmarites" names none of them. */
function withoutCounted(names: readonly FoundName[], kinds: ReadonlyMap<string, EntityKind>): readonly FoundName[] {
  const counted = new Set(names.flatMap(({phrase: {tokens, norms}, run: {first, last}, key}) =>
    (first === last && kinds.get(key) === "other" && /s$/u.test(norms[last]) && !isNounTag(tokens[last + 1]?.tag ?? "") && (tokens[first - 1]?.tag === "CD" || COUNTS.test(norms[first - 1] ?? "")) ? [key] : [])));
  return names.filter(({key, kind}) => kind !== undefined || !counted.has(key));
}

const COUNTS = /^(?:several|many|few|dozens|hundreds|these|those|some|both)$/u;

/** Names of sentences in running case, and the same names again where the case tells nothing (headlines in capitals). */
function namesOf(phrases: readonly Phrase[], known: KnownNames): readonly FoundName[] {
  const found = phrases.flatMap((phrase) => {
    const runs = isTitleCase(phrase) ? [] : findJoinedNames(phrase);
    return withKnown(runs, findKnownNames(phrase, known)).map((typed) => ({phrase, ...typed, key: keyOfName(phrase, typed.run)}));
  });
  const met = new Set(found.map(({key}) => key));
  const again = phrases.flatMap((phrase) => knownNames(phrase, met, found.filter((name) => name.phrase === phrase)));
  return [...found, ...again];
}

/** More than two thirds of the longer words are capitalised. */
function isTitleCase({words, sentence}: Phrase): boolean {
  if (sentence.part !== "headline" && sentence.part !== "standfirst") return false;
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return long.filter(isCapital).length > 0.66 * long.length;
}

/** Capitalised stretches that are a name known from elsewhere in the document, or a known place, where no name was found yet. */
function knownNames(phrase: Phrase, known: ReadonlySet<string>, found: readonly FoundName[]): readonly FoundName[] {
  const taken = new Set(found.flatMap(({run}) => Array.from({length: run.last - run.first + 1}, (_, i) => run.first + i)));
  const names: FoundName[] = [];
  for (let first = 0; first < phrase.tokens.length; first++) {
    if (taken.has(first) || !isCapital(phrase.words[first]) || isCurrency(phrase, first) || isAdjective(phrase, first) || isDayOrFunction(phrase, first) || isOfDate(phrase, first)) continue;
    for (let last = Math.min(first + 6, phrase.tokens.length - 1); last >= first; last--) {
      const run = {first, last, proper: first};
      const key = keyOfName(phrase, run);
      if (taken.has(last) || !isCapital(phrase.words[last]) && !isNumber(phrase.words[last]) || !(known.has(key) || places.has(key))) continue;
      names.push({phrase, run, key});
      first = last;
      break;
    }
  }
  return names;
}

/** "the South Velmoran army", "a Velmoran town": what a place or a people is called after, before a noun. */
function isAdjective({norms, tokens}: Phrase, at: number): boolean {
  const length = places.has(norms[at]) ? 0 : phraseLength(demonyms, norms, at);
  return length > 1 || length === 1 && isNounTag(tokens[at + 1]?.tag ?? "");
}

/** One kind for all places where a document has the same name; a lone surname goes with the full name, a full name with its surname behind a title. "Paris" goes with "Karin Paris" where what stands about it speaks more often for a person than for a place. */
function kindsOf(names: readonly FoundName[], phrases: readonly Phrase[]): ReadonlyMap<string, EntityKind> {
  const votes = new Map(firmsToldOf(names, phrases).map((key) => [key, TOLD_AS_FIRM] as const));
  for (const {phrase, run, key} of names) votes.set(key, addVotes(votes.get(key) ?? {}, votesFor(phrase, run)));
  const leanings = new Map<string, number>();
  for (const {phrase, run, key} of names) if (places.has(key)) leanings.set(key, (leanings.get(key) ?? 0) + leaningOf(phrase, run));
  const titled = new Set(names.filter(({run}) => run.proper > run.first).map(({key}) => key));
  const kinds = new Map([...votes].map(([key, sum]) => [key, kindOfVotes(tailsOf(key).some((tail) => titled.has(tail)) ? addVotes(sum, TITLED) : sum)]));
  for (const {key, kind} of names) if (kind) kinds.set(key, kind);
  for (const [key, kind] of [...kinds]) {
    if (kind !== "person") continue;
    for (const tail of tailsOf(key)) if (kinds.has(tail) && (!places.has(tail) || (leanings.get(tail) ?? 0) > 0)) kinds.set(tail, "person");
  }
  const families = new Set([...kinds].flatMap(([key, kind]) => (kind === "person" ? tailsOf(key) : [])));
  for (const [key, kind] of [...kinds]) {
    const short = kind === "organization" ? shortOfFirm(key) : null;
    if (short !== null && kinds.has(short) && !places.has(short) && !families.has(short)) kinds.set(short, "organization");
  }
  return kinds;
}

/** The names that open a sentence, alone in it, which the next goes on about as "the company". O(names). */
function firmsToldOf(names: readonly FoundName[], phrases: readonly Phrase[]): readonly string[] {
  const next = new Map(phrases.slice(1).map((phrase, at) => [phrases[at], phrase]));
  const counts = new Map<Phrase, number>();
  for (const {phrase, key} of names) if (!places.has(key)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return names.filter(({phrase, run, key}) => counts.get(phrase) === 1 && run.first === 0 && run.proper === 0 && !places.has(key) && opensWithFirm(next.get(phrase))).map(({key}) => key);
}

/** "The company said": a firm without a word more. */
const opensWithFirm = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && phrase.norms[0] === "the" && firmNouns.has(phrase.norms[1]) && !/^(?:NN|POS|HYPH|IN)/u.test(phrase.tokens[2]?.tag ?? "");

const TOLD_AS_FIRM: KindVotes = {organization: 6};

/** What a surname with a title, "Mr. Ode", says of "Ana Ode". */
const TITLED: KindVotes = {person: 4};

/** A key without its first word, its first two and so on, down to the last. */
function tailsOf(key: string): string[] {
  const words = key.split(" ");
  return words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
}

function nameMentions(doc: Document, {phrase, run, key}: FoundName, kinds: ReadonlyMap<string, EntityKind>): readonly Mention[] {
  const kind = kinds.get(key) ?? "other";
  const range = rangeOfRun(phrase, run);
  const head = rangeOfRun(phrase, {first: headToken(phrase, run, kind), last: headToken(phrase, run, kind)});
  const title = run.proper > run.first ? rangeOfRun(phrase, {first: run.first, last: run.proper - 1}) : null;
  const inner = nestedNames(phrase, run, kind, kinds).map((nested) => mention(doc, rangeOfRun(phrase, nested), nested.kind, "name", phrase.tokens[nested.last], null));
  return [mention(doc, range, kind, "name", head, title), ...inner];
}

/** The word that names what it is: the last one, the one before "of" or "for", or the one that a number is told of ("Warehouse 7"). */
function headToken({norms}: Phrase, {proper, last}: NameRun, kind: EntityKind): number {
  if (kind === "person") return last;
  for (let at = proper + 1; at < last; at++) if (norms[at] === "of" || norms[at] === "for") return at - 1;
  return last > proper && isNumber(norms[last]) ? last - 1 : last;
}

const isNumber = (word: string): boolean => /^\d/u.test(word);

function nominalMentions(doc: Document, phrase: Phrase): readonly Mention[] {
  return findNominals(phrase).map((run) =>
    mention(doc, rangeOfRun(phrase, run), run.kind, "nominal", rangeOfRun(phrase, {first: run.head, last: run.head}), null));
}

function pronounMentions(doc: Document, phrase: Phrase): readonly Mention[] {
  return phrase.tokens.flatMap((token) => {
    const kind = PRONOUNS.get(token.norm);
    return kind && token.tag.startsWith("PRP") ? [mention(doc, token, kind, "pronoun", token, null)] : [];
  });
}

function mention(doc: Document, {start, end}: Range, kind: EntityKind, form: Mention["form"], head: Range, title: Range | null): Mention {
  const place = {doc: doc.id, start, end};
  return {id: idOf("m", doc.id, start, end), ...place, kind, form, head: {start: head.start, end: head.end}, ...(title ? {title} : {})};
}
