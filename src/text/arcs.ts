/** A parse: for each token the index of its governor (−1 for the root) and the number of its relation. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}
