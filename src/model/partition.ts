/**
 * How many rows, counted from the first, pass a test that no row passes behind one that fails: where those that pass end, as in
 * the partition point of C++ and Rust. O(log rows).
 */
export function partitionPoint<Row>(rows: ArrayLike<Row>, passes: (row: Row) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(rows[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
