import {NAME_STRIDE} from "./weights.ts";
import type {Opened} from "./opened.ts";

/** Where the layers for names stand in the memory of the kernels, in bytes. */
export interface NameRun {
  readonly input: number;
  readonly second: number;
  readonly zeros: number;
  readonly out: number;
  readonly rows: number;
  readonly length: number;
}

/** Scores of the labels of names: a layer over the word's vector and its place in the sentence. */
export function scoreNames({sizes: {width, cells}, weights: {kernels, at}, hidden}: Opened, memory: Float32Array, {input, second, zeros, out, rows, length}: NameRun): Float32Array {
  if (hidden === 0) return new Float32Array(0);
  const [own, place, scores] = [out, out + rows * hidden * 4, out + 2 * rows * hidden * 4];
  kernels.multiply(own, input, at["names.own"], at["names.bias"], rows, width, hidden);
  kernels.multiply(place, second, at["names.place"], zeros, rows, 2 * cells, hidden);
  for (let i = 0; i < rows * hidden; i++) memory[own / 4 + i] += memory[place / 4 + i];
  kernels.rectify(own, rows * hidden);
  kernels.multiply(scores, own, at["names.outer"], zeros, rows, hidden, NAME_STRIDE);
  return memory.slice(scores / 4, scores / 4 + length * NAME_STRIDE);
}
