// The words by which a statement goes: whose deed it is comes first.
import {expect, test} from "vitest";
import {buildDossier} from "../../../src/stages/index.ts";
import {documentOf, reader} from "../reading.ts";

const labelsOf = (text: string): readonly string[] =>
  buildDossier([documentOf(text)], reader).layers.statements.filter(({aspect}) => aspect === "happened").map(({about}) => about);

test.each([
  ["a verb beside another", "Karin Ode cut short a visit to Tarn and is expected to travel to Kestrova.", "Karin Ode … is expected to travel to Kestrova"],
  ["a verb that another opens", "The lighthouse began to lean after the storm.", "The lighthouse began to lean after the storm"],
  ["a noun that is a part", "More than half of the houses were flooded.", "More than half of the houses were flooded"],
])("%s", (_, text, label) => {
  expect(labelsOf(text)).toContain(label);
});
