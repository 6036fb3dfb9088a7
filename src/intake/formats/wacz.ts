import {createHash} from "node:crypto";
import {StemmaError} from "../../model/index.ts";
import {gather, gatherCaptures, pass, settle, type Gathered} from "./captures.ts";
import {allow, type Allowance} from "./inflating.ts";
import {addressKey, type Limits, type Unpacked} from "./packed.ts";
import {entriesOf, type ZipEntry} from "./zip.ts";

const ARCHIVE = /^archive\/[^/\\]+\.warc(?:\.gz)?$/iu;
const LIST = /^pages\/[^/\\]+\.jsonl$/iu;
const PACKAGE = "datapackage.json";

/**
 * The pages of a WACZ file (a zip with `archive/*.warc.gz`, `pages/*.jsonl` and `datapackage.json`): those that its lists of pages
 * name, all where none does. Names in the zip are only compared, never used as paths.
 */
export function unpackWacz(bytes: Uint8Array, limits: Limits): Unpacked {
  const entries = entriesOf(bytes, limits.maxEntries);
  if (!entries.some(({name}) => ARCHIVE.test(name))) throw otherZip(entries);
  const gathered = gather();
  const allowance = allow(limits.maxTotal);
  const digests = digestsOf(readWhole(gathered, entries.filter(({name}) => name === PACKAGE), allowance, new Map()));
  for (const {content} of readWhole(gathered, entries.filter(({name}) => ARCHIVE.test(name)), allowance, digests)) gatherCaptures(gathered, content, allowance, limits);
  const lists = readWhole(gathered, entries.filter(({name}) => LIST.test(name)), allowance, digests);
  keepListed(gathered, new Set(lists.flatMap(({content}) => addressesIn(content))));
  tellStray(gathered, entries);
  return settle(gathered);
}

function otherZip(entries: readonly ZipEntry[]): StemmaError {
  const isOffice = entries.some(({name}) => name === "word/document.xml" || name === "content.xml");
  return new StemmaError("no-pages", isOffice ? "is a document of a word processor, not text: save it as a text file or a web page" : "is a zip file without an archive of pages (archive/….warc.gz)");
}

interface ReadEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Reads the entries; one that is broken is a fault, one with another digest than it should have a remark. */
function readWhole(gathered: Gathered, entries: readonly ZipEntry[], allowance: Allowance, digests: ReadonlyMap<string, string>): readonly ReadEntry[] {
  return entries.flatMap(({name, read}) => {
    try {
      const content = read(allowance);
      const digest = digests.get(name);
      if (digest && digest !== createHash("sha256").update(content).digest("hex")) gathered.remarks.push({code: "other-digest", text: `${name} in it is not as it was packed: it has another digest than ${PACKAGE} says`});
      return [{name, content}];
    } catch (error) {
      if (!(error instanceof StemmaError)) throw error;
      gathered.faults.push(error);
      return [];
    }
  });
}

/** SHA-256 by name, as the package says. */
function digestsOf([read]: readonly ReadEntry[]): ReadonlyMap<string, string> {
  const {resources} = (read ? parseJson(read.content) : {}) as {readonly resources?: unknown};
  return new Map((Array.isArray(resources) ? resources : []).flatMap((resource: {readonly path?: unknown; readonly hash?: unknown} | null): [string, string][] => {
    const hash = /^sha256:(?<hex>[0-9a-f]{64})$/iu.exec(String(resource?.hash))?.groups?.hex;
    return hash && typeof resource?.path === "string" ? [[resource.path, hash.toLowerCase()]] : [];
  }));
}

function parseJson(bytes: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function addressesIn(list: Uint8Array): readonly string[] {
  return new TextDecoder().decode(list).split("\n").flatMap((line) => {
    const {url} = (line.trim() ? parseJson(new TextEncoder().encode(line)) : {}) as {readonly url?: unknown};
    return typeof url === "string" ? [addressKey(url)] : [];
  });
}

const MOST_REDIRECTS = 10;

/** Keeps the pages that are listed and those that their addresses led to; frames and the like are passed over. */
function keepListed(gathered: Gathered, listed: Set<string>): void {
  if (listed.size === 0) return;
  for (const address of [...listed]) {
    let at: string | undefined = address;
    for (let step = 0; at !== undefined && step <= MOST_REDIRECTS; step++) {
      listed.add(at);
      at = gathered.redirects.get(at);
    }
  }
  const {articles} = gathered;
  if (!articles.some(({capture}) => capture?.url && listed.has(addressKey(capture.url)))) return;
  const kept = articles.filter(({capture, name}) => {
    const isListed = Boolean(capture?.url && listed.has(addressKey(capture.url)));
    if (!isListed) pass(gathered, "that the list of pages does not name", name ?? "");
    return isListed;
  });
  articles.splice(0, articles.length, ...kept);
}

/** Names that lead out of the archive are told; no file is ever written under one. */
function tellStray({remarks}: Gathered, entries: readonly ZipEntry[]): void {
  const stray = entries.filter(({name}) => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:/iu.test(name));
  if (stray.length > 0) remarks.push({code: "stray-name", text: `passed over ${stray.length} ${stray.length === 1 ? "file" : "files"} with a name that leads out of the archive`});
}
