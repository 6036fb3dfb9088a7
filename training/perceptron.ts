/**
 * An averaged perceptron over hashed features (Collins 2002; the average by the lazy sum of Daumé 2006). A feature is
 * a bucket number; each bucket holds a row of one weight a class.
 */
export interface Perceptron {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly sums: Float32Array;
  now: number;
}

export function startPerceptron(bits: number, classes: number): Perceptron {
  const size = 2 ** bits * classes;
  return {classes, weights: new Float32Array(size), sums: new Float32Array(size), now: 1};
}

/** Adds up the rows of the features into `scores`. */
export function scoreInto(model: Perceptron, features: Int32Array, count: number, scores: Float32Array): void {
  const {classes, weights} = model;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const row = features[f] * classes;
    for (let c = 0; c < classes; c++) scores[c] += weights[row + c];
  }
}

/** Moves the features' weights towards `truth` and away from `guess`. */
export function update(model: Perceptron, features: Int32Array, count: number, truth: number, guess: number): void {
  if (truth === guess) return;
  const {classes, weights, sums, now} = model;
  for (let f = 0; f < count; f++) {
    const row = features[f] * classes;
    weights[row + truth] += 1;
    weights[row + guess] -= 1;
    sums[row + truth] += now;
    sums[row + guess] -= now;
  }
}

/** The averaged weights. */
export function average({weights, sums, now}: Perceptron): Float32Array {
  return weights.map((weight, i) => weight - sums[i] / now);
}

/** Index of the greatest score among those that `allowed` permits (default: all). */
export function bestOf(scores: ArrayLike<number>, allowed?: (index: number) => boolean): number {
  let best = -1;
  for (let i = 0; i < scores.length; i++) {
    if ((!allowed || allowed(i)) && (best < 0 || scores[i] > scores[best])) best = i;
  }
  return best;
}
