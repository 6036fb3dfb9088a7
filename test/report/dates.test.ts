import {expect, test} from "vitest";

import {readableTime} from "../../src/report/dates.ts";

test.each([
  ["2024-05-03", "3 May 2024"], ["XXXX-06-30", "30 June"], ["2024-05-03T08:15:00Z", "3 May 2024, 08:15 UTC"],
  ["2024-05-03TEV", "3 May 2024, evening"], ["2024-05-03T08:15", "3 May 2024, 08:15"], ["2024-05", "May 2024"], ["XXXX-05", "May"],
  ["2018-W27", "week 27 of 2018"], ["2018-W27-WE", "weekend of week 27 of 2018"], ["2018-W27-3", "Wednesday of week 27 of 2018"], ["XXXX-WXX-3", "a Wednesday"], ["XXXX-WXX-WE", "a weekend"], ["2018-SU", "summer 2018"], ["2018-Q3", "quarter 3 2018"],
  ["1987", "1987"], ["197", "the 1970s"], ["19", "the 20th century"], ["20", "the 21st century"], ["12", "the 13th century"], ["PRESENT_REF", "now"], ["P2W", "P2W"], ["2024-13-01", "2024-13-01"], ["toString", "toString"],
])("%s reads as %s", (value, words) => expect(readableTime(value)).toBe(words));
