import {groupBy} from "../../model/index.ts";
import type {Dossier, PartKind, Quote, Range} from "../../model/index.ts";
import {countWords, wholePercents} from "../words.ts";
import {isSpoken} from "./voices.ts";

export type WordOwner = "own voice" | "in marks" | "reported";

/** Whose words an article has: those of the outlet, those of others between marks, those of others in the outlet's words. */
export interface OwnVoiceView {
  readonly sigil: string;
  /** In whole percent of the words, 100 together; owners of none are left out. */
  readonly shares: readonly {readonly kind: WordOwner; readonly percent: number}[];
}

const TOLD: readonly PartKind[] = ["headline", "standfirst", "body"];

/** One row a document with words of its own. O(length + quotes). */
export function viewOwnVoice({documents, layers}: Dossier): readonly OwnVoiceView[] {
  const quotes = groupBy(layers.quotes.filter(isSpoken), ({doc}) => doc);
  return documents.flatMap(({id, sigil, text, parts}) => {
    const said = quotes.get(id) ?? [];
    const told = joined(parts.filter(({kind}) => TOLD.includes(kind)));
    const marked = within(joined(said.filter(({kind}) => kind === "direct").flatMap(piecesOf)), told);
    const spoken = within(joined(said.flatMap(piecesOf)), told);
    const [all, direct, any] = [told, marked, spoken].map((ranges) => ranges.reduce((sum, {start, end}) => sum + countWords(text.slice(start, end)), 0));
    const counts = [{kind: "own voice", words: Math.max(0, all - any)}, {kind: "reported", words: Math.max(0, any - direct)}, {kind: "in marks", words: direct}] as const;
    return all === 0 ? [] : [{sigil, shares: wholePercents(counts)}];
  });
}

function piecesOf(quote: Quote): readonly Range[] {
  return quote.pieces ?? [quote];
}

/** The ranges in order, those that meet made one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) found[found.length - 1] = {start: last.start, end: Math.max(last.end, end)};
    else found.push({start, end});
  }
  return found;
}

function within(ranges: readonly Range[], parts: readonly Range[]): readonly Range[] {
  return ranges.flatMap((range) => parts.flatMap((part) => {
    const [start, end] = [Math.max(range.start, part.start), Math.min(range.end, part.end)];
    return start < end ? [{start, end}] : [];
  }));
}

/** `own voice 62%, reported 20%, in marks 18%`. */
export function ownVoiceWords({shares}: Pick<OwnVoiceView, "shares">): string {
  return shares.map(({kind, percent}) => `${kind} ${percent}%`).join(", ");
}
