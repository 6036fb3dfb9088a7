import type {Grain, Moment} from "../../text/moments.ts";
import type {Tense} from "./tense.ts";

/** Where a step counts from: the day of publication, or the time told of just before. */
export type Anchor = "published" | "told";

/** What an expression says, before it is known when it was said. */
export type Sketch = {
  readonly mod?: string;
  /** A clock time or part of the day, written as behind T. */
  readonly time?: string;
  /** Days from the day that the words name: the night "into Tuesday" is Monday's. */
  readonly offset?: number;
  /** "The week of 12 May": the week about the day that the words name. */
  readonly around?: "week" | "weekend";
} & (
  /** Fields of the calendar. `lean`: -1 for "last", 1 for "next", 0 for "this". */
  | {readonly is: "moment"; readonly moment: Partial<Moment>; readonly lean?: -1 | 0 | 1; readonly anchor?: Anchor;
    /** Which of the weekdays of its month it is; from the end when negative: "the last Sunday in July". */
    readonly nth?: number}
  /** So many of a unit from the anchor. */
  | {readonly is: "step"; readonly grain: Grain; readonly count: number; readonly direction: -1 | 0 | 1; readonly anchor: Anchor; readonly month?: number; readonly day?: number; readonly weekday?: number; readonly nth?: number; readonly half?: 1 | 2; readonly quarter?: number; readonly season?: "SP" | "SU" | "FA" | "WI";
    /** "50 years ago this month": the stretch of that year that is like the one of publication. */
    readonly like?: "day" | "week" | "month";
    /** "The end of the month": of the time told of, or of publication where the words look ahead. */
    readonly loose?: boolean;
    /** "A year earlier", told of a quarter: the same quarter of the year before. */
    readonly alike?: boolean}
  /** The quarter or half reported on, so many years later, or in a year: "the latest quarter", "the year-ago period". */
  | {readonly is: "period"; readonly years: number; readonly year?: number;
    /** "The same period": of what was told just before, be it a quarter or not. */
    readonly same?: boolean}
  | {readonly is: "duration"; readonly value: string}
  | {readonly is: "set"; readonly value: string}
  | {readonly is: "reference"; readonly value: string; readonly detail?: string}
  | {readonly is: "named"; readonly name: string; readonly year?: number; readonly lean?: -1 | 0 | 1}
);

/** An expression found among the atoms: half-open range of indices, what it says, and the rule that read it. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly sketch: Sketch;
  readonly rule: string;
  /** Which way its words point, where they stand elsewhere. */
  readonly tense?: Tense;
}
