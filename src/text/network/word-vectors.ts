import type {ModelParts} from "../model-bytes.ts";
import type {SeenWords} from "../seen-words.ts";

/** Numbers of the tables for the parts of a word: rows by hash. */
const PARTS = [["suffix3", 8192], ["suffix2", 2048], ["prefix3", 8192], ["shape", 128], ["casing", 64]] as const;

/** Vectors of words and of their parts, in bytes with a scale a row. */
export interface WordTables {
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

/** The tables as a model file holds them. */
export function wordTablesOf(numbers: ModelParts["numbers"]): WordTables {
  return {
    hashes: numbers["words.hashes"] as Int32Array, otherHashes: numbers["others.hashes"] as Int32Array, otherRows: numbers["others.rows"] as Uint16Array,
    words: numbers["words.rows"] as Int8Array, wordScales: numbers["words.scales"] as Float32Array,
    parts: numbers["parts.rows"] as Int8Array, partScales: numbers["parts.scales"] as Float32Array,
  };
}

/** The sum of the vectors of each word and of its parts. */
export function embed(seen: SeenWords, tables: WordTables, width: number, out: Float32Array): void {
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
export function rowOf({hashes, otherHashes, otherRows}: WordTables, hash: number): number {
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
