/** Runs of `length` words, joined by blanks; the whole when it is shorter. O(words). */
export function runsOf(words: readonly string[], length: number): readonly string[] {
  if (words.length <= length) return [words.join(" ")];
  return Array.from({length: words.length - length + 1}, (_, at) => words.slice(at, at + length).join(" "));
}

/** Number of words that two texts have in the same order (longest common subsequence, Wagner and Fischer 1974). O(a·b). */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next.push(word === b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]));
    row = next;
  }
  return row[b.length];
}
