import type {Atom} from "../../text/atoms.ts";
import {isJoined} from "../../text/atoms.ts";
import {keyOf} from "./class-starts.ts";
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

/** Rules by what they can begin with, so that few are tried at each place. */
export interface Grammar {
  readonly rules: readonly Rule[];
  /** Indices of the rules that can begin with an atom of this key, in the order of the list. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly classes: ReadonlyMap<string, WordClass>;
  /** The keys that each class can begin with. */
  readonly starts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Indexes rules by their beginnings. Every class that can begin a rule must be listed in `starts`. O(rules × words). */
export function makeGrammar(rules: readonly Rule[], classes: ReadonlyMap<string, WordClass>, starts: ReadonlyMap<string, ReadonlySet<string>>): Grammar {
  const byKey = new Map<string, number[]>();
  rules.forEach(({terms}, rule) => {
    const beginnings = terms.slice(0, 1 + terms.findIndex(({optional}) => !optional));
    for (const key of new Set(beginnings.flatMap(({words, read}) => [...words ?? starts.get(read)!]))) {
      const known = byKey.get(key);
      if (known) known.push(rule);
      else byKey.set(key, [rule]);
    }
  });
  return {rules, byKey, classes, starts};
}

function className(name: string): string {
  return name.replace(/\d$/u, "");
}

const NONE: readonly number[] = [];

/** The longest match of any rule of the grammar at `at`; of equals the first rule wins. */
export function matchRules(grammar: Grammar, scope: Scope, at: number): Found | null {
  let best: Found | null = null;
  for (const index of grammar.byKey.get(keyOf(scope.atoms[at])) ?? NONE) {
    const {terms, action, name} = grammar.rules[index];
    const captures = new Map<string, Captured>();
    const end = matchTerms(terms, 0, grammar, scope, at, captures);
    if (end === null || (best && end <= best.to)) continue;
    const sketch = action(captures);
    if (sketch) best = {from: at, to: end, sketch, rule: name};
  }
  return best;
}

// A class is asked once at a place, and only where it can begin.
function readClass(name: string, {classes, starts}: Grammar, scope: Scope, at: number): ClassMatch | null {
  if (starts.get(name)?.has(keyOf(scope.atoms[at])) === false) return null;
  const seen = scope.seen[at] ??= new Map();
  const known = seen.get(name);
  if (known !== undefined) return known;
  const match = classes.get(name)!(scope, at);
  seen.set(name, match);
  return match;
}

function matchTerms(
  terms: readonly Term[], index: number, grammar: Grammar, scope: Scope, at: number, captures: Map<string, Captured>,
): number | null {
  if (index === terms.length) return at;
  const term = terms[index];
  const match = matchTerm(term, grammar, scope, at);
  if (match) {
    captures.set(term.name, match.value);
    const end = matchTerms(terms, index + 1, grammar, scope, match.end, captures);
    if (end !== null) return end;
    captures.delete(term.name);
  }
  return term.optional ? matchTerms(terms, index + 1, grammar, scope, at, captures) : null;
}

function matchTerm({words, name, read}: Term, grammar: Grammar, scope: Scope, at: number): ClassMatch | null {
  const atom = scope.atoms[at];
  if (!atom) return name === "STOP" ? {end: at, value: ""} : null;
  if (!words) return readClass(read, grammar, scope, at);
  if (!words.has(atom.norm) || (atom.norm === "-" && !isJoined(scope.atoms, at))) return null;
  return {end: at + 1, value: atom.norm};
}
