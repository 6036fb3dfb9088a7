import {describe, expect, test} from "vitest";
import type {Dossier, TimelineEntry} from "../../../src/model/index.ts";
import {buildDossier} from "../../../src/stages/index.ts";
import {placeOf} from "../../../src/stages/timeline/places.ts";
import {documentOf, reader} from "../reading.ts";

/** Accounts of one event, published on 16, 17 … May 2031, or undated. */
function dossierOf(texts: readonly string[], isDated = true): Dossier {
  return buildDossier(texts.map((text, index) => documentOf(`Karin Ode, the mayor of Kestrova, waited.\n${text}`, {index, published: isDated ? {value: `2031-05-${16 + index}`, basis: "given"} : null})), reader);
}

const linesOf = ({layers}: Dossier): readonly string[] => layers.timeline.map((entry) => lineOf(entry, layers.timeline));

/** `2031-05-14 Police arrested …`, with what marks the entry. */
function lineOf({at, about, differ, open, after}: TimelineEntry, all: readonly TimelineEntry[]): string {
  const behind = all.filter(({id}) => after.includes(id)).map((entry) => ` < ${entry.about}`).join("");
  return `${at} ${about}${differ ? ` (${differ})` : ""}${open ? " (open)" : ""}${behind}`;
}

function row(about: string, texts: readonly string[], lines: readonly string[], isDated = true): void {
  test(about, () => expect(linesOf(dossierOf(texts, isDated))).toEqual(lines));
}

describe("the timeline", () => {
  row("tells one event of two accounts once", ["Police in Kestrova arrested Goran Lishak on May 14.", "Goran Lishak was arrested by police in Kestrova on May 14."], ["2031-05-14 Goran Lishak was arrested by police in Kestrova"]);
  row("takes the closest of the times that can all hold", ["Police in Kestrova arrested Goran Lishak in May.", "Goran Lishak was arrested by police in Kestrova on May 14."], ["2031-05-14 Goran Lishak was arrested by police in Kestrova (precision)"]);
  row("marks times that exclude each other, on one line", ["Police in Kestrova arrested Goran Lishak on May 14.", "Goran Lishak was arrested by police in Kestrova on May 15."], ["2031-05-14 Goran Lishak was arrested by police in Kestrova (conflict)"]);
  row("keeps two events of one account apart", ["Police in Kestrova arrested Goran Lishak on May 14. Police in Kestrova arrested Stepan Marek on May 15."], ["2031-05-14 Police in Kestrova arrested Goran Lishak", "2031-05-15 Police in Kestrova arrested Stepan Marek"]);
  row("goes by time and not by the text", ["The ferry sank on May 15. The pilot left the port on May 12."], ["2031-05-12 The pilot left the port", "2031-05-15 The ferry sank"]);
  row("dates by the verb and its noun one event", ["The council held its first meeting on May 12."], ["2031-05-12 The council held its first meeting"]);
  row("tells once what came about and what it is called", ["A quake struck the town of Kestrova before dawn on May 12. Monday's quake in Kestrova cut a road.", "People fled the earthquake that hit Kestrova on May 12."], ["2031-05-12 A quake struck the town of Kestrova"]);
  row("tells an hour once that stands again for another zone", ["The ferry sank on May 12 at 4:47 a.m. local time (0247 GMT)."], ["2031-05-12T04:47 The ferry sank"]);
  row("says what is planned", ["The ferry will sail on May 20."], ["2031-05-20 The ferry will sail (open)"]);
  row("leaves out what did not happen", ["The ferry did not sail on May 12."], []);
  row("leaves out times that only bound", ["It was the worst accident in Kestrova since 2019. The port stayed shut until Tuesday."], []);
  row("dates a deed by no time of the clause that it governs", ["The mayor learned on Monday that the sale of the ferry in 2016 was illegal."], ["2031-05-12 The mayor learned"]);
  row("tells a stretch by its beginning", ["The ferry burned from May 12 to May 14. The city ran the port from 1974 to 2030."], ["1974 The city ran the port", "2031-05-12 The ferry burned"]);
  row("tells what lay between two years by the first", ["The city ran the port between 1974 and 2030."], ["1974 The city ran the port between"]);
  row("names what a participle dates by its noun", ["The paper obtained a letter sent on May 6.", "Police arrested a pilot identified on Thursday."], ["2031-05-06 a letter sent", "2031-05-15 a pilot identified"]);
  row("dates a deed by no day of a relative clause in it", ["The ferry that sank on May 14 had a leak."], []);
  row("dates a deed by no day of the report that tells it", ["As the Courier reported on Wednesday, the council lifted the ban on ferries."], []);
  row("names the deed of which somebody is accused, and not the charge", ["Goran Lishak was indicted for hacking the port in 2016."], ["2016 hacking the port"]);
  row("has no line for what is only asked", ["It was not clear whether the pilot had left the port on May 12."], []);
  row("has no line for the year that names an election", ["The council looked into the 2016 mayoral election and last year's campaign."], []);
  row("dates nothing by a holiday in passing", ["The ferry sank as people were travelling home for Christmas."], []);
  row("dates nothing by how far back a thing goes", ["The charges date back to 2009."], []);
  row("dates nothing by the today of quoted words without their day", ["“We left the port today,” the pilot said."], []);
  row("dates by the today of quoted words of which the day is told", ["“We left the port today,” the pilot said on Tuesday."], ["2031-05-13 We left the port"]);
  row("tells what was moved by its new day", ["The trial of Goran Lishak was moved from May 22 to May 24."], ["2031-05-24 The trial of Goran Lishak was moved"]);
  row("tells what was shortly before a time", ["The ferry sank shortly before May 14."], ["2031-05-14 The ferry sank shortly"]);
  row("tells a clock time once", ["The ferry sank at 9 a.m. GMT (10 a.m. local time) on May 14."], ["2031-05-14T09:00Z The ferry sank"]);
  row("dates nothing in front of a comma by what is behind it", ["Before the blast, on May 14, the pilot left the port."], ["2031-05-14 the pilot left the port"]);
  row("leaves out the time of a saying", ["The port said on Thursday that the ferry had been inspected in March."], ["2031-03 the ferry had been inspected"]);
  row("dates by an attribute of a noun that noun alone", ["The ferry met the terms of the 2019 accord."], []);
  row("keeps what is known without a year, by month and day, and weekdays last", ["The ferry sank on May 14. The pilot left the port on March 3. Police arrested the pilot on Tuesday."], ["XXXX-03-03 The pilot left the port", "XXXX-05-14 The ferry sank", "XXXX-WXX-2 Police arrested the pilot"], false);
  row("puts what has no time behind what it is told to follow", ["Police arrested the pilot after the ferry sank on May 12. The port closed on May 14."], ["2031-05-12 the ferry sank", "XXXX-XX-XX Police arrested the pilot < the ferry sank", "2031-05-14 The port closed"]);
  row("puts what has no time in front of what it is told to precede", ["The pilot left the port before the ferry sank on May 12."], ["XXXX-XX-XX The pilot left the port", "2031-05-12 the ferry sank < The pilot left the port"]);
  row("puts nothing in order that is told of no dated event", ["Police arrested the pilot after the ferry sank."], []);
});

test("what only follows is bounded by what it follows and by the publication", () => {
  const [, arrest] = dossierOf(["Police arrested the pilot after the ferry sank on May 12."]).layers.timeline;
  expect([arrest.first, arrest.last, arrest.reasons[0].rule]).toEqual(["2031-05-12", "2031-05-16", "told-order"]);
});

test("a conflict lies between its first and its last time, and tells both with their statements", () => {
  const {layers} = dossierOf(["Police in Kestrova arrested Goran Lishak on May 14.", "Goran Lishak was arrested by police in Kestrova on May 15."]);
  const [arrest] = layers.timeline;
  expect([arrest.first, arrest.last]).toEqual(["2031-05-14", "2031-05-15"]);
  expect(arrest.times.map(({value, statements}) => [value, statements.length])).toEqual([["2031-05-14", 1], ["2031-05-15", 1]]);
  expect(arrest.reasons.length).toBeGreaterThan(0);
});

describe("a time lies", () => {
  const rows: readonly (readonly [value: string, mod: string | null, place: string | null])[] = [
    ["2031-05-14", null, "2031-05-14 2031-05-14"], ["2031-05", null, "2031-05-01 2031-05-31"], ["2031", null, "2031-01-01 2031-12-31"],
    ["2031-06", "START", "2031-06-01 2031-06-15"], ["2031-06", "END", "2031-06-16 2031-06-30"], ["2031-06", "MID", "2031-06-08 2031-06-23"],
    ["2031-SU", null, "2031-06-01 2031-08-31"], ["2031-WI", null, "2030-12-01 2031-02-28"], ["203", null, "2030-01-01 2039-12-31"],
    ["2031-W20", null, "2031-05-12 2031-05-18"], ["2031-W20-WE", null, "2031-05-17 2031-05-18"],
    ["2031-05-14T17:30", null, "2031-05-14T17:30 2031-05-14T17:30"], ["2031-05-14T17", null, "2031-05-14T17:00 2031-05-14T17:59"],
    ["2031-05-14TEV", null, "2031-05-14T17:00 2031-05-14T23:59"], ["2031-05-14TNI", null, "2031-05-14T18:00 2031-05-15T05:59"],
    ["XXXX-06-30", null, "XXXX-06-30 XXXX-06-30"], ["XXXX-02", null, "XXXX-02-01 XXXX-02-29"], ["XXXX-SU", null, "XXXX-06-01 XXXX-08-31"],
    ["XXXX-WI", null, null], ["XXXX-WXX-2", null, null], ["XXXX-XX", null, null], ["XXXX", null, null], ["BC0044", null, null], ["P2W", null, null], ["PAST_REF", null, null],
  ];
  test.each(rows)("%s %s", (value, mod, place) => {
    const found = placeOf(value, mod);
    expect(found && `${found.first} ${found.last}`).toBe(place);
  });
});
