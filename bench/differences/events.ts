import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {DifferenceType} from "../../src/model/index.ts";

/** Where the articles of the events lie, a folder for each, with what a reader finds in them. */
export const EVENTS_FOLDER = fileURLToPath(new URL("events", import.meta.url));

/** An invented event, told in two to four articles by accounts that differ in places planted before the program was run on it. */
export interface Event {
  readonly name: string;
  /** Whether what the program made of it was looked at while rules were written. */
  readonly isLookedAt: boolean;
}

export const EVENTS: readonly Event[] = [
  {name: "spill", isLookedAt: true}, {name: "hospital", isLookedAt: true}, {name: "swap", isLookedAt: true}, {name: "train", isLookedAt: true},
  {name: "wildfire", isLookedAt: false}, {name: "recall", isLookedAt: false},
];

/** The article's file name without its ending, and words of it; the first place where they stand is meant. */
export type Place = readonly [article: string, words: string];

/**
 * A line of the reading. `difference`: planted, to be found; `also`: right to show, not asked for; `trap`: figures of two things; `agreement`: the
 * accounts say the same.
 */
export interface ReadingLine {
  readonly is: "difference" | "also" | "trap" | "agreement";
  /** The types that are right, of those of a difference. */
  readonly types?: readonly DifferenceType[];
  readonly left: Place;
  readonly right: Place;
}

export const readReading = (folder: string): readonly ReadingLine[] => JSON.parse(readFileSync(join(folder, "reading.json"), "utf8")) as readonly ReadingLine[];
