import type {Token} from "../model/index.ts";
import {amendTags} from "./amend-tags.ts";
import {normOf} from "./fold.ts";
import type {Endings} from "./lemmas.ts";
import {lemmaOf} from "./lemmas.ts";
import type {ModelParts} from "./model-bytes.ts";
import {parseParts} from "./model-bytes.ts";
import type {NameView} from "./names/features.ts";
import {noteSurnames} from "./names/surnames.ts";
import {openNameTagger, type NameTagger} from "./names/tagger.ts";
import type {Network} from "./network.ts";
import {NAME_STRIDE, openNetwork} from "./network.ts";
import {repairParse} from "./parse-repairs.ts";
import type {Reader} from "./reader.ts";
import type {CaseEvidence} from "./seen-words.ts";
import {SPACE_AFTER, SPACE_BEFORE, UPPER, noteCases, seeWords, settingOf} from "./seen-words.ts";
import type {SentenceRange} from "./sentences.ts";
import {splitSentences} from "./sentences.ts";
import {universalOf} from "./universal.ts";

/** What a model file holds, ready for use. */
export interface ReaderModel {
  readonly network: Network;
  readonly endings: Endings;
  /** Finds names; null when the file has no part for them. */
  readonly findNames: NameTagger | null;
}

/** What the whole text shows: case, and surnames. */
export interface TextEvidence {
  readonly cases: CaseEvidence;
  readonly surnames: ReadonlySet<string>;
}

/** Makes a reader of the bytes of a model file. Throws a `RangeError` for anything else. The bytes are used in place. */
export function parseReader(bytes: Uint8Array): Reader {
  const model = parseModel(bytes);
  let last: {text: string; evidence: TextEvidence} = {text: "", evidence: evidenceOf("")};
  return {
    readSentences: (text, range, {names = true, wants = () => true} = {}) => {
      const asked = names ? model : {...model, findNames: null};
      // Parts of one text are asked for in turn; what the whole text shows of case is kept for the next.
      if (last.text !== text) last = {text, evidence: evidenceOf(text)};
      return splitSentences(text, range).map((sentence) => (wants(sentence) ? readSentence(text, sentence, last.evidence, asked) : {start: sentence.start, end: sentence.end, tokens: [], names: []}));
    },
  };
}

/** Opens the model that a file's bytes hold. */
export function parseModel(bytes: Uint8Array): ReaderModel {
  const parts = parseParts(bytes);
  return {network: openNetwork(parts), endings: endingsOf(parts), findNames: "names.sizes" in parts.numbers ? openNameTagger(parts) : null};
}

function endingsOf({lists}: ModelParts): Endings {
  return new Map(lists.endings.map((row) => {
    const cut = row.lastIndexOf("\t");
    return [row.slice(0, cut), row.slice(cut + 1)];
  }));
}

function evidenceOf(text: string): TextEvidence {
  const cases = new Map<string, number>();
  const surnames = new Set<string>();
  for (const sentence of splitSentences(text)) {
    const words = wordsOf(text, sentence);
    noteCases(words, cases);
    noteSurnames(words, surnames);
  }
  return {cases, surnames};
}

function wordsOf(text: string, {tokens}: SentenceRange): string[] {
  return tokens.map(({start, end}) => text.slice(start, end));
}

function readSentence(text: string, sentence: SentenceRange, evidence: TextEvidence, model: ReaderModel) {
  const words = wordsOf(text, sentence);
  const {view, names, norms} = readWords(words, spacesAbout(text, sentence), evidence, model);
  const {tags, relations, heads} = view;
  const tokens = sentence.tokens.map(({start, end}, i): Token => ({
    start, end, norm: norms[i], tag: tags[i], pos: universalOf(tags[i], norms[i], relations[i]),
    lemma: lemmaOf(words[i], norms[i], tags[i], model.endings), head: heads[i], relation: relations[i],
  }));
  return {start: sentence.start, end: sentence.end, tokens, names: model.findNames?.(view, names, NAME_STRIDE) ?? []};
}

/** A body whose letters spell a small word, and one whose letters do not, as which the models see it. */
const SPELLED = new Map([["WHO", "unesco"]]);

function normsAsSeen(words: readonly string[], norms: readonly string[]): readonly string[] {
  const isSpelled = words.some((word) => SPELLED.has(word)) && settingOf(words) !== UPPER;
  return isSpelled ? words.map((word, at) => SPELLED.get(word) ?? norms[at]) : norms;
}

/** Reads the words of a sentence: tags and parse, what the network says of names, and the folded words. `spaced` as `seeWords` takes it. */
export function readWords(words: readonly string[], spaced: ArrayLike<number>, {cases, surnames}: TextEvidence, {network, findNames}: ReaderModel): {view: NameView; names: Float32Array; norms: readonly string[]} {
  const own = words.map(normOf);
  const norms = normsAsSeen(words, own);
  const seen = seeWords(words, norms, spaced, cases);
  const reading = network.read(seen, {names: findNames !== null});
  const numbers = amendTags(words, norms, seen, reading.tags, network, cases);
  const tags = Array.from(numbers, (number) => network.tags[number]);
  const relations = Array.from(reading.relations, (number) => network.relations[number]);
  const {heads, names} = reading;
  repairParse({words, norms, tags, heads, relations});
  return {view: {words, norms, tags, heads, relations, seen, surnames}, names, norms: own};
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
