import {cited, editLine, escapeMarkdown, kindNote, placeOf, spoken} from "./markdown-pieces.ts";
import {ownVoiceWords} from "./view/index.ts";
import type {ChainView, CircleView, HopView, InformantView, MatchView, OwnVoiceView, QuoteView, SharedQuoteView, SilenceView, SpeakerView, StepView, WordingView} from "./view/index.ts";
import {count, listed} from "./words.ts";

/** One speaker: the kind, how much is said, through whom, and all of it. */
export function speakerLines({name, kind, sigils, origins, through, quotes, words}: SpeakerView): readonly string[] {
  const passed = through.length > 0 ? `, through ${escapeMarkdown(listed(through))}` : "";
  return [
    `- **${escapeMarkdown(name)}**, ${kind}${passed}: ${count(quotes.length, "statement")}, ${count(words, "word")}, ${sigils.join(" ")}${sigils.length > 1 ? ` (${count(origins, "origin")})` : ""}`,
    ...quotes.map((quote) => `  - ${quoteLine(quote)}`),
  ];
}

function quoteLine({passage, also, kind, voice}: QuoteView): string {
  const through = voice.through.length > 0 ? `, through ${escapeMarkdown(listed(voice.through))}` : "";
  const elsewhere = also.length > 0 ? `, also ${also.map(placeOf).join(", ")}` : "";
  return `${kind}${voice.denial === "" ? "" : `, ${voice.denial}`}${through}: ${cited(passage)}${elsewhere}`;
}

/** Somebody who was asked and said nothing. */
export function silenceLines({voice, passage, also}: SilenceView): readonly string[] {
  return [`- ${cited(passage)}${spoken(voice)}${also.length > 0 ? `, also ${also.map(placeOf).join(", ")}` : ""}`];
}

/** How much of an article is the outlet's own voice. */
export function ownVoiceLines(view: OwnVoiceView): readonly string[] {
  return [`- **${view.sigil}** ${ownVoiceWords(view)}`];
}

/** A circle with the words of each step. */
export function circleLines({steps}: CircleView): readonly string[] {
  const way = [...steps.map(({from}) => from), ...steps.slice(0, 1).map(({from}) => from)];
  return [`- **circular reporting**: ${way.join(" → ")}`, ...steps.map((step) => `  - ${stepLine(step)}`)];
}

function stepLine({from, to, verb, passage, there}: StepView): string {
  return `**${from}** ${verb} **${to}**${passage ? `: ${cited(passage)}` : ""}${there ? `; there: ${cited(there)}` : ""}`;
}

/** `- **E** ← Ardopress “Ardopress reported” (E 10–28) ← a senior official, unnamed`, and what came this way. */
export function chainLines({article, hops, end, told}: ChainView): readonly string[] {
  const speaker = end ? [`${escapeMarkdown(end.voice.name)}${kindNote(end.voice)}${end.voice.denial === "" ? "" : `, ${end.voice.denial}`}${end.passage ? ` (${placeOf(end.passage)})` : ""}`] : [];
  return [`- ${[`**${article}**`, ...hops.map(hopWords), ...speaker].join(" ← ")}`, ...told.map((passage) => `  - ${cited(passage)}`)];
}

function hopWords({name, passage, article}: HopView): string {
  return `${escapeMarkdown(name)} ${cited(passage)}${article ? `, in **${article.article}**${article.passage ? ` (${placeOf(article.passage)})` : ""}${article.voice ? `, there${spoken(article.voice)}` : ""}` : ""}`;
}

/** A row of the ledger: the description, the terms, all statements, and whom else it may be. */
export function informantLines({passage, outlet, people, terms, quotes, matches}: InformantView): readonly string[] {
  return [
    `- ${cited(passage)}, ${escapeMarkdown(outlet)}: ${people}, ${count(quotes.length, "statement")}${terms ? `; ${cited(terms)}` : ""}`,
    ...quotes.map((quote) => `  - ${quoteLine(quote)}`), ...matches.map((match) => `  - ${matchLine(match)}`),
  ];
}

function matchLine({name, article, score, reasons, against}: MatchView): string {
  const ground = (side: string, grounds: MatchView["reasons"]) => grounds.map(({words}) => `; ${side}: ${escapeMarkdown(words)}`).join("");
  return `may also be “${escapeMarkdown(name)}” (**${article}**), ${score.toFixed(2)}${ground("for", reasons)}${ground("against", against)}; not joined`;
}

/** A shared quotation: the fullest wording, the earliest named, and how the others differ. */
export function sharedQuoteLines({sigils, origins, speakers, names, earliest, fullest, others}: SharedQuoteView): readonly string[] {
  const first = earliest ? `; earliest ${earliest.sigils.join(" ")}, ${escapeMarkdown(earliest.day)}${earliest.undated > 0 ? `, ${earliest.undated} without a date` : ""}` : "";
  const flag = speakers === "several" ? `; **different speakers**: ${escapeMarkdown(listed(names))}` : "";
  return [
    `- ${sigils.join(" ")} (${count(origins, "origin")})${first}; fullest ${fullest.pieces[0].sigil}${flag}`,
    `  - ${wordingWords(fullest)}${spoken(fullest.voice)}`,
    ...others.flatMap((other) => wordingLines(other, fullest)),
  ];
}

function wordingLines(wording: WordingView, fullest: WordingView): readonly string[] {
  const voice = wording.voice.name === fullest.voice.name ? "" : spoken(wording.voice);
  if (wording.edits.length === 0) return [`  - in the same words: ${wording.pieces.map(placeOf).join(", ")}${voice}`];
  return [`  - ${wordingWords(wording)}${voice}`, ...wording.edits.map((edit) => `    - ${editLine(edit)}`)];
}

function wordingWords({pieces}: WordingView): string {
  return pieces.map(cited).join(" … ");
}
