/**
 * The model file: `MAGIC`, the length of a JSON head as 32 bits little endian, the head, and sections of numbers that
 * start at multiples of eight. The head names each section with its kind, offset from the end of the head (rounded
 * up), and length in numbers.
 */
const MAGIC = "stemma-reader/1\n";

const KINDS = {u8: Uint8Array, i8: Int8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f32: Float32Array} as const;

type Kind = keyof typeof KINDS;
export type Numbers = Uint8Array | Int8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

interface Section {
  readonly kind: Kind;
  readonly at: number;
  readonly length: number;
}

interface Head {
  readonly sections: Readonly<Record<string, Section>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** What a model file holds: rows of numbers and lists of words by name. */
export interface ModelParts {
  readonly numbers: Readonly<Record<string, Numbers>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Opens a model file's bytes without copying its numbers. Throws a `RangeError` for anything else. */
export function parseParts(bytes: Uint8Array): ModelParts {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const {head, base} = parseHead(whole);
  const numbers = Object.entries(head.sections).map(([name, {kind, at, length}]) => {
    const start = base + at;
    if (whole.length < start + length * KINDS[kind].BYTES_PER_ELEMENT) throw new RangeError(`model file ends inside section ${name}`);
    return [name, new KINDS[kind](whole.buffer as ArrayBuffer, whole.byteOffset + start, length)] as const;
  });
  return {numbers: Object.fromEntries(numbers), lists: head.lists};
}

function parseHead(bytes: Uint8Array): {head: Head; base: number} {
  const start = MAGIC.length + 4;
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new RangeError("not a model file of the reader");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length))) as Head;
  return {head, base: roundUp(start + length)};
}

/** The bytes of a model file. */
export function formatParts({numbers, lists}: ModelParts): Uint8Array {
  const sections: Record<string, Section> = {};
  let size = 0;
  for (const [name, row] of Object.entries(numbers)) {
    sections[name] = {kind: kindOf(row), at: size, length: row.length};
    size = roundUp(size + row.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({sections, lists}));
  const base = roundUp(MAGIC.length + 4 + head.length);
  const bytes = new Uint8Array(base + size);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true);
  bytes.set(head, MAGIC.length + 4);
  for (const [name, row] of Object.entries(numbers)) {
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), base + sections[name].at);
  }
  return bytes;
}

function kindOf(row: Numbers): Kind {
  return (Object.keys(KINDS) as Kind[]).find((kind) => row instanceof KINDS[kind])!;
}

function roundUp(size: number): number {
  return Math.ceil(size / 8) * 8;
}
