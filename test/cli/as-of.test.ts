import {readFileSync, writeFileSync} from "node:fs";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {keepKnown} from "../../src/cli/as-of.ts";
import {parseStamp} from "../../src/intake/index.ts";
import type {Dossier} from "../../src/model/index.ts";
import {documentOf} from "../stages/reading.ts";
import {temporaryFolder} from "../store/folder.ts";
import {writeArticles} from "./articles.ts";
import {runWith} from "./effects.ts";

vi.setConfig({testTimeout: 60_000});

/** Whether a document of this date is kept as of a moment. */
function isKept(published: string | null, moment: string): boolean {
  const always = documentOf("It opened.", {index: 1, published: {value: "1500-01-01", basis: "given"}});
  const doc = documentOf("It closed.", {published: published === null ? null : {value: published, basis: "given"}});
  return keepKnown([doc, always], parseStamp(moment)!).documents.includes(doc);
}

const ROWS: readonly (readonly [about: string, published: string | null, moment: string, kept: boolean])[] = [
  ["a day holds what was published on it", "2031-05-06", "2031-05-06", true],
  ["a day leaves out the next day", "2031-05-07", "2031-05-06", false],
  ["a day ends in UTC", "2031-05-06T23:59:59Z", "2031-05-06", true],
  ["a day ends in UTC, to the second", "2031-05-07T00:00:00Z", "2031-05-06", false],
  ["an instant holds what was published at it", "2031-05-06T09:00:00Z", "2031-05-06T09:00Z", true],
  ["an instant leaves out what came a second later", "2031-05-06T09:00:01Z", "2031-05-06T09:00Z", false],
  ["a zone ahead of UTC is earlier", "2031-05-06T09:00:01Z", "2031-05-06T11:00+02:00", false],
  ["a zone behind UTC is later", "2031-05-06T13:00:00Z", "2031-05-06T09:00-04:00", true],
  ["a zone with half an hour counts it", "2031-05-06T03:31:00Z", "2031-05-06T09:00+05:30", false],
  ["an hour without a zone is in UTC", "2031-05-06T09:00:01Z", "2031-05-06T09:00", false],
  ["an instant holds the days before it", "2031-05-05", "2031-05-06T00:00Z", true],
  ["an instant leaves out its own day where the hour is not known", "2031-05-06", "2031-05-06T23:59Z", false],
  ["the day of an instant is that of its zone", "2031-05-06", "2031-05-07T01:00+05:00", true],
  ["the day of an instant is that of its zone, behind UTC", "2031-05-06", "2031-05-07T01:00-05:00", true],
  ["the day of an instant is not that of UTC", "2031-05-06", "2031-05-06T23:00-05:00", false],
  ["midnight at a day's end is the next day's beginning", "2031-05-06", "2031-05-06T24:00Z", true],
  ["what has no date is left out", null, "2031-05-06", false],
];

describe("as of a moment", () => {
  it.each(ROWS)("%s", (_, published, moment, kept) => {
    expect(isKept(published, moment)).toBe(kept);
  });

  const zones = ["UTC", "Asia/Kolkata", "America/New_York"];
  it.each(zones)("nothing depends on the clock's zone: %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(ROWS.map(([, published, moment]) => isKept(published, moment))).toEqual(ROWS.map(([, , , kept]) => kept));
    vi.unstubAllEnvs();
  });
});

describe("--as-of", () => {
  const at = temporaryFolder();
  let [wire, courier, post] = ["", "", ""];
  beforeAll(() => {
    [wire, courier, post] = writeArticles(at);
    writeFileSync(at("undated.txt"), "Ferry towed away\n\nA tug towed the ferry Anna Lind into Harrow Bay.\n");
  });

  it("tells only what had been published by then, and says of each article why it is left out", async () => {
    const {code, printed} = await runWith(["report", wire, courier, post, at("undated.txt"), "--as-of", "2031-05-06", "--json", "-"]);
    const {documents, notices, layers} = JSON.parse(printed) as Dossier;
    expect([code, documents.map(({sigil}) => sigil)]).toEqual([0, ["A"]]);
    expect(layers.claims.every((claim) => claim.documents === 1)).toBe(true);
    expect(notices.filter(({code: name}) => name === "as-of").map(({text}) => text)).toEqual([
      "As of the end of 6 May 2031: 1 of 4 articles are known to have been published by then.",
      `B (${courier}) is left out: published later, 7 May 2031.`,
      `C (${post}) is left out: published later, 7 May 2031.`,
      `D (${at("undated.txt")}) is left out: when it was published is not known (--published NAME=DATE says so).`,
    ]);
  });

  it("shows a dossier file as report would have made it then", async () => {
    await runWith(["report", wire, courier, post, "--save", at("all.stemma")]);
    const shown = await runWith(["show", at("all.stemma"), "--as-of", "2031-05-06", "--json", "-"]);
    const reported = await runWith(["report", wire, courier, post, "--as-of", "2031-05-06", "--json", "-"]);
    expect(shown.printed).toBe(reported.printed);
  });

  it("of today changes nothing but the notice", async () => {
    const whole = JSON.parse((await runWith(["report", wire, courier, "--json", "-"])).printed) as Dossier;
    const then = JSON.parse((await runWith(["report", wire, courier, "--as-of", "2031-06-01T00:00Z", "--json", "-"])).printed) as Dossier;
    expect([then.documents, then.layers]).toEqual([whole.documents, whole.layers]);
  });

  it("before the first article is an error in one line", async () => {
    const given = await runWith(["report", wire, at("undated.txt"), "--as-of", "2031-05-05T12:00+02:00"]);
    expect(given).toEqual({code: 1, printed: "", complained: "stemma: no article is known to have been published by 5 May 2031, 10:00 UTC; of 1 it is not known when (--published NAME=DATE says so)\n"});
  });

  it("can be saved, and what is added then gets a sigil of its own", async () => {
    await runWith(["report", post, wire, "--as-of", "2031-05-06", "--save", at("then.stemma")]);
    await runWith(["add", at("then.stemma"), courier]);
    await runWith(["show", at("then.stemma"), "--json", at("then.json")]);
    expect((JSON.parse(readFileSync(at("then.json"), "utf8")) as Dossier).documents.map(({sigil}) => sigil)).toEqual(["B", "C"]);
  });
});
