// Invented articles of about 300 words, each a pure function of its number: originals, and near copies of some of them.
import {SENTENCES, drawWord, randomOf} from "./duplicates-words.ts";
import type {Place} from "./duplicates-words.ts";

/** A word and where it stood in the original; -1 for a word that did not stand there. */
export interface Word {readonly text: string; readonly from: number}
type Sentence = readonly Word[];
type Paragraph = readonly Sentence[];

/** Words of an original before its last paragraph and furniture. */
const LENGTH = 250;
/** Every so many documents one that is copied; of the others so many are copies. */
const COPIED_EVERY = 50;
const COPIES = 0.05;
const MOST_CHANGED = 0.15;

export interface Kind {
  /** Number of the document it was made from; its own for an original. */
  readonly original: number;
  /** Share of words changed, dropped or put in; 0 for an original. */
  readonly changed: number;
}

/** What document `n` of `total` is. */
export function kindOf(n: number, total: number): Kind {
  const random = randomOf(11, n);
  if (n % COPIED_EVERY === 0 || random() >= COPIES) return {original: n, changed: 0};
  return {original: COPIED_EVERY * Math.floor(random() * total / COPIED_EVERY), changed: random() * MOST_CHANGED};
}

/** The words of document `n`, in order; a full stop goes with the last word of a sentence. */
export function wordsOfDocument(n: number, total: number): readonly Word[] {
  const {original, changed} = kindOf(n, total);
  const story = numberWords(storyOf(original, total));
  const furniture = stockOf(n, total).flat(2).map((text) => ({text, from: -1}));
  return [...(original === n ? story : copyOf(story, n, changed)).flat(2), ...furniture];
}

/** The text of document `n`, on one line. */
export function textOfDocument(n: number, total: number): string {
  if (kindOf(n, total).original !== n) return wordsOfDocument(n, total).map(({text}) => text).join(" ");
  return [...storyOf(n, total), ...stockOf(n, total)].map((paragraph) => paragraph.map((sentence) => sentence.join(" ")).join(" ")).join(" ");
}

/** Paragraphs of sentences of words. */
type Story = readonly (readonly (readonly string[])[])[];

/** An original's own paragraphs; one in five has words of a speaker that others on the event have too. */
function storyOf(n: number, total: number): Story {
  const random = randomOf(12, n);
  const paragraphs = paragraphsOf(random, LENGTH);
  if (random() < 0.2) paragraphs.splice(1 + Math.floor(random() * 3), 0, [quoteOf(Math.floor(random() * total / 50), random)]);
  return paragraphs;
}

function numberWords(story: Story): readonly Paragraph[] {
  let from = 0;
  return story.map((paragraph) => paragraph.map((sentence) => sentence.map((text) => ({text, from: from++}))));
}

function paragraphsOf(random: () => number, length: number): string[][][] {
  const paragraphs: string[][][] = [];
  for (let words = 0; words < length;) {
    const paragraph = Array.from({length: 2 + Math.floor(random() * 3)}, () => sentenceOf(random));
    paragraphs.push(paragraph);
    for (const sentence of paragraph) words += sentence.length;
  }
  return paragraphs;
}

function sentenceOf(random: () => number): string[] {
  const words = SENTENCES[Math.floor(random() * SENTENCES.length)].map((place) => fill(place, random));
  words[0] = words[0][0].toUpperCase() + words[0].slice(1);
  words[words.length - 1] += ".";
  return words;
}

function fill({slot, text, mark}: Place, random: () => number): string {
  const word = slot === null ? text : drawWord(slot, random);
  return mark === "" ? word : word + mark;
}

/** What somebody said at an event, whole or its first half, in an article's own frame. */
function quoteOf(event: number, random: () => number): string[] {
  const speaker = randomOf(13, event);
  const said = [sentenceOf(speaker), sentenceOf(speaker), sentenceOf(speaker)].flat();
  const kept = random() < 0.5 ? said : said.slice(0, said.length / 2);
  return [`“${kept[0]}`, ...kept.slice(1, -1), `${kept.at(-1)}”`, "said", drawWord("F", speaker), ...sentenceOf(random)];
}

/** Furniture: an outlet's own lines under three articles in ten, and lines that all outlets have under one in ten. */
function stockOf(n: number, total: number): Story {
  const random = randomOf(14, n);
  const outlet = Math.floor(random() * Math.max(20, total / 500));
  const paragraphs: string[][][] = [];
  if (random() < 0.3) paragraphs.push(linesOf(15, outlet));
  if (random() < 0.1) paragraphs.push(linesOf(16, Math.floor(50 ** random())));
  return paragraphs;
}

function linesOf(seed: number, which: number): string[][] {
  const random = randomOf(seed, which);
  return Array.from({length: 3}, () => sentenceOf(random));
}

/** A copy: words changed, and often cut to a half at least, or its paragraphs in another order. */
function copyOf(story: readonly Paragraph[], n: number, changed: number): readonly Paragraph[] {
  const random = randomOf(17, n);
  const kept = random() < 0.4 ? cut(story, 0.5 + random() / 2) : story;
  const ordered = random() < 0.3 ? shuffle(kept, random) : kept;
  return ordered.map((paragraph) => paragraph.map((sentence) => sentence.flatMap((word) => (random() < changed ? change(word, random) : [word]))));
}

function cut(story: readonly Paragraph[], share: number): readonly Paragraph[] {
  const most = share * story.flat(2).length;
  let words = 0;
  return story.filter((paragraph) => (words += paragraph.flat().length) - paragraph.flat().length < most);
}

function shuffle<T>(list: readonly T[], random: () => number): readonly T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[other]] = [shuffled[other], shuffled[i]];
  }
  return shuffled;
}

/** Another word, none, or one more. */
function change(word: Word, random: () => number): readonly Word[] {
  const other = {text: drawWord("NAVR"[Math.floor(random() * 4)], random), from: -1};
  const kind = random();
  if (kind < 0.6) return [other];
  return kind < 0.8 ? [] : [word, other];
}
