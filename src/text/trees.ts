/**
 * The projective tree with one root whose arcs have the greatest sum. `scores[child × stride + head]`, with the root as head
 * `length`. Gives the governor of each token, `length` for the root. O(length) when the best governors make a tree of
 * themselves, as they do for most sentences; O(length³) otherwise (Eisner 1996).
 */
export function bestTree(scores: Float32Array, length: number, stride: number): Int32Array {
  const heads = bestHeads(scores, length, stride);
  return isProjectiveTree(heads) ? heads : eisnerTree(scores, length, stride);
}

/** The governor with the greatest score for each token alone. */
function bestHeads(scores: Float32Array, length: number, stride: number): Int32Array {
  const heads = new Int32Array(length);
  for (let child = 0; child < length; child++) {
    let best = child === 0 ? 1 : 0;
    for (let head = best + 1; head <= length; head++) {
      if (head !== child && scores[child * stride + head] > scores[child * stride + best]) best = head;
    }
    heads[child] = best;
  }
  return heads;
}

/** True when there is one root, no circle and no two arcs cross, the root's arc among them. O(length). */
function isProjectiveTree(heads: Int32Array): boolean {
  const length = heads.length;
  let roots = 0;
  for (const head of heads) if (head === length) roots++;
  if (roots !== 1) return false;
  // Taking up each token when its dependents on the left are done, as a shift-reduce parser does, builds every projective tree.
  const missing = new Int32Array(length + 1);
  for (const head of heads) missing[head]++;
  const stack = new Int32Array(length + 1);
  let depth = 0;
  for (let next = 0; next <= length; next++) {
    while (depth > 0 && missing[stack[depth - 1]] === 0 && joins(heads, stack, depth, next)) {
      missing[heads[stack[--depth]]]--;
    }
    stack[depth++] = next;
  }
  return depth === 1;
}

/** Whether the top of the stack hangs from the token below it or from the next one. */
function joins(heads: Int32Array, stack: Int32Array, depth: number, next: number): boolean {
  const head = heads[stack[depth - 1]];
  return head === next || (depth > 1 && head === stack[depth - 2]);
}

/** Best sums over ranges, by their first and last token: halves that end in an arc, and halves that are whole. */
interface Chart {
  readonly length: number;
  readonly arcRight: Float32Array;
  readonly arcLeft: Float32Array;
  readonly wholeRight: Float32Array;
  readonly wholeLeft: Float32Array;
  readonly arcCut: Int16Array;
  readonly rightCut: Int16Array;
  readonly leftCut: Int16Array;
}

function eisnerTree(scores: Float32Array, length: number, stride: number): Int32Array {
  const chart = fillChart(scores, length, stride);
  const heads = new Int32Array(length).fill(length);
  let root = 0;
  let best = -Infinity;
  for (let i = 0; i < length; i++) {
    const sum = chart.wholeLeft[i] + chart.wholeRight[i * length + length - 1] + scores[i * stride + length];
    if (sum > best) [root, best] = [i, sum];
  }
  readLeft(chart, 0, root, heads);
  readRight(chart, root, length - 1, heads);
  return heads;
}

// One long function: four tables are filled in step, and these are the reader's innermost loops but for the kernels.
function fillChart(scores: Float32Array, length: number, stride: number): Chart {
  const sums = () => new Float32Array(length * length);
  const cuts = () => new Int16Array(length * length);
  const chart = {length, arcRight: sums(), arcLeft: sums(), wholeRight: sums(), wholeLeft: sums(), arcCut: cuts(), rightCut: cuts(), leftCut: cuts()};
  const {arcRight, arcLeft, wholeRight, wholeLeft, arcCut, rightCut, leftCut} = chart;
  for (let width = 1; width < length; width++) {
    for (let i = 0; i + width < length; i++) {
      const j = i + width;
      const at = i * length + j;
      let best = -Infinity;
      for (let k = i; k < j; k++) {
        const sum = wholeRight[i * length + k] + wholeLeft[(k + 1) * length + j];
        if (sum > best) [best, arcCut[at]] = [sum, k];
      }
      arcRight[at] = best + scores[j * stride + i];
      arcLeft[at] = best + scores[i * stride + j];
      best = -Infinity;
      for (let k = i + 1; k <= j; k++) {
        const sum = arcRight[i * length + k] + wholeRight[k * length + j];
        if (sum > best) [best, rightCut[at]] = [sum, k];
      }
      wholeRight[at] = best;
      best = -Infinity;
      for (let k = i; k < j; k++) {
        const sum = wholeLeft[i * length + k] + arcLeft[k * length + j];
        if (sum > best) [best, leftCut[at]] = [sum, k];
      }
      wholeLeft[at] = best;
    }
  }
  return chart;
}

function readRight(chart: Chart, from: number, to: number, heads: Int32Array): void {
  if (from === to) return;
  const cut = chart.rightCut[from * chart.length + to];
  heads[cut] = from;
  readInside(chart, from, cut, heads);
  readRight(chart, cut, to, heads);
}

function readLeft(chart: Chart, from: number, to: number, heads: Int32Array): void {
  if (from === to) return;
  const cut = chart.leftCut[from * chart.length + to];
  heads[cut] = to;
  readInside(chart, cut, to, heads);
  readLeft(chart, from, cut, heads);
}

/** What lies below an arc: the end of one token's dependents and the beginning of the other's. */
function readInside(chart: Chart, from: number, to: number, heads: Int32Array): void {
  const cut = chart.arcCut[from * chart.length + to];
  readRight(chart, from, cut, heads);
  readLeft(chart, cut + 1, to, heads);
}
