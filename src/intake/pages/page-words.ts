import {Column} from "../../text/columns.ts";

/** The words of a page in columns of numbers: stretches that stand for themselves, and character references (`&amp;`). */
export class PageWords {
  /** Stretches of words, in order and not overlapping: twice where each begins, and one for a reference. */
  private readonly starts = new Column();
  /** Where the stretch ends; of a reference, its number among the references. */
  private readonly ends = new Column();
  private readonly referenceEnds = new Column();
  /** The character that the reference (`&amp;`) stands for. */
  private readonly points = new Column();
  /** Of references that stand for two characters, the second. */
  private readonly seconds = new Map<number, number>();

  /** Stretches of words that stand for themselves, and references. */
  get count(): number {
    return this.starts.length;
  }

  startOf(words: number): number {
    return this.starts.get(words) >>> 1;
  }

  endOf(words: number): number {
    const end = this.ends.get(words);
    return this.isReference(words) ? this.referenceEnds.get(end) : end;
  }

  /** The first stretch, from the one at `least` on, that begins at the offset or behind it. O(log n). */
  from(offset: number, least = 0): number {
    return this.starts.findFirst(2 * offset, least);
  }

  private isReference(words: number): boolean {
    return this.starts.get(words) % 2 === 1;
  }

  /** The tokenizer cuts words at signs that could begin a tag; they are put together again. */
  add(start: number, end: number): void {
    const last = this.count - 1;
    if (last >= 0 && !this.isReference(last) && this.ends.get(last) === start) return this.ends.set(last, end);
    this.starts.push(2 * start);
    this.ends.push(end);
  }

  /** Some references stand for two characters, which come one after the other with the same end. */
  addReference(point: number, start: number, end: number): void {
    const last = this.count - 1;
    if (start === end && last >= 0 && this.isReference(last) && this.endOf(last) === end) {
      this.seconds.set(last, point);
      return;
    }
    this.starts.push(2 * start + 1);
    this.ends.push(this.points.length);
    this.referenceEnds.push(end);
    this.points.push(point);
  }

  /** What the reference stands for; null for words that stand for themselves. */
  referenceOf(words: number): string | null {
    if (!this.isReference(words)) return null;
    const second = this.seconds.get(words);
    return String.fromCodePoint(this.points.get(this.ends.get(words))) + (second === undefined ? "" : String.fromCodePoint(second));
  }
}
