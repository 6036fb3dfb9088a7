import type {Mention, Quote, Range} from "../../model/index.ts";
import {bodyNouns, personNouns} from "../../text/lexicon/index.ts";
import {MEDIA_WORDS} from "../../text/speech-cues.ts";
import type {Attribution} from "./attribution.ts";
import {isBullet} from "./other-cues.ts";
import {rangeIn} from "./phrases.ts";
import {kindOfSpeaker} from "./speaker-kind.ts";
import type {Element, Unit} from "./units.ts";
import type {Reading, Voice} from "./voices.ts";
import {isFinite} from "./word-classes.ts";

/** Words of somebody's that stand without marks, and who speaks them. */
export interface UnmarkedWords {
  readonly kind: Quote["kind"];
  readonly range: Range;
  readonly voice: Voice;
}

/** What a unit says of who speaks. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly voice: Voice;
}

/** The units of a paragraph, as indexes: from `first` to `last`, both within it. */
interface Paragraph {
  readonly first: number;
  readonly last: number;
}

/** Words without marks that their place shows to be somebody's: turns of a transcript, what stands below "said:". O(units). */
export function findUnmarked(reading: Reading, spoken: readonly (readonly Spoken[])[]): readonly UnmarkedWords[] {
  const paragraphs = paragraphsOf(reading.units);
  return [...turns(reading, paragraphs), ...below(reading, paragraphs, spoken)];
}

function paragraphsOf(units: readonly Unit[]): Paragraph[] {
  const paragraphs: {first: number; last: number}[] = [];
  units.forEach(({paragraph, part}, at) => {
    const before = units[at - 1];
    if (before && before.paragraph === paragraph && before.part === part) paragraphs.at(-1)!.last = at;
    else paragraphs.push({first: at, last: at});
  });
  return paragraphs;
}

// --- transcripts ------------------------------------------------------------------------------------

/** Longest name before the colon of a turn, in words. */
const LONGEST_LABEL = 5;

/** Who speaks in a turn, by the words before its colon, and where what is said begins. */
interface Turn {
  readonly label: readonly Element[];
  readonly start: number;
}

/** The label that begins a paragraph: "HIRST:", "SEN. HOLT:", "Q:", "A."; null where none does. A title's stop may have ended a unit. */
function turnAt(units: readonly Unit[], {first, last}: Paragraph): Turn | null {
  if (units[first].part !== "body") return null;
  const elements = units.slice(first, Math.min(last, first + 1) + 1).flatMap((unit) => unit.elements.slice(0, LONGEST_LABEL + 2));
  if (/^[qa]\.$/u.test(elements[0].norm) && elements[1]?.capital) return {label: [elements[0]], start: elements[1].start};
  const colon = elements.slice(0, LONGEST_LABEL + 1).findIndex(({norm}) => norm === ":");
  const label = elements.slice(0, Math.max(0, colon));
  const isLabel = label.length > 0 && colon + 1 < elements.length && label.every(({capital, norm}) => capital || norm === ".");
  return isLabel && !elements[colon + 1].quoted ? {label, start: elements[colon + 1].start} : null;
}

/** Two and more paragraphs in a row that begin with a label of somebody who can speak: a person, capitals, a role, an outlet, the Q of an interview. */
function turns(reading: Reading, paragraphs: readonly Paragraph[]): UnmarkedWords[] {
  const found: UnmarkedWords[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const run: (Turn & {readonly end: number})[] = [];
    for (let next = at, turn = turnAt(reading.units, paragraphs[at]); turn; turn = next < paragraphs.length ? turnAt(reading.units, paragraphs[next]) : null) run.push({...turn, end: reading.units[paragraphs[next++].last].end});
    if (run.length >= 2 && run.every(({label}) => namesSpeaker(reading, label))) found.push(...run.flatMap((turn) => wordsOfTurn(reading, turn, paragraphs[at - 1])));
    at += Math.max(0, run.length - 1);
  }
  return found;
}

function namesSpeaker(reading: Reading, label: readonly Element[]): boolean {
  const text = reading.doc.text.slice(label[0].start, label.at(-1)!.end);
  const noun = label.at(-1)!.norm;
  return /^\p{Lu}[\p{Lu} .'’-]*$/u.test(text) || personNouns.has(noun) || bodyNouns.has(noun) || isOutlet(label) || personAt(reading, label) !== null;
}

/** The outlet asks. */
const isOutlet = (label: readonly Element[]) => MEDIA_WORDS.has(label.at(-1)!.norm.toLowerCase());

/** The person whom a label names, here or, by the surname alone, before. */
function personAt({doc, index}: Reading, label: readonly Element[]): Mention | null {
  const here = index.within({start: label[0].start, end: label.at(-1)!.end}).find(({kind, form}) => kind === "person" && form !== "pronoun");
  const surname = doc.text.slice(label.at(-1)!.start, label.at(-1)!.end);
  return here ?? index.all.find(({kind, form, end}) => kind === "person" && form === "name" && end < label[0].start && doc.text.endsWith(` ${surname}`, end)) ?? null;
}

function wordsOfTurn(reading: Reading, {label, start, end}: Turn & {readonly end: number}, before: Paragraph | undefined): UnmarkedWords[] {
  const letter = label[0].norm.toLowerCase().replace(".", "");
  if (/^(?:q|question)$/u.test(letter) || isOutlet(label)) return []; // the outlet asks
  const isAnswer = /^(?:a|answer)$/u.test(letter);
  const range = {start: label[0].start, end: label.at(-1)!.end};
  const speaker = isAnswer ? personBefore(reading, before) : personAt(reading, label) ?? reading.index.within(range)[0] ?? null;
  const phrase = {from: 0, to: label.length, head: label.length - 1};
  const voice: Voice = {
    speaker, words: isAnswer ? null : range, ...kindOfSpeaker(reading, label, isAnswer && !speaker ? null : phrase, speaker),
    cue: {start: range.end, end: range.end + 1}, chain: [], denies: false, stance: "asserts", rule: "transcript", score: 0.8,
  };
  return [{kind: "direct", range: {start, end}, voice}];
}

/** Who answers: the first person named in the paragraph before the questions. */
function personBefore({units, index}: Reading, before: Paragraph | undefined): Mention | null {
  const people = before ? index.within({start: units[before.first].start, end: units[before.last].end}).filter(({kind, form}) => kind === "person" && form === "name") : [];
  return people[0] ?? null;
}

// --- below a colon ----------------------------------------------------------------------------------

const SPEAKS_OF_ITSELF = /^(?:i|we|our|ours|my|us|me|let's)$/u;

/** Paragraphs below "The company said in a statement:" and "The report found that:". */
function below(reading: Reading, paragraphs: readonly Paragraph[], spoken: readonly (readonly Spoken[])[]): UnmarkedWords[] {
  return paragraphs.flatMap(({last}, at) => {
    const lead = spoken[last].at(-1);
    if (reading.units[last].elements.at(-1)?.norm !== ":" || !lead) return [];
    const items = listBelow(reading, paragraphs, at);
    if (items.length > 0) return items.flatMap((item) => listed(reading, item, spoken, lead));
    return paragraphs[at + 1] ? statement(reading, paragraphs[at + 1], spoken, lead) : [];
  });
}

function listBelow({units}: Reading, paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  let end = at + 1;
  while (end < paragraphs.length && isBullet(units[paragraphs[end].first].elements[0])) end++;
  return paragraphs.slice(at + 1, end);
}

const isPlain = ({units}: Reading, {first, last}: Paragraph, spoken: readonly (readonly Spoken[])[]) =>
  units.slice(first, last + 1).every(({elements}, i) => spoken[first + i].length === 0 && elements.every(({quoted}) => quoted === null));

/** A line of a list that goes on with the clause of the line above it. */
function listed(reading: Reading, paragraph: Paragraph, spoken: readonly (readonly Spoken[])[], {attribution, voice}: Spoken): UnmarkedWords[] {
  const {elements} = reading.units[paragraph.first];
  let to = elements.length;
  while (to > 1 && /^(?:[.;,]|and|or)$/u.test(elements[to - 1].norm)) to--;
  const tells = attribution.frame === "clause" && elements.slice(1, to).some((element) => isFinite(element));
  return tells && isPlain(reading, paragraph, spoken) ? [{kind: "indirect", range: rangeIn(elements, {from: 1, to}), voice: {...voice, rule: "list-below", score: 0.7}}] : [];
}

/** A statement printed without marks: the paragraph speaks of itself. */
function statement(reading: Reading, paragraph: Paragraph, spoken: readonly (readonly Spoken[])[], {voice}: Spoken): UnmarkedWords[] {
  const {units} = reading;
  const speaks = units[paragraph.first].elements.some(({norm}) => SPEAKS_OF_ITSELF.test(norm));
  if (!speaks || !isPlain(reading, paragraph, spoken)) return [];
  return [{kind: "direct", range: {start: units[paragraph.first].start, end: units[paragraph.last].end}, voice: {...voice, denies: false, stance: "asserts", rule: "statement-below", score: Math.min(0.6, voice.score)}}];
}
