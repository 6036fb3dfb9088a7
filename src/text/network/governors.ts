import type {Opened} from "./opened.ts";
import {PANEL} from "./weights.ts";

/** The words as governors, in panels of eight, and the root behind them. */
export function packHeads(view: Float32Array, stride: number, length: number, panels: Float32Array, root: Float32Array): void {
  const arc = root.length;
  panels.fill(0);
  for (let head = 0; head <= length; head++) {
    const to = (head - (head % PANEL)) * arc + (head % PANEL);
    for (let k = 0; k < arc; k++) panels[to + k * PANEL] = head === length ? root[k] : Math.max(0, view[head * stride + k]);
  }
}

/** Adds to the score of each word as governor of each what the words between them make likely. */
export function addDistances(arcs: Float32Array, stride: number, length: number, far: Float32Array): void {
  const reach = (far.length - 1) / 2;
  for (let child = 0; child < length; child++) {
    for (let head = 0; head < length; head++) {
      arcs[child * stride + head] += far[Math.min(reach, Math.max(-reach, head - child)) + reach];
    }
  }
}

/** Where the relations' layer stands, and the tree they are for. */
export interface RelationRun {
  readonly view: Float32Array;
  readonly restWidth: number;
  readonly tree: Int32Array;
  readonly sums: number;
  readonly out: number;
  readonly rows: number;
}

/** The relation of each word to its governor. */
export function relate({sizes: {arc, relation}, weights: {kernels, at}, relationCount, counts}: Opened, memory: Float32Array, run: RelationRun): Uint8Array {
  const {view, restWidth, tree, sums, out, rows} = run;
  const length = tree.length;
  const root = at["root.relation"] / 4;
  for (let i = 0; i < length; i++) {
    const own = i * restWidth + arc;
    const over = tree[i] * restWidth + arc + relation;
    const to = sums / 4 + i * relation;
    for (let k = 0; k < relation; k++) memory[to + k] = Math.max(0, view[own + k] + (tree[i] === length ? memory[root + k] : view[over + k]));
  }
  kernels.multiply(out, sums, at.relation, at["relation.bias"], rows, relation, counts.relations);
  return bestOfRows(memory.subarray(out / 4, out / 4 + rows * counts.relations), 0, counts.relations, length, relationCount);
}

/** The number of the highest of so many scores in each row. */
export function bestOfRows(view: Float32Array, offset: number, stride: number, length: number, count: number): Uint8Array {
  const best = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const from = i * stride + offset;
    let top = 0;
    for (let k = 1; k < count; k++) if (view[from + k] > view[from + top]) top = k;
    best[i] = top;
  }
  return best;
}
