import {readFileSync, writeFileSync} from "node:fs";
import type {LinearModel} from "../src/text/linear.ts";
import {formatParts, parseParts} from "../src/text/model-bytes.ts";
import {parseModel} from "../src/text/reader-model.ts";
import {joinParts, linearParts} from "./model-parts.ts";
import {packLinear, packMoves} from "./packing.ts";

// Averages models of several training runs, each scaled to the same mean weight, and leaves out the small weights. Linear
// models over the same features add up; what the runs learned by chance cancels out. Endings are the first model's.
const LEAST_TAGGER = 10;
const LEAST_RELATIONS = 14;

const [out, ...paths] = process.argv.slice(2);
if (paths.length === 0) throw new Error("use: average.ts OUT.bin MODEL.bin…");

const models = paths.map((path) => parseModel(readFileSync(path)));
const endings = parseParts(readFileSync(paths[0])).lists.endings;
const moves = meanOf(models.map((model) => Float32Array.from(model.moves.weights)));
writeFileSync(out, formatParts(joinParts(
  linearParts("tagger", average(models.map(({tagger}) => tagger), LEAST_TAGGER)),
  linearParts("relations", average(models.map(({relations}) => relations), LEAST_RELATIONS)),
  {numbers: {"moves.weights": packMoves(moves).weights}, lists: {endings}},
)));

function average(list: readonly LinearModel[], least: number): LinearModel {
  const [{classes, mask}] = list;
  if (list.some((model) => model.mask !== mask || model.classes.join() !== classes.join())) throw new RangeError("the models are not of one kind");
  return packLinear(meanOf(list.map(denseOf)), classes, least);
}

function denseOf({classes, starts, which, weights}: LinearModel): Float32Array {
  const dense = new Float32Array((starts.length - 1) * classes.length);
  for (let b = 0; b + 1 < starts.length; b++) {
    for (let at = starts[b]; at < starts[b + 1]; at++) dense[b * classes.length + which[at]] = weights[at];
  }
  return dense;
}

function meanOf(rows: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(rows[0].length);
  for (const row of rows) {
    const scale = row.reduce((total, weight) => total + Math.abs(weight), 0) / row.length;
    row.forEach((weight, i) => {
      sum[i] += weight / scale;
    });
  }
  return sum;
}
