import type {Name} from "../../model/index.ts";
import type {LinearModel} from "../linear.ts";
import type {ModelParts} from "../model-bytes.ts";
import {candidatesOf, featureWriter, MOST_FEATURES, type NameView} from "./features.ts";
import {BEFORE, LABELS, namesOf, NONE} from "./labels.ts";

/** Finds the names of a sentence. `scores` has what the network says, a row of `stride` numbers a token. */
export type NameTagger = (view: NameView, scores: Float32Array, stride: number) => readonly Name[];

/** Opens the tagger of a model file: weights of hashed features and of labels in a row. */
export function openNameTagger({numbers}: ModelParts): NameTagger {
  const model = rowsOf(numbers["names.sizes"] as Uint8Array, numbers["names.which"] as Uint8Array, numbers["names.weights"] as Int8Array);
  const links = numbers["names.links"] as Float32Array;
  const step = (numbers["names.step"] as Float32Array)[0];
  return (view, scores, stride) => {
    const wanted = candidatesOf(view);
    const names: Name[] = [];
    const writer = wanted.includes(1) ? featureWriter(view, model.mask) : null;
    for (let start = 0; writer !== null && start < wanted.length; start++) {
      if (wanted[start] === 0) continue;
      let end = start;
      while (end < wanted.length && wanted[end] === 1) end++;
      const rows = new Float32Array((end - start) * LABELS);
      for (let i = start; i < end; i++) addScores(rows, (i - start) * LABELS, {model, step, features: writer.write, i, scores, stride});
      names.push(...namesOf(bestLabels(rows, links), start));
      start = end;
    }
    return names;
  };
}

function rowsOf(sizes: Uint8Array, which: Uint8Array, weights: Int8Array): LinearModel {
  const starts = new Uint32Array(sizes.length + 1);
  for (let b = 0; b < sizes.length; b++) starts[b + 1] = starts[b] + sizes[b];
  return {classes: [], mask: sizes.length - 1, starts, which, weights};
}

interface Scoring {
  readonly model: LinearModel;
  readonly step: number;
  readonly features: (i: number, out: Int32Array) => number;
  readonly i: number;
  readonly scores: Float32Array;
  readonly stride: number;
}

const found = new Int32Array(MOST_FEATURES);

function addScores(rows: Float32Array, to: number, {model: {starts, which, weights}, step, features, i, scores, stride}: Scoring): void {
  const count = features(i, found);
  for (let f = 0; f < count; f++) {
    const end = starts[found[f] + 1];
    for (let at = starts[found[f]]; at < end; at++) rows[to + which[at]] += step * weights[at];
  }
  for (let label = 0; label < LABELS; label++) rows[to + label] += scores[i * stride + label];
}

/** The labels with the greatest sum of scores and links (Viterbi 1967); no name stands at either end. O(tokens). */
export function bestLabels(rows: Float32Array, links: Float32Array): Uint8Array {
  const length = rows.length / LABELS;
  const back = new Uint8Array(rows.length);
  let sums = new Float64Array(LABELS).fill(-Infinity);
  sums[NONE] = 0;
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(LABELS).fill(-Infinity);
    for (let label = 0; label < LABELS; label++) {
      for (const before of BEFORE[label]) {
        const sum = sums[before] + links[before * LABELS + label];
        if (sum > next[label]) [next[label], back[i * LABELS + label]] = [sum, before];
      }
      next[label] += rows[i * LABELS + label];
    }
    sums = next;
  }
  const labels = new Uint8Array(length);
  let best = NONE;
  for (let label = 0; label < LABELS; label++) if (BEFORE[NONE].includes(label) && sums[label] + links[label * LABELS] > sums[best] + links[best * LABELS]) best = label;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = best;
    best = back[i * LABELS + best];
  }
  return labels;
}
