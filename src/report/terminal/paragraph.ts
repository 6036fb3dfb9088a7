/** A run of words with one look. */
export interface Piece {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

/** Pieces between which no line breaks. */
type Word = readonly Piece[];

/** Where a paragraph stands: blanks before its first line and before the others, and the width in columns. */
export interface Frame {
  readonly columns: number;
  readonly indent?: number;
  readonly hang?: number;
}

/**
 * The pieces as lines of at most `columns` code points, broken between words; a word that is wider than a line is
 * broken where it must be, never inside a surrogate pair. No blanks at line ends. O(length).
 */
export function wrap(pieces: readonly (Piece | string)[], {columns, indent = 0, hang = indent}: Frame): readonly string[] {
  const lines: string[] = [];
  let [line, width] = ["", 0];
  for (const word of wordsOf(pieces).flatMap((one) => broken(one, Math.max(1, columns - hang)))) {
    const size = sizeOf(word);
    if (width > 0 && width + 1 + size > columns) {
      lines.push(line);
      [line, width] = ["", 0];
    }
    const lead = width > 0 ? 1 : lines.length === 0 ? indent : hang;
    line += " ".repeat(lead) + word.map(({text, paint}) => (paint ? paint(text) : text)).join("");
    width += lead + size;
  }
  return width > 0 ? [...lines, line] : lines;
}

/** Words end at blanks, not where a piece ends. */
function wordsOf(pieces: readonly (Piece | string)[]): readonly Word[] {
  const words: Piece[][] = [[]];
  for (const piece of pieces) {
    const {text, paint} = typeof piece === "string" ? {text: piece, paint: undefined} : piece;
    for (const [index, part] of text.split(" ").entries()) {
      if (index > 0) words.push([]);
      if (part !== "") words.at(-1)?.push({text: part, paint});
    }
  }
  return words.filter((word) => word.length > 0);
}

/** The word, or its parts where it is wider than `room`. */
function broken(word: Word, room: number): readonly Word[] {
  if (sizeOf(word) <= room) return [word];
  return word.flatMap(({text, paint}) => {
    const units = [...text];
    const parts = Array.from({length: Math.ceil(units.length / room)}, (_, i) => units.slice(i * room, (i + 1) * room).join(""));
    return parts.map((part) => [{text: part, paint}]);
  });
}

function sizeOf(word: Word): number {
  return word.reduce((sum, {text}) => sum + [...text].length, 0);
}
