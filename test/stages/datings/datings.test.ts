import {describe, expect, test} from "vitest";
import type {Document, Dossier} from "../../../src/model/index.ts";
import {narrow, NOTHING_KNOWN, write} from "../../../src/stages/datings/days.ts";
import {deicticRule} from "../../../src/stages/datings/deictics.ts";
import {buildDossier} from "../../../src/stages/index.ts";
import {dayNumberOf} from "../../../src/text/calendar.ts";
import {documentOf, reader} from "../reading.ts";

const read = (...docs: readonly Document[]): Dossier => buildDossier(docs, reader);
const undated = (text: string, index = 0): Document => documentOf(text, {index});
const dated = (text: string, day: string, index: number): Document => documentOf(text, {index, published: {value: day, basis: "given"}});

/** `value first last` of the first document. */
function datingOf({documents: [{id}], layers}: Dossier): string | null {
  const found = layers.datings.find(({doc}) => doc === id);
  return found ? `${found.value} ${found.first} ${found.last}` : null;
}

function row(about: string, docs: readonly Document[], expected: string | null): void {
  test(about, () => expect(datingOf(read(...docs))).toBe(expected));
}

const RALLY = "The League of Kestrova held a rally of the Harbor Guild at the old mole on June 30.";

const TOLD = [
  "Nine people died when the ferry Aurelia sank off Kestrova. The ferry Aurelia sank off Kestrova at night. Mayor Goran Lishak suspended Captain Stepan Marek.",
  "Captain Stepan Marek was suspended by Mayor Goran Lishak. The Aurelia, a ferry, sank off Kestrova in a storm, killing nine people.",
];
const SINKING = "The ferry Aurelia sank off Kestrova, killing nine people, Mayor Goran Lishak said. Mayor Goran Lishak suspended Captain Stepan Marek.";

describe("an undated article is dated", () => {
  row("by “last month” against the date that it gives itself", [undated("Police foiled an attack on the rally of the Harbor Guild last month. The attack on the rally of the Harbor Guild on June 30 was planned by two men.")], "XXXX-07 XXXX-07-01 XXXX-07-31");
  row("by “last month” against the date that most others give", [
    undated("Two men disrupted a rally of Mayor Karin Ode last month."), undated("The rally of Mayor Karin Ode on June 30 drew thousands.", 1), undated("Goran Lishak was at the rally of Karin Ode on June 30.", 2),
  ], "XXXX-07 XXXX-07-01 XXXX-07-31");
  row("with its year where the others give it", [
    undated("Two men disrupted a rally of Mayor Karin Ode last month."), dated("The rally of Mayor Karin Ode on June 30 drew thousands.", "2031-07-02", 1), dated("Goran Lishak was at the rally of Karin Ode on June 30.", "2031-07-03", 2),
  ], "2031-07 2031-07-01 2031-07-31");
  row("by the dateline, without a year that is not told", [documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", "A fire burned."]])], "XXXX-05-14 XXXX-05-14 XXXX-05-14");
  row("by the dateline, with the year of dated articles on the same events", [
    documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", SINKING]]), ...TOLD.map((text, at) => dated(text, "2031-05-15", at + 1)),
  ], "2031-05-14 2031-05-14 2031-05-14");
  row("without the year of articles that look back", [
    documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", SINKING]]), ...TOLD.map((text, at) => dated(`A year ago it happened. ${text}`, "2032-05-15", at + 1)),
  ], "XXXX-05-14 XXXX-05-14 XXXX-05-14");
  row("without the year of one other article", [
    documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", SINKING]]), dated(TOLD[0], "2031-05-15", 1),
  ], "XXXX-05-14 XXXX-05-14 XXXX-05-14");
  row("without the year of articles on the same events that are of two years", [
    documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", SINKING]]), dated(SINKING, "2031-05-15", 1), dated(SINKING, "2030-05-15", 2),
  ], "XXXX-05-14 XXXX-05-14 XXXX-05-14");
  row("without the year of articles of another season", [
    documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", SINKING]]), dated(`${SINKING} The ferry was built in Tarn.`, "2031-09-15", 1),
  ], "XXXX-05-14 XXXX-05-14 XXXX-05-14");
  row("without the year of articles on other events", [
    documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", SINKING]]), dated("The guild of Velmora elected Stepan Marek as its warden.", "2031-05-15", 1),
  ], "XXXX-05-14 XXXX-05-14 XXXX-05-14");
  row("more closely by one other, within the week that several give", [
    undated("The inquiry into the sinking of the ferry Aurelia opened in Kestrova on Friday. The ferry sank off Kestrova on Monday, killing nine people, Mayor Goran Lishak said."),
    dated("The ferry Aurelia sank off Kestrova on Monday, killing nine people, Mayor Goran Lishak said.", "2031-05-13", 1),
    dated("The ferry Aurelia sank off Kestrova on May 12, killing nine people. Mayor Goran Lishak opened an inquiry on Friday.", "2031-05-16", 2),
  ], "2031-05 2031-05-16 2031-05-18");
  row("by words told beside their date", [undated("Goran Lishak left the port yesterday (June 3).")], "XXXX-06-04 XXXX-06-04 XXXX-06-04");
  row("not before what it tells as past", [undated("The mole was built in 2019.")], "null 2019-01-01 null");
});

describe("no date is inferred", () => {
  row("from what is told as coming", [undated("The mole will be opened in 2039.")], null);
  row("from what will be told as past", [undated("The odds are even that people will say that the mole fell in late 2038 or early 2039.")], null);
  row("from a figure without a verb of its own", [undated("The guild expects a decline this year, followed by an increase of 1 percent in 2039.")], null);
  row("from a month whose year stands elsewhere", [undated("The guild expects calm for 2039. The month of July was calm.")], null);
  row("from what was foreseen", [undated("They forecast calm at the end of 2039.")], null);
  row("from what another named beside it did", [undated("The Kestrova Bank this month projected a rise for the port. The Harbor Guild, in June, projected a fall for the mole.")], null);
  row("from a condition", [undated("The guild asks whether the mole was open in 2039.")], null);
  row("from a year that names a thing", [undated("Ode showed the 2039 version of the ferry.")], null);
  row("from an infinitive in a clause of the past", [undated("Ode showed a ferry, to be launched in mid-2039.")], null);
  row("from the words of a speaker", [undated(`${RALLY} “They attacked our rally last week,” said Karin Ode.`)], null);
  row("where as many others give another date", [
    undated("Two men disrupted a rally of Mayor Karin Ode last month."), undated("The rally of Mayor Karin Ode on June 30 drew thousands.", 1), undated("Goran Lishak was at the rally of Karin Ode on July 30.", 2),
  ], null);
  row("from an event of somebody else", [
    undated("Two men disrupted a rally of Stepan Marek last month."), undated("The rally of Mayor Karin Ode on June 30 drew thousands.", 1), undated("Goran Lishak was at the rally of Karin Ode on June 30.", 2),
  ], null);
  row("from what is only announced", [undated("The Harbor Guild announced last month a rally. The rally of the Harbor Guild is to be held on October 12.")], null);
  row("for a document that has one", [dated("KESTROVA, May 14 (Trivane) - Two men disrupted a rally.", "2031-05-15", 0)], null);
});

test("an inferred date stands with its document, and is inferred anew when the set is read again", () => {
  const first = read(documentOf([["dateline", "KESTROVA, May 14 (Trivane) -"], ["body", "A fire burned."]]));
  expect(first.documents[0].published).toEqual({value: "XXXX-05-14", basis: "text"});
  expect(read(...first.documents)).toEqual(first);
});

test("a copy that is dated bounds the text that it is made of", () => {
  const words = "A fire burned in the warehouse of the Harbor Guild at the old mole of Kestrova, and forty firefighters fought it through the night, the rescue service said, until the roof of the warehouse fell in.";
  const {layers} = read(documentOf(words, {outlet: "Trivane"}), documentOf([["body", words], ["credit", "Source: Trivane"]], {index: 1, outlet: "The Echo", published: {value: "2031-05-15", basis: "given"}}));
  const rules = layers.datings.flatMap(({reasons}) => reasons.map(({rule}) => rule));
  expect(rules).toContain("dated-copy");
});

describe("words that point from the day of writing", () => {
  const day = (text: string): number => {
    const [year, month, date] = text.split("-").map(Number);
    return dayNumberOf({year, month, day: date});
  };
  const iso = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const rows: readonly (readonly [words: string, first: string, last: string, expected: string | null])[] = [
    ["today", "2031-05-14", "2031-05-14", "2031-05-14 2031-05-14"], ["yesterday", "2031-05-31", "2031-05-31", "2031-06-01 2031-06-01"],
    ["Last night", "2031-05-14", "2031-05-14", "2031-05-15 2031-05-15"], ["on Wednesday", "2031-05-14", "2031-05-14", "2031-05-14 2031-05-20"],
    ["on Tuesday", "2031-05-14", "2031-05-14", null], ["Wednesday evening", "2031-05-14", "2031-05-14", "2031-05-14 2031-05-20"],
    ["last week", "2031-05-14", "2031-05-14", "2031-05-18 2031-05-25"], ["this week", "2031-05-14", "2031-05-14", "2031-05-11 2031-05-18"],
    ["last month", "2031-12-03", "2031-12-03", "2032-01-01 2032-01-31"], ["earlier this month", "2031-05-14", "2031-05-14", "2031-05-01 2031-05-31"],
    ["last month", "2031-05-30", "2031-06-02", null], ["last year", "2031-05-14", "2031-05-14", "2032-01-01 2032-12-31"],
    ["this summer", "2031-07-30", "2031-07-30", "2031-07-30 2031-12-31"], ["the weekend", "2031-05-17", "2031-05-18", "2031-05-17 2031-05-25"],
  ];
  test.each(rows)("%s, of %s to %s", (words, first, last, expected) => {
    const days = deicticRule(words)?.({first: day(first), last: day(last), isYearTold: true}) ?? null;
    expect(days && `${iso(days.first)} ${iso(days.last)}`).toBe(expected);
  });

  test.each(["next week", "30 June", "2031", "recently", "the same week", "June"])("%s points nowhere", (words) => expect(deicticRule(words)).toBeNull());
});

test("a day without a year and bounds of less than a year give the day", () => {
  const bounds = narrow(NOTHING_KNOWN, {first: dayNumberOf({year: 2031, month: 5, day: 1}), last: dayNumberOf({year: 2031, month: 6, day: 30}), isYearTold: true})!;
  const day = dayNumberOf({year: 2000, month: 5, day: 14});
  expect(write(narrow(bounds, {first: day, last: day, isYearTold: false})!).value).toBe("2031-05-14");
  expect(narrow(bounds, {first: day + 60, last: day + 60, isYearTold: false})).toBeNull();
});

describe("the times of an article are dated by what was inferred", () => {
  const rally = [dated("The rally of Mayor Karin Ode on June 30 drew thousands.", "2031-07-02", 1), dated("Goran Lishak was at the rally of Karin Ode on June 30.", "2031-07-03", 2)];
  const valuesOf = ({documents: [{id}], layers}: Dossier): readonly string[] => layers.timexes.filter(({doc}) => doc === id).map(({value}) => value);
  const told = "Two men disrupted a rally of Mayor Karin Ode last month. They had bought fuel in May. They were held on Tuesday. A trial opens in September.";

  test("where they mean the same on every day on which it may have been published", () => {
    const dossier = read(undated(told), ...rally);
    expect(valuesOf(dossier)).toEqual(["2031-06", "2031-05", "XXXX-WXX-2", "2031-09"]);
    expect(dossier.layers.timeline.map(({at}) => at)).toEqual(["2031-05", "2031-06", "2031-06-30", "2031-09", "XXXX-WXX-2"]);
    expect(dossier.layers.datings.find(({doc}) => doc === dossier.documents[0].id)?.value).toBe("2031-07");
  });

  test("and not where no year was", () => expect(valuesOf(read(undated(told)))).toEqual(["XXXX-XX", "XXXX-05", "XXXX-WXX-2", "XXXX-09"]));
});
