import {describe, expect, test} from "vitest";
import {buildDossier} from "../../../src/stages/index.ts";
import {documentOf, reader} from "../reading.ts";

type Article = readonly [text: string, day?: string];

/** Each shared quotation: its speakers, and its wordings as `letter words*`, `<` before the earliest and `!` behind the fullest, with the edits. */
function sharedIn(...articles: readonly Article[]) {
  const documents = articles.map(([text, day], index) => documentOf(text, {index, published: day === undefined ? null : {value: day, basis: "given"}}));
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const {quotes, sharedQuotes} = buildDossier(documents, reader).layers;
  const quoteOf = (id: string) => quotes.find((quote) => quote.id === id)!; // ids of the layer
  const wordsOf = (doc: string, range: {readonly start: number; readonly end: number} | null) => (range ? docs.get(doc)!.text.slice(range.start, range.end) : "");
  return sharedQuotes.map(({wordings, speakers}) => {
    const full = quoteOf(wordings.find(({fullest}) => fullest)!.quotes[0]).doc;
    return {
      speakers, wordings: wordings.map(({quotes: ids, earliest, fullest}) => `${earliest ? "<" : ""}${docs.get(quoteOf(ids[0]).doc)!.sigil} ${ids.length}${fullest ? "!" : ""}`),
      edits: wordings.flatMap(({quotes: ids, edits}) => edits.map(({kind, effect, left, right}) => `${docs.get(quoteOf(ids[0]).doc)!.sigil} ${kind} ${effect}: ${wordsOf(full, left)} → ${wordsOf(quoteOf(ids[0]).doc, right)}`)),
    };
  });
}

describe("one quotation in several articles", () => {
  test("the same words of one speaker are one, the first by date and the fullest named", () => {
    expect(sharedIn(
      ["“The gate was open and nobody had closed it,” Karin Ode said.", "2031-05-07"],
      ["Karin Ode spoke on Monday. “The gate was open and nobody had closed it all night,” Ode said.", "2031-05-06"],
    )).toEqual([{speakers: "one", wordings: ["<B 1!", "A 1"], edits: ["A omission date: all night → "]}]);
  });

  test("words that are replaced are shown word by word", () => {
    const [{edits}] = sharedIn(
      ["“We lost forty boats in the storm and nobody warned us,” Karin Ode said."],
      ["“We lost fourteen boats in the storm and nobody warned us,” Karin Ode said."],
    );
    expect(edits).toEqual(["B substitution number: forty → fourteen"]);
  });

  test("a speech in one piece here and in two there is one quotation", () => {
    expect(sharedIn(
      ["Karin Ode said: “The gate was open all night. The guards had gone home before ten.”"],
      ["“The gate was open all night,” Karin Ode said. “The guards had gone home before ten.”"],
    ).map(({wordings, edits}) => ({wordings, edits}))).toEqual([{wordings: ["A 1!", "B 2"], edits: []}]);
  });

  test("an article that prints the words twice has them once", () => {
    expect(sharedIn(
      ["Karin Ode called the report “a pack of lies”. Nobody, she said, would believe “a pack of lies”."],
      ["Karin Ode called the report “a pack of lies”."],
    ).map(({wordings}) => wordings)).toEqual([["A 1!", "B 1"]]);
  });

  test("a few words of it, in marks, are a part of it where the speaker is the same", () => {
    expect(sharedIn(
      ["“It was a pack of lies from beginning to end,” Karin Ode said."],
      ["Karin Ode called the report “a pack of lies”."],
    ).length).toBe(1);
  });

  test("different named speakers of the same words are flagged", () => {
    expect(sharedIn(
      ["“The gate was open and nobody had closed it,” Karin Ode said."],
      ["“The gate was open and nobody had closed it,” Paul Ash said."],
    ).map(({speakers}) => speakers)).toEqual(["several"]);
  });

  test("a name here and no name there is unclear, not two speakers", () => {
    expect(sharedIn(
      ["“The gate was open and nobody had closed it,” Karin Ode said."],
      ["“The gate was open and nobody had closed it,” a harbor official said."],
    ).map(({speakers}) => speakers)).toEqual(["unclear"]);
  });

  test("where no article has a date, none is the earliest", () => {
    expect(sharedIn(["“The gate was open and nobody had closed it,” Karin Ode said."], ["“The gate was open and nobody had closed it,” Karin Ode said."])[0].wordings).toEqual(["A 1!", "B 1"]);
  });

  test.each([
    ["other words on the same thing", "“The gate was open and nobody had closed it,” Karin Ode said.", "“Nobody had told the guards that the pumps were off,” Karin Ode said."],
    ["a phrase that anybody uses", "“We will see,” Karin Ode said.", "“We will see what the inquiry finds,” Paul Ash said."],
    ["the same words in the outlet's own voice", "“The gate was open and nobody had closed it,” Karin Ode said.", "The gate was open and nobody had closed it."],
  ])("%s make no shared quotation", (_, a, b) => expect(sharedIn([a], [b])).toEqual([]));
});
