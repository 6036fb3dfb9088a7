import {describe, expect, test} from "vitest";

import {renderJson} from "../../src/report/json.ts";
import {DOSSIER} from "./fixture.ts";
import {hostileDossier} from "./hostile.ts";

const CONTRACT = {
  alignments: ["id", "left", "right", "score", "edits"], unseen: ["id", "label", "credit"],
  descents: ["id", "child", "parent", "kind", "share", "reasons"], reuse: ["id", "doc", "start", "end", "kind", "share", "from", "reasons"],
  citations: ["id", "doc", "start", "end", "content", "quote", "mention", "to", "passage", "reasons"], circles: ["id", "steps", "reasons"], mentions: ["id", "doc", "start", "end", "kind", "form"],
  entities: ["id", "name", "kind", "mentions", "descriptions"], timexes: ["id", "doc", "start", "end", "type", "value", "mod"],
  quantities: ["id", "doc", "start", "end", "low", "high", "unit", "of", "approximate"],
  quotes: ["id", "doc", "start", "end", "kind", "cue", "speaker", "speakerWords", "speakerKind", "chain"],
  statements: ["id", "doc", "start", "end", "subject", "aspect", "value", "quote"],
  sharedQuotes: ["id", "wordings", "speakers", "reasons"],
  claims: ["id", "about", "statements", "verdict", "documents", "origins", "informants", "differences", "reasons"],
  informants: ["id", "doc", "start", "end", "entity", "people", "terms", "quotes", "matches"],
  timeline: ["at", "statements"], datings: ["doc", "value", "first", "last", "reasons"], unread: ["doc", "start", "end", "why"],
} as const;

const written = () => JSON.parse(renderJson(DOSSIER));

describe("the dossier in JSON", () => {
  test("names its format, and ends with a line break", () => {
    expect(written().format).toBe("stemma-dossier/1");
    expect(renderJson(DOSSIER).endsWith("}\n")).toBe(true);
  });

  test("has the layers of the contract in its order with the reuse of sentences and who has it from whom, and neither sentences nor tokens", () => {
    expect(Object.keys(written().layers)).toEqual(Object.keys(CONTRACT));
  });

  test.each(Object.entries(CONTRACT))("a row of %s has the contract's fields", (layer, fields) => {
    const row = written().layers[layer][0];
    expect(Object.keys(row)).toEqual(expect.arrayContaining([...fields]));
  });

  test("documents have what was read, whole", () => {
    expect(written().documents).toEqual(DOSSIER.documents);
  });

  test("an omission has no right side, an addition would have no left", () => {
    const [omission] = written().layers.alignments[0].edits.filter(({kind}: {kind: string}) => kind === "omission");
    expect(Object.keys(omission)).toEqual(["kind", "effect", "left"]);
  });

  test("pieces stand only where the attribution breaks the words", () => {
    const quotes = written().layers.quotes as {id: string; pieces?: unknown[]}[];
    expect(quotes.filter(({pieces}) => pieces).map(({id}) => id)).toEqual(["q3"]);
  });

  test("an empty span of a reason is left out", () => {
    const [first, ...descents] = DOSSIER.layers.descents;
    const reasons = [{rule: "r", score: 1, detail: "d", spans: [{doc: "doc-A", start: 5, end: 5}, {doc: "doc-A", start: 5, end: 6}]}];
    const json = JSON.parse(renderJson({...DOSSIER, layers: {...DOSSIER.layers, descents: [{...first, reasons}, ...descents]}}));
    expect(json.layers.descents[0].reasons[0].spans).toEqual([{doc: "doc-A", start: 5, end: 6}]);
  });

  test("a notice without a place has none", () => {
    expect(written().notices[0]).toEqual({code: "no-date", text: "C has no date of publication", doc: "doc-C"});
  });

  test("an empty dossier is valid", () => {
    const layers = Object.fromEntries(Object.keys(DOSSIER.layers).map((name) => [name, []]));
    const json = JSON.parse(renderJson({documents: [], layers: layers as never, notices: []}));
    expect(json.documents).toEqual([]);
  });

  test("hostile words come back as they were", () => {
    const dossier = hostileDossier();
    expect(JSON.parse(renderJson(dossier)).documents[0].text).toBe(dossier.documents[0].text);
  });
});
