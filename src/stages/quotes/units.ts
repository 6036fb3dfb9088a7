import type {Document, PartKind, Range, Sentence, Token} from "../../model/index.ts";
import {isArticleKind, overlapOf} from "../../model/index.ts";
import {findQuoted} from "../../text/quotation-marks.ts";
import type {Quoted} from "../../text/quotation-marks.ts";
import {SPEECH_FORMS} from "../../text/speech-cues.ts";
import {repairTags} from "../../text/tag-repairs.ts";

/** A word of the text, or everything between two quotation marks taken as one word. */
export interface Element extends Range {
  /** Folded word; for quoted words the empty string. */
  readonly norm: string;
  /** Penn tag; `Q` for quoted words. */
  readonly tag: string;
  readonly lemma: string;
  readonly quoted: Quoted | null;
  readonly token: Token | null;
  readonly sentence: Sentence;
  /** Index of the token in its sentence; -1 for quoted words. */
  readonly index: number;
  readonly capital: boolean;
  /** Last character of quoted words, which may be the comma or stop of the sentence around; else empty. */
  readonly final: string;
}

/** A sentence as a reader hears it: what stands between quotation marks never ends it. */
export interface Unit extends Range {
  readonly part: PartKind;
  readonly paragraph: number;
  readonly elements: readonly Element[];
}

/** The units of the article parts, in order. */
export function buildUnits(doc: Pick<Document, "text">, sentences: readonly Sentence[]): readonly Unit[] {
  return paragraphsOf(sentences.filter(({part}) => isArticleKind(part))).flatMap((paragraph) => unitsOf(doc.text, paragraph));
}

function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)?.[0];
    if (last && last.paragraph === sentence.paragraph && last.part === sentence.part) paragraphs.at(-1)!.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

function unitsOf(text: string, sentences: readonly Sentence[]): Unit[] {
  const range = {start: sentences[0].start, end: sentences.at(-1)!.end};
  const {elements, starts} = elementsOf(text, sentences, findQuoted(text, range));
  const cuts = starts.filter((at) => !joins(elements, at));
  return cuts.map((at, i) => elements.slice(at, cuts[i + 1] ?? elements.length)).filter((unit) => unit.length > 0).flatMap(cutLong).map(toUnit);
}

/** Most elements of a unit. The longest sentences of news have under two hundred; what goes on for ever is cut, so that reading stays linear. */
export const LONGEST_UNIT = 300;

/** Pieces of at most `LONGEST_UNIT` elements, cut behind the last comma or semicolon of the last third where there is one. */
function cutLong(elements: readonly Element[]): (readonly Element[])[] {
  const pieces: (readonly Element[])[] = [];
  let from = 0;
  while (elements.length - from > LONGEST_UNIT) {
    let to = from + LONGEST_UNIT;
    while (to > from + LONGEST_UNIT * 2 / 3 && !/^[,;]$/u.test(elements[to - 1].norm)) to--;
    const end = /^[,;]$/u.test(elements[to - 1].norm) ? to : from + LONGEST_UNIT;
    pieces.push(elements.slice(from, end));
    from = end;
  }
  return [...pieces, elements.slice(from)];
}

function toUnit(elements: readonly Element[]): Unit {
  const {part, paragraph} = elements[0].sentence;
  return {start: elements[0].start, end: elements.at(-1)!.end, part, paragraph, elements};
}

/** The elements of a paragraph, and the indexes at which a sentence begins (0 among them). */
function elementsOf(text: string, sentences: readonly Sentence[], quotations: readonly Quoted[]) {
  const elements: Element[] = [];
  const starts: number[] = [];
  let next = 0;
  for (const sentence of sentences) {
    starts.push(elements.length);
    const tags = repairTags(text, sentence.tokens);
    sentence.tokens.forEach((token, index) => {
      while (next < quotations.length && quotations[next].end <= token.start) next++;
      const quoted = next < quotations.length && overlapOf(quotations[next], token) > 0 ? quotations[next] : null;
      if (!quoted) elements.push(wordElement(text, token, mendedTag(text, token, tags, index, sentence), sentence, index));
      else if (elements.at(-1)?.quoted !== quoted) elements.push(quotedElement(text, quoted, sentence));
    });
  }
  return {elements, starts: [...new Set([...starts, ...startsAfterQuoted(elements)])].filter((at) => at < elements.length).sort((a, b) => a - b)};
}

/** Whole quoted sentences end a sentence even where the reader did not see it. */
function startsAfterQuoted(elements: readonly Element[]): number[] {
  return elements.flatMap((element, at) => {
    const next = elements[at + 1];
    return element.quoted && next && (next.capital || next.quoted) && /[.!?…]/u.test(element.final) ? [at + 1] : [];
  });
}

/** "Ana May said": a capital in mid-sentence makes a name of what was taken for a modal, where no verb follows it; a long word in “-er” is no preposition ("backbencher"). */
function mendedTag(text: string, {start, end, norm}: Token, tags: readonly string[], at: number, {part}: Sentence): string {
  if (tags[at] === "IN" && norm.length > 8 && norm.endsWith("er")) return "NN";
  return tags[at] === "MD" && at > 0 && part === "body" && /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && !/^(?:VB|RB)$/u.test(tags[at + 1] ?? "VB") ? "NNP" : tags[at];
}

function wordElement(text: string, token: Token, tag: string, sentence: Sentence, index: number): Element {
  const {start, end, lemma} = token;
  const inside = token.norm === "-" && /\S/u.test(text[start - 1] ?? " ") && /\S/u.test(text[end] ?? " ");
  const isName = tag.startsWith("NNP") && /^\p{Lu}{2,4}$/u.test(text.slice(start, end)); // "IS", "WHO" are no function words
  const norm = inside ? "‐" : isName ? text.slice(start, end) : token.norm; // a hyphen within a word is no dash
  return {start, end, norm, tag, lemma, quoted: null, token, sentence, index, capital: /^\p{Lu}/u.test(text.slice(start, end)), final: ""};
}

function quotedElement(text: string, quoted: Quoted, sentence: Sentence): Element {
  return {start: quoted.start, end: quoted.end, norm: "", tag: "Q", lemma: "", quoted, token: null, sentence, index: -1, capital: false, final: text[quoted.content.end - 1]};
}

/** True where a boundary before `at` is none: the words go on, or an attribution follows the quoted words. */
function joins(elements: readonly Element[], at: number): boolean {
  if (at === 0) return false;
  const before = elements[at - 1];
  const next = elements[at];
  if (before.norm === "," || before.norm === ":") return next.quoted !== null;
  if (!before.quoted) return false;
  if (next.quoted) return false;
  if (before.final === "," || /^[a-z,;:—–-]/u.test(next.norm) && !next.capital) return true;
  return isTagLine(elements, at);
}

/** "Yadlin asked." or "Mr. Yadlin told reporters in Velmora." after a quoted sentence. */
function isTagLine(elements: readonly Element[], at: number): boolean {
  for (let i = at; i < Math.min(at + 9, elements.length); i++) {
    const {norm, tag, quoted} = elements[i];
    if (quoted || /^[.!?;:]$/u.test(norm)) return false;
    if (SPEECH_FORMS.has(norm) && /^VB[DZP]$/u.test(tag)) return i > at && endsTagLine(elements, i + 1);
    if (/^(?:VB[DZP]|MD|IN)$/u.test(tag) && !["of", "for"].includes(norm)) return false;
  }
  return false;
}

function endsTagLine(elements: readonly Element[], at: number): boolean {
  const told = /^(?:asked|asks|told|tells)$/u.test(elements[at - 1].norm) ? addresseeEnd(elements, at) : at;
  const next = elements[told];
  return !next || /^[.,]$/u.test(next.norm) && !elements[told + 1]?.quoted;
}

/** Behind the few words of "asked the witness" and "told reporters". */
function addresseeEnd(elements: readonly Element[], at: number): number {
  let end = at;
  while (end < at + 5 && /^(?:DT|PRP|PRP\$|JJ|NN|NNS|NNP|NNPS|POS)$/u.test(elements[end]?.tag ?? "")) end++;
  return end;
}
