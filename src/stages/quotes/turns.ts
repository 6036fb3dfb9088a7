import type {Mention, Quote, Range} from "../../model/index.ts";
import {TITLES_WITH_STOP} from "../../text/abbreviations.ts";
import {bodyNouns, personNouns} from "../../text/lexicon/index.ts";
import {MEDIA_WORDS} from "../../text/speech-cues.ts";
import type {Paragraph} from "./paragraphs.ts";
import {kindOfSpeaker} from "./speaker-kind.ts";
import type {Element} from "./units.ts";
import type {Reading, Voice} from "./voices.ts";

/** Words of somebody's that stand without marks, and who speaks them. */
export interface UnmarkedWords {
  readonly kind: Quote["kind"];
  readonly range: Range;
  readonly voice: Voice;
}

/** Longest name before the colon of a turn, and longest label of a name with a role, in words and marks. */
const LONGEST_NAME = 5;
const LONGEST_LABEL = 14;

/** Most paragraphs that a turn goes on for below the one with its label. */
const LONGEST_TURN = 5;

/** "(BEGIN VIDEO CLIP)", "[Laughter]": a paragraph that nobody says. */
const DIRECTION = /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/u;

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N} .,'’&/-]*$/u;
const ASKS = /^(?:q|question)$/u;
const ANSWERS = /^(?:a|answer)$/u;

/** Who speaks in a turn, by the words before its colon, and the paragraphs of what is said. */
interface Turn {
  readonly label: readonly Element[];
  /** How many words of the label are the name; a role follows. */
  readonly named: number;
  readonly words: readonly Range[];
  readonly at: number;
}

/**
 * The turns of a transcript: two and more paragraphs that begin with the label of somebody who can speak ("HIRST:", "SEN. HOLT:", "ANA ODE, TARN MAYOR:",
 * "Q:"), with what an answer goes on with below. What lies behind the last label's paragraph is nobody's. O(units).
 */
export function findTurns(reading: Reading, paragraphs: readonly Paragraph[]): readonly UnmarkedWords[] {
  return runsOf(reading, paragraphs).filter((run) => isTranscript(reading, run)).flatMap((run) => run.flatMap((turn) => wordsOfTurn(reading, turn, paragraphs[run[0].at - 1])));
}

/** Turns one below the other; in a transcript of capitals or letters a turn may have more paragraphs. */
function runsOf(reading: Reading, paragraphs: readonly Paragraph[]): Turn[][] {
  const runs: Turn[][] = [];
  let below: Range[] = [];
  paragraphs.forEach((paragraph, at) => {
    const turn = turnAt(reading, paragraph, at);
    const before = runs.at(-1)?.at(-1);
    if (!turn) below.push(...spokenIn(reading, paragraph));
    else if (before && (below.length === 0 || below.length <= LONGEST_TURN && isSet(reading, before) && isSet(reading, turn))) {
      runs.at(-1)![runs.at(-1)!.length - 1] = {...before, words: [...before.words, ...below]};
      runs.at(-1)!.push(turn);
    } else runs.push([turn]);
    if (turn) below = [];
  });
  return runs;
}

/** The words of a paragraph below a label, if anybody says them. */
function spokenIn({units, doc}: Reading, {first, last}: Paragraph): Range[] {
  const range = {start: units[first].start, end: units[last].end};
  return DIRECTION.test(doc.text.slice(range.start, range.end)) ? [] : [range];
}

/** The label that begins a paragraph: "HIRST:", "SEN. HOLT:", "Q:", "A."; null where none does. A title's stop may have ended a unit. */
function turnAt({units, doc}: Reading, {first, last}: Paragraph, at: number): Turn | null {
  if (units[first].part !== "body") return null;
  const end = units[last].end;
  const elements = units.slice(first, Math.min(last, first + 1) + 1).flatMap((unit) => unit.elements.slice(0, LONGEST_LABEL + 2));
  if (/^[qa]\.$/u.test(elements[0].norm) && elements[1]?.capital) return {label: [elements[0]], named: 1, words: [{start: elements[1].start, end}], at};
  const colon = elements.slice(0, LONGEST_LABEL + 1).findIndex(({norm}) => norm === ":");
  if (colon < 1 || colon + 1 >= elements.length || elements[colon + 1].quoted) return null;
  const label = withoutDirection(elements.slice(0, colon));
  const comma = label.findIndex(({norm}) => norm === ",");
  const named = comma < 0 ? label.length : comma;
  const isName = named > 0 && named <= LONGEST_NAME && label.slice(0, named).every(({capital, norm}) => capital || norm === ".");
  const isRole = named === label.length || CAPITALS.test(doc.text.slice(label[0].start, label.at(-1)!.end)) || personNouns.has(label.at(-1)!.norm);
  return isName && isRole ? {label, named, words: [{start: elements[colon + 1].start, end}], at} : null;
}

/** "PAUL REYES, CNN CORRESPONDENT (voice-over)": what stands in brackets is how it is said. */
function withoutDirection(label: readonly Element[]): readonly Element[] {
  const bracket = label.findIndex(({norm}) => norm === "(" || norm === "[");
  return bracket > 0 && /^[)\]]$/u.test(label.at(-1)!.norm) ? label.slice(0, bracket) : label;
}

const textOf = ({doc}: Reading, label: readonly Element[]) => doc.text.slice(label[0].start, label.at(-1)!.end);

/** Set as a transcript sets its labels: in capitals, or as a letter. */
const isSet = (reading: Reading, {label}: Turn) => CAPITALS.test(textOf(reading, label));

/** Who can speak stands before every turn, and capitals that are no known name come again, which those of a list of facts ("WHERE:", "WHEN:") do not. */
function isTranscript(reading: Reading, run: readonly Turn[]): boolean {
  const labels = run.map((turn) => textOf(reading, nameOf(turn)));
  const comesAgain = new Set(labels).size < labels.length;
  return run.length >= 2 && run.every((turn) => namesSpeaker(reading, turn) || comesAgain && isSet(reading, turn));
}

const nameOf = ({label, named}: Turn) => label.slice(0, named);

function namesSpeaker(reading: Reading, turn: Turn): boolean {
  const noun = nameOf(turn).at(-1)!.norm.toLowerCase();
  return turn.named < turn.label.length || ASKS.test(letterOf(turn)) || ANSWERS.test(letterOf(turn)) ||
    bearsTitle(turn) || personNouns.has(noun) || bodyNouns.has(noun) || isOutlet(turn) || personAt(reading, turn) !== null;
}

const letterOf = ({label}: Turn) => label.length === 1 ? label[0].norm.toLowerCase().replace(".", "") : "";

/** "SEN. HOLT", "MR. DUVALL". */
const bearsTitle = ({label, named}: Turn) => named > 1 && TITLES_WITH_STOP.has(label[0].norm.toLowerCase().replace(".", ""));

/** The outlet asks. */
const isOutlet = (turn: Turn) => MEDIA_WORDS.has(nameOf(turn).at(-1)!.norm.toLowerCase());

/** The person whom a label names, here or, by the surname alone, before. */
function personAt({doc, index}: Reading, turn: Turn): Mention | null {
  const name = nameOf(turn);
  const here = index.within({start: name[0].start, end: name.at(-1)!.end}).find(({kind, form}) => kind === "person" && form !== "pronoun");
  const surname = doc.text.slice(name.at(-1)!.start, name.at(-1)!.end);
  return here ?? index.all.find(({kind, form, end}) => kind === "person" && form === "name" && end < name[0].start && doc.text.endsWith(` ${surname}`, end)) ?? null;
}

function wordsOfTurn(reading: Reading, turn: Turn, before: Paragraph | undefined): readonly UnmarkedWords[] {
  if (ASKS.test(letterOf(turn)) || isOutlet(turn)) return []; // the outlet asks
  const {label, named} = turn;
  const isAnswer = ANSWERS.test(letterOf(turn));
  const range = {start: label[0].start, end: label[named - 1].end};
  const speaker = isAnswer ? personBefore(reading, before) : personAt(reading, turn) ?? reading.index.within(range)[0] ?? null;
  const phrase = {from: 0, to: named, head: named - 1};
  const colon = reading.doc.text.indexOf(":", label.at(-1)!.end);
  const voice: Voice = {
    speaker, words: isAnswer ? null : range, ...kindOfSpeaker(reading, label, isAnswer && !speaker ? null : phrase, speaker),
    cue: isAnswer ? {start: range.end, end: range.end + 1} : {start: colon, end: colon + 1}, chain: [], denies: false, stance: "asserts", rule: "transcript", score: 0.8,
  };
  return turn.words.map((words) => ({kind: "direct", range: words, voice}));
}

/** Who answers: the first person named in the paragraph before the questions. */
function personBefore({units, index}: Reading, before: Paragraph | undefined): Mention | null {
  const people = before ? index.within({start: units[before.first].start, end: units[before.last].end}).filter(({kind, form}) => kind === "person" && form === "name") : [];
  return people[0] ?? null;
}
