import type {Arcs} from "./arcs.ts";
import type {LinearModel} from "./linear.ts";
import {scoreFeatures} from "./linear.ts";
import type {SeenSentence} from "./parse-features.ts";
import {MOVE_FEATURES, RELATION_FEATURES, moveFeatures, relationFeatures} from "./parse-features.ts";
import {MOVES, SHIFT, attach, isAllowed, isDone, shift, startParse} from "./parse-state.ts";

/** Weights of the moves: three small integers a bucket. */
export interface MoveModel {
  readonly mask: number;
  readonly weights: Int8Array;
}

/**
 * Parses a sentence, move by move, always the best one (arc-hybrid, trained with a dynamic oracle: Goldberg and Nivre
 * 2013). O(words).
 */
export function parseWords(sentence: SeenSentence, moves: MoveModel, relations: LinearModel): Arcs {
  const state = startParse(sentence.seen.length);
  const moveBuckets = new Int32Array(MOVE_FEATURES);
  const relationBuckets = new Int32Array(RELATION_FEATURES);
  const moveScores = new Int32Array(MOVES.length);
  const relationScores = new Int32Array(relations.classes.length);
  while (!isDone(state)) {
    scoreMoves(moves, moveBuckets, moveFeatures(state, sentence, moves.mask, moveBuckets), moveScores);
    let move = -1;
    for (let m = 0; m < MOVES.length; m++) {
      if (isAllowed(state, m) && (move < 0 || moveScores[m] > moveScores[move])) move = m;
    }
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    const count = relationFeatures(state, sentence, move, relations.mask, relationBuckets);
    scoreFeatures(relations, relationBuckets, count, relationScores);
    attach(state, move, indexOfBest(relationScores));
  }
  for (let i = 0; i < state.length; i++) if (state.heads[i] === state.length) state.heads[i] = -1;
  return state;
}

function scoreMoves({weights}: MoveModel, buckets: Int32Array, count: number, scores: Int32Array): void {
  let shiftScore = 0;
  let leftScore = 0;
  let rightScore = 0;
  for (let f = 0; f < count; f++) {
    const at = buckets[f] * 3;
    shiftScore += weights[at];
    leftScore += weights[at + 1];
    rightScore += weights[at + 2];
  }
  scores[0] = shiftScore;
  scores[1] = leftScore;
  scores[2] = rightScore;
}

function indexOfBest(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}
