import {LABELS} from "../../src/text/names/labels.ts";
import {formatParts, parseParts, type Numbers} from "../../src/text/model-bytes.ts";
import {NAME_STRIDE} from "../../src/text/network.ts";
import {packLinear} from "../packing.ts";
import {joinParts} from "../model-parts.ts";
import type {Learnt} from "./crf.ts";

/** Puts a learnt tagger into a model file's bytes, in the place of one that is there. Weights under `least` steps fall away. */
export function packNames(bytes: Uint8Array, {sparse, links, inner, innerBias, outer}: Learnt, {width, hidden, least = 2}: {width: number; hidden: number; least?: number}): Uint8Array {
  const {numbers, lists} = parseParts(bytes);
  const kept = Object.fromEntries(Object.entries(numbers).filter(([name]) => !name.startsWith("names.") && !name.startsWith("layer.names.")));
  const wordWidth = Number(lists["network.sizes"][0]);
  const step = stepOf(sparse);
  const packed = packLinear(sparse, Array.from({length: LABELS}, String), least);
  const sizes = Uint8Array.from({length: packed.starts.length - 1}, (_, b) => packed.starts[b + 1] - packed.starts[b]);
  const wide = new Float32Array(hidden * NAME_STRIDE);
  for (let h = 0; h < hidden; h++) for (let k = 0; k < LABELS; k++) wide[h * NAME_STRIDE + k] = outer[h * LABELS + k];
  const own: Record<string, Numbers> = {
    "names.sizes": sizes, "names.which": packed.which, "names.weights": packed.weights, "names.links": links, "names.step": Float32Array.of(step),
    "layer.names.own": panels(inner.subarray(0, wordWidth * hidden), wordWidth, hidden), "layer.names.place": panels(inner.subarray(wordWidth * hidden), width - wordWidth, hidden),
    "layer.names.bias": innerBias, "layer.names.outer": panels(wide, hidden, NAME_STRIDE),
  };
  return formatParts(joinParts({numbers: kept, lists}, {numbers: own, lists: {}}));
}

/** What one step of the packed weights stands for; as in `packLinear`. */
function stepOf(weights: Float32Array): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.999)] / 127;
}

/** [inner][columns] in panels of eight columns, as the kernels read them. */
function panels(matrix: Float32Array, inner: number, columns: number): Float32Array {
  const out = new Float32Array(matrix.length);
  for (let i = 0; i < inner; i++) for (let j = 0; j < columns; j++) out[(j >> 3) * inner * 8 + i * 8 + (j & 7)] = matrix[i * columns + j];
  return out;
}
