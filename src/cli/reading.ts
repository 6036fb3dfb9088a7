import {fingerprintsOfDocument, type Fingerprints} from "../compare/fingerprints.ts";
import type {Effects} from "../effects.ts";
import {pageRunsOf, readDocuments} from "../intake/index.ts";
import type {Fetched, PageBefore, SavedDocument} from "../intake/index.ts";
import type {Decision, Document, Dossier, Guidance, KnownEntity, Notice} from "../model/index.ts";
import type {StoredFile, StoredRun} from "../store/index.ts";
import {numberIn, pairsIn} from "./args.ts";
import type {Args} from "./args.ts";
import {complain, counted, showProgress} from "./terminal.ts";

/** Articles as they came in. */
export interface Reading {
  readonly documents: readonly SavedDocument[];
  readonly notices: readonly Notice[];
  /** Number of inputs of which something was wrong; each has been said in a line. */
  readonly problems: number;
}

/** Reads the inputs as the flags say, addresses after fetching them; complains about each that is wrong. `before` are the pages of the dossier that they are added to. */
export async function readInputs(inputs: readonly string[], args: Args, effects: Effects, before: readonly PageBefore[] = []): Promise<Reading> {
  const maxBytes = numberIn(args, "max-bytes");
  const options = {published: pairsIn(args, "published"), outlets: pairsIn(args, "outlet"), ...(maxBytes !== null && {maxBytes})};
  const fetched = await fetchWanted(inputs, args, effects);
  showProgress(`reading ${counted(inputs.length, "input")} …`, effects);
  const {documents, problems, notices} = readDocuments(inputs, {...options, fetched, before}, effects);
  for (const {text} of problems) complain(text, effects);
  return {documents, notices: [...problems.filter(isOfMaterial).map(({code, text}) => ({code, text})), ...notices], problems: problems.length};
}

/** The network part is loaded only where an input is an address. */
async function fetchWanted(inputs: readonly string[], args: Args, effects: Effects): Promise<Fetched> {
  if (!inputs.some((input) => /^https?:\/\//iu.test(input))) return new Map();
  const {fetchInputs} = await import("./fetching.ts");
  return fetchInputs(inputs, args, effects);
}

/** What was wrong with a flag is for the person at the keyboard; what was wrong with an article stays in the dossier. */
function isOfMaterial({text}: {readonly text: string}): boolean {
  return !text.startsWith("--");
}

/** The bytes and normalizers of the articles, by document, and for pages the bytes behind each stretch of text. */
export function filesOf(documents: readonly SavedDocument[]): ReadonlyMap<string, StoredFile> {
  return new Map(documents.map(({document, bytes, normalizer}) => [document.id, {bytes, normalizer, ...runsOf(pageRunsOf(bytes, normalizer))}]));
}

function runsOf(runs: readonly StoredRun[]): Pick<StoredFile, "runs"> {
  return runs.length === 0 ? {} : {runs};
}

/** What copies of the articles are known by, by document. */
export function fingerprintsOfAll(documents: readonly Document[]): ReadonlyMap<string, Fingerprints> {
  return new Map(documents.map((doc) => [doc.id, fingerprintsOfDocument(doc)]));
}

/** What people said of who is who in a dossier, to make it again by. */
export function guidanceOf({decisions = [], known = []}: Guidance): Guidance {
  return {...(decisions.length > 0 && {decisions}), ...(known.length > 0 && {known})};
}

/** The entities of the files that `--known` names. Throws a `StemmaError` with one line for a file that is none. */
export async function readKnown(args: Args, effects: Effects): Promise<readonly KnownEntity[]> {
  const paths = args.flags.get("known") ?? [];
  if (paths.length === 0) return [];
  const [{parseKnown}, {readTextInput}] = await Promise.all([import("../intake/known.ts"), import("./text-input.ts")]);
  return paths.flatMap((path) => {
    const name = path === "-" ? "standard input" : path;
    return parseKnown(readTextInput(path, name, "a file of known entities", effects), name.split("/").at(-1)!);
  });
}

/** Known entities with later ones: a file takes the place of an earlier one of its name. */
export function withLaterKnown(known: readonly KnownEntity[], later: readonly KnownEntity[]): readonly KnownEntity[] {
  const files = new Set(later.map(({file}) => file));
  return [...known.filter(({file}) => !files.has(file)), ...later];
}

/** The decisions of which every side stands in the documents, with what of them does. */
export function decisionsOn(documents: readonly Document[], decisions: readonly Decision[] = []): readonly Decision[] {
  const here = new Set(documents.map(({id}) => id));
  return decisions.map((decision) => ({...decision, sides: decision.sides.map((side) => ({...side, spans: side.spans.filter(({doc}) => here.has(doc))}))}))
    .filter(({sides}) => sides.every(({spans}) => spans.length > 0));
}

/** Runs all stages over the documents, by what people said of who is who; the notices of the intake come first. */
export async function compare(documents: readonly Document[], notices: readonly Notice[], effects: Effects, guidance: Guidance = {}): Promise<Dossier> {
  const count = counted(documents.length, "article");
  showProgress(`comparing ${count} …`, effects);
  const [{openReader}, {buildDossier}] = await Promise.all([import("../intake/reader-file.ts"), import("../stages/index.ts")]);
  const dossier = buildDossier(documents, openReader(effects), (stage, done, all) => {
    showProgress(`comparing ${count}: ${stage}, step ${done + 1} of ${all} …`, effects);
  }, guidanceOf(guidance));
  return {...dossier, notices: [...notices, ...dossier.notices]};
}
