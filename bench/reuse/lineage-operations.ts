// What a copy does to its parent's text, operation by operation.
import {BODIES, DAYS, OTHER_PEOPLE, SYNONYMS} from "./lineage-words.ts";
import {between, paragraphOf, pick} from "./lineage-text.ts";
import type {Line, Piece, Random, Text, Writer} from "./lineage-text.ts";

export type Operation = (text: Text, writer: Writer) => Text;
export type Weight = "light" | "heavy" | "other";

const onLines = (text: Text, change: (line: Line) => Line): Text => text.map((paragraph) => paragraph.map(change));

const onPieces = (text: Text, change: (piece: Piece) => readonly Piece[]): Text =>
  onLines(text, (line) => ({...line, pieces: line.pieces.flatMap(change)}));

function cut(share: number): Operation {
  return (text) => text.slice(0, Math.max(1, Math.ceil(text.length * share)));
}

function dropParagraphs(share: number): Operation {
  return (text, {random}) => text.filter((_, at) => at === 0 || random() > share);
}

function dropRole(role: Piece["role"], share: number): Operation {
  return (text, {random}) => onPieces(text, (piece) => (piece.role === role && random() < share ? [] : [piece]));
}

/** Changes one to `most` of the pieces of a role. */
function changeRole(role: Piece["role"], most: number, change: (words: string, random: Random) => string): Operation {
  return (text, {random}) => {
    const slots = text.flat().flatMap(({pieces}) => pieces).filter((piece) => piece.role === role).map(({slot}) => slot);
    const changed = new Set(Array.from({length: between(random, 1, most)}, () => pick(random, slots)));
    return onPieces(text, (piece) => [changed.has(piece.slot) ? {...piece, text: change(piece.text, random)} : piece]);
  };
}

const otherNumber = (words: string, random: Random) => words.replace(/\d+/u, (digits) => String(Number(digits) + between(random, 2, 60)));
const otherDay = (words: string, random: Random) => (DAYS.includes(words) ? pick(random, DAYS.filter((day) => day !== words)) : words.replace(/\d+/u, (digits) => String(Number(digits) + 1)));
const otherPerson = (words: string, random: Random) => `${words.startsWith(", ") ? ", " : ""}${pick(random, OTHER_PEOPLE)}`;

function reword(share: number): Operation {
  return (text, {random}) => onPieces(text, (piece) => {
    const others = piece.role === "wording" && piece.clause !== "speech" ? SYNONYMS.get(piece.text) : undefined;
    return [others && random() < share ? {...piece, text: pick(random, others)} : piece];
  });
}

function reorder(moves: number): Operation {
  return (text, {random}) => {
    const moved = [...text];
    for (let i = 0; i < moves && moved.length > 2; i++) moved.splice(between(random, 1, moved.length - 1), 0, ...moved.splice(between(random, 1, moved.length - 1), 1));
    return moved;
  };
}

const shuffle: Operation = (text, {random}) => [text[0], ...text.slice(1).map((paragraph) => ({paragraph, at: random()})).sort((a, b) => a.at - b.at).map(({paragraph}) => paragraph)];

const LIGHT: readonly Operation[] = [
  (text) => text,
  cut(0.7),
  dropParagraphs(0.2),
  reorder(2),
  reword(0.12),
  dropRole("attribution", 0.6),
  changeRole("number", 2, otherNumber),
  (text, writer) => pick(writer.random, [dropRole("hedge", 0.7), changeRole("date", 2, otherDay), changeRole("description", 2, otherPerson)])(text, writer),
];

const HEAVY: readonly Operation[] = [
  cut(0.5),
  dropParagraphs(0.4),
  shuffle,
  reword(0.3),
  reword(0.6),
  dropRole("attribution", 1),
  dropRole("hedge", 1),
  changeRole("number", 5, otherNumber),
  changeRole("date", 3, otherDay),
  changeRole("description", 4, otherPerson),
];

const CLOSING: Line["pieces"][number]["clause"] = "end";

/** "A did B on Monday because C." → "A did B on Monday. It did so because C." */
const splitSentences: Operation = (text, writer) => text.map((paragraph) => paragraph.flatMap((line) => {
  const at = line.pieces.findIndex(({clause}) => clause === "tail");
  if (at <= 0 || writer.random() < 0.5 || line.pieces[0].clause === "speech") return [line];
  const stop = {slot: writer.nextSlot(), text: ".", role: "wording", clause: CLOSING} as const;
  const opening = {slot: writer.nextSlot(), text: "It came", role: "wording", clause: "tail"} as const;
  return [{...line, pieces: [...line.pieces.slice(0, at), stop]}, {origin: line.origin, pieces: [opening, ...line.pieces.slice(at)]}];
}));

/** "A did B on Monday" → "On Monday, A did B". */
const timeFirst: Operation = (text, {random}) => onLines(text, (line) => {
  const time = line.pieces.filter(({clause}) => clause === "time");
  if (time.length === 0 || random() < 0.4) return line;
  return {...line, pieces: [...time, ...line.pieces.filter(({clause}) => clause !== "time")]};
});

/** "…, police said" → "Police said …" keeps the piece at another place. */
const attributionFirst: Operation = (text, {random}) => onLines(text, (line) => {
  const said = line.pieces.filter(({clause}) => clause === "attribution").map((piece) => ({...piece, text: piece.text.replace(", ", "")}));
  if (said.length === 0 || random() < 0.3) return line;
  return {...line, pieces: [...said, ...line.pieces.filter(({clause}) => clause !== "attribution")]};
});

const mergeParagraphs: Operation = (text) => text.reduce<(readonly Line[])[]>((merged, paragraph, at) => (at % 2 === 1 ? [...merged.slice(0, -1), [...merged[merged.length - 1], ...paragraph]] : [...merged, paragraph]), []);

const namesToPronouns: Operation = (text, {random}) => onPieces(text, (piece) => [piece.role === "name" && piece.clause === "main" && random() < 0.6 ? {...piece, text: pick(random, ["he", "she"])} : piece]);

const insertBackground: Operation = (text, writer) => {
  const at = between(writer.random, 1, text.length);
  return [...text.slice(0, at), paragraphOf(writer), ...text.slice(at)];
};

/** “We closed the pier,” said A → A said that they closed the pier. */
const indirectQuotes: Operation = (text, {random}) => onLines(text, (line) => {
  const speech = line.pieces.filter(({clause}) => clause === "speech");
  if (speech.length === 0 || random() < 0.3) return line;
  const [said, name, ...rest] = line.pieces.filter(({clause}) => clause === "tail");
  const told = speech.filter(({text: words}) => words !== ",”").map((piece) => ({...piece, text: piece.text === "“We" ? "that they" : piece.text}));
  return {...line, pieces: [name, ...rest.filter(({role}) => role === "description"), said, ...told, ...rest.filter(({role}) => role !== "description"), ...line.pieces.filter(({clause}) => clause === "end")].filter((piece) => piece !== undefined)};
});

const otherSpeaker: Operation = (text, {random}) => onPieces(text, (piece) => [piece.role === "attribution" && random() < 0.4 ? {...piece, text: `, ${pick(random, BODIES)} said`} : piece]);

/** What the rules were not written against. */
const OTHER: readonly Operation[] = [splitSentences, timeFirst, attributionFirst, mergeParagraphs, namesToPronouns, insertBackground, indirectQuotes, otherSpeaker];

/** The operations of one copy, in order: one light, two or three heavy, or one light and one or two others. */
export function operationsOf(weight: Weight, random: Random): readonly Operation[] {
  if (weight === "light") return [pick(random, LIGHT)];
  if (weight === "heavy") return Array.from({length: between(random, 2, 3)}, () => pick(random, HEAVY));
  const others = Array.from({length: between(random, 1, 2)}, () => pick(random, OTHER));
  return random() < 0.5 ? [pick(random, LIGHT), ...others] : [...others, pick(random, LIGHT)];
}
