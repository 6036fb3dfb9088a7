import type {Arcs} from "./arcs.ts";
import {growMemory} from "./kernels.ts";
import type {ModelParts} from "./model-bytes.ts";
import {addDistances, bestOfRows, packHeads, relate} from "./network/governors.ts";
import {runLayer} from "./network/lstm.ts";
import {scoreNames} from "./network/name-scores.ts";
import type {Opened, Sizes} from "./network/opened.ts";
import {layOut, NAME_STRIDE, PANEL, placeWeights, roundUp, ROW_STEP} from "./network/weights.ts";
import {embed, rowOf, wordTablesOf} from "./network/word-vectors.ts";
import type {SeenWords} from "./seen-words.ts";
import {sliceWords} from "./seen-words.ts";
import {bestTree} from "./trees.ts";

export {NAME_STRIDE} from "./network/weights.ts";

/** What the network says of a sentence: arcs, and tags by number. */
export interface Reading extends Arcs {
  readonly tags: Uint8Array;
  /** What the network says of names: a row of `NAME_STRIDE` scores a token, one a label; empty when it was not trained for names. */
  readonly names: Float32Array;
}

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

/** Tokens of a sentence that are read at once; no edited sentence is as long. */
const LONGEST = 200;

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
  const tables = wordTablesOf(numbers);
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
  embed(seen, opened.tables, width, memory.subarray(input / 4, input / 4 + rows * width));
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

