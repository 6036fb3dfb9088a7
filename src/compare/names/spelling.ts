/**
 * What is left of a word when the letters on which transliterations differ are made one: doubled letters, vowels
 * of one class, k/q/c/kh, v/w/f/ph, s/z, j/dj/zh, silent h. Two words of one skeleton may be spellings of one name.
 */
export function skeletonOf(word: string): string {
  return word
    .replace(/kh|ck|q|c(?![eih])/gu, "k").replace(/ph|v|w/gu, "f").replace(/dj|zh/gu, "j").replace(/z/gu, "s").replace(/ch|sh|sch|tsch/gu, "x")
    .replace(/ee|ea|ie|ei|y|j(?=[^aeiou]|$)/gu, "i").replace(/oo|ou|u/gu, "o").replace(/e/gu, "i").replace(/h/gu, "")
    .replace(/(?<letter>.)\k<letter>/gu, "$<letter>");
}

/** The consonants of a word's skeleton, g and k as one: what scripts without vowels keep. */
export function consonantsOf(word: string): string {
  return skeletonOf(word.replace(/gh?/gu, "k").replace(/w(?=[^aeiouy]|$)|y/gu, "")).replace(/[aeiouj]/gu, "").replace(/(?<letter>.)\k<letter>/gu, "$<letter>");
}

/** Letters beyond which words are only held to be equal or not, so that comparing stays cheap. */
const LONGEST = 64;

/**
 * The least number of letters left out, put in, put for another or changed with their neighbour that make `a` into `b`
 * (optimal string alignment, after Damerau 1964). O(a·b) for at most 64 letters; longer ones are wholly different or equal.
 */
export function editsBetween(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return Math.max(a.length, b.length);
  let [before, row] = [[] as number[], Array.from({length: b.length + 1}, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const least = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(isSwap ? Math.min(least, before[j - 2] + 1) : least);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** Share of the longer word that need not be edited to get the other, 0 to 1. O(a·b). */
export function similarityOf(a: string, b: string): number {
  return a === b ? 1 : 1 - editsBetween(a, b) / Math.max(a.length, b.length, 1);
}

/** Two spellings of one word: equal, of one skeleton, or nearly so when long. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] && skeletonOf(a)[0] !== skeletonOf(b)[0]) return false;
  const [left, right] = [skeletonOf(a), skeletonOf(b)];
  return left === right && left.length >= 3 || Math.min(a.length, b.length) >= 6 && similarityOf(left, right) >= 0.85 && similarityOf(a, b) >= 0.7;
}
