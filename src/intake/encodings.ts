import {isUtf8} from "node:buffer";
import {createRequire} from "node:module";
import {StemmaError} from "../model/index.ts";

// Loaded when first needed: most articles are UTF-8, which the platform decodes.
const require = createRequire(import.meta.url);
const loadIconv = () => require("iconv-lite") as typeof import("iconv-lite");
const loadChardet = () => require("chardet") as typeof import("chardet");

/** Encodings by a byte order mark, longest first. */
const MARKS = [
  {encoding: "utf-8", mark: [0xef, 0xbb, 0xbf]},
  {encoding: "utf-16le", mark: [0xff, 0xfe]},
  {encoding: "utf-16be", mark: [0xfe, 0xff]},
] as const;

/** `%PDF-`. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Names that pages use for what is in truth Windows-1252, as the WHATWG Encoding Standard has it. */
const LATIN = new Set(["iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1", "iso_8859-1", "cp1252", "windows-1252"]);

/**
 * The encoding of the bytes: by a byte order mark; UTF-16 by its zero bytes; UTF-8 where the bytes are valid UTF-8; else the
 * one declared, else the one guessed from the letters. Throws `binary` for bytes that are no text, `undecodable` with the place for
 * bytes that break the encoding they come nearest to.
 */
export function detectEncoding(bytes: Uint8Array, declared: string | null = null): string {
  if (PDF.every((byte, at) => bytes[at] === byte)) throw new StemmaError("binary", "is a PDF, not text: save its words as a text file");
  const marked = MARKS.find(({mark}) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.encoding ?? detectWideUnits(bytes);
  if (encoding) return encoding;
  if (bytes.includes(0) && !looksLikeText(bytes)) throw new StemmaError("binary", "is a binary file, not text");
  const broken = findInvalidUtf8(bytes);
  if (broken === null) return "utf-8";
  return checkEncoding(bytes, knownEncoding(declared) ?? guessEncoding(bytes, broken));
}

/** What is odd about bytes that were read in the encoding, in words: zero bytes, and an encoding that nothing but the letters tells. */
export function findOddBytes(bytes: Uint8Array, encoding: string, declared: string | null): readonly string[] {
  if (encoding.startsWith("utf-16")) return [];
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const broken = encoding === "utf-8" || encoding === knownEncoding(declared) ? null : findInvalidUtf8(bytes);
  return [
    ...(broken === null ? [] : [`not valid UTF-8 at byte ${broken}; read as ${encoding}`]),
    ...(zeros === 0 ? [] : [`holds ${zeros} zero ${zeros === 1 ? "byte" : "bytes"}, the first at byte ${bytes.indexOf(0)}; read as \ufffd`]),
  ];
}

/** UTF-16 without a mark: in Latin text every other byte is zero, and no other. */
function detectWideUnits(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const reach = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < reach; at++) if (bytes[at] === 0) zeros[at & 1]++;
  if (reach < 4 || bytes.length % 2 !== 0) return null;
  if (zeros[1] > 0.35 * reach && zeros[0] < 0.02 * reach) return "utf-16le";
  return zeros[0] > 0.35 * reach && zeros[1] < 0.02 * reach ? "utf-16be" : null;
}

/** A label's encoding as iconv-lite knows it; null for none or an unknown one. Windows-1252 stands for Latin-1. */
export function knownEncoding(label: string | null): string | null {
  const name = label?.trim().toLowerCase() ?? "";
  if (!name || name.startsWith("utf")) return null;
  if (LATIN.has(name)) return "windows-1252";
  return !NO_CHARSETS.test(name.replace(/[^a-z0-9]/gu, "")) && loadIconv().encodingExists(name) ? name : null;
}

/** What iconv-lite also takes for encodings: ways to write bytes as text, and forms of Unicode that are told by their bytes. */
const NO_CHARSETS = /^(?:base64|hex|binary|internal|sbcs|dbcs|cesu|unicode|ucs|utf)/u;

function guessEncoding(bytes: Uint8Array, broken: number): string {
  if (isMostlyUtf8(bytes, broken)) throw new StemmaError("undecodable", `is not valid UTF-8 at byte ${broken}`);
  const guess = loadChardet().analyse(bytes.subarray(0, 65536)).find(({name}) => !name.startsWith("UTF"));
  return (guess && guess.confidence >= 60 ? knownEncoding(guess.name) : null) ?? "windows-1252";
}

/** True when the text holds whole UTF-8 sequences too, so that it is UTF-8 with a broken place. */
function isMostlyUtf8(bytes: Uint8Array, broken: number): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wrong = text.split("\ufffd").length - 1;
  const right = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return broken >= 0 && right > 2 * wrong;
}

function checkEncoding(bytes: Uint8Array, encoding: string): string {
  if (encoding === "windows-1252" && !looksLikeText(bytes)) throw new StemmaError("binary", "is a binary file, not text");
  return encoding;
}

/** At most one control character in a hundred bytes. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65536);
  const controls = head.reduce((sum, byte) => sum + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 ? 1 : 0), 0);
  return controls <= head.length / 100;
}

/** The offset of the first byte that is not valid UTF-8; null when all are. O(length). */
export function findInvalidUtf8(bytes: Uint8Array): number | null {
  const strict = (part: Uint8Array) => new TextDecoder("utf-8", {fatal: true}).decode(part, {stream: true});
  if (isUtf8(bytes)) return null;
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    try {
      strict(bytes.subarray(0, middle + 1));
      low = middle + 1;
    } catch {
      high = middle;
    }
  }
  return low;
}

/** The text that the bytes are in the encoding, without a byte order mark. Line ends stay as they are. */
export function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8") return new TextDecoder("utf-8").decode(bytes);
  if (encoding === "utf-16le") return new TextDecoder("utf-16le").decode(bytes);
  return loadIconv().decode(bytes as Buffer, encoding);
}
