import {describe, expect, test} from "vitest";

import type {Claim, Dossier, Layers} from "../../src/model/index.ts";
import {byEvent, viewOf} from "../../src/report/view/index.ts";
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
    const broken = withLayers({timeline: [{...DOSSIER.layers.timeline[0], statements: ["none"]}], claims: [{...DOSSIER.layers.claims[2], statements: ["none"]}], mentions: [], entities: []});
    const {timeline, agreements, speakers} = viewOf(broken);
    expect(timeline).toEqual([]);
    expect(agreements[0].sayings).toEqual([]);
    expect(speakers.map(({name}) => name)).toContain("Tomas Reyl");
  });
});

describe("an update", () => {
  const [base] = DOSSIER.layers.claims;
  const toll: Claim = {...base, differences: [{
    type: "update", aspect: "quantity", reasons: [{rule: "amounts-apart", score: 0.7, detail: "both numbers cannot hold", spans: []}],
    values: [{value: "40", statements: ["s2"]}, {value: "14", statements: ["s1"]}],
  }]};

  test("has its sides in order of time, the last one marked, and says the later day and its value", () => {
    const [{sides, reasons}] = viewOf(withLayers({claims: [toll]})).differences;
    expect(sides.map(({sigils, latest}) => [...sigils, latest])).toEqual([["A", null], ["B", "2024-05-04"]]);
    expect(reasons).toEqual(["the later account, of 4 May, has 40"]);
  });

  test("keeps its order where a side has no date", () => {
    const undated = {...toll, differences: [{...toll.differences[0], values: [{value: "40", statements: ["s2"]}, {value: "12", statements: ["s3"]}]}]};
    const [{sides, reasons}] = viewOf(withLayers({claims: [undated]})).differences;
    expect(sides.map(({latest}) => latest)).toEqual([null, null]);
    expect(reasons).toEqual(["both numbers cannot hold"]);
  });
});

describe("what only one says", () => {
  const single = (id: string, statement: string): Claim => ({...DOSSIER.layers.claims[3], id, about: statement, statements: [statement]});

  test("a statement of a parent and its copy stands once, with the sigils of both", () => {
    const {singles} = viewOf(withLayers({claims: [single("x", "s8"), single("y", "s7")]}));
    expect(singles.map(({sigils}) => sigils)).toEqual([["A", "B"]]);
  });

  test("a statement whose number was changed in copying stands under each", () => {
    expect(viewOf(withLayers({claims: [single("x", "s1"), single("y", "s2")]})).singles.map(({sigils}) => sigils)).toEqual([["A"], ["B"]]);
  });

  test("a line inside an agreed statement, or a time alone, is minor and comes last", () => {
    const agreed: Claim = {...DOSSIER.layers.claims[2], statements: ["s7"]};
    const time = {...DOSSIER.layers.statements[10], id: "s14", ...at("D", "1987")};
    const layers = {claims: [agreed, single("t", "s14"), single("x", "s7"), single("y", "s9")], statements: [...DOSSIER.layers.statements, time]};
    expect(viewOf(withLayers(layers)).singles.map(({claim, minor}) => [claim, minor])).toEqual([["y", false], ["t", true], ["x", true]]);
  });
});

test("claims whose statements overlap are of one event", () => {
  const agreed = DOSSIER.layers.claims.slice(0, 3).map((claim): Claim => ({...claim, verdict: "agree", differences: []}));
  const groups = byEvent(viewOf(withLayers({claims: agreed})).agreements);
  expect(groups.map((group) => group.map(({claim}) => claim))).toEqual([["c1", "c2"], ["c3"]]);
});

test("a description that is a name is left out, and each wording stands once with all its sigils", () => {
  const [reyl, ...others] = DOSSIER.layers.entities;
  const descriptions = [at("A", "harbor master"), at("B", "harbor master"), at("A", "Tomas Reyl"), at("A", "Aurelia")].map((span) => ({...span, quote: null}));
  const [{descriptions: shown}] = viewOf(withLayers({entities: [{...reyl, descriptions}, ...others.map((one) => ({...one, descriptions: []}))]})).described;
  expect(shown.map(({passage, sigils}) => [passage.words, ...sigils])).toEqual([["harbor master", "A", "B"]]);
});

test("a copied passage is cut into the paragraphs of both sides, and no word is lost", () => {
  const [{rows, before, after}] = view.descents[0].pair!.passages; // de1 is a copy with an alignment
  expect(rows.map((row) => [row.before.words.slice(0, 12), row.after.words.slice(0, 12)])).toEqual([["A fire on th", "A fire on th"], ["The ferry wa", "The ferry wa"], ["“We had the ", "“We had the "]]);
  const joined = (side: "before" | "after") => rows.map((row) => row[side].words).join("\n\n");
  expect([joined("before"), joined("after")]).toEqual([before.words, after.words]);
});
