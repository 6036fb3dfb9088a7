/** Precision, recall and F1, each from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const TOKEN = /[a-z0-9]+/gu;
const SENTENCE = /(?<=[.!?]["'”’)\]]{0,3})\s+(?=["'“‘([]*[A-Z0-9])|\n+/u;

/**
 * ROUGE-LSum: of each sentence of the reference the union of its longest common subsequences with the sentences found, no
 * token counted more often than it stands in either text (Lin 2004). Tokens are runs of letters a–z and digits in lower case.
 */
export function rougeLsum(reference: string, found: string): Score {
  const [wanted, given] = [reference, found].map((text) => text.split(SENTENCE).map((line) => line.toLowerCase().match(TOKEN) ?? []).filter((line) => line.length > 0));
  const [m, n] = [wanted, given].map((lines) => lines.reduce((sum, line) => sum + line.length, 0));
  if (m === 0 || n === 0) return {precision: 0, recall: 0, f1: 0};
  const left = [wanted, given].map((lines) => countsOf(lines.flat()));
  let hits = 0;
  for (const line of wanted) {
    const union = new Uint8Array(line.length);
    for (const other of given) if (mayMeet(line, other)) markCommon(line, other, union);
    line.forEach((token, at) => {
      if (union[at] === 0 || !(left[0].get(token)! > 0) || !((left[1].get(token) ?? 0) > 0)) return;
      hits++;
      for (const counts of left) counts.set(token, counts.get(token)! - 1);
    });
  }
  const [precision, recall] = [hits / n, hits / m];
  return {precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}

function countsOf(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function mayMeet(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a);
  return b.some((token) => known.has(token));
}

/** Marks the tokens of `a` on one longest common subsequence with `b`. */
function markCommon(a: readonly string[], b: readonly string[], into: Uint8Array): void {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
    table[i * width + j] = a[i - 1] === b[j - 1] ? table[(i - 1) * width + j - 1] + 1 : Math.max(table[(i - 1) * width + j], table[i * width + j - 1]);
  }
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) { into[i - 1] = 1; i--; j--; }
    else if (table[i * width + j - 1] > table[(i - 1) * width + j]) j--;
    else i--;
  }
}
