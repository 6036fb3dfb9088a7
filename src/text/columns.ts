const BITS = 12;
const PIECE = 1 << BITS;
const FIRST = 64;

/**
 * A list of whole numbers from 0 to 2³² − 1 that grows without being copied: a page may have a million elements, and an object for each takes
 * many times the page. Kept in pieces of 4,096 numbers.
 */
export class Column {
  length = 0;
  private readonly pieces: Uint32Array[] = [];

  get(at: number): number {
    return this.pieces[at >>> BITS][at & (PIECE - 1)];
  }

  set(at: number, value: number): void {
    this.pieces[at >>> BITS][at & (PIECE - 1)] = value;
  }

  push(value: number): void {
    const at = this.length++;
    const [piece, place] = [at >>> BITS, at & (PIECE - 1)];
    if (piece === this.pieces.length) this.pieces.push(new Uint32Array(piece === 0 ? FIRST : PIECE));
    else if (place === this.pieces[piece].length) this.pieces[piece] = withRoom(this.pieces[piece]);
    this.pieces[piece][place] = value;
  }

  toArray(): Uint32Array {
    const numbers = new Uint32Array(this.length);
    this.pieces.forEach((piece, at) => { numbers.set(piece.subarray(0, Math.max(0, this.length - at * PIECE)), at * PIECE); });
    return numbers;
  }

  /** The first place whose number is at least `value`, in an ascending column. O(log n). */
  findFirst(value: number, from = 0): number {
    let [low, high] = [from, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.get(middle) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first piece begins small: most of what is read is small. */
function withRoom(piece: Uint32Array): Uint32Array {
  const wider = new Uint32Array(Math.min(PIECE, 4 * piece.length));
  wider.set(piece);
  return wider;
}
