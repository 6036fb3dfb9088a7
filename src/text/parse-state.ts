import type {Arcs} from "./arcs.ts";

/** The moves of the parser (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = ["shift", "left", "right"] as const;

/** No such token. */
export const NONE = -1;

/** A parse under way: tokens 0 … length − 1, and the root as token `length`, the last of the buffer. */
export interface ParseState extends Arcs {
  readonly length: number;
  readonly stack: Int32Array;
  depth: number;
  /** First token of the buffer. */
  next: number;
  /** Outermost and second outermost dependents on each side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** Relations of the dependents on each side, one bit each (numbers modulo 31). */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

export function startParse(length: number): ParseState {
  const row = () => new Int32Array(length + 1).fill(NONE);
  return {
    length, stack: new Int32Array(length + 1), depth: 0, next: 0, heads: row(), relations: new Uint8Array(length + 1),
    left1: row(), left2: row(), right1: row(), right2: row(), lefts: new Uint8Array(length + 1), rights: new Uint8Array(length + 1),
    leftSet: new Int32Array(length + 1), rightSet: new Int32Array(length + 1),
  };
}

export function isDone(state: ParseState): boolean {
  return state.depth === 0 && state.next === state.length;
}

/** The token `down` places under the top of the stack; NONE when there is none. */
export function stackAt({stack, depth}: ParseState, down: number): number {
  return down < depth ? stack[depth - 1 - down] : NONE;
}

/** True when the move can be made: one token alone may hang from the root. */
export function isAllowed(state: ParseState, move: number): boolean {
  const atRoot = state.next === state.length;
  if (move === SHIFT) return !atRoot;
  if (move === LEFT) return state.depth > 0 && (!atRoot || state.depth === 1);
  return state.depth > 1;
}

/** The governor that the move gives to the top of the stack. */
export function headOfMove(state: ParseState, move: number): number {
  return move === LEFT ? state.next : stackAt(state, 1);
}

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** Takes the top off the stack and hangs it from the governor that the move gives. */
export function attach(state: ParseState, move: number, relation: number): void {
  const head = headOfMove(state, move);
  const child = state.stack[--state.depth];
  state.heads[child] = head;
  state.relations[child] = relation;
  const [first, second, count, set] = move === LEFT
    ? [state.left1, state.left2, state.lefts, state.leftSet] as const
    : [state.right1, state.right2, state.rights, state.rightSet] as const;
  second[head] = first[head];
  first[head] = child;
  count[head] = Math.min(200, count[head] + 1);
  set[head] |= 1 << (relation % 31);
}
