import type {Attribution} from "./attribution.ts";
import {isBullet} from "./other-cues.ts";
import {rangeIn} from "./phrases.ts";
import {paragraphsOf, type Paragraph} from "./paragraphs.ts";
import {findTurns, type UnmarkedWords} from "./turns.ts";
import type {Reading, Voice} from "./voices.ts";
import {isFinite} from "./word-classes.ts";

/** What a unit says of who speaks. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly voice: Voice;
}

/** Words without marks that their place shows to be somebody's: turns of a transcript, what stands below "said:". O(units). */
export function findUnmarked(reading: Reading, spoken: readonly (readonly Spoken[])[]): readonly UnmarkedWords[] {
  const paragraphs = paragraphsOf(reading.units);
  return [...findTurns(reading, paragraphs), ...below(reading, paragraphs, spoken)];
}

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
