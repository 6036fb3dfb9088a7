import type {Atom} from "../../text/atoms.ts";
import {normAt} from "../../text/atoms.ts";
import {PAST_FORMS} from "../../text/past-forms.ts";

/** Which way the words around an expression point: -1 to the past, 1 to what is to come, 0 when they do not say. */
export type Tense = -1 | 0 | 1;

const COMING_BEFORE: ReadonlySet<string> = new Set(["by", "until", "till", "upcoming", "deadline", "due"]);
const COMING_VERBS: ReadonlySet<string> = new Set([
  "will", "shall", "'ll", "deadline", "due", "upcoming", "expires", "expire", "scheduled", "slated", "expected", "plans", "intends", "looming",
  "would", "set", "planned", "ahead",
]);
// Participles that tell of what is to come: "a vote planned for July".
const PLANNED: ReadonlySet<string> = new Set(["planned", "scheduled", "expected", "slated", "proposed", "intended", "promised", "set", "due"]);
const MODALS: ReadonlySet<string> = new Set(["will", "shall", "ll"]);

/**
 * Tense beside the expression at [from, to) of a sentence: the nearest verb before it, else the first after it.
 * A verb tells the past by its tag or its form, what is to come by its modal ("will", "is to", "is due to").
 */
export function tenseAt(atoms: readonly Atom[], from: number, to: number): Tense {
  if (isDeadline(atoms, from) || normAt(atoms, to) === "deadline") return 1;
  for (let i = from - 1; 0 <= i; i--) {
    const tense = tenseOf(atoms, i);
    if (tense !== 0) return tense;
  }
  for (let i = to; i < atoms.length; i++) {
    const tense = tenseOf(atoms, i);
    if (tense !== 0) return tense;
  }
  return atoms.some(isParticiple) ? -1 : 0;
}

// A participle alone tells the past only where no verb says otherwise.
function isParticiple({tag, norm}: Atom): boolean {
  return (tag === "VBN" || tag === "VBD") && !PLANNED.has(norm);
}

// "by May 12", "as soon as May 12", "the May 12 deadline", "due on Friday".
function isDeadline(atoms: readonly Atom[], from: number): boolean {
  const before = [1, 2, 3].map((back) => normAt(atoms, from - back));
  if (before[0] === "as" && ["soon", "early"].includes(before[1])) return true;
  return before[0] === "until" || before[0] === "till" || (COMING_BEFORE.has(before[0]) && before[0] !== "by") || (before[1] === "due" && before[0] === "on");
}

function tenseOf(atoms: readonly Atom[], at: number): Tense {
  const {norm, tag, kind} = atoms[at];
  if (kind !== "word") return 0;
  if (MODALS.has(norm) && tag !== "NN") return 1;
  if (norm === "deadline" || norm === "upcoming") return 1;
  if (isPlan(atoms, at)) return 1;
  if (tag === "VBD" || PAST_FORMS.has(norm)) return -1;
  if (tag === "VBN") return isPerfect(atoms, at) ? -1 : 0;
  return tag === "" && norm.length > 4 && norm.endsWith("ed") ? -1 : 0;
}

// "is to meet", "is due to", "are expected to", "plans to".
function isPlan(atoms: readonly Atom[], at: number): boolean {
  const next = normAt(atoms, at + 1);
  if (["plans", "intends", "aims", "hopes", "expects", "promises", "vows"].includes(atoms[at].norm)) return next === "to";
  if (!["is", "are"].includes(atoms[at].norm)) return false;
  return (next === "to" && (atoms[at + 2]?.tag === "VB" || atoms[at + 2]?.tag === "")) || (COMING_VERBS.has(next) && normAt(atoms, at + 2) === "to");
}

// "has been held", "were detained"; a participle alone ("planned for Friday") says nothing.
function isPerfect(atoms: readonly Atom[], at: number): boolean {
  return [1, 2, 3].some((back) => ["has", "have", "had", "was", "were", "been"].includes(normAt(atoms, at - back)));
}
