import {describe, expect, it, test} from "vitest";
import {delimiterOf, parseCsv, renderCsv} from "../../src/text/csv.ts";

test.each([
  ["fields and records", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]],
  ["any line end, none at the end", "a,b\nc,d\re,f", [["a", "b"], ["c", "d"], ["e", "f"]]],
  ["delimiters, line ends and marks within marks", "\"a,b\",\"c\r\nd\",\"say \"\"no\"\"\"\r\n", [["a,b", "c\r\nd", "say \"no\""]]],
  ["empty fields", ",a,\n,,\n", [["", "a", ""], ["", "", ""]]],
  ["empty lines left out", "a\n\n\nb\n", [["a"], ["b"]]],
  ["a mark in the middle is itself", "5\" pipe,b\n", [["5\" pipe", "b"]]],
  ["words behind a closing mark stay", "\"a\"b,c\n", [["ab", "c"]]],
  ["a field that is never closed", "a,\"b\nc", [["a", "b\nc"]]],
  ["nothing", "", []],
  ["a delimiter at the end", "a,", [["a", ""]]],
])("%s", (_, text, records) => {
  expect(parseCsv(text, ",")).toEqual(records);
});

describe("delimiterOf", () => {
  it("takes the sign that the first line has most of", () => {
    expect(["a;b;c\n1,2", "a\tb\n", "\"x;y;z\",b\n", "quote\n", ""].map(delimiterOf)).toEqual([";", "\t", ",", ",", ","]);
  });
});

describe("renderCsv", () => {
  it("gives what parseCsv reads again", () => {
    const records = [["a", "b,c"], ["say \"no\"", "two\nlines"], [" blank ", ""], ["x;y", "z\tq"]];
    expect(parseCsv(renderCsv(records))).toEqual(records);
    expect(parseCsv(renderCsv(records, ";"), ";")).toEqual(records);
  });

  it("keeps a spreadsheet from taking a field for a formula", () => {
    const fields = ["=HYPERLINK(\"x\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1", "-5", "+3.5", "a=b"];
    expect(parseCsv(renderCsv([fields]))[0]).toEqual(["'=HYPERLINK(\"x\")", "'+1+cmd|' /C calc'!A0", "'-2+3", "'@SUM(A1)", "'\t=1", "'＝1", "-5", "+3.5", "a=b"]);
  });

  it("comes to an end with hundreds of thousands of marks", () => {
    expect(parseCsv("\"".repeat(400_000), ",")).toHaveLength(1);
    expect(parseCsv("\"\",".repeat(200_000), ",")[0]).toHaveLength(200_001);
    expect(delimiterOf("\"a".repeat(200_000))).toBe(",");
  }, 60_000);
});
