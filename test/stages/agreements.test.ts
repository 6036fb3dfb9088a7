// What two accounts agree on, and what looks alike and is no agreement.
import {expect, test} from "vitest";
import {buildDossier} from "../../src/stages/index.ts";
import {documentOf, reader} from "./reading.ts";

function agreementsOf(...texts: readonly string[]): readonly string[] {
  const documents = texts.map((text, at) => documentOf(text, {id: `d${at}`, sigil: "AB"[at], published: {value: "2031-05-16", basis: "given"}}));
  return buildDossier(documents, reader).layers.claims.filter(({verdict}) => verdict === "agree").map(({about}) => about);
}

const ORDER = "Mayor Ruth Olsen ordered her lawyer, Tom Kohn, to burn the letters.";

test("two that tell the same agree", () => {
  expect(agreementsOf(ORDER, "A guard said that Mayor Ruth Olsen ordered her lawyer, Tom Kohn, to burn the letters.")).not.toEqual([]);
});

test.each([
  ["who disputes a report of it", "Prosecutor Ivo Renn disputed a report that said Mayor Ruth Olsen ordered her lawyer, Tom Kohn, to burn the letters."],
  ["who disputes that report in a headline's words", "Renn disputes Courier report that Mayor Ruth Olsen ordered her lawyer, Tom Kohn, to burn the letters."],
  ["a headline in which every word has a capital", "Renn Disputes Courier Report That Mayor Ruth Olsen Ordered Lawyer Tom Kohn To Burn The Letters"],
  ["who does not dispute it", "The statement of Ivo Renn did not directly dispute that Mayor Ruth Olsen ordered her lawyer, Tom Kohn, to burn the letters."],
  ["one of whom it is told that he did not say it", "A guard said that Mr. Kohn did not state that Mayor Ruth Olsen ordered her lawyer, Tom Kohn, to burn the letters."],
  ["who denies it", "Prosecutor Ivo Renn denied that Mayor Ruth Olsen ordered her lawyer, Tom Kohn, to burn the letters."],
])("%s does not agree", (_, text) => {
  expect(agreementsOf(ORDER, text)).toEqual([]);
});

test("who tells of a claim that was disputed does not agree with it", () => {
  expect(agreementsOf("Mayor Ruth Olsen burned the letters of Tom Kohn.", "A claim that Mayor Ruth Olsen burned the letters of Tom Kohn was disputed by Ivo Renn.")).toEqual([]);
});

test("a quotation that two have is compared once, by its words", () => {
  expect(agreementsOf("“We stand by our reporting and the people who informed it,” Ivo Renn said.", "Ivo Renn wrote: “We stand by our reporting and the people who informed it.”")).toEqual(["what Ivo Renn said"]);
});

test("a year that a copy changed is a difference and no agreement", () => {
  const passage = (year: number): string => `The dam above Kestrova, built in ${year} by prisoners of the second war, holds back the Orrin over the old mills and gives the town its light, its water and its trout.`;
  const claims = buildDossier([1968, 1986].map((year, index) => documentOf(passage(year), {index, published: {value: "2031-05-16", basis: "given"}})), reader).layers.claims;
  expect(claims.flatMap(({differences}) => differences.map(({type, aspect}) => `${type} ${aspect}`))).toEqual(["conflict time"]);
  expect(claims.filter(({verdict, about}) => verdict === "agree" && about.startsWith("when"))).toEqual([]);
});

test("since when something had gone on is not when it was learned", () => {
  const claims = buildDossier(["Kelmar first learned of the breach in September.", "Kelmar learned there had been access to the data since 2027, Karin Ode said of the breach."].map((text, index) => documentOf(text, {index, published: {value: "2031-11-16", basis: "given"}})), reader).layers.claims;
  expect(claims.flatMap(({about, differences}) => differences.map(() => about))).toEqual([]);
});
