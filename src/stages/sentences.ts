import type {Document, Name, Part, Sentence, Token} from "../model/index.ts";
import {idOf, isArticleKind, partitionPoint} from "../model/index.ts";
import type {Reader, ReadSentence} from "../text/reader.ts";
import {linesIn} from "../text/sentences.ts";
import {repairTags} from "../text/tag-repairs.ts";
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
  return reader.readSentences(doc.text, {start: part.start, end: part.end}).flatMap(cut).map(({start, end, tokens, names}) => (
    {id: idOf("s", doc.id, start, end), doc: doc.id, start, end, part: part.kind, tokens: mend(doc.text, tokens), names}));
}

/** Tokens of the longest sentence kept whole; what runs on without a stop for longer is no sentence of news. */
const LONGEST = 400;

/** Cuts an endless sentence, so that what later stages do in a sentence stays bounded. O(tokens). */
function cut(sentence: ReadSentence): readonly ReadSentence[] {
  const {tokens, names} = sentence;
  if (tokens.length <= LONGEST) return [sentence];
  return Array.from({length: Math.ceil(tokens.length / LONGEST)}, (_, piece) => {
    const first = piece * LONGEST;
    const own = tokens.slice(first, first + LONGEST);
    return {
      start: own[0].start, end: own.at(-1)!.end,
      tokens: own.map((token) => ({...token, head: token.head >= first && token.head < first + own.length ? token.head - first : -1})),
      names: namesWithin(names, first, first + own.length),
    };
  });
}

/** The names that lie in the tokens from `first` to before `end`, counted from there. Names are in order: found by halving. */
function namesWithin(names: readonly Name[], first: number, end: number): readonly Name[] {
  const from = partitionPoint(names, (name) => name.first < first);
  const own: Name[] = [];
  for (let at = from; at < names.length && names[at].last < end; at++) own.push({...names[at], first: names[at].first - first, last: names[at].last - first});
  return own;
}

/** The tokens with the tags that news allows. */
function mend(text: string, tokens: readonly Token[]): readonly Token[] {
  const tags = repairTags(text, tokens);
  return tokens.map((token, at) => (tags[at] === token.tag ? token : {...token, tag: tags[at]}));
}

/** Where the lines that hold more than white space start. */
function paragraphStarts(text: string): number[] {
  return linesIn(text, {start: 0, end: text.length})
    .filter(({start, end}) => /\S/u.test(text.slice(start, end)))
    .map(({start}) => start);
}

/** Index of the last start at or before `at`, by halving. */
function paragraphAt(starts: readonly number[], at: number): number {
  return Math.max(0, partitionPoint(starts, (start) => start <= at) - 1);
}
