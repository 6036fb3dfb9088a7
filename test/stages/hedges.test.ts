import {expect, test} from "vitest";
import {buildDossier} from "../../src/stages/index.ts";
import {documentOf, reader} from "./reading.ts";

/** The words that hold statements back, each once. */
function hedgesIn(text: string): readonly string[] {
  const doc = documentOf(text);
  const {statements} = buildDossier([doc], reader).layers;
  return [...new Set(statements.flatMap(({hedges}) => hedges.map(({start, end}) => text.slice(start, end))))];
}

test.each([
  ["may", "The pumps may have failed in March, Karin Ode said.", ["may"]],
  ["allegedly", "The guard allegedly opened the gate on Monday.", ["allegedly"]],
  ["is believed to", "The guard is believed to have opened the gate on Monday.", ["is believed"]],
  ["a cue that holds back", "The owner alleged that the guard had opened the gate on Monday.", ["alleged"]],
  ["a plain statement", "Karin Ode said the guard had opened the gate on Monday.", []],
  ["the month of May", "The guard opened the gate in May 2031.", []],
  ["all that could be done", "The crew did all they could on Monday.", []],
  ["what could be", "The crew could leave the gate on Monday.", ["could"]],
  ["what could not be done", "The crew could not open the gate on Monday.", []],
])("%s", (_, text, hedges) => expect(hedgesIn(text)).toEqual(hedges));

test("what somebody declined to say is left open", () => {
  const {statements} = buildDossier([documentOf("The company declined to say whether the pumps had failed.")], reader).layers;
  expect(statements.flatMap(({typed}) => (typed.type === "polarity" ? [typed.holds] : []))).not.toContain(false);
});
