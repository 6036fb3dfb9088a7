import {compareTimes} from "../../compare/times.ts";
import {groupBy} from "../../model/index.ts";
import type {Claim, Difference, Handle, Reason, Statement} from "../../model/index.ts";
import {isEventNoun} from "../../text/classes.ts";
import {Groups} from "../groups.ts";
import {lengthOf, placeOf, type Place} from "./places.ts";

/** One event at one time: the statements that tell of it, and how their times differ where they do. */
export interface TimedEvent {
  /** Ids of the events of single documents that are this one. */
  readonly subjects: readonly string[];
  readonly statements: readonly Statement[];
  readonly difference: Difference | null;
  readonly reasons: readonly Reason[];
}

/** The events of single documents that are one: by the claims that bring them together, by one expression of time, and by the same kind of event on the same day. */
export class EventSets {
  readonly #places: ReadonlyMap<string, number>;
  readonly #subjects: readonly string[];
  readonly #groups: Groups;
  readonly #reasons = new Map<string, readonly Reason[]>();
  readonly #differences = new Map<string, Difference>();

  /** O(statements + pairs of one class and day). */
  constructor(statements: readonly Statement[], claims: readonly Claim[]) {
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    this.#subjects = [...new Set(statements.map(({subject}) => subject))];
    this.#places = new Map(this.#subjects.map((subject, at) => [subject, at]));
    this.#groups = new Groups(this.#subjects.length);
    for (const claim of claims) if (claim.documents > 1) this.#joinClaim(claim, claim.statements.flatMap((id) => byId.get(id) ?? []));
    for (const [first, ...others] of groupBy(statements.filter(({aspect}) => aspect === "time"), timexOf).values()) for (const other of others) this.#join(first.subject, other.subject);
    for (const alike of groupBy(statements.filter(isDayTold), dayKeyOf).values()) this.#joinAlike(alike);
  }

  #joinClaim(claim: Claim, statements: readonly Statement[]): void {
    const own = statements.filter(({aspect}) => aspect === "time" || aspect === "happened");
    if (own.length < 2) return;
    for (const {subject} of own) {
      this.#join(own[0].subject, subject);
      this.#reasons.set(subject, [...this.#reasons.get(subject) ?? [], ...claim.reasons]);
    }
    const difference = claim.differences.find(({aspect}) => aspect === "time");
    if (difference) for (const {subject} of own) this.#differences.set(subject, difference);
  }

  /** One kind of event on one day, with somebody or something in common and nobody else it is done to. */
  #joinAlike(alike: readonly Statement[]): void {
    alike.forEach((a, at) => {
      for (const b of alike.slice(at + 1, at + 1 + NEAR)) if (isAlike(a, b)) this.#join(a.subject, b.subject);
    });
  }

  #join(a: string, b: string): void {
    this.#groups.join(this.#places.get(a)!, this.#places.get(b)!);
  }

  /** What stands for the set of an event. */
  keyOf(subject: string): string {
    const at = this.#places.get(subject);
    return at === undefined ? subject : this.#subjects[this.#groups.rootOf(at)];
  }

  reasonsOf(subjects: readonly string[]): readonly Reason[] {
    return distinctReasons(subjects.flatMap((subject) => this.#reasons.get(subject) ?? []));
  }

  differenceOf(subjects: readonly string[]): Difference | null {
    return subjects.map((subject) => this.#differences.get(subject)).find((difference) => difference !== undefined) ?? null;
  }
}

/** With how many others of one kind and day an event is compared. */
const NEAR = 40;

/** Reasons kept of one event. */
const MOST_REASONS = 3;

function distinctReasons(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Set(reasons)].sort((a, b) => b.score - a.score).slice(0, MOST_REASONS);
}

/** "Held its first meeting on Monday": the verb and the noun that one expression dates tell of one event. */
const timexOf = ({typed}: Statement): string => (typed.type === "time" ? typed.timex : "");

const isDayTold = ({aspect, typed}: Statement): boolean => aspect === "time" && typed.type === "time" && /^[\dX]{4}-\d\d-\d\d/u.test(typed.value);

const dayKeyOf = ({handle, typed}: Statement): string => `${kindOf(handle)} ${typed.type === "time" ? typed.value.slice(0, 10) : ""}`;

/** The class of an event; of "the quake struck", "a fire broke out" that of what came about. */
function kindOf(handle: Handle): string {
  const noun = handle.class.split("|").some((name) => COMES_ABOUT.has(name)) ? handle.agents.find((feature) => feature.startsWith("n:") && isEventNoun(feature.slice(2))) : undefined;
  return noun === undefined ? handle.class : noun.slice(2);
}

/** Verbs by which an event comes about. */
const COMES_ABOUT: ReadonlySet<string> = new Set(["hit", "strike", "occur", "happen", "begin", "start", "erupt", "break-out", "take-place", "unfold"]);

/** In one document a noun without participants is the event told of before; else a name or a thing has to be shared. */
function isAlike(a: Statement, b: Statement): boolean {
  const [left, right] = [featuresOf(a), featuresOf(b)];
  const shares = [...left].some((feature) => right.has(feature));
  const names = [a, b].map(({handle}) => handle.patients.filter((feature) => feature.startsWith("e:")));
  const apart = names[0].length > 0 && names[1].length > 0 && !names[0].some((name) => names[1].includes(name));
  return !apart && (shares || a.doc === b.doc && [a, b].some(({handle}) => handle.agents.length + handle.patients.length === 0));
}

/** Names and things that take part; a country or a quality says too little. */
function featuresOf({handle}: Statement): ReadonlySet<string> {
  const own = new Set(handle.class.split("|").map((name) => `n:${name}`));
  return new Set([...handle.agents, ...handle.patients, ...handle.others].filter((feature) => /^[en]:/u.test(feature) && !own.has(feature)));
}

/**
 * The events that documents date, each once for each time that can hold beside no other: told times that are equal or lie in one
 * another are one; times apart are one event only where a claim says that documents differ on it.
 */
export function timedEvents(statements: readonly Statement[], sets: EventSets): readonly TimedEvent[] {
  const timed = statements.filter(({aspect, typed}) => aspect === "time" && typed.type === "time");
  return [...groupBy(timed, ({subject}) => sets.keyOf(subject)).values()].flatMap((own) => {
    const subjects = [...new Set(own.map(({subject}) => subject))];
    const difference = sets.differenceOf(subjects);
    return joinDiffering(compatible(own), difference).map((event) => ({
      subjects: [...new Set(event.statements.map(({subject}) => subject))], ...event, reasons: sets.reasonsOf(event.statements.map(({subject}) => subject)),
    }));
  });
}

/** Groups of statements whose times can all hold, the closest time first in each. */
function compatible(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const statement of [...statements].sort(byCloseness)) {
    const group = groups.find(([finest]) => ["equal", "contained"].includes(compareTimes(timeOf(finest), timeOf(statement)).relation));
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

interface Joined {
  readonly statements: readonly Statement[];
  readonly difference: Difference | null;
}

/** The groups whose times documents are said to differ on become one. */
function joinDiffering(groups: readonly (readonly Statement[])[], difference: Difference | null): readonly Joined[] {
  const ids = new Set(difference?.values.flatMap(({statements}) => statements));
  const isIn = (group: readonly Statement[]): boolean => group.some(({id}) => ids.has(id));
  const together = groups.filter(isIn);
  const others = groups.filter((group) => !isIn(group)).map((statements) => ({statements, difference: null}));
  return together.length === 0 ? others : [{statements: together.flat(), difference}, ...others];
}

/** A time as told, with its modifier. */
export function timeOf({typed}: Statement): {readonly value: string; readonly mod: string | null} {
  return typed.type === "time" ? {value: typed.value, mod: typed.mod} : {value: "", mod: null};
}

/** Where a statement's time lies in the calendar. */
export function placeOfStatement(statement: Statement): Place | null {
  const {value, mod} = timeOf(statement);
  return placeOf(value, mod);
}

/** The closest time first: with a year, then without one, then a weekday alone; within each the shortest; then by id. */
export function byCloseness(a: Statement, b: Statement): number {
  const [left, right] = [a, b].map(closenessOf);
  return left - right || (a.id < b.id ? -1 : 1);
}

function closenessOf(statement: Statement): number {
  const place = placeOfStatement(statement);
  if (!place) return 1e9;
  return (place.first.startsWith("X") ? 1e6 : 0) + lengthOf(place);
}
