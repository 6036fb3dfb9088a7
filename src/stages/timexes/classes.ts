import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import {readNumber, readOrdinal, type ReadNumber} from "../../text/numbers.ts";
import {TEENS, TENS} from "../../text/number-words.ts";
import type {ClassMatch, WordClass} from "./grammar.ts";
import {isBareMonth, isBareSeason, isBareUnit, isBareYear, isReference} from "./doubt.ts";
import {
  DAY_PARTS, HEDGES, MONTHS, REFERENCES, SEASONS, SET_ADVERBS, SHORT_MONTHS, SHORT_WEEKDAYS, UNIT_ADJECTIVES, UNIT_PLURALS, UNITS,
  WEEKDAYS, ZONES,
} from "./lexicon.ts";
import {NAMED_DAYS} from "./named-days.ts";
import {writtenDate} from "./written-date.ts";

const MONEY: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "#", "₹"]);

/** A month by its name or short form; doubtful ones must be written with a capital. */
export const readMonth: WordClass = ({atoms}, at) => {
  const atom = atoms[at];
  if (atom.kind !== "word" || (isJoined(atoms, at) && atoms[at - 1].kind === "word")) return null;
  const full = MONTHS.get(atom.norm);
  if (full !== undefined) return atom.capital || !["may", "march", "august"].includes(atom.norm) ? {end: at + 1, value: full} : null;
  const short = SHORT_MONTHS.get(atom.norm);
  if (short === undefined || !atom.capital) return null;
  return {end: normAt(atoms, at + 1) === "." && isJoined(atoms, at + 1) ? at + 2 : at + 1, value: short};
};

const bareMonth: WordClass = (scope, at) => {
  const month = readMonth(scope, at);
  return month && isBareMonth(scope, at, month.end) ? month : null;
};

/** The day of a month: 1 to 31 in digits, or an ordinal. */
export const readDay: WordClass = ({atoms}, at) => {
  const ordinal = readOrdinal(atoms, at);
  if (ordinal) return ordinal.value <= 31 ? ordinal : null;
  const isDay = atoms[at].kind === "number" && /^\d{1,2}$/u.test(atoms[at].norm) && !MONEY.has(normAt(atoms, at - 1));
  const value = Number(atoms[at].norm);
  const whole = !(isJoined(atoms, at) && ["number", "word"].includes(atoms[at - 1].kind)) && normAt(atoms, at + 1) !== "%";
  return isDay && whole && 1 <= value && value <= 31 ? {end: at + 1, value} : null;
};

/** "First", "second", "last": which weekday of a month. */
const nth: WordClass = ({atoms}, at) => {
  if (["last", "final"].includes(atoms[at].norm)) return {end: at + 1, value: -1};
  const found = readOrdinal(atoms, at);
  return found && found.value <= 4 ? found : null;
};

// The last two digits of the second year of "2024-25".
const yearTail: WordClass = ({atoms}, at) => (/^\d\d$/u.test(atoms[at].norm) && isJoined(atoms, at) ? {end: at + 1, value: Number(atoms[at].norm)} : null);

const ordinal: WordClass = ({atoms}, at) => readOrdinal(atoms, at);

/** A year of four digits, 1000 to 2100, or spoken ("nineteen ninety-six"). */
export const readYear: WordClass = ({atoms}, at) => {
  const atom = atoms[at];
  if (atom.kind === "word") return readSpokenYear(atoms, at);
  const fits = /^\d{4}$/u.test(atom.norm) && 1000 <= Number(atom.norm) && Number(atom.norm) <= 2100;
  return fits && !MONEY.has(normAt(atoms, at - 1)) ? {end: at + 1, value: Number(atom.norm)} : null;
};

function readSpokenYear(atoms: readonly Atom[], at: number): ClassMatch | null {
  if (normAt(atoms, at - 1) === "year" && normAt(atoms, at) === "two") return readTwoThousand(atoms, at);
  const century = TEENS.get(atoms[at].norm) ?? (atoms[at].norm === "twenty" ? 20 : undefined);
  if (century === undefined || century < 15 || normAt(atoms, at + 1) === "-") return null;
  const first = normAt(atoms, at + 1);
  const rest = TENS.has(first) || TEENS.has(first) ? readNumber(atoms, at + 1) : null;
  return rest && rest.value < 100 ? {end: rest.end, value: century * 100 + rest.value} : null;
}

// "the year two thousand", "the year two thousand and eight"
function readTwoThousand(atoms: readonly Atom[], at: number): ClassMatch | null {
  const number = readNumber(atoms, at);
  return number && 2000 <= number.value && number.value < 2100 ? {end: number.end, value: number.value} : null;
}

const bareYear: WordClass = (scope, at) => {
  const year = readYear(scope, at);
  return year && isBareYear(scope, at, year.end, year.value as number) ? year : null;
};

// "'99": the century that makes it nearest to our own time.
const shortYear: WordClass = ({atoms}, at) => {
  const fits = atoms[at].norm === "'" && isJoined(atoms, at + 1) && /^\d\d$/u.test(normAt(atoms, at + 1));
  if (!fits || isJoined(atoms, at) || isQuoted(atoms, at)) return null;
  const value = Number(normAt(atoms, at + 1));
  return {end: at + 2, value: value < 40 ? 2000 + value : 1900 + value};
};

// "on the '15 Most Wanted' list": the mark opens a quotation.
function isQuoted(atoms: readonly Atom[], at: number): boolean {
  if (["in", "of", "since", "by", "until", "spring", "summer", "fall", "autumn", "winter"].includes(normAt(atoms, at - 1)) || MONTHS.has(normAt(atoms, at - 1))) return false;
  return atoms[at + 2]?.kind === "word" && atoms.slice(at + 3).some(({norm, spaced, kind}, i, rest) => kind === "mark" && norm === "'" && !spaced && !isJoined(rest, i + 1));
}

/** What is remembered by its day alone. */
const ATTACKS: ReadonlySet<string> = new Set(["attack", "attacks", "hijackers", "hijackings", "terrorist", "terrorists", "terror"]);

// "9/11", "the Sept. 11 attacks": of 2001, whatever was told before.
const nineEleven: WordClass = (scope, at) => {
  const {atoms} = scope;
  if (atoms[at].kind === "number") {
    const fits = atoms[at].norm === "9" && normAt(atoms, at + 1) === "/" && normAt(atoms, at + 2) === "11" && isJoined(atoms, at + 1) && isJoined(atoms, at + 2);
    return fits && normAt(atoms, at + 3) !== "/" && !isJoined(atoms, at) ? {end: at + 3, value: ""} : null;
  }
  const month = readMonth(scope, at);
  const fits = month?.value === 9 && normAt(atoms, month.end) === "11" && [1, 2].some((ahead) => ATTACKS.has(normAt(atoms, month.end + ahead)));
  return fits ? {end: month.end + 1, value: ""} : null;
};

const weekday: WordClass = ({atoms}, at) => {
  const value = atoms[at].capital ? WEEKDAYS.get(atoms[at].norm) : undefined;
  return value === undefined || atoms[at].norm.endsWith("days") ? null : {end: at + 1, value};
};

const weekdays: WordClass = ({atoms}, at) => {
  const value = atoms[at].norm.endsWith("days") ? WEEKDAYS.get(atoms[at].norm) : undefined;
  return value === undefined ? null : {end: at + 1, value};
};

// Short or full; only where a date follows, so that the Sun is no Sunday.
const anyWeekday: WordClass = (scope, at) => {
  const full = weekday(scope, at);
  const short = scope.atoms[at].capital ? SHORT_WEEKDAYS.get(scope.atoms[at].norm) : undefined;
  if (full || short === undefined) return full;
  return {end: normAt(scope.atoms, at + 1) === "." ? at + 2 : at + 1, value: short};
};

const season: WordClass = ({atoms}, at) => {
  const value = SEASONS.get(atoms[at].norm);
  return value === undefined ? null : {end: at + 1, value};
};

const bareSeason: WordClass = (scope, at) => {
  const found = season(scope, at);
  return found && isBareSeason(scope, at) ? found : null;
};

const part: WordClass = ({atoms}, at) => {
  const value = DAY_PARTS.get(atoms[at].norm);
  return value === undefined ? null : {end: at + 1, value};
};

const unit: WordClass = ({atoms}, at) => {
  const i = UNIT_ADJECTIVES.has(atoms[at].norm) ? at + 1 : at;
  const word = normAt(atoms, i);
  const singular = UNIT_PLURALS.get(word) ?? word;
  return UNITS.has(singular) ? {end: i + 1, value: singular} : null;
};

const singularUnit: WordClass = (scope, at) => {
  const found = unit(scope, at);
  return found && !UNIT_PLURALS.has(normAt(scope.atoms, found.end - 1)) ? found : null;
};

const pluralUnit: WordClass = ({atoms}, at) => {
  const singular = UNIT_PLURALS.get(atoms[at].norm);
  return singular === undefined || singular === "quarter" ? null : {end: at + 1, value: singular};
};

const bareUnit: WordClass = (scope, at) => {
  const found = pluralUnit(scope, at);
  return found && isBareUnit(scope, at) ? found : null;
};

const VAGUE: readonly (readonly string[])[] = [
  ["a", "few"], ["several"], ["few"], ["many"], ["a", "number", "of"], ["the", "few"], ["countless"], ["numerous"],
];
const PAIR: readonly (readonly string[])[] = [["a", "couple", "of"], ["a", "couple"], ["a", "pair", "of"]];

/** How many of a unit: a number, "a" for one, or "X" for "several". */
const count: WordClass = ({atoms}, at) => {
  const number = readNumber(atoms, at);
  if (number) return isGlued(atoms, at) || isYearBefore(atoms, at, number.end) ? null : wholeOf(atoms, at, number);
  if (startsWithAny(atoms, at, PAIR)) return {end: at + startsWithAny(atoms, at, PAIR), value: 2};
  const vague = startsWithAny(atoms, at, VAGUE);
  if (vague) return {end: at + vague, value: "X"};
  return ["a", "an", "one"].includes(normAt(atoms, at)) ? {end: at + 1, value: 1} : null;
};

// "Games 2018 day five": a year beside a unit that is not plural.
function isYearBefore(atoms: readonly Atom[], at: number, end: number): boolean {
  return end === at + 1 && /^(?:19|20)\d\d$/u.test(atoms[at].norm) && UNITS.has(normAt(atoms, end)) && atoms[end].spaced;
}

const POINTERS: ReadonlySet<string> = new Set(["next", "last", "past", "first", "coming", "final", "latest", "previous"]);

// "The next three quarters" are three of a unit, no part of a whole.
function wholeOf(atoms: readonly Atom[], at: number, number: ReadNumber): ClassMatch | null {
  return normAt(atoms, number.end - 1) === "quarters" && POINTERS.has(normAt(atoms, at - 1)) ? readNumber(atoms.slice(0, number.end - 1), at) : number;
}

function isGlued(atoms: readonly Atom[], at: number): boolean {
  return MONEY.has(normAt(atoms, at - 1)) || (isJoined(atoms, at) && ["word", "number"].includes(atoms[at - 1].kind));
}

function startsWithAny(atoms: readonly Atom[], at: number, lists: readonly (readonly string[])[]): number {
  return lists.find((words) => words.every((word, i) => normAt(atoms, at + i) === word))?.length ?? 0;
}

interface PhraseRow {
  readonly words: readonly string[];
  readonly value: string;
}

const phrase = (lists: ReadonlyMap<string, string>): WordClass => {
  const rows: readonly PhraseRow[] = [...lists].map(([words, value]) => ({words: words.split(" "), value}));
  const byFirst = groupByFirst(rows);
  return ({atoms}, at) => {
    const fitting = (byFirst.get(atoms[at].norm) ?? []).filter(({words}) => words.every((word, i) => normAt(atoms, at + i) === word));
    const longest = fitting.reduce<PhraseRow | null>((best, row) => (best && row.words.length <= best.words.length ? best : row), null);
    return longest && {end: at + longest.words.length, value: longest.value};
  };
};

function groupByFirst<Row extends {readonly words: readonly string[]}>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.words[0], [...(groups.get(row.words[0]) ?? []), row]);
  return groups;
}

const isoDate: WordClass = ({atoms}, at) => {
  const [y, hyphen, m, second, d] = [0, 1, 2, 3, 4].map((i) => normAt(atoms, at + i));
  const fits = /^\d{4}$/u.test(y) && hyphen === "-" && second === "-" && /^(?:0[1-9]|1[0-2])$/u.test(m) && /^(?:0[1-9]|[12]\d|3[01])$/u.test(d);
  return fits && [1, 2, 3, 4].every((i) => isJoined(atoms, at + i)) ? {end: at + 5, value: `${y}-${m}-${d}`} : null;
};

// Words of a named day may hold an apostrophe, which is an atom of its own.
const NAMED_BY_FIRST = groupByFirst([...NAMED_DAYS.keys()].map((name) => ({name, words: name.split(/ |(?=')|(?<=')/u)})));

const namedDay: WordClass = ({atoms}, at) => {
  if (!atoms[at].capital) return null;
  const fitting = (NAMED_BY_FIRST.get(atoms[at].norm) ?? []).filter(({words}) => words.every((word, i) => normAt(atoms, at + i) === word));
  const longest = fitting.sort((a, b) => b.words.length - a.words.length)[0];
  const after = longest && atoms[at + longest.words.length];
  const ofName = after?.kind === "word" && after.capital && after.tag.startsWith("NNP");
  const bearsName = 0 < at && atoms[at - 1].capital && atoms[at - 1].tag.startsWith("NNP") && longest?.words.length === 1;
  return longest && !ofName && !bearsName && !isAttribute(atoms, at, at + longest.words.length) ? {end: at + longest.words.length, value: longest.name} : null;
};

/** Nouns of time behind a named day: "Christmas morning", "the Easter weekend". */
const DAY_NOUNS: ReadonlySet<string> = new Set([
  "day", "eve", "morning", "afternoon", "evening", "night", "weekend", "week", "season", "period", "holiday", "holidays", "time", "break", "recess", "monday", "sunday", "saturday", "friday",
]);

// "The office Christmas party", "a Halloween costume", "White Christmas": of that kind, on whatever day.
function isAttribute(atoms: readonly Atom[], at: number, end: number): boolean {
  const after = atoms[end];
  if (after?.kind === "word" && after.spaced && /^NNS?$/u.test(after.tag) && !DAY_NOUNS.has(after.norm) && normAt(atoms, end - 1) !== "day") return true;
  return ["white", "merry", "happy"].includes(normAt(atoms, at - 1)) && atoms[at - 1].capital;
}

const zone: WordClass = ({atoms}, at) => {
  if (!ZONES.has(atoms[at].norm)) return null;
  return {end: at + 1, value: ["gmt", "utc"].includes(atoms[at].norm) ? "Z" : ""};
};

const anyReference = phrase(REFERENCES);
const reference: WordClass = (scope, at) => {
  const found = anyReference(scope, at);
  return found && isReference(scope, at, found.end) ? found : null;
};

const anySetAdverb = phrase(SET_ADVERBS);
// Not "Entertainment Weekly", "the Daily News": a capital beside another inside a sentence.
const setAdverb: WordClass = (scope, at) => {
  const {atoms} = scope;
  const found = anySetAdverb(scope, at);
  const isCapital = (atom: Atom | undefined) => atom?.kind === "word" && atom.capital;
  const named = found && atoms[at].capital && (isCapital(atoms[at + 1]) || 0 < at && isCapital(atoms[at - 1]));
  return named ? null : found;
};

const adjective: WordClass = ({atoms}, at) => (atoms[at].kind === "word" && ["JJ", ""].includes(atoms[at].tag) ? {end: at + 1, value: ""} : null);

// "Today", not "USA Today" or "Tomorrow Inc".
const dayWord = (norm: string): WordClass => ({atoms}, at) => {
  const isName = atoms[at].capital && 0 < at && atoms[at - 1].kind === "word" && atoms[at - 1].capital && atoms[at - 1].tag.startsWith("NNP") && !WEEKDAYS.has(atoms[at - 1].norm);
  return atoms[at].norm === norm && !isName && !isAtLarge(atoms, at) ? {end: at + 1, value: ""} : null;
};

const COPULAS: ReadonlySet<string> = new Set(["is", "are", "am", "re", "be", "stand", "stands", "live", "lives"]);
const AGE: ReadonlySet<string> = new Set(["world", "society", "youth", "generation", "standards", "technology", "economy", "climate"]);

/** "We are today a nation", "where he is today", "stronger than it is today", "today's world": now, and no day. */
function isAtLarge(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at].norm !== "today") return false;
  if (normAt(atoms, at + 1) === "'" ? AGE.has(normAt(atoms, at + 3)) : normAt(atoms, at - 2) === "the" && AGE.has(normAt(atoms, at - 1))) return true;
  if (!COPULAS.has(normAt(atoms, at - 1))) return false;
  return ["a", "an"].includes(normAt(atoms, at + 1)) || [2, 3, 4].some((back) => ["where", "what", "who", "how", "than", "as"].includes(normAt(atoms, at - back)));
}

const todayAtLarge: WordClass = ({atoms}, at) => (isAtLarge(atoms, at) ? {end: at + 1, value: ""} : null);

const anyHedge = phrase(HEDGES);
/** Words before which "over 10 years" is more than ten. */
const BEFORE_OVER: ReadonlySet<string> = new Set("for after in within of by than is was were been last lasts lasted lasting take takes took taken spend spends spent served worked waited lived held at".split(" "));
// "For over 10 years", "over 10 years ago"; in "spent $3 million over 10 years" it is the preposition.
const hedgeWords: WordClass = (scope, at) => {
  const {atoms} = scope;
  const isFree = ["over", "under"].includes(atoms[at].norm) && !BEFORE_OVER.has(normAt(atoms, at - 1)) && ![3, 4, 5].some((ahead) => ["ago", "later", "earlier"].includes(normAt(atoms, at + ahead)));
  return isFree && (at > 0 || normAt(atoms, at + 3) === ",") ? null : anyHedge(scope, at);
};

/** The classes of words that patterns may name; those of whole expressions are added by the rules. */
export const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>(Object.entries({
  MONTH: readMonth, BAREMONTH: bareMonth, DAY: readDay, ORD: ordinal, YEAR: readYear, TAIL: yearTail, NTH: nth, BAREYEAR: bareYear, SHORTYEAR: shortYear,
  WEEKDAY: weekday, WEEKDAYS: weekdays, ANYWEEKDAY: anyWeekday, SEASON: season, BARESEASON: bareSeason, PART: part,
  UNIT: unit, ONEUNIT: singularUnit, UNITS: pluralUnit, BAREUNITS: bareUnit, COUNT: count, ISODATE: isoDate, WRITTENDATE: writtenDate, NAMED: namedDay, ZONE: zone,
  HEDGE: hedgeWords, REFERENCE: reference, NINEELEVEN: nineEleven, TODAY: dayWord("today"), TODAYATLARGE: todayAtLarge, YESTERDAY: dayWord("yesterday"), TOMORROW: dayWord("tomorrow"), TONIGHT: dayWord("tonight"), ADJECTIVE: adjective, SETADVERB: setAdverb,
}));
