import {describe, expect, test} from "vitest";

import type {Claim, Dossier, Layers} from "../../src/model/index.ts";
import {viewOf} from "../../src/report/view/index.ts";
import {at, DOSSIER} from "./fixture.ts";

const view = viewOf(DOSSIER);

function withLayers(layers: Partial<Layers>): Dossier {
  return {...DOSSIER, layers: {...DOSSIER.layers, ...layers}};
}

describe("the view of a dossier", () => {
  test("copies and relays count as one account", () => expect(view.accounts).toEqual([["A", "B"], ["C", "D"]]));

  test("edits come with the parent's side first, also where the alignment has it second", () => {
    const [alignment] = DOSSIER.layers.alignments;
    const turned = {...alignment, left: alignment.right, right: alignment.left, edits: alignment.edits.map((edit) => (
      {...edit, kind: edit.kind === "omission" ? "addition" as const : edit.kind, left: edit.right, right: edit.left}))};
    expect(viewOf(withLayers({alignments: [turned]})).descents[0].pair).toEqual(view.descents[0].pair);
  });

  test("what two outlets share because both quote one speaker is no pair", () => {
    const speech = DOSSIER.layers.alignments.map((alignment) => ({...alignment, basis: "speech" as const}));
    expect(viewOf(withLayers({alignments: speech})).descents[0].pair).toBeNull();
  });

  test("two copies of a text that nobody has stand side by side", () => {
    const descents = ["A", "B"].map((sigil) => ({
      id: `de-${sigil}`, child: `doc-${sigil}`, parent: "un1", kind: "excerpt" as const, share: 0.8, directed: true, reasons: [],
    }));
    const [pair] = viewOf(withLayers({descents})).siblings;
    expect([pair.parent.sigil, pair.child.sigil, pair.edits.length]).toEqual(["A", "B", 3]);
  });

  test("where the direction is not known, none is said", () => {
    const [first] = DOSSIER.layers.descents;
    expect(viewOf(withLayers({descents: [{...first, directed: false}]})).descents[0].verb).toBe("shares its text with");
  });

  test("conflicts come before other differences", () => {
    expect(view.differences.map(({type}) => type)).toEqual(["conflict", "conflict", "bounds"]);
  });

  test("a side says how many independent texts it has", () => {
    expect(view.differences[0].sides.map(({sigils, origins}) => [sigils, origins])).toEqual([[["A", "B"], 1], [["C"], 1]]);
  });

  test("a difference of two speakers in one article is theirs", () => {
    const claim: Claim = {
      ...DOSSIER.layers.claims[0],
      differences: [{type: "conflict", aspect: "happened", reasons: [], values: [{value: "no", statements: ["s1"]}, {value: "yes", statements: ["s7"]}]}],
    };
    expect(viewOf(withLayers({claims: [claim]})).differences[0].amongSpeakers).toBe(true);
    expect(view.differences[0].amongSpeakers).toBe(false);
  });

  test("a speaker's words carry who passed them on", () => {
    const relayed = view.speakers.find(({through}) => through.length > 0);
    expect([relayed?.name, relayed?.kind, relayed?.through]).toEqual(["a deckhand", "unnamed", ["The Velmora Post"]]);
  });

  test("few words are shown with their sentence, and open just themselves", () => {
    const built = view.singles[0].sayings[0].passage;
    expect({doc: built.doc, start: built.start, end: built.end}).toEqual(at("D", "the Aurelia, which was built in 1987"));
    expect(built.words).toBe("Meridian Lines, a firm with three fines in five years, owns the Aurelia, which was built in 1987.");
  });

  test("rows that name what is not there are passed over", () => {
    const broken = withLayers({timeline: [{at: "2024", statements: ["none"]}], claims: [{...DOSSIER.layers.claims[2], statements: ["none"]}], mentions: [], entities: []});
    const {timeline, agreements, speakers} = viewOf(broken);
    expect(timeline).toEqual([]);
    expect(agreements[0].sayings).toEqual([]);
    expect(speakers.map(({name}) => name)).toContain("Tomas Reyl");
  });
});
