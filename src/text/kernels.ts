/**
 * The inner loops of the network, as a WebAssembly module that is put together here: instructions on four numbers at a
 * time. No compiler, no binary in the repository; the same bits on every machine (no fused or relaxed instructions).
 */
export interface Kernels {
  readonly memory: GrowingMemory;
  /** out[r][j] = bias[j] + Σ x[r][i] · w[i][j], four rows at a time; `w` in panels of 8 columns; all pointers in bytes. */
  readonly multiply: (out: number, x: number, w: number, bias: number, rows: number, inner: number, columns: number) => void;
  /** The same for one row; `w` in panels of 32 columns. */
  readonly multiplyRow: (out: number, x: number, w: number, bias: number, rows: number, inner: number, columns: number) => void;
  /** One step of an LSTM: gates in the order input, forget, cell, output; `size` numbers each. */
  readonly step: (gates: number, cells: number, out: number, size: number) => void;
  /** Negative numbers become nought. */
  readonly rectify: (numbers: number, count: number) => void;
}

const PAGE = 65536;

interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

// What is used here of the platform's WebAssembly, which the language's own type library leaves out.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => {readonly exports: unknown};
};

/** Makes the kernels with a memory of at least `bytes`. */
export function makeKernels(bytes: number): Kernels {
  return new WebAssembly.Instance(new WebAssembly.Module(moduleBytes(Math.ceil(bytes / PAGE)))).exports as Kernels;
}

/** Makes the memory at least `bytes` long; typed arrays over the old one are dead then. */
export function growMemory({memory}: Kernels, bytes: number): void {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  if (missing > 0) memory.grow(missing);
}

type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;

interface Routine {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly code: Code;
}

function moduleBytes(pages: number): Uint8Array {
  const routines = [multiplyRoutine("multiply", 4, 2), multiplyRoutine("multiplyRow", 1, 8), stepRoutine(), rectifyRoutine()];
  return Uint8Array.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, routines.map(({parameters}) => [0x60, ...list(Array.from({length: parameters}, () => [I32])), 0])),
    ...section(3, routines.map((_, i) => unsigned(i))),
    ...section(5, [[0, ...unsigned(pages)]]),
    ...section(7, [[...name("memory"), 2, 0], ...routines.map((routine, i) => [...name(routine.name), 0, ...unsigned(i)])]),
    ...section(10, routines.map(({integers, vectors, code}) => {
      const body = [...list([[...unsigned(integers), I32], [...unsigned(vectors), V128]]), ...code, 0x0b];
      return [...unsigned(body.length), ...body];
    })),
  ]);
}

function section(id: number, entries: readonly Code[]): Code {
  const body = list(entries);
  return [id, ...unsigned(body.length), ...body];
}

function list(entries: readonly Code[]): Code {
  return [...unsigned(entries.length), ...entries.flat()];
}

function name(text: string): Code {
  return [...unsigned(text.length), ...Array.from(text, (letter) => letter.charCodeAt(0))];
}

function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return -64 <= value && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}

const get = (local: number): Code => [0x20, ...unsigned(local)];
const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
const number = (value: number): Code => [0x41, ...signed(value)];
const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
const load = (at: Code, offset = 0): Code => [...at, 0xfd, 0x00, 2, ...unsigned(offset)];
const spread = (at: Code, offset = 0): Code => [...at, 0xfd, 0x09, 2, ...unsigned(offset)];
const store = (at: Code, value: Code, offset = 0): Code => [...at, ...value, 0xfd, 0x0b, 2, ...unsigned(offset)];
const lanes = (operation: number) => (...values: Code[]): Code => [...values.flat(), 0xfd, ...unsigned(operation)];
const plus = lanes(228);
const product = lanes(230);
const quotient = lanes(231);
const least = lanes(232);
const greatest = lanes(233);

/** The same number in all four lanes. */
function constant(value: number): Code {
  const bytes = new Uint8Array(Float32Array.of(value, value, value, value).buffer);
  return [0xfd, 0x0c, ...bytes];
}

/** Runs `body` while `local`, raised by `by` at each turn, is below the value; at least once. */
function loop(local: number, by: number, below: Code, body: Code): Code {
  return [0x03, 0x40, ...body, ...set(local, add(get(local), number(by))), ...get(local), ...below, 0x49, 0x0d, 0, 0x0b];
}

/** A block of `rows` × 4 · `vectors` sums is kept in registers while the inner numbers pass. */
function multiplyRoutine(routine: string, rows: number, vectors: number): Routine {
  const [out, x, w, bias, count, inner, columns] = [0, 1, 2, 3, 4, 5, 6];
  const [panel, j, r, i, stride, to] = [7, 8, 9, 10, 11, 12];
  const from = (row: number) => 13 + row;
  const integers = 6 + rows;
  const sum = (row: number, v: number) => 7 + integers + row * vectors + v;
  const weight = (v: number) => 7 + integers + rows * vectors + v;
  const value = 7 + integers + rows * vectors + vectors;
  const each = <T>(n: number, make: (k: number) => readonly T[]): T[] => Array.from({length: n}, (_, k) => make(k)).flat();
  const inside = [
    ...each(vectors, (v) => set(weight(v), load(get(panel), 16 * v))),
    ...each(rows, (row) => [
      ...set(value, spread(add(get(from(row)), get(i)))),
      ...each(vectors, (v) => set(sum(row, v), plus(get(sum(row, v)), product(get(value), get(weight(v)))))),
    ]),
    ...set(panel, add(get(panel), number(16 * vectors))),
  ];
  const block = [
    ...each(rows, (row) => set(from(row), add(get(x), times(add(get(r), number(row)), get(stride))))),
    ...each(rows, (row) => each(vectors, (v) => set(sum(row, v), load(add(get(bias), get(j)), 16 * v)))),
    ...set(panel, add(get(w), times(get(j), get(inner)))),
    ...set(i, number(0)), ...loop(i, 4, get(stride), inside),
    ...set(to, add(add(get(out), get(j)), times(get(r), times(get(columns), number(4))))),
    ...each(rows, (row) => [
      ...each(vectors, (v) => store(get(to), get(sum(row, v)), 16 * v)),
      ...set(to, add(get(to), times(get(columns), number(4)))),
    ]),
  ];
  return {name: routine, parameters: 7, integers, vectors: rows * vectors + vectors + 1, code: [
    ...set(stride, times(get(inner), number(4))),
    ...set(j, number(0)),
    ...loop(j, 16 * vectors, times(get(columns), number(4)), [...set(r, number(0)), ...loop(r, rows, get(count), block)]),
  ]};
}

// A rational function for the hyperbolic tangent, right to seven digits between −7.9 and 7.9 (as in the Eigen library).
const TANH_ODD = [-2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3];
const TANH_EVEN = [1.19825839466702e-6, 1.18534705686654e-4, 2.2684346324390e-3, 4.89352518554385e-3];

/** tanh of the vector local `x` into the same; `square` and `over` are scratch. */
function tanhOf(x: number, square: number, over: number): Code {
  const polynomial = ([first, ...rest]: readonly number[]) => rest.reduce<Code>((sum, term) => plus(product(sum, get(square)), constant(term)), constant(first));
  return [
    ...set(x, least(greatest(get(x), constant(-7.9)), constant(7.9))),
    ...set(square, product(get(x), get(x))),
    ...set(over, product(get(x), polynomial(TANH_ODD))),
    ...set(x, quotient(get(over), polynomial(TANH_EVEN))),
  ];
}

/** 1 / (1 + e^−x) of the vector local `x` into the same. */
function sigmoidOf(x: number, square: number, over: number): Code {
  const half = constant(0.5);
  return [...set(x, product(get(x), half)), ...tanhOf(x, square, over), ...set(x, plus(product(get(x), half), half))];
}

function stepRoutine(): Routine {
  const [gates, cells, out, size, at, end, here] = [0, 1, 2, 3, 4, 5, 6];
  const [a, b, c, d, square, over] = [7, 8, 9, 10, 11, 12];
  const gate = (number: number): Code => load(add(add(get(gates), get(at)), times(get(end), [0x41, ...signed(number)])));
  const body = [
    ...set(a, gate(0)), ...sigmoidOf(a, square, over),
    ...set(b, gate(1)), ...sigmoidOf(b, square, over),
    ...set(c, gate(2)), ...tanhOf(c, square, over),
    ...set(d, gate(3)), ...sigmoidOf(d, square, over),
    ...set(here, add(get(cells), get(at))),
    ...set(c, plus(product(get(b), load(get(here))), product(get(a), get(c)))),
    ...store(get(here), get(c)),
    ...tanhOf(c, square, over),
    ...store(add(get(out), get(at)), product(get(d), get(c))),
  ];
  return {name: "step", parameters: 4, integers: 3, vectors: 6, code: [
    ...set(end, times(get(size), number(4))), ...set(at, number(0)), ...loop(at, 16, get(end), body),
  ]};
}

function rectifyRoutine(): Routine {
  const [numbers, count, at, here] = [0, 1, 2, 3];
  const body = [...set(here, add(get(numbers), get(at))), ...store(get(here), greatest(load(get(here)), constant(0)))];
  return {name: "rectify", parameters: 2, integers: 2, vectors: 1, code: [
    ...set(at, number(0)), ...loop(at, 16, times(get(count), number(4)), body),
  ]};
}
