import {describe, expect, it} from "vitest";
import {changesBetween} from "../../src/cli/changes.ts";
import {renderChanges} from "../../src/cli/changes-text.ts";
import type {Claim, Dossier} from "../../src/model/index.ts";
import {sample} from "../store/sample.ts";

const [wide, single] = sample.layers.claims;

/** The sample before the second document came. */
const before: Dossier = {
  documents: [sample.documents[0]], notices: [],
  layers: {
    ...sample.layers, descents: [],
    statements: sample.layers.statements.filter(({doc}) => doc === "d-a"),
    claims: [{...wide, statements: ["c-1"], verdict: "single", documents: 1, origins: 1, differences: []}, single],
  },
};

function withClaims(dossier: Dossier, claims: readonly Claim[]): Dossier {
  return {...dossier, layers: {...dossier.layers, claims}};
}

describe("what add says", () => {
  it("names the article, what it changes and what it adds", () => {
    expect(renderChanges(changesBetween(before, sample))).toBe([
      "Added B  Ferry stopped",
      "2 articles now (1 before); 1 → 2 independent accounts.",
      "",
      "Who copied whom, new",
      "  B ← a text of the Courier (excerpt)",
      "  A ← a text that is not in the set (relay)",
      "",
      "Differences, new",
      "  bounds · people aboard: “at least 40” [A] / “43” [B]",
      "",
      "Claims, changed",
      "  people aboard: single → differ, 1 → 2 articles, 1 → 2 origins",
      "",
    ].join("\n"));
  });

  it("says nothing of what stayed", () => {
    const {newClaims, changedClaims, goneClaims, newDifferences, goneDifferences, newDescents, added} = changesBetween(sample, sample);
    expect([newClaims, changedClaims, goneClaims, newDifferences, goneDifferences, newDescents, added].flat()).toEqual([]);
  });

  it("knows a claim again by its statements when its id is another", () => {
    const renamed = withClaims(sample, [{...wide, id: "k-9"}, single]);
    const {newClaims, changedClaims, goneClaims} = changesBetween(sample, renamed);
    expect([newClaims, changedClaims, goneClaims].flat()).toEqual([]);
  });

  it("knows a claim and its difference again under another label", () => {
    const relabeled = {
      ...sample,
      layers: {...sample.layers, statements: sample.layers.statements.map((statement) => ({...statement, aspect: `the ${statement.aspect}`})), claims: [{...wide, id: "k-9", about: "those aboard"}, single]},
    };
    const {newClaims, goneClaims, newDifferences, goneDifferences} = changesBetween(sample, relabeled);
    expect([newClaims, goneClaims, newDifferences, goneDifferences].flat()).toEqual([]);
  });

  it("names what has gone", () => {
    const changes = changesBetween(sample, withClaims(sample, [single]));
    expect(changes.goneClaims.map(({about}) => about)).toEqual(["people aboard"]);
    expect(renderChanges(changes)).toContain("Differences, gone\n  bounds · people aboard: ");
  });

  it("counts copies once", () => {
    const copied = {...sample, layers: {...sample.layers, descents: [{...sample.layers.descents[0], parent: "d-a"}]}};
    expect(changesBetween(sample, copied).origins).toEqual({before: 2, after: 1});
  });
});
