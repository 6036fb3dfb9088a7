import type {Arcs} from "./arcs.ts";
import type {Kernels} from "./kernels.ts";
import {growMemory, makeKernels} from "./kernels.ts";
import type {ModelParts} from "./model-bytes.ts";
import type {SeenWords} from "./seen-words.ts";
import {sliceWords} from "./seen-words.ts";
import {bestTree} from "./trees.ts";

/** What the network says of a sentence: arcs, and tags by number. */
export interface Reading extends Arcs {
  readonly tags: Uint8Array;
  /** What the network says of names: a row of `NAME_STRIDE` scores a token, one a label; empty when it was not trained for names. */
  readonly names: Float32Array;
}

/** Scores a token that `Reading.names` has: the labels of names, and room for whole panels. */
export const NAME_STRIDE = 24;

/** A network ready for use; it keeps a memory of its own, so one sentence is read at a time. */
export interface Network {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Reads a sentence; with `names: false` its names are not scored. */
  readonly read: (seen: SeenWords, options?: {readonly names?: boolean}) => Reading;
  /** What the layers hold of each token of the sentence that `read` read last: its vector, then its place in the sentence. For training. */
  readonly states: () => {readonly width: number; readonly rows: Float32Array};
  /** Whether the network has met the word with this hash, or a word like it. O(log words). */
  readonly knows: (hash: number) => boolean;
}

/** Sizes of the layers, as the file's lists tell them. */
interface Sizes {
  readonly width: number;
  readonly cells: number;
  readonly arc: number;
  readonly relation: number;
  readonly reach: number;
}

/** Numbers of the tables for the parts of a word: rows by hash. */
const PARTS = [["suffix3", 8192], ["suffix2", 2048], ["prefix3", 8192], ["shape", 128], ["casing", 64]] as const;

/** Tokens of a sentence that are read at once; no edited sentence is as long. */
const LONGEST = 200;

const ROW_STEP = 4;
const PANEL = 8;

/**
 * Opens the network that a model file holds: vectors of words and of their parts, two layers of LSTM in both directions
 * (Hochreiter and Schmidhuber 1997), tags by one layer, governors by a bilinear score and relations by a layer over the
 * two words (after Dozat and Manning 2017). The tree is the best projective one.
 */
export function openNetwork({numbers, lists}: ModelParts): Network {
  const [width, cells, arc, relation, reach] = lists["network.sizes"].map(Number);
  const sizes: Sizes = {width, cells, arc, relation, reach};
  const weights = placeWeights(numbers as Readonly<Record<string, Float32Array>>);
  const {tags, relations} = {tags: lists["network.tags"], relations: lists["network.relations"]};
  const tables = {
    hashes: numbers["words.hashes"] as Int32Array, otherHashes: numbers["others.hashes"] as Int32Array, otherRows: numbers["others.rows"] as Uint16Array,
    words: numbers["words.rows"] as Int8Array, wordScales: numbers["words.scales"] as Float32Array,
    parts: numbers["parts.rows"] as Int8Array, partScales: numbers["parts.scales"] as Float32Array,
  };
  const counts = {tags: roundUp(tags.length, PANEL), relations: roundUp(relations.length, PANEL)};
  const opened = {sizes, weights, tables, tagCount: tags.length, relationCount: relations.length, counts, hidden: numbers["layer.names.bias"]?.length ?? 0, last: {length: 0, input: 0, second: 0}};
  const joint = relations.indexOf("parataxis");
  return {
    tags, relations,
    read: (seen, {names = true} = {}) => {
      const asked = names ? opened : {...opened, hidden: 0};
      return seen.length <= LONGEST ? readSentence(seen, asked) : readPieces(seen, asked, joint);
    },
    states: () => statesOf(opened),
    knows: (hash) => rowOf(tables, hash) > 0,
  };
}

/** Reads an endless sentence in pieces, so that time stays linear; their roots hang from the first one's. */
function readPieces(seen: SeenWords, opened: Opened, joint: number): Reading {
  const reading = {tags: new Uint8Array(seen.length), heads: new Int32Array(seen.length), relations: new Uint8Array(seen.length), names: new Float32Array(opened.hidden === 0 ? 0 : seen.length * NAME_STRIDE)};
  let root = -1;
  for (let start = 0; start < seen.length; start += LONGEST) {
    const piece = readSentence(sliceWords(seen, start, Math.min(seen.length, start + LONGEST)), opened);
    reading.tags.set(piece.tags, start);
    if (opened.hidden > 0) reading.names.set(piece.names, start * NAME_STRIDE);
    reading.relations.set(piece.relations, start);
    piece.heads.forEach((head, i) => {
      reading.heads[start + i] = head < 0 ? root : start + head;
      if (head < 0 && root >= 0) reading.relations[start + i] = joint;
      if (head < 0 && root < 0) root = i;
    });
  }
  return reading;
}

interface Tables {
  /** Hashes of the words that the network was trained on, in order: their rows begin at 1. */
  readonly hashes: Int32Array;
  /** Hashes of other words, in order, and the rows that they share with words like them. */
  readonly otherHashes: Int32Array;
  readonly otherRows: Uint16Array;
  readonly words: Int8Array;
  readonly wordScales: Float32Array;
  readonly parts: Int8Array;
  readonly partScales: Float32Array;
}

interface Opened {
  readonly sizes: Sizes;
  readonly weights: Weights;
  readonly tables: Tables;
  readonly tagCount: number;
  readonly relationCount: number;
  readonly counts: {readonly tags: number; readonly relations: number};
  /** Cells of the layer that tells names; 0 when there is none. */
  readonly hidden: number;
  /** Where the layers of the sentence read last stand. */
  readonly last: {length: number; input: number; second: number};
}

/** The kernels with the weights in their memory: where each begins, in bytes, and where free memory begins. */
interface Weights {
  readonly kernels: Kernels;
  readonly at: Readonly<Record<string, number>>;
  readonly free: number;
}

function placeWeights(numbers: Readonly<Record<string, Float32Array>>): Weights {
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

/** Reads a sentence, layer by layer. Scratch memory is laid out behind the weights for the sentence's length. */
function readSentence(seen: SeenWords, opened: Opened): Reading {
  const {sizes: {width, cells, arc, relation}, weights: {kernels, at, free}, counts} = opened;
  const length = seen.length;
  if (length === 0) return {tags: new Uint8Array(0), heads: new Int32Array(0), relations: new Uint8Array(0), names: new Float32Array(0)};
  const rows = roundUp(length, ROW_STEP);
  const heads = roundUp(length + 1, PANEL);
  const restWidth = arc + 2 * relation + counts.tags;
  const [zeros, input, gates, first, second, child, turned, rest, panels, scores, names, end] = layOut(free,
    [Math.max(cells, heads), rows * width, rows * 8 * cells, rows * 2 * cells, rows * 2 * cells, rows * arc, rows * arc, rows * restWidth, heads * arc, rows * Math.max(heads, relation + counts.relations), rows * (2 * opened.hidden + NAME_STRIDE)]);
  growMemory(kernels, end);
  const memory = new Float32Array(kernels.memory.buffer);
  memory.fill(0, zeros / 4, zeros / 4 + Math.max(cells, heads));
  embed(seen, opened, memory.subarray(input / 4, input / 4 + rows * width));
  runLayer(opened, "first", {x: input, inner: width, gates, out: first, zeros, rows, length, memory});
  runLayer(opened, "second", {x: first, inner: 2 * cells, gates, out: second, zeros, rows, length, memory});
  kernels.multiply(child, second, at.child, at["child.bias"], rows, 2 * cells, arc);
  kernels.rectify(child, rows * arc);
  kernels.multiply(turned, child, at.turn, at["turn.bias"], rows, arc, arc);
  kernels.multiply(rest, second, at.rest, at["rest.bias"], rows, 2 * cells, restWidth);
  const view = memory.subarray(rest / 4, rest / 4 + rows * restWidth);
  packHeads(view, restWidth, length, memory.subarray(panels / 4, panels / 4 + heads * arc), memory.subarray(at.root / 4, at.root / 4 + arc));
  kernels.multiply(scores, turned, panels, zeros, rows, arc, heads);
  const arcs = memory.subarray(scores / 4, scores / 4 + rows * heads);
  addDistances(arcs, heads, length, memory.subarray(at.far / 4, at.far / 4 + 2 * opened.sizes.reach + 1));
  const tree = bestTree(arcs, length, heads);
  const tags = bestOfRows(view, arc + 2 * relation, restWidth, length, opened.tagCount);
  const relations = relate(opened, memory, {view, restWidth, tree, sums: scores, out: scores + rows * relation * 4, rows});
  for (let i = 0; i < length; i++) if (tree[i] === length) tree[i] = -1;
  Object.assign(opened.last, {length, input, second});
  return {tags, heads: tree, relations, names: scoreNames(opened, memory, {input, second, zeros, out: names, rows, length})};
}

interface NameRun {
  readonly input: number;
  readonly second: number;
  readonly zeros: number;
  readonly out: number;
  readonly rows: number;
  readonly length: number;
}

/** Scores of the labels of names: a layer over the word's vector and its place in the sentence. */
function scoreNames({sizes: {width, cells}, weights: {kernels, at}, hidden}: Opened, memory: Float32Array, {input, second, zeros, out, rows, length}: NameRun): Float32Array {
  if (hidden === 0) return new Float32Array(0);
  const [own, place, scores] = [out, out + rows * hidden * 4, out + 2 * rows * hidden * 4];
  kernels.multiply(own, input, at["names.own"], at["names.bias"], rows, width, hidden);
  kernels.multiply(place, second, at["names.place"], zeros, rows, 2 * cells, hidden);
  for (let i = 0; i < rows * hidden; i++) memory[own / 4 + i] += memory[place / 4 + i];
  kernels.rectify(own, rows * hidden);
  kernels.multiply(scores, own, at["names.outer"], zeros, rows, hidden, NAME_STRIDE);
  return memory.slice(scores / 4, scores / 4 + length * NAME_STRIDE);
}

function statesOf({sizes: {width, cells}, weights: {kernels}, last: {length, input, second}}: Opened): {width: number; rows: Float32Array} {
  const memory = new Float32Array(kernels.memory.buffer);
  const whole = width + 2 * cells;
  const rows = new Float32Array(length * whole);
  for (let i = 0; i < length; i++) {
    rows.set(memory.subarray(input / 4 + i * width, input / 4 + (i + 1) * width), i * whole);
    rows.set(memory.subarray(second / 4 + i * 2 * cells, second / 4 + (i + 1) * 2 * cells), i * whole + width);
  }
  return {width: whole, rows};
}

function layOut(from: number, lengths: readonly number[]): number[] {
  const starts = [from];
  for (const length of lengths) starts.push(roundUp(starts[starts.length - 1] + 4 * length, 16));
  return starts;
}

/** The sum of the vectors of each word and of its parts. */
function embed(seen: SeenWords, {sizes: {width}, tables}: Opened, out: Float32Array): void {
  const {words, wordScales, parts, partScales} = tables;
  out.fill(0, seen.length * width);
  for (let i = 0; i < seen.length; i++) {
    const row = rowOf(tables, seen.norm[i]);
    const [to, from, scale] = [i * width, row * width, wordScales[row]];
    for (let k = 0; k < width; k++) out[to + k] = scale * words[from + k];
    let first = 0;
    for (const [part, count] of PARTS) {
      const own = first + (seen[part][i] & (count - 1));
      addRow(parts, own * width, partScales[own], out, to, width);
      first += count;
    }
  }
}

function addRow(rows: Int8Array, from: number, scale: number, out: Float32Array, to: number, width: number): void {
  for (let k = 0; k < width; k++) out[to + k] += scale * rows[from + k];
}

/** Row of a word by its hash; 0 for a word that has none. O(log words). */
function rowOf({hashes, otherHashes, otherRows}: Tables, hash: number): number {
  const own = placeOf(hashes, hash);
  if (own >= 0) return own + 1;
  const other = placeOf(otherHashes, hash);
  return other < 0 ? 0 : otherRows[other];
}

/** Where the hash stands in the ordered list, or −1. */
function placeOf(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (hashes[middle] === hash) return middle;
    if (hashes[middle] < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

interface LayerRun {
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
function runLayer({sizes: {cells}, weights: {kernels, at}}: Opened, layer: string, run: LayerRun): void {
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

/** The words as governors, in panels of eight, and the root behind them. */
function packHeads(view: Float32Array, stride: number, length: number, panels: Float32Array, root: Float32Array): void {
  const arc = root.length;
  panels.fill(0);
  for (let head = 0; head <= length; head++) {
    const to = (head - (head % PANEL)) * arc + (head % PANEL);
    for (let k = 0; k < arc; k++) panels[to + k * PANEL] = head === length ? root[k] : Math.max(0, view[head * stride + k]);
  }
}

function addDistances(arcs: Float32Array, stride: number, length: number, far: Float32Array): void {
  const reach = (far.length - 1) / 2;
  for (let child = 0; child < length; child++) {
    for (let head = 0; head < length; head++) {
      arcs[child * stride + head] += far[Math.min(reach, Math.max(-reach, head - child)) + reach];
    }
  }
}

function bestOfRows(view: Float32Array, offset: number, stride: number, length: number, count: number): Uint8Array {
  const best = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const from = i * stride + offset;
    let top = 0;
    for (let k = 1; k < count; k++) if (view[from + k] > view[from + top]) top = k;
    best[i] = top;
  }
  return best;
}

interface RelationRun {
  readonly view: Float32Array;
  readonly restWidth: number;
  readonly tree: Int32Array;
  readonly sums: number;
  readonly out: number;
  readonly rows: number;
}

/** The relation of each word to its governor. */
function relate({sizes: {arc, relation}, weights: {kernels, at}, relationCount, counts}: Opened, memory: Float32Array, run: RelationRun): Uint8Array {
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

function roundUp(size: number, step: number): number {
  return Math.ceil(size / step) * step;
}
