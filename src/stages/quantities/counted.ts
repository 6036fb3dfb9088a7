import type {Atom} from "../../text/atoms.ts";
import {normAt} from "../../text/atoms.ts";
import {PAST_FORMS} from "../../text/past-forms.ts";
import {CASUALTY_VERBS, CASUALTY_WORDS, COUNT_NOUNS} from "./lexicon.ts";

/** Half-open range of atom indices. */
export interface AtomRange {
  readonly from: number;
  readonly to: number;
}

const STOPS: ReadonlySet<string> = new Set([
  "in", "on", "at", "by", "for", "to", "from", "with", "and", "or", "but", "as", "that", "which", "who", "was", "were", "is", "are", "had", "has",
  "have", "will", "would", "after", "before", "since", "when", "while", "during", "than", "into", "over", "under", "the", "a", "an", "of", "be", "been",
  "said", "did", "not", "his", "her", "their", "its", "this", "these", "those", "it", "they", "he", "she", "we", "if", "because", "near", "across", "about",
]);
const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "their", "its", "these", "those", "this", "our"]);

/**
 * The noun phrase counted or measured that begins at `at`: adjectives, nouns, an "of" phrase, a participle such as
 * "killed". Behind a `unit` only "of X", "worth of X", and of money "in X" tell what of. Null where not told.
 */
export function readCounted(atoms: readonly Atom[], at: number, unit: string | null): AtomRange | null {
  if (unit !== null) return readMeasured(atoms, at, /^[A-Z]{3}$/u.test(unit));
  const start = skipOf(atoms, at);
  const noun = readNounPhrase(atoms, start);
  if (!noun) return readPredicate(atoms, at);
  return {from: noun.from, to: withParticiple(atoms, withOf(atoms, noun.to))};
}

/** What a casualty verb right before a bare number counts: "killing 12". */
export function countedBefore(atoms: readonly Atom[], at: number): AtomRange | null {
  return CASUALTY_VERBS.has(normAt(atoms, at - 1)) ? {from: at - 1, to: at} : null;
}

/** Verbs that tell where a figure stands or goes: "the toll rose to 17". */
const FIGURE_VERBS: ReadonlySet<string> = new Set((
  "rise rises rose risen climb climbs climbed increase increases increased jump jumps jumped grow grows grew fall falls fell drop drops dropped stand stands stood "
  + "remain remains remained reach reaches reached pass passes passed hit hits top tops topped exceed exceeds exceeded surpassed put puts is was revised raised lowered climbing rising bringing brought brings taking took pushing pushed"
).split(" "));
const FIGURES: ReadonlySet<string> = new Set(["toll", "tolls", "number", "numbers", "count", "tally"]);
/** Verbs whose object is the figure: "revised the number of dead to nine". */
const PUTS: ReadonlySet<string> = new Set(["put", "puts", "bringing", "brought", "brings", "taking", "pushing", "revised", "raised", "lowered", "corrected", "cut", "updated", "increased", "reduced"]);
const REACH_TO_VERB = 4;

/** What the subject of a bare figure counts: "the death toll … rose to 17", "the number of injured at 43", "deaths climbed to 40". */
export function countedBySubject(atoms: readonly Atom[], at: number): AtomRange | null {
  if (!["to", "at", "reached", "reaches", "passed", "hit", "topped", "exceeded", "surpassed", "exceeds", "tops", "was", "is"].includes(normAt(atoms, at - 1))) return null;
  const verb = atoms.findLastIndex(({norm}, i) => i < at && at - REACH_TO_VERB <= i && FIGURE_VERBS.has(norm));
  const figure = atoms.findLastIndex(({norm, tag}, i) => i < at && FIGURES.has(norm) && !tag.startsWith("VB"));
  const reaches = 0 <= figure && (0 <= verb || atoms.slice(0, figure).some(({norm}) => PUTS.has(norm)));
  if (reaches) return rangeOfFigure(atoms, figure);
  return 0 < verb && COUNT_NOUNS.has(normAt(atoms, verb - 1)) && atoms[verb - 1].norm.endsWith("s") ? {from: verb - 1, to: verb} : null;
}

// "death toll", "number of injured", "number of missing sailors"
function rangeOfFigure(atoms: readonly Atom[], at: number): AtomRange {
  if (normAt(atoms, at + 1) !== "of" || normAt(atoms, at).startsWith("toll")) return {from: ["death", "casualty"].includes(normAt(atoms, at - 1)) ? at - 1 : at, to: at + 1};
  const start = skipDeterminer(atoms, at + 2);
  const noun = readNounPhrase(atoms, start) ?? (CASUALTY_WORDS.has(normAt(atoms, start)) ? {from: start, to: start + 1} : null);
  return noun ? {from: noun.from, to: withParticiple(atoms, noun.to)} : {from: at, to: at + 1};
}

function readMeasured(atoms: readonly Atom[], at: number, isMoney: boolean): AtomRange | null {
  const hyphenated = at > 1 && normAt(atoms, at - 2) === "-";
  if (hyphenated) return readNounPhrase(atoms, at);
  const behind = ["\"", "'"].includes(normAt(atoms, at)) ? at + 1 : at;
  const worth = normAt(atoms, behind) === "worth" ? behind + 1 : behind;
  if (!["of", "in"].includes(normAt(atoms, worth))) return null;
  if (normAt(atoms, worth) === "in" && (!isMoney || atoms[worth + 1]?.capital)) return null;
  const start = skipDeterminer(atoms, worth + 1);
  const noun = readNounPhrase(atoms, start);
  return noun && {from: noun.from, to: withOf(atoms, noun.to)};
}

// "three of the suspects", "dozens of attacks", "43 more people"
function skipOf(atoms: readonly Atom[], at: number): number {
  const more = ["more", "other", "further", "additional", "or", "so"].includes(normAt(atoms, at)) ? at + 1 : at;
  return normAt(atoms, more) === "of" ? skipDeterminer(atoms, more + 1) : more;
}

function skipDeterminer(atoms: readonly Atom[], at: number): number {
  return DETERMINERS.has(normAt(atoms, at)) ? at + 1 : at;
}

function readNounPhrase(atoms: readonly Atom[], at: number): AtomRange | null {
  if (atoms[at]?.kind === "mark" && roleOf(atoms, at) === "joint") return readNounPhrase(atoms, at + 1);
  let head = -1;
  let i = at;
  for (; i < atoms.length && i < at + 8; i++) {
    const role = roleOf(atoms, i);
    if (role === "stop") break;
    if (role === "noun") head = i;
    else if (0 <= head && role === "modifier") {
      if (atoms[i].tag === "JJ" && atoms[i + 1]?.tag.startsWith("NN") && !/(?:ed|ing)$/u.test(atoms[i].norm)) continue;
      // "plastic explosive.": an adjective by its tag, but the phrase ends on it.
      if (atoms[i].tag === "JJ" && !/(?:ed|ing)$/u.test(atoms[i].norm) && (atoms[i + 1]?.kind ?? "mark") === "mark") head = i;
      break;
    }
  }
  return head < 0 ? null : {from: at, to: head + 1};
}

type Role = "noun" | "modifier" | "joint" | "stop";

function roleOf(atoms: readonly Atom[], at: number): Role {
  const {norm, tag, kind} = atoms[at];
  if (kind === "mark") return norm === "-" && !atoms[at].spaced ? "joint" : ["\"", "'"].includes(norm) && atoms[at].spaced ? "joint" : "stop";
  if (kind === "number") return "stop";
  if (STOPS.has(norm) || PAST_FORMS.has(norm)) return "stop";
  if (tag.startsWith("NN")) return "noun";
  if (tag === "") return CASUALTY_WORDS.has(norm) ? "stop" : "noun";
  if (tag === "VBN" || tag === "VBG") return CASUALTY_WORDS.has(norm) && !atoms[at + 1]?.tag.startsWith("NN") ? "stop" : "modifier";
  return /^(?:JJ|RB$|CD)/u.test(tag) ? "modifier" : "stop";
}

// "members of the crew", "Belgians of Iranian origin"
function withOf(atoms: readonly Atom[], at: number): number {
  if (normAt(atoms, at) !== "of") return at;
  const inner = readNounPhrase(atoms, skipDeterminer(atoms, at + 1));
  return inner ? inner.to : at;
}

const AUXILIARIES: ReadonlySet<string> = new Set(["was", "were", "been", "have", "had", "has", "are", "is", "be", "being", "remain", "remained", "reported", "confirmed", "feared", "also", "still", "left"]);

// "people killed", "people were killed"
function withParticiple(atoms: readonly Atom[], at: number): number {
  return readPredicate(atoms, at)?.to ?? at;
}

// "12 people rescued a dog": a past tense with an object is what they did, not what was done to them.
function isActive(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return atoms[at].tag === "VBD" && next !== undefined && (next.kind === "number" || DETERMINERS.has(next.norm) || /^(?:NN|PRP|JJ|CD)/u.test(next.tag));
}

// "dead", "were injured", "have been arrested"
function readPredicate(atoms: readonly Atom[], at: number): AtomRange | null {
  let i = at;
  while (i < at + 4 && AUXILIARIES.has(normAt(atoms, i))) i++;
  const fits = CASUALTY_WORDS.has(normAt(atoms, i)) && !(i === at && normAt(atoms, i) === "found") && (i > at || !isActive(atoms, i));
  return fits ? {from: at, to: i + 1} : null;
}
