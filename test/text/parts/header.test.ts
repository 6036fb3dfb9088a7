import {describe, expect, test} from "vitest";
import {findParts} from "../../../src/text/parts/index.ts";

const HEADLINE = "Harrow Bay dam holds after night of rain";
const FIRST = "The dam above Harrow Bay held through the night as engineers opened two of its four gates, the river board said on Thursday.";
const SECOND = "About 300 people were taken to schools on the north shore, where volunteers had laid out blankets and soup since the early evening.";

interface Said {
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
}

/** The lines of a header, parted by ` // `, and what they say. */
type Row = readonly [string, Said];

const ARTICLE = `${FIRST}\n\n${SECOND}`;

function readHeader(text: string): Said & {readonly headline: string | null; readonly body: string} {
  const {outlet, byline, published, headline, parts} = findParts(text);
  const body = parts.find(({kind}) => kind === "body");
  return {headline, body: text.slice(body?.start).slice(0, FIRST.length), ...(outlet && {outlet}), ...(byline && {byline}), ...(published && {published})};
}

const DAY = "2031-07-03";

describe("below the headline outlet, writers and date are told apart in any order", () => {
  const rows: readonly Row[] = [
    ["The Tarn Courier // July 3, 2031 // By Jane Roe", {outlet: "The Tarn Courier", byline: "Jane Roe", published: DAY}],
    ["By Jane Roe // July 3, 2031 // The Tarn Courier", {outlet: "The Tarn Courier", byline: "Jane Roe", published: DAY}],
    ["Thursday 3 July 2031 // Jane Roe // The Tarn Courier", {outlet: "The Tarn Courier", byline: "Jane Roe", published: DAY}],
    ["The Tarn Engineer // 3rd July 2031 // Article by Jane Roe", {outlet: "The Tarn Engineer", byline: "Jane Roe", published: DAY}],
    ["TarnNow // Staff reporter // Velmora News Network // July 3, 2031", {outlet: "TarnNow", published: DAY}],
    ["tarnpoint.example // Umar Jamsha // Thu 03rd July 2031 | 11:30 PM", {outlet: "tarnpoint.example", byline: "Umar Jamsha", published: DAY}],
    ["Velmorama // 3 July 2031", {outlet: "Velmorama", published: DAY}],
    ["TVT // 2031-07-03 HKT 21:45", {outlet: "TVT", published: DAY}],
    ["VTN Velmora // 3 July 2031", {outlet: "VTN Velmora", published: DAY}],
    ["FOX 91 Oldenfeld // July 3, 2031", {outlet: "FOX 91 Oldenfeld", published: DAY}],
    ["Oldenfeld Sun-Courier // July 3, 2031", {outlet: "Oldenfeld Sun-Courier", published: DAY}],
    ["Port A.M. // 3 July 2031", {outlet: "Port A.M.", published: DAY}],
    ["Tarn Waves // July 3, 2031 // By Jane Roe", {outlet: "Tarn Waves", byline: "Jane Roe", published: DAY}],
    ["The Marlow // July 03, 2031 11:23 pm | Updated 11:23 pm IST - London // AFP", {outlet: "The Marlow", published: DAY}],
    ["Emily Roe | Matthias Lang | July 3, 2031, 06:24 PM", {published: DAY}],
    ["TarnPost | Jane Roe | July 3, 2031", {outlet: "TarnPost", published: DAY}],
    ["World 12:52 03.07.2031", {published: DAY}],
    ["3, Jul. 2031", {published: DAY}],
    ["2031-July-3", {published: DAY}],
    ["July 3, 2031 / 12:56 AM / Updated 15 minutes ago // 1 Min Read", {published: DAY}],
    ["Published: 3 hours ago // The Tarn Courier", {outlet: "The Tarn Courier"}],
    ["Updated 4:51 p.m. EDT", {}],
    ["Published: 3rd July 2031 05:47 PM  |   Last Updated: 3rd July 2031 05:47 PM // By PTI", {byline: "PTI", published: DAY}],
    ["By (AFP) // July 3, 2031", {byline: "AFP", published: DAY}],
    ["Tarn Times // Thu, Jul 03, 2031 // Reuters, VELMORA and OLDENFELD, Tarnland", {outlet: "Tarn Times", published: DAY}],
    ["By JOE BRANT FOR THE DAILY COMET // PUBLISHED: 18:22, 3 July 2031 | UPDATED: 19:05, 3 July 2031", {outlet: "THE DAILY COMET", byline: "JOE BRANT FOR THE DAILY COMET", published: DAY}],
    ["By Jane Roe, CNN // July 3, 2031", {outlet: "CNN", byline: "Jane Roe, CNN", published: DAY}],
    ["Rosa Immel in Velmora // Thu 3 Jul 2031 17.40 GMT", {byline: "Rosa Immel in Velmora", published: DAY}],
    ["Simon Roe // Travel Correspondent // Thursday 03 July 2031 08:42 BST", {byline: "Simon Roe", published: DAY}],
    ["Jane Roe-Denn,Simon Lang // Thursday 03 July 2031 08:42 BST", {byline: "Jane Roe-Denn,Simon Lang", published: DAY}],
    ["The Tarn Tribune // 3 July 2031 // From our correspondent in Oldenfeld", {outlet: "The Tarn Tribune", byline: "our correspondent in Oldenfeld", published: DAY}],
    ["The Tarn Herald // Thursday 3 July 2031 // Mette Falk", {outlet: "The Tarn Herald", byline: "Mette Falk", published: DAY}],
    ["Aired July 3, 2031 - 15:00 ET", {published: DAY}],
    ["Jane Roe, The Tarn Courier // Posted on July 3, 2031", {outlet: "The Tarn Courier", byline: "Jane Roe, The Tarn Courier", published: DAY}],
    ["By Jane Roe // and last updated 2031-07-03 16:07:47-04", {byline: "Jane Roe", published: DAY}],
    ["12:40 pm on 3 July 2031", {published: DAY}],
  ];
  test.each(rows)("%s", (header, said) => {
    const text = `${HEADLINE}\n\n${header.replaceAll(" // ", "\n")}\n\n${ARTICLE}`;
    expect(readHeader(text)).toEqual({headline: HEADLINE, body: FIRST, ...said});
  });
});

describe("what is no outlet is not taken for one", () => {
  const rows: readonly string[] = ["Jane Roe", "Football", "Fire and Rescue", "Velmora", "LONDON", "Analysis", "Explainer", "Staff reporter", "Part 2", "3 min read"];
  test.each(rows)("%s", (line) => {
    expect(findParts(`${HEADLINE}\n\n${line}\nJuly 3, 2031\n\n${FIRST}\n\nIn Velmora the streets were empty, and the board said that they would stay so.`).outlet).toBeNull();
  });
});

test("a standfirst may stand between the headline and the writers with the date", () => {
  const text = `${HEADLINE}\n\nHundreds sleep in schools as the river board opens two of the four gates of its oldest dam.\n\nEmily Roe | Jane Lang | July 3, 2031, 06:24 PM\n\n${ARTICLE}`;
  expect(findParts(text).parts.map(({kind}) => kind)).toEqual(["headline", "standfirst", "byline", "body"]);
});

test.each(["HARROW DAM", "Dams & Rivers"])("a topic above the headline is a label: %s", (topic) => {
  expect(findParts(`${topic}\n\n${HEADLINE}\n\nThe Tarn Courier\nJuly 3, 2031\n\n${ARTICLE}`).parts.map(({kind}) => kind)).toEqual(["label", "headline", "byline", "body"]);
});

test("an agency is the outlet of the text that stands below its name with its own dateline", () => {
  const text = (place: string) => `${HEADLINE}\n\nReuters\nJuly 3, 2031, 09:14 GMT\nBy Jane Roe\n\n${place}${ARTICLE}`;
  expect([findParts(text("VELMORA (Reuters) - ")).outlet, findParts(text("")).outlet]).toEqual(["Reuters", null]);
});
