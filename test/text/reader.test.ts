import {describe, expect, test} from "vitest";
import {openReader} from "../../src/intake/reader-file.ts";
import type {Token} from "../../src/model/index.ts";
import {parseReader} from "../../src/text/reader-model.ts";

const reader = openReader();

function tokensOf(text: string): Token[] {
  return reader.readSentences(text).flatMap(({tokens}) => [...tokens]);
}

function tagged(text: string): string {
  return tokensOf(text).map(({start, end, tag}) => `${text.slice(start, end)}/${tag}`).join(" ");
}

/** "relation(governor, dependent)" for every token, by word; sentences must not repeat words. */
function arcsOf(text: string): string[] {
  return reader.readSentences(text).flatMap(({tokens}) => tokens.map(({start, end, head, relation}) => {
    const governor = head < 0 ? "" : text.slice(tokens[head].start, tokens[head].end);
    return `${relation}(${governor}, ${text.slice(start, end)})`;
  }));
}

describe("tags", () => {
  test.each([
    "The/DT harbor/NN burned/VBD on/IN Monday/NNP ./.",
    "Velmora/NNP 's/POS mayor/NN denied/VBD it/PRP ./.",
    "“/`` We/PRP held/VBD ,/, ”/'' Ms./NNP Ode/NNP said/VBD ./.",
    "Police/NNS arrested/VBD two/CD men/NNS in/IN Harrow/NNP Bay/NNP ./.",
    "It/PRP will/MD cost/VB $/$ 25,000/CD ./.",
  ])("%s", (row) => {
    const text = row.split(" ").map((pair) => pair.slice(0, pair.lastIndexOf("/"))).join(" ").replaceAll(" 's", "'s");
    expect(tagged(text)).toBe(row);
  });

  test("a name in a headline set in title case or capitals is a name still", () => {
    for (const headline of ["Mayor Ode Denies Fire Killed Two In Velmora", "MAYOR ODE DENIES FIRE KILLED TWO IN VELMORA"]) {
      expect(tokensOf(headline).at(-1)!.tag, headline).toBe("NNP");
    }
  });
});

describe("the parse", () => {
  test.each([
    ["finds the speaker behind the verb", "“The pier fell,” said Anna Ode.", "nsubj(said, Anna)"],
    ["finds the speaker before the verb", "“The pier fell,” the mayor said.", "nsubj(said, mayor)"],
    ["finds the subject and the object", "Police arrested two men on Monday.", "nsubj(arrested, Police)", "obj(arrested, men)", "nummod(men, two)", "obl(arrested, Monday)"],
    ["finds a passive subject", "Three sailors were killed by the storm.", "nsubj:pass(killed, sailors)", "aux:pass(killed, were)"],
    ["finds what is said", "Officials said that the fire began on Monday.", "nsubj(said, Officials)", "ccomp(said, began)", "nsubj(began, fire)"],
    ["finds an owner", "Velmora's mayor left.", "nmod:poss(mayor, Velmora)"],
  ])("%s", (_, text, ...arcs) => {
    expect(arcsOf(text)).toEqual(expect.arrayContaining(arcs));
  });

  test("has one root a sentence, and no loops", () => {
    for (const {tokens} of reader.readSentences("The pier, which the storm broke, fell. \"Who knew?\" Ode asked. ) ( , - —\nNo stop")) {
      expect(tokens.filter(({head}) => head === -1)).toHaveLength(1);
      for (let at = 0, steps = 0; at >= 0; at = tokens[at].head) expect(steps++).toBeLessThan(tokens.length);
    }
  });
});

describe("lemmas", () => {
  test.each([["The men were leaving cities.", "the man be leave city ."], ["She said Ode's sailors carried them.", "she say Ode 's sailor carry they ."]])("%s", (text, lemmas) => {
    expect(tokensOf(text).map(({lemma}) => lemma).join(" ")).toBe(lemmas);
  });
});

describe("the reader", () => {
  test("reads a range of a text with offsets in the text", () => {
    const text = "Skip this.\nThe pier fell.\nAnd this.";
    const [sentence, ...rest] = reader.readSentences(text, {start: 11, end: 25});
    expect(rest).toEqual([]);
    expect(text.slice(sentence.start, sentence.end)).toBe("The pier fell.");
  });

  test("reads the same text the same way, whatever it read before", () => {
    const text = "Velmora burned. \"We left,\" Ode said.";
    const first = openReader().readSentences(text);
    reader.readSentences("ODE and velmora and BURNED, he said.");
    expect(reader.readSentences(text)).toEqual(first);
  });

  test("gives an empty text no sentences", () => {
    expect(reader.readSentences("")).toEqual([]);
  });

  test("reads a sentence of twenty thousand words in linear time", () => {
    expect(tokensOf("the pier fell and ".repeat(5_000))).toHaveLength(20_000);
  }, 60_000);

  test("refuses bytes that are no model", () => {
    expect(() => parseReader(new Uint8Array(64))).toThrow(RangeError);
  });
});
