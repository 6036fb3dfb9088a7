import {Buffer} from "node:buffer";
import {StemmaError} from "../../model/index.ts";
import {latinOf} from "./headers.ts";

/** The bytes of a MIME part with its transfer encoding undone; what is broken in it stays as it stands. Throws `unknown-coding`. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return new Uint8Array(Buffer.from(latinOf(body), "base64"));
  if (name === "quoted-printable") return decodeQuoted(body);
  if (["", "7bit", "8bit", "binary"].includes(name)) return body;
  throw new StemmaError("unknown-coding", `is encoded as ${name}, which cannot be unpacked here`);
}

const [EQUALS, LINE_FEED, RETURN, BLANK, TAB] = [0x3d, 10, 13, 32, 9];

/** Quoted-printable (RFC 2045): `=C3=A9` is two bytes, `=` at the end of a line joins it to the next. O(length). */
function decodeQuoted(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const value = body[at] === EQUALS ? 16 * digitAt(body, at + 1) + digitAt(body, at + 2) : Number.NaN;
    if (body[at] !== EQUALS || Number.isNaN(value) && softBreak(body, at) < 0) bytes[length++] = body[at];
    else if (Number.isNaN(value)) at = softBreak(body, at);
    else {
      bytes[length++] = value;
      at += 2;
    }
  }
  return bytes.subarray(0, length);
}

/** The place of the line feed that the `=` at `at` takes away; -1 where it is none. Blanks behind it belong to it. */
function softBreak(body: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < at + 80 && (body[end] === BLANK || body[end] === TAB || body[end] === RETURN)) end++;
  return body[end] === LINE_FEED ? end : end === body.length ? end - 1 : -1;
}

function digitAt(body: Uint8Array, at: number): number {
  return at < body.length ? Number.parseInt(String.fromCharCode(body[at]), 16) : Number.NaN;
}
