import {StemmaError} from "../../model/index.ts";
import {crc32} from "./crc32.ts";
import {inflateRaw, type Allowance} from "./inflating.ts";

/** A file in a zip. */
export interface ZipEntry {
  /** As it stands there: nothing is ever written under it. */
  readonly name: string;
  /** Its bytes, checked against their length and CRC-32. Throws `broken-zip`, `too-large`. */
  readonly read: (allowance: Allowance) => Uint8Array;
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly isSecret: boolean;
  readonly check: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const SIGNATURES = {file: 0x04034b50, listed: 0x02014b50, end: 0x06054b50, wideEnd: 0x06064b50, wideEndPlace: 0x07064b50};
const WIDE = 0xffffffff;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6);
}

/** The files that a zip lists, in its order. Throws `broken-zip`, `truncated`, `too-many`. */
export function entriesOf(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  return guard(() => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return listOf(view, bytes, most).map((listed) => ({name: listed.name, read: (allowance) => guard(() => readEntry(view, bytes, listed, allowance))}));
  });
}

/** Offsets of a hostile zip may point anywhere; the view throws for those outside. */
function guard<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new StemmaError("broken-zip", "is a broken zip file") : error;
  }
}

function listOf(view: DataView, bytes: Uint8Array, most: number): readonly Listed[] {
  const {count, start} = endRecordOf(view);
  if (count > most) throw new StemmaError("too-many", `holds ${count} files, more than the ${most} that are read`);
  const list: Listed[] = [];
  for (let at = start; list.length < count;) {
    if (view.getUint32(at, true) !== SIGNATURES.listed) throw new StemmaError("broken-zip", "is a broken zip file");
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    list.push(listedAt(view, bytes, at, name, extra));
    at += 46 + name + extra + comment;
  }
  return list;
}

function listedAt(view: DataView, bytes: Uint8Array, at: number, name: number, extra: number): Listed {
  const wide = wideFields(view, at + 46 + name, at + 46 + name + extra);
  const [size, packed, place] = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    return value === WIDE ? wide.shift() ?? value : value;
  });
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), method: view.getUint16(at + 10, true),
    isSecret: (view.getUint16(at + 8, true) & 1) === 1, check: view.getUint32(at + 16, true), packed, size, at: place,
  };
}

/** The numbers of 64 bits in the extra field of Zip64, in their order. */
function wideFields(view: DataView, from: number, end: number): number[] {
  for (let at = from; at + 4 <= end;) {
    const [kind, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (kind === 1) return Array.from({length: size >> 3}, (_, index) => Number(view.getBigUint64(at + 4 + 8 * index, true)));
    at += 4 + size;
  }
  return [];
}

/** The record at the end, before a comment of at most 64 KB. */
function endRecordOf(view: DataView): {readonly count: number; readonly start: number} {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== SIGNATURES.end) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    if (count !== 0xffff && start !== WIDE) return {count, start};
    const wide = at >= 20 && view.getUint32(at - 20, true) === SIGNATURES.wideEndPlace ? Number(view.getBigUint64(at - 12, true)) : -1;
    if (wide < 0 || view.getUint32(wide, true) !== SIGNATURES.wideEnd) return {count, start};
    return {count: Number(view.getBigUint64(wide + 32, true)), start: Number(view.getBigUint64(wide + 48, true))};
  }
  throw new StemmaError("truncated", "is a zip file that breaks off before its list of files");
}

function readEntry(view: DataView, bytes: Uint8Array, {name, method, isSecret, check, packed, size, at}: Listed, allowance: Allowance): Uint8Array {
  if (isSecret) throw new StemmaError("encrypted", `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw new StemmaError("unknown-coding", `${name} is packed in a way that cannot be unpacked here (method ${method})`);
  if (view.getUint32(at, true) !== SIGNATURES.file) throw broken(name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw broken(name);
  const content = contentOf(bytes.subarray(start, start + packed), method, name, allowance);
  if (content.length !== size || crc32(content) !== check) throw broken(name);
  return content;
}

function contentOf(body: Uint8Array, method: number, name: string, allowance: Allowance): Uint8Array {
  if (method === 0) return body;
  try {
    return inflateRaw(body, allowance).content;
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error;
    throw error.code === "too-large" ? new StemmaError(error.code, `${name} ${error.message}`) : broken(name);
  }
}

function broken(name: string): StemmaError {
  return new StemmaError("broken-zip", `${name} in it is broken`);
}
