import type {Range} from "../../model/index.ts";
import type {Block} from "./blocks.ts";
import type {AskedWord} from "./asked.ts";
import type {Pair} from "./alignment.ts";
import {relate} from "./relations.ts";
import {BOUND_PHRASES, DATE_WORDS, FUNCTION_WORDS, MODAL_CLASSES, NEGATORS, OPPOSED, QUALIFIERS} from "./word-lists.ts";
import type {SpokenWord} from "./words.ts";

/**
 * What a difference touches. The grave ones say another thing: a negation, a number, a date, a name, the person spoken
 * of, who does what to whom, a small word that turns the sense, how sure or how much, a word of weight. The light ones
 * are form (tense, person, number, contraction) and wording.
 */
export type DifferenceEffect = "negation" | "number" | "date" | "name" | "person" | "order" | "sense" | "hedge" | "word" | "form" | "wording";

export type DifferenceKind = "changed" | "left-out" | "put-in" | "cut";

/** One place where what was asked for reads differently from what stands in the article. */
export interface QuoteDifference {
  readonly effect: DifferenceEffect;
  /** `left-out`: words of the article that were not asked for; `put-in`: the other way round; `cut`: words right before the passage. */
  readonly kind: DifferenceKind;
  /** Words as they were asked for; empty where words are left out. */
  readonly asked: string;
  /** Where the article's words stand; null where it has none. */
  readonly found: Range | null;
}

const LIGHT: ReadonlySet<DifferenceEffect> = new Set(["form", "wording"]);

/** True where another thing is said. */
export function isGrave({effect}: Pick<QuoteDifference, "effect">): boolean {
  return !LIGHT.has(effect);
}

/** What the pairs of other forms say, and what stands between them. O(words of the passage squared at worst). */
export function differencesOf(text: string, asked: readonly AskedWord[], window: readonly SpokenWord[], pairs: readonly Pair[], blocks: readonly Block[]): readonly QuoteDifference[] {
  const forms = pairs.filter(({relation}) => relation !== "same").map(({asked: a, found, relation}): QuoteDifference => (
    {effect: relation === "form" ? "form" : "wording", kind: "changed", asked: text.slice(asked[a].start, asked[a].end), found: rangeOf([window[found]])}));
  const {kept, swapped} = withoutMoved(blocks);
  return [...kept.flatMap((block) => differenceOf(text, block)), ...swapped.map((word): QuoteDifference => ({effect: "order", kind: "changed", asked: text.slice(word.start, word.end), found: null})), ...joined(forms)];
}

/** "I've" for "I have" is one difference of two words. */
function joined(forms: readonly QuoteDifference[]): readonly QuoteDifference[] {
  return forms.reduce<QuoteDifference[]>((all, form) => {
    const last = all.at(-1);
    const isOne = last?.found && form.found && (last.found.start === form.found.start || last.asked === form.asked && /['’]/u.test(last.asked));
    return isOne ? [...all.slice(0, -1), {...last, found: {start: last.found.start, end: form.found.end}}] : [...all, form];
  }, []);
}

function rangeOf(words: readonly SpokenWord[]): Range | null {
  return words.length === 0 ? null : {start: words[0].start, end: words[words.length - 1].end};
}

// --- words that stand elsewhere -------------------------------------------------------------------

const isWeighty = ({norm, value}: SpokenWord): boolean => value !== null || !FUNCTION_WORDS.has(norm) && !NEGATORS.has(norm);

/** Words of weight that stand in another place of the passage: one run of them may be moved; several change who does what. */
function withoutMoved(blocks: readonly Block[]): {readonly kept: readonly Block[]; readonly swapped: readonly AskedWord[]} {
  const free = new Set(blocks.flatMap(({found}) => found.filter(isWeighty)));
  const moved = new Map<SpokenWord, SpokenWord>();
  for (const word of blocks.flatMap(({asked}) => asked.filter(isWeighty))) {
    const other = [...free].find((one) => relate(word, one) !== null);
    if (other) {
      moved.set(word, other);
      free.delete(other);
    }
  }
  const gone = new Set([...moved.keys(), ...moved.values()]);
  const runs = blocks.filter(({asked}) => asked.some((word) => moved.has(word))).length;
  const swapped = runs > 1 || runs === 1 && blocks.filter(({found}) => found.some((word) => gone.has(word))).length > 1 ? [...moved.keys()] as AskedWord[] : [];
  return {kept: blocks.map((block) => ({...block, asked: block.asked.filter((word) => !gone.has(word)), found: block.found.filter((word) => !gone.has(word))})), swapped};
}

// --- one block ------------------------------------------------------------------------------------

function differenceOf(text: string, {asked, found, gap, inserted}: Block): readonly QuoteDifference[] {
  const own = [...asked, ...inserted];
  if (own.length === 0 && (found.length === 0 || gap !== "none" && !hidesNegation(found))) return [];
  if (asked.length === 0 && inserted.length > 0 && !insertsGravely(inserted, found)) return [];
  if (asked.length > 0 && asked.map(({norm}) => norm).join("") === found.map(({norm}) => norm).join("")) return [];
  const range = rangeOf(found);
  const words = own.length === 0 ? "" : text.slice(own[0].start, own[own.length - 1].end);
  const kind = range === null ? "put-in" : words === "" ? "left-out" : "changed";
  return [{effect: effectOf(own, found), kind, asked: words, found: range}];
}

/** Points that stand for a few words with a "not" among them turn the sentence round; in more words it may belong to something else. */
function hidesNegation(found: readonly SpokenWord[]): boolean {
  return found.length <= 3 && found.some(isNegator);
}

const isNegator = ({norm}: SpokenWord): boolean => NEGATORS.has(norm);

/** Brackets explain; they must not deny or count anew. */
function insertsGravely(inserted: readonly SpokenWord[], found: readonly SpokenWord[]): boolean {
  return inserted.some((word) => (isNegator(word) || word.value !== null) && !found.some(({norm}) => norm === word.norm));
}

function effectOf(asked: readonly SpokenWord[], found: readonly SpokenWord[]): DifferenceEffect {
  return RULES.find(([, holds]) => holds(asked, found))?.[0] ?? "wording";
}

type Holds = (asked: readonly SpokenWord[], found: readonly SpokenWord[]) => boolean;

/** The gravest first. */
const RULES: readonly (readonly [DifferenceEffect, Holds])[] = [
  ["negation", (asked, found) => asked.filter(isNegator).length % 2 !== found.filter(isNegator).length % 2],
  ["number", (asked, found) => lacks(asked, found, ({value}) => value !== null)],
  ["date", (asked, found) => lacks(asked, found, ({norm}) => DATE_WORDS.has(norm))],
  ["name", (asked, found) => lacks(asked, found, (word) => word.name && isWeighty(word)) && (found.length === 0 || found.some(isWeighty))],
  ["person", (asked, found) => turns(asked, found, PERSONAL)],
  ["sense", (asked, found) => turns(asked, found, null)],
  ["hedge", (asked, found) => isQualifiedOtherwise(asked, found)],
  ["word", (asked, found) => lacks(asked, found, isWeighty)],
];

/** True where what was asked for has a word of the sort that the article has not. */
function lacks(asked: readonly SpokenWord[], found: readonly SpokenWord[], isOfSort: (word: SpokenWord) => boolean): boolean {
  return asked.some((word) => isOfSort(word) && !found.some(({norm}) => norm === word.norm));
}

const PERSONAL = /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|it)$/u;

function turns(asked: readonly SpokenWord[], found: readonly SpokenWord[], only: RegExp | null): boolean {
  return asked.some(({norm}) => (only === null || only.test(norm)) && found.some((other) => OPPOSED.has(`${norm} ${other.norm}`)));
}

function isQualifiedOtherwise(asked: readonly SpokenWord[], found: readonly SpokenWord[]): boolean {
  const [a, b] = [qualifiersIn(asked), qualifiersIn(found)];
  return [...a].some((sense) => !b.has(sense)) || [...b].some((sense) => !a.has(sense));
}

/** How sure or how much, and the modal where it is more than the future. */
function qualifiersIn(words: readonly SpokenWord[]): ReadonlySet<string> {
  const bounds = words.flatMap(({norm}, i) => BOUND_PHRASES.get(`${norm} ${words[i + 1]?.norm}`) ?? []);
  const modals = words.flatMap(({norm}) => MODAL_CLASSES.get(norm) ?? []).filter((name) => name !== "will");
  return new Set([...words.flatMap(({norm}) => (MODAL_CLASSES.has(norm) ? [] : QUALIFIERS.get(norm) ?? [])), ...modals, ...bounds]);
}

// --- before the passage ---------------------------------------------------------------------------

const BETWEEN = /ly$|^(?:a|an|the|to|be|been|being|any|even|at|all|in|so|very|really|that|yet)$/u;
const THINKING: ReadonlySet<string> = new Set(["think", "believ", "say", "expect", "suppos", "imagin", "know", "mean", "claim", "want"]);
const REACH = 4;

/** "I am not | going to resign", "no | reason to think", "I do not think that | we will": what was cut off before the passage denies it. */
export function cutNegation(window: readonly SpokenWord[], first: number): QuoteDifference | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !window[at + 1].opens; at--) {
    const {norm, stem} = window[at];
    if (NEGATORS.has(norm)) return {effect: "negation", kind: "cut", asked: "", found: {start: window[at].start, end: window[first - 1].end}};
    if (!BETWEEN.test(norm) && !THINKING.has(stem)) return null;
  }
  return null;
}
