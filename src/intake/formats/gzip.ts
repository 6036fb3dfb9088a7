import {StemmaError} from "../../model/index.ts";
import {crc32} from "./crc32.ts";
import {inflateRaw, isGzip, type Allowance} from "./inflating.ts";

/**
 * The members of a gzip file one after the other, each checked against its CRC-32 and length. Of a member that breaks off, what it
 * holds is given before `truncated` is thrown. Throws `broken-gzip` with the place, `too-large`, and `too-many` members.
 */
export function* gunzipMembers(bytes: Uint8Array, allowance: Allowance, most: number): Generator<Uint8Array> {
  let at = 0;
  for (let count = 0; at < bytes.length && !isPadding(bytes, at); count++) {
    if (count === most) throw new StemmaError("too-many", `holds more than ${most} parts`);
    if (!isGzip(bytes, at)) throw new StemmaError("broken-gzip", `is not gzip at byte ${at}`);
    const start = endOfMemberHead(bytes, at);
    const {content, used, isWhole} = inflateMember(bytes, at, start, allowance);
    const end = start + used;
    if (isWhole && end + 8 <= bytes.length) checkMember(content, bytes.subarray(end, end + 8), at);
    yield content;
    if (!isWhole || end + 8 > bytes.length) throw new StemmaError("truncated", `breaks off inside the gzip part that begins at byte ${at}`);
    at = end + 8;
  }
}

/** Zeros up to the end, as tapes leave them. */
function isPadding(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0 && bytes.subarray(at).every((byte) => byte === 0);
}

function inflateMember(bytes: Uint8Array, at: number, start: number, allowance: Allowance) {
  const body = bytes.subarray(start);
  try {
    return {...inflateRaw(body, allowance), isWhole: true};
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error;
    if (error.code === "truncated") return {...inflateRaw(body, allowance, true), isWhole: false};
    throw error.code === "broken-gzip" ? brokenAt(at) : error;
  }
}

function checkMember(content: Uint8Array, trailer: Uint8Array, at: number): void {
  const view = new DataView(trailer.buffer, trailer.byteOffset, 8);
  if (view.getUint32(4, true) !== content.length % 2 ** 32 || view.getUint32(0, true) !== crc32(content)) throw brokenAt(at);
}

function brokenAt(at: number): StemmaError {
  return new StemmaError("broken-gzip", `is broken gzip in the part that begins at byte ${at}`);
}

/** The optional fields of a member's head, by the bits of its flags (RFC 1952). */
const FLAGS = {check: 2, extra: 4, name: 8, comment: 16};

function endOfMemberHead(bytes: Uint8Array, at: number): number {
  const flags = bytes[at + 3];
  let end = at + 10;
  if (flags & FLAGS.extra) end += 2 + bytes[end] + 256 * bytes[end + 1];
  for (const flag of [FLAGS.name, FLAGS.comment]) if (flags & flag) end = bytes.indexOf(0, end) + 1 || Number.NaN;
  if (flags & FLAGS.check) end += 2;
  if (!(end < bytes.length)) throw new StemmaError("truncated", `breaks off inside the gzip part that begins at byte ${at}`);
  return end;
}
