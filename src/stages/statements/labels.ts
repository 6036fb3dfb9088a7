import {overlapOf, rowsWithin, type Mention, type Range, type Token} from "../../model/index.ts";
import {trimBy} from "../../text/trim.ts";
import type {Frame} from "./frames.ts";

/** Words that leave a phrase hanging when they end it. */
const HANGING = /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|its|his|her|their|our|no|that|which|who|over|about|into|than|before|after|since|until|during|is|was|were|are|be|has|had|have)$/iu;

/** Tokens before and behind the word that names the event in a label. */
const LEAD = 5;
const TAIL = 8;

/** Tokens of the longest subject that a label names whole. */
const LONGEST_SUBJECT = 7;

/**
 * A few words for a frame: its subject, the word that names the event, and some behind it. What stands between subject and
 * verb is left out with dots; without a subject, the words before the verb stand for it. No name is cut in two, and the time is
 * left out, since accounts may differ on it. O(tokens of the sentence).
 */
export function aboutFrame(frame: Frame, mentions: readonly Mention[]): string {
  const {doc, range, sentence, predicate, timexes} = frame;
  const isTime = (token: Range): boolean => timexes.some((timex) => overlapOf(timex, token) > 0);
  const tokens = sentence.tokens.filter((token) => range.start <= token.start && token.end <= range.end);
  const at = tokens.findIndex(({start}) => start >= sentence.tokens[predicate].start);
  const names = rowsWithin(mentions, range).filter(({form}) => form === "name");
  const {subject, verb} = subjectOf(sentence.tokens, predicate, range);
  const [opening, named] = subject === null ? [-1, -1] : [sentence.tokens[verbGroupStart(sentence.tokens, verb)], subject].map(({start}) => tokens.findIndex((token) => token.start === start));
  const isNear = subject !== null && at - named <= LEAD + 3;
  let first = isNear ? named : subject === null && isCharge(sentence.tokens, predicate) ? at : opening > 0 ? opening : at <= LEAD + 3 ? 0 : at - LEAD;
  const time = tokens.findIndex((token, i) => i > at && isTime(token));
  let last = Math.min(tokens.length, time < 0 ? tokens.length : time, at + TAIL + Math.max(0, LEAD - at)) - 1;
  while (first < at && first !== named && first !== opening && (first > 0 && HANGING.test(tokens[first].norm) || isTime(tokens[first]) || tokens[first].norm === "," || tokens[first].tag === "IN" && isTime(tokens[first + 1]))) first++;
  while (last > at && (last < tokens.length - 1 && (HANGING.test(tokens[last].norm) || /^(?:JJ|POS|HYPH|,|PRP\$)/u.test(tokens[last].tag)))) last--;
  const start = names.find((name) => name.start < tokens[first].start && tokens[first].start < name.end)?.start ?? tokens[first].start;
  const end = names.find((name) => name.start < tokens[last].end && tokens[last].end < name.end)?.end ?? tokens[last].end;
  const words = wordsIn(doc.text, start, end);
  return subject === null || isNear || subject.end > start ? words : `${wordsIn(doc.text, subject.start, subject.end)} … ${words}`;
}

/** "Indicted for allegedly hacking the port": the hacking alone. */
function isCharge(tokens: readonly Token[], at: number): boolean {
  return tokens[at].tag === "VBG" && tokens[tokens[at - 1]?.tag === "RB" ? at - 2 : at - 1]?.norm === "for";
}

function wordsIn(text: string, start: number, end: number): string {
  return trimBy(text.slice(start, end).replace(/\s+/gu, " ").replace(/^['’]s /u, ""), (character) => " ,;:.–—-\"“”".includes(character));
}

interface SubjectOfVerb {
  /** Without what is told of it; null where there is none before the verb in the frame, or just a pronoun that relates. */
  readonly subject: Range | null;
  /** Where the verb begins of which it is the subject: that itself, or "is expected" of "is expected to travel". */
  readonly verb: number;
}

/** The subject of a verb, of the one that opens it ("Ode is expected to travel"), or of the one that it is put beside ("Ode left Tarn and is expected to travel"). */
function subjectOf(tokens: readonly Token[], predicate: number, range: Range): SubjectOfVerb {
  let verb = predicate;
  while (/^xcomp$/u.test(tokens[verb].relation) && isSubjectless(tokens, verb) && verb > tokens[verb].head && !hasObject(tokens, tokens[verb].head, verb)) verb = tokens[verb].head;
  let governor = verb;
  while (tokens[governor].relation === "conj" && isSubjectless(tokens, governor) && tokens[tokens[governor].head].tag.startsWith("VB")) governor = tokens[governor].head;
  return {subject: rangeOfSubject(tokens, governor, range), verb};
}

const subjectAt = (tokens: readonly Token[], verb: number): number => tokens.findIndex((token, at) => at < verb && token.head === verb && /^nsubj/u.test(token.relation));

const isSubjectless = (tokens: readonly Token[], verb: number): boolean => subjectAt(tokens, verb) < 0;

/** "ordered the men to leave": who leaves is the object. */
const hasObject = (tokens: readonly Token[], verb: number, before: number): boolean => tokens.some(({head, relation}, at) => head === verb && at < before && /^i?obj$/u.test(relation));

/** "A letter sent by Ode", "a plane that crashed": the noun that a clause is told of stands for its subject. */
function antecedentOf(tokens: readonly Token[], verb: number, head: number): number {
  const {relation, tag, head: noun} = tokens[verb];
  const isOfNoun = noun >= 0 && noun < verb && tokens[noun].tag.startsWith("NN") && (head < 0 ? relation === "acl" && tag === "VBN" : relation === "acl:relcl" && /^(?:WP|WDT)$/u.test(tokens[head].tag));
  return isOfNoun ? noun : head;
}

function rangeOfSubject(tokens: readonly Token[], verb: number, range: Range): Range | null {
  const head = antecedentOf(tokens, verb, subjectAt(tokens, verb));
  if (head < 0 || /^(?:WP|WDT)/u.test(tokens[head].tag) || tokens[head].start < range.start) return null;
  let [first, last] = [head, head];
  while (first > 0 && tokens[first - 1].norm !== "," && tokens[first - 1].start >= range.start && head - first < LONGEST_SUBJECT && (hangsFrom(tokens, first - 1, head, OWN) || tokens[first - 1].end === tokens[first].start)) first--;
  if (tokens[first].norm === "than" && /^(?:more|less|fewer)$/u.test(tokens[first - 1]?.norm)) first--;
  while (last + 1 < verb && hangsFrom(tokens, last + 1, head, BEHIND)) last++;
  return {start: tokens[first].start, end: tokens[endOfParts(tokens, last, head, verb)].end};
}

/** Tokens of the longest "of the houses" that belongs to a subject's label. */
const LONGEST_PARTS = 5;

/** "more than half of its homes": what a noun is a part of belongs to it, where the verb is not far. */
function endOfParts(tokens: readonly Token[], last: number, head: number, verb: number): number {
  if (tokens[last + 1]?.norm !== "of") return last;
  const noun = tokens[last + 1].head;
  return noun > last + 1 && noun < verb && noun - last <= LONGEST_PARTS && tokens[noun].head === head ? noun : last;
}

/** What belongs to a noun before it, and behind it. */
const OWN = /^(?:det|det:predet|amod|compound|nummod|flat|nmod:poss|case|punct|goeswith|advmod|nmod:unmarked|nmod:desc)$/u;
const BEHIND = /^(?:flat|fixed|compound|goeswith|case|nummod|nmod:unmarked)$/u;

/** Whether a token hangs below `head`, all the way by the given relations. */
function hangsFrom(tokens: readonly Token[], at: number, head: number, by: RegExp): boolean {
  let up = at;
  for (let steps = 0; steps < LONGEST_SUBJECT && up >= 0 && up !== head; steps++) {
    if (!by.test(tokens[up].relation)) return false;
    up = tokens[up].head;
  }
  return up === head;
}

/** The first of the auxiliaries, negations and adverbs that stand right before a verb. */
function verbGroupStart(tokens: readonly Token[], predicate: number): number {
  let first = predicate;
  for (let at = predicate - 1; at >= 0 && tokens[at].head === predicate && /^(?:aux|aux:pass|cop|advmod|punct)$/u.test(tokens[at].relation); at--) {
    if (tokens[at].relation !== "punct") first = at;
  }
  return first;
}
