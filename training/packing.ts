import type {LinearModel} from "../src/text/linear.ts";

/** Packs averaged weights into rows of small integers; those smaller than `least` fall away, and with them room for little. */
export function packLinear(weights: Float32Array, classes: readonly string[], least = 1): LinearModel {
  const width = classes.length;
  const buckets = weights.length / width;
  const step = stepOf(weights);
  const starts = new Uint32Array(buckets + 1);
  const which: number[] = [];
  const packed: number[] = [];
  for (let b = 0; b < buckets; b++) {
    for (let c = 0; c < width; c++) {
      const weight = smallOf(weights[b * width + c], step);
      if (Math.abs(weight) < least) continue;
      which.push(c);
      packed.push(weight);
    }
    starts[b + 1] = which.length;
  }
  return {classes, mask: buckets - 1, starts, which: Uint8Array.from(which), weights: Int8Array.from(packed)};
}

function smallOf(weight: number, step: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / step)));
}

/** One step of the small integers: the largest but a thousandth of the weights that are not nought fit into 127. */
function stepOf(weights: Float32Array): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.999)] / 127;
}
