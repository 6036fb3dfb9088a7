import type {Arcs} from "../src/text/arcs.ts";
import type {LinearModel} from "../src/text/linear.ts";
import {scoreFeatures} from "../src/text/linear.ts";
import type {SeenSentence} from "../src/text/parse-features.ts";
import {MOVE_FEATURES, RELATION_FEATURES, moveFeatures, relationFeatures, seeSentence} from "../src/text/parse-features.ts";
import type {ParseState} from "../src/text/parse-state.ts";
import {LEFT, MOVES, SHIFT, attach, headOfMove, isAllowed, isDone, shift, stackAt, startParse} from "../src/text/parse-state.ts";
import type {MoveModel} from "../src/text/parser.ts";
import {parseWords} from "../src/text/parser.ts";
import type {Hints} from "./hints.ts";
import {HINT_FEATURES, hintMove, hintRelation} from "./hints.ts";
import {packLinear, packMoves} from "./packing.ts";
import {average, bestOf, scoreInto, startPerceptron, update} from "./perceptron.ts";
import {randomFrom, shuffle} from "./random.ts";
import type {TrainingSentence} from "./seeing.ts";

export interface ParserOptions {
  readonly moveBits?: number;
  readonly relationBits?: number;
  readonly epochs?: number;
  readonly seed?: number;
  readonly relations: readonly string[];
  readonly tags: readonly string[];
  readonly onEpoch?: (epoch: number, models: () => ParserModels) => void;
}

export interface ParserModels {
  readonly moves: MoveModel;
  readonly relations: LinearModel;
}

/** A sentence with the tags that a tagger gave it which had not seen it. */
export interface TaggedSentence extends TrainingSentence {
  readonly tags: Uint8Array;
}

interface Gold {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly children: readonly number[][];
}

/** Relations of a treebank in order of their names. */
export function relationsOf(sentences: readonly TrainingSentence[]): string[] {
  return [...new Set(sentences.flatMap(({tokens}) => tokens.map(({relation}) => relation)))].sort();
}

/** Trains the moves and, where a move makes a right arc, its relation. */
export function trainParser(sentences: readonly TaggedSentence[], options: ParserOptions): ParserModels {
  const {moveBits = 20, relationBits = 18, epochs = 5, seed = 1, relations, tags} = options;
  const moves = startPerceptron(moveBits, MOVES.length);
  const labels = startPerceptron(relationBits, relations.length);
  const random = randomFrom(seed);
  const numbers = new Map(relations.map((relation, i) => [relation, i]));
  const order = sentences.map(({seen, tags: given, tokens, hints}) => ({sentence: seeSentence(seen, given, tags), gold: goldOf(tokens, numbers), hints}));
  const buckets = new Int32Array(MOVE_FEATURES + HINT_FEATURES);
  const arcBuckets = new Int32Array(RELATION_FEATURES + HINT_FEATURES);
  const scores = new Float32Array(MOVES.length);
  const arcScores = new Float32Array(relations.length);
  const models = () => ({moves: packMoves(average(moves)), relations: packLinear(average(labels), relations)});
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {sentence, gold, hints} of shuffle(order, random)) learnSentence(sentence, gold, epoch, hints);
    options.onEpoch?.(epoch, models);
  }
  return models();

  function learnSentence(sentence: SeenSentence, gold: Gold, epoch: number, hints?: Hints): void {
    const state = startParse(sentence.seen.length);
    while (!isDone(state)) {
      const own = moveFeatures(state, sentence, 2 ** moveBits - 1, buckets);
      const count = hints ? hintMove(state, hints, sentence.tags, 2 ** moveBits - 1, buckets, own) : own;
      scoreInto(moves, buckets, count, scores);
      const guess = bestOf(scores, (move) => isAllowed(state, move));
      const costs = MOVES.map((_, move) => (isAllowed(state, move) ? costOf(state, gold, move) : Infinity));
      const least = Math.min(...costs);
      const truth = bestOf(scores, (move) => costs[move] === least);
      if (costs[guess] > least) update(moves, buckets, count, truth, guess);
      moves.now++;
      makeMove(state, sentence, gold, epoch > 0 && random() < 0.9 ? guess : truth, hints);
    }
  }

  function makeMove(state: ParseState, sentence: SeenSentence, gold: Gold, move: number, hints?: Hints): void {
    if (move === SHIFT) {
      shift(state);
      return;
    }
    const child = stackAt(state, 0);
    const own = relationFeatures(state, sentence, move, 2 ** relationBits - 1, arcBuckets);
    const count = hints ? hintRelation(hints, headOfMove(state, move), child, sentence.tags, 2 ** relationBits - 1, arcBuckets, own) : own;
    scoreInto(labels, arcBuckets, count, arcScores);
    const guess = bestOf(arcScores);
    if (gold.heads[child] === headOfMove(state, move)) {
      update(labels, arcBuckets, count, gold.relations[child], guess);
      labels.now++;
    }
    attach(state, move, guess);
  }
}

function goldOf(tokens: TrainingSentence["tokens"], numbers: ReadonlyMap<string, number>): Gold {
  const heads = Int32Array.from(tokens.map(({head}) => (head < 0 ? tokens.length : head)));
  const children: number[][] = Array.from({length: tokens.length + 1}, () => []);
  heads.forEach((head, child) => children[head].push(child));
  return {heads, children, relations: Int32Array.from(tokens.map(({relation}) => numbers.get(relation) ?? 0))};
}

/** Right arcs that a move makes impossible (Goldberg and Nivre 2013, arc-hybrid). */
function costOf(state: ParseState, {heads, children}: Gold, move: number): number {
  const {next} = state;
  if (move === SHIFT) {
    let cost = 0;
    for (let down = 0; down < state.depth; down++) {
      const token = stackAt(state, down);
      if (heads[token] === next) cost++;
      if (down > 0 && heads[next] === token) cost++;
    }
    return cost;
  }
  const top = stackAt(state, 0);
  const lost = children[top].filter((child) => child >= next).length;
  const head = heads[top];
  if (move === LEFT) return lost + (head > next || (state.depth > 1 && head === stackAt(state, 1)) ? 1 : 0);
  return lost + (head >= next ? 1 : 0);
}

/** Parses a sentence, with its hints where it has some. */
export function parseSentence({seen, tags: given, hints}: Omit<TaggedSentence, "tokens">, {moves, relations}: ParserModels, tags: readonly string[]): Arcs {
  const sentence = seeSentence(seen, given, tags);
  if (!hints) return parseWords(sentence, moves, relations);
  const state = startParse(seen.length);
  const buckets = new Int32Array(MOVE_FEATURES + HINT_FEATURES);
  const scores = new Int32Array(relations.classes.length);
  while (!isDone(state)) {
    const count = hintMove(state, hints, given, moves.mask, buckets, moveFeatures(state, sentence, moves.mask, buckets));
    const sums = MOVES.map((_, move) => sumOf(moves.weights, buckets, count, move));
    const move = bestOf(sums, (candidate) => isAllowed(state, candidate));
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    const own = relationFeatures(state, sentence, move, relations.mask, buckets);
    const total = hintRelation(hints, headOfMove(state, move), stackAt(state, 0), given, relations.mask, buckets, own);
    scoreFeatures(relations, buckets, total, scores);
    attach(state, move, bestOf(scores));
  }
  for (let i = 0; i < state.length; i++) if (state.heads[i] === state.length) state.heads[i] = -1;
  return state;
}

function sumOf(weights: Int8Array, buckets: Int32Array, count: number, move: number): number {
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[buckets[f] * 3 + move];
  return sum;
}

/** Shares of words, punctuation left out, with the right governor, and with the right governor and relation. */
export function attachmentOf(sentences: readonly TaggedSentence[], models: ParserModels, tags: readonly string[]) {
  let words = 0;
  let heads = 0;
  let labels = 0;
  for (const sentence of sentences) {
    const {tokens} = sentence;
    const arcs = parseSentence(sentence, models, tags);
    tokens.forEach(({head, relation, upos}, i) => {
      if (upos === "PUNCT") return;
      words++;
      if (arcs.heads[i] !== head) return;
      heads++;
      if (models.relations.classes[arcs.relations[i]] === relation) labels++;
    });
  }
  return {uas: heads / words, las: labels / words};
}
