import {expect, test} from "vitest";
import type {Document, Sentence, Token} from "../../../src/model/index.ts";
import {findMentions} from "../../../src/stages/mentions/index.ts";
import {findQuotes} from "../../../src/stages/quotes/index.ts";
import {buildUnits, LONGEST_UNIT} from "../../../src/stages/quotes/units.ts";

/** A sentence without an end: words with their tags, over and over. */
function endless(words: string, times: number): {doc: Document; sentence: Sentence} {
  const pairs = words.split(" ").map((pair) => pair.split("/"));
  let text = "";
  const tokens: Token[] = [];
  for (let i = 0; i < times; i++) {
    for (const [word, tag] of pairs) {
      tokens.push({start: text.length, end: text.length + word.length, norm: word.toLowerCase(), tag, pos: "X", lemma: word, head: -1, relation: "dep"});
      text += `${word} `;
    }
  }
  const doc: Document = {id: "d", sigil: "A", input: "endless", sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts: [{kind: "body", start: 0, end: text.length}]};
  return {doc, sentence: {id: "s", doc: "d", start: 0, end: text.trimEnd().length, part: "body", paragraph: 0, tokens}};
}

const rows = [
  "police/NNS said/VBD and/CC", "police/NNS said/VBD ,/,", "who/WP said/VBD", "according/VBG to/IN the/DT mayor/NN ,/,", "Ode/NNP said/VBD the/DT guard/NN ,/,", "was/VBD accused/VBN of/IN",
  "the/DT claim/NN that/IN", "citing/VBG the/DT mayor/NN ,/,", "to/TO say/VB",
];

test.each(rows)("a sentence of “%s” two thousand times over is read to its end", (words) => {
  const {doc, sentence} = endless(words, 2000);
  const quotes = findQuotes(doc, [sentence], findMentions(doc, [sentence]));
  expect(quotes.every(({start, end}) => 0 <= start && start < end && end <= doc.text.length)).toBe(true);
}, 60_000);

test("a unit without an end is cut, and nothing of it is lost", () => {
  const {doc, sentence} = endless("police/NNS said/VBD ,/,", 1000);
  const units = buildUnits(doc, [sentence]);
  expect(Math.max(...units.map(({elements}) => elements.length))).toBeLessThanOrEqual(LONGEST_UNIT);
  expect(units.flatMap(({elements}) => elements).length).toBe(3000);
});
