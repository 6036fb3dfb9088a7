import {existsSync} from "node:fs";
import type {Document, Mention, PartKind, Range, Sentence} from "../../src/model/index.ts";
import {overlapOf} from "../../src/model/index.ts";
import {openReader} from "../../src/intake/reader-file.ts";
import {resolveWithin} from "../../src/stages/antecedents.ts";
import {findMentions} from "../../src/stages/mentions/index.ts";
import {findQuotes} from "../../src/stages/quotes/index.ts";
import {sentences} from "../../src/stages/sentences.ts";
import {percent, type Row, type Table} from "../entities/rows.ts";
import {directOfGum} from "./gum.ts";
import {directPeers} from "./peers.ts";
import {directOfPolnear} from "./polnear-direct.ts";
import {measureCases} from "./cases.ts";
import type {DirectText, DirectFinder} from "./direct-text.ts";

/** Direct speech in GUM's news and in PolNeAR's development part, and in the cases read by hand. */
export function measureDirect(shared: string): readonly Table[] {
  if (!existsSync(shared)) return [];
  const corpora: readonly (readonly [string, readonly DirectText[]])[] = [["GUM news", directOfGum(shared)], ["PolNeAR dev", directOfPolnear(shared)]];
  const finders = [stemma(), ...directPeers()];
  const rows = corpora.flatMap(([corpus, texts]) => finders.flatMap((finder) => rowOf(corpus, finder, texts)));
  return [{
    title: "Direct speech", head: ["text", "by", "precision", "recall", "F1", "speaker right of those found", "quotes"], rows,
    note: "Words between marks, without the marks and the stops at their ends, exact. GUM: marks within `<quote>` or within what an attribution relation attributes, but for names by the corpus's tags and credits of pictures, and, in articles without any `<quote>`, sentences or six and more words that are mostly no names; speaker by the attribution relation, and where it holds no noun by its verb's subject (decision 0012). PolNeAR: marks within the content of an attribution against marks outside of any; speaker where the line names one alone.",
  }, ...measureCases(shared)];
}

function rowOf(corpus: string, {name, find, speakers}: DirectFinder, texts: readonly DirectText[]): Row[] {
  if (texts.length === 0) return [];
  const tally = {found: 0, gold: 0, right: 0, asked: 0, spoken: 0};
  find(texts.map(({text}) => text)).forEach((found, at) => {
    const {text, quotes} = texts[at];
    const own = unique(found.map((quote) => ({...quote, ...bare(text, quote)})));
    tally.found += own.length;
    tally.gold += quotes.length;
    for (const quote of quotes) {
      const same = own.find((other) => isSame(bare(text, quote), other));
      if (!same) continue;
      tally.right++;
      if (!quote.speaker) continue;
      tally.asked++;
      if (same.speaker?.some((range) => quote.speaker!.some((wanted) => overlapOf(range, wanted) > 0))) tally.spoken++;
    }
  });
  const [precision, recall] = [tally.right / tally.found, tally.right / tally.gold];
  const speaker = speakers ? `${percent(tally.spoken / tally.asked)} of ${tally.asked}` : "–";
  return [[corpus, name, percent(precision), percent(recall), percent(2 * precision * recall / (precision + recall)), speaker, `${tally.gold}`]];
}

const isSame = (a: Range, b: Range) => a.start === b.start && a.end === b.end;
const unique = <T extends Range>(ranges: readonly T[]): T[] => [...new Map(ranges.map((range) => [`${range.start} ${range.end}`, range])).values()];

/** Without marks, stops and spaces at both ends. */
export function bare(text: string, {start, end}: Range): Range {
  const isEdge = (at: number) => /[^\p{L}\p{N}]/u.test(text[at]);
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return {start, end};
}

export function stemma(): DirectFinder {
  const reader = openReader();
  return {name: "Stemma", speakers: true, find: (texts) => texts.map((text) => {
    const doc = documentOf(text);
    const read = sentences(reader).run([doc], {}).layer as readonly Sentence[];
    const mentions = findMentions(doc, read);
    const antecedents = resolveWithin(doc, read, mentions);
    const byId = new Map(mentions.map((mention) => [mention.id, mention]));
    return findQuotes(doc, read, mentions).filter(({kind}) => kind === "direct").flatMap((quote) => {
      const speaker = [...(quote.speakerWords ? [quote.speakerWords] : []), ...wayBack(byId, antecedents, quote.speaker)];
      return (quote.pieces ?? [quote]).map(({start, end}) => ({start, end, speaker}));
    });
  })};
}

function wayBack(byId: ReadonlyMap<string, Mention>, antecedents: ReadonlyMap<string, string>, id: string | null): Range[] {
  const way: Mention[] = [];
  for (let on = id ?? undefined; on !== undefined && way.length < 20; on = antecedents.get(on)) if (byId.has(on)) way.push(byId.get(on)!);
  return way;
}

function documentOf(text: string): Document {
  const parts: {kind: PartKind; start: number; end: number}[] = [{kind: "body", start: 0, end: text.length}];
  return {id: "d", sigil: "A", input: "text", sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts};
}
