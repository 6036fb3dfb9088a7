import type {Effects} from "../effects.ts";

/**
 * Text of articles and paths, made harmless: characters that steer a terminal, line ends among them, become visible
 * signs. The C0 range has its own pictures in Unicode; direction marks and the C1 range become U+FFFD.
 */
export function neutral(text: string): string {
  return [...text].map(neutralCharacter).join("");
}

function neutralCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return isSteering(code) ? "\uFFFD" : character;
}

function isSteering(code: number): boolean {
  return (0x80 <= code && code <= 0x9f) || code === 0x61c || code === 0x200e || code === 0x200f
    || code === 0x2028 || code === 0x2029 || (0x202a <= code && code <= 0x202e) || (0x2066 <= code && code <= 0x2069);
}

/** One line of a passage: white space folded, cut to at most `most` characters. */
export function oneLine(text: string, most = 100): string {
  const folded = [...neutral(text.replace(/\s+/gu, " ").trim())];
  return folded.length <= most ? folded.join("") : `${folded.slice(0, most - 1).join("")}…`;
}

/** Whether to print in color: NO_COLOR wins, then FORCE_COLOR, then whether the output is a terminal. */
export function wantsColor({env, columns}: Pick<Effects, "env" | "columns">): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return columns !== null && env.TERM !== "dumb";
}

/** The fewest columns that are printed for. */
const NARROWEST = 40;

/** Columns to print for: the terminal's, else those of COLUMNS, else 100; never fewer than 40. */
export function widthOf({env, columns}: Pick<Effects, "env" | "columns">): number {
  const given = Number(env.COLUMNS);
  return Math.max(NARROWEST, columns ?? (Number.isInteger(given) && given > 0 ? given : 100));
}

/** One line to standard error. */
export function complain(line: string, effects: Effects): void {
  effects.printError(`stemma: ${neutral(line)}\n`);
}

/** Shows what is being done on one line that is rewritten, only where standard error is a terminal. */
export function showProgress(line: string, effects: Effects): void {
  if (effects.showsProgress) effects.printError(`\r\u001B[K${oneLine(line, 78)}`);
}

/** Takes the line away. */
export function endProgress(effects: Effects): void {
  if (effects.showsProgress) effects.printError("\r\u001B[K");
}

/** `1 article`, `3 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
