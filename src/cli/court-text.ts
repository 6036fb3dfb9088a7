import type {CourtFinding, CourtVerdict} from "../compare/quote-words.ts";
import {titleOf} from "../model/index.ts";
import type {Document, Dossier, Quote} from "../model/index.ts";
import {oneLine} from "./terminal.ts";

/** The verdicts in the order of their weight, in words. */
const HEADINGS: readonly (readonly [verdict: CourtVerdict, heading: string])[] = [
  ["verbatim", "In these words"],
  ["other-words", "In other words"],
  ["indirect", "Only as reported speech"],
  ["unattributed", "In the text, but as nobody's words"],
];

/** Passages of one verdict that are printed; the rest is counted. */
const MOST = 20;

/** What `quote` prints: the passages by verdict, each with whose words they are. */
export function renderCourt(words: string, findings: readonly CourtFinding[], dossier: Dossier): string {
  if (findings.length === 0) return `Not found: “${oneLine(words, 200)}” stands in none of the articles.\n`;
  const voices = voicesOf(dossier);
  const sections = HEADINGS.flatMap(([verdict, heading]) => {
    const found = findings.filter((finding) => finding.verdict === verdict);
    return found.length === 0 ? [] : [[heading, ...found.slice(0, MOST).flatMap((one) => findingLines(one, voices)), ...restLine(found.length)].join("\n")];
  });
  return `${[...sections, ...speakersLine(findings, voices)].join("\n\n")}\n`;
}

function restLine(count: number): string[] {
  return count > MOST ? [`  and ${count - MOST} more`] : [];
}

interface Voice {
  readonly doc: Document;
  readonly quote: Quote | null;
  /** Null for the outlet's own voice or an unknown speaker. */
  readonly speaker: string | null;
}

type Voices = (finding: CourtFinding) => Voice;

function voicesOf({documents, layers}: Dossier): Voices {
  const byDocument = new Map(documents.map((doc) => [doc.id, doc]));
  const quotes = new Map(layers.quotes.map((quote) => [quote.id, quote]));
  const names = new Map(layers.entities.flatMap(({name, mentions}) => mentions.map((id) => [id, name] as const)));
  return (finding) => {
    const doc = byDocument.get(finding.doc) as Document;
    const quote = quotes.get(finding.quote ?? "") ?? null;
    const phrase = quote?.speakerWords ? doc.text.slice(quote.speakerWords.start, quote.speakerWords.end) : null;
    return {doc, quote, speaker: names.get(quote?.speaker ?? "") ?? phrase};
  };
}

function findingLines(finding: CourtFinding, voices: Voices): string[] {
  const {doc, quote, speaker} = voices(finding);
  const who = speaker === null ? "speaker unknown" : `${oneLine(speaker, 60)}${quote?.speakerKind === "unnamed" ? ", unnamed" : ""}`;
  const whose = quote === null ? "" : `: ${who}${quote.denies ? " denies it" : ""}`;
  const share = finding.score < 1 ? `, ${Math.floor(100 * finding.score)}% the same` : "";
  return [
    `  ${doc.sigil}  ${oneLine(titleOf(doc), 50)}${whose} (${finding.start}–${finding.end}${share})`,
    `     “${oneLine(doc.text.slice(finding.start, finding.end), 300)}”`,
  ];
}

/** Says when the articles do not agree on who said it. */
function speakersLine(findings: readonly CourtFinding[], voices: Voices): string[] {
  const speakers = new Set(findings.flatMap((finding) => voices(finding).speaker ?? []));
  return speakers.size < 2 ? [] : [`The articles name ${speakers.size} speakers: ${[...speakers].map((name) => oneLine(name, 60)).join("; ")}.`];
}
