/**
 * Patterns built from word lists. The only place that calls `new RegExp`: what is built here is an
 * alternation of literal words between word bounds, which never backtracks beyond linear.
 */

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

/** The word with every special character made literal; a blank matches any white space. */
export function literal(word: string): string {
  return word.replace(SPECIAL, String.raw`\$&`).replace(/ /gu, String.raw`\s`);
}

/** A pattern that finds any of the words as a whole word; longer words win over their beginnings. */
export function anyWord(words: readonly string[], flags = "giu"): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(literal).join("|")})(?![\p{L}\p{N}])`, flags);
}
