// Invented articles in pieces that keep their identity through every operation, so that what a copy changed is known.
import type {EditEffect} from "../../src/model/index.ts";
import {ADJECTIVES, ADVERBS, BETWEEN, BODIES, CAUSES, CROWD, DAYS, EVENTS, FAMILY, GIVEN, HARM, HEDGES, HOURS, MONTHS, NOUNS, PEOPLE, SAID, TOWNS, VERBS} from "./lineage-words.ts";

export type Random = () => number;

/** Numbers from 0 to below 1, the same for the same seed. Method: mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <Kind>(random: Random, from: readonly Kind[]): Kind => from[Math.floor(random() * from.length)];
export const between = (random: Random, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

/** A word or a phrase that is changed as one. */
export interface Piece {
  /** The same in every text that has the piece, whatever its words became. */
  readonly slot: number;
  readonly text: string;
  /** What a change of it would be. */
  readonly role: EditEffect;
  /** The clause it belongs to, for operations that move or swap clauses. */
  readonly clause: Clause;
}

export type Clause = "front" | "main" | "time" | "tail" | "speech" | "attribution" | "end";

/** A sentence. */
export interface Line {
  /** The same in every text that has it. */
  readonly origin: number;
  readonly pieces: readonly Piece[];
}

export type Text = readonly (readonly Line[])[];

/** Who and where: what all texts on one event have in common. */
export interface Cast {
  readonly names: readonly string[];
  readonly towns: readonly string[];
  readonly people: readonly string[];
}

/** Makes pieces and lines that nothing else in the family has. */
export interface Writer {
  readonly random: Random;
  readonly cast: Cast;
  readonly nextSlot: () => number;
}

export function createWriter(random: Random): Writer {
  let slots = 0;
  const some = (from: readonly string[], count: number) => [...from].sort(() => random() - 0.5).slice(0, count);
  const names = some(FAMILY, 5).map((family) => `${pick(random, GIVEN)} ${family}`);
  return {random, cast: {names, towns: some(TOWNS, 3), people: some(PEOPLE, 14)}, nextSlot: () => slots++};
}

type Rough = readonly [text: string, role?: EditEffect];

function clause(writer: Writer, name: Clause, ...rough: readonly Rough[]): readonly Piece[] {
  return rough.map(([text, role = "wording"]) => ({slot: writer.nextSlot(), text, role, clause: name}));
}

const word = (random: Random, table: readonly (readonly string[])[]): Rough => [pick(random, pick(random, table))];

function thing(random: Random): readonly Rough[] {
  const adjective = random() < 0.7 ? [word(random, ADJECTIVES)] : [];
  return [["the"], ...adjective, word(random, NOUNS)];
}

/** "the rusty crane beside the canal". */
function placedThing(random: Random): readonly Rough[] {
  return random() < 0.5 ? thing(random) : [...thing(random), word(random, BETWEEN), ...thing(random)];
}

function timeOf({random, cast}: Writer): readonly Rough[] {
  const town: readonly Rough[] = random() < 0.4 ? [["in"], [pick(random, cast.towns), "name"]] : [];
  const day: readonly Rough[] = random() < 0.6 ? [[pick(random, DAYS), "date"]] : [[pick(random, HOURS), "wording"]];
  return [...town, ...day];
}

function tailOf({random, cast}: Writer): readonly Rough[] {
  return [word(random, CAUSES), [pick(random, cast.people), "description"], ["had"], word(random, ADVERBS), word(random, VERBS), ...placedThing(random)];
}

function attributionOf({random}: Writer): readonly Rough[] {
  const body = pick(random, BODIES);
  return [[random() < 0.6 ? `, ${body} said` : `, according to ${body}`, "attribution"]];
}

function hedgeOf(random: Random, share: number): readonly Rough[] {
  return random() < share ? [[pick(random, HEDGES), "hedge"]] : [];
}

/** Ways to write a sentence; each gives its clauses in order. */
const SENTENCES: readonly ((writer: Writer) => readonly Piece[])[] = [plain, plain, plain, toll, quoted, background, indirect, money];

function plain(writer: Writer): readonly Piece[] {
  const {random, cast} = writer;
  const main: readonly Rough[] = [[pick(random, cast.people), "description"], ...hedgeOf(random, 0.25), word(random, VERBS), ...placedThing(random)];
  const tail = random() < 0.6 ? tailOf(writer) : [];
  return [
    ...clause(writer, "main", ...main), ...clause(writer, "time", ...timeOf(writer)), ...clause(writer, "tail", ...tail),
    ...clause(writer, "attribution", ...(random() < 0.3 ? attributionOf(writer) : [])),
  ];
}

function toll(writer: Writer): readonly Piece[] {
  const {random} = writer;
  const count = between(random, 3, 97);
  const main: readonly Rough[] = [
    [pick(random, ["At least", "About", "Some", "More than"])], [String(count), "number"], [pick(random, CROWD)], ["were"], ...hedgeOf(random, 0.3), [pick(random, HARM)],
    ["when"], ...placedThing(random), word(random, EVENTS),
  ];
  return [...clause(writer, "main", ...main), ...clause(writer, "time", ...timeOf(writer)), ...clause(writer, "attribution", ...(random() < 0.6 ? attributionOf(writer) : []))];
}

function quoted(writer: Writer): readonly Piece[] {
  const {random, cast} = writer;
  const speech: readonly Rough[] = [["“We"], word(random, VERBS), ...thing(random), ["and then"], ...thing(random), word(random, EVENTS), [",”"]];
  const speaker: readonly Rough[] = [word(random, SAID), [pick(random, cast.names), "name"], [`, ${pick(random, cast.people)}`, "description"]];
  return [...clause(writer, "speech", ...speech), ...clause(writer, "tail", ...speaker)];
}

function background(writer: Writer): readonly Piece[] {
  const {random} = writer;
  const main: readonly Rough[] = [
    ...placedThing(random), [","], word(random, VERBS), ["in"], [String(between(random, 1871, 2019)), "date"], [","], ["had"], word(random, ADVERBS), word(random, VERBS),
    [String(between(random, 11, 950)), "number"], [`${pick(random, pick(random, NOUNS))}s`],
  ];
  return [...clause(writer, "main", ...main), ...clause(writer, "tail", ...(random() < 0.5 ? tailOf(writer) : []))];
}

function indirect(writer: Writer): readonly Piece[] {
  const {random, cast} = writer;
  const main: readonly Rough[] = [[pick(random, cast.names), "name"], word(random, SAID), ["that"], ...placedThing(random), ["had"], ...hedgeOf(random, 0.3), ["been"], word(random, VERBS)];
  return [...clause(writer, "main", ...main), ...clause(writer, "time", ...timeOf(writer)), ...clause(writer, "tail", ...(random() < 0.6 ? tailOf(writer) : []))];
}

function money(writer: Writer): readonly Piece[] {
  const {random} = writer;
  const main: readonly Rough[] = [...placedThing(random), ["will cost"], ...hedgeOf(random, 0.2), [String(between(random, 12, 880)), "number"], ["million crowns"]];
  const due: readonly Rough[] = [["by"], [`${between(random, 1, 28)} ${pick(random, MONTHS)}`, "date"]];
  return [...clause(writer, "main", ...main), ...clause(writer, "time", ...due), ...clause(writer, "attribution", ...(random() < 0.5 ? attributionOf(writer) : []))];
}

function lineOf(writer: Writer): Line {
  const origin = writer.nextSlot();
  return {origin, pieces: [...pick(writer.random, SENTENCES)(writer), ...clause(writer, "end", ["."])]};
}

export function paragraphOf(writer: Writer): readonly Line[] {
  return Array.from({length: between(writer.random, 1, 4)}, () => lineOf(writer));
}

/** An article of about 200 to 700 words. */
export function articleOf(writer: Writer): Text {
  const words = between(writer.random, 200, 650);
  const text: (readonly Line[])[] = [];
  for (let count = 0; count < words;) {
    const paragraph = paragraphOf(writer);
    text.push(paragraph);
    for (const {pieces} of paragraph) for (const {text: part} of pieces) count += part.split(" ").length;
  }
  return text;
}

/** The text as printed and where its pieces stand, by slot; the marks before a piece's first word are left out of its range. */
export interface Printed {
  readonly text: string;
  readonly places: ReadonlyMap<number, {readonly start: number; readonly end: number}>;
}

const NO_SPACE = /^[,.”]/u;
const LEADING_MARKS = /^[,.”“ ]+/u;

/** Prints `before` (a headline, a dateline), then the paragraphs a line each. */
export function print(text: Text, before = ""): Printed {
  const places = new Map<number, {start: number; end: number}>();
  let out = before;
  text.forEach((lines, at) => {
    if (at > 0) out += "\n";
    lines.forEach((line, i) => {
      if (i > 0) out += " ";
      const from = out.length;
      for (const {slot, text: words} of line.pieces) {
        if (out.length > from && !NO_SPACE.test(words)) out += " ";
        const start = out.length + (LEADING_MARKS.exec(words)?.[0].length ?? 0);
        out += out.length === from ? upper(words) : words;
        if (start < out.length) places.set(slot, {start, end: out.length});
      }
    });
  });
  return {text: out, places};
}

function upper(words: string): string {
  return words[0].toUpperCase() + words.slice(1);
}
