import type {QuantityRelation} from "../../compare/quantities.ts";
import type {Document, Statement, StatementValue} from "../../model/index.ts";
import type {Speakers} from "./attributions.ts";
import type {Told, WeightOf} from "./events.ts";
import type {Passages} from "./passages.ts";

export type Amount = Extract<StatementValue, {type: "quantity"}>;

/** A figure with the telling it stands in. */
export interface Measured {
  readonly telling: Told;
  readonly statement: Statement;
  readonly amount: Amount;
}

/** Two figures that are of one thing, and how they stand to each other. */
export interface Meeting {
  readonly a: Measured;
  readonly b: Measured;
  readonly relation: QuantityRelation;
  readonly reason: string;
  /** One of them counts a part of what the other counts. */
  readonly isPart: boolean;
}

/** Asks of a figure whether its teller gives another one, excluded by it, that would as well be met with `met`: then it cannot be told which is which. */
export type HasRival = (own: Measured, name: string, met: Measured) => boolean;

/** What figures are held against each other on. */
export interface Grounds {
  readonly speakers: Speakers;
  readonly weightOf: WeightOf;
  readonly texts: ReadonlyMap<string, Document>;
  readonly passages: Passages;
  readonly hasRival: HasRival;
  /** Whether a document gives the figure of another, of the class and in its voice or a speaker's: it cannot be set against it. */
  readonly tells: (doc: string, name: string, own: Measured) => boolean;
  /** Whether a count of people of one fate is all that its account counts of them. */
  readonly isWhole: (own: Measured) => boolean;
}

