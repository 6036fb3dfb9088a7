import {systemEffects} from "../effects.ts";
import {contains, idOf, sigilAt, type Document, type DocumentId, type Notice, type Part, type Published} from "../model/index.ts";
import {findParts, type FoundParts, type PartHints} from "../text/parts/index.ts";
import {readArticles, type FoundArticle} from "./articles.ts";
import type {Capture} from "./formats/index.ts";
import {factsOf} from "./facts.ts";
import {findTemplates, type PageBefore} from "./templates.ts";
import {findVersions} from "./versions.ts";
import {sha256Of} from "./bytes.ts";
import {parsePublished} from "./dates.ts";
import {readFiles, type Fetched, type Problem} from "./finds.ts";

/** A document with the bytes it was read from. `normalize(bytes, normalizer).text` is the document's text. */
export interface SavedDocument {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly normalizer: string;
  /** The archive's record or the browser's remark that tells when and where from it was captured. */
  readonly capture?: Capture;
  /** The first version of the document of which this is a later one: an earlier capture of the address, an earlier state of the entry. */
  readonly versionOf?: DocumentId;
}

/** What was read, in the order of the inputs; what could not be read; and what was odd but did not hinder. */
export interface Intake {
  readonly documents: readonly SavedDocument[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

export interface IntakeOptions {
  /** The largest file that is read, in bytes; 20 MB when left out. */
  readonly maxBytes?: number;
  /** Dates of publication by the name of an input: its path, its last name with or without ending, or a line's id. */
  readonly published?: ReadonlyMap<string, string>;
  /** Outlets, by the same names. */
  readonly outlets?: ReadonlyMap<string, string>;
  /** Place of the first sigil in A, B, C …, from 0, where documents are added to others. */
  readonly firstSigil?: number;
  /** What was fetched for inputs that are addresses. */
  readonly fetched?: Fetched;
  /** Pages of the dossier that the inputs are added to: what they have in common with new pages of their site is the site's. */
  readonly before?: readonly PageBefore[];
}

/** 20 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads articles from files, folders and standard input (`-`). An input that cannot be read gives one problem, and the others are
 * read all the same. The same bytes twice are kept once.
 */
export function readDocuments(inputs: readonly string[], options: IntakeOptions = {}, effects = systemEffects): Intake {
  const {files, problems, notices} = readFiles(inputs, options.maxBytes ?? MAX_BYTES, effects, options.fetched);
  const read = files.map((file) => readArticles(file, options.maxBytes ?? MAX_BYTES));
  const {kept, notices: twice} = keepOnce(read.flatMap(({articles}) => articles));
  const {furnitureOf, notices: common} = findTemplates(kept, options.before);
  const saved = kept.map((article, at) => saveArticle(withFurniture(article, furnitureOf.get(article)), at + (options.firstSigil ?? 0), options));
  const {documents, notices: later} = findVersions(saved.map(({document}) => document));
  return {
    documents: saved.map((one, at) => ({...one, document: documents[at], ...versionOf(documents[at])})),
    problems: [...problems, ...read.flatMap((file) => file.problems), ...checkNames(kept, options)],
    notices: [...notices, ...read.flatMap((file) => file.notices), ...twice, ...common, ...later],
  };
}

function keepOnce(articles: readonly FoundArticle[]): {readonly kept: readonly FoundArticle[]; readonly notices: readonly Notice[]} {
  const bySha = new Map<string, FoundArticle>();
  const notices: Notice[] = [];
  for (const article of articles) {
    const sha256 = sha256Of(article.bytes);
    const twin = bySha.get(sha256);
    if (twin) notices.push({code: "same-bytes", text: `${article.input}: the same bytes as ${twin.input}, kept once`});
    else bySha.set(sha256, article);
  }
  return {kept: [...bySha.values()], notices};
}

/** The article with ranges that are furniture besides those that its markup says are; what its words say to be a byline or a credit stays so. */
function withFurniture(article: FoundArticle, furniture: readonly Part[] = []): FoundArticle {
  if (furniture.length === 0) return article;
  const {text, given} = article.normalized;
  const told = findParts(text, hintsOf(article)).parts.filter(({kind}) => kind === "body" || kind === "standfirst");
  const own = furniture.filter((range) => told.some((part) => contains(part, range)));
  return {...article, normalized: {...article.normalized, given: [...given, ...own].sort((a, b) => a.start - b.start)}};
}

function hintsOf({normalized: {page, line, given}}: FoundArticle): PartHints {
  const headline = line?.headline ?? page?.headline ?? undefined;
  const byline = line?.byline ?? page?.byline;
  return {given, ...(headline ? {headline} : {}), ...(byline ? {byline} : {})};
}

function versionOf({versionOf: first}: Document): Pick<SavedDocument, "versionOf"> {
  return first === undefined ? {} : {versionOf: first};
}

function saveArticle(article: FoundArticle, sigil: number, options: IntakeOptions): SavedDocument {
  const {normalized: {text, page, line}, bytes, normalizer, input, around, capture, version} = article;
  const facts = factsOf(article);
  const hints = hintsOf(article);
  const found = findParts(text, hints);
  const sha256 = sha256Of(bytes);
  const document: Document = {
    id: idOf("d", sha256), sigil: sigilAt(sigil), input, sha256,
    url: addressOf(article),
    outlet: lookUp(options.outlets, input) ?? line?.outlet ?? page?.outlet ?? around?.outlet ?? found.front?.outlet ?? found.outlet,
    byline: line?.byline ?? page?.byline ?? around?.byline ?? found.front?.byline ?? found.byline,
    headline: hints.headline ?? found.front?.headline ?? found.headline,
    published: publishedOf(article, found, options),
    ...(facts.length > 0 && {facts}), ...(version && {work: version.of}), text, parts: found.parts,
  };
  return {document, bytes, normalizer, ...(capture && {capture})};
}

function addressOf({normalized: {line, page}, around, capture}: FoundArticle): string | null {
  return line?.url ?? page?.url ?? around?.url ?? capture?.url ?? null;
}

/** The date that the user gives, else the one the file states, else the one in dateline or byline. */
function publishedOf({input, normalized: {line, page}}: FoundArticle, found: FoundParts, options: IntakeOptions): Published | null {
  const given = parsePublished(lookUp(options.published, input) ?? "");
  if (given) return {value: given, basis: "given"};
  const stated = parsePublished(line?.published ?? "") ?? page?.published ?? parsePublished(found.front?.published ?? "");
  if (stated) return {value: stated, basis: "metadata"};
  return found.published ? {value: found.published, basis: "text"} : null;
}

function lookUp(options: ReadonlyMap<string, string> | undefined, input: string): string | undefined {
  return options && namesFor(input).map((name) => options.get(name)).find((value) => value !== undefined);
}

/** The names under which an option may speak of an input, the fullest first. */
export function namesFor(input: string): readonly string[] {
  const last = input.slice(input.lastIndexOf("/") + 1);
  const id = input.includes("#") ? [input.slice(input.lastIndexOf("#") + 1), input.slice(input.indexOf("#") + 1)] : [];
  return [input, last, ...id, last.replace(/\.[a-z0-9]+$/iu, "")];
}

/** Options that name no input, and dates that are none, given or in a line. */
function checkNames(kept: readonly FoundArticle[], {published, outlets}: IntakeOptions): readonly Problem[] {
  const known = new Set(kept.flatMap(({input}) => namesFor(input)));
  const stray = (option: string, names: ReadonlyMap<string, string> | undefined) =>
    [...(names?.keys() ?? [])].filter((name) => !known.has(name)).map((name) => ({input: name, code: "no-such-input", text: `--${option} ${name}: no input has this name`}));
  const wrong = [...(published ?? [])].filter(([name, date]) => known.has(name) && parsePublished(date) === null)
    .map(([name, date]) => ({input: name, code: "no-date", text: `--published ${name}=${date}: ${date} is no date (write 2031-07-03)`}));
  const odd = kept.flatMap(({input, normalized: {line}}) => line?.published && parsePublished(line.published) === null
    ? [{input, code: "no-date", text: `${input}: published ${line.published} is no date`}] : []);
  return [...stray("published", published), ...stray("outlet", outlets), ...wrong, ...odd];
}
