import {describe, expect, test} from "vitest";
import {findQuantities, findTimes} from "../src/index.ts";

const timesOf = (text: string, published?: string) => findTimes(text, published ? {published} : {}).map(({start, end, type, value}) => `${text.slice(start, end)} ${type} ${value}`);
const quantitiesOf = (text: string) => findQuantities(text).map(({start, end, low, high, unit, lemma, qualifiers}) => `${text.slice(start, end)}: ${low}..${high} ${unit} ${[lemma, ...qualifiers].join(" ")}`);

describe("the times of a text", () => {
  test("are dated by the day of publication", () => expect(timesOf("The Aurelia sank on Tuesday.", "2031-05-16")).toEqual(["Tuesday DATE 2031-05-13"]));
  test("keep unknown what only that day could tell", () => expect(timesOf("The Aurelia sank on Tuesday.")).toEqual(["Tuesday DATE XXXX-WXX-2"]));
  test("of a month follow the tense of the verb", () => expect(timesOf("The trial began in March.\nThe trial will begin in March.", "2031-05-16")).toEqual(["March DATE 2031-03", "March DATE 2032-03"]));
  test("are not read by a day that is none", () => expect(() => timesOf("It sank on Tuesday.", "soon")).toThrow("published “soon” is no day or instant (write 2031-07-03)"));
  test("of an empty text are none", () => expect(findTimes("")).toEqual([]));
});

describe("the quantities of a text", () => {
  test("say what is counted and what befell it", () => expect(quantitiesOf("At least 40 sailors were rescued.")).toEqual(["At least 40: 40..null null sailor rescue"]));
  test("keep killed and injured apart", () => expect(quantitiesOf("The blast killed 12 people and injured 30 people.")).toEqual(["12: 12..12 null person kill", "30: 30..30 null person injure"]));
  test("have the qualifiers of the noun", () => expect(quantitiesOf("The council has nine voting members.")).toEqual(["nine: 9..9 null member voting"]));
  test("are in base units", () => expect(quantitiesOf("Police seized two tonnes of white powder.")).toEqual(["two tonnes: 2000000..2000000 g powder white"]));
  test("leave times alone", () => expect(quantitiesOf("The trial resumes on June 30, 2031 at 5 p.m.")).toEqual([]));
});
