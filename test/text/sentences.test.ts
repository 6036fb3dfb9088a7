import {describe, expect, test} from "vitest";
import {splitSentences} from "../../src/text/sentences.ts";

/** Sentences of a text are those between the bars of the row. */
function row(name: string, marked: string): void {
  test(name, () => {
    const text = marked.replaceAll("|", "");
    expect(splitSentences(text).map(({start, end}) => text.slice(start, end)).join("|")).toBe(marked.split("|").map((sentence) => sentence.trim()).join("|"));
  });
}

describe("a sentence", () => {
  row("ends at a stop, a question mark, an exclamation mark", "The pier fell. |Who knew? |Nobody! |It was late.");
  row("keeps its closing quotation marks", "“It fell.” |The crew left. |\"It fell.\" |The crew left.");
  row("keeps its closing bracket", "(The pier fell.) |The crew left.");
  row("goes on after a quotation that asks, when a verb of speech follows", "“Who knew?” Ode asked. |“Who knew?” she asked. |“Go!” Mr. Ode said.");
  row("goes on after a title or a rank", "Mr. Ode met Gov. Pell, Gen. Ruiz and Lt. Col. Tamm. |Sen. Ode left.");
  row("goes on after initials", "J. F. Ode and A. A. Pell came. |Ode B. Marr left.");
  row("ends at an abbreviation before a word that starts sentences", "He lives in the U.S. |The U.S. Navy left. |It came at 9 a.m. |He left.");
  row("ends at an abbreviation before a number in words", "It sank at 8:40 a.m. |Fourteen people were hurt. |It rose at 9 p.m. |Police left.");
  row("goes on at an abbreviation before another name", "The U.S. Coast Guard of the U.N. Security Council came at 9 a.m. Monday.");
  row("goes on after a month cut short", "It fell on Jan. 5 and on Feb. 6, 2019. |In Dec. it rained.");
  row("goes on after No. before a number, and ends after no", "Pier No. 3 fell. |He said no. |She said yes.");
  row("goes on after a company's ending, and may end there", "Tarn Inc. fell and Tarn Co. rose. |He left Tarn Inc. |The end came.");
  row("ends at dots before a capital only", "He left … |She wept... and then left. |It fell... |They ran.");
  row("goes on over words left out", "The […] Ode deal and the [...] Marr deal held.");
  row("ends behind words left out, where a capital follows a whole sentence", "“The roof was sound [...] |Pell had it mended. |It held [but …] for the […] Ode Trust.”");
  row("ends before the credit of a caption", "The north pier |Image: Ann Ode. |The pier in Washington D.C. |Photo: Coastal Wire");
  row("goes on before a label that opens its line or stands after a comma", "Photo: Ann Ode. |In the words of Ode, Picture: Perfect is a film.");
  row("goes on over a web address and a number", "See www.tarn.example/a.b for the 3.5 tons. |It fell 1.7%.");
  row("goes on over a dateline", "HARROW BAY (Coastal Wire) - A pier fell on Monday. |Nobody was hurt.");
  row("opens with its quotation mark", "He left. |“We held,” he said. |'We held,' he said. |\"We held.\"");
  row("ends inside a quotation that goes on", "“The pier fell. |Nobody was hurt. |We left,” Ode said.");
  row("may start with a number after a full stop", "It was a gale. |12 people fled. |“100 fled.”");
  row("keeps the number of a list", "1. The pier fell.");
  row("ends at the end of the line without a stop", "Pier falls in Harrow Bay|\nBy A. Writer|\n\nA pier fell.");
  row("ends at any line break", "one|\r\ntwo|\rthree|\u2028four");
  row("takes a no-break space for white space", "Mr.\u00a0Ode left.\u00a0|She stayed.");
});

test("a text of white space has no sentences", () => {
  expect(splitSentences(" \n\u00a0\t ")).toEqual([]);
});
