import {describe, expect, test} from "vitest";

import type {Dossier, Layers, Quote} from "../../src/model/index.ts";
import {viewOf} from "../../src/report/view/index.ts";
import {at, DOSSIER} from "./fixture.ts";

function withLayers(layers: Partial<Layers>): Dossier {
  return {...DOSSIER, layers: {...DOSSIER.layers, ...layers}};
}

const [first] = DOSSIER.layers.quotes;
const of = (id: string) => DOSSIER.layers.quotes.find((quote) => quote.id === id)!; // a quote of the fixture

describe("who speaks", () => {
  test("the same words in two articles are one statement, and their words count once", () => {
    const reyl = viewOf(DOSSIER).speakers.find(({name}) => name === "Tomas Reyl")!;
    expect([reyl.quotes.length, reyl.words, reyl.quotes[0].also.length]).toEqual([1, 10, 1]);
  });

  test("words between marks within reported speech of the same speaker are no second statement", () => {
    const inner: Quote = {...first, id: "q-inner", kind: "direct", ...at("A", "injured 14 people")};
    const police = viewOf(withLayers({quotes: [...DOSSIER.layers.quotes, inner]})).speakers.find(({name}) => name === "police")!;
    expect([police.quotes.length, police.words]).toEqual([1, 11]);
  });

  test("an outlet that passes on what another said is no speaker, and has no words", () => {
    const passing: Quote = {...of("q8"), id: "q-passing", ...at("D", "a deckhand said the alarm came late"), speaker: "m8", speakerKind: "named", speakerType: "medium", chain: []};
    const {speakers} = viewOf(withLayers({quotes: [...DOSSIER.layers.quotes, passing]}));
    expect(speakers.map(({name}) => name)).not.toContain("The Velmora Post");
  });

  test("an outlet beyond which nobody is named is a speaker, a medium", () => {
    const alone: Quote = {...of("q8"), speaker: "m8", speakerKind: "named", speakerType: "medium", chain: []};
    const {speakers} = viewOf(withLayers({quotes: [alone]}));
    expect(speakers.map(({name, kind}) => [name, kind])).toEqual([["The Velmora Post", "medium"]]);
  });

  test.each(["declines", "silent"] as const)("who %s has no words and stands apart", (stance) => {
    const {speakers, silences} = viewOf(withLayers({quotes: [{...first, stance}]}));
    expect(speakers).toEqual([]);
    expect(silences.map(({voice}) => [voice.name, voice.denial])).toEqual([["police", stance === "declines" ? "would not say" : "did not answer"]]);
  });
});

test("words of an article are its own, reported, or between marks, and make 100", () => {
  const own = viewOf(DOSSIER).ownVoice;
  expect(own.map(({sigil}) => sigil)).toEqual(["A", "B", "C", "D"]);
  for (const {shares} of own) expect(shares.reduce((sum, {percent}) => sum + percent, 0)).toBe(100);
  expect(own[0].shares.map(({kind}) => kind)).toEqual(["own voice", "reported", "in marks"]);
});

test("a match stands with both informants", () => {
  const [one, other] = viewOf(DOSSIER).informants;
  expect([one.matches[0].anchor, other.matches[0].anchor]).toEqual([other.anchor, one.anchor]);
});

test("what holds a statement back is shown with it", () => {
  const statements = DOSSIER.layers.statements.map((one) => (one.id === "s10" ? {...one, hedges: [at("D", "late")]} : one));
  const shown = viewOf(withLayers({statements})).singles.flatMap(({sayings}) => sayings.flatMap(({hedges}) => hedges));
  expect(shown).toEqual(["late"]);
});
