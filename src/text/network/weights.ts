import type {Kernels} from "../kernels.ts";
import {makeKernels} from "../kernels.ts";

/** Scores a token that `Reading.names` has: the labels of names, and room for whole panels. */
export const NAME_STRIDE = 24;

/** What the kernels take at once: rows of words, columns of a layer. */
export const ROW_STEP = 4;
export const PANEL = 8;

/** The kernels with the weights in their memory: where each begins, in bytes, and where free memory begins. */
export interface Weights {
  readonly kernels: Kernels;
  readonly at: Readonly<Record<string, number>>;
  readonly free: number;
}

/** Puts the weights of the layers into the memory of new kernels, each on a bound of 16 bytes. */
export function placeWeights(numbers: Readonly<Record<string, Float32Array>>): Weights {
  const rows = Object.entries(numbers).filter(([name]) => name.startsWith("layer."));
  const at: Record<string, number> = {};
  let free = 16;
  for (const [name, row] of rows) {
    at[name.slice(6)] = free;
    free += roundUp(row.byteLength, 16);
  }
  const kernels = makeKernels(free);
  for (const [name, row] of rows) new Float32Array(kernels.memory.buffer, at[name.slice(6)], row.length).set(row);
  return {kernels, at, free};
}

/** Where blocks of so many numbers begin, in bytes, one behind the other; the last is where they end. */
export function layOut(from: number, lengths: readonly number[]): number[] {
  const starts = [from];
  for (const length of lengths) starts.push(roundUp(starts[starts.length - 1] + 4 * length, 16));
  return starts;
}

export function roundUp(size: number, step: number): number {
  return Math.ceil(size / step) * step;
}
