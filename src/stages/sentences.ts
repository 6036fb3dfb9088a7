import type {Document, Part, Sentence} from "../model/index.ts";
import {idOf, isArticleKind} from "../model/index.ts";
import type {Reader} from "../text/reader.ts";
import {linesIn} from "../text/sentences.ts";
import type {Stage} from "./stage.ts";
import {documentStage} from "./stage.ts";

/** The sentences of a document's article parts, in the order of the text. */
export function sentences(reader: Reader): Stage {
  return documentStage({name: "sentences", needs: [], gives: "sentences", find: (doc) => readDocument(doc, reader)});
}

function readDocument(doc: Document, reader: Reader): Sentence[] {
  const starts = paragraphStarts(doc.text);
  return doc.parts
    .filter(({kind}) => isArticleKind(kind))
    .flatMap((part) => readPart(doc, part, reader))
    .sort((a, b) => a.start - b.start)
    .map((sentence) => ({...sentence, paragraph: paragraphAt(starts, sentence.start)}));
}

function readPart(doc: Document, part: Part, reader: Reader): Omit<Sentence, "paragraph">[] {
  return reader.readSentences(doc.text, {start: part.start, end: part.end}).map(({start, end, tokens}) => (
    {id: idOf("s", doc.id, start, end), doc: doc.id, start, end, part: part.kind, tokens}));
}

/** Where the lines that hold more than white space start. */
function paragraphStarts(text: string): number[] {
  return linesIn(text, {start: 0, end: text.length})
    .filter(({start, end}) => /\S/u.test(text.slice(start, end)))
    .map(({start}) => start);
}

/** Index of the last start at or before `at`, by halving. */
function paragraphAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
