import {describe, expect, test} from "vitest";
import {growMemory, makeKernels} from "../../src/text/kernels.ts";

/** Numbers that look random, the same at every run. */
function numbersFrom(seed: number, count: number): Float32Array {
  let state = seed;
  return Float32Array.from({length: count}, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function inPanels(matrix: Float32Array, inner: number, columns: number, width: number): Float32Array {
  return matrix.map((_, at) => {
    const panel = Math.floor(at / (inner * width));
    const [i, j] = [Math.floor(at / width) % inner, panel * width + (at % width)];
    return matrix[i * columns + j];
  });
}

/** Lays rows of numbers into the kernels' memory, one behind the other; gives their places. */
function lay(kernels: ReturnType<typeof makeKernels>, rows: readonly Float32Array[]): number[] {
  let at = 16;
  return rows.map((row) => {
    const here = at;
    new Float32Array(kernels.memory.buffer, here, row.length).set(row);
    at += row.byteLength;
    return here;
  });
}

describe("the kernels", () => {
  const [rows, inner, columns] = [8, 12, 64];
  const [x, w, bias] = [numbersFrom(1, rows * inner), numbersFrom(2, inner * columns), numbersFrom(3, columns)];
  const expected = Float32Array.from({length: rows * columns}, (_, at) => {
    const [r, j] = [Math.floor(at / columns), at % columns];
    return Array.from({length: inner}, (_unused, i) => x[r * inner + i] * w[i * columns + j]).reduce((sum, part) => sum + part, bias[j]);
  });

  test.each([["multiply", 8, rows], ["multiplyRow", 32, 1]] as const)("%s gives the product of matrices", (name, panel, atOnce) => {
    const kernels = makeKernels(65536);
    const [xAt, wAt, biasAt, out] = lay(kernels, [x, inPanels(w, inner, columns, panel), bias, new Float32Array(rows * columns)]);
    for (let r = 0; r < rows; r += atOnce) kernels[name](out + r * columns * 4, xAt + r * inner * 4, wAt, biasAt, atOnce, inner, columns);
    const found = new Float32Array(kernels.memory.buffer, out, rows * columns);
    for (let i = 0; i < expected.length; i++) expect(found[i]).toBeCloseTo(expected[i], 4);
  });

  test("step makes one step of an LSTM", () => {
    const kernels = makeKernels(65536);
    const gates = numbersFrom(4, 32).map((value) => value * 9);
    const before = numbersFrom(5, 8);
    const [gatesAt, cellsAt, out] = lay(kernels, [gates, before, new Float32Array(8)]);
    kernels.step(gatesAt, cellsAt, out, 8);
    const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
    const [cells, found] = [cellsAt, out].map((at) => new Float32Array(kernels.memory.buffer, at, 8));
    for (let i = 0; i < 8; i++) {
      const cell = sigmoid(gates[8 + i]) * before[i] + sigmoid(gates[i]) * Math.tanh(gates[16 + i]);
      expect(cells[i]).toBeCloseTo(cell, 5);
      expect(found[i]).toBeCloseTo(sigmoid(gates[24 + i]) * Math.tanh(cell), 5);
    }
  });

  test("rectify leaves no number below nought", () => {
    const kernels = makeKernels(65536);
    const [at] = lay(kernels, [Float32Array.of(-1, 2, -3, 4, -5, 6, 7, -8)]);
    kernels.rectify(at, 8);
    expect([...new Float32Array(kernels.memory.buffer, at, 8)]).toEqual([0, 2, 0, 4, 0, 6, 7, 0]);
  });

  test("keep what is in their memory when it grows", () => {
    const kernels = makeKernels(65536);
    const [at] = lay(kernels, [Float32Array.of(1, 2, 3, 4)]);
    growMemory(kernels, 200_000);
    expect(kernels.memory.buffer.byteLength).toBeGreaterThanOrEqual(200_000);
    expect([...new Float32Array(kernels.memory.buffer, at, 4)]).toEqual([1, 2, 3, 4]);
  });
});
