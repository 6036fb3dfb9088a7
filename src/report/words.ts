/** Words of articles made safe and short. Article text is hostile: it may carry terminal escapes, marks that turn the direction of writing, and half characters. */

const REPLACEMENT = "\ufffd";

/**
 * The text with the same length and no character that steers a terminal or hides what is written: C0 controls
 * become their pictures (`␛`), C1 controls, overrides of the writing direction, and half surrogate pairs become
 * `�`. Line breaks and tabs stay. O(length).
 */
export function neutralize(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, (mark) => {
    const code = mark.charCodeAt(0);
    if (code === 9 || code === 10 || code === 13) return mark;
    return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? "\u2421" : REPLACEMENT;
  });
}

/** One line: safe characters, runs of white space as one blank, invisible joiners and soft hyphens left out. */
export function oneLine(text: string): string {
  return neutralize(text).replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u{e0000}-\u{e007f}]/gu, "").replace(/\s+/gu, " ").trim();
}

/** The text in one line of at most `limit` code points (at least 2), cut at the end of a word, with `…` where words are left out. O(limit). */
export function clip(text: string, limit: number): string {
  const start = beginning(text, 8 * limit);
  const line = [...oneLine(start)];
  if (line.length <= limit && start.length === text.length) return line.join("");
  const room = line.slice(0, limit - 1).join("");
  const cut = line.length < limit || line[limit - 1] === " " ? room.length : room.lastIndexOf(" ");
  return `${room.slice(0, cut > room.length / 2 ? cut : room.length).trimEnd()}…`;
}

/** At most `size` code units of the text's beginning, no surrogate pair split. */
function beginning(text: string, size: number): string {
  if (text.length <= size) return text;
  const last = text.charCodeAt(size - 1);
  return text.slice(0, 0xd800 <= last && last < 0xdc00 ? size - 1 : size);
}

/**
 * The words around `start`–`end` of the text, in one line of at most `limit` code points, cut at word ends with
 * `…`. Where the beginning of the text reaches far enough, it is kept.
 */
export function clipAround(text: string, start: number, end: number, limit: number): string {
  if (end < limit || (text.length <= 8 * limit && [...oneLine(text)].length <= limit)) return clip(text, limit);
  const lead = Math.max(0, Math.floor((limit - (end - start)) / 2));
  return `…${clip(text.slice(wordStart(text, Math.max(0, start - lead), start)), limit - 1)}`;
}

/** Offset of the first word that begins at or after `from`, at the latest `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const gap = text.slice(from - 1, latest).search(/\s\S/u);
  return gap < 0 ? latest : from + gap;
}

/** `1 article`, `3 articles`; the plural is the word with -s unless given. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A share from 0 to 1 in whole percent: `93 %`; never 100 for less than all, never 0 for more than nothing. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const kept = share < 1 ? Math.min(99, rounded) : rounded;
  return `${share > 0 ? Math.max(1, kept) : kept}%`;
}

/** Runs of letters and digits. O(length). */
export function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whole percents by words that make 100: what rounding leaves goes to the largest rests; nothing that is there gets 0, what is not there is left out. */
export function wholePercents<Kind>(counts: readonly {readonly kind: Kind; readonly words: number}[]): readonly {readonly kind: Kind; readonly percent: number}[] {
  const total = counts.reduce((sum, {words}) => sum + words, 0);
  const exact = counts.filter(({words}) => words > 0).map(({kind, words}) => ({kind, exact: (100 * words) / total}));
  const floors = exact.map((one) => ({...one, percent: Math.max(1, Math.floor(one.exact))}));
  const rest = 100 - floors.reduce((sum, {percent}) => sum + percent, 0);
  const byRest = [...floors].sort((a, b) => (b.exact - b.percent) - (a.exact - a.percent));
  const raised = new Set(byRest.slice(0, Math.max(0, rest)));
  const lowered = new Set(rest < 0 ? [...floors].sort((a, b) => b.percent - a.percent).slice(0, -rest) : []);
  return floors.map((one) => ({kind: one.kind, percent: one.percent + (raised.has(one) ? 1 : 0) - (lowered.has(one) ? 1 : 0)}));
}
