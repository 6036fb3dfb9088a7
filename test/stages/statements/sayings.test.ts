import {describe, expect, test} from "vitest";
import type {Dossier, Statement} from "../../../src/model/index.ts";
import {buildDossier} from "../../../src/stages/index.ts";
import {documentOf, reader} from "../reading.ts";

const read = (text: string, published: string | null = "2031-05-16"): Dossier =>
  buildDossier([documentOf(text, {published: published === null ? null : {value: published, basis: "given"}})], reader);

/** The statement that something happened, by a word of it. */
function told({documents: [{text}], layers}: Dossier, word: string): Statement {
  const found = layers.statements.filter(({aspect, about, start, end}) => aspect === "happened" && (about.includes(word) || text.slice(start, end).includes(word)));
  return found.sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
}

function row(about: string, text: string, word: string, at: string | null, reported: string): void {
  test(about, () => {
    const statement = told(read(text), word);
    expect([statement.at, statement.reported?.value]).toEqual([at, reported]);
  });
}

describe("the time of the saying stays with the saying", () => {
  row("between the verb of speech and what is said", "The port said in a statement on Thursday that the ship had been inspected in May.", "inspected", "2031-05", "2031-05-15");
  row("without a preposition", "The port said Thursday that the ship had been inspected in March.", "inspected", "2031-03", "2031-05-15");
  row("behind what is said", "The ship had been inspected in March, the port said on Thursday.", "inspected", "2031-03", "2031-05-15");
  row("beside a participle of how the words came out", "The port said in a statement issued late on Thursday that the ship had sunk.", "sunk", null, "2031-05-15");
  row("in front of the speaker, with a participle of speaking", "Speaking on Thursday, Karin Ode said the crane had collapsed.", "collapsed", null, "2031-05-15");
  row("in the statement cited", "According to a statement released on Thursday, the captain resigned in April.", "resigned", "2031-04", "2031-05-15");
  row("where what is said has no time", "The port said on Thursday that the ship had been inspected.", "inspected", null, "2031-05-15");
  row("behind a name", "The ship was inspected in March, Karin Ode, the mayor, told reporters on Wednesday.", "inspected", "2031-03", "2031-05-14");
  row("behind whom it is said to", "The mayor accused the port on Thursday of hiding the reports.", "hiding", null, "2031-05-15");
  row("of according to", "The ship was inspected in March, according to a statement issued by the port.", "inspected", "2031-03", "2031-05-16");
});

describe("the time of what is told stays with what is told", () => {
  row("at the end of it", "The port said that the ship had been inspected on Thursday.", "inspected", "2031-05-15", "2031-05-16");
  row("at its beginning", "The port said that on Thursday the ship had been inspected.", "inspected", "2031-05-15", "2031-05-16");
  row("in front of the attribution", "On Thursday the ship was inspected, the port said.", "inspected", "2031-05-15", "2031-05-16");
  row("in a clause about the speaker", "Karin Ode, who met the pilots on Wednesday, said the ship had been inspected.", "inspected", null, "2031-05-16");
  row("in front of a participle that tells the saying", "Police stopped the ship on Wednesday, claiming it had been inspected.", "inspected", null, "2031-05-16");
  row("in the outlet's own voice", "The ship was inspected on Thursday.", "inspected", "2031-05-15", "2031-05-16");
});

test("direct words are dated by their saying too", () => {
  const {layers} = read("“We carried every one of them out of the building,” Karin Ode said on Thursday.");
  expect(layers.statements.filter(({aspect}) => aspect === "wording").map(({reported}) => reported?.value)).toEqual(["2031-05-15"]);
});

test("“as of Monday evening” is the time as of which a figure speaks, and no time of the event", () => {
  const {layers} = read("As of Monday evening, 12 people had been killed in the blast.");
  const [count] = layers.statements.filter(({aspect}) => aspect === "quantity");
  expect([count.at, count.asOf?.value, count.reported?.value]).toEqual([null, "2031-05-12TEV", "2031-05-16"]);
});

test("without a date of publication a saying keeps what the text says of its day", () => {
  expect(told(read("The port said on Thursday that the ship had been inspected in May.", null), "inspected").reported).toMatchObject({value: "XXXX-WXX-4"});
});

test("nothing is known of when it was said where neither the text nor the publication tells", () => {
  expect(told(read("The ship was inspected.", null), "inspected").reported).toBeNull();
});

describe("being asked is no event of its own", () => {
  const subjects = (text: string): readonly string[] => read(text).layers.statements.filter(({aspect}) => aspect === "happened").map(({about}) => about);
  const times = (text: string): readonly string[] => read(text).layers.timeline.map(({at}) => at);
  test.each([
    "Asked on Thursday whether the pier was safe, Karin Ode said it was.",
    "When asked on Thursday about the pier, Karin Ode declined to answer.",
    "Pressed on Thursday on why the pumps failed, Karin Ode said she did not know.",
    "Karin Ode was asked on Thursday why the pumps failed.",
  ])("%s", (text) => {
    expect(subjects(text).filter((about) => /asked|pressed/iu.test(about))).toEqual([]);
    expect(times(text)).toEqual([]);
  });
  test("where something is asked of somebody it is one", () => expect(times("Karin Ode was asked by the guild on Thursday to resign.")).toEqual(["2031-05-15"]));
  test("and who is questioned or pressed by somebody tells no words", () => expect(times("Pressed by creditors on Thursday, the guild closed the mill. Questioned by police on Wednesday, Karin Ode wept.")).toEqual(["2031-05-14", "2031-05-15"]));
  test("and what is pressed into service is", () => expect(times("Pressed into service on Thursday, the ferry burned.")).toEqual(["2031-05-15"]));
});
