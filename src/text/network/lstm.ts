import type {Opened} from "./opened.ts";

/** Where a layer stands in the memory of the kernels, in bytes. */
export interface LayerRun {
  readonly x: number;
  readonly inner: number;
  readonly gates: number;
  readonly out: number;
  readonly zeros: number;
  readonly rows: number;
  readonly length: number;
  readonly memory: Float32Array;
}

/** An LSTM in both directions: what the words give to the gates all at once, what the state gives word by word. */
export function runLayer({sizes: {cells}, weights: {kernels, at}}: Opened, layer: string, run: LayerRun): void {
  const {x, inner, gates, out, zeros, rows, length, memory} = run;
  kernels.multiply(gates, x, at[`${layer}.input`], at[`${layer}.bias`], rows, inner, 8 * cells);
  const state = at.state;
  for (const direction of [0, 1]) {
    memory.fill(0, state / 4, state / 4 + cells);
    const own = at[`${layer}.own${direction}`];
    let before = zeros;
    for (let t = 0; t < length; t++) {
      const word = direction === 0 ? t : length - 1 - t;
      const gate = gates + (word * 8 + direction * 4) * cells * 4;
      const to = out + (word * 2 + direction) * cells * 4;
      kernels.multiplyRow(gate, before, own, gate, 1, cells, 4 * cells);
      kernels.step(gate, state, to, cells);
      before = to;
    }
  }
}
