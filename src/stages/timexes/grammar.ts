import type {Atom} from "../../text/atoms.ts";
import {isJoined} from "../../text/atoms.ts";
import type {Found, Sketch} from "./sketch.ts";

/** What a class of words stands for where it matched. */
export type Captured = number | string | Sketch;

/** What the grammar knows beside the atoms. */
export interface Scope {
  readonly atoms: readonly Atom[];
  /** Somebody in the document is called May, so that "to May" is no month. */
  readonly mayIsName: boolean;
  /** What classes gave where they were asked for, by their names. */
  readonly seen: Map<string, ClassMatch | null>[];
}

export interface ClassMatch {
  readonly end: number;
  readonly value: Captured;
}

/** Reads one class (a month, a number, a unit) at an index; null when it is not there. */
export type WordClass = (scope: Scope, at: number) => ClassMatch | null;

/** The values of a pattern's classes, by name; a digit behind the name tells two of a kind apart. */
export type Captures = ReadonlyMap<string, Captured>;

/** A rule of the grammar. See `compile` for the notation. The action may refuse with null. */
export interface Rule {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly action: (captures: Captures) => Sketch | null;
}

interface Term {
  readonly words: ReadonlySet<string> | null;
  readonly name: string;
  /** The class, without the digit that tells two of a kind apart. */
  readonly read: string;
  readonly optional: boolean;
}

/**
 * Makes a rule. The pattern is a list of terms between blanks: `CLASS` (capitals, optional digit), or words
 * between bars (`last|past`); a question mark makes a term optional. A hyphen must stand against the word before.
 */
export function rule(name: string, pattern: string, action: Rule["action"]): Rule {
  return {name, terms: pattern.split(" ").map(compileTerm), action};
}

function compileTerm(notation: string): Term {
  const optional = notation.length > 1 && notation.endsWith("?");
  const body = optional ? notation.slice(0, -1) : notation;
  return {words: /^[A-Z]/u.test(body) ? null : new Set(body.split("|")), name: body, read: className(body), optional};
}

export function numberOf(captures: Captures, name: string): number {
  return captures.get(name) as number;
}

export function wordOf(captures: Captures, name: string): string {
  return captures.get(name) as string;
}

export function sketchOf(captures: Captures, name: string): Sketch {
  return captures.get(name) as Sketch;
}

/** Rules with the words and classes that they can begin with, so that few are tried at each place. */
export interface Grammar {
  readonly rules: readonly Rule[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byClass: readonly (readonly [name: string, rules: readonly number[]])[];
  readonly classes: ReadonlyMap<string, WordClass>;
}

/** Indexes rules by their beginnings. O(rules). */
export function makeGrammar(rules: readonly Rule[], classes: ReadonlyMap<string, WordClass>): Grammar {
  const byWord = new Map<string, number[]>();
  const byClass = new Map<string, number[]>();
  const note = (map: Map<string, number[]>, key: string, rule: number) => void map.set(key, [...(map.get(key) ?? []).filter((known) => known !== rule), rule]);
  rules.forEach(({terms}, rule) => {
    for (const {words, name, optional} of terms) {
      if (words) for (const word of words) note(byWord, word, rule);
      else note(byClass, className(name), rule);
      if (!optional) break;
    }
  });
  return {rules, byWord, byClass: [...byClass], classes};
}

function className(name: string): string {
  return name.replace(/\d$/u, "");
}

/** The longest match of any rule of the grammar at `at`; of equals the first rule wins. */
export function matchRules(grammar: Grammar, scope: Scope, at: number): Found | null {
  let best: Found | null = null;
  for (const index of beginningsAt(grammar, scope, at)) {
    const {terms, action, name} = grammar.rules[index];
    const captures = new Map<string, Captured>();
    const end = matchTerms(terms, 0, grammar.classes, scope, at, captures);
    if (end === null || (best && end <= best.to)) continue;
    const sketch = action(captures);
    if (sketch) best = {from: at, to: end, sketch, rule: name};
  }
  return best;
}

// Rules that can begin here, in the order of the list.
function beginningsAt({byWord, byClass, classes}: Grammar, scope: Scope, at: number): readonly number[] {
  const fitting = new Set(byWord.get(scope.atoms[at].norm));
  for (const [name, rules] of byClass) if (readClass(name, classes, scope, at)) for (const rule of rules) fitting.add(rule);
  return fitting.size < 2 ? [...fitting] : [...fitting].sort((a, b) => a - b);
}

function readClass(name: string, classes: ReadonlyMap<string, WordClass>, scope: Scope, at: number): ClassMatch | null {
  const seen = scope.seen[at] ??= new Map();
  const known = seen.get(name);
  if (known !== undefined) return known;
  const match = classes.get(name)!(scope, at);
  seen.set(name, match);
  return match;
}

function matchTerms(
  terms: readonly Term[], index: number, classes: ReadonlyMap<string, WordClass>, scope: Scope, at: number, captures: Map<string, Captured>,
): number | null {
  if (index === terms.length) return at;
  const term = terms[index];
  const match = matchTerm(term, classes, scope, at);
  if (match) {
    captures.set(term.name, match.value);
    const end = matchTerms(terms, index + 1, classes, scope, match.end, captures);
    if (end !== null) return end;
    captures.delete(term.name);
  }
  return term.optional ? matchTerms(terms, index + 1, classes, scope, at, captures) : null;
}

function matchTerm({words, name, read}: Term, classes: ReadonlyMap<string, WordClass>, scope: Scope, at: number): ClassMatch | null {
  const atom = scope.atoms[at];
  if (!atom) return name === "STOP" ? {end: at, value: ""} : null;
  if (!words) return readClass(read, classes, scope, at);
  if (!words.has(atom.norm) || (atom.norm === "-" && !isJoined(scope.atoms, at))) return null;
  return {end: at + 1, value: atom.norm};
}
