/** A linear model over hashed features, its rows packed: most weights are nought. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Number of buckets less one; the number is a power of two. */
  readonly mask: number;
  /** `starts[b]` to `starts[b + 1]` are the places of bucket `b` in `which` and `weights`. */
  readonly starts: Uint32Array;
  readonly which: Uint8Array;
  readonly weights: Int8Array;
}

/** Adds up the weights of the features' buckets, a sum a class, into `scores`. */
export function scoreFeatures({starts, which, weights}: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const end = starts[features[f] + 1];
    for (let at = starts[features[f]]; at < end; at++) scores[which[at]] += weights[at];
  }
}

/** Bucket of a feature: the template's number and up to two values, mixed. */
export function bucketOf(mask: number, template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & mask;
}
