import type {Document, Quote, Range} from "../../model/index.ts";
import {speechOf, wordsOf} from "../../compare/align/index.ts";
import type {Words} from "../../compare/align/index.ts";
import {agencyOfText, creditsOf} from "./credits.ts";
import type {Credit} from "./credits.ts";
import {namesOutlet, outletsOf} from "./outlets.ts";
import type {Outlets} from "./outlets.ts";
import {findRelays} from "./relays.ts";
import type {Relay} from "./relays.ts";

/** What a document has to say on where it comes from. */
export interface Story {
  /** With the agency for its outlet where no outlet is known and its byline gives one. */
  readonly doc: Document;
  /** Words of headline, standfirst and body. */
  readonly words: Words;
  readonly credits: readonly Credit[];
  readonly relays: readonly Relay[];
  /** Place of the document among those given, from 0. */
  readonly order: number;
}

/** Reads each document by itself. O(length). */
export function storiesOf(documents: readonly Document[], quotes: readonly Quote[]): readonly Story[] {
  const byDocument = new Map<string, Quote[]>(documents.map(({id}) => [id, []]));
  for (const quote of quotes) byDocument.get(quote.doc)?.push(quote);
  const docs = documents.map((doc) => (doc.outlet === null ? {...doc, outlet: agencyOfText(doc)} : doc));
  const outlets = outletsOf(docs.map(({outlet}) => outlet));
  return docs.map((doc, order) => storyOf(doc, byDocument.get(doc.id) ?? [], order, outlets)).map((story) => ({
    ...story, credits: story.credits.filter(({sure, name}) => sure || docs.some((doc) => namesOutlet(name, doc))),
  }));
}

function storyOf(doc: Document, quotes: readonly Quote[], order: number, outlets: Outlets): Story {
  const direct = quotes.filter(({kind}) => kind !== "indirect").flatMap((quote) => quote.pieces ?? [quote]);
  const speech = [...speechOf(doc.text), ...direct];
  const words = wordsOf(doc.text, storyRanges(doc), speech);
  const credits = creditsOf(doc).map((credit) => ({...credit, name: outlets.fullName(credit.name, doc.outlet)}));
  return {doc, words, credits, relays: findRelays(doc, words, outlets), order};
}

const TOLD: ReadonlySet<string> = new Set(["headline", "standfirst", "body"]);

/** The parts that tell the story, neighbors of one kind joined. */
function storyRanges({parts}: Document): readonly Range[] {
  const ranges: {start: number; end: number; kind: string}[] = [];
  parts.forEach((part, i) => {
    const last = ranges.at(-1);
    if (!TOLD.has(part.kind)) return;
    if (last && last.kind === part.kind && parts[i - 1]?.kind === part.kind) last.end = part.end;
    else ranges.push({start: part.start, end: part.end, kind: part.kind});
  });
  return ranges;
}
