import {describe, expect, test} from "vitest";
import {buildDossier} from "../../../src/stages/index.ts";
import {documentOf, reader} from "../reading.ts";

type Article = readonly [outlet: string, text: string];

function sourcingOf(articles: readonly Article[]) {
  const documents = articles.map(([outlet, text], index) => documentOf(text, {outlet, index}));
  const outlet = new Map(documents.map((doc) => [doc.id, doc.outlet]));
  const text = new Map(documents.map((doc) => [doc.id, doc.text]));
  const {citations, circles} = buildDossier(documents, reader).layers;
  return {
    citations: citations.map(({doc, to, passage}) => `${outlet.get(doc)} → ${outlet.get(to)}${passage ? `: ${text.get(to)!.slice(passage.start, passage.end)}` : ""}`),
    circles: circles.map(({steps}) => steps.map(({doc, to}) => `${outlet.get(doc)} → ${outlet.get(to)}`)),
    reasons: circles.flatMap(({reasons}) => reasons),
  };
}

const POST: Article = ["Velmora Post", "The owners of the Tessel pit will close it before the winter, the Harrow Gazette reported on Monday."];
const GAZETTE: Article = ["Harrow Gazette", "The Tessel pit will be closed by its owners before the winter, according to the Marlow Ledger."];
const LEDGER: Article = ["Marlow Ledger", "The Velmora Post said the owners would close the Tessel pit before winter comes."];

describe("citations", () => {
  test("a named outlet of the set is joined to its article and the sentence that tells the same", () => {
    expect(sourcingOf([POST, GAZETTE]).citations).toEqual([`Velmora Post → Harrow Gazette: ${GAZETTE[1]}`]);
  });

  test("an outlet that is not in the set is no citation", () => {
    expect(sourcingOf([POST, LEDGER]).citations.map((line) => line.split(":")[0])).toEqual(["Marlow Ledger → Velmora Post"]);
  });

  test("the article of that outlet is named where no sentence of it tells the same", () => {
    expect(sourcingOf([POST, ["Harrow Gazette", "A choir from Oresk sang in the old chapel."]]).citations).toEqual(["Velmora Post → Harrow Gazette"]);
  });
});

describe("circular reporting", () => {
  test("three articles that have one thing from one another are one circle", () => {
    const {circles, reasons} = sourcingOf([POST, GAZETTE, LEDGER]);
    expect(circles).toEqual([["Velmora Post → Harrow Gazette", "Harrow Gazette → Marlow Ledger", "Marlow Ledger → Velmora Post"]]);
    expect(reasons[0].detail).toBe("circular reporting: Velmora Post cites Harrow Gazette; Harrow Gazette cites Marlow Ledger; Marlow Ledger cites Velmora Post");
    expect(reasons[0].spans.length).toBe(6);
  });

  test("a chain that ends in an article with its own knowledge is none", () => {
    expect(sourcingOf([POST, GAZETTE, ["Marlow Ledger", "The owners will close the Tessel pit before the winter, its manager Karin Ode told the Ledger."]]).circles).toEqual([]);
  });

  test("two outlets that have two different things from one another are none", () => {
    expect(sourcingOf([POST, ["Harrow Gazette", "The owners of the Tessel pit will close it before the winter, its manager Karin Ode said.\nA ferry ran aground on the Oresk sandbank with forty passengers aboard, the Velmora Post reported."]]).circles).toEqual([]);
  });

  test("the order of the articles changes no circle's members", () => {
    const members = (articles: readonly Article[]) => sourcingOf(articles).circles.map((steps) => [...steps].sort());
    expect(members([LEDGER, POST, GAZETTE])).toEqual(members([POST, GAZETTE, LEDGER]));
  });
});
