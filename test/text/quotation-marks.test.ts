import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {findQuoted} from "../../src/text/quotation-marks.ts";

const contents = (text: string) => findQuoted(text).map(({content}) => text.slice(content.start, content.end));

describe("what stands between marks", () => {
  test.each([
    ["“We held,” she said. “We won.”", ["We held,", "We won."]],
    ["\"We held,\" she said. \"We won.\"", ["We held,", "We won."]],
    ["“We held,\" she said.", ["We held,"]],
    ["\"We held,” she said.", ["We held,"]],
    ["``We held,'' she said.", ["We held,"]],
    ["«We held», she said.", ["We held"]],
    ["‘We won’t go,’ she said.", ["We won’t go,"]],
    ["'We can't go,' she said.", ["We can't go,"]],
    ["Harbor plan 'based on lies', mayor says", ["based on lies"]],
    ["the girls' school and the boys' club", []],
    ["rock 'n' roll in the '90s", []],
    ["a 6\" pipe and a 5'10\" man", []],
    ["it was the mayor's “plan”", ["plan"]],
    ["“It happened in 2003,” she said.", ["It happened in 2003,"]],
    ["\"It happened in 2003\" was all.", ["It happened in 2003"]],
    ["“He said ‘run’ and I ran,” she said.", ["He said ‘run’ and I ran,"]],
    ["\"He said 'run' and I ran,\" she said.", ["He said 'run' and I ran,"]],
    ["“He said “run” and I ran,” she said.", ["He said “run” and I ran,"]],
    ["She said: “We held and we", ["We held and we"]],
    ["and we held,” she said.", ["and we held,"]],
    ["She said “”.", []],
    ["She said,\" We held the gate\". It was late.", ["We held the gate"]],
    ["He called it \"old,\" and left.", ["old,"]],
  ])("%s", (text, wanted) => {
    expect(contents(text)).toEqual(wanted);
  });

  test("an inner quotation is kept with the outer one", () => {
    const text = "“He said ‘run’ and I ran,” she said.";
    expect(findQuoted(text)[0].inner.map(({content}) => text.slice(content.start, content.end))).toEqual(["run"]);
  });

  test("a missing closing mark is told", () => {
    expect(findQuoted("“We held and").map(({closed}) => closed)).toEqual([false]);
  });
});

test("quotations lie in the text, in order, without overlap, the content inside the marks", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("“", "”", "\"", "'", "‘", "’", "``", "''", " ", ".", ",", "s", "Ode", "6", "\u00a0")), (words) => {
    const text = words.join("");
    let end = 0;
    for (const found of findQuoted(text)) {
      expect(end <= found.start && found.start <= found.content.start).toBe(true);
      expect(found.content.start < found.content.end && found.content.end <= found.end && found.end <= text.length).toBe(true);
      end = found.end;
    }
  }));
});
