import {describe, expect, test} from "vitest";
import {findAtoms} from "../../src/text/atoms.ts";
import {civilOf, dayNumberOf, dayOfIsoWeek, easterOf, isoWeekOf, weekdayOf} from "../../src/text/calendar.ts";
import {formatMoment, parseMoment} from "../../src/text/moments.ts";
import {readNumber, readOrdinal} from "../../src/text/numbers.ts";

const atomsOf = (text: string) => findAtoms(text, {start: 0, end: text.length});

describe("number words", () => {
  test.each([
    ["43", 43], ["55,000", 55000], ["1.2 million", 1200000], ["1.1 million", 1100000], ["forty-three", 43], ["forty three", 43], ["two hundred and five", 205],
    ["two thousand five hundred", 2500], ["one hundred thousand", 100000], ["a hundred", 100], ["a dozen", 12], ["two dozen", 24], ["half a million", 500000],
    ["three and a half", 3.5], ["2 1/2", 2.5], ["2½", 2.5], ["two thirds", 2 / 3], ["$1.7bn".slice(1), 1.7e9], ["nineteen", 19], ["three million two hundred thousand", 3200000],
  ])("%s is %d", (words, value) => {
    const atoms = atomsOf(words);
    const number = readNumber(atoms, 0);
    expect(number?.value).toBeCloseTo(value, 9);
    expect(number?.end).toBe(atoms.length);
  });

  test.each(["the", "a", "half", "hundred", "million", "first", "hello"])("“%s” alone is no number", (word) => {
    expect(readNumber(atomsOf(word), 0)).toBeNull();
  });

  test.each([["third", 3], ["21st", 21], ["twenty-first", 21], ["30th", 30]])("%s is the ordinal %d", (words, value) => {
    expect(readOrdinal(atomsOf(words), 0)?.value).toBe(value);
  });
});

describe("the calendar", () => {
  test("days run on from 1970-01-01 through leap years", () => {
    expect(dayNumberOf({year: 1970, month: 1, day: 1})).toBe(0);
    for (const day of [-800000, -1, 0, 59, 11016, 17722, 900000]) expect(dayNumberOf(civilOf(day))).toBe(day);
    expect(civilOf(dayNumberOf({year: 2020, month: 2, day: 28}) + 1)).toEqual({year: 2020, month: 2, day: 29});
  });

  test("weeks are those of ISO 8601", () => {
    const day = dayNumberOf({year: 2018, month: 4, day: 29});
    expect([weekdayOf(day), isoWeekOf(day)]).toEqual([7, {year: 2018, week: 17}]);
    expect(isoWeekOf(dayNumberOf({year: 2021, month: 1, day: 3}))).toEqual({year: 2020, week: 53});
    expect(dayOfIsoWeek(2018, 17, 7)).toBe(day);
  });

  test("Easter is on its Sunday", () => {
    expect([2018, 2019, 2024].map((year) => easterOf(year))).toEqual([{year: 2018, month: 4, day: 1}, {year: 2019, month: 4, day: 21}, {year: 2024, month: 3, day: 31}]);
  });
});

describe("TIMEX3 values", () => {
  test.each([
    "2018-07-10", "XXXX-06-30", "XXXX-WXX-2", "2018-W17-WE", "2018-W17", "2018-SU", "2020-Q1", "2020-H2", "199", "18", "XXXX", "2018-04-30TEV", "BC0146", "XXXX-XX", "2018-W28-2", "2018-07-10T17:00",
  ])("%s survives reading and writing", (value) => {
    expect(formatMoment(parseMoment(value)!)).toBe(value);
  });

  test.each(["P2W", "PAST_REF", "PRESENT_REF", ""])("“%s” has no place in the calendar", (value) => {
    expect(parseMoment(value)).toBeNull();
  });
});
