import {describe, expect, test} from "vitest";
import {normOf} from "../../src/text/fold.ts";
import type {Draft} from "../../src/text/parse-repairs.ts";
import {repairParse} from "../../src/text/parse-repairs.ts";

/** A sentence as "word/TAG/relation>governor", the governor by number from 1, 0 for the root. */
function draftOf(notation: string): Draft {
  const rows = notation.split(" ").map((row) => row.split(/[/>]/u));
  const words = rows.map(([word]) => word);
  return {words, norms: words.map(normOf), tags: rows.map(([, tag]) => tag), relations: rows.map(([, , relation]) => relation), heads: Int32Array.from(rows, ([, , , head]) => Number(head) - 1)};
}

function repaired(notation: string): string {
  const draft = draftOf(notation);
  repairParse(draft);
  return draft.words.map((word, at) => `${word}/${draft.tags[at]}/${draft.relations[at]}>${draft.heads[at] + 1}`).join(" ");
}

describe("repairs of a reading", () => {
  test.each([
    ["behind a quote and its verb stands the speaker", "It/PRP/nsubj>2 fell/VBD/ccomp>5 ,/,/punct>2 ”/''/punct>2 said/VBD/root>0 Ana/NNP/obj>5 Ode/NNP/flat>6",
      "It/PRP/nsubj>2 fell/VBD/ccomp>5 ,/,/punct>2 ”/''/punct>2 said/VBD/root>0 Ana/NNP/nsubj>5 Ode/NNP/flat>6"],
    ["an open complement has no subject of its own", "Keep/VB/root>0 the/DT/det>3 gates/NNS/nsubj>4 shut/VBN/xcomp>1", "Keep/VB/root>0 the/DT/det>3 gates/NNS/obj>1 shut/VBN/xcomp>1"],
    ["an apposition that no comma closes is the subject of the verb behind it",
      "A/DT/det>2 copy/NN/nsubj:pass>9 seen/VBN/acl>2 by/IN/case>5 Ode/NNP/obl>3 ,/,/punct>7 pier/NN/appos>5 was/VBD/aux:pass>9 closed/VBN/root>0",
      "A/DT/det>2 copy/NN/dislocated>9 seen/VBN/acl>2 by/IN/case>5 Ode/NNP/obl>3 ,/,/punct>7 pier/NN/nsubj:pass>9 was/VBD/aux:pass>9 closed/VBN/root>0"],
    ["a participle with a subject and no auxiliary is a past tense", "Ode/NNP/nsubj>2 said/VBD/root>0 it/PRP/nsubj>4 held/VBN/ccomp>2", "Ode/NNP/nsubj>2 said/VBD/root>0 it/PRP/nsubj>4 held/VBD/ccomp>2"],
    ["an adjective with a subject and an object is a past tense", "Ode/NNP/nsubj>2 upset/JJ/root>0 many/JJ/obj>2", "Ode/NNP/nsubj>2 upset/VBD/root>0 many/JJ/obj>2"],
    ["a base form with a subject in the plural is a present", "papers/NNS/nsubj>2 show/VB/root>0 it/PRP/obj>2", "papers/NNS/nsubj>2 show/VBP/root>0 it/PRP/obj>2"],
    ["an adjective in a noun's place, with an article, is a noun", "the/DT/det>2 dead/JJ/nsubj>5 of/IN/case>4 Velmora/NNP/nmod>2 lie/VBP/root>0", "the/DT/det>2 dead/NN/nsubj>5 of/IN/case>4 Velmora/NNP/nmod>2 lie/VBP/root>0"],
  ])("%s", (_, before, after) => {
    expect(repaired(before)).toBe(after);
  });

  test.each([
    ["an object before which nothing was said", "He/PRP/nsubj>2 said/VBD/root>0 a/DT/det>4 word/NN/obj>2"],
    ["a participle with an auxiliary", "It/PRP/nsubj>3 had/VBD/aux>3 fallen/VBN/root>0"],
    ["an apposition that a comma closes", "The/DT/det>2 mayor/NN/nsubj>9 of/IN/case>4 Velmora/NNP/nmod>2 ,/,/punct>6 Ana/NNP/appos>4 Ode/NNP/flat>6 ,/,/punct>6 spoke/VBD/root>0"],
    ["an adjective that counts", "the/DT/det>2 first/JJ/nsubj>3 fell/VBD/root>0"],
  ])("leave %s", (_, notation) => {
    expect(repaired(notation)).toBe(notation);
  });
});
