import {createHash} from "node:crypto";
import {StemmaError} from "../../model/index.ts";
import {formatOfContent} from "../sniffing.ts";
import {contentOf, parseResponse} from "./http.ts";
import {parseField, type FieldValue} from "./headers.ts";
import {allow, type Allowance} from "./inflating.ts";
import {addressKey, type Capture, type Limits, type PackedArticle, type Remark, type Unpacked} from "./packed.ts";
import {recordsOf, type WarcRecord} from "./warc.ts";

/** What is gathered from the archives of one input. */
export interface Gathered extends Unpacked {
  /** Where an address led to, both as keys. */
  readonly redirects: Map<string, string>;
  /** Records that are no pages, by the reason, with the first of each. */
  readonly passed: Map<string, Passed>;
}

export interface Passed {
  count: number;
  readonly first: string;
}

export function gather(): Gathered {
  return {articles: [], faults: [], remarks: [], redirects: new Map(), passed: new Map()};
}

/** The pages of a WARC file: responses of status 200 with HTML or text, each with its capture. */
export function unpackWarc(bytes: Uint8Array, limits: Limits): Unpacked {
  const gathered = gather();
  gatherCaptures(gathered, bytes, allow(limits.maxTotal), limits);
  return settle(gathered);
}

/** Reads the records of a WARC file up to the place where no more can be read. */
export function gatherCaptures(gathered: Gathered, bytes: Uint8Array, allowance: Allowance, limits: Limits): void {
  try {
    for (const record of recordsOf(bytes, allowance, limits.maxEntries)) gatherRecord(gathered, record, limits);
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error;
    gathered.faults.push(error);
  }
}

/** Adds what is to be said of the records that are no pages. Without a page or a fault, `no-pages` is one. */
export function settle(gathered: Gathered): Unpacked {
  const {articles, faults, remarks, passed} = gathered;
  const text = passedOver(passed);
  if (text) remarks.push({code: "no-page", text});
  if (articles.length + faults.length === 0) faults.push(new StemmaError("no-pages", "holds no page or text that was answered with status 200"));
  return {articles, faults, remarks};
}

function passedOver(passed: ReadonlyMap<string, Passed>): string | null {
  const count = [...passed.values()].reduce((sum, one) => sum + one.count, 0);
  const reasons = [...passed].map(([reason, one]) => `${one.count} ${reason} (${one.first})`);
  return count === 0 ? null : `passed over ${count} ${count === 1 ? "record" : "records"}: ${reasons.join(", ")}`;
}

export function pass({passed}: Gathered, reason: string, first: string): void {
  const known = passed.get(reason);
  if (known) known.count++;
  else passed.set(reason, {count: 1, first});
}

function gatherRecord(gathered: Gathered, record: WarcRecord, limits: Limits): void {
  const {type} = record;
  if (type === "response") gatherResponse(gathered, record, limits);
  else if (type === "resource") gatherContent(gathered, record, parseField(record.headers.get("content-type")), () => record.block, limits);
  else if (type === "revisit") gathered.remarks.push(...revisit(gathered, record));
  else if (type === "continuation" || type === "conversion") pass(gathered, `of type ${type}`, urlOf(record) ?? `record ${record.number}`);
}

function gatherResponse(gathered: Gathered, record: WarcRecord, limits: Limits): void {
  const url = urlOf(record);
  const response = parseResponse(record.block);
  if (!response) return pass(gathered, "of another protocol than HTTP", url ?? `record ${record.number}`);
  const {status, headers} = response;
  const location = headers.get("location");
  if (status >= 300 && status < 400 && url && location && URL.canParse(location, url)) gathered.redirects.set(addressKey(url), addressKey(new URL(location, url).href));
  if (status !== 200) return pass(gathered, `of status ${status}`, url ?? `record ${record.number}`);
  gatherContent(gathered, record, parseField(headers.get("content-type")), () => contentOf(response, allow(limits.maxBytes)), limits);
}

const PAGES = new Set(["text/html", "application/xhtml+xml"]);

function gatherContent(gathered: Gathered, record: WarcRecord, {value, parameters}: FieldValue, read: () => Uint8Array, limits: Limits): void {
  const url = urlOf(record);
  const place = url ?? `record ${record.number}`;
  if (value !== "" && !PAGES.has(value) && value !== "text/plain") return pass(gathered, `of type ${value}`, place);
  try {
    const bytes = Uint8Array.from(read()); // a copy, so that the archive need not stay in memory
    if (bytes.length === 0) return pass(gathered, "without content", place);
    if (bytes.length > limits.maxBytes) throw new StemmaError("too-large", `has ${bytes.length} bytes, more than the ${limits.maxBytes} that --max-bytes allows`);
    if (value === "" && formatOfContent(bytes) !== "html") return pass(gathered, "of no stated type", place);
    if (value === "text/plain" && isForMachines(bytes, url)) return pass(gathered, "of plain text for machines", place);
    gathered.articles.push(articleOf(record, bytes, value === "text/plain" ? "text" : "html", parameters.get("charset") ?? null));
    gathered.remarks.push(...oddities(record, place));
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error;
    gathered.faults.push(new StemmaError(error.code, `${place} ${error.message}`));
  }
}

const MACHINE_FILES = /\/(?:robots|ads|app-ads|security|humans|llms)\.txt(?:\?|$)/iu;
const FEWEST_WORDS = 25;

/** What crawlers and scripts ask for besides pages: known names, and a few words that no article is. */
function isForMachines(bytes: Uint8Array, url: string | null): boolean {
  return MACHINE_FILES.test(url ?? "") || (new TextDecoder().decode(bytes.subarray(0, 65_536)).match(/\S+/gu)?.length ?? 0) < FEWEST_WORDS;
}

function articleOf(record: WarcRecord, bytes: Uint8Array, way: "html" | "text", charset: string | null): PackedArticle {
  const capture = captureOf(record);
  const {url, at} = capture;
  return {
    name: url?.split("#")[0] ?? String(record.number), bytes, way, encoding: null, charset, capture, around: null,
    version: url ? {of: addressKey(url), at} : null, mayBeNone: true,
  };
}

function captureOf(record: WarcRecord): Capture {
  const {headers} = record;
  return {
    recordId: headers.get("warc-record-id")?.replace(/^<|>$/gu, "") ?? null, at: instantOf(headers.get("warc-date")),
    digest: headers.get("warc-payload-digest") ?? headers.get("warc-block-digest") ?? null, url: urlOf(record), where: "WARC record",
  };
}

/** The instant as it stands, of which WARC 1.1 has fractions of a second; null for what is none. */
function instantOf(words: string | undefined): string | null {
  return words && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u.test(words) ? words : null;
}

function urlOf({headers}: WarcRecord): string | null {
  return headers.get("warc-target-uri")?.replace(/^<|>$/gu, "") || null;
}

const MOST_REVISITS = 20;

/** A revisit says that an address still gave the same bytes; only what may be a page is worth a line. */
function revisit(gathered: Gathered, record: WarcRecord): readonly Remark[] {
  const {at, url} = captureOf(record);
  const type = parseField(parseResponse(record.block)?.headers.get("content-type")).value;
  const told = gathered.remarks.filter(({code}) => code === "revisit").length;
  if (type !== "" && !PAGES.has(type) || told >= MOST_REVISITS) {
    pass(gathered, "that say no more than that something is unchanged", url ?? `record ${record.number}`);
    return [];
  }
  const since = record.headers.get("warc-refers-to-date");
  return [{code: "revisit", text: `${url ?? `record ${record.number}`} was looked at again${at ? ` at ${at}` : ""} and was unchanged${since ? ` since ${since}` : ""}; no text of its own is kept for it`}];
}

/** What the crawler says of a record that it cut, and a digest that the bytes do not have. */
function oddities({headers, block}: WarcRecord, place: string): readonly Remark[] {
  const cut = headers.get("warc-truncated");
  return [
    ...(cut ? [{code: "cut-capture", text: `${place} was cut when it was captured (${cut})`}] : []),
    ...(hasDigest(block, headers.get("warc-block-digest")) ? [] : [{code: "other-digest", text: `${place} is not as it was captured: its bytes have another digest than the archive says`}]),
  ];
}

/** False where the bytes have another SHA-1 or SHA-256 than is said. */
function hasDigest(bytes: Uint8Array, digest: string | undefined): boolean {
  const said = /^(?<method>sha1|sha-?256):(?<value>\w+)/iu.exec(digest ?? "")?.groups;
  if (!said) return true;
  const hash = createHash(said.method.toLowerCase().replace("-", "")).update(bytes).digest();
  return [hash.toString("hex"), base32(hash)].includes(said.value) || hash.toString("hex") === said.value.toLowerCase();
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/gu) ?? []).map((group) => BASE32[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}
