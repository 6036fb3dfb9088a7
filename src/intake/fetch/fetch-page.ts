import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from "node:zlib";
import {StemmaError} from "../../model/index.ts";
import {systemNetwork, type NetworkEffects} from "./network.ts";
import {requestOnce, tooLarge, type Answer, type RequestLimits} from "./request.ts";
import {inTurn} from "./turns.ts";

export interface FetchOptions {
  /** Whether addresses that are not of the public internet may be asked; false when left out. */
  readonly allowPrivate?: boolean;
  /** The largest body, as sent and as unpacked; 20 MB when left out. */
  readonly maxBytes?: number;
  /** For each request, from the look-up of the host to the last byte; 30 s when left out. */
  readonly milliseconds?: number;
  /** 5 when left out. */
  readonly maxRedirects?: number;
  /** Stands in the user agent, `stemma/<version>`. */
  readonly version?: string;
}

/** A page as it was fetched. */
export interface FetchedPage {
  /** The body, unpacked. */
  readonly bytes: Uint8Array;
  /** The body as sent. */
  readonly body: Uint8Array;
  /** Of the last answer, in the order and case in which they were sent. */
  readonly headers: readonly (readonly [string, string])[];
  readonly status: number;
  /** Of the last answer. */
  readonly url: string;
  /** The addresses that led on, in order, the one asked for first. */
  readonly redirects: readonly string[];
  /** When it was asked for, as `2031-07-03T08:00:00.000Z`. */
  readonly at: string;
}

const MAX_BYTES = 20 * 1024 * 1024;
const LEADS_ON = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches what stands at an address, and nothing else: http and https only, no cookies, no scripts, one request at a time to a host.
 * Throws a StemmaError: `refused` (another scheme, a private address, too many redirects), `offline`, `no-answer`, `timeout`, `too-large`,
 * `not-a-page` (an error status, a picture).
 */
export async function fetchPage(address: string, options: FetchOptions = {}, effects: NetworkEffects = systemNetwork): Promise<FetchedPage> {
  const limits: RequestLimits = {
    allowPrivate: options.allowPrivate ?? false, maxBytes: options.maxBytes ?? MAX_BYTES, milliseconds: options.milliseconds ?? 30_000, agent: options.version ? `stemma/${options.version}` : "stemma",
  };
  const at = effects.now();
  const redirects: string[] = [];
  for (let url = parseAddress(address); ;) {
    const asked = url;
    const answer = await inTurn(asked.host, () => requestOnce(asked, limits, effects));
    const next = leadsTo(answer, asked);
    if (!next) return {...pageOf(answer, asked, limits.maxBytes), redirects, at};
    redirects.push(asked.href);
    if (redirects.length > (options.maxRedirects ?? 5)) throw new StemmaError("refused", `${address}: leads on more than ${redirects.length - 1} times`);
    url = next;
  }
}

/** Throws `refused` for what is no address of the web, or holds a name and a password. */
export function parseAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (!url || !/^https?:$/u.test(url.protocol)) throw new StemmaError("refused", `${address}: is no address that begins with http:// or https://`);
  if (url.username || url.password) throw new StemmaError("refused", `${url.host}: the address holds a name or a password`);
  url.hash = "";
  return url;
}

function leadsTo({status, headers}: Answer, asked: URL): URL | null {
  const location = LEADS_ON.has(status) ? headerOf(headers, "location") : null;
  return location ? parseAddress(location, asked) : null;
}

/** The first value of a header; null for none. */
export function headerOf(headers: FetchedPage["headers"], name: string): string | null {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? null;
}

/** The headers that a dossier keeps: all but cookies, which tell of the reader and not of the page. */
export function headersToKeep({headers}: Pick<FetchedPage, "headers">): FetchedPage["headers"] {
  return headers.filter(([name]) => !/^set-cookie2?$/iu.test(name));
}

/** Types of bodies that cannot hold an article. */
const NO_PAGE = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|javascript|octet-stream|vnd\.)/iu;

function pageOf({status, headers, body}: Answer, url: URL, maxBytes: number): Pick<FetchedPage, "bytes" | "body" | "headers" | "status" | "url"> {
  const type = headerOf(headers, "content-type") ?? "";
  if (status < 200 || status > 299) throw new StemmaError("not-a-page", `${url.href}: answers with the status ${status}`);
  if (NO_PAGE.test(type)) throw new StemmaError("not-a-page", `${url.href}: is of the type ${type}`);
  return {bytes: unpack(body, headerOf(headers, "content-encoding"), url, maxBytes), body, headers, status, url: url.href};
}

function unpack(body: Uint8Array, encoding: string | null, url: URL, maxBytes: number): Uint8Array {
  const packings = (encoding ?? "").toLowerCase().split(",").map((one) => one.trim()).filter((one) => one !== "" && one !== "identity");
  try {
    return packings.slice(-2).reduceRight((bytes, packing) => unpackOne(bytes, packing, maxBytes), body);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(url, maxBytes);
    throw new StemmaError("not-a-page", `${url.href}: cannot be unpacked (${encoding ?? "plain"})`);
  }
}

function unpackOne(bytes: Uint8Array, packing: string, maxOutputLength: number): Uint8Array {
  if (packing === "gzip" || packing === "x-gzip") return gunzipSync(bytes, {maxOutputLength});
  if (packing === "br") return brotliDecompressSync(bytes, {maxOutputLength});
  if (packing !== "deflate") throw new Error(`${packing} is no packing that was asked for`);
  return (bytes[0] & 0x0f) === 8 ? inflateSync(bytes, {maxOutputLength}) : inflateRawSync(bytes, {maxOutputLength});
}
