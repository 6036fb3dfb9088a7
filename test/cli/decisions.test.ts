import {readFileSync, writeFileSync} from "node:fs";
import {beforeAll, describe, expect, it, vi} from "vitest";
import type {Dossier} from "../../src/model/index.ts";
import {temporaryFolder} from "../store/folder.ts";
import {runWith} from "./effects.ts";

vi.setConfig({testTimeout: 60_000});
const at = temporaryFolder();

// An invented fire at a mill: the manager is called otherwise in the second article, and a namesake speaks in the third.
const ARTICLES = {
  "wire.txt": "Fire at the Tarn mill\n\nTARN, May 6, 2031 - “We had everyone out in time,” mill manager Anton Velkov said on Tuesday. Mr Velkov thanked the crew.\n",
  "post.txt": "Mill burns in Tarn\n\nTARN, May 7, 2031 - “Nobody was hurt,” said Tonio Velk, who runs the mill.\n",
  "echo.txt": "Questions in Harrow\n\nHARROW, May 8, 2031 - “I have no questions,” said Anton Velkov, a councillor in Harrow.\n",
} as const;

beforeAll(() => { for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(at(name), text); });

async function saved(name: string, ...articles: (keyof typeof ARTICLES)[]): Promise<string> {
  await runWith(["report", ...articles.map((article) => at(article)), "--save", at(name)]);
  return at(name);
}

const dossierIn = async (path: string) => JSON.parse((await runWith(["show", path, "--json", "-"])).printed) as Dossier;

/** In which articles the entities with a form of the name stand: `A B | C`. */
async function peopleIn(path: string, word: string): Promise<string> {
  const {documents, layers} = await dossierIn(path);
  const sigils = new Map(documents.map(({id, sigil}) => [id, sigil]));
  const docs = new Map(layers.mentions.filter(({form}) => form === "name").map(({id, doc}) => [id, doc]));
  return layers.entities.filter(({name}) => name.includes(word)).map(({mentions}) => [...new Set(mentions.flatMap((id) => sigils.get(docs.get(id) ?? "") ?? []))].join(" ")).join(" | ");
}

describe("stemma join", () => {
  it("makes one of two, says so, and keeps it when an article is added, when the dossier is made again, and when it is written over", async () => {
    const path = await saved("joined.stemma", "wire.txt", "post.txt");
    expect(await peopleIn(path, "Vel")).toBe("A | B");
    const {code, printed, complained} = await runWith(["join", path, "Anton Velkov", "Tonio Velk", "--because", "the mill has one manager"]);
    expect([code, complained]).toEqual([0, ""]);
    expect(printed).toMatch(/^Kept: a person decided that “Anton Velkov” and “Tonio Velk” are one: the mill has one manager\.\nTo take it back: stemma join .*joined\.stemma join-[0-9a-f]+ --undo\n/u);
    expect(await peopleIn(path, "Vel")).toBe("A B");
    await runWith(["add", path, at("echo.txt")]);
    expect(await peopleIn(path, "Vel")).toBe("A B C");
    expect(await runWith(["verify", path, "--rebuild"])).toMatchObject({code: 0});
    const again = await runWith(["report", at("wire.txt"), at("post.txt"), "--save", path]);
    expect(again.complained).toBe(`stemma: ${path} held a dossier, which was written over; 1 decision on its articles was kept\n`);
    expect(await peopleIn(path, "Vel")).toBe("A B");
  });

  it("is shown in every report with its reason and its id", async () => {
    const path = await saved("shown.stemma", "wire.txt", "post.txt");
    await runWith(["join", path, "Anton Velkov", "Tonio Velk", "--because", "the <b>mill</b> has one\u001b[31m manager"]);
    const [{id}] = (await dossierIn(path)).decisions!;
    for (const flags of [[], ["--md", "-"], ["--html", "-"]]) {
      const {printed} = await runWith(["show", path, ...flags]);
      expect(printed.replace(/\s+/gu, " ").toLowerCase(), flags.join(" ")).toContain("decided by a person");
      expect(printed.replace(/\s+/gu, " ")).toContain(id);
      expect(printed).not.toContain("\u001b[31m");
      if (flags.length > 0) expect(printed).not.toContain("<b>mill");
    }
    const {layers} = await dossierIn(path);
    expect(layers.entities.find(({name}) => name === "Anton Velkov")!.reasons.find(({rule}) => rule === "decision")!.detail).toContain("has one");
  });

  it("is not shown as of a moment by which one of its articles was not there", async () => {
    const path = await saved("moment.stemma", "wire.txt", "post.txt");
    await runWith(["join", path, "Anton Velkov", "Tonio Velk"]);
    const then = async (day: string) => (JSON.parse((await runWith(["show", path, "--as-of", day, "--json", "-"])).printed) as Dossier).decisions?.length;
    expect([await then("2031-05-06"), await then("2031-05-07")]).toEqual([undefined, 1]);
  });

  it("is taken back by its names or its id, and then all is as before", async () => {
    const path = await saved("undone.stemma", "wire.txt", "post.txt");
    const before = await dossierIn(path);
    for (const names of [["Tonio Velk", "Anton Velkov"], null]) {
      await runWith(["join", path, "Anton Velkov", "Tonio Velk"]);
      const {code, printed} = await runWith(["join", path, ...names ?? [(await dossierIn(path)).decisions![0].id], "--undo"]);
      expect([code, printed.split("\n")[0]]).toEqual([0, "Taken back: a person decided that “Anton Velkov” and “Tonio Velk” are one."]);
      expect(await dossierIn(path)).toEqual(before);
    }
  });
});

describe("stemma split", () => {
  it("holds a namesake apart by the articles, also after an article is added", async () => {
    const path = await saved("split.stemma", "wire.txt", "echo.txt");
    expect(await peopleIn(path, "Velkov")).toBe("A B");
    expect(await runWith(["split", path, "Anton Velkov [B]"])).toMatchObject({code: 0, complained: ""});
    expect(await peopleIn(path, "Velkov")).toBe("A | B");
    await runWith(["add", path, at("post.txt")]);
    expect(await peopleIn(path, "Velkov")).toBe("A | B");
    expect(await runWith(["verify", path, "--rebuild"])).toMatchObject({code: 0});
    await runWith(["split", path, "Anton Velkov [B]", "--undo"]);
    expect(await peopleIn(path, "Velkov")).toBe("A B");
  });

  it("is not kept where it contradicts a decision that stands", async () => {
    const path = await saved("against.stemma", "wire.txt", "post.txt");
    await runWith(["join", path, "Anton Velkov", "Tonio Velk"]);
    const before = readFileSync(path);
    const {code, complained} = await runWith(["split", path, "Tonio Velk"]);
    expect([code, complained]).toEqual([1, expect.stringMatching(/^stemma: not done, for it contradicts what was decided before \(stemma join .* join-[0-9a-f]+ --undo takes it back\)\n$/u)]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("a wrong use of join and split", () => {
  it.each([
    ["an unknown name", ["join", "Anton Velkov", "Nobody"], "nobody and nothing in the dossier is called “Nobody”"],
    ["a name like another", ["join", "Anton Velkov", "Boris Velk"], "nobody and nothing in the dossier is called “Boris Velk”; there is “Tonio Velk” [B]"],
    ["a name of two", ["join", "Anton Velkov", "Tonio Velk", "Anton Velkov"], "“Anton Velkov” is given twice"],
    ["one name", ["join", "Anton Velkov"], "join takes two names or more; one was given"],
    ["an empty name", ["split", "  "], "split needs names that are not empty"],
    ["a name that steers a terminal", ["split", "\u001b[2J\u202e"], "nobody and nothing in the dossier is called “␛[2J�”"],
    ["nothing to split", ["split", "Tonio Velk [A]"], "nobody and nothing in the dossier is called “Tonio Velk [A]”; there is “Tonio Velk” [B]"],
    ["a way back from nothing", ["join", "Anton Velkov", "Tonio Velk", "--undo"], "there is no such decision to take back; nothing was decided by join"],
    ["a reason for a way back", ["join", "x", "--undo", "--because", "y"], "--because goes with a decision, not with --undo"],
  ])("is said in one line: %s", async (_, [command, ...rest], words) => {
    const path = await saved("wrong.stemma", "wire.txt", "post.txt");
    const before = readFileSync(path);
    expect(await runWith([command, path, ...rest])).toEqual({code: 2, printed: "", complained: `stemma: ${words} (stemma ${command} --help says more)\n`});
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("says when there is no dossier", async () => {
    expect(await runWith(["join", at("none.stemma"), "a", "b"])).toEqual({code: 1, printed: "", complained: `stemma: ${at("none.stemma")} does not exist\n`});
  });
});
