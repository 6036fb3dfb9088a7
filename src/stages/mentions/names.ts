import type {Range} from "../../model/index.ts";
import {demonyms, givenNames, nameParticles, phraseLength, places, titleAdjectives} from "../../text/lexicon/index.ts";
import {KNOWN_BODIES, OF_HEADS, ORGANIZATION_WORDS, PLACE_WORDS} from "../../text/lexicon/nouns.ts";
import {isAcronym, isCapital, isGlued, rangeOfRun, type Phrase, type Run} from "./phrase.ts";
import {isFamilyName, isTitle, knownTitleLength, officeOfLength, titleLength} from "./titles.ts";

/** A capitalised name: its run of tokens, and where the name proper starts behind a title. */
export interface NameRun extends Run {
  /** First token of the name proper; `first` when there is no title in front. */
  readonly proper: number;
}

const ofHeads: ReadonlySet<string> = new Set(OF_HEADS);
const bodyWords: ReadonlySet<string> = new Set(ORGANIZATION_WORDS);
const placeWords: ReadonlySet<string> = new Set(PLACE_WORDS);
const knownBodies: ReadonlySet<string> = new Set(KNOWN_BODIES);

/** Words that are capitalised for other reasons than being a name. */
const NEVER_NAMES: ReadonlySet<string> = new Set((
  "i i'm i've i'll i'd the a an this that these those it its he she they we you his her their our your my and or but if when while as at by for from in into of on to with " +
  "after before since until during under over about against between through because although though however there here what who which where why how yes no not " +
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday " +
  "ok report breaking update exclusive analysis opinion editorial watch live new just source photo file image video read more covid-19 god lgbtq tv dna ceo pm am gmt utc est edt bst cet " +
  "vip vips ceos cfo coo cto ngo ngos gdp hiv aids suv suvs cctv gps pdf url html ppe ufo ied ieds"
).split(" "));

/** What a number tells from others of its kind: "Warehouse 7", "Flight 302". */
const NUMBERED: ReadonlySet<string> = new Set((
  "warehouse berth pier dock quay wharf gate terminal hangar runway flight route highway interstate motorway road room ward block building tower hall unit reactor " +
  "shaft tunnel well line train tram bus platform sector zone section district camp checkpoint studio stage lot plot channel camera engine car"
).split(" "));

/** Whether the word at `at` is told from others of its kind by the number behind it. */
export const isNumbered = ({words, norms}: Phrase, at: number): boolean => NUMBERED.has(norms[at]) && /^\d{1,4}\p{Lu}?$/u.test(words[at + 1] ?? "");

/** The names of a phrase, from left to right; they do not overlap. O(tokens). */
export function findNames(phrase: Phrase): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < phrase.tokens.length;) {
    const last = startsName(phrase, at) ? extend(phrase, at) : -1;
    if (last < 0) { at++; continue; }
    runs.push(...split(phrase, {first: at, last}));
    at = last + 1;
  }
  return runs;
}

function startsName(phrase: Phrase, at: number): boolean {
  const {words, norms, tokens} = phrase;
  if (!isCapital(words[at]) || isDayOrFunction(phrase, at)) return opensWithSmallMark(phrase, at) || /^#\p{L}{3}/u.test(words[at]);
  const {tag} = tokens[at];
  if (isLoneAdjective(phrase, at) || isOfPartyTag(phrase, at) || isOfCalendar(phrase, at) || isCurrency(phrase, at) || isSided(phrase, at) || isOfDate(phrase, at)) return false;
  if (/^The$/u.test(words[at])) return at > 0 && isCapital(words[at + 1]) && !isMark(words[at - 1]) && tokens[at + 1].tag.startsWith("NNP") && isTitled(phrase, at + 1);
  if (tag.startsWith("NNP") || isAcronym(words[at]) && !isShouted(phrase, at) || isNumbered(phrase, at)) return true;
  if (phraseLength(places, norms, at) > 0 || opensTitle(phrase, at)) return true;
  return at > 0 ? /^(?:NN|JJ|FW|VB)/u.test(tag) && !isMark(words[at - 1]) || demonyms.has(norms[at]) && isCapital(words[at + 1]) : demonyms.has(norms[at]) && isCapital(words[at + 1]);
}

/** "R" in "Rep. Karin Ode, R-Ky.," and "(D-Harrow)". */
const isPartyTag = ({words}: Phrase, at: number): boolean => /^[RDI]$/u.test(words[at]) && /^[-‑–]$/u.test(words[at + 1] ?? "") && /^[,(]$/u.test(words[at - 1] ?? "");

/** The letter of a party, or a word of the place behind it ("D-W. Va."). */
export const isOfPartyTag = (phrase: Phrase, at: number): boolean =>
  isPartyTag(phrase, at) || [at, at - 1, at - 2].some((first) => isPartyTag(phrase, first - 2) && phrase.words.slice(first, at + 1).every(isCapital));

/** "US$ 5", "NZ$20": the letters of a currency. */
export const isCurrency = ({words}: Phrase, at: number): boolean => /^\p{Sc}$/u.test(words[at + 1] ?? "") && /^\p{Lu}{1,3}$/u.test(words[at]);

/** "Pro-Harrow", "Anti-war": an adjective of a side taken, but in a name that goes on ("Anti-Defamation League"). */
export function isSided({words, norms}: Phrase, at: number): boolean {
  const [side, what] = words[at].split(/[-‑]/u);
  if (what === undefined || !/^(?:Pro|Anti|Pan|Non)$/u.test(side)) return false;
  return !isCapital(what) || !isCapital(words[at + 1]) || side !== "Pan" && places.has(norms[at].slice(side.length + 1));
}

/** Offices at the head of a firm by their letters. */
export const CHIEFS = /^c[efot]o$/u;

const SHORT_DAYS = /^(?:mon|tues?|wed|thur?s?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
const HOUR = /^(?:\d{1,2}[:.]\d{2}|[ap]\.?m\.?)$/u;

/** "Sun 26 May", "3 Jan 2006", "08:02 IST", "No. 2", "TENS of thousands": what belongs to a date, an hour or a count. */
export function isOfDate({words, norms}: Phrase, at: number): boolean {
  const isDigits = (one: number) => /^\d{1,4}$/u.test(words[one] ?? "");
  const behind = /^[.,]$/u.test(words[at + 1] ?? "") ? at + 2 : at + 1;
  if (SHORT_DAYS.test(norms[at].replace(/\.$/u, ""))) return isDigits(behind) || isDigits(at - 1);
  if (/^nos?\.?$/u.test(norms[at])) return isDigits(behind);
  return /^\p{Lu}{3,4}$/u.test(words[at]) && HOUR.test(norms[at - 1] ?? "") || /^(?:tens|dozens|scores|hundreds|thousands|millions)$/u.test(norms[at]) && norms[at + 1] === "of";
}

/** A time or an order with a capital in the manner of a headline, alone: "Last Year", "on Saturday Night", "(Second)". */
const isOfCalendar = ({words, norms}: Phrase, at: number): boolean =>
  /^(?:year|month|week|weekend|night|morning|afternoon|evening|second|third|fourth|fifth)s?$/u.test(norms[at]) && !isCapital(words[at + 1]) && words[at] !== words[at].toUpperCase();

/** A small word or a number in capitals ("UNLESS he returns", "part XVII"), not "the WHO". */
const isShouted = ({words, norms, tokens}: Phrase, at: number): boolean =>
  /^(?:IN|DT|CC|MD|TO|W|PRP)/u.test(tokens[at].tag) && norms[at - 1] !== "the" || /^[IVX]{2,}$/u.test(words[at]);

/** "the Ardovian coast": an adjective made of a place's name, before a common noun. */
function isLoneAdjective({words, tokens}: Phrase, at: number): boolean {
  return tokens[at].tag === "JJ" && /(?:ian|ean|ish|ese)$/u.test(words[at]) && /^(?:JJ|NN)/u.test(tokens[at + 1]?.tag ?? "") && !isCapital(words[at + 1]);
}

/** A title in capitals with a name behind it; "Secretary of State" has a small word inside. */
function opensTitle(phrase: Phrase, at: number): boolean {
  const length = titleLength(phrase, at);
  return length > 0 && isCapital(phrase.words[at + length]);
}

/** "al-Rashid", "el-Baradei": a small article glued to a name. */
function opensWithSmallMark({words, norms}: Phrase, at: number): boolean {
  return (norms[at] === "al" || norms[at] === "el") && words[at + 1] === "-" && isCapital(words[at + 2]);
}

/** A capitalised article belongs to the name when a masthead word stands in it ("The Tarn Courier", "The Independent"). */
function isTitled({words, norms, tokens}: Phrase, from: number): boolean {
  for (let at = from; at < words.length && (isCapital(words[at]) || norms[at] === "of"); at++) if (bodyWords.has(norms[at])) return true;
  return from < tokens.length && !/^NN/u.test(tokens[from + 1]?.tag ?? "");
}

function isMark(word: string | undefined): boolean {
  return word === undefined || /^[^\p{L}\p{N}]+$/u.test(word);
}

/** A month, a day of the week, or a small word that a capital makes no name. */
export function isDayOrFunction({norms, words, tokens}: Phrase, at: number): boolean {
  if (norms[at] === "may" && /^\d{1,4}$/u.test(words[at + 1] ?? "")) return true;
  if (norms[at] === "may" || norms[at] === "us") return norms[at] === "us" ? words[at] !== "US" : !tokens[at].tag.startsWith("NNP") || !isCapital(words[at + 1]) && !isCapital(words[at - 1]);
  if (phraseLength(places, norms, at) > 1 || phraseLength(demonyms, norms, at) > 1) return false; // "New Zealand"
  if (CHIEFS.test(norms[at]) && /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? "") && tokens[at + 1].tag.startsWith("NNP")) return false; // "CEO Karin Ode"
  return NEVER_NAMES.has(norms[at]) && !/^(?:The|IT)$/u.test(words[at]) && !(norms[at - 1] === "the" && isAcronym(words[at]) && knownBodies.has(norms[at])) || /^\p{Lu}\.$/u.test(words[at]) && !isCapital(words[at + 1]);
}

/** Index of the last token of the name that starts at `first`. */
function extend(phrase: Phrase, first: number): number {
  let last = first;
  for (let next = step(phrase, first, last); next > last; next = step(phrase, first, last)) last = next;
  return last;
}

/** The next token index that the name reaches, or `last` when it ends there. */
function step(phrase: Phrase, first: number, last: number): number {
  const {words, norms, tokens} = phrase;
  const next = last + 1;
  if (next >= words.length) return last;
  const title = Math.max(knownTitleLength(phrase, last), officeOfLength(phrase, last));
  if (title > 1 && isCapital(words[last + title - 1])) return last + title - 1;
  if (isNumbered(phrase, last)) return next;
  if (words[next] === "-" || words[next] === "–" || words[next] === "‑") return glue(phrase, first, last);
  if (isOwners(phrase, last) || first === last && isOwnersPlace(phrase, last)) return last + 2;
  if (isCapital(words[next])) {
    if (isDayOrFunction(phrase, next) && norms[next] !== "the") return last;
    return /^(?:NN|JJ|VB|FW|CD|RB|UH|LS|SYM)/u.test(tokens[next].tag) || isAcronym(words[next]) ? next : last;
  }
  if (norms[next] === "." && isGlued(phrase, next) && /^(?:\p{Lu}|St|Jr|Sr|Dr|Inc)$/u.test(words[last]) && isCapital(words[next + 1])) return next + 1;
  if (norms[next] === "&" && isCapital(words[next + 1])) return next + 1;
  return link(phrase, first, last);
}

/** Many whose name a body bears: "Velmora People's Army", "Harrow Workers' Party". */
const OWNERS = /^(?:people|women|men|children|\p{Ll}{2,}(?:er|or|ent|ran|man|ist|ian)s)$/u;

/** Only where the capitals behind end in a word for a body: "Harrow Traders' Karin Ode" is two. */
function isOwners({words, norms, tokens}: Phrase, at: number): boolean {
  const isOwned = isCapital(words[at]) && OWNERS.test(norms[at]) && /^NN(?:P|S|PS)?$/u.test(tokens[at].tag) && tokens[at + 1]?.tag === "POS" && tokens[at].end === tokens[at + 1].start;
  if (!isOwned || !isCapital(words[at + 2]) || givenNames.has(norms[at + 2])) return false;
  let last = at + 2;
  while (isCapital(words[last + 1])) last++;
  return bodyWords.has(norms[last]);
}

const OWNED_PLACES = /^(?:bay|point|island|creek|hill|reach|cove|landing|crossing|corner|cross|wood|woods|head|end|ferry|beach|hope|neck|gap|ridge|hollow|harbou?r)$/u;

/** "Brannigan's Reach": a place by who once had it; of a full name it is somebody's own. */
const isOwnersPlace = ({words, norms, tokens}: Phrase, at: number): boolean =>
  isCapital(words[at]) && /^['’]s$/u.test(words[at + 1] ?? "") && tokens[at].end === tokens[at + 1].start && OWNED_PLACES.test(norms[at + 2] ?? "") && isCapital(words[at + 2]) && !isCapital(words[at + 3]) && !isCapital(words[at - 1]);

/** Over a hyphen without blanks: "Jundal-e Saheran", "Kroft-Marn", "Seo Min-jun", not "Austria-based". */
function glue(phrase: Phrase, first: number, last: number): number {
  const {words, norms} = phrase;
  const next = last + 1;
  if (!isGlued(phrase, next) || !isGlued(phrase, next + 1)) return last;
  if (isCapital(words[next + 1]) && !demonyms.has(norms[last]) || isSecondSyllable(phrase, first, next + 1)) return next + 1;
  const isParticle = nameParticles.has(norms[next + 1]);
  if (isParticle && words[next + 2] === "-" && isCapital(words[next + 3])) return next + 3;
  return isParticle && isCapital(words[next + 2]) ? next + 2 : last;
}

/** Words that make an adjective or a noun of a name. */
const JOINED: ReadonlySet<string> = new Set("like area style bound esque wide free elect era born led based made only type size class ish level front side owned run held backed themed inspired friendly ready watch fan gate zone rule wise ward".split(" "));

/** The second half of an East Asian given name, in small letters behind a family name: "Seo Min-jun"; not a word that a name is joined to ("a Dask Bay-like town"). */
export function isSecondSyllable({words, norms, tokens}: Phrase, first: number, at: number): boolean {
  if (at - first < 3 || at - first > 4 || !/^\p{Ll}{2,6}$/u.test(words[at]) || JOINED.has(norms[at]) || !isCapital(words[at - 2]) || !isCapital(words[at - 3]) || isTitle(norms[at - 2])) return false;
  const isModifier = /^(?:NN|JJ)/u.test(tokens[at + 1]?.tag ?? "") && !isCapital(words[at + 1]);
  return !places.has(norms.slice(first, at - 1).join(" ")) && (tokens[at].tag.startsWith("NNP") || /^(?:NN|RB|IN|FW|UH)$/u.test(tokens[at].tag) && !isModifier);
}

/** Over a small word that belongs to the name: "Council of", "Ministry of Trade and Fisheries", "von der". */
function link(phrase: Phrase, first: number, last: number): number {
  const {words, norms} = phrase;
  const next = last + 1;
  const target = norms[next + 1] === "the" ? next + 2 : next + 1;
  if (!isCapital(words[target])) {
    return nameParticles.has(norms[next]) && nameParticles.has(norms[next + 1]) && isCapital(words[next + 2]) ? next + 2 : last;
  }
  const soFar = norms.slice(first, next);
  const headed = soFar.some((norm) => ofHeads.has(norm));
  if (norms[next] === "of") return headed || knownTitleLength(phrase, last) > 0 && isTitleOf(norms, last) ? target : last;
  if (norms[next] === "for" || norms[next] === "on") return (isForAll(norms, last) || headed && norms[next + 1] !== "the") && !isDayOrFunction(phrase, target) ? target : last;
  if (norms[next] === "and") return headed && soFar.includes("of") && !places.has(norms[target]) && !places.has(norms[last]) && !isCapital(words[target + 1]) ? target : last;
  return nameParticles.has(norms[next]) && words[next] !== "I" ? target : last;
}

/** "Foundation for the Arts", "Council for the Welfare of Orphans": bodies named by whom they are for. */
const isForAll = (norms: readonly string[], at: number): boolean => norms[at + 1] === "for" && /^(?:foundation|council|society|association|institute|center|centre)$/u.test(norms[at]);

const isTitleOf = (norms: readonly string[], at: number): boolean => norms[at] === "secretary" && norms[at + 2] === "state";

/** Cuts a run into the names it holds: a place or body, and a titled person behind it; demonyms in front of a person fall away. */
function split(phrase: Phrase, {first, last}: Run): readonly NameRun[] {
  const {norms, words} = phrase;
  for (let at = first; at <= last; at++) {
    const length = titleAt(phrase, at, last);
    if (length === 0 || length === 1 && isFamilyName(phrase, {first, last}, at)) continue;
    const proper = at + length;
    const before = at > first ? split(phrase, {first, last: at - 1}) : [];
    if (proper > last) {
      if (bodyWords.has(norms[last]) && at > first) continue;
      return before;
    }
    return [...before, ...named(phrase, {first: at, last, proper})];
  }
  const member = memberAt(phrase, {first, last});
  if (member > 0) return [...split(phrase, {first, last: member - 1}), ...named(phrase, {first: member, last, proper: member})];
  const start = skipDemonyms(phrase, first, last);
  if (start > last || words.slice(start, last + 1).every((word) => isMark(word))) return [];
  const placeLength = phraseLength(places, norms, start);
  if (placeLength > 0 && start + placeLength <= last && isSeparatePlace(phrase, start + placeLength, last)) {
    return [...named(phrase, {first: start, last: start + placeLength - 1, proper: start}), ...split(phrase, {first: start + placeLength, last})];
  }
  return named(phrase, {first: start, last, proper: start});
}

/** Where a person's given and family name stand right behind a body's: "Harrow Port Council Karin Ode" behind "head of the"; 0 where none do. */
function memberAt({norms, words}: Phrase, {first, last}: Run): number {
  const at = last - 1;
  const isName = (at - first >= 2 || at > first && !NAMED_AFTER.test(norms[first])) && bodyWords.has(norms[at - 1]) && givenNames.has(norms[at]) && /^\p{Lu}\p{Ll}/u.test(words[last]);
  return isName && !places.has(`${norms[at]} ${norms[last]}`) && !places.has(norms[at]) && !bodyWords.has(norms[last]) && !placeWords.has(norms[last]) ? at : 0;
}

/** Bodies whose name goes on with a person's: "Bank Karin Ode". */
const NAMED_AFTER = /^(?:bank|museum|institute|hospital|foundation|school|college|university|academy|trust|team|house)$/u;

/** A place in front of a plain capitalised word that is no part of its name ("U.S. Embassy" is one name; "Paris Climate" too). */
function isSeparatePlace({norms}: Phrase, from: number, last: number): boolean {
  return titleAdjectives.has(norms[from]) && from < last;
}

function named({norms}: Phrase, run: NameRun): readonly NameRun[] {
  return run.first === run.last && isTitle(norms[run.first]) ? [] : [run];
}

function titleAt(phrase: Phrase, at: number, last: number): number {
  const {norms, words} = phrase;
  const length = titleLength(phrase, at);
  if (length === 0 || at + length - 1 > last) return 0;
  const next = at + length;
  return next <= last && norms[next] === "of" || words[at - 1] === "-" || next <= last && bodyWords.has(norms[next]) || phraseLength(knownBodies, norms, at) > 1 ? 0 : length;
}

/** A demonym stays only in front of a body ("Iranian Foreign Ministry"), or in a name of its own. */
function skipDemonyms(phrase: Phrase, first: number, last: number): number {
  const {norms} = phrase;
  let at = first;
  const isBody = bodyWords.has(norms[last]) || norms.slice(first, last).some((norm, i) => ofHeads.has(norm) && norms[first + i + 1] === "of");
  const lengthAt = (from: number): number => phraseLength(demonyms, norms, from);
  while (at <= last && lengthAt(at) > 0 && !(isBody && at < last) && !staysAsPlace(norms, at, last) && !(at === last && (isLanguage(norms, at) || isParty(phrase, at)))) at += lengthAt(at);
  return at;
}

/** "She speaks Velmoran": what people are called after is a language here. */
const isLanguage = (norms: readonly string[], at: number): boolean =>
  /^(?:in|into|speak|speaks|spoke|spoken|speaking|learn|learns|learned|learning|teach|teaches|taught|teaching|understand|understands)$/u.test(norms[at - 1] ?? "") && /(?:ish|ian|ese|ic|i|man|an|ench|eek|utch|ai|ew|ed)$/u.test(norms[at]);

/** "Labour has a plan", not "a Labour plan": a party that is called by its adjective. */
const isParty = ({norms, tokens}: Phrase, at: number): boolean => norms[at] === "labour" && !/^(?:NN|JJ|HYPH)/u.test(tokens[at + 1]?.tag ?? "");

const staysAsPlace = (norms: readonly string[], at: number, last: number): boolean => {
  const length = phraseLength(places, norms, at);
  return length > 1 && at + length - 1 <= last;
};

/** Where the whole name stands, title included. */
export function rangeOfName(phrase: Phrase, run: NameRun): Range {
  return rangeOfRun(phrase, run);
}

/** The folded words of the name proper, with single blanks: the key under which the same name is met again. */
export function keyOfName({norms, words}: Phrase, {proper, last}: NameRun): string {
  return norms.slice(proper, last + 1).filter((_, i) => !isMark(words[proper + i])).join(" ").replace(/^the /u, "");
}
