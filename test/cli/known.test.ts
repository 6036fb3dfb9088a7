import {readFileSync, writeFileSync} from "node:fs";
import {beforeAll, describe, expect, it, vi} from "vitest";
import type {Dossier} from "../../src/model/index.ts";
import {temporaryFolder} from "../store/folder.ts";
import {runWith} from "./effects.ts";

vi.setConfig({testTimeout: 60_000});
const at = temporaryFolder();

beforeAll(() => {
  writeFileSync(at("a.txt"), "Dam holds\n\nTARN, May 6, 2031 - The dam holds, the TWB said on Tuesday.\n");
  writeFileSync(at("b.txt"), "Dam leaks\n\nTARN, May 7, 2031 - The dam leaks, the Board of Waters said on Wednesday.\n");
  writeFileSync(at("c.txt"), "Dam rests\n\nTARN, May 8, 2031 - The dam rests, Tarn Water Board said on Thursday.\n");
  writeFileSync(at("boards.csv"), "name,kind,aliases\nTarn Water Board,organization,TWB;Board of Waters\n");
});

/** The names of the dossier that the file told, with their number of mentions. */
async function knownIn(path: string): Promise<string> {
  const {layers} = JSON.parse((await runWith(["show", path, "--json", "-"])).printed) as Dossier;
  return layers.entities.filter(({reasons}) => reasons.some(({rule, detail}) => rule === "known-entity" && detail.endsWith("in boards.csv"))).map(({name, kind, mentions}) => `${name}, ${kind}: ${mentions.length}`).join("; ");
}

describe("a file of known entities", () => {
  it("names what the articles name, now and when one is added, and the dossier is made again by it", async () => {
    const path = at("known.stemma");
    expect(await runWith(["report", at("a.txt"), at("b.txt"), "--known", at("boards.csv"), "--save", path])).toMatchObject({code: 0, complained: ""});
    expect(await knownIn(path)).toBe("Tarn Water Board, organization: 2");
    await runWith(["add", path, at("c.txt")]);
    expect(await knownIn(path)).toBe("Tarn Water Board, organization: 3");
    expect(await runWith(["verify", path, "--rebuild"])).toMatchObject({code: 0});
  });

  it("may come later, without an article, and takes the place of one of its name", async () => {
    const path = at("later.stemma");
    await runWith(["report", at("a.txt"), at("b.txt"), "--save", path]);
    expect(await knownIn(path)).toBe("");
    expect(await runWith(["add", path, "--known", at("boards.csv")])).toMatchObject({code: 0, complained: ""});
    expect(await knownIn(path)).toBe("Tarn Water Board, organization: 2");
    const ftm = JSON.stringify({id: "x1", schema: "PublicBody", properties: {name: ["Water Authority"], alias: ["TWB"]}});
    await runWith(["add", path, "--known", "-"], {readInput: () => Buffer.from(ftm)});
    expect(await knownIn(path)).toBe("Tarn Water Board, organization: 1");
    writeFileSync(at("boards.csv"), "name,kind\nBoard of Waters,organization\n");
    await runWith(["add", path, "--known", at("boards.csv")]);
    expect(await knownIn(path)).toBe("Board of Waters, organization: 1");
  });

  it.each([
    ["is not there", "none.csv", null, "does not exist"],
    ["is no table of names", "words.csv", "words,who\na,b\n", "has no column “name”; it needs name, kind and, where wanted, aliases"],
    ["has a kind that steers a terminal", "kind.csv", "name,kind\nTarn,\u001b[2J\n", "record 2 has the kind “␛[2J”; the kinds are person, organization, place, event, other"],
    ["is no text", "bytes.csv", "\u0000\u0001\u0002\u0000", "is a binary file, not text"],
  ])("that %s is said in one line, and nothing is done", async (_, name, content, words) => {
    if (content !== null) writeFileSync(at(name), content);
    const path = at("bad.stemma");
    await runWith(["report", at("a.txt"), "--save", path]);
    const before = readFileSync(path);
    for (const command of [["add", path, at("c.txt")], ["report", at("a.txt")]]) {
      const {code, printed, complained} = await runWith([...command, "--known", at(name)]);
      expect([code, printed, complained.split("\n").length]).toEqual([1, "", 2]);
      expect(complained).toContain(words);
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
