import {expect, test} from "vitest";
import {buildDossier, runStages, stages} from "../../src/stages/index.ts";
import {documentOf, reader} from "./reading.ts";

const TEXT = "Karin Ode said the dam held. “We held,” she said. It rained on Monday. Some 40 people left.";

test("a sentence from which everything was read is not listed", () => {
  expect(buildDossier([documentOf(TEXT)], reader).layers.unread).toEqual([]);
});

/** The reading with one stage giving nothing. */
function unreadWithout(name: string): readonly string[] {
  const doc = documentOf(TEXT);
  const list = stages(reader).map((stage) => (stage.name === name ? {...stage, run: () => ({layer: []})} : stage));
  return runStages(list, [doc]).layers.unread.map(({start, end, why}) => `${doc.text.slice(start, end)} ${why}`);
}

test("with the quotes taken out, the sentences they were read from are listed", () => {
  expect(unreadWithout("quotes")).toEqual([
    "Karin Ode said the dam held. speech verb without a quote",
    "“We held,” she said. quotation mark without a quote; speech verb without a quote",
  ]);
});

test("with the times taken out, the day is listed", () => {
  expect(unreadWithout("timexes")).toEqual(["It rained on Monday. date that was not read"]);
});

test("with the quantities taken out, the number is listed", () => {
  expect(unreadWithout("quantities")).toEqual(["Some 40 people left. number that was not read"]);
});

test("an age beside a name is read", () => {
  expect(buildDossier([documentOf("Karin Ode (71) left the dam with Pavel Dorn, 36, on foot.")], reader).layers.unread).toEqual([]);
});
