import type {Dossier} from "../../model/index.ts";
import {listed, oneLine} from "../words.ts";
import type {Lookup, Passage} from "./lookup.ts";

/** What a person decided on who is who. */
export interface DecisionView {
  /** Under which it can be taken back. */
  readonly id: string;
  /** `“Karin Ode” and “K. Ode” are one`. */
  readonly what: string;
  /** Empty where it was not said. */
  readonly because: string;
  /** One passage of each side, where its article is there. */
  readonly passages: readonly Passage[];
}

/** All decisions, in the order they were taken. */
export function viewDecisions({decisions = []}: Dossier, lookup: Lookup): readonly DecisionView[] {
  return decisions.map(({id, kind, because, sides}) => ({
    id: oneLine(id), because: oneLine(because),
    what: `${listed(sides.map(({name}) => `“${oneLine(name)}”`))} are ${kind === "join" ? "one" : "not one"}`,
    passages: sides.flatMap(({spans}) => spans.filter(({doc}) => lookup.doc(doc)).slice(0, 1).map((span) => lookup.passageInContext(span))),
  }));
}
