/** A word of GUM's dependency file, numbered over the article. */
export interface GumWord {
  readonly isName: boolean;
  /** A noun, name or pronoun. */
  readonly isNominal: boolean;
  /** False where the next word is written without a space, also within a word that the corpus parts ("team's"). */
  readonly spaceAfter: boolean;
  /** Words of which it is the subject, also where "and" or a relative clause says so only to the reader (enhanced dependencies). */
  readonly subjectOf: readonly number[];
  /** The noun that it describes, for a verb in a participle ("a message stating"); else -1. */
  readonly describes: number;
}

/** The words of an article, sentence by sentence. O(length). */
export function wordsOf(conllu: string): readonly GumWord[] {
  const words: GumWord[] = [];
  for (const block of conllu.split("\n\n")) {
    const lines = block.split("\n").map((line) => line.split("\t"));
    const parted = new Map(lines.filter(([id]) => /^\d+-\d+$/u.test(id)).flatMap((fields) => partsOf(fields)));
    const base = words.length - 1;
    for (const [id, , , part, tag, , head, relation, enhanced, misc] of lines.filter(([first]) => /^\d+$/u.test(first))) {
      const subjectOf = enhanced.split("|").flatMap((one) => (/^\d+:nsubj/u.test(one) ? [base + Number.parseInt(one, 10)] : []));
      words.push({isName: /^NNPS?$/u.test(tag), isNominal: /^(?:NOUN|PROPN|PRON)$/u.test(part), spaceAfter: parted.get(Number(id)) ?? !/SpaceAfter=No/u.test(misc), subjectOf, describes: relation === "acl" ? base + Number(head) : -1});
    }
  }
  return words;
}

/** "9-10 team's": no space behind 9, and behind 10 what the whole says. */
function partsOf(fields: readonly string[]): [number, boolean][] {
  const [first, last] = fields[0].split("-").map(Number);
  return Array.from({length: last - first + 1}, (_, i) => [first + i, first + i === last && !/SpaceAfter=No/u.test(fields[9])]);
}
