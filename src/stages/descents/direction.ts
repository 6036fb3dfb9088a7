import type {Document, Reason, Span} from "../../model/index.ts";
import {rangeOfWords} from "../../compare/align/words.ts";
import {AGENCY_WORDS} from "../../text/agencies.ts";
import {anyWord} from "../../text/pattern.ts";
import {countMarked} from "./kin.ts";
import type {Kin} from "./kin.ts";
import {namesOutlet} from "./outlets.ts";
import type {Story} from "./stories.ts";
import {instantOf} from "../../text/calendar.ts";

/** Which of two texts was made from the other, and why. */
export interface Direction {
  /** Above 0 when a is the parent of b, below 0 the other way round; about 1 is sure. */
  readonly lean: number;
  /** What speaks for the side the lean is on, strongest first. */
  readonly reasons: readonly Reason[];
}

/** From this lean on the evidence decides. */
export const DECIDED = 0.3;

/** A rule looks for what speaks for `parent` being the parent of `child`; its score is the weight of that. */
type Rule = (parent: Story, child: Story, kin: Side) => Reason | null;

/** The pair seen from one side: marks of the words of each. */
interface Side {
  readonly inParent: Uint8Array;
  readonly inChild: Uint8Array;
  /** Words dropped and put in inside the passages. */
  readonly dropped: number;
  readonly added: number;
  readonly passages: readonly Span[];
}

const RULES: readonly Rule[] = [creditNamesOutlet, relayNamesOutlet, creditLine, withAgencies, publishedEarlier, ownDateline, fullerText, fullerWording, bylineDropped];

/** Weighs all rules for both sides. Turning the pair turns the sign and nothing else. */
export function directionOf(kin: Kin): Direction {
  const [forward, backward] = [sideOf(kin, false), sideOf(kin, true)];
  const forA = RULES.flatMap((rule) => rule(kin.a, kin.b, forward) ?? []);
  const forB = RULES.flatMap((rule) => rule(kin.b, kin.a, backward) ?? []);
  const lean = weightOf(forA) - weightOf(forB);
  return {lean, reasons: [...(lean >= 0 ? forA : forB)].sort((x, y) => y.score - x.score)};
}

/** What a text looks like never outweighs a date that is sure. */
const MOST_OF_LOOKS = 0.6;
export const LOOKS: ReadonlySet<string> = new Set(["dateline-dropped", "fuller-text", "fuller-wording", "byline-dropped"]);

function weightOf(reasons: readonly Reason[]): number {
  let [told, looks] = [0, 0];
  for (const {rule, score} of reasons) {
    if (LOOKS.has(rule)) looks += score;
    else told += score;
  }
  return told + Math.min(MOST_OF_LOOKS, looks);
}

function sideOf({alignments, inA, inB}: Kin, turned: boolean): Side {
  let [dropped, added] = [0, 0];
  for (const {edits} of alignments) {
    for (const edit of edits) {
      if (edit.kind === "move") continue;
      dropped += edit.left ? edit.left.end - edit.left.start : 0;
      added += edit.right ? edit.right.end - edit.right.start : 0;
    }
  }
  const passages = alignments.map(({left, right}) => (turned ? right : left));
  return turned
    ? {inParent: inB, inChild: inA, dropped: added, added: dropped, passages}
    : {inParent: inA, inChild: inB, dropped, added, passages};
}

function creditNamesOutlet(parent: Story, child: Story): Reason | null {
  const credit = child.credits.find(({name}) => namesOutlet(name, parent.doc) && !namesOutlet(name, child.doc));
  if (!credit) return null;
  return reason("credit-names-outlet", 0.9, `credits ${credit.name}: “${wordsIn(child.doc, credit)}”`, [credit]);
}

function relayNamesOutlet(parent: Story, child: Story): Reason | null {
  const relay = child.relays.find(({name, generic}) => !generic && namesOutlet(name, parent.doc));
  if (!relay) return null;
  return reason("text-names-outlet", 0.7, `says that it has it from ${relay.name}: “${wordsIn(child.doc, relay.words)}”`, [relay.words]);
}

/** A credit line to an outlet, where nothing says that the other text is not that outlet's. */
function creditLine(parent: Story, child: Story): Reason | null {
  const credit = child.credits.find(({place, name}) => place === "credit-line" && !namesOutlet(name, child.doc));
  if (!credit || parent.doc.outlet !== null || parent.credits.some(({place}) => place === "credit-line")) return null;
  return reason("credit-line", 0.6, `has a credit line, “${lineOf(child.doc, credit)}”, and the other has none`, [credit]);
}

const AGENCIES_AT_ALL = anyWord(AGENCY_WORDS, "iu");
const HEADS: ReadonlySet<string> = new Set(["byline", "standfirst", "credit"]);

/** "By our staff, with wire reports": some of it is not the child's own. */
function withAgencies(parent: Story, child: Story): Reason | null {
  const found = partWithAgencies(child.doc);
  if (!found || partWithAgencies(parent.doc)) return null;
  return reason("with-agencies", 0.35, `says that some of it comes from agencies: “${wordsIn(child.doc, found)}”`, [found]);
}

function partWithAgencies(doc: Document): Span | null {
  const part = doc.parts.find(({kind, start, end}) => HEADS.has(kind) && end - start <= 120 && AGENCIES_AT_ALL.test(doc.text.slice(start, end)));
  return part ? {doc: doc.id, start: part.start, end: part.end} : null;
}

function publishedEarlier(parent: Story, child: Story): Reason | null {
  const [first, second] = [parent.doc.published, child.doc.published];
  if (!first || !second || !isEarlier(first.value, second.value)) return null;
  const sure = first.basis !== "inferred" && second.basis !== "inferred";
  const hours = first.value.slice(0, 10) === second.value.slice(0, 10);
  const detail = `the other was published earlier: ${dayOf(first.value, hours)}, this one ${dayOf(second.value, hours)}`;
  return reason("published-earlier", sure ? (hours ? 0.8 : 0.95) : 0.4, detail, []);
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?/u;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "14 May 2024", with `hours` "14 May 2024, 09:12 UTC"; as it stands where it is no such value. */
export function dayOf(value: string, hours: boolean): string {
  const found = INSTANT.exec(value);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (!found || !month) return value;
  const [, year, , day, hour, zone] = found;
  const date = `${Number(day)} ${month} ${year}`;
  if (!hours || !hour) return date;
  return `${date}, ${hour}${zone === "Z" || zone === "+00:00" ? " UTC" : zone ? ` UTC${zone}` : ""}`;
}

/** A day before another, or an instant before another; a day and an instant of that day are neither. */
export function isEarlier(a: string, b: string): boolean {
  const [day, other] = [a.slice(0, 10), b.slice(0, 10)];
  if (a.length <= 10 || b.length <= 10) return day < other;
  const [at, behind] = [instantOf(a), instantOf(b)];
  return Number.isNaN(at) || Number.isNaN(behind) ? day < other : at < behind;
}

function ownDateline(parent: Story, child: Story): Reason | null {
  const dateline = parent.doc.parts.find(({kind}) => kind === "dateline");
  if (!dateline || child.doc.parts.some(({kind}) => kind === "dateline")) return null;
  const span = {doc: parent.doc.id, start: dateline.start, end: dateline.end};
  return reason("dateline-dropped", 0.2, `the other has a dateline, “${wordsIn(parent.doc, span)}”, this one none`, [span]);
}

const CONTAINED = 0.1;

/** All of the child is in the parent, and the parent has more. */
function fullerText(parent: Story, _child: Story, {inParent, inChild, passages}: Side): Reason | null {
  const [more, own] = [restOf(inParent), restOf(inChild)];
  const clear = more.share - own.share;
  if (own.share > CONTAINED || clear < CONTAINED || more.words < 15) return null;
  const detail = `nearly all of this text is in the other, which has ${more.words} words more`;
  return reason("fuller-text", 0.3, detail, [...passages.slice(0, 3), ...longestRest(parent, inParent)]);
}

function restOf(marks: Uint8Array): {readonly words: number; readonly share: number} {
  const words = marks.length - countMarked(marks, 1);
  return {words, share: marks.length === 0 ? 0 : words / marks.length};
}

/** The longest stretch of the text that lies in no passage. */
function longestRest({doc, words}: Story, marks: Uint8Array): readonly Span[] {
  let [from, best, end] = [0, 0, 0];
  for (let at = 0; at <= marks.length; at++) {
    if (at < marks.length && marks[at] === 0) continue;
    if (at - from > best) [best, end] = [at - from, at];
    from = at + 1;
  }
  const range = rangeOfWords(words, end - best, end);
  return range ? [{doc: doc.id, ...range}] : [];
}

const SHORTENED_CHARACTERS = 25;

/** Inside the passages the child says the same in fewer words. */
function fullerWording(_parent: Story, _child: Story, {dropped, added, passages}: Side): Reason | null {
  if (dropped - added < SHORTENED_CHARACTERS || dropped < 1.5 * added) return null;
  return reason("fuller-wording", 0.2, `the other has the longer wording: ${dropped} characters where this one has ${added}`, passages.slice(0, 3));
}

function bylineDropped(parent: Story, child: Story): Reason | null {
  const byline = parent.doc.parts.find(({kind}) => kind === "byline");
  if (!byline || child.doc.parts.some(({kind}) => kind === "byline")) return null;
  const span = {doc: parent.doc.id, start: byline.start, end: byline.end};
  return reason("byline-dropped", 0.1, `the other names its writer, “${wordsIn(parent.doc, span)}”`, [span]);
}

function reason(rule: string, score: number, detail: string, spans: readonly Span[]): Reason {
  return {rule, score, detail, spans: spans.map(({doc, start, end}) => ({doc, start, end}))};
}

/** The words of the span in one line. */
export function wordsIn(doc: Document, {start, end}: Span): string {
  return doc.text.slice(start, end).replace(/\s+/gu, " ").trim();
}

function lineOf(doc: Document, span: Span): string {
  const part = doc.parts.find(({start, end}) => start <= span.start && span.end <= end);
  return wordsIn(doc, {...span, ...(part && part.end - part.start <= 80 ? {start: part.start, end: part.end} : {})});
}
