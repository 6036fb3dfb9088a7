import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {falseConflicts, falseDifferences, missedAgreements, missedDifferences, missedSingles} from "./across.ts";
import {buildExample} from "./build.ts";
import {falseDescents, familiesOf, missedChains, missedDescents, missedEdits, missedRelays} from "./copying.ts";
import {KNOWN_MISSES} from "./known-misses.ts";
import {missedNames, missedUnnamed, wrongJoins, wrongKinds} from "./names.ts";
import {lookUp} from "./places.ts";
import type {Miss, Reading} from "./reading.ts";
import {lostArticle, missedDescriptions, missedFacts, missedFurniture, missedQuantities, missedQuotes, missedTimes} from "./within.ts";

const reading = JSON.parse(readFileSync("examples/harbor-fire.expected.json", "utf8")) as Reading;
const example = lookUp(buildExample("examples/harbor-fire"), reading);

/** What must be there: all that is neither marked as hard nor known to be missed. */
function lacking(misses: readonly Miss[]): string[] {
  return misses.filter(({line, hard}) => hard === undefined && !KNOWN_MISSES.includes(line)).map(({line, why}) => `${line} (${why})`);
}

const {direct_quotes: direct, indirect_statements: indirect} = reading;

const CHECKS: readonly (readonly [statement: string, missesOf: () => Miss[]])[] = [
  ["outlet, day and headline of each article are known", () => missedFacts(example)],
  ["furniture is set apart", () => missedFurniture(example)],
  ["nothing of an article is taken for furniture", () => lostArticle(example)],
  ["each reprint hangs from the agency", () => missedDescents(example)],
  ["articles that share only a speaker or an event do not hang together", () => falseDescents(example)],
  ["what the reprints changed is an edit with its effect", () => missedEdits(example)],
  ["relays are named", () => missedRelays(example)],
  ["the chain goes from the outlet to the speaker", () => missedChains(example)],
  ["direct quotes have their speaker", () => missedQuotes(example, ["direct", "mixed"], direct)],
  ["indirect speech has its speaker", () => missedQuotes(example, ["indirect", "mixed"], indirect)],
  ["names of one entity are joined", () => missedNames(example)],
  ["no two entities are joined", () => wrongJoins(example)],
  ["entities have their kind", () => wrongKinds(example)],
  ["unnamed informants are rows of their own", () => missedUnnamed(example)],
  ["descriptions are found", () => missedDescriptions(example)],
  ["times have their value", () => missedTimes(example)],
  ["quantities have their bounds and units", () => missedQuantities(example)],
  ["differences have their type", () => missedDifferences(example)],
  ["there is no conflict beyond those of the reading", () => falseConflicts(example)],
  ["look-alikes are no difference", () => falseDifferences(example)],
  ["agreements have their origins and informants", () => missedAgreements(example)],
  ["what only one account has is a single claim", () => missedSingles(example)],
];

describe("the example event, held against its reading", () => {
  it("has every place of the reading", () => {
    const {direct_quotes, indirect_statements, descriptions, times, quantities, only_in_one, conflicts, agreed, no_difference} = reading;
    const places = [
      ...direct_quotes, ...indirect_statements, ...descriptions, ...times, ...quantities, ...only_in_one,
      ...conflicts.flatMap(({values}) => values.flatMap(({statements}) => statements)),
      ...[...agreed, ...no_difference].flatMap(({statements}) => statements),
    ];
    expect(places.filter((passage) => example.placesOf(passage).length === 0)).toEqual([]);
  });

  it.each(CHECKS)("%s", (_, missesOf) => {
    expect(lacking(missesOf())).toEqual([]);
  });

  it("still misses what it is known to miss", () => {
    const missed = CHECKS.flatMap(([, missesOf]) => missesOf().map(({line}) => line));
    expect(KNOWN_MISSES.filter((line) => !missed.includes(line))).toEqual([]);
  });

  it("counts copies once", () => {
    expect(familiesOf(example)).toEqual(reading.origins.families.map((family) => [...family].sort().join(" ")).sort());
  });
});
