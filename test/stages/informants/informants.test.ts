import {describe, expect, test} from "vitest";
import {buildDossier} from "../../../src/stages/index.ts";
import {isOfInformants, peopleIn} from "../../../src/stages/informants/people.ts";
import {documentOf, reader} from "../reading.ts";

function ledgerOf(...texts: readonly string[]) {
  const documents = texts.map((text, index) => documentOf(text, {index}));
  const text = new Map(documents.map((doc) => [doc.id, doc.text]));
  const {layers} = buildDossier(documents, reader);
  const words = new Map(layers.informants.map(({id, doc, start, end}) => [id, text.get(doc)!.slice(start, end)]));
  return layers.informants.map(({id, people, terms, quotes, matches}) => ({
    words: words.get(id), people, quotes: quotes.length, terms: terms && text.get(terms.doc)!.slice(terms.start, terms.end),
    matches: matches.map(({informant, reasons, against}) => ({words: words.get(informant), reasons: reasons.map(({rule}) => rule), against: against.map(({rule}) => rule)})),
  }));
}

describe("the ledger", () => {
  test("has who speaks without a name, why, and all that is said", () => {
    const [row, ...rest] = ledgerOf("A senior port official, speaking on condition of anonymity, said the pumps had failed. “Nobody came,” the official said.");
    expect(rest).toEqual([]);
    expect(row).toMatchObject({people: 1, quotes: 2, terms: "on condition of anonymity", matches: []});
    expect(row.words).toContain("A senior port official");
  });

  test("has nobody who is named", () => {
    expect(ledgerOf("Karin Ode said the pumps had failed. “Nobody came,” Ms Ode said.")).toEqual([]);
  });

  test("has no paper", () => {
    expect(ledgerOf("Court records showed that the pumps had failed.")).toEqual([]);
  });

  test("keeps two officials apart from one of them in another article, and suggests a match", () => {
    const rows = ledgerOf("A port official said the pumps had failed in March.", "Two port officials said the gates were rusty.");
    expect(rows.map(({words, people}) => [words, people])).toEqual([["A port official", 1], ["Two port officials", 2]]);
    expect(rows[0].matches).toEqual([{words: "Two port officials", reasons: ["same-office"], against: ["other-number"]}]);
    expect(rows[1].matches).toEqual([]);
  });

  test("suggests nobody of another country", () => {
    expect(ledgerOf("A French official said the pumps had failed.", "A German official said the gates were rusty.").flatMap(({matches}) => matches)).toEqual([]);
  });

  test("suggests nobody for a country alone where the nouns are two", () => {
    expect(ledgerOf("A French official said the pumps had failed.", "A French fisherman said the gates were rusty.").flatMap(({matches}) => matches)).toEqual([]);
  });

  test("suggests nobody within one article, which keeps its speakers apart", () => {
    expect(ledgerOf("A French diplomat in Velmora said the pumps had failed.\nAnother French diplomat said the gates were rusty.").flatMap(({matches}) => matches)).toEqual([]);
  });
});

describe("how many people a phrase speaks of", () => {
  test.each([
    ["a US official", "official", 1], ["two US officials", "officials", 2], ["officials", "officials", null], ["one of the officials", "officials", 1],
    ["the three dockers", "dockers", 3], ["a spokeswoman", "spokeswoman", 1], ["several analysts", "analysts", null],
  ])("%s", (phrase, head, people) => expect(peopleIn(phrase, head)).toBe(people));
});

describe("who is an unnamed informant", () => {
  test.each(["a senior official", "two people familiar with the talks", "a former prime minister of Ardovia", "a minister", "a ministry spokesman", "an ambassador in Velmora", "witnesses"])("%s is", (words) => expect(isOfInformants(words)).toBe(true));
  test.each(["France's prime minister", "the head of the port", "Israel's ambassador to Ardovia", "the Iranians", "German authorities", "few in Velmora", "its European allies", "the ministry"])("%s is not", (words) => expect(isOfInformants(words)).toBe(false));
});
