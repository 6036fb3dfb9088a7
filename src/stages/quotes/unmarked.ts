import type {Mention, Quote, Range} from "../../model/index.ts";
import type {Attribution} from "./attribution.ts";
import {isBullet} from "./other-cues.ts";
import {isFinite, rangeIn, wordsRange} from "./phrases.ts";
import {kindOfSpeaker} from "./speaker-kind.ts";
import type {Element, Unit} from "./units.ts";
import type {Reading, Voice} from "./voices.ts";

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

/** Index of the colon behind the name that begins a turn, or -1. */
function labelEnd(unit: Unit): number {
  const colon = unit.elements.slice(0, LONGEST_LABEL + 1).findIndex(({norm}) => norm === ":");
  const label = unit.elements.slice(0, Math.max(0, colon));
  const isLabel = unit.part === "body" && label.length > 0 && colon + 1 < unit.elements.length && label.every(({capital, norm}) => capital || norm === ".");
  return isLabel && !unit.elements[colon + 1].quoted ? colon : -1;
}

/** Two and more paragraphs in a row that begin with a name and a colon; at least one name is a person's, in capitals, or the Q of an interview. */
function turns(reading: Reading, paragraphs: readonly Paragraph[]): UnmarkedWords[] {
  const found: UnmarkedWords[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    let end = at;
    while (end < paragraphs.length && labelEnd(reading.units[paragraphs[end].first]) > 0) end++;
    const run = paragraphs.slice(at, end);
    if (run.length >= 2 && run.every((paragraph) => namesSpeaker(reading, paragraph))) found.push(...run.flatMap((paragraph) => turn(reading, paragraph, paragraphs[at - 1])));
    at = Math.max(at, end - 1);
  }
  return found;
}

const labelOf = ({units}: Reading, {first}: Paragraph) => units[first].elements.slice(0, labelEnd(units[first]));

function namesSpeaker(reading: Reading, paragraph: Paragraph): boolean {
  const label = labelOf(reading, paragraph);
  const text = reading.doc.text.slice(label[0].start, label.at(-1)!.end);
  return /^\p{Lu}[\p{Lu} .'’-]*$/u.test(text) || personAt(reading, label) !== null;
}

function personAt({index}: Reading, label: readonly Element[]): Mention | null {
  return index.within({start: label[0].start, end: label.at(-1)!.end}).find(({kind, form}) => kind === "person" && form !== "pronoun") ?? null;
}

function turn(reading: Reading, paragraph: Paragraph, before: Paragraph | undefined): UnmarkedWords[] {
  const {units} = reading;
  const label = labelOf(reading, paragraph);
  if (/^(?:q|question)$/u.test(label[0].norm.toLowerCase())) return []; // the outlet asks
  const isAnswer = /^(?:a|answer)$/u.test(label[0].norm.toLowerCase());
  const speaker = isAnswer ? personBefore(reading, before) : personAt(reading, label) ?? reading.index.within({start: label[0].start, end: label.at(-1)!.end})[0] ?? null;
  const {elements} = units[paragraph.first];
  const phrase = {from: 0, to: label.length, head: label.length - 1};
  const voice: Voice = {
    speaker, words: isAnswer ? null : wordsRange(elements, phrase), ...kindOfSpeaker(reading, elements, isAnswer && !speaker ? null : phrase, speaker),
    cue: rangeIn(elements, {from: label.length, to: label.length + 1}), chain: [], denies: false, stance: "asserts", rule: "transcript", score: 0.8,
  };
  return [{kind: "direct", range: {start: elements[label.length + 1].start, end: units[paragraph.last].end}, voice}];
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
