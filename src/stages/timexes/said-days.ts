import type {Range} from "../../model/index.ts";
import type {Atom} from "../../text/atoms.ts";
import {findQuoted} from "../../text/quotation-marks.ts";
import type {Found, Sketch} from "./sketch.ts";

/**
 * The day on which quoted words were spoken. Papers print what was said the day before, so that "today" between quotation marks is
 * the day of "said on Tuesday", where the sentence tells it.
 */

/** Verbs behind or before which the day of the words stands. */
const SAID: ReadonlySet<string> = new Set("said told added tweeted wrote posted announced declared testified explained warned stated replied insisted recalled vowed".split(" "));

/** Words behind which another clause begins: its day is not that of the words. */
const BREAKS: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "that", "where", "when", "while", "after", "before", "since", "because", "as", "if", "and", "but", ",", ";", ":", "—", "–"]);

/** So many words on at most a day is that of the verb: "told reporters at the scene late on Tuesday". */
const REACH = 9;

/** "Today", "tomorrow" and the like between quotation marks are counted from the day of the verb of speech outside them. O(length of the sentence). */
export function hangOnSaid(text: string, sentence: Range, atoms: readonly Atom[], found: readonly Found[]): readonly Found[] {
  if (!found.some(isDeictic)) return found;
  const quoted = findQuoted(text, sentence).map(({content}) => content);
  const isInside = ({from}: Found) => quoted.some(({start, end}) => start <= atoms[from].start && atoms[from].start < end);
  const inside = found.filter((one) => isDeictic(one) && isInside(one));
  const day = inside.length === 0 ? undefined : dayOfSpeech(atoms, found.filter((one) => !isInside(one) && isDay(one)), quoted);
  return day === undefined ? found : found.map((one) => (inside.includes(one) ? countFrom(day, one) : one));
}

const isDeictic = ({sketch}: Found): boolean => sketch.is === "step" && sketch.grain === "day" && sketch.anchor === "published";

/** A weekday, a day of a month, or one counted from publication. */
function isDay(found: Found): boolean {
  const {sketch} = found;
  return isDeictic(found) || sketch.is === "moment" && sketch.moment.grain === "day" && sketch.lean === undefined && sketch.nth === undefined;
}

function dayOfSpeech(atoms: readonly Atom[], days: readonly Found[], quoted: readonly Range[]): Found | undefined {
  const verbs = atoms.flatMap(({norm, start}, at) => (SAID.has(norm) && !quoted.some((range) => range.start <= start && start < range.end) ? [at] : []));
  return days.find((day) => verbs.some((verb) => isOfVerb(atoms, verb, day) || opens(atoms, verb, day)));
}

/** "She told reporters on Tuesday": nothing that begins another clause stands between. */
function isOfVerb(atoms: readonly Atom[], verb: number, {from}: Found): boolean {
  return verb < from && from - verb <= REACH && atoms.slice(verb + 1, from).every(({norm, kind}) => kind !== "mark" && !BREAKS.has(norm));
}

/** "In a statement on Tuesday, she said", "On Tuesday she said", "Confirming the closure on Tuesday evening, the mayor said". */
function opens(atoms: readonly Atom[], verb: number, {from, to}: Found): boolean {
  const comma = atoms.findIndex(({norm}) => norm === ",");
  const isFirst = from <= 2 && to < verb && verb - to <= REACH;
  return isFirst || /^(?:IN|VBG)$/u.test(atoms[0].tag) && to <= comma && comma < verb && atoms.slice(0, from).every(({norm}) => !BREAKS.has(norm));
}

function countFrom({sketch: day}: Found, {sketch: own, ...one}: Found): Found {
  const count = own.is === "step" ? own.count : 0;
  const sketch = {...withoutTime(day), ...pick("time", own.time), ...pick("mod", own.mod), offset: (day.offset ?? 0) + count};
  return {...one, sketch, tense: "past"};
}

const pick = (name: "time" | "mod", value: string | undefined): {readonly time?: string; readonly mod?: string} => (value === undefined ? {} : {[name]: value});

function withoutTime(sketch: Sketch): Sketch {
  return Object.fromEntries(Object.entries(sketch).filter(([name]) => name !== "time" && name !== "mod")) as unknown as Sketch; // what is left is still one
}
