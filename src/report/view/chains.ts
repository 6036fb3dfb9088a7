import {groupBy, overlapOf} from "../../model/index.ts";
import type {Citation, Dossier, Hop, Quote, Range, Span} from "../../model/index.ts";
import {oneLine} from "../words.ts";
import {byPlace} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {passingIn, speakerKey} from "./speakers.ts";
import {isSpoken, mentionName, quoteVoice, spokenWords} from "./voices.ts";
import type {Voice} from "./voices.ts";

/** One who passed words on, and the words that say so. */
export interface HopView {
  readonly name: string;
  /** The name here, with the cue where it stands near: `Ardopress reported`. */
  readonly passage: Passage;
  /** Its article, where it is in the set. */
  readonly article: CitedView | null;
}

/** The article that a hop names. */
export interface CitedView {
  readonly article: string;
  /** The sentence there that tells the same; null where none was found. */
  readonly passage: Passage | null;
  /** Who says it there; null for that outlet's own voice. */
  readonly voice: Voice | null;
}

/** The way of words to an outlet, which it has from others. */
export interface ChainView {
  /** Sigil of the article. */
  readonly article: string;
  /** From the outlet's nearest on. */
  readonly hops: readonly HopView[];
  /** Who speaks at its end; null where the last hop is as far as the words lead. */
  readonly end: {readonly voice: Voice; readonly passage: Passage | null} | null;
  /** What came this way. */
  readonly told: readonly Passage[];
}

/** A step of a circle: one article has it from another. */
export interface StepView {
  readonly from: string;
  readonly to: string;
  readonly verb: "cites" | "copies";
  /** Where the first says so; null for a copy. */
  readonly passage: Passage | null;
  /** Where it stands in the other. */
  readonly there: Passage | null;
}

export interface CircleView {
  readonly steps: readonly StepView[];
}

/** All chains by place: of quotes that came through others, and what an outlet in its own voice has from an outlet of the set. O(quotes + hops · citations of the document). */
export function viewChains({layers}: Dossier, lookup: Lookup): readonly ChainView[] {
  const {quotes, citations} = layers;
  const quotesOf = groupBy(quotes.filter(isSpoken), ({doc}) => doc);
  const citationsOf = groupBy(citations, ({doc}) => doc);
  const article = (found: Citation | undefined) => (found ? viewCited(found, quotesOf, lookup) : null);
  const citedAt = (doc: string, mention: string) => (citationsOf.get(doc) ?? []).find((one) => one.mention === mention || overlapOf(one, lookup.mention(mention) ?? NOWHERE) > 0);
  const isPassing = passingIn(layers, lookup);
  const through = quotes.filter((quote) => quote.chain.length > 0 && isSpoken(quote) && !isPassing(quote)).sort(byPlace(lookup));
  const groups = [...groupBy(through, (quote) => [quote.doc, ...quote.chain.map(({mention}) => mention), speakerKey(quote, lookup)].join("\n")).values()];
  const chains = groups.map((group) => viewChain(group, (mention) => article(citedAt(group[0].doc, mention)), lookup));
  const joined = new Set(through.flatMap(({doc, chain}) => chain.map(({mention}) => citedAt(doc, mention)?.id)));
  const others = citations.filter((one) => !joined.has(one.id) && !through.some((quote) => quote.doc === one.doc && overlapOf(quote, one.content) > 0));
  return [...chains, ...others.map((one) => viewCitation(one, article(one), lookup))].sort((a, b) => byPlace(lookup)(a.told[0], b.told[0]));
}

const NOWHERE: Range = {start: 0, end: 0};

function viewChain(group: readonly Quote[], article: (mention: string) => CitedView | null, lookup: Lookup): ChainView {
  const [first] = group;
  const voice = quoteVoice(first, lookup);
  return {
    article: lookup.passage(first).sigil, hops: first.chain.map((hop) => viewHop(first.doc, hop, article(hop.mention), lookup)),
    end: {voice, passage: first.speakerWords && lookup.passage({doc: first.doc, ...first.speakerWords})}, told: group.map((quote) => spokenWords(quote, lookup)),
  };
}

/** Characters between a name and its cue up to which they are shown as one passage. */
const NEAR = 60;

function viewHop(doc: string, {mention, cue}: Hop, article: CitedView | null, lookup: Lookup): HopView {
  const named: Range = lookup.mention(mention) ?? cue;
  return {name: mentionName(mention, lookup), passage: lookup.passage({doc, ...withCue(named, cue)}), article};
}

/** The name and its cue where they stand near each other, else the name. */
function withCue({start, end}: Range, cue: Range | null): Range {
  if (!cue) return {start, end};
  const whole = {start: Math.min(start, cue.start), end: Math.max(end, cue.end)};
  return whole.end - whole.start - (end - start) - (cue.end - cue.start) <= NEAR ? whole : {start, end};
}

function viewCited({to, passage}: Citation, quotesOf: ReadonlyMap<string, readonly Quote[]>, lookup: Lookup): CitedView {
  const said = passage && (quotesOf.get(to) ?? []).filter((quote) => overlapOf(quote, passage) > 0).sort((a, b) => overlapOf(b, passage) - overlapOf(a, passage)).at(0);
  return {article: lookup.doc(to)?.sigil ?? "?", passage: passage && lookup.passage(passage), voice: said ? quoteVoice(said, lookup) : null};
}

function viewCitation(citation: Citation, article: CitedView | null, lookup: Lookup): ChainView {
  const {doc, content, start, end, quote} = citation;
  const passage = lookup.passage({doc, ...withCue({start, end}, lookup.quote(quote ?? "")?.cue ?? null)});
  return {article: passage.sigil, hops: [{name: oneLine(lookup.passage({doc, start, end}).words), passage, article}], end: null, told: [lookup.passage({doc, ...content})]};
}

/** Circular reporting: each circle with the words of its steps. */
export function viewCircles({layers: {circles, citations, descents}}: Dossier, lookup: Lookup): readonly CircleView[] {
  const [cited, copied] = [new Map(citations.map((one) => [one.id, one])), new Map(descents.map((one) => [one.id, one]))];
  const sigil = (doc: string) => lookup.doc(doc)?.sigil ?? "?";
  const shown = (span: Span | null | undefined) => (span ? lookup.passage(span) : null);
  return circles.map(({steps}) => ({steps: steps.map(({doc, to, citation, descent}): StepView => {
    const one = cited.get(citation ?? "");
    const evidence = copied.get(descent ?? "")?.reasons.flatMap(({spans}) => spans) ?? [];
    return {
      from: sigil(doc), to: sigil(to), verb: citation === null ? "copies" : "cites",
      passage: one ? lookup.passage({doc: one.doc, ...one.content}) : shown(evidence.find((span) => span.doc === doc)), there: one ? shown(one.passage) : shown(evidence.find((span) => span.doc === to)),
    };
  })}));
}
