import {kindCounts} from "../view/index.ts";
import type {ChainView, CircleView, HopView, InformantView, SharedQuoteView, SilenceView, SpeakerView, View, WordingView} from "../view/index.ts";
import {clip, count, listed} from "../words.ts";
import {editLines, kindNote, quoted, some, voiceLine} from "./pen.ts";
import type {Pen} from "./pen.ts";

/** Who speaks: the kinds, those who say most, circles, and what else the details have. */
export function speakers({speakers: all, silences, chains, circles, informants}: View, pen: Pen): readonly string[] {
  if (all.length === 0) return [];
  const figures = [silences.length > 0 ? `${silences.length} asked and said nothing` : "", chains.length > 0 ? `${count(chains.length, "passage")} through others` : "", informants.length > 0 ? count(informants.length, "unnamed informant") : ""].filter(Boolean);
  return [
    ...pen.heading("Who speaks", kindCounts(all)), ...some(all, 8, pen, (speaker) => speakerLines(speaker, pen)),
    ...circles.slice(1).flatMap((circle) => circleLines(circle, pen)), ...(circles.length + figures.length > 0 ? pen.lines([...circles.slice(0, 1).flatMap((circle) => circlePieces(circle, pen)), pen.faint(`${circles.length > 0 && figures.length > 0 ? "; " : ""}${figures.join(", ")}`)], 2, 4) : []),
  ];
}

/** `Ana Ode, named, through Reuters: 2 statements, 31 words [A B] (1 origin)`. */
export function speakerLines({name, kind, quotes, words, sigils, origins, through}: SpeakerView, pen: Pen): readonly string[] {
  const passed = through.length > 0 ? `, through ${listed(through.slice(0, 4).map((one) => clip(one, 40)))}` : "";
  const from = sigils.length > 1 ? ` (${count(origins, "origin")})` : "";
  return pen.lines([`${clip(name, 80)}, ${kind}${passed}: ${count(quotes.length, "statement")}, ${count(words, "word")} `, pen.sigil(sigils), from], 2, 4);
}

/** `circular reporting: A → B → A`. */
export function circleLines(circle: CircleView, pen: Pen): readonly string[] {
  return pen.lines(circlePieces(circle, pen), 2, 4);
}

function circlePieces({steps}: CircleView, pen: Pen): readonly (string | ReturnType<Pen["strong"]>)[] {
  return [pen.strong("circular reporting"), `: ${[...steps, ...steps.slice(0, 1)].map(({from}) => from).join(" → ")}`];
}

/** `[A] a spokesman — did not answer`. */
export function silenceLines({voice, passage, also}: SilenceView, pen: Pen): readonly string[] {
  return pen.lines([pen.sigil([passage, ...also].map(({sigil}) => sigil)), " ", pen.faint(quoted(passage, pen.columns * 2)), voiceLine(voice)], 2, 6);
}

/** `[E] ← Ardopress “Ardopress reported” ← a senior official, unnamed`, and the words. */
export function chainLines({article, hops, end, told}: ChainView, pen: Pen): readonly string[] {
  const speaker = end ? ` ← ${clip(end.voice.name, 60)}${kindNote(end.voice)}${end.voice.denial === "" ? "" : `, ${end.voice.denial}`}` : "";
  return [
    ...pen.lines([pen.sigil([article]), ...hops.flatMap((hop) => hopPieces(hop, pen)), speaker], 2, 6),
    ...told.flatMap((passage) => pen.lines([pen.faint(quoted(passage, pen.columns * 2))], 6, 8)),
  ];
}

function hopPieces({name, passage, article}: HopView, pen: Pen): readonly (string | ReturnType<Pen["faint"]>)[] {
  return [` ← ${clip(name, 60)} `, pen.faint(quoted(passage, 80)), ...(article ? [" in ", pen.sigil([article.article])] : [])];
}

/** A row of the ledger with whom else it may be. */
export function informantLines({passage, people, quotes, matches, terms}: InformantView, pen: Pen): readonly string[] {
  return [
    ...pen.lines([pen.sigil([passage.sigil]), ` ${quoted(passage, 160)}: ${people}, ${count(quotes.length, "statement")}`, ...(terms ? [", ", pen.faint(quoted(terms, 120))] : [])], 2, 6),
    ...matches.flatMap(({name, article, score, reasons, against}) => pen.lines([
      `may also be “${clip(name, 80)}” `, pen.sigil([article]), ` ${score.toFixed(2)}: ${[...reasons, ...against.map(({words}) => ({words: `against: ${words}`}))].map(({words}) => clip(words, 90)).join("; ")}`,
    ], 6, 8)),
  ];
}

/** `[A B] earliest A, fullest B`, the words, and how the others differ. */
export function sharedQuoteLines({sigils, speakers, names, earliest, fullest, others}: SharedQuoteView, pen: Pen): readonly string[] {
  const notes = [earliest ? `earliest ${earliest.sigils.join(" ")}, ${earliest.day}` : "", `fullest ${fullest.pieces[0].sigil}`, speakers === "several" ? `different speakers: ${clip(listed(names), 120)}` : ""].filter(Boolean);
  return [
    ...pen.lines([pen.sigil(sigils), " ", pen.faint(wordingWords(fullest, pen)), voiceLine(fullest.voice), ` (${notes.join("; ")})`], 2, 4),
    ...others.flatMap((other) => wordingLines(other, fullest, pen)),
  ];
}

function wordingLines(wording: WordingView, fullest: WordingView, pen: Pen): readonly string[] {
  const voice = wording.voice.name === fullest.voice.name ? "" : voiceLine(wording.voice);
  const sigil = pen.sigil([wording.pieces[0].sigil]);
  if (wording.edits.length === 0) return pen.lines([sigil, ` in the same words${voice}`], 4);
  return [...pen.lines([sigil, " ", pen.faint(wordingWords(wording, pen)), voice], 4, 6), ...wording.edits.flatMap((edit) => editLines(edit, pen))];
}

function wordingWords({pieces}: WordingView, pen: Pen): string {
  return pieces.map((piece) => quoted(piece, pen.columns * 2)).join(" … ");
}
