import {createRequire} from "node:module";

const require = createRequire(import.meta.url);

/**
 * The bytes at which characters begin: `offsets` are of UTF-16 code units in what `decode(bytes, encoding)` gives, in ascending order, and are
 * written over. A byte order mark belongs to no character; in bytes from amid a text (`isWhole` false) there is none. O(bytes).
 */
export function bytePlacesOf(bytes: Uint8Array, encoding: string, offsets: Uint32Array, isWhole = true): Uint32Array {
  if (encoding === "utf-8") return walk(offsets, utf8Steps(bytes, isWhole), bytes);
  if (!encoding.startsWith("utf-16")) return walk(offsets, decodedSteps(bytes, encoding));
  const mark = isWhole && hasWideMark(bytes) ? 2 : 0;
  for (let at = 0; at < offsets.length; at++) offsets[at] = Math.min(bytes.length, 2 * offsets[at] + mark);
  return offsets;
}

function hasWideMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe || bytes[0] === 0xfe && bytes[1] === 0xff;
}

/** One character (or what was put for broken bytes): where its bytes end, and its code units. */
type Step = (at: number) => {readonly end: number; readonly units: number};

interface Steps {
  readonly start: number;
  readonly length: number;
  readonly step: Step;
}

/** `plain`, where it is given, are the bytes of an encoding of which those below 128 are ASCII and stand for themselves. */
function walk(offsets: Uint32Array, {start, length, step}: Steps, plain: Uint8Array | null = null): Uint32Array {
  let [at, unit] = [start, 0];
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i];
    while (unit < offset && at < length) {
      if (plain !== null && plain[at] < 0x80) {
        at++;
        unit++;
        continue;
      }
      const {end, units} = step(at);
      at = end;
      unit += units;
    }
    offsets[i] = at;
  }
  return offsets;
}

/** As the Encoding Standard decodes UTF-8: broken bytes give one U+FFFD for each longest part that could begin a character. */
function utf8Steps(bytes: Uint8Array, isWhole: boolean): Steps {
  const step: Step = (at) => {
    const first = bytes[at];
    if (first < 0x80) return {end: at + 1, units: 1};
    const size = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 1;
    let end = at + 1;
    while (end < at + size && end < bytes.length && isNext(bytes, at, end)) end++;
    return {end, units: size === 4 && end === at + 4 ? 2 : 1};
  };
  const start = isWhole && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return {start, length: bytes.length, step};
}

function isNext(bytes: Uint8Array, at: number, place: number): boolean {
  const [first, byte] = [bytes[at], bytes[place]];
  const low = place > at + 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = place > at + 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return low <= byte && byte <= high;
}

/** Any other encoding, by the characters that its decoder makes of all bytes. */
function decodedSteps(bytes: Uint8Array, encoding: string): Steps {
  const {decode} = require("iconv-lite") as typeof import("iconv-lite");
  const words = decode(bytes as Buffer, encoding, {stripBOM: false});
  const mark = words.startsWith("\ufeff") ? 1 : 0;
  const isOne = (from: number, end: number, point: number) => decode(bytes.subarray(from, end) as Buffer, encoding, {stripBOM: false}) === String.fromCodePoint(point);
  if (words.length === bytes.length) return {start: 0, length: bytes.length, step: (at) => ({end: at + 1, units: 1})};
  const sizes = new Map<number, number>(); // by character and first byte
  let unit = mark;
  const step: Step = (at) => {
    const point = words.codePointAt(unit) ?? BROKEN;
    const key = 256 * point + bytes[at];
    const known = point === bytes[at] ? 1 : sizes.get(key);
    const size = known ?? SIZES.find((one) => at + one <= bytes.length && (one === 1 || point !== BROKEN || one === 4) && isOne(at, at + one, point)) ?? 1;
    if (point !== BROKEN) sizes.set(key, size);
    const units = point > 0xffff ? 2 : 1;
    unit += units;
    return {end: at + size, units};
  };
  return {start: 4 * mark, length: bytes.length, step};
}

/** What decoders put for a byte that begins no character; it stands for one byte. */
const BROKEN = 0xfffd;

/** The bytes of a character that is not ASCII, likely sizes first. */
const SIZES = [2, 1, 4, 3];
