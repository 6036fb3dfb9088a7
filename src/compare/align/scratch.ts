/**
 * An array that is there for the next call again, of `length` zeros at least. What a call leaves in it is gone with the
 * next one, so none may give it out. O(length).
 */
export type Scratch<Numbers> = (length: number) => Numbers;

export function scratchIntegers(): Scratch<Int32Array> {
  let kept = new Int32Array(LEAST);
  return (length) => (kept = kept.length < length ? new Int32Array(2 * length) : kept.fill(0, 0, length));
}

export function scratchFloats(): Scratch<Float32Array> {
  let kept = new Float32Array(LEAST);
  return (length) => (kept = kept.length < length ? new Float32Array(2 * length) : kept.fill(0, 0, length));
}

const LEAST = 1024;
