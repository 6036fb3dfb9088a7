import type {CourtClaim, CourtFinding, CourtRuling, CourtVerdict, SplicedRun} from "../compare/court/index.ts";
import type {Dossier} from "../model/index.ts";
import {differenceLines, documentsOf, nameOf, speakerLine, wordsOf} from "./court-words.ts";
import type {Documents} from "./court-words.ts";
import {oneLine} from "./terminal.ts";

/** The verdicts of findings in the order of their weight, in words. */
const HEADINGS: readonly (readonly [verdict: CourtVerdict, heading: string])[] = [
  ["verbatim", "In these words"],
  ["elsewhere", "In these words, but not as it was asked for"],
  ["spliced", "Spliced: words that stand apart, joined without a sign"],
  ["other-words", "The same in other words"],
  ["indirect", "Only as reported speech"],
  ["unattributed", "In the text, but as nobody's words"],
  ["altered", "Altered: nearly these words, but another thing is said"],
];

/** Passages of one verdict that are printed; the rest is counted. */
const MOST = 20;
/** Differences of one passage that are printed. */
const MOST_DIFFERENCES = 8;

/** What `quote` prints: the passages by verdict, each with whose words they are and what reads differently. */
export function renderCourt(ruling: CourtRuling, dossier: Dossier): string {
  const {words, claim, verdict, findings, splices} = ruling;
  if (verdict === "not-found") return `Not found: “${oneLine(words, 200)}” stands in none of the articles.\n`;
  const documents = documentsOf(dossier);
  const joined = splices.length === 0 ? [] : [[HEADINGS[2][1], ...splices.flatMap((run) => spliceLines(run, documents))].join("\n")];
  const sections = HEADINGS.flatMap(([of, heading]) => {
    const found = findings.filter((finding) => finding.verdict === of && (of !== "altered" || splices.length === 0));
    return found.length === 0 ? [] : [[heading, ...found.slice(0, MOST).flatMap((one) => findingLines(one, claim, documents)), ...restLine(found.length)].join("\n")];
  });
  return `${[...joined, ...sections, ...missingLine(ruling), ...speakersLine(findings)].join("\n\n")}\n`;
}

function spliceLines({doc, start, end, speaker}: SplicedRun, documents: Documents): readonly string[] {
  return [
    `  ${documents.get(doc)?.sigil ?? "?"}  ${nameOf(documents, doc)}: ${speaker?.name ? oneLine(speaker.name, 60) : "speaker not told"} (${start}–${end})`,
    `     “${oneLine(wordsOf(documents, doc, {start, end}), 300)}”`,
  ];
}

function missingLine({verdict, words}: CourtRuling): readonly string[] {
  return verdict === "altered" ? [`Not found as asked: nobody is quoted as saying “${oneLine(words, 200)}”.`] : [];
}

function restLine(count: number): string[] {
  return count > MOST ? [`  and ${count - MOST} more`] : [];
}

function findingLines(finding: CourtFinding, claim: CourtClaim, documents: Documents): string[] {
  const {doc, start, end, score, cut, pieces} = finding;
  const who = speakerLine(finding);
  const share = score < 1 ? `, ${Math.floor(100 * score)}% the same` : "";
  const differences = differenceLines(finding, documents);
  const words = pieces.length > 0 ? pieces.map((piece) => wordsOf(documents, doc, piece)).join(" / ") : wordsOf(documents, doc, finding);
  return [
    `  ${documents.get(doc)?.sigil ?? "?"}  ${nameOf(documents, doc)}${who === "" ? "" : `: ${who}`} (${start}–${end}${share})`,
    `     ${cut.before ? "…" : ""}“${oneLine(words, 300)}”${cut.after ? "…" : ""}`,
    ...misfitLines(finding, claim).map((line) => `     ${line}`),
    ...differences.slice(0, MOST_DIFFERENCES).map((line) => `     ${line}`),
    ...(differences.length > MOST_DIFFERENCES ? [`     and ${differences.length - MOST_DIFFERENCES} more differences`] : []),
  ];
}

/** What does not fit the claim. */
function misfitLines({by, in: isIn, speaker, standing}: CourtFinding, claim: CourtClaim): readonly string[] {
  const other = by === "other" ? [`not by ${oneLine(claim.by ?? "", 60)}, but by ${oneLine(speaker?.name ?? "", 60)}`] : [];
  const unknown = by === "unknown" ? [standing === "own" ? "the outlet's own voice, no speaker" : "the article does not tell whose words these are"] : [];
  return [...other, ...unknown, ...(isIn === false ? [`not in ${oneLine(claim.in ?? "", 60)}`] : [])];
}

/** Says when the articles do not agree on who said it. */
function speakersLine(findings: readonly CourtFinding[]): string[] {
  const speakers = new Set(findings.filter(({verdict}) => verdict !== "altered").flatMap(({speaker}) => speaker?.name ?? []));
  return speakers.size < 2 ? [] : [`The articles name ${speakers.size} speakers: ${[...speakers].map((name) => oneLine(name, 60)).join("; ")}.`];
}
