// Invented articles of about 600 words, and pairs of them as an index of candidates gives them.
import {randomFrom} from "./lineages.ts";

type Random = () => number;

/** How the second text of a pair came from the first. */
export type Kinship = "near" | "edited" | "excerpt" | "paragraph";
export const KINSHIPS: readonly Kinship[] = ["near", "edited", "excerpt", "paragraph"];

const WORDS = 600;
const HEADS = "b br c ch cl d dr f fl g gr h j k l m n p pl qu r s sh st t th tr v w".split(" ");
const CORES = "a e i o u ai ea ou".split(" ");
const TAILS = "b ck d g l ll m n nd ng p r rd rn s sh st t x".split(" ");
const HEDGES = ["reportedly", "allegedly", "apparently"];
const SPEECH = ["police said", "according to the council", "a spokeswoman said", "officials said", "the company wrote"];
const DAYS = ["on Monday", "on Tuesday evening", "in early March", "on 14 June", "last week", "before dawn"];
const FRAMES = [
  "the A N V the N of P", "P V that the A N would V a N", "a N from P was V by two N", "the N has V # N and # A N",
  "it V the N in P D", "some N V the A N but the N of the N was V", "P and P V a N for the A N", "# N were V when the N V",
  "nobody in P had V the N", "the N V with the A N of P D",
];
const JOINS = [", and", " after", " because", " while", ", but", " although"];

/** Words nobody has met, made from the same numbers in the same order. */
function vocabulary(random: Random, size: number): readonly string[] {
  const found = new Set<string>();
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)];
  while (found.size < size) found.add(Array.from({length: 1 + Math.floor(random() * 3)}, () => pick(HEADS) + pick(CORES)).join("") + pick(TAILS));
  return [...found];
}

const invented = vocabulary(randomFrom(41), 6000);
const TABLE: Readonly<Record<string, readonly string[]>> = {
  N: invented.slice(0, 3000), V: invented.slice(3000, 4500).map((word) => `${word}ed`), A: invented.slice(4500, 5600),
  P: invented.slice(5600).map((word) => word[0].toUpperCase() + word.slice(1)),
};

/** A few words are frequent and most are rare, as in any text (Zipf). */
function rarely<Kind>(random: Random, from: readonly Kind[]): Kind {
  return from[Math.floor(from.length ** random()) - 1];
}

function fill(random: Random, frame: string): string {
  return frame.replace(/\b[NVAP]\b|#|\bD\b/gu, (slot) => {
    if (slot === "#") return String(2 + Math.floor(random() * 200));
    return slot === "D" ? rarely(random, DAYS) : rarely(random, TABLE[slot]);
  });
}

const clause = (random: Random) => fill(random, FRAMES[Math.floor(random() * FRAMES.length)]);

function sentence(random: Random): string {
  const joined = clause(random) + JOINS[Math.floor(random() * JOINS.length)] + " " + clause(random);
  return closed(random() < 0.3 ? `${joined}, ${rarely(random, SPEECH)}` : joined);
}

function closed(words: string): string {
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}

/** An article in sentences; its paragraphs have two each. */
type Article = readonly string[];

function article(random: Random, words = WORDS): Article {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += sentences[sentences.length - 1].split(" ").length) sentences.push(sentence(random));
  return sentences;
}

const EDITS: readonly ((line: string, random: Random) => string)[] = [
  (line, random) => replaceWord(line, random, () => rarely(random, TABLE.N)),
  (line, random) => replaceWord(line, random, (word) => `${rarely(random, HEDGES)} ${word}`),
  (line, random) => replaceWord(line, random, () => `${rarely(random, TABLE.A)} ${rarely(random, TABLE.N)}`),
  (line, random) => line.replace(/\d+/u, () => String(2 + Math.floor(random() * 200))),
  (line) => line.replace(/, [^,]* (?:said|wrote)\.$|, according [^,]*\.$/u, "."),
  (line, random) => line.replace(/(?:, and| after| because| while| although) .*$/u, `, ${rarely(random, SPEECH)}.`),
];

function replaceWord(line: string, random: Random, by: (word: string) => string): string {
  const words = line.slice(0, -1).split(" ");
  const at = 1 + Math.floor(random() * (words.length - 1));
  return `${[...words.slice(0, at), by(words[at]), ...words.slice(at + 1)].join(" ")}.`;
}

function edit(line: string, random: Random, times: number): string {
  return times <= 0 ? line : edit(EDITS[Math.floor(random() * EDITS.length)](line, random), random, times - 1);
}

const COPIES: Readonly<Record<Kinship, (from: Article, random: Random) => Article>> = {
  near: (from, random) => from.map((line) => (random() < 0.2 ? edit(line, random, 1) : line)),
  edited: (from, random) => {
    const kept = from.filter(() => random() > 0.15).map((line) => (random() < 0.5 ? edit(line, random, 1 + Math.floor(random() * 3)) : line));
    const cut = 4 + Math.floor(random() * 8);
    return [...kept.slice(cut, cut + 4), ...kept.slice(0, cut), sentence(random), ...kept.slice(cut + 4), sentence(random)];
  },
  excerpt: (from, random) => {
    const at = Math.floor(random() * from.length * 0.6);
    return [...article(random, WORDS * 0.3), ...from.slice(at, at + Math.floor(from.length * 0.4)).map((line) => (random() < 0.2 ? edit(line, random, 1) : line)), ...article(random, WORDS * 0.3)];
  },
  paragraph: (from, random) => {
    const at = Math.floor(random() * (from.length - 4));
    return [...article(random, WORDS * 0.5), ...from.slice(at, at + 4), ...article(random, WORDS * 0.4)];
  },
};

const print = (lines: Article): string => lines.map((line, i) => line + (i % 2 === 1 ? "\n" : " ")).join("").trim();

/** A pair of texts, the same for the same seed; about 600 words each. */
export function makePair(seed: number, kinship: Kinship): readonly [left: string, right: string] {
  const random = randomFrom(seed);
  const first = article(random);
  return [print(first), print(COPIES[kinship](first, random))];
}
