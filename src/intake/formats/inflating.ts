import {brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync} from "node:zlib";
import {StemmaError} from "../../model/index.ts";

/** How many bytes may still come out of a container; what is unpacked is taken off. */
export interface Allowance {
  readonly whole: number;
  left: number;
}

export function allow(whole: number): Allowance {
  return {whole, left: whole};
}

/** What a compressed stream gives, and how many of the bytes it took. */
export interface Inflated {
  readonly content: Uint8Array;
  readonly used: number;
}

/**
 * Inflates the raw deflate stream at the beginning of the bytes. Throws `too-large` as soon as more comes out than is allowed,
 * `truncated` for a stream without end, `broken-gzip` for what is none. With `partly`, a stream without end gives what it holds.
 */
export function inflateRaw(bytes: Uint8Array, allowance: Allowance, partly = false): Inflated {
  const options = {info: true, maxOutputLength: Math.max(1, allowance.left), ...(partly && {finishFlush: constants.Z_SYNC_FLUSH})};
  const {buffer, engine} = unpack(() => inflateRawSync(bytes, options), allowance) as unknown as {buffer: Uint8Array; engine: {bytesWritten: number}}; // what `info` makes of it
  take(buffer, allowance);
  return {content: buffer, used: engine.bytesWritten};
}

/** Undoes a `Content-Encoding`. A body that is not so encoded after all (archives often keep it decoded) stays as it is. */
export function decodeContent(bytes: Uint8Array, coding: string, allowance: Allowance): Uint8Array {
  const maxOutputLength = Math.max(1, allowance.left);
  if (coding === "identity" || coding === "" || bytes.length === 0) return bytes;
  if ((coding === "gzip" || coding === "x-gzip") && !isGzip(bytes)) return bytes;
  const content = unpack(() => {
    if (coding === "gzip" || coding === "x-gzip") return gunzipSync(bytes, {maxOutputLength});
    if (coding === "br") return brotliDecompressSync(bytes, {maxOutputLength});
    if (coding === "deflate") return (bytes[0] & 15) === 8 ? inflateSync(bytes, {maxOutputLength}) : inflateRawSync(bytes, {maxOutputLength});
    throw new StemmaError("unknown-coding", `is encoded as ${coding}, which cannot be unpacked here`);
  }, allowance);
  take(content, allowance);
  return content;
}

function take(content: Uint8Array, allowance: Allowance): void {
  if (content.length > allowance.left) throw tooLarge(allowance);
  allowance.left -= content.length;
}

function unpack<Content>(inflate: () => Content, allowance: Allowance): Content {
  try {
    return inflate();
  } catch (error) {
    const {code} = error as {readonly code?: unknown};
    if (error instanceof StemmaError) throw error;
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(allowance);
    throw code === "Z_BUF_ERROR" ? new StemmaError("truncated", "breaks off before its end") : new StemmaError("broken-gzip", "is broken compressed data");
  }
}

function tooLarge({whole}: Allowance): StemmaError {
  return new StemmaError("too-large", `unpacks to more than ${whole} bytes, which is more than --max-bytes allows`);
}

export function isGzip(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8;
}
