// A set of fingerprints, kept between calls: one is in use at a time. 0 is an empty slot; no fingerprint is 0.

let slots = new Int32Array(4096);
let last = slots.length - 1;

/** Empties the set and makes room for `size` numbers. It stays three quarters empty, so most questions are one look. */
export function startMarks(size: number): void {
  const wanted = 2 ** (34 - Math.clz32(size | 15));
  if (wanted > slots.length) slots = new Int32Array(wanted);
  else slots.fill(0, 0, wanted);
  last = wanted - 1;
}

/** Puts a number in; false where it was in already. O(1). */
export function mark(number: number): boolean {
  let slot = number & last;
  while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + 1) & last;
  if (slots[slot] === number) return false;
  slots[slot] = number;
  return true;
}

/** O(1). */
export function isMarked(number: number): boolean {
  let slot = number & last;
  while (slots[slot] !== 0 && slots[slot] !== number) slot = (slot + 1) & last;
  return slots[slot] === number;
}
