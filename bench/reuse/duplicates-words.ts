// Invented words, drawn with the frequencies of a language (Zipf): a few often and those short, most hardly ever.

/**
 * Numbers from 0 to 1, the same for the same seeds. Method: sfc32 (Doty-Humphrey, PractRand). Its 128 bits of state keep
 * the streams of a million documents apart; with 32, hundreds of them were the same.
 */
export function randomOf(kind: number, n: number): () => number {
  let [a, b, c, d] = [kind | 0, n | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x100000000;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

const ONSETS = ["b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"];
const NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
const CODAS = ["", "n", "r", "l", "s", "t", "rk", "nd", "m", "lt"];

function invent(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  const syllables = 1 + Math.floor(random() * 3);
  return Array.from({length: syllables}, () => pick(ONSETS) + pick(NUCLEI) + pick(CODAS)).join("");
}

function vocabulary(seed: number, size: number, ending: string, capital = false): readonly string[] {
  const random = randomOf(seed, 0);
  const words = new Set<string>();
  while (words.size < size) words.add(invent(random) + ending);
  const shortFirst = [...words].sort((a, b) => a.length - b.length);
  return shortFirst.map((word) => (capital ? word[0].toUpperCase() + word.slice(1) : word));
}

/** Words by their slot in a sentence. */
export const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  N: vocabulary(1, 12000, ""), A: vocabulary(2, 5000, "ic"), V: vocabulary(3, 4000, "ed"), R: vocabulary(4, 1500, "ly"),
  P: vocabulary(5, 3000, "", true), F: vocabulary(6, 4000, "", true),
  D: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** Ranks from 0, that of rank r drawn with a chance of 1 / (r + 1); by 2¹⁶ even steps. */
const STEPS = 0x10000;
const RANKS: ReadonlyMap<string, Uint16Array> = new Map(Object.entries(VOCABULARY).map(([slot, {length}]) => (
  [slot, Uint16Array.from({length: STEPS}, (_, step) => Math.floor((length + 1) ** ((step + 0.5) / STEPS)) - 1)]
)));

/** A word of the vocabulary, or for "#" a number. */
export function drawWord(slot: string, random: () => number): string {
  if (slot === "#") return String(Math.floor(2 + 900 ** random()));
  return VOCABULARY[slot][RANKS.get(slot)![Math.floor(STEPS * random())]];
}

/** A word of a sentence, or the slot that one is drawn for, with the mark that follows. */
export interface Place {readonly slot: string | null; readonly text: string; readonly mark: string}

function placeOf(word: string): Place {
  const mark = word.endsWith(",") ? "," : "";
  const plain = word.slice(0, word.length - mark.length);
  return {slot: plain in VOCABULARY || plain === "#" ? plain : null, text: plain, mark};
}

/** Sentences of news: capitals alone are slots, all else stands as it is. */
export const SENTENCES: readonly (readonly Place[])[] = [
  "the N of the A N was V in P on D", "F F , the N of P , said the N had been V by the N", "officials in P said # people were V when the N V the N",
  "according to a N from the A N , the N V R", "it was not clear whether the N would be V before D", "the N V # N to the N of P , where a N was V",
  "a N for the N of N said that the A N had V", "in P , F F V the N and the A N", "more than # N were V after the N V near P",
  "the A N , which V the N in P , has V # N since D", "F said he had V the N with a N from P", "police said the N was V at the N of a A N",
  "the N of P will V the N on D , a N said", "neither the N nor the N V the A N", "there were # N in the N when F F V", "at least # N have been V in the A N of P this year",
].map((sentence) => sentence.replaceAll(" ,", ",").split(" ").map(placeOf));
