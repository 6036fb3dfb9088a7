import {idOf, sigilAt, type Document, type Range} from "../../src/model/index.ts";

/** A mention as people marked it: where it stands, and in which cluster. */
export interface GoldMention extends Range {
  /** The same for mentions of one thing, over all documents that are scored together. */
  readonly cluster: string;
}

/** An annotated article. */
export interface GoldDocument {
  readonly doc: Document;
  readonly mentions: readonly GoldMention[];
}

/** A text made of words, and where each word of each sentence stands in it. */
export interface BuiltText {
  readonly doc: Document;
  readonly places: readonly (readonly Range[])[];
}

export interface GoldSentence {
  readonly words: readonly string[];
  readonly part: "headline" | "body" | "other";
}

/** Sets words as a text is printed: marks close to their words, a line for each sentence. */
export function buildText(name: string, index: number, sentences: readonly GoldSentence[]): BuiltText {
  const [places, parts] = [[] as Range[][], [] as Document["parts"][number][]];
  let text = "";
  for (const {words, part} of sentences) {
    const start = text.length;
    let opens = false;
    places.push(words.map((word, at) => {
      const quote = word === "\"";
      if (at > 0 && !(isClosing(word) || quote && opens || sticks(words, at) || isOpening(words[at - 1], opens))) text += " ";
      if (quote) opens = !opens;
      text += word;
      return {start: text.length - word.length, end: text.length};
    }));
    if (text.length > start) parts.push({kind: part, start, end: text.length});
    text += "\n\n";
  }
  return {doc: {id: idOf("d", name, text), sigil: sigilAt(index), input: name, sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts}, places};
}

const isClosing = (word: string): boolean => /^(?:[.,;:!?%)\]’”]|'s|’s|n't|n’t|''|'(?:re|ve|ll|d|m))$/u.test(word);
const isOpening = (word: string, opens: boolean): boolean => /^[([“$£€]$/u.test(word) || word === "\"" && opens;

/** A hyphen or stroke between two words stands close to both. */
function sticks(words: readonly string[], at: number): boolean {
  const joins = (i: number): boolean => /^[-/‑]$/u.test(words[i] ?? "") && /[\p{L}\p{N}]$/u.test(words[i - 1] ?? "") && /^[\p{L}\p{N}]/u.test(words[i + 1] ?? "");
  return joins(at) || joins(at - 1);
}
