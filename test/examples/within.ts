import type {Quote, QuoteKind} from "../../src/model/index.ts";
import {articleShare, covers, meets} from "./places.ts";
import type {Example} from "./places.ts";
import type {ExpectedQuote, Miss, Passage} from "./reading.ts";
import {isSpeaker} from "./speakers.ts";

/** What the reading says of single documents, held against the dossier. Each check lists what is missing. */

export function missedFacts({reading, docOf}: Example): Miss[] {
  const facts = (["outlets", "published", "title"] as const).flatMap((field) => Object.entries(reading[field]).map(([key, want]) => {
    const doc = docOf(key);
    const got = {outlets: doc.outlet, published: doc.published?.value.slice(0, 10), title: doc.headline}[field] ?? "nothing";
    return {line: `${key} ${field}: ${want}`, why: `got ${got}`, right: got === want};
  }));
  return facts.filter(({right}) => !right);
}

export function missedFurniture({reading, docOf, placesOf}: Example): Miss[] {
  const listed = reading.furniture.filter(({kind}) => kind !== "repeat");
  const repeats = reading.furniture.filter(({kind, doc}) => kind === "repeat" && !docOf(doc).parts.some((part) => part.kind === "repeat"));
  const page = reading.furniture_page.texts.map((text) => ({doc: reading.furniture_page.doc, kind: "furniture", text}));
  const shown = [...listed, ...page].filter((passage) => placesOf(passage).some((place) => articleShare(docOf(passage.doc), place) > 0.4));
  return [...shown, ...repeats].map(({doc, kind, text}) => ({line: `${doc} ${kind}: ${text}`, why: "is not set apart"}));
}

/** Wanted words of an article that lie in furniture: what was read there is lost. */
export function lostArticle({reading, docOf, placesOf}: Example): Miss[] {
  return [...reading.direct_quotes, ...reading.indirect_statements, ...reading.only_in_one]
    .filter((passage) => !placesOf(passage).some((place) => articleShare(docOf(passage.doc), place) > 0.9))
    .map(({doc, text}) => ({line: `${doc}: ${text}`, why: "stands in no article part"}));
}

export function missedQuotes(example: Example, kinds: readonly QuoteKind[], wanted: readonly ExpectedQuote[]): Miss[] {
  const quotes = example.dossier.layers.quotes.filter(({kind}) => kinds.includes(kind));
  return wanted.flatMap((want) => {
    const why = whyMissed(example, quotes.filter((quote) => covers(quote, example.placesOf(want))), want);
    return why === null ? [] : [{line: `${want.doc}: “${want.text}” by ${want.speaker}`, why, ...hardnessOf(want)}];
  });
}

function whyMissed(example: Example, quotes: readonly Quote[], want: ExpectedQuote): string | null {
  if (quotes.length === 0) return "not found";
  const spoken = quotes.filter(({speaker}) => speaker !== null && isSpeaker(example, speaker, want.speaker));
  if (spoken.length === 0) return `speaker is ${speakerWords(example, quotes[0])}`;
  const kind = want.anonymous ? "unnamed" : "named";
  if (want.anonymous !== undefined && !spoken.some(({speakerKind}) => speakerKind === kind)) return `speaker is not ${kind}`;
  return want.denies && !spoken.some(({denies}) => denies) ? "not read as a denial" : null;
}

function speakerWords({mentionOf, entityOf, wordsAt}: Example, {speaker}: Quote): string {
  const mention = speaker === null ? undefined : mentionOf(speaker);
  return mention ? `${wordsAt(mention)}, entity ${entityOf(mention.id)?.name ?? "none"}` : "unknown";
}

export function missedTimes({reading, dossier, placesOf, wordsAt}: Example): Miss[] {
  return reading.times.flatMap((want) => {
    const met = dossier.layers.timexes.filter((timex) => meets(timex, placesOf(want), 0.5));
    if (met.some(({value}) => value === want.value)) return [];
    const got = met.map((timex) => `${wordsAt(timex)} ${timex.value}`).join(", ");
    return [{line: `${want.doc}: ${want.text} is ${want.value}`, why: got === "" ? "not found" : `got ${got}`, ...hardnessOf(want)}];
  });
}

export function missedQuantities({reading, dossier, placesOf}: Example): Miss[] {
  return reading.quantities.flatMap((want) => {
    const met = dossier.layers.quantities.filter((quantity) => meets(quantity, placesOf(want), 0.5));
    const slack = want.approximate ? 0.101 : 0.0001;
    const right = met.some((got) => isNear(got.low, want.low, slack) && isNear(got.high, want.high, slack) && got.unit === want.unit
      && got.approximate === (want.approximate ?? false));
    const why = met.map(({low, high, unit, approximate}) => `${approximate ? "about " : ""}${low}–${high} ${unit}`).join(", ");
    return right ? [] : [{line: `${want.doc}: ${want.text} is ${want.low}–${want.high} ${want.unit}`, why: `got ${why || "nothing"}`}];
  });
}

function isNear(got: number | null, want: number | null, slack: number): boolean {
  return got === want || (got !== null && want !== null && Math.abs(got - want) <= slack * Math.abs(want));
}

export function missedDescriptions({reading, dossier, placesOf}: Example): Miss[] {
  const descriptions = dossier.layers.entities.flatMap((entity) => entity.descriptions);
  return reading.descriptions
    .filter((want) => !descriptions.some((description) => covers(description, placesOf(want))))
    .map((want) => ({line: `${want.of} (${want.doc}): ${want.text}`, why: "not found"}));
}

export function hardnessOf({hard}: {readonly hard?: string}): {readonly hard?: string} {
  return hard === undefined ? {} : {hard};
}

export function lineOf({doc, text}: Passage): string {
  return `${doc}: ${text}`;
}
