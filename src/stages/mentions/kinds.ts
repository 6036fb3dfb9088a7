import type {EntityKind} from "../../model/index.ts";
import {bodyNouns, cities, courtesyTitles, demonyms, givenNames, linesOfBusiness, nameParticles, personNouns, places} from "../../text/lexicon/index.ts";
import {EVENT_WORDS, KNOWN_BODIES, ORGANIZATION_WORDS, OTHER_WORDS, PLACE_WORDS} from "../../text/lexicon/nouns.ts";
import {NAMED_DAYS} from "../timexes/named-days.ts";
import {isAcronym, isCapital, type Phrase} from "./phrase.ts";
import {isSecondSyllable, type NameRun} from "./names.ts";

/** Weights in favour of each kind. */
export type KindVotes = Readonly<Partial<Record<EntityKind, number>>>;

interface Seen {
  readonly phrase: Phrase;
  readonly run: NameRun;
  /** Folded words of the name proper. */
  readonly norms: readonly string[];
  /** Folded word before and after the run; empty at the sentence's ends. */
  readonly before: string;
  readonly after: string;
}

interface KindRule {
  readonly rule: string;
  readonly votes: KindVotes;
  readonly holds: (seen: Seen) => boolean;
}

const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const bodyWords = wordSet(ORGANIZATION_WORDS);
const knownBodies = wordSet(KNOWN_BODIES);
const placeWords = wordSet(PLACE_WORDS);
const eventWords = wordSet(EVENT_WORDS);
const otherWords = wordSet(OTHER_WORDS);
const placeNouns = wordSet("town city village district province port county region suburb state capital island neighborhood neighbourhood district quarter river lake".split(" "));
const placePrepositions = wordSet(["in", "near", "from", "across", "outside", "throughout", "toward", "towards", "into"]);
const leadingPlaceWords = wordSet(["lake", "mount", "port", "fort", "cape", "point", "saint", "st", "st.", "san", "santa", "north", "south", "east", "west", "upper", "lower", "new"]);
const ownerNouns = wordSet(["administration", "campaign", "camp", "team", "government", "regime", "cabinet", "family", "era", "presidency", "administrations", "governments", "campaigns", "supporter", "supporters", "allies", "years"]);
const VESSELS = /^(?:ship|vessel|freighter|ferry|tanker|trawler|boat|yacht|liner|tug|barge|frigate|destroyer|submarine|schooner|lugger)$/u;
/** Days with a name, and feasts whose days the calendar of the product does not reckon. */
const HOLIDAYS: ReadonlySet<string> = new Set([...NAMED_DAYS.keys(), "ramadan", "eid", "hanukkah", "passover", "diwali"]);
/** Those whom only a team has. */
const PLAYERS = /^(?:squad|midfielder|midfielders|striker|strikers|defender|defenders|goalkeeper|winger|quarterback|pitcher|teammate|teammates)$/u;
/** What only firms have. */
const SHARES = /^(?:shares|shareholders|shareholder|stock|stake|stakes|ceo|subsidiary|subsidiaries|bondholders)$/u;
/** Those who hold an office of a place. */
const OF_PLACES = /^(?:mayor|governor|bishop|archbishop|sheriff|inhabitants|residents)$/u;
const speechTags = /^VB[DZ]$/u;

/** The word that names what it is: the last one that is no number, or the one before "of" or "for". */
function headNorm({norms}: Seen): string {
  const at = norms.findIndex((norm) => norm === "of" || norm === "for");
  return at > 0 ? norms[at - 1] : norms.findLast((norm) => !/^\d/u.test(norm)) ?? "";
}

function wordAfter({phrase, run}: Seen, distance: number): string {
  return phrase.norms[run.last + distance] ?? "";
}

/** Skips an article and adjectives behind a comma to the noun that renames: "X, a small fishing TOWN", "X, chief ECONOMIST at Y". */
function renamingNoun({phrase, run}: Seen): string {
  if (phrase.norms[run.last + 1] !== ",") return "";
  const first = run.last + 2;
  const hasArticle = /^(?:a|an|the|one|his|her|its|their)$/u.test(phrase.norms[first] ?? "");
  for (let at = hasArticle ? first + 1 : first; at < phrase.tokens.length && /^(?:JJ|RB|NN|VBN|HYPH|CD|POS|,)/u.test(phrase.tokens[at].tag); at++) {
    const next = phrase.tokens[at + 1]?.tag ?? "";
    if (!next.startsWith("NN") && phrase.tokens[at].tag.startsWith("NN")) return hasArticle || next === "IN" ? phrase.norms[at] : "";
  }
  return "";
}

/** "The director of the port, X, told": the phrase between the comma and the one before it, or the sentence's start, opens with a person's role. */
function isRenamedPerson({phrase, run, before, after}: Seen): boolean {
  if (before !== "," || after !== "," && !/^(?:said|says|told|was|has)$/u.test(after) || run.last - run.proper > 3) return false;
  for (let at = run.first - 2, steps = 0; at >= 0 && steps < 12 && phrase.norms[at] !== ","; at--, steps++) {
    if (personNouns.has(phrase.norms[at]) && /^(?:DT|JJ|NN|POS|PRP\$)/u.test(phrase.tokens[at - 1]?.tag ?? "DT") && /^(?:IN|,|CC)$/u.test(phrase.tokens[at + 1]?.tag ?? "")) return true;
  }
  return false;
}

/** How a name's words and neighbours tell its kind; each rule that holds adds its votes. */
const KIND_RULES: readonly KindRule[] = [
  {rule: "title", votes: {person: 8}, holds: ({run}) => run.proper > run.first},
  {rule: "known-place", votes: {place: 6}, holds: ({norms}) => places.has(norms.join(" "))},
  {rule: "known-city", votes: {place: 1}, holds: ({norms}) => cities.has(norms.join(" "))},
  {rule: "known-body", votes: {organization: 6}, holds: ({norms}) => knownBodies.has(norms.join(" "))},
  {rule: "holiday", votes: {event: 6}, holds: ({norms}) => HOLIDAYS.has(norms.join(" "))},
  {rule: "language", votes: {other: 6}, holds: ({norms}) => norms.length === 1 && demonyms.has(norms[0]) && !places.has(norms[0]) && !bodyWords.has(norms[0])},
  {rule: "scripture", votes: {other: 6}, holds: ({norms}) => /^(?:quran|koran|bible|torah|gospel|talmud)$/u.test(norms.join(" "))},
  {rule: "players-behind", votes: {organization: 4}, holds: (seen) => PLAYERS.test(seen.after) || seen.after === "'s" && PLAYERS.test(wordAfter(seen, 2))},
  {rule: "address", votes: {organization: 5}, holds: ({norms}) => /\.(?:com|org|net|info)$/u.test(norms.at(-1) ?? "")},
  {rule: "body-word", votes: {organization: 6}, holds: (seen) => bodyWords.has(headNorm(seen))},
  {rule: "line-of-business", votes: {organization: 3}, holds: ({norms}) => norms.length > 1 && linesOfBusiness.has(norms.at(-1) ?? "")},
  {rule: "place-word", votes: {place: 4}, holds: (seen) => seen.norms.length > 1 && placeWords.has(headNorm(seen))},
  {rule: "leading-place-word", votes: {place: 2}, holds: ({norms}) => norms.length > 1 && leadingPlaceWords.has(norms[0])},
  {rule: "event-word", votes: {event: 5}, holds: (seen) => seen.norms.length > 1 && eventWords.has(headNorm(seen))},
  {rule: "other-word", votes: {other: 5}, holds: (seen) => seen.norms.length > 1 && otherWords.has(headNorm(seen))},
  {rule: "leading-other-word", votes: {other: 5}, holds: ({norms}) => norms.length > 1 && otherWords.has(norms[0])},
  {rule: "acronym", votes: {organization: 3}, holds: ({phrase, run}) => run.proper === run.last && isAcronym(phrase.words[run.last]) && phrase.words[run.last].length > 2},
  {rule: "given-name", votes: {person: 4}, holds: ({norms, before}) => norms.length > 1 && givenNames.has(norms[0]) && before !== "the"},
  {rule: "lone-given-name", votes: {person: 1}, holds: ({norms}) => norms.length === 1 && givenNames.has(norms[0])},
  {rule: "initial", votes: {person: 3}, holds: ({phrase, run}) => run.last > run.proper && phrase.words.slice(run.proper, run.last).some((word) => /^\p{Lu}\.?$/u.test(word))},
  {rule: "second-syllable", votes: {person: 4}, holds: ({phrase, run}) => isSecondSyllable(phrase, run.proper, run.last)},
  {rule: "person-noun-before", votes: {person: 3}, holds: ({before}) => personNouns.has(before) || courtesyTitles.has(before)},
  {rule: "person-noun-comma-before", votes: {person: 2}, holds: ({phrase, run, before}) => before === "," && personNouns.has(phrase.norms[run.first - 2] ?? "")},
  {rule: "person-renamed-before", votes: {person: 4}, holds: isRenamedPerson},
  {rule: "body-noun-before", votes: {organization: 3}, holds: ({phrase, run, before}) => bodyNouns.has(before) && !isCapital(phrase.words[run.first - 1])},
  {rule: "shares-before", votes: {organization: 4}, holds: ({phrase, run, before}) => (before === "of" || before === "in") && SHARES.test(phrase.norms[run.first - 2] ?? "")},
  {rule: "shares-behind", votes: {organization: 4}, holds: (seen) => SHARES.test(seen.after) || seen.after === "'s" && (SHARES.test(wordAfter(seen, 2)) || wordAfter(seen, 2) === "chief" && /^(?:executive|financial|operating)$/u.test(wordAfter(seen, 3)))},
  {rule: "body-noun-comma-before", votes: {organization: 2}, holds: ({phrase, run, before}) => before === "," && bodyNouns.has(phrase.norms[run.first - 2] ?? "")},
  {rule: "age-behind", votes: {person: 6}, holds: (seen) => seen.after === "," && /^\d{1,2}$/u.test(wordAfter(seen, 2)) && wordAfter(seen, 3) === ","},
  {rule: "who-behind", votes: {person: 4}, holds: (seen) => !/^(?:in|at|from|of|near|for|to)$/u.test(seen.before) && (seen.after === "who" || seen.after === "," && wordAfter(seen, 2) === "who")},
  {rule: "vessel-before", votes: {other: 6}, holds: ({before}) => VESSELS.test(before)},
  {rule: "masthead-ending", votes: {organization: 3}, holds: ({norms}) => norms.length === 1 && /^\p{L}{3,}(?:press|news|post|times|media|fax|bank|corp|soft|air)$/u.test(norms[0])},
  {rule: "said-behind", votes: {person: 1.5, organization: 0.5}, holds: ({phrase, run, after}) => /^(?:said|says|told|added|asked|replied|wrote|recalled|tweeted|insisted)$/u.test(after) && speechTags.test(phrase.tokens[run.last + 1].tag)},
  {rule: "said-before", votes: {person: 1.5}, holds: ({before}) => before === "said" || before === "says"},
  {rule: "place-noun-of", votes: {place: 6}, holds: ({phrase, run, before}) => before === "of" && placeNouns.has(phrase.norms[run.first - 2] ?? "")},
  {rule: "office-of", votes: {place: 3}, holds: ({phrase, run, before}) => before === "of" && OF_PLACES.test(phrase.norms[run.first - 2] ?? "")},
  {rule: "place-preposition", votes: {place: 2}, holds: ({before, phrase, run}) => placePrepositions.has(before) && !isCapital(phrase.words[run.first - 1])},
  {rule: "at-or-to", votes: {place: 0.6, organization: 0.5}, holds: ({before}) => before === "at" || before === "to"},
  {rule: "dateline", votes: {place: 5}, holds: ({phrase, run}) => phrase.sentence.part === "dateline" && run.first === 0},
  {rule: "later-in-dateline", votes: {place: 3}, holds: ({phrase, before}) => phrase.sentence.part === "dateline" && before === ","},
  {rule: "agency-in-dateline", votes: {organization: 7}, holds: ({phrase, before}) => phrase.sentence.part === "dateline" && before === "("},
  {rule: "article-before", votes: {organization: 1.5, other: 0.5}, holds: (seen) => seen.before === "the" && seen.run.proper === seen.run.first && ![1, 2, 3].some((distance) => ownerNouns.has(wordAfter(seen, distance)))},
  {rule: "body-noun-behind", votes: {organization: 3}, holds: ({after, before}) => bodyNouns.has(after) && !ownerNouns.has(after) && before !== "'s"},
  {rule: "owner-noun-behind", votes: {person: 1, place: 0.5}, holds: (seen) => ownerNouns.has(seen.after) || seen.after === "and" && ownerNouns.has(wordAfter(seen, 3))},
  {rule: "renamed-as-person", votes: {person: 4}, holds: (seen) => personNouns.has(renamingNoun(seen))},
  {rule: "renamed-as-body", votes: {organization: 4}, holds: (seen) => bodyNouns.has(renamingNoun(seen))},
  {rule: "renamed-as-place", votes: {place: 4}, holds: (seen) => placeNouns.has(renamingNoun(seen))},
  {rule: "place-behind-comma", votes: {place: 2.5}, holds: ({phrase, run, after}) => after === "," && places.has(phrase.norms[run.last + 2] ?? "") && isCapital(phrase.words[run.last + 2]) && run.proper === run.first && phrase.norms[run.first - 1] === "in"},
  {rule: "byline", votes: {person: 5}, holds: ({phrase, run}) => phrase.sentence.part === "byline" && run.first <= 1},
  {rule: "own-pronoun-behind", votes: {person: 1.5}, holds: ({phrase: {tokens, norms}, run: {last}}) => /^(?:VB|MD)/u.test(tokens[last + 1]?.tag ?? "") && norms.slice(last + 2, last + 8).some((norm) => /^(?:his|her|himself|herself)$/u.test(norm))},
  {rule: "two-words", votes: {person: 1}, holds: ({norms, before}) => isLikePerson(norms) && before !== "the"},
  {rule: "fallback", votes: {other: 0.4}, holds: () => true},
];

const OF_PERSONS = new Set(["title", "said-behind", "said-before", "own-pronoun-behind", "who-behind", "age-behind", "person-noun-before", "renamed-as-person"]);
const OF_PLACES_ALONE = new Set(["place-preposition", "place-noun-of", "dateline", "later-in-dateline", "place-behind-comma", "renamed-as-place"]);

/** What the neighbors of a name say, whatever its words: 1 for a person, −1 for a place, 0 for neither. */
export function leaningOf(phrase: Phrase, run: NameRun): number {
  const seen = seenAt(phrase, run);
  const says = (rules: ReadonlySet<string>) => KIND_RULES.some(({rule, holds}) => rules.has(rule) && holds(seen));
  return Number(says(OF_PERSONS)) - Number(says(OF_PLACES_ALONE));
}

/** Two or three words beside the particles, and no "of". */
function isLikePerson(norms: readonly string[]): boolean {
  const words = norms.filter((norm) => !nameParticles.has(norm)).length;
  return words >= 2 && words <= 3 && !norms.includes("of");
}

function seenAt(phrase: Phrase, run: NameRun): Seen {
  const norms = phrase.norms.slice(run.proper, run.last + 1).filter((norm) => /[\p{L}\p{N}]/u.test(norm));
  return {phrase, run, norms: norms[0] === "the" ? norms.slice(1) : norms, before: phrase.norms[run.first - 1] ?? "", after: phrase.norms[run.last + 1] ?? ""};
}

/** What the words and neighbours of one name run say of its kind. */
export function votesFor(phrase: Phrase, run: NameRun): KindVotes {
  const seen = seenAt(phrase, run);
  return KIND_RULES.filter(({holds}) => holds(seen)).reduce<KindVotes>((sum, {votes}) => addVotes(sum, votes), readersVotes(seen));
}

/**
 * What the reader's tagger of names says: most where it has just this name, less where its name goes over the last word.
 * It tells places best; the others it takes more readily, so they count three quarters. Where it sees no name in running text,
 * the name is rather a thing's.
 */
function readersVotes({phrase: {sentence}, run: {proper, last}}: Seen): KindVotes {
  const name = sentence.names?.find((own) => own.first <= last && last <= own.last);
  if (name === undefined) return sentence.part === "body" ? {other: 1} : {};
  const sure = name.first === proper && name.last === last ? 2 : 1;
  return {[name.kind]: name.kind === "place" ? sure : 0.75 * sure};
}

export function addVotes(a: KindVotes, b: KindVotes): KindVotes {
  const sum: Partial<Record<EntityKind, number>> = {...a};
  for (const [kind, weight] of Object.entries(b) as [EntityKind, number][]) sum[kind] = (sum[kind] ?? 0) + weight;
  return sum;
}

const ORDER: readonly EntityKind[] = ["person", "organization", "place", "event", "other"];

/** The kind with the most votes; earlier in person, organization, place, event, other when equal. */
export function kindOfVotes(votes: KindVotes): EntityKind {
  return ORDER.reduce((best, kind) => ((votes[kind] ?? 0) > (votes[best] ?? 0) ? kind : best), ORDER[0]);
}
