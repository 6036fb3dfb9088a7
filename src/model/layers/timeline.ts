// When things happened, and when it was written.
import type {Reason} from "../reason.ts";
import type {DifferenceType, Reading} from "./claims.ts";

/** An event that is dated, partly dated, or put in order: one line for all passages that tell when it was. */
export interface TimelineEntry {
  readonly id: string;
  /** A few words for it. */
  readonly about: string;
  /** TIMEX3 value of the closest time told; `XXXX-XX-XX` where only the order is told. */
  readonly at: string;
  /**
   * The first and the last day or minute at which it may have been, both included: `2018-06-01`, `2018-07-10T08:00`, without a
   * year `XXXX-06-30`. Null where that side is open, or where the time has no place in a year (a weekday).
   */
  readonly first: string | null;
  readonly last: string | null;
  /** Ids of the statements that tell when; where only the order is told, of those that tell of it. */
  readonly statements: readonly string[];
  /** The times told where documents differ on it; else empty. */
  readonly times: readonly Reading[];
  /** How they differ; null where they do not. */
  readonly differ: DifferenceType | null;
  /** Ids of the entries that it is told to come after. */
  readonly after: readonly string[];
  /** True where all that is told leaves open whether it happens: planned, possible, asked. */
  readonly open: boolean;
  /** Why the passages were brought together, and why it stands in this order. */
  readonly reasons: readonly Reason[];
}

/** What is known of when a document without a date was published, from what it and the others say. */
export interface Dating {
  readonly doc: string;
  /** TIMEX3 value: a day, a month, a year, a month or day without a year (`XXXX-07`); null where it is less than that. */
  readonly value: string | null;
  /** The first and the last day, both included, in the form of a timeline entry's; null for an open side. */
  readonly first: string | null;
  readonly last: string | null;
  readonly reasons: readonly Reason[];
}
