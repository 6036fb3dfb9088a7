import type {Document, Dossier} from "../../model/index.ts";
import {readAsked} from "./asked.ts";
import {corpusOf} from "./corpus.ts";
import type {Corpus} from "./corpus.ts";
import {isGrave} from "./differences.ts";
import {findPassages} from "./find.ts";
import type {CourtPassage} from "./find.ts";
import {fitOf, speakersOf} from "./speakers.ts";
import type {Fit, Speaker, Speakers} from "./speakers.ts";
import {findSplices} from "./splices.ts";
import type {Splice} from "./splices.ts";

/**
 * What the court answers. `verbatim`: these words stand in quotation marks, by the speaker and in the article that were
 * asked for, where any were; `elsewhere`: these words, but another speaker or article, or no speaker told; `spliced`: words that stand apart, joined without a
 * sign; `other-words`: the same in other words; `indirect`: only as reported speech; `unattributed`: in the text, but as nobody's words; `altered`: nearly these
 * words, but another thing is said; `not-found`.
 */
export const COURT_VERDICTS = ["verbatim", "elsewhere", "spliced", "other-words", "indirect", "unattributed", "altered", "not-found"] as const;
export type CourtVerdict = (typeof COURT_VERDICTS)[number];

/** Who is said to have said it, and where. */
export interface CourtClaim {
  /** A name or a description of the speaker. */
  readonly by?: string;
  /** Sigil, outlet, headline, address, path or id of a document. */
  readonly in?: string;
}

/** A passage with what it is for the question. */
export interface CourtFinding extends CourtPassage {
  readonly verdict: Exclude<CourtVerdict, "not-found">;
  readonly speaker: Speaker | null;
  /** Null where no speaker was asked for. */
  readonly by: Fit | null;
  /** Null where no document was asked for. */
  readonly in: boolean | null;
}

/** A run of a splice, and whose words it is. */
export interface SplicedRun extends Splice {
  readonly speaker: Speaker | null;
}

/** The answer to one question. */
export interface CourtRuling {
  readonly words: string;
  readonly claim: CourtClaim;
  readonly verdict: CourtVerdict;
  /** The best first: by verdict, what fits the claim, score, and place. */
  readonly findings: readonly CourtFinding[];
  /** Runs of the words that stand in several places, where only these together have all; else empty. */
  readonly splices: readonly SplicedRun[];
}

export interface Court {
  /** O(words · passages looked at), whatever the dossier's size, beside the counting of rare words' places. */
  readonly judge: (words: string, claim?: CourtClaim) => CourtRuling;
  /** Documents that are called so; empty where none is. */
  readonly documentsCalled: (name: string) => readonly Document[];
}

/** Opens the court over a dossier: its words are read once. O(text). */
export function openCourt(dossier: Dossier): Court {
  const corpus = corpusOf(dossier);
  const speakers = speakersOf(dossier);
  const documentsCalled = (name: string) => dossier.documents.filter((doc) => isCalled(doc, name));
  return {documentsCalled, judge: (words, claim = {}) => rule(words, claim, corpus, speakers, documentsCalled)};
}

/** One question to a dossier; for several, `openCourt` reads the words once. */
export function courtOf(words: string, dossier: Dossier, claim: CourtClaim = {}): CourtRuling {
  return openCourt(dossier).judge(words, claim);
}

/** Words of a question beyond which it is cut: no quotation is as long. */
const MOST_WORDS = 600;

/** From this share on words in one place need no others. */
const NEARLY_ALL = 0.9;

function rule(words: string, claim: CourtClaim, corpus: Corpus, speakers: Speakers, documentsCalled: (name: string) => readonly Document[]): CourtRuling {
  const read = readAsked(words);
  const asked = {...read, words: read.words.slice(0, MOST_WORDS)};
  if (asked.words.length === 0) return {words, claim, verdict: "not-found", findings: [], splices: []};
  const wanted = claim.in === undefined ? null : new Set(documentsCalled(claim.in).map(({id}) => id));
  const findings = findPassages(asked, corpus).map((passage) => weigh(passage, claim, wanted, speakers)).sort(byWeight(corpus));
  const isWhole = findings.some(({standing, nearness, score}) => standing === "direct" && (nearness === "verbatim" || nearness === "spliced" || score >= NEARLY_ALL));
  const splices = (isWhole ? null : findSplices(asked, corpus)) ?? [];
  return {words, claim, verdict: splices.length > 0 ? "spliced" : findings[0]?.verdict ?? "not-found", findings, splices: splices.map((splice) => ({...splice, speaker: splice.stretch.quote && speakers(splice.stretch.quote)}))};
}

function weigh(passage: CourtPassage, {by}: CourtClaim, wanted: ReadonlySet<string> | null, speakers: Speakers): CourtFinding {
  const speaker = passage.quote && speakers(passage.quote);
  const fit = by === undefined ? null : passage.standing === "own" || speaker === null ? "unknown" : fitOf(by, speaker);
  const isIn = wanted === null ? null : wanted.has(passage.doc);
  return {...passage, speaker, by: fit, in: isIn, verdict: verdictOf(passage, fit === "other" || fit === "unknown" || isIn === false)};
}

function verdictOf({standing, nearness}: CourtPassage, isElsewhere: boolean): CourtFinding["verdict"] {
  if (nearness === "altered") return "altered";
  if (standing !== "direct") return standing === "indirect" ? "indirect" : "unattributed";
  return nearness === "verbatim" && isElsewhere ? "elsewhere" : nearness;
}

function byWeight({documents}: Corpus): (a: CourtFinding, b: CourtFinding) => number {
  const place = new Map(documents.map(({id}, at) => [id, at]));
  const misfit = ({by, in: isIn}: CourtFinding) => (by === "other" ? 2 : by === "unknown" ? 1 : 0) + (isIn === false ? 1 : 0);
  const grave = ({differences}: CourtFinding) => differences.filter(isGrave).length;
  return (a, b) => COURT_VERDICTS.indexOf(a.verdict) - COURT_VERDICTS.indexOf(b.verdict) || misfit(a) - misfit(b) || b.score - a.score || grave(a) - grave(b) || place.get(a.doc)! - place.get(b.doc)! || a.start - b.start;
}

const plain = (words: string): string => words.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").replace(/^ ?the /u, "").trim();

/** By sigil, id, outlet, headline, address, path, or the last name of the path. */
function isCalled(doc: Document, name: string): boolean {
  if (name === doc.sigil || name === doc.id || name === doc.url || name === doc.input || name === doc.input.split("/").at(-1)) return true;
  return plain(name) !== "" && [doc.outlet, doc.headline].some((one) => one !== null && plain(one) === plain(name));
}
