import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import {PAST_FORMS} from "../../text/past-forms.ts";
import {ABLE_MODALS, COMING_MODALS, DAY_NOUNS, DECLARES, GOINGS, MOVES, OPEN_MODALS, PLANNED, PLANNED_ONCE, PLANNED_TO, PLANS, SCHEDULED, SETS} from "./tense-words.ts";

/**
 * Which way the words around an expression point. `near`: a plan of the past ("had been due on Friday") or an event
 * by its day ("Saturday's match"), so that the nearest such day is meant; `untold`: they do not say.
 */
export type Tense = "past" | "coming" | "near" | "untold";

/**
 * Tense beside the expression at [from, to) of a sentence: the nearest verb before it in its clause, else the first
 * after it. A verb tells the past by its tag or its form, what is to come by its modal, its infinitive or its meaning.
 */
export function tenseAt(atoms: readonly Atom[], from: number, to: number): Tense {
  if (normAt(atoms, from - 1) === "since" || isDoneOn(atoms, from)) return "past";
  if (isDeadline(atoms, from) || isToBeDone(atoms, from) || isOfNext(atoms, from) || normAt(atoms, to) === "deadline" || isDeclared(atoms, from, to)) return "coming";
  const tense = tenseAround(atoms, from, to);
  if (normAt(atoms, from - 1) === "into") return "near";
  return tense === "coming" && isEventDay(atoms, from, to) ? "near" : tense;
}

function tenseAround(atoms: readonly Atom[], from: number, to: number): Tense {
  if (atoms[to]?.tag === "VBD" && !isSetFor(atoms, from)) return "past";
  const clause = startOfClause(atoms, from);
  const set = isSetFor(atoms, from) ? tenseOfSetting(atoms, clause, from) : "untold";
  if (set !== "untold") return set;
  const told = [lastTense(atoms, clause, from), firstTense(atoms, to), lastTense(atoms, 0, clause)].find((tense) => tense !== "untold");
  return told ?? (atoms.some(isParticiple) ? "past" : "untold");
}

function lastTense(atoms: readonly Atom[], start: number, end: number): Tense {
  let infinitive = false;
  for (let i = end - 1; start <= i; i--) {
    const tense = tenseOf(atoms, i);
    if (tense !== "untold") return tense;
    infinitive ||= isInfinitive(atoms, i) && i < end - 2;
  }
  return infinitive && start === 0 ? "coming" : "untold";
}

function firstTense(atoms: readonly Atom[], start: number): Tense {
  for (let i = start; i < atoms.length; i++) {
    const tense = tenseOf(atoms, i);
    if (tense !== "untold") return tense;
  }
  return "untold";
}

// Behind "that", a semicolon or an opening quotation mark: "He said that on Monday the court will sit."
function startOfClause(atoms: readonly Atom[], from: number): number {
  for (let i = from - 1; 0 <= i; i--) {
    const {norm, tag, spaced} = atoms[i];
    if (norm === ";" || (norm === "that" && (tag === "IN" || tag === "")) || (norm === "\"" && spaced && isJoined(atoms, i + 1))) return i + 1;
  }
  return 0;
}

// A participle alone tells the past only where no verb says otherwise.
function isParticiple({tag, norm}: Atom): boolean {
  return (tag === "VBN" || tag === "VBD") && !PLANNED.has(norm);
}

// "until May 12", "as soon as May 12", "the upcoming May 12 vote", "due on Friday".
function isDeadline(atoms: readonly Atom[], from: number): boolean {
  const before = [1, 2, 3].map((back) => normAt(atoms, from - back));
  if (before[0] === "as" && ["soon", "early"].includes(before[1])) return true;
  if (["until", "till", "upcoming", "deadline"].includes(before[0])) return true;
  return (before[0] === "due" || (before[1] === "due" && ["on", "also", "again", "back"].includes(before[0]))) && !isPastBe(atoms, from - (before[0] === "due" ? 1 : 2));
}

// "a service to be held on Saturday"; not "was to be held on Saturday".
function isToBeDone(atoms: readonly Atom[], from: number): boolean {
  const verb = normAt(atoms, from - 1) === "on" ? from - 2 : from - 1;
  return (atoms[verb]?.tag ?? "").startsWith("VB") && normAt(atoms, verb - 1) === "be" && normAt(atoms, verb - 2) === "to" && !isPastBe(atoms, verb - 2);
}

// "his next court hearing April 19", "the upcoming vote on April 19": of the noun that the date stands behind.
function isOfNext(atoms: readonly Atom[], from: number): boolean {
  let at = ["on", "in", ","].includes(normAt(atoms, from - 1)) ? from - 2 : from - 1;
  while (0 <= at && /^(?:NN|JJ|VBG)/u.test(atoms[at].tag) && !["next", "upcoming", "forthcoming"].includes(atoms[at].norm)) at--;
  return at < from - 1 && ["next", "upcoming", "forthcoming"].includes(normAt(atoms, at)) && !isPastBe(atoms, at);
}

// "declared Saturday a day of mourning"
function isDeclared(atoms: readonly Atom[], from: number, to: number): boolean {
  if (!DECLARES.has(normAt(atoms, from - 1)) || !["a", "an", "the", "as"].includes(normAt(atoms, to))) return false;
  return [1, 2, 3, 4].some((ahead) => DAY_NOUNS.has(normAt(atoms, to + ahead)) && atoms.slice(to, to + ahead).every(({kind}) => kind === "word"));
}

// "the men arrested on Monday", "Asked on Monday": the participle right before, whatever the clause around it tells.
function isDoneOn(atoms: readonly Atom[], from: number): boolean {
  const verb = normAt(atoms, from - 1) === "on" ? from - 2 : from - 1;
  const before = atoms[verb - 1]?.tag ?? "";
  const isApart = before.startsWith("NN") || verb === 0 || verb === 1 && normAt(atoms, 0) === "when" && tellsPast(atoms.slice(from));
  return atoms[verb]?.tag === "VBN" && !PLANNED.has(atoms[verb].norm) && !SETS.has(atoms[verb].norm) && isApart;
}

// "When asked on Monday, he declined"; not "when finished on Sunday, the dike will hold".
const tellsPast = (atoms: readonly Atom[]): boolean => atoms.findLast(({tag}) => tag === "VBD" || tag === "MD")?.tag === "VBD";

// "Tuesday's explosion", "the victims of Tuesday", "the Tuesday explosion"
function isEventDay(atoms: readonly Atom[], from: number, to: number): boolean {
  if (normAt(atoms, from - 1) === "the" && atoms[to]?.tag.startsWith("NN")) return true;
  return (normAt(atoms, to) === "'" && isJoined(atoms, to)) || normAt(atoms, from - 1) === "of";
}

// "for Monday" and "to Monday" tell a day that is set where the verb sets one.
function isSetFor(atoms: readonly Atom[], from: number): boolean {
  return ["for", "to"].includes(normAt(atoms, from - 1));
}

function tenseOfSetting(atoms: readonly Atom[], start: number, from: number): Tense {
  for (let i = from - 2; start <= i; i--) {
    if (SETS.has(atoms[i].norm)) return isPastBe(atoms, i) && !MOVES.has(atoms[i].norm) ? "near" : "coming";
    if (tenseOf(atoms, i) !== "untold") return "untold";
  }
  return "untold";
}

function tenseOf(atoms: readonly Atom[], at: number): Tense {
  const {norm, tag, kind} = atoms[at];
  if (kind !== "word") return "untold";
  if (norm === "deadline" || norm === "upcoming" || (COMING_MODALS.has(norm) && !tag.startsWith("NN"))) return "coming";
  if (OPEN_MODALS.has(norm) && (tag === "MD" || norm === "would")) return tenseOfModal(atoms, at);
  if (norm === "to" && isInfinitive(atoms, at)) return tenseOfInfinitive(atoms, at);
  if (PLANNED.has(norm)) return tenseOfPlan(atoms, at);
  if (isGoing(atoms, at)) return "near";
  if (tag === "VBZ" || tag === "VBP") return SCHEDULED.has(norm) ? "coming" : "untold";
  if (tag === "VBD" || (PAST_FORMS.has(norm) && tag !== "VBN" && !tag.startsWith("NNP"))) return "past";
  if (tag === "VBN") return isPerfect(atoms, at) ? "past" : "untold";
  return tag === "" && norm.length > 4 && norm.endsWith("ed") ? "past" : "untold";
}

// "would reopen", "may reopen"; "would have reopened"; "could see".
function tenseOfModal(atoms: readonly Atom[], at: number): Tense {
  if (atoms[at].norm === "would" && /^W(?:DT|P)/u.test(atoms[at - 1]?.tag ?? "")) return "untold"; // "a box that would hold it", of whatever time
  if ([1, 2].some((ahead) => normAt(atoms, at + ahead) === "have")) return "past";
  return ABLE_MODALS.has(atoms[at].norm) ? "near" : "coming";
}

function isInfinitive(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return atoms[at].norm === "to" && next?.kind === "word" && (next.tag === "VB" || (next.tag === "" && next.norm === "be"));
}

// "is to meet", "were to meet", "plans to meet", "is going to meet", "asked residents to stay".
function tenseOfInfinitive(atoms: readonly Atom[], at: number): Tense {
  const before = normAt(atoms, at - 1);
  if (["is", "are"].includes(before) || PLANS.has(before)) return "coming";
  if (["was", "were"].includes(before)) return "near";
  if (PLANNED_TO.has(before)) return isPastBe(atoms, at - 1) || isDoneBefore(atoms, at - 1) ? "near" : "coming";
  const plan = PLANNED.has(before) ? tenseOfPlan(atoms, at - 1) : "untold";
  if (plan !== "untold") return plan;
  if (["has", "have"].includes(before)) return "coming";
  return isPlannedBefore(atoms, at) ? "near" : "untold";
}

// "Asked residents to stay", "expected Mr. Ode to be back": at most a name lies between.
function isPlannedBefore(atoms: readonly Atom[], at: number): boolean {
  for (let back = 1; back <= 6 && atoms[at - back] !== undefined; back++) {
    if (PLANNED_ONCE.has(atoms[at - back].norm)) return true;
    if (back > 2 && !/^(?:NN|DT|PRP|JJ|\.)/u.test(atoms[at - back].tag) && atoms[at - back].norm !== ".") return false;
  }
  return false;
}

// "Ode said that he was leaving in February"
function isGoing(atoms: readonly Atom[], at: number): boolean {
  return ["was", "were"].includes(atoms[at].norm) && GOINGS.has(normAt(atoms, at + 1));
}

// "had promised to resign on Sunday", "promised to resign on Sunday": either way.
function isDoneBefore(atoms: readonly Atom[], at: number): boolean {
  return atoms[at].tag === "VBD" || normAt(atoms, skipAdverb(atoms, at - 1)) === "had";
}

// "is expected", "had been due", "a vote planned for July"; not "closed due to snow", "a set of rules".
function tenseOfPlan(atoms: readonly Atom[], at: number): Tense {
  const {norm, tag} = atoms[at];
  if (isPastBe(atoms, at) || isAttribute(atoms, at)) return "near";
  if (isPresentBe(atoms, at)) return PLANNED_TO.has(norm) && normAt(atoms, at + 1) !== "to" ? "untold" : "coming";
  if (PLANNED_TO.has(norm) || norm === "due") return tag === "VBD" ? "past" : "untold";
  return tag === "VBN" ? "coming" : tag === "VBD" ? "past" : "untold";
}

// "prevented a planned attack on June 30": of the noun, which may be past or to come.
function isAttribute(atoms: readonly Atom[], at: number): boolean {
  return /^(?:DT|JJ|PRP\$)/u.test(atoms[at - 1]?.tag ?? "") && /^(?:NN|JJ)/u.test(atoms[at + 1]?.tag ?? "");
}

// Right before, or with an adverb between.
function isPastBe(atoms: readonly Atom[], at: number): boolean {
  const be = skipAdverb(atoms, at - 1);
  return ["was", "were"].includes(normAt(atoms, be)) || (normAt(atoms, be) === "been" && normAt(atoms, skipAdverb(atoms, be - 1)) === "had");
}

function isPresentBe(atoms: readonly Atom[], at: number): boolean {
  return ["is", "are", "be"].includes(normAt(atoms, skipAdverb(atoms, at - 1)));
}

function skipAdverb(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.tag === "RB" ? at - 1 : at;
}

// "has been held", "were detained"; a participle alone ("arrested on Friday") says nothing.
function isPerfect(atoms: readonly Atom[], at: number): boolean {
  return [1, 2, 3].some((back) => ["has", "have", "had", "was", "were", "been"].includes(normAt(atoms, at - back)));
}
