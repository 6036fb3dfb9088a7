import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import {readNumber} from "../../text/numbers.ts";
import {PAST_FORMS} from "../../text/past-forms.ts";
import type {Amount} from "./amount.ts";
import {CASUALTY_WORDS, COUNT_NOUNS, NUMBERED_NOUNS, ROAD_WORDS} from "./lexicon.ts";
import type {Measure} from "./measure.ts";

/** What a refusal looks at: the amount with its unit, and whether a bound stands before it. */
export interface Candidate {
  readonly atoms: readonly Atom[];
  readonly amount: Amount;
  readonly measure: Measure;
  readonly hedged: boolean;
}

/** Why a number is no quantity, in the order they are tried; each answers for one kind of number. */
export const REFUSALS: readonly (readonly [name: string, isIt: (candidate: Candidate) => boolean])[] = [
  ["part-of-a-word", ({atoms, amount: {from}}) => isTiedBefore(atoms, from)],
  ["tied-behind", ({atoms, measure: {to}}) => isTiedBehind(atoms, to)],
  ["age", isAge],
  ["score", isScore],
  ["list-number", isListNumber],
  ["numbered", isNumbered],
  ["name", isName],
  ["hour", isHour],
  ["clock", ({atoms, amount: {to}}) => ["a", "p"].includes(normAt(atoms, to)) && normAt(atoms, to + 1) === "." && normAt(atoms, to + 2) === "m"],
  ["address", ({atoms, measure: {to, unit}, amount}) => unit === null && !amount.words && ROAD_WORDS.has(normAt(atoms, to + 1)) && atoms[to + 1].capital && atoms[to].capital],
  ["one", isPronounOne],
  ["the-two", ({atoms, amount, measure, hedged}) => !hedged && amount.words && measure.unit === null && normAt(atoms, amount.from - 1) === "the" && !startsNoun(atoms, normAt(atoms, measure.to) === "-" ? measure.to + 1 : measure.to)],
  ["digits-in-a-row", ({atoms, amount: {from, to, words}}) => !words && ((atoms[to]?.kind === "number" && normAt(atoms, to - 1) !== "/") || (from > 0 && atoms[from - 1].kind === "number"))],
  ["four-digit-code", ({atoms, amount: {from, to, words}}) => !words && ["@", "#", "_"].includes(normAt(atoms, from - 1)) || (to < atoms.length && normAt(atoms, to) === "@")],
  ["bare-fraction", ({amount: {low, words}, measure: {unit}}) => words && 0 < low && low < 1 && unit === null],
  ["zero-padded", ({atoms, amount: {from, words}}) => !words && /^0\d/u.test(normAt(atoms, from))],
];

function isTiedBefore(atoms: readonly Atom[], from: number): boolean {
  if (!isJoined(atoms, from)) return false;
  const before = atoms[from - 1];
  if (before.kind !== "mark") return true;
  if (["-", "–", "/", ":", ".", "_", "'", "@", "\\", "&", "*", "="].includes(before.norm)) return isJoined(atoms, from - 1) || before.norm === "'";
  return false;
}

// "5G", "4x4", "3D", "24/7", "9:30"; a unit or scale would have been read.
function isTiedBehind(atoms: readonly Atom[], to: number): boolean {
  if (!isJoined(atoms, to)) return false;
  const {kind, norm} = atoms[to];
  if (kind !== "mark") return true;
  return ["/", ":", "_", "@", "="].includes(norm) && isJoined(atoms, to + 1) || (norm === "'" && normAt(atoms, to + 1) === "s") || (norm === "." && isJoined(atoms, to + 1) && atoms[to + 1].kind !== "mark");
}

function isAge({atoms, amount: {from, to, low}, measure}: Candidate): boolean {
  const hyphen = normAt(atoms, to) === "-" ? 1 : 0;
  const unit = normAt(atoms, to + hyphen);
  if (/^(?:years?|months?|weeks?|days?|yrs?)$/u.test(unit)) {
    const next = normAt(atoms, to + hyphen + 1);
    if (next === "old" || next === "olds" || (next === "-" && normAt(atoms, to + hyphen + 2).startsWith("old")) || (next === "of" && normAt(atoms, to + hyphen + 2) === "age")) return true;
  }
  if (isAgeWord(atoms, from - 1) || isBirthday(atoms, from, to)) return true;
  const framed = normAt(atoms, from - 1) === "," && [",", ".", ")"].includes(normAt(atoms, to)) && low < 111 && measure.unit === null;
  return framed && from > 1 && atoms[from - 2].kind === "word" && Number.isInteger(low);
}

// "turned 40 on Wednesday", "turns 80 next month"; not "turned 40 people away".
function isBirthday(atoms: readonly Atom[], from: number, to: number): boolean {
  const next = atoms[to];
  const ends = next === undefined || next.kind === "mark" || ["on", "in", "last", "next", "this", "and", "earlier", "later", "today", "yesterday"].includes(next.norm);
  return ["turn", "turns", "turned", "turning"].includes(normAt(atoms, from - 1)) && ends && normAt(atoms, from - 2) !== "be" && /^(?:NN|PRP|WP|MD|TO|RB)/u.test(atoms[from - 2]?.tag ?? "NN");
}

// "aged 12", "aged 12 and 14", "the age of 83", "between the ages of 12 and 14"
function isAgeWord(atoms: readonly Atom[], at: number): boolean {
  if (AGE_WORDS.has(normAt(atoms, at)) || normAt(atoms, at) === "between" && AGE_WORDS.has(normAt(atoms, at - 1))) return true;
  if (normAt(atoms, at) === "of") return AGE_WORDS.has(normAt(atoms, at - 1));
  return ["and", "or", "to", "-", "–", ","].includes(normAt(atoms, at)) && atoms[at - 1]?.kind === "number" && isAgeWord(atoms, at - 2);
}

const AGE_WORDS: ReadonlySet<string> = new Set(["aged", "age", "ages"]);

// "won 2-1", "50-50": two small numbers with a hyphen and no noun behind.
function isScore({atoms, amount: {from, to, shape, words}, measure: {unit}}: Candidate): boolean {
  const hyphen = (i: number) => ["-", "–"].includes(normAt(atoms, i)) && isJoined(atoms, i) && atoms[i + 1]?.kind === "number" && isJoined(atoms, i + 1);
  if (!words && unit === null && hyphen(to)) return true;
  const dashed = shape === "range" && !words && ["-", "–"].some((sign) => atoms.slice(from, to).some(({norm}) => norm === sign));
  return dashed && unit === null && normAt(atoms, from) !== "between" && !startsPlural(atoms, to);
}

function isListNumber({atoms, amount: {from, to, words}, measure: {unit}}: Candidate): boolean {
  if (words || unit !== null) return false;
  const [before, after] = [normAt(atoms, from - 1), normAt(atoms, to)];
  if ((before === "(" || before === "[") && (after === ")" || after === "]")) return true;
  return from === 0 && [".", ")", ":"].includes(after) && isJoined(atoms, to) && to < atoms.length - 1;
}

// "Flight 370", "phase two", "Boeing 737", "Resolution 1701", "Channel 4 News"
function isNumbered({atoms, amount: {from, to, shape}, measure: {unit}, hedged}: Candidate): boolean {
  if (unit !== null || hedged || from === 0 || shape === "rough" || shape === "range") return false;
  const before = atoms[normAt(atoms, from - 1) === "." ? from - 2 : from - 1] as Atom | undefined;
  if (!before || before.kind !== "word") return false;
  if (NUMBERED_NOUNS.has(before.norm)) return !(startsPlural(atoms, to) && !before.capital);
  if (!before.capital || startsNoun(atoms, to)) return false;
  const single = ["was", "is", "has"].includes(normAt(atoms, to)) && atoms[from].kind === "number";
  if (single && /^NNP?$/u.test(before.tag)) return true;
  return (1 < from ? /^NNP?$/u.test(before.tag) && (atoms[from].kind === "number" || before.tag === "NNP") : false) && !isPredicate(atoms, to);
}

function isPredicate(atoms: readonly Atom[], to: number): boolean {
  return [0, 1, 2].some((ahead) => CASUALTY_WORDS.has(normAt(atoms, to + ahead)));
}

// "We ran out of beds at five", "at about four the captain came": an hour; not "the toll stood at nine".
function isHour({atoms, amount: {from, to, low, high}, measure: {unit}, hedged}: Candidate): boolean {
  const near = ["about", "around", "roughly", "nearly", "almost"].includes(normAt(atoms, from - 1)) ? from - 2 : from - 1;
  if (unit !== null || low !== high || low < 1 || 12 < low || !Number.isInteger(low) || normAt(atoms, near) !== "at" || (hedged && near === from - 1)) return false;
  const counts = atoms.slice(Math.max(0, near - 6), near).some(({norm}) => VALUED.has(norm));
  return !counts && !startsNoun(atoms, to) && normAt(atoms, to) !== "of";
}

const VALUED: ReadonlySet<string> = new Set((
  "stand stands stood put puts remain remains remained estimate estimates estimated number numbers toll total count counts value valued set rate rates rated level price priced "
  + "capped limited placed ranked kept keep held hold was is were are be been start starts started starting ended peaked settled figure figures score"
).split(" "));

// "Group of Seven", "Seven Years War": a number word with a capital inside a sentence, unless all its words have one.
function isName({atoms, amount: {from, words, shape}}: Candidate): boolean {
  if (normAt(atoms, from - 1) === "of" && ["group", "gang", "committee", "band", "house", "rule"].includes(normAt(atoms, from - 2)) && atoms[from - 2].capital) return true;
  if (!words || shape === "share" || !atoms[from].capital || from === 0 || ["\"", "(", ":", "—", "–"].includes(atoms[from - 1].norm)) return false;
  const long = atoms.filter(({kind, norm}) => kind === "word" && norm.length > 3);
  return long.filter(({capital}) => capital).length * 2 < long.length;
}

// "one of them", "no one", "one must": only beside what can be counted.
function isPronounOne({atoms, amount, measure, hedged}: Candidate): boolean {
  if (amount.low !== 1 || amount.high !== 1 || normAt(atoms, amount.from) !== "one" || amount.to !== amount.from + 1 || measure.unit !== null) return false;
  if (hedged) return false;
  const [first, second] = [normAt(atoms, measure.to), normAt(atoms, measure.to + 1)];
  // "one brother and two sisters": counted beside another count.
  if (atoms[measure.to]?.tag === "NN" && ["and", "or", ","].includes(second) && readNumber(atoms, measure.to + 2)) return false;
  return !(COUNT_NOUNS.has(first) || (COUNT_NOUNS.has(second) && /^JJ|^VBN/u.test(atoms[measure.to].tag)) || isPredicate(atoms, measure.to) && ["was", "is", "had", "has"].concat([...CASUALTY_WORDS]).includes(first));
}

function startsPlural(atoms: readonly Atom[], at: number): boolean {
  for (let i = at; i < at + 4 && i < atoms.length; i++) {
    const {tag, norm, kind} = atoms[i];
    if (kind !== "word" && norm !== "-") return false;
    if (tag === "NNS" || tag === "NNPS" || ["people", "men", "women", "children", "police"].includes(norm)) return true;
    if (tag === "" && norm.length > 3 && norm.endsWith("s") && i === at) return true;
    if (!/^(?:JJ|NN|VBN|VBG|:|HYPH)/u.test(tag) && norm !== "-") return false;
  }
  return false;
}

function startsNoun(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  if (!next || next.kind !== "word" || PAST_FORMS.has(next.norm)) return false;
  if (startsPlural(atoms, at)) return true;
  return next.tag.startsWith("NN") && next.tag !== "NNP" || (/^(?:JJ|VBN|VBG)/u.test(next.tag) && startsNoun(atoms, at + 1));
}
