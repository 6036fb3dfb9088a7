import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import type {Scope} from "./grammar.ts";
import {CAR_MAKERS, CARS, COLORS} from "./cars.ts";
import {DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS, TIME_PREPOSITIONS, UNIT_PLURALS} from "./lexicon.ts";

/** Where a word of time may be something else: what must stand beside it. */

const LEANS: ReadonlySet<string> = new Set(["last", "this", "next", "past", "early", "late", "mid", "every", "each", "since", "until", "till", "during", "in", "throughout", "through"]);
const RISKY: ReadonlySet<string> = new Set(["by", "from", "of", "before", "after", "and", "or", "between", "on", "for", "to", "-", "–"]);
const TITLES: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "dr", "lord", "lady", "minister", "secretary", "president"]);

/** Whether a month that stands without day and year is a month. */
export function isBareMonth({atoms, mayIsName}: Scope, at: number, end: number): boolean {
  const [atom, before] = [atoms[at], normAt(atoms, at - 1)];
  if (end - at === atoms.length) return true;
  if (isOfName(atoms, at, end)) return false;
  if (SHORT_MONTHS.has(atom.norm) && !MONTHS.has(atom.norm)) return LEANS.has(before) || RISKY.has(before);
  if (!DOUBTFUL_MONTHS.has(atom.norm)) return true;
  if (atom.norm === "may" && mayIsName) return LEANS.has(before) && !["confidence", "faith", "trust"].includes(normAt(atoms, at - 2));
  return LEANS.has(before) || RISKY.has(before) || (before === "-" && normAt(atoms, at - 2) === "mid") || isMonthList(atoms, at);
}

// "June Smith", "Theresa May", "the Long March": a capitalised neighbour that no preposition explains.
function isOfName(atoms: readonly Atom[], at: number, end: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[end]];
  if (isJoined(atoms, at) && before.kind === "word") return true;
  if (before && (TITLES.has(before.norm) || (before.kind === "word" && before.capital && !TIME_PREPOSITIONS.has(before.norm) && !LEANS.has(before.norm)))) {
    return DOUBTFUL_MONTHS.has(atoms[at].norm);
  }
  const surname = after?.kind === "word" && after.capital && after.tag.startsWith("NNP") && atoms[at].norm !== "march";
  return surname === true && DOUBTFUL_MONTHS.has(atoms[at].norm) && !LEANS.has(before?.norm ?? "");
}

function isMonthList(atoms: readonly Atom[], at: number): boolean {
  return [normAt(atoms, at - 2), normAt(atoms, at + 2)].some((word) => MONTHS.has(word) && !DOUBTFUL_MONTHS.has(word));
}

/** Whether anybody in the text bears the name May: "Theresa May", "Mrs May", "May's". */
export function hasNameMay(text: string): boolean {
  return /\b(?!(?:In|On|By|From|Since|Until|Early|Late|Last|This|Next|And|Of|To|Between|During|Before|After|Mid)\s)\p{Lu}\p{Ll}+\.?\s+May\b(?!,?\s+\d)/u.test(text);
}

const UNIT_WORDS: ReadonlySet<string> = new Set([
  "people", "percent", "%", "km", "kilometres", "kilometers", "miles", "metres", "meters", "tons", "tonnes", "kg", "pounds", "dollars", "euros",
  "votes", "men", "women", "children", "troops", "soldiers", "feet", "hours", "days", "years", "hectares", "acres", "degrees", "square", "per",
  "million", "billion", "thousand", "hundred", "hrs", "gmt", "utc", "calories", "seats", "points", "mw", "megawatts", "x", "tanks", "aircraft", "dead", "killed",
]);
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(["$", "£", "€", "#", "no", "number", "than", "least", "nearly", "almost", "approximately", "room", "flight", "route", "highway", "boeing", "resolution", "article", "section", "page", "some"]);
const FIRM: ReadonlySet<string> = new Set(["in", "since", "until", "till", "by", "during", "before", "after", "circa", "late", "early", "mid", "year", "from", "to", "of", "between", "and", "around", "through", "-", "–", "(", "through"]);

/** Whether a bare number of four digits is a year. */
export function isBareYear({atoms}: Scope, at: number, end: number, year: number): boolean {
  const [before, after] = [normAt(atoms, at - 1), normAt(atoms, end)];
  if (before === "/" && isJoined(atoms, at)) return false;
  if (BEFORE_NUMBERS.has(before) || UNIT_WORDS.has(after)) return false;
  if (isJoined(atoms, at) && !["-", "–", "—", "(", "\"", "'", "/", "["].includes(before)) return false;
  if (isJoined(atoms, end) && (atoms[end].kind !== "mark" || [":", "%", "°"].includes(after))) return false;
  if (["-", "–"].includes(after) && isJoined(atoms, end) && isNumber(atoms, end + 1) && UNIT_WORDS.has(normAt(atoms, end + 2))) return false;
  if (isPhone(atoms, at, end) || isModelYear(atoms, end)) return false;
  if (["to", "and", "around"].includes(before) && (year < 1900 || 2050 < year)) return /^\d{4}$/u.test(normAt(atoms, at - 2));
  if (before === "of" && (year < 1800 || 2050 < year) && atoms[end]?.tag === "NNS") return false;
  if (year < 1900 || 2050 < year) return FIRM.has(before) || ["-", "–", ")", ",", "."].includes(after);
  return FIRM.has(before) || !countsPlural(atoms, at, end);
}

// "her blue 2012 Volvo", "a 2009 silver pickup", "a 2012 white Velmex": of the car, not of what happened.
function isModelYear(atoms: readonly Atom[], end: number): boolean {
  const first = normAt(atoms, end);
  const isColored = COLORS.has(first);
  const next = isColored ? atoms[end + 1] : atoms[end];
  return next !== undefined && (CAR_MAKERS.has(next.norm) && next.capital || CARS.has(next.norm) || isColored && next.capital);
}

function isNumber(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.kind === "number";
}

// "555-2015": digits with hyphens that are no range of years.
function isPhone(atoms: readonly Atom[], at: number, end: number): boolean {
  const joined = ["-", "–"].includes(normAt(atoms, at - 1)) && isJoined(atoms, at) && isNumber(atoms, at - 2) && isJoined(atoms, at - 1);
  if (joined && normAt(atoms, at - 2).length !== 4) return true;
  return normAt(atoms, end) === "-" && isJoined(atoms, end) && isNumber(atoms, end + 1) && isJoined(atoms, end + 1) && ![2, 4].includes(normAt(atoms, end + 1).length);
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "s", "this", "that", "'"]);

// "detained 1984 protesters" counts them; "the 1984 protests" dates them.
function countsPlural(atoms: readonly Atom[], at: number, end: number): boolean {
  const noun = atoms[end];
  const plural = noun?.kind === "word" && (noun.tag === "NNS" || (noun.tag === "" && noun.norm.endsWith("s") && !["was", "is", "has", "as"].includes(noun.norm)));
  if (!plural || DETERMINERS.has(normAt(atoms, at - 1)) || at === 0) return false;
  return !(atoms[at - 1].capital || TIME_PREPOSITIONS.has(normAt(atoms, at - 1)));
}

/** Whether a decade told by two digits or a word is somebody's age ("in her late 30s") or what is measured ("highs in the 80s"); not behind "since" or "of". */
export function isAgeOrReading({atoms}: Scope, at: number): boolean {
  let before = at - 1;
  while (["early", "mid", "late", "-", "to"].includes(normAt(atoms, before))) before--;
  const link = normAt(atoms, before - 1);
  if (POSSESSIVES.has(normAt(atoms, before))) return link === "in";
  return normAt(atoms, before) === "the" && /^(?:in|into|reach|reached|hit)$/u.test(link) && MEASURED.has(normAt(atoms, before - 2));
}

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "my", "your", "our"]);
const MEASURED: ReadonlySet<string> = new Set(["temperature", "temperatures", "thermometer", "thermometers", "mercury", "highs", "lows", "gusts", "winds"]);

/** Whether a season without year or pointer is the season. */
export function isBareSeason({atoms}: Scope, at: number): boolean {
  if (atoms.slice(0, at).every(({norm}) => ["the", "early", "late"].includes(norm)) && at + 1 === atoms.length) return true;
  const [word, before, after] = [normAt(atoms, at), normAt(atoms, at - 1), atoms[at + 1]];
  if (after?.kind === "word" && (after.tag.startsWith("NN") || ["olympics", "games", "palace", "camp", "break"].includes(after.norm))) return false;
  const placed = ["in", "by", "during", "until", "since", "before", "over", "throughout", "of"].includes(before === "the" ? normAt(atoms, at - 2) : before);
  if (!placed || after?.norm === "of") return false;
  return word === "fall" ? before === "the" && normAt(atoms, at - 2) === "in" : word !== "spring" || before !== "of";
}

/** Whether a plural unit without number is a length of time: "for years", "after months of talks". */
export function isBareUnit({atoms}: Scope, at: number): boolean {
  const before = normAt(atoms, at - 1);
  if (atoms.length === 1) return true;
  const length = ["for", "in", "within", "over", "after", "during", "last", "lasting", "take", "took", "taken", "spent", "spend", "by"].includes(before);
  return length || normAt(atoms, at + 1) === "of" && before !== "the" && before !== "minutes" || isJoinedUnit(atoms, at) || isDistance(atoms, at);
}

// "months or even years", "weeks and months"
function isJoinedUnit(atoms: readonly Atom[], at: number): boolean {
  const joint = normAt(atoms, at - 1) === "even" ? at - 2 : at - 1;
  return ["or", "and", "if"].includes(normAt(atoms, joint)) && UNIT_PLURALS.has(normAt(atoms, normAt(atoms, joint - 1) === "," ? joint - 2 : joint - 1));
}

// "days before the summit", "just weeks after it opened"; not "two days before", which is counted, nor "the days after".
function isDistance(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  const free = before === undefined || before.kind === "mark" || /^VB[DN]/u.test(before.tag) || ["just", "only", "and", "but", "mere"].includes(before.norm);
  return free && ["before", "after"].includes(normAt(atoms, at + 1));
}

// "Soon" of what is told as past ("he soon left") points nowhere.
function hasModal(atoms: readonly Atom[], at: number): boolean {
  return atoms.slice(Math.max(0, at - 8), at + 8).some(({norm, tag}) => tag === "MD" || ["will", "would", "could", "may", "might", "should", "is", "are"].includes(norm));
}

// Not "now that he has left", "every now and then", "a by-now familiar sight".
function isNow(atoms: readonly Atom[], at: number, end: number): boolean {
  const [before, after] = [normAt(atoms, at - 1), normAt(atoms, end)];
  if (after === "that" && atoms[end].tag !== "DT" || before === "every" || before === "by" && after === "-") return false;
  return !(after === "and" && ["then", "again"].includes(normAt(atoms, end + 1)));
}

/** Whether words that may point to past, present or future do: "at the time", but not "all the time" or "as soon as". */
export function isReference({atoms}: Scope, at: number, end: number): boolean {
  const [before, last] = [normAt(atoms, at - 1), normAt(atoms, end - 1)];
  if (end - at === atoms.length) return true;
  if (last === "soon") return before !== "as" && before !== "too" && normAt(atoms, end) !== "as" && before !== "how" && hasModal(atoms, at);
  if (last === "time" && end - at === 2) return ["at", "by", "since", "until", "from", "before"].includes(before) && normAt(atoms, end) !== "of";
  if (last === "moment" && end - at === 2) return ["at", "from", "for"].includes(before);
  return last !== "now" || isNow(atoms, at, end);
}
