import {partitionPoint} from "../../model/index.ts";
import type {Run} from "../pages/block-table.ts";

/** Words, and where in what holds them (an entry's XML or JSON) each stretch of them is written. */
export interface Written {
  readonly text: string;
  /** In order and gapless. */
  readonly pieces: readonly Piece[];
}

/** A stretch of the words: its characters stand there one to one (`isSame`), or all of it is written as one reference or escape. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly isSame: boolean;
}

/** Writes words down with their places. */
export class WrittenWords {
  private text = "";
  private readonly pieces: Piece[] = [];

  /** Adds words that stand from `start` to `end`; with another length than the range has, they are one reference. */
  add(words: string, start: number, end: number, isSame: boolean): void {
    if (words === "") return;
    const last = this.pieces.at(-1);
    if (isSame && last?.isSame && last.end === start) this.pieces[this.pieces.length - 1] = {...last, length: last.length + words.length, end};
    else this.pieces.push({at: this.text.length, length: words.length, start, end, isSame});
    this.text += words;
  }

  done(): Written {
    return {text: this.text, pieces: this.pieces};
  }
}

/** The runs of words that were read out of `written`, as runs of what holds it. O(runs + pieces). */
export function throughWritten(runs: readonly Run[], {pieces}: Written): readonly Run[] {
  return runs.flatMap((run) => (run.kind === "same" ? splitRun(run, pieces) : [{...run, ...rangeOf(run.start, run.end, pieces)}]));
}

/** One to one only where both are. */
function splitRun({start, end}: Run, pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  for (let index = pieceAt(start, pieces); index < pieces.length && pieces[index].at < end; index++) {
    const piece = pieces[index];
    const [from, to] = [Math.max(start, piece.at), Math.min(end, piece.at + piece.length)];
    if (piece.isSame) runs.push({kind: "same", length: to - from, start: piece.start + from - piece.at, end: piece.start + to - piece.at});
    else runs.push({kind: "reference", length: to - from, start: piece.start, end: piece.end});
  }
  return runs;
}

function rangeOf(start: number, end: number, pieces: readonly Piece[]): {readonly start: number; readonly end: number} {
  const first = pieces[pieceAt(start, pieces)] ?? pieces.at(-1);
  const last = pieces[pieceAt(Math.max(start, end - 1), pieces)] ?? pieces.at(-1);
  const from = first.isSame ? first.start + start - first.at : first.start;
  return {start: from, end: Math.max(from, last.isSame ? last.start + end - last.at : last.end)};
}

/** The piece that holds the character, by halving. */
function pieceAt(at: number, pieces: readonly Piece[]): number {
  return partitionPoint(pieces, (piece) => piece.at + piece.length <= at);
}
