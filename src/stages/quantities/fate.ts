import type {Range, Token} from "../../model/index.ts";
import {eventClassesOf} from "../../text/classes.ts";

/** What befell those who are counted. */
export interface Fate {
  /** Class of the event: `kill`, `injure`, `arrest`, `rescue`, `evacuate`, `disappear`. */
  readonly name: string;
  /** The word that says so. */
  readonly word: string;
}

/** A quantity, as far as its fate is looked for. */
export interface CountedRange extends Range {
  readonly of: Range | null;
}

/** The classes of verbs and nouns by which people are counted, and what those are called whom it befell. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries({kill: "killed", injure: "injured", arrest: "arrested", rescue: "rescued", evacuate: "evacuated", disappear: "missing"}));
/** Tokens before or behind the count within which its fate may be told. */
const REACH = 4;
/** The same behind verbs that are passed over: "are now known to have died". */
const REACH_BEHIND = 7;

/** Verbs between the count and its fate: "are confirmed dead", "remain missing", "are feared to have drowned". */
const PASSED_OVER: ReadonlySet<string> = new Set("be have remain confirm report presume declare pronounce fear know believe think list".split(" "));

/** Verbs by which people are made to leave, with "from their homes" or "to leave" behind them, and verbs by which lives are lost. */
const DRIVES: ReadonlySet<string> = new Set("force drive order tell compel".split(" "));
const TAKES_LIVES: ReadonlySet<string> = new Set("cost claim take lose".split(" "));

/** What befell those who are counted: "killed at least 12", "forty were injured", "12 dead", "the death toll rose to 17". O(tokens). */
export function fateOf(tokens: readonly Token[], quantity: CountedRange): Fate | null {
  const [first, last] = [tokens.findIndex(({end}) => end > quantity.start), tokens.findLastIndex(({start}) => start < Math.max(quantity.end, quantity.of?.end ?? 0))];
  const next = behindAside(tokens, last + 1);
  const isPassing = tokens.slice(next, next + REACH).some(({lemma}) => lemma !== "be" && lemma !== "have" && PASSED_OVER.has(lemma));
  const behind = fateIn(tokens.slice(next, next + (isPassing ? REACH_BEHIND : REACH)), (token) => /^(?:VB[ND]|JJ|NN)/u.test(token.tag));
  const inside = fateIn(headOf(tokens, first, last, quantity), () => true);
  const before = fateIn(tokens.slice(Math.max(0, first - REACH), first).reverse(), (token) => /^(?:VB|JJ|NN)/u.test(token.tag));
  const told = quantity.of && quantity.of.end <= quantity.start ? tokens.filter(({start, end}) => quantity.of!.start < end && start < quantity.of!.end) : [];
  return inside ?? before ?? behind ?? fateIn(told, () => true) ?? governedBy(tokens, last) ?? tollOf(tokens, first) ?? livesLost(tokens, first, last) ?? drivenOut(tokens, first, last);
}

/** Tokens of the longest aside that is passed over. */
const LONGEST_ASIDE = 14;

/** ", including two children," and ", most of them sailors,": where what is told of all goes on; `from` itself where no aside stands there. */
function behindAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.norm !== "," || !/^(?:including|among|most|many|some|all|both|half|mostly|mainly)$/u.test(tokens[from + 1]?.norm ?? "")) return from;
  const end = tokens.findIndex(({norm}, at) => norm === "," && at > from + 1 && at <= from + LONGEST_ASIDE);
  return end < 0 ? from : end + 1;
}

/** The phrase up to an "of" behind its noun: "five counts of murder" are counts. */
function headOf(tokens: readonly Token[], first: number, last: number, {of}: CountedRange): readonly Token[] {
  const noun = of === null ? -1 : tokens.findIndex(({end}) => end > of.start);
  const stop = noun < 0 ? -1 : tokens.findIndex(({norm}, at) => at > noun && at <= last && norm === "of");
  return tokens.slice(first, stop < 0 ? last + 1 : stop);
}

/** The first token in order that names a fate; a comma, a stop or a verb of another sort in between ends the search. */
function fateIn(tokens: readonly Token[], isLike: (token: Token) => boolean): Fate | null {
  for (const token of tokens) {
    const name = fateNamed(token);
    if (name && isLike(token) && !isOfCrew(tokens, token) && !isGraded(tokens, token)) return {name, word: token.norm};
    if (/^(?:[,;:.]|CC)$/u.test(token.tag) || /^(?:while|whereas)$/u.test(token.norm) || /^VB/u.test(token.tag) && !PASSED_OVER.has(token.lemma)) return null;
  }
  return null;
}

/** "Search and rescue crews": the work of those named, and no fate of anybody. */
export const isOfCrew = (tokens: readonly Token[], {lemma, tag, start}: Token): boolean => lemma === "rescue" && tag === "NN" && tokens.some((next) => next.start > start && next.start <= start + "rescue".length + 1 && next.tag.startsWith("NN"));

/** "Two with critical injuries": not all who were hurt. */
const isGraded = (tokens: readonly Token[], token: Token): boolean => {
  const at = tokens.indexOf(token);
  return /^(?:injury|wound)$/u.test(token.lemma) && tokens[at - 1]?.tag === "JJ" && tokens.slice(0, at).some(({norm}) => norm === "with");
};

function fateNamed({lemma, norm}: Token): string | undefined {
  return [...eventClassesOf(lemma), ...eventClassesOf(norm)].find((word) => PARTICIPLES.has(word));
}

/** "Twelve people, among them three children, were killed": the verb whose passive subject or object the phrase is, by the parse. */
function governedBy(tokens: readonly Token[], last: number): Fate | null {
  const {head, relation} = tokens[last] ?? {head: -1, relation: ""};
  const name = 0 <= head && /^(?:nsubj:pass|obj)$/u.test(relation) ? fateNamed(tokens[head]) : undefined;
  return name ? {name, word: tokens[head].norm} : null;
}

/** "The death toll … rose to 17": the subject says what is counted. */
function tollOf(tokens: readonly Token[], at: number): Fate | null {
  const toll = tokens.findLastIndex(({lemma}, i) => lemma === "toll" && i < at);
  if (toll < 0 || !tokens.slice(Math.max(0, toll - REACH), at).some(({lemma}) => /^(?:rise|climb|stand|reach|put|grow|increase|pass|be|bring|take|push)$/u.test(lemma))) return null;
  return {name: "kill", word: "killed"};
}

/** "The flood claimed 14 lives". */
function livesLost(tokens: readonly Token[], first: number, last: number): Fate | null {
  const verb = tokens.slice(Math.max(0, first - REACH), first).some(({lemma}) => TAKES_LIVES.has(lemma)); // whatever its tag: "the border war cost" may be read as a cost
  return tokens[last]?.lemma === "life" && verb ? {name: "kill", word: "killed"} : null;
}

/** "Forced 600 people from their homes", "some 300 were ordered to leave their houses". */
function drivenOut(tokens: readonly Token[], first: number, last: number): Fate | null {
  const verb = [...tokens.slice(Math.max(0, first - REACH), first), ...tokens.slice(last + 1, last + 1 + REACH)].some(({lemma, tag}) => tag.startsWith("VB") && DRIVES.has(lemma));
  const behind = tokens.slice(last + 1, last + 1 + REACH_BEHIND).map(({norm}) => norm).join(" ");
  return verb && LEAVES.test(behind) ? {name: "evacuate", word: "evacuated"} : null;
}

const LEAVES = /\b(?:from|out of|leave) (?:their )?(?:homes|houses|apartments|dwellings)\b/u;
