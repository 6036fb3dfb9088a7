import type {Token} from "../model/index.ts";
import {amendTags} from "./amend-tags.ts";
import {normOf} from "./fold.ts";
import type {Endings} from "./lemmas.ts";
import {lemmaOf} from "./lemmas.ts";
import type {LinearModel} from "./linear.ts";
import type {ModelParts} from "./model-bytes.ts";
import {parseParts} from "./model-bytes.ts";
import type {MoveModel} from "./parser.ts";
import {parseWords} from "./parser.ts";
import {seeSentence} from "./parse-features.ts";
import type {Reader} from "./reader.ts";
import type {CaseEvidence} from "./seen-words.ts";
import {SPACE_AFTER, SPACE_BEFORE, noteCases, seeWords} from "./seen-words.ts";
import type {SentenceRange} from "./sentences.ts";
import {splitSentences} from "./sentences.ts";
import {tagWords} from "./tagger.ts";
import {universalOf} from "./universal.ts";

/** What a model file holds, ready for use. */
export interface ReaderModel {
  readonly tagger: LinearModel;
  readonly moves: MoveModel;
  readonly relations: LinearModel;
  readonly endings: Endings;
}

/** Makes a reader of the bytes of a model file. Throws a `RangeError` for anything else. The bytes are used in place. */
export function parseReader(bytes: Uint8Array): Reader {
  const model = parseModel(bytes);
  let last: {text: string; evidence: CaseEvidence} = {text: "", evidence: new Map()};
  return {
    readSentences: (text, range) => {
      // Parts of one text are asked for in turn; what the whole text shows of case is kept for the next.
      if (last.text !== text) last = {text, evidence: evidenceOf(text)};
      return splitSentences(text, range).map((sentence) => readSentence(text, sentence, last.evidence, model));
    },
  };
}

/** Opens the model that a file's bytes hold. */
export function parseModel(bytes: Uint8Array): ReaderModel {
  const parts = parseParts(bytes);
  const weights = parts.numbers["moves.weights"] as Int8Array;
  return {
    tagger: linearOf(parts, "tagger"), relations: linearOf(parts, "relations"),
    moves: {weights, mask: weights.length / 3 - 1}, endings: endingsOf(parts),
  };
}

/** The rows of the linear model of that name. */
function linearOf({numbers, lists}: ModelParts, name: string): LinearModel {
  const starts = startsOf(numbers[`${name}.sizes`] as Uint8Array);
  return {
    classes: lists[`${name}.classes`], mask: starts.length - 2, starts,
    which: numbers[`${name}.which`] as Uint8Array, weights: numbers[`${name}.weights`] as Int8Array,
  };
}

/** Where each row starts, from the rows' sizes. */
function startsOf(sizes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i] + sizes[i];
  return starts;
}

function endingsOf({lists}: ModelParts): Endings {
  return new Map(lists.endings.map((row) => {
    const cut = row.lastIndexOf("\t");
    return [row.slice(0, cut), row.slice(cut + 1)];
  }));
}

function evidenceOf(text: string): CaseEvidence {
  const evidence = new Map<string, number>();
  for (const sentence of splitSentences(text)) noteCases(wordsOf(text, sentence), evidence);
  return evidence;
}

function wordsOf(text: string, {tokens}: SentenceRange): string[] {
  return tokens.map(({start, end}) => text.slice(start, end));
}

function readSentence(text: string, sentence: SentenceRange, evidence: CaseEvidence, model: ReaderModel) {
  const words = wordsOf(text, sentence);
  const norms = words.map(normOf);
  const seen = seeWords(words, norms, spacesAbout(text, sentence), evidence);
  const tags = amendTags(words, norms, seen, tagWords(seen, model.tagger), model.tagger.classes, evidence);
  const arcs = parseWords(seeSentence(seen, tags, model.tagger.classes), model.moves, model.relations);
  const tokens = sentence.tokens.map(({start, end}, i): Token => {
    const tag = model.tagger.classes[tags[i]];
    const relation = model.relations.classes[arcs.relations[i]];
    return {start, end, norm: norms[i], tag, pos: universalOf(tag, norms[i], relation),
      lemma: lemmaOf(words[i], norms[i], tag, model.endings), head: arcs.heads[i], relation};
  });
  return {start: sentence.start, end: sentence.end, tokens};
}

/** White space about each token as bits; the sentence's ends and opening brackets and dashes count as white space. */
function spacesAbout(text: string, {tokens}: SentenceRange): Uint8Array {
  const spaced = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const before = i === 0 || tokens[i - 1].end < tokens[i].start || /[([{–—-]/u.test(text[tokens[i - 1].start]);
    const after = i + 1 === tokens.length || tokens[i].end < tokens[i + 1].start;
    spaced[i] = (before ? SPACE_BEFORE : 0) | (after ? SPACE_AFTER : 0);
  }
  return spaced;
}
