import {createHash} from "node:crypto";

/** SHA-256 of the bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A line of a file: its number from 1, and its bytes without the line end. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** The lines of a file. `unit` is the number of bytes of a line feed: 1, or 2 for UTF-16. O(length). */
export function splitBytes(bytes: Uint8Array, unit: 1 | 2 = 1, littleEndian = true): readonly ByteLine[] {
  const lines: ByteLine[] = [];
  let start = 0;
  for (let at = 0; at + unit <= bytes.length; at += unit) {
    if (unitAt(bytes, at, unit, littleEndian) !== 10) continue;
    lines.push({number: lines.length + 1, bytes: bytes.subarray(start, endOf(bytes, start, at, unit, littleEndian))});
    start = at + unit;
  }
  return start < bytes.length ? [...lines, {number: lines.length + 1, bytes: bytes.subarray(start)}] : lines;
}

function unitAt(bytes: Uint8Array, at: number, unit: 1 | 2, littleEndian: boolean): number {
  if (unit === 1) return bytes[at];
  return littleEndian ? bytes[at] + 256 * bytes[at + 1] : bytes[at + 1] + 256 * bytes[at];
}

function endOf(bytes: Uint8Array, start: number, at: number, unit: 1 | 2, littleEndian: boolean): number {
  return at - unit >= start && unitAt(bytes, at - unit, unit, littleEndian) === 13 ? at - unit : at;
}
