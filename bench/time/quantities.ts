/** How many of the invented rows of quantities are read right in value, bounds, unit and thing counted. */
import type {Reader} from "../../src/text/reader.ts";
import {findQuantities, type ReadQuantity} from "../../src/stages/quantities/index.ts";
import {findTimes} from "../../src/stages/timexes/index.ts";
import {QUANTITY_ROWS} from "./quantity-rows.ts";

interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string | null;
  readonly of: string | null;
  readonly fates: readonly string[];
}

/** A row without its marks, and what they say. */
function readRow(row: string): {readonly text: string; readonly wanted: readonly Wanted[]} {
  const wanted: Wanted[] = [];
  let [text, at] = ["", 0];
  for (const match of row.matchAll(/\[(?<value>[\d.~<>=-]+)(?: (?<unit>(?!of )[^ +|]+))?(?: of (?<of>[^+|]+?))?(?<fates>(?: \+[a-z]+)*)\|(?<words>[^\]]+)\]/gu)) {
    const {value, unit = null, of = null, fates, words} = match.groups as Record<"value" | "unit" | "of" | "fates" | "words", string>;
    text += row.slice(at, match.index);
    wanted.push({start: text.length, end: text.length + words.length, value, unit, of, fates: fates.split(" +").filter(Boolean)});
    text += words;
    at = match.index + match[0].length;
  }
  return {text: text + row.slice(at), wanted};
}

const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** How far the interval of an approximate number may reach, as a share of the number. */
const WIDEST = 0.3;

/** Whether the interval is the one that a value such as `>=40`, `10..15` or `~40` stands for. */
function hasValue({low, high, bound, approximate}: ReadQuantity, value: string): boolean {
  const number = Number(value.replace(/^[~<>=]+/u, ""));
  if (value.includes("..")) {
    const [from, to] = value.replace("~", "").split("..").map(Number);
    return near(low, from) && near(high, to) && approximate === value.startsWith("~");
  }
  if (value.startsWith(">")) return near(low, number) && high === null && (bound === "at-least") === value.startsWith(">=");
  if (value.startsWith("<")) return near(high, number) && low === null && (bound === "at-most") === value.startsWith("<=");
  if (!value.startsWith("~")) return near(low, number) && near(high, number) && !approximate && bound === null;
  const isRound = low !== null && high !== null && approximate && number * (1 - WIDEST) <= low && high <= number * (1 + WIDEST);
  return isRound && (value.startsWith("~<") ? near(high, number) : low <= number && number <= high);
}

function fits(text: string, wanted: Wanted, found: ReadQuantity): boolean {
  if (found.start !== wanted.start || found.end !== wanted.end || !hasValue(found, wanted.value) || found.unit !== wanted.unit) return false;
  if (!wanted.fates.every((fate) => found.qualifiers.includes(fate))) return false;
  if (wanted.of === null) return wanted.fates.length > 0 || found.of === null;
  return found.of !== null && text.slice(found.of.start, found.of.end).startsWith(wanted.of);
}

/** The rows that are read wrong, each with what was found; and how many rows there are. */
export function readQuantityRows(reader: Reader): {readonly rows: number; readonly wrong: readonly string[]} {
  const rows = QUANTITY_ROWS.flatMap((group) => group.rows);
  return {rows: rows.length, wrong: rows.flatMap((row) => {
    const {text, wanted} = readRow(row);
    const sentences = reader.readSentences(text);
    const found = findQuantities(text, {sentences, times: findTimes(text, {sentences: sentences.map((sentence) => ({...sentence, paragraph: 0}))})});
    const isRight = found.length === wanted.length && wanted.every((one, i) => fits(text, one, found[i]));
    return isRight ? [] : [`${row}\n    got ${found.map((one) => describe(text, one)).join("; ") || "nothing"}`];
  })};
}

function describe(text: string, {start, end, low, high, unit, of, bound, approximate, lemma, qualifiers}: ReadQuantity): string {
  return `“${text.slice(start, end)}” ${low ?? ""}..${high ?? ""} ${unit ?? ""} ${bound ?? ""}${approximate ? " ~" : ""} of ${of ? text.slice(of.start, of.end) : "nothing"} (${[lemma, ...qualifiers].join(" ")})`;
}
