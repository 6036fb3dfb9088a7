import {Buffer} from "node:buffer";
import {StemmaError} from "../../model/index.ts";
import {endOfHead, latinOf, parseField, parseHeaders, type FieldValue, type Headers} from "./headers.ts";

/** A part of a MIME message that holds no parts itself. */
export interface MimePart {
  readonly headers: Headers;
  readonly type: FieldValue;
  /** With its transfer encoding. */
  readonly body: Uint8Array;
}

/** A MIME message: its own head and the parts in it, those of nested parts in their place. */
export interface MimeMessage {
  readonly headers: Headers;
  readonly type: FieldValue;
  readonly parts: readonly MimePart[];
  /** False where the mark at the end of a multipart is missing. */
  readonly isWhole: boolean;
}

const DEEPEST = 8;

/** Parses a MIME message. Throws `broken-mime`, `too-deep` beyond eight levels, `too-many` parts. O(length × depth). */
export function parseMime(bytes: Uint8Array, most: number): MimeMessage {
  const found = {parts: [] as MimePart[], isWhole: true};
  const {headers, type} = walk(bytes, 0);
  return {headers, type, ...found};

  function walk(part: Uint8Array, depth: number): MimePart {
    const read = readPart(part);
    const boundary = read.type.parameters.get("boundary");
    if (!read.type.value.startsWith("multipart/")) found.parts.push(read);
    else if (!boundary) throw new StemmaError("broken-mime", "does not say what parts its parts from each other");
    else if (depth === DEEPEST) throw new StemmaError("too-deep", `holds parts nested more than ${DEEPEST} deep`);
    else for (const inner of split(read.body, boundary)) walk(inner, depth + 1);
    if (found.parts.length > most) throw new StemmaError("too-many", `holds more than ${most} parts`);
    return read;
  }

  function split(body: Uint8Array, boundary: string): readonly Uint8Array[] {
    const {parts, isWhole} = splitParts(body, boundary, most);
    found.isWhole &&= isWhole;
    return parts;
  }
}

function readPart(part: Uint8Array): MimePart {
  const isBare = part[0] === 10 || part[0] === 13 && part[1] === 10; // no head at all
  const end = isBare ? (part[0] === 10 ? 1 : 2) : endOfHead(part, 0);
  const headers = parseHeaders(latinOf(part.subarray(0, Math.max(0, end))));
  return {headers, type: parseField(headers.get("content-type") ?? "text/plain"), body: end < 0 ? new Uint8Array() : part.subarray(end)};
}

/** The parts between the lines `--boundary`; what stands before the first and behind `--boundary--` is no part. */
function splitParts(body: Uint8Array, boundary: string, most: number): {readonly parts: readonly Uint8Array[]; readonly isWhole: boolean} {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const parts: Uint8Array[] = [];
  let start = -1;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== 10) continue;
    const behind = at + mark.length;
    const isLast = bytes[behind] === 45 && bytes[behind + 1] === 45;
    const line = bytes.indexOf(10, behind);
    if (!isLast && bytes.subarray(behind, line < 0 ? bytes.length : line).some((byte) => byte !== 32 && byte !== 9 && byte !== 13)) continue; // a longer boundary that begins alike
    if (start >= 0) parts.push(body.subarray(start, Math.max(start, at - (bytes[at - 2] === 13 ? 2 : 1))));
    if (parts.length > most) throw new StemmaError("too-many", `holds more than ${most} parts`);
    if (isLast) return {parts, isWhole: true};
    start = line < 0 ? bytes.length : line + 1;
  }
  if (start >= 0) parts.push(body.subarray(start));
  return {parts, isWhole: false};
}
