import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {openReader} from "../../../src/intake/reader-file.ts";
import {keyOf, STARTS} from "../../../src/stages/timexes/class-starts.ts";
import {ALL_CLASSES} from "../../../src/stages/timexes/expressions.ts";
import {findTimes} from "../../../src/stages/timexes/index.ts";
import {findAtoms} from "../../../src/text/atoms.ts";
import {readMarks, writeMarks} from "./marks.ts";
import {ROWS} from "./rows.ts";

const reader = openReader();

function find(text: string, published: string | null) {
  const sentences = reader.readSentences(text).map((sentence) => ({...sentence, paragraph: 0}));
  return findTimes(text, {published, sentences});
}

const withMod = (time: {start: number; end: number; value: string; mod: string | null}) => ({...time, value: time.mod ? `${time.value} ${time.mod}` : time.value});

for (const {about, day, rows} of ROWS) {
  describe(about, () => {
    test.each(rows)("%s", (row) => {
      const {text} = readMarks(row);
      expect(writeMarks(text, find(text, day).map(withMod))).toBe(row);
    });
  });
}

test("there are at least eighty rows", () => {
  expect(ROWS.flatMap(({rows}) => rows).length).toBeGreaterThanOrEqual(80);
});

test("a plain string is read without a reader", () => {
  expect(findTimes("It burned on June 30, 2018. Crews came two days later.").map(({value}) => value)).toEqual(["2018-06-30", "2018-07-02"]);
});

test("a month without year in a history that reaches to the present is of the year told before", () => {
  const text = "The war began in 2024. In 2025 the port fell. By 2026 it was lost, and in 2026 talks failed. In 2027 they met. By 2027 all had left, and in 2027 rebels took Tarn. In May they left it. In 2028 and 2029 there was peace.";
  expect(find(text, "2029-12-19").map(({value}) => value)).toEqual(["2024", "2025", "2026", "2026", "2027", "2027", "2027", "2027-05", "2028", "2029"]);
});

test("a class of words begins only where its list of beginnings says", () => {
  for (const text of [...ROWS.flatMap(({rows}) => rows.map((row) => readMarks(row).text)), "Half past nine, 2.30 p.m., a quarter to six, nineteen ninety-six, a couple of days, the few weeks, ½ hour"]) {
    const atoms = findAtoms(text, {start: 0, end: text.length});
    for (const [name, read] of ALL_CLASSES) {
      const started = atoms.flatMap((atom, at) => (read({atoms, mayIsName: false, seen: []}, at) ? [keyOf(atom)] : []));
      if (STARTS.has(name)) expect([...STARTS.get(name)!]).toEqual(expect.arrayContaining(started));
    }
  }
});

test.each(["already", "once", "week", "the second day"])("“%s” by itself is no time, as within a sentence", (words) => {
  expect(find(words, "2018-07-10")).toEqual([]);
  expect(find(`It was ${words} told.`, "2018-07-10")).toEqual([]);
});

test("a month in a history without a date of its own is not hung on a year told paragraphs before", () => {
  const years = ["1901", "1905", "1908", "1911", "1913", "1921", "1932", "1940"].map((year) => `In ${year} the guild met.`);
  const text = [...years, "It has a hall.", "It has a mole.", "In March the council voted."].join("\n");
  let paragraph = 0;
  const sentences = reader.readSentences(text).map((sentence) => ({...sentence, paragraph: paragraph++}));
  expect(findTimes(text, {sentences}).at(-1)?.value).toBe("XXXX-03");
});

test("every reason names a rule and says a sentence", () => {
  for (const {rule, detail} of find("The mayor resigned on Tuesday.", "2018-07-10")) expect(`${rule} ${detail}`).toMatch(/^\S+ \S+ \S+/u);
});

test("a narrative of another time takes its years from what was told before", () => {
  const text = [
    "In 1871 the canal was dug. In 1872 it froze. In 1873 it was sold. The toll of 1874 was high.",
    "In 1875 the locks failed. In 1876 they were mended. The flood of 1877 came on 3 March. In April the canal closed.",
    "In 1878 it opened again. In 1880 the company failed.",
  ].join("\n");
  const values = find(text, "2018-07-10").map(({value}) => value);
  expect(values).toContain("1877-03-03");
  expect(values).toContain("1877-04");
});

const WORDS = ["on", "June", "30", "May", "last", "month", "the", "next", "two", "weeks", "-", "2015", ",", "Tuesday", "at", "5", "p.m.", "early", "in", "'", "90s", "\n", "—", "1914-18", "half", "a", "ago", "and", "10:30"];

test("spans are in order, inside the text, without overlap, whatever the text", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), {maxLength: 30}), fc.constantFrom(null, "2018-07-10"), (words, published) => {
    const text = words.join(" ");
    let end = 0;
    for (const time of findTimes(text, {published})) {
      expect(time.start).toBeGreaterThanOrEqual(end);
      expect(time.end).toBeGreaterThan(time.start);
      end = time.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }));
});
