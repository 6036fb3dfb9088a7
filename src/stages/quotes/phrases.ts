import type {Range} from "../../model/index.ts";
import {isPersonNoun, officeTitles, personNouns} from "../../text/lexicon/index.ts";
import type {Element} from "./units.ts";
import {isDash, isFinite, isNominal, isNoun, isTimeWord, isVerb, PRONOUN_SUBJECTS} from "./word-classes.ts";

/** A half-open range of indexes into a unit's elements. */
export interface Indexes {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase: all of it, and the index of its head word. */
export interface Phrase extends Indexes {
  readonly head: number;
}

const CORE = /^(?:NN|NNS|NNP|NNPS|CD|DT|PDT|JJ|JJR|JJS|POS|PRP\$|VBN|VBG|HYPH|AFX|\$)$/u;
const LINKS = new Set(["of", "for", "at", "in", "from", "on", "with", "to", "near", "inside", "within", "by", "against", "over", "between"]);
const AFTER_LINKS = new Set(["of", "for", "at", "from", "with"]);

/** Participles that are part of an office: "acting chief", "managing director", "chief operating officer". */
const OF_OFFICE: ReadonlySet<string> = new Set("acting operating managing presiding commanding ruling governing sitting incoming outgoing visiting serving consulting".split(" "));

/** True for "acting" in "the county's acting chief". */
const isOfOffice = (elements: readonly Element[], at: number): boolean => OF_OFFICE.has(elements[at].norm) && /^(?:NN|NNS|NNP|JJ)$/u.test(elements[at + 1]?.tag ?? "");

/** The noun phrase that ends before index `to`, or null. Goes left over adjectives, possessors, "of …", "… and …". */
export function phraseBefore(elements: readonly Element[], to: number): Phrase | null {
  const end = skipBack(elements, to);
  if (end <= 0) return null;
  const last = elements[end - 1];
  if (last.tag === "PRP" || last.norm === "who") return PRONOUN_SUBJECTS.has(last.norm) ? {from: end - 1, to: end, head: end - 1} : null;
  if (!isNominal(last)) return null;
  let from = end - 1;
  while (from > 0) {
    const next = stepBack(elements, from);
    if (next === from) break;
    from = next;
  }
  if (from === 1 && end === 2 && elements[0].tag === "VBG" && isPersonNoun(last.norm)) from = 0; // "Dissenting judges said"
  return trimPhrase(elements, {from, to: end});
}

/** Words that are no adverbs by their tag: "the guard there said", "officials themselves had argued". */
const BETWEEN: ReadonlySet<string> = new Set(["there", "themselves", "himself", "herself", "itself"]);

/** Adverbs and days between a subject and its verb. */
function skipBack(elements: readonly Element[], to: number): number {
  let end = to;
  while (end > 1 && (/^RB/u.test(elements[end - 1].tag) || BETWEEN.has(elements[end - 1].norm))) end--;
  if (end > 1 && isTimeWord(elements[end - 1]) && end > 2) {
    const before = elements[end - 2];
    if (/^(?:on|last|this)$/u.test(before.norm) || /^(?:late|early)$/u.test(before.norm) && /day$/u.test(elements[end - 1].norm) || before.norm === "in" && elements[end - 1].capital) return withoutAdverbs(elements, end - 2);
    if (isNominal(before) && /day$/u.test(elements[end - 1].norm) && before.tag !== "DT") return end - 1;
  }
  if (end > 2 && /^(?:19|20)\d\d$/u.test(elements[end - 1].norm) && elements[end - 2].norm === "in") return withoutAdverbs(elements, end - 2); // "who in 2010 said"
  return end;
}

/** "Northline just this month announced": what stands before the time may be an adverb. */
function withoutAdverbs(elements: readonly Element[], to: number): number {
  let end = to;
  while (end > 1 && /^RB/u.test(elements[end - 1].tag)) end--;
  return end;
}

function stepBack(elements: readonly Element[], from: number): number {
  const before = elements[from - 1];
  if (CLOSING.test(before.norm)) return shortFormBefore(elements, from);
  if (CORE.test(before.tag) && !(before.tag === "VBG" && from === 1)) return verbLike(elements, from - 1) ? from : from - 1;
  if (/^RB/u.test(before.tag) && /^(?:JJ|CD|VBN)/u.test(elements[from].tag)) return from - 1;
  const linked = from > 1 && (elements[from - 2].tag === "HYPH" || isNominal(elements[from - 2]) || elements[from - 2].quoted !== null);
  if (linked && /^(?:IN|TO)$/u.test(before.tag) && LINKS.has(before.norm)) return from - 2;
  if (linked && (before.norm === "and" || before.norm === "or" || before.norm === "&") && !startsObject(elements, from - 2)) return from - 2;
  return from;
}

/** Before "the Harbor Rescue Agency (HRA)": the index of the word in front of a short form in brackets; `from` where none stands there. */
function shortFormBefore(elements: readonly Element[], from: number): number {
  const isShort = from > 3 && isShortForm(elements, from - 3) && isNoun(elements[from - 4]);
  return isShort ? from - 4 : from;
}

/** "(HRA)": one word in capitals, which `norm` keeps for names, between brackets. */
const isShortForm = (elements: readonly Element[], at: number): boolean => OPENING.test(elements[at]?.norm ?? "") && /^\p{Lu}{2,4}$/u.test(elements[at + 1]?.norm ?? "") && CLOSING.test(elements[at + 2]?.norm ?? "");

/** A participle with an auxiliary or a comma before it is a verb, not a part of the phrase. */
function verbLike(elements: readonly Element[], at: number): boolean {
  if (!/^VB[NG]$/u.test(elements[at].tag) || isOfOffice(elements, at)) return false;
  const before = elements[at - 1];
  return before === undefined || !/^(?:DT|JJ|PRP\$|POS|RB|CD|VBN)$/u.test(before.tag);
}

/** True when the noun at `at` ends the object of a verb, so that an "and" after it joins clauses. */
function startsObject(elements: readonly Element[], at: number): boolean {
  let from = at;
  while (from > 0 && (CORE.test(elements[from - 1].tag) || LINKS.has(elements[from - 1].norm))) from--;
  const before = elements[from - 1];
  return from > 0 && (isVerb(before) || before.quoted !== null && before.final !== ",");
}

function trimPhrase(elements: readonly Element[], {from, to}: Indexes): Phrase | null {
  let start = from;
  while (start < to - 1 && /^(?:CC|IN|TO|POS|RB)$/u.test(elements[start].tag)) start++;
  start = afterIntroduction(elements, {from: afterOpening(elements, {from: afterTime(elements, {from: start, to}), to}), to});
  if (start > 0 && /^IN$/u.test(elements[start - 1].tag)) while (start < to - 1 && (isTimeWord(elements[start]) || elements[start].tag === "CD")) start++;
  return start < to ? {from: start, to, head: headOf(elements, {from: start, to})} : null;
}

/** "The third time the mayor", "how many times our guard", "at 12:30pm a guard": behind a time another article begins the phrase. */
function afterTime(elements: readonly Element[], {from, to}: Indexes): number {
  const at = elements.findIndex(({tag}, i) => i > from && i < to && /^(?:DT|PRP\$)$/u.test(tag) && /^(?:times?|days?|moment|years?|weeks?|months?|everything|anything|nothing|something|[\d:.]*[ap]\.?m\.?)$/u.test(elements[i - 1].norm));
  return at < 0 ? from : at;
}

/** "At a briefing on Tuesday afternoon Ana Ode": a name behind a time begins the phrase. */
function afterOpening(elements: readonly Element[], {from, to}: Indexes): number {
  for (let i = to - 2; i >= from; i--) {
    const time = isTimeWord(elements[i]) && (!elements[i].capital || /^(?:on|last|this|next|late|early|by|since)$/u.test(elements[i - 1]?.norm ?? ""));
    if (time && elements[i + 1].tag === "NNP" && !isTimeWord(elements[i + 1])) return i + 1;
  }
  return from;
}

/** Titles that begin a name: "after seven years in the job Mr Ode". */
const COURTESY: ReadonlySet<string> = new Set("mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady".split(" "));

/** "In a radio interview Ana Ode", "7 p.m. Ana Ode", "the third time Ana Ode": the name at the end is the phrase. */
function afterIntroduction(elements: readonly Element[], {from, to}: Indexes): number {
  if (/^[ap]\.m\.?$/u.test(elements[from + 1]?.norm ?? "") && from + 2 < to) return from + 2;
  const opens = from > 0 && elements[from - 1].tag === "IN" && (from === 1 || elements[from - 2].norm === "," || elements[from - 2].quoted !== null);
  for (let i = to - 2; i >= from; i--) {
    const {tag, norm} = elements[i];
    if (!/^NNS?$/u.test(tag) || elements[i + 1].tag !== "NNP" || !elements[i + 1].capital || personNouns.has(norm)) continue;
    if (opens && COURTESY.has(elements[i + 1].norm)) return i + 1;
    return opens && OCCASIONS.has(norm) || /^(?:time|way|reason|moment)$/u.test(norm) ? i + 1 : from;
  }
  return from;
}

/** The last noun before the first preposition, comma, or "who"; of "A and B" the first. */
export function headOf(elements: readonly Element[], {from, to}: Indexes): number {
  let head = from;
  for (let i = from; i < to; i++) {
    if (i > from && /^(?:IN|TO|,|CC|WP|WDT|VBG|-LRB-)$/u.test(elements[i].tag) && isNominal(elements[head]) && !isOfOffice(elements, i)) break;
    if (isNominal(elements[i])) head = i;
  }
  return head;
}

/** The noun phrase that starts at `from`, with its appositions ("Ana Ruiz, the mayor of Velmora,"), or null. */
export function phraseAfter(elements: readonly Element[], from: number): Phrase | null {
  const core = corePhraseAfter(elements, from);
  if (!core) return null;
  const resident = afterPlace(elements, core.to);
  if (resident) return resident;
  const to = withApposition(elements, afterParenthesis(elements, core.to));
  return {from, to, head: headOf(elements, {from, to: core.to})};
}

/** A parenthesis that opens. */
export const OPENING = /^(?:\(|-lrb-)$/u;

/** A parenthesis that closes. */
export const CLOSING = /^(?:\)|-rrb-)$/u;

/** Behind "(D-Tarn)", where it stands there. */
export function afterParenthesis(elements: readonly Element[], at: number): number {
  if (!OPENING.test(elements[at]?.norm ?? "")) return at;
  const close = elements.slice(at, at + 8).findIndex(({norm}) => CLOSING.test(norm));
  return close > 0 ? at + close + 1 : at;
}

/** What somebody speaks in, at or to. */
export const OCCASIONS: ReadonlySet<string> = new Set(("statement interview conference briefing letter tweet report speech address email e-mail message phone telephone call rally debate hearing reporters post appearance " +
  "twitter facebook television tv radio").split(" "));

/** "said Velmora, Tarnland, resident Ana Ode": behind a town, its state and a comma stands the person. */
function afterPlace(elements: readonly Element[], comma: number): Phrase | null {
  const state = elements[comma]?.norm === "," ? corePhraseAfter(elements, comma + 1) : null;
  if (!state || elements[state.to]?.norm !== "," || !elements.slice(state.from, state.to).every(({capital}) => capital)) return null;
  const person = corePhraseAfter(elements, state.to + 1);
  const role = person ? elements.slice(person.from, person.to - 1).some(({norm, capital}) => !capital && personNouns.has(norm)) : false;
  return person && role && elements[person.to - 1].tag.startsWith("NNP") && !/^DT$/u.test(elements[person.from].tag) ? person : null;
}

/** The noun phrase that starts at `from`, without appositions, or null. */
export function corePhraseAfter(elements: readonly Element[], from: number): Phrase | null {
  const first = elements[from];
  if (!first) return null;
  if (first.tag === "PRP") return {from, to: from + 1, head: from};
  let to = from;
  for (;;) {
    while (to < elements.length && (CORE.test(elements[to].tag) || continues(elements, from, to)) && !startsAnother(elements, from, to)) to++;
    if (to === from || !isShortForm(elements, to) || !/^NN/u.test(elements[to + 3]?.tag ?? "")) break; // "the Harbor Rescue Agency (HRA) spokesman Otto Brill"
    to += 3;
  }
  while (to > from && !isNominal(elements[to - 1])) to--;
  return to > from ? {from, to, head: headOf(elements, {from, to})} : null;
}

/** "told reporters the harbor", "told guards Ana Ode": an article or a name after a noun begins another phrase. */
function startsAnother(elements: readonly Element[], from: number, at: number): boolean {
  if (at === from) return false;
  const before = elements[at - 1];
  if (/^(?:DT|PRP\$)$/u.test(elements[at].tag)) return isNoun(before);
  return before.tag === "NNS" && !before.capital && elements[at].tag === "NNP" && !(before.norm === "police" && officeTitles.has(elements[at].norm.replace(/\.$/u, ""))); // "police Sgt. Ana Ode"
}

function continues(elements: readonly Element[], from: number, at: number): boolean {
  const next = elements[at + 1];
  if (at === from || !next || !(CORE.test(next.tag))) return false;
  const {tag, norm} = elements[at];
  if (/^RB/u.test(tag)) return /^JJ|^VBN/u.test(next.tag);
  if (norm === "and" || norm === "&") return isNominal(elements[at - 1]) && !leadsToVerb(elements, at + 1);
  if (tag !== "IN" || isTimeWord(next)) return false;
  return AFTER_LINKS.has(norm) || (norm === "in" && /^NN/u.test(elements[at - 1].tag) && elements[at - 1].tag !== "NNP" && /^NNP|^DT/u.test(next.tag));
}

function leadsToVerb(elements: readonly Element[], from: number): boolean {
  let at = from;
  while (at < elements.length && CORE.test(elements[at].tag)) at++;
  return at < elements.length && isFinite(elements[at]);
}

function withApposition(elements: readonly Element[], to: number): number {
  if (elements[to]?.norm !== ",") return to;
  const next = elements[to + 1];
  if (!next || !/^(?:DT|NN|NNS|NNP|JJ|CD|PRP\$)$/u.test(next.tag)) return to;
  const apposed = corePhraseAfter(elements, to + 1);
  if (!apposed) return to;
  const after = elements[apposed.to];
  const ends = !after || /^(?:[.,;:]|who|whose|which|and)$/u.test(after.norm) || isDash(after) || after.tag === "IN" || after.quoted !== null;
  return ends ? apposed.to : to;
}

/** The range of the text that elements cover. */
export function rangeIn(elements: readonly Element[], {from, to}: Indexes): Range {
  return {start: elements[from].start, end: elements[to - 1].end};
}

/** The words of a speaker's phrase, without a comma that ends them. */
export function wordsRange(elements: readonly Element[], {from, to}: Indexes): Range {
  return rangeIn(elements, {from, to: elements[to - 1].norm === "," && to - 1 > from ? to - 1 : to});
}
