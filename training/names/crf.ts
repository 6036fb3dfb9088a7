import {BEFORE, LABELS, NONE} from "../../src/text/names/labels.ts";
import {randomFrom, shuffle} from "../random.ts";

/**
 * A stretch of tokens to learn from: buckets of its features (`starts[i]` to `starts[i + 1]` are token i's), what the
 * network's layers hold for it (`width` numbers a token), and its labels.
 */
export interface Stretch {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly states: Float32Array;
  readonly labels: Uint8Array;
}

/** What is learnt: weights of features (a row of LABELS a bucket), links between labels, and a layer over the network's states. */
export interface Learnt {
  readonly sparse: Float32Array;
  readonly links: Float32Array;
  /** hidden = max(0, states · inner + innerBias); scores = hidden · outer. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
}

export interface LearnOptions {
  readonly buckets: number;
  readonly width: number;
  readonly hidden: number;
  readonly rounds: number;
  readonly seed: number;
  readonly rate: number;
  readonly report?: (round: number, learnt: Learnt) => void;
}

/** Weights learnt by the conditional likelihood of the labels (Lafferty et al. 2001), one stretch after another, with rates that each weight's past sets (AdaGrad: Duchi et al. 2011). */
export function learn(stretches: readonly Stretch[], {buckets, width, hidden, rounds, seed, rate, report}: LearnOptions): Learnt {
  const random = randomFrom(seed);
  const row = (size: number, spread = 0) => Float32Array.from({length: size}, () => (spread === 0 ? 0 : (random() * 2 - 1) * spread));
  const learnt: Learnt = {sparse: new Float32Array(buckets * LABELS), links: row(LABELS * LABELS), inner: row(width * hidden, Math.sqrt(3 / width)), innerBias: row(hidden), outer: row(hidden * LABELS, Math.sqrt(1 / hidden))};
  const sum = (weights: Float32Array, first: number) => new Float32Array(weights.length).fill(first);
  const past: Learnt = {sparse: sum(learnt.sparse, 1e-6), links: sum(learnt.links, 1), inner: sum(learnt.inner, 1), innerBias: sum(learnt.innerBias, 1), outer: sum(learnt.outer, 1)};
  const order = stretches.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const own = rate * (1 - round / rounds) ** 0.5;
    for (const at of order) learnStretch(stretches[at], learnt, past, {width, hidden, rate: own, random});
    report?.(round, learnt);
  }
  return learnt;
}

interface Step {
  readonly width: number;
  readonly hidden: number;
  readonly rate: number;
  readonly random: () => number;
}

/** Scores of a stretch, and the hidden layer that they came from. */
export function scoreStretch({starts, features, states, labels}: Stretch, {sparse, inner, innerBias, outer}: Learnt, width: number, hidden: number) {
  const rows = new Float32Array(labels.length * LABELS);
  const layer = new Float32Array(labels.length * hidden);
  for (let i = 0; i < labels.length; i++) {
    const to = i * LABELS;
    for (let f = starts[i]; f < starts[i + 1]; f++) {
      const from = features[f] * LABELS;
      for (let k = 0; k < LABELS; k++) rows[to + k] += sparse[from + k];
    }
    const own = layer.subarray(i * hidden, (i + 1) * hidden);
    own.set(innerBias);
    for (let w = 0; w < width; w++) {
      const value = states[i * width + w];
      const from = w * hidden;
      for (let h = 0; h < hidden; h++) own[h] += value * inner[from + h];
    }
    for (let h = 0; h < hidden; h++) {
      if (own[h] <= 0) {
        own[h] = 0;
        continue;
      }
      for (let k = 0; k < LABELS; k++) rows[to + k] += own[h] * outer[h * LABELS + k];
    }
  }
  return {rows, layer};
}

function learnStretch(stretch: Stretch, learnt: Learnt, past: Learnt, {width, hidden, rate, random}: Step): void {
  const {starts, features, states, labels} = stretch;
  const {rows, layer} = scoreStretch(stretch, learnt, width, hidden);
  const slopes = likelihoodSlopes(rows, labels, learnt.links, past.links, rate);
  const move = (weights: Float32Array, sums: Float32Array, at: number, slope: number) => {
    sums[at] += slope * slope;
    weights[at] += (rate * slope) / Math.sqrt(sums[at]);
  };
  const slopesIn = new Float32Array(hidden);
  for (let i = 0; i < labels.length; i++) {
    let most = 0;
    for (let k = 0; k < LABELS; k++) most = Math.max(most, Math.abs(slopes[i * LABELS + k]));
    if (most < 0.002) continue;
    for (let f = starts[i]; f < starts[i + 1]; f++) {
      if (random() < 0.1) continue; // a feature left out at times, so that no weight leans on another
      const to = features[f] * LABELS;
      for (let k = 0; k < LABELS; k++) {
        const slope = slopes[i * LABELS + k];
        if (slope > 0.001 || slope < -0.001) move(learnt.sparse, past.sparse, to + k, slope);
      }
    }
    for (let h = 0; h < hidden; h++) {
      const value = layer[i * hidden + h];
      slopesIn[h] = 0;
      if (value <= 0) continue;
      for (let k = 0; k < LABELS; k++) {
        const slope = slopes[i * LABELS + k];
        slopesIn[h] += slope * learnt.outer[h * LABELS + k];
        move(learnt.outer, past.outer, h * LABELS + k, slope * value);
      }
      move(learnt.innerBias, past.innerBias, h, slopesIn[h]);
    }
    for (let w = 0; w < width; w++) {
      const value = states[i * width + w];
      for (let h = 0; h < hidden; h++) if (slopesIn[h] !== 0) move(learnt.inner, past.inner, w * hidden + h, slopesIn[h] * value);
    }
  }
}

/** For each token and label: one if it is right, less its likelihood (forward and backward). Moves the links on the way. */
function likelihoodSlopes(rows: Float32Array, labels: Uint8Array, links: Float32Array, past: Float32Array, rate: number): Float32Array {
  const length = labels.length;
  const grown = links.map(Math.exp);
  const weights = new Float64Array(rows.length);
  for (let i = 0; i < length; i++) {
    let most = -Infinity;
    for (let k = 0; k < LABELS; k++) most = Math.max(most, rows[i * LABELS + k]);
    for (let k = 0; k < LABELS; k++) weights[i * LABELS + k] = Math.exp(rows[i * LABELS + k] - most);
  }
  const ahead = new Float64Array((length + 1) * LABELS);
  ahead[NONE] = 1;
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let k = 0; k < LABELS; k++) {
      let value = 0;
      for (const before of BEFORE[k]) value += ahead[i * LABELS + before] * grown[before * LABELS + k];
      value *= weights[i * LABELS + k];
      ahead[(i + 1) * LABELS + k] = value;
      sum += value;
    }
    for (let k = 0; k < LABELS; k++) ahead[(i + 1) * LABELS + k] /= sum;
  }
  const slopes = new Float32Array(rows.length);
  let behind = new Float64Array(LABELS);
  for (const before of BEFORE[NONE]) behind[before] = grown[before * LABELS];
  const linkSlopes = new Float64Array(LABELS * LABELS);
  for (let i = length - 1; i >= 0; i--) {
    let total = 0;
    for (let k = 0; k < LABELS; k++) total += ahead[(i + 1) * LABELS + k] * behind[k];
    const next = new Float64Array(LABELS);
    const scaled = new Float64Array(LABELS);
    for (let k = 0; k < LABELS; k++) {
      slopes[i * LABELS + k] = (labels[i] === k ? 1 : 0) - (ahead[(i + 1) * LABELS + k] * behind[k]) / total;
      scaled[k] = weights[i * LABELS + k] * behind[k];
    }
    let all = 0;
    for (let k = 0; k < LABELS; k++) for (const before of BEFORE[k]) all += ahead[i * LABELS + before] * grown[before * LABELS + k] * scaled[k];
    for (let k = 0; k < LABELS; k++) {
      for (const before of BEFORE[k]) {
        const share = (ahead[i * LABELS + before] * grown[before * LABELS + k] * scaled[k]) / all;
        linkSlopes[before * LABELS + k] -= share;
        next[before] += grown[before * LABELS + k] * scaled[k];
      }
    }
    linkSlopes[(i === 0 ? NONE : labels[i - 1]) * LABELS + labels[i]]++;
    let sum = 0;
    for (const value of next) sum += value;
    behind = next.map((value) => value / sum);
  }
  for (let at = 0; at < linkSlopes.length; at++) {
    if (linkSlopes[at] === 0) continue;
    past[at] += linkSlopes[at] ** 2;
    links[at] += (rate * linkSlopes[at]) / Math.sqrt(past[at]);
  }
  return slopes;
}
