import {stripVTControlCharacters} from "node:util";
import {describe, expect, test} from "vitest";

import {renderTerminal} from "../../src/report/index.ts";
import {DOSSIER} from "./fixture.ts";
import {hostileDossier, STEERING} from "./hostile.ts";

const plain = renderTerminal(DOSSIER);
const overview = plain.slice(0, plain.indexOf("details"));

describe("the terminal report", () => {
  test("fits its first view on one screen", () => {
    expect(overview.split("\n").length).toBeLessThan(70);
  });

  test.each([
    "4 articles, 2 independent accounts; they differ in 3 points", "[B] copies [A]: 93% of it, 3 edits", "number changed: “14” → “40”",
    "attribution left out: “, police said”", "[D] relays [C]", "[C] prints a part of Harbor Gazette text, not in the set: 20% of it",
    "conflict people hurt on the Aurelia, how many", "[A B] 3 May 2024", "[C] 4 May 2024", "“A fire on the ferry Aurelia injured 14 people on Friday, police said.” — police",
    "WHAT THEY AGREE ON (1) 1 only in copies of one text", "[D] building of the Aurelia, when: 1987",
    "Tomas Reyl, named: 1 statement, 10 words [A B] (1 origin)", "a deckhand, unnamed, through The Velmora Post: 1 statement, 4 words [D]", "circular reporting: D → C → D", "1987 building of the Aurelia [D]",
    "1 sentence unread, 2 notices",
  ])("says at once: %s", (line) => expect(overview.replace(/\s+/gu, " ")).toContain(line));

  test("shows edits that change what is claimed before those of wording", () => {
    const details = plain.slice(plain.indexOf("COPIES AND THEIR EDITS"));
    expect(details.indexOf("number changed")).toBeLessThan(details.indexOf("attribution left out"));
    expect(details.indexOf("attribution left out")).toBeLessThan(details.indexOf("wording changed"));
  });

  test("an agreement of copies is listed with its one origin", () => {
    expect(plain).toContain("[A B] clearing the deck, how long: nine minutes — 1 origin, 1 informant");
  });

  test("a quote that its attribution breaks is shown without the attribution", () => {
    expect(plain).toContain("“We had the deck clear in nine minutes, … Nobody jumped.”");
  });

  test.each([40, 60, 80, 120])("no line is longer than %d columns, and none ends in a blank", (columns) => {
    for (const line of renderTerminal(hostileDossier(), {columns}).split("\n")) {
      expect([...line].length).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
  });

  test("without color there is no escape; with color only those that set it", () => {
    expect(plain).not.toContain("\u001b");
    const colored = renderTerminal(hostileDossier(), {color: true});
    expect(colored).toContain("\u001b[1m");
    expect(stripVTControlCharacters(colored)).not.toContain("\u001b");
  });

  test("characters of articles that steer a terminal are made visible", () => {
    const hostile = renderTerminal(hostileDossier());
    expect(hostile).toContain("␛[31mred");
    expect(STEERING.exec(hostile)).toBeNull();
  });

  test("color changes nothing but color", () => {
    expect(stripVTControlCharacters(renderTerminal(DOSSIER, {color: true}))).toBe(plain);
  });

  test("no word of verdict on truth is ours", () => {
    expect(plain).not.toMatch(/\b(?:confirm|false|true|reliab|bias|lie|wrong|fake)/iu);
  });
});
