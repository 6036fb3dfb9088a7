import {bucketOf} from "./linear.ts";
import type {SeenWords} from "./seen-words.ts";

/** Upper bound of the number of features of a word. */
export const TAG_FEATURES = 40;

const EDGE = 0x5bd1e995;

/** Buckets of the features for the tag of word `i`, given the two tags before it; returns how many. */
export function tagFeatures(seen: SeenWords, i: number, tag1: number, tag2: number, mask: number, out: Int32Array): number {
  const at = (row: Int32Array, j: number) => (0 <= j && j < seen.length ? row[j] : EDGE + j - i);
  const {norm, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, shape, casing} = seen;
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = bucketOf(mask, n, a, b, c);
    n++;
  };
  add(0);
  add(norm[i]);
  add(norm[i], casing[i]);
  add(suffix1[i]);
  add(suffix2[i]);
  add(suffix3[i]);
  add(suffix4[i]);
  add(suffix3[i], casing[i]);
  add(prefix2[i]);
  add(prefix3[i]);
  add(shape[i]);
  add(casing[i]);
  add(casing[i], tag1);
  add(shape[i], at(shape, i - 1), at(shape, i + 1));
  add(tag1);
  add(tag1, tag2);
  add(tag1, norm[i]);
  add(tag1, suffix3[i]);
  add(tag2, norm[i]);
  add(at(norm, i - 1));
  add(at(norm, i - 2));
  add(at(norm, i + 1));
  add(at(norm, i + 2));
  add(at(norm, i - 1), norm[i]);
  add(norm[i], at(norm, i + 1));
  add(at(norm, i + 1), tag1);
  add(at(suffix3, i + 1));
  add(at(suffix3, i + 1), tag1);
  add(at(suffix2, i + 1), suffix2[i]);
  add(at(suffix3, i - 1));
  add(at(casing, i - 1), at(casing, i + 1), casing[i]);
  return n;
}
