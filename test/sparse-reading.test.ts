import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {findQuantities, findTimes} from "../src/index.ts";
import {openReader} from "../src/intake/reader-file.ts";
import {findQuantities as findQuantitiesIn, triggersQuantity} from "../src/stages/quantities/index.ts";
import {BOUNDS, ROUGH_FACTORS, ROUGH_NUMBERS, ROUGH_SCALES} from "../src/stages/quantities/lexicon.ts";
import {STARTS} from "../src/stages/timexes/class-starts.ts";
import {DATE_RULES, MONTH_DAY_RULES} from "../src/stages/timexes/date-rules.ts";
import {HEDGES, REFERENCES, SET_ADVERBS} from "../src/stages/timexes/lexicon.ts";
import {NAMED_DAYS} from "../src/stages/timexes/named-days.ts";
import type {Rule} from "../src/stages/timexes/grammar.ts";
import {findTimes as findTimesIn, triggersTime} from "../src/stages/timexes/index.ts";
import {NEWS_RULES} from "../src/stages/timexes/news-rules.ts";
import {SPAN_RULES} from "../src/stages/timexes/span-rules.ts";
import {STEP_RULES} from "../src/stages/timexes/step-rules.ts";
import {WHOLE_RULES} from "../src/stages/timexes/whole-rules.ts";
import {findAtoms} from "../src/text/atoms.ts";
import {FRACTIONS, SCALES, TEENS, TENS, UNITS} from "../src/text/number-words.ts";
import {readMarks} from "./stages/timexes/marks.ts";
import {ROWS} from "./stages/timexes/rows.ts";

const reader = openReader();

/** All sentences read, each line a paragraph. */
function readAll(text: string) {
  let [paragraph, before] = [0, 0];
  return reader.readSentences(text).map((sentence) => {
    if (text.slice(before, sentence.start).includes("\n")) paragraph++;
    before = sentence.end;
    return {...sentence, paragraph};
  });
}

function expectSame(text: string, published: string | null): void {
  const sentences = readAll(text);
  expect(findTimes(text, {published})).toEqual(findTimesIn(text, {published, sentences}));
  expect(findQuantities(text)).toEqual(findQuantitiesIn(text, {sentences, times: findTimesIn(text, {sentences})}));
}

const RULES: readonly Rule[] = [...MONTH_DAY_RULES, ...DATE_RULES, ...STEP_RULES, ...WHOLE_RULES, ...SPAN_RULES, ...NEWS_RULES];
const FILLERS = ["The", "crew", "left", "port", "of", "a", "pilot", "was", "killed", "in", "the", "old", "harbor", ".", ",", "He", "said", "that", "people", "may", "march", "-", "“", "”", "would", "open", "next"];
const NUMBERS = [...[BOUNDS, ROUGH_NUMBERS, ROUGH_FACTORS, ROUGH_SCALES, UNITS, TEENS, TENS, SCALES, FRACTIONS].flatMap((table) => [...table.keys()]), "12", "3.5", "1,200", "$", "£", "%", "percent", "half", "a", "pound", "of", "tonnes", "mph", "knots", "no", "nobody", "casualties", "1987", "'80s", "5", "p.m.", "10:30", "7-year-old", "II"];

/** What classes of several words may match. */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  CLOCK: ["nine p.m.", "five o'clock", "half past nine", "a quarter to six", "8.30am", "0900 GMT", "10:15", "two p. m."], BC: ["BC", "B.C.", "b.c.e."], DECADE: ["1990s", "'80s", "nineties", "1990's"],
  YEAR: ["1987", "nineteen ninety-six", "twenty eighteen"], BAREYEAR: ["1987", "twenty eighteen"], SHORTYEAR: ["'99"], UNIT: ["fiscal years", "whole week", "consecutive days", "hour", "second"],
  ONEUNIT: ["fiscal quarter", "long weekend", "night"], COUNT: ["a few", "a couple of", "two hundred", "12", "an", "half", "twenty-one"], NAMED: [...NAMED_DAYS.keys()].map((name) => name[0].toUpperCase() + name.slice(1)),
  REFERENCE: [...REFERENCES.keys()], SETADVERB: [...SET_ADVERBS.keys()], HEDGE: [...HEDGES.keys()], DATE: ["Tuesday", "May 5", "the 1990s", "the year two thousand", "last week", "the same night", "Christmas Eve", "Q3 2020"],
  DAYS: ["3-4 May", "April 30-May 1"], MONTHDAY: ["May the 5th", "the 5th of May", "May 5, 2018"], ISODATE: ["2018-07-10"], WRITTENDATE: ["25/12/2018", "12.05.2018"], NINEELEVEN: ["9/11", "Sept. 11 attacks"],
}));

/** Words that a rule may match, each term by its own; what begins anywhere by a filler. */
const instanceOf = (rule: Rule): fc.Arbitrary<string> => fc.tuple(...rule.terms.map(({words, read, optional}) => {
  const own = fc.constantFrom(...[...words ?? PHRASES.get(read) ?? STARTS.get(read) ?? FILLERS].map((word) => (word === "0" ? "12" : word)));
  return optional ? fc.option(own, {nil: ""}) : own;
})).map((words) => words.filter((word) => word !== "").join(" ")).chain((words) => fc.constantFrom(words, words[0].toUpperCase() + words.slice(1), words.replaceAll(" - ", "-").replaceAll(" ' ", "'")));

const PIECES = fc.oneof(fc.constantFrom(...RULES).chain(instanceOf), fc.constantFrom(...FILLERS), fc.constantFrom(...NUMBERS), fc.constantFrom("\n", ". The", ". In"));

test("a sentence with a time or a quantity holds a word that tells of one", () => {
  const fillers = fc.array(fc.constantFrom(...FILLERS), {maxLength: 3});
  const piece = fc.oneof({weight: 3, arbitrary: fc.constantFrom(...RULES).chain(instanceOf)}, {weight: 1, arbitrary: fc.array(fc.constantFrom(...NUMBERS), {minLength: 1, maxLength: 3}).map((words) => words.join(" "))});
  fc.assert(fc.property(fillers, piece, fillers, (before, words, after) => {
    const text = [...before, words, ...after].join(" ");
    const atoms = findAtoms(text, {start: 0, end: text.length});
    if (findTimesIn(text, {sentences: [{start: 0, end: text.length, paragraph: 0, tokens: []}]}).length > 0) expect(atoms.some(triggersTime)).toBe(true);
    if (findQuantitiesIn(text).length > 0) expect(atoms.some(triggersQuantity)).toBe(true);
  }), {numRuns: 4000});
});

describe("a text of which only the sentences with words of time or number are read", () => {
  test("has the times and quantities of the whole read, whatever its words", () => {
    fc.assert(fc.property(fc.array(PIECES, {maxLength: 25}), fc.constantFrom(null, "2018-07-10"), (pieces, published) => expectSame(pieces.join(" "), published)), {numRuns: 100});
  });

  const texts = ROWS.flatMap(({rows}) => rows.map((row) => readMarks(row).text));
  test("has them for every invented row", () => {
    expectSame(texts.map((text) => `The crew left. ${text}\nHe wept.`).join("\n"), "2018-07-10");
    for (const text of texts) expectSame(text, "2018-07-10");
  });

  test("has them for the rows with letters lost, doubled or changed in case", () => {
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(200), fc.constantFrom("", "7", "a", " ", ". ", "\n", "-")), {maxLength: 4}), (text, edits) => {
      const edited = edits.reduce((now, [at, put]) => now.slice(0, at) + put + now.slice(at + 1), text);
      expectSame(`${edited} ${text.toUpperCase()}`, "2018-07-10");
    }), {numRuns: 150});
  });
});

test("times and quantities of texts in turn are each their own", () => {
  const [first, second] = ["Two crews left on Tuesday.", "Nine crews left on Friday."];
  const read = () => [first, second].map((text) => [findTimes(text), findQuantities(text)]);
  expect(read()).toEqual(read());
  expect(findQuantities(first)[0].low).toBe(2);
  expect(findQuantities(second)[0].low).toBe(9);
});
