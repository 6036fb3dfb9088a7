import {endOfHead, latinOf, parseHeaders, type Headers} from "./headers.ts";
import {decodeContent, type Allowance} from "./inflating.ts";

/** A response of HTTP as it was recorded. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Parses a recorded response; null for bytes that are none. */
export function parseResponse(block: Uint8Array): HttpResponse | null {
  const end = endOfHead(block, 0);
  const head = latinOf(block.subarray(0, end < 0 ? block.length : end));
  const status = /^HTTP\/\d(?:\.\d)?\s+(?<status>\d{3})\b/u.exec(head)?.groups?.status;
  if (!status) return null;
  return {status: Number(status), headers: parseHeaders(head.slice(head.indexOf("\n") + 1)), body: end < 0 ? new Uint8Array() : block.subarray(end)};
}

const MOST_CODINGS = 4;

/** The body with its transfer and content codings undone. Throws what `decodeContent` throws. */
export function contentOf({headers, body}: HttpResponse, allowance: Allowance): Uint8Array {
  const isChunked = /\bchunked\b/iu.test(headers.get("transfer-encoding") ?? "");
  const codings = (headers.get("content-encoding") ?? "").split(",").map((coding) => coding.trim().toLowerCase()).slice(0, MOST_CODINGS);
  return codings.reverse().reduce((bytes, coding) => decodeContent(bytes, coding, allowance), isChunked ? withoutChunks(body) ?? body : body);
}

/** The body without the sizes of its chunks; null where it is not in chunks (archives often keep it joined). O(length). */
function withoutChunks(body: Uint8Array): Uint8Array | null {
  const content = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length;) {
    const end = body.indexOf(10, at);
    const size = end < 0 || end - at > 200 ? undefined : /^(?<size>[0-9a-f]{1,8})\s*(?:;|$)/iu.exec(latinOf(body.subarray(at, end)).trim())?.groups?.size;
    if (size === undefined) return null;
    if (Number.parseInt(size, 16) === 0) return content.subarray(0, length);
    const chunk = body.subarray(end + 1, end + 1 + Number.parseInt(size, 16));
    content.set(chunk, length);
    length += chunk.length;
    at = end + 1 + chunk.length + (body[end + 1 + chunk.length] === 13 ? 2 : 1);
  }
  return content.subarray(0, length);
}
