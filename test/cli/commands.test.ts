import {readFileSync, statSync, symlinkSync, writeFileSync} from "node:fs";
import Database from "libsql";
import {beforeAll, describe, expect, it, vi} from "vitest";
import type {Dossier} from "../../src/model/index.ts";
import {temporaryFolder} from "../store/folder.ts";
import {writeArticles} from "./articles.ts";
import {runWith} from "./effects.ts";

vi.setConfig({testTimeout: 60_000});
const at = temporaryFolder();
let wire = "";
let courier = "";
let post = "";

beforeAll(() => {
  [wire, courier, post] = writeArticles(at);
});

function dossierIn(path: string): Dossier {
  return JSON.parse(readFileSync(path, "utf8")) as Dossier;
}

async function save(name: string, ...inputs: string[]): Promise<string> {
  const {code, complained} = await runWith(["report", ...inputs, "--save", at(name)]);
  expect({code, complained}).toEqual({code: 0, complained: ""});
  return at(name);
}

describe("stemma report", () => {
  it("prints the dossier and writes the files asked for", async () => {
    const {code, printed, complained} = await runWith([
      "report", wire, courier, "--json", at("r.json"), "--md", at("r.md"), "--html", at("r.html"), "--save", at("r.stemma"),
    ]);
    expect({code, complained}).toEqual({code: 0, complained: ""});
    expect(printed).toContain("[A]");
    expect(dossierIn(at("r.json")).documents.map(({sigil}) => sigil)).toEqual(["A", "B"]);
    expect(readFileSync(at("r.html"), "utf8")).toContain("Content-Security-Policy");
    expect(readFileSync(at("r.md"), "utf8")).toMatch(/^#/u);
    expect(readFileSync(at("r.stemma")).subarray(0, 15).toString()).toBe("SQLite format 3");
  });

  it("prints only what was asked for when a flag takes standard output", async () => {
    const {printed} = await runWith(["report", wire, "--json", "-"]);
    expect((JSON.parse(printed) as {format: string}).format).toBe("stemma-dossier/1");
  });

  it("gives the same bytes for the same input", async () => {
    const [one, two] = [await runWith(["report", wire, courier, post, "--json", "-"]), await runWith(["report", wire, courier, post, "--json", "-"])];
    expect(one.printed).toBe(two.printed);
  });

  it("names an input that cannot be read, reads the others, and ends with 1", async () => {
    const {code, printed, complained} = await runWith(["report", wire, at("nowhere.txt"), "--json", "-"]);
    expect(code).toBe(1);
    expect(complained).toBe(`stemma: ${at("nowhere.txt")}: no such file or folder\n`);
    const dossier = JSON.parse(printed) as Dossier;
    expect(dossier.documents).toHaveLength(1);
    expect(dossier.notices[0]).toMatchObject({code: "missing"});
  });

  it("says so when nothing can be read", async () => {
    const {code, printed, complained} = await runWith(["report", at("nowhere.txt")]);
    expect({code, printed}).toEqual({code: 1, printed: ""});
    expect(complained.split("\n")).toHaveLength(3);
  });

  it("prints the dossier although a file cannot be written, and ends with 1", async () => {
    const {code, printed, complained} = await runWith(["report", wire, "--html", at("no/such/folder.html"), "--save", courier]);
    expect(code).toBe(1);
    expect(printed).toContain("[A]");
    expect(complained).toBe(`stemma: ${courier} is not a dossier\nstemma: ${at("no/such/folder.html")} cannot be written (its folder does not exist)\n`);
  });

  it("takes dates and outlets from the flags", async () => {
    const {printed} = await runWith(["report", wire, "--published", "wire.txt=2031-05-08", "--outlet", "wire.txt=Coastal Wire", "--json", "-"]);
    const [doc] = (JSON.parse(printed) as Dossier).documents;
    expect(doc).toMatchObject({outlet: "Coastal Wire", published: {value: "2031-05-08", basis: "given"}});
  });

  it("reads standard input", async () => {
    const {printed} = await runWith(["report", "-", "--json", "-"], {readInput: () => readFileSync(wire)});
    expect((JSON.parse(printed) as Dossier).documents[0].input).toBe("-");
  });

  it("shows its progress on a terminal only, and takes it away", async () => {
    const quiet = await runWith(["report", wire, "--json", "-"]);
    const shown = await runWith(["report", wire, "--json", "-"], {showsProgress: true});
    expect(quiet.complained).toBe("");
    expect(shown.complained).toMatch(/comparing 1 article/u);
    expect(shown.complained.endsWith("\r\u001B[K")).toBe(true);
    expect(shown.printed).toBe(quiet.printed);
  });
});

describe("where outputs may go", () => {
  it("is never an input, by whatever name, nor the dossier that is shown", async () => {
    const path = await save("kept.stemma", wire);
    symlinkSync(wire, at("link.md"));
    for (const [command, out] of [[["report", wire, "--md", wire], wire], [["report", wire, "--md", at("link.md")], at("link.md")], [["show", path, "--html", path], path], [["report", at("."), "--md", wire], wire]] as const) {
      const {code, complained} = await runWith(command);
      expect([code, complained]).toEqual([2, `stemma: ${out} is one of the inputs and would be written over (stemma ${command[0]} --help says more)\n`]);
    }
  });

  it("is one place each, also under two names", async () => {
    writeFileSync(at("one.md"), "");
    symlinkSync(at("one.md"), at("two.html"));
    expect((await runWith(["report", wire, "--md", at("one.md"), "--html", at("two.html")])).code).toBe(2);
  });

  it("may be a dossier, which is said", async () => {
    const path = await save("again.stemma", wire);
    const {code, complained} = await runWith(["report", courier, "--save", path]);
    expect([code, complained]).toEqual([0, `stemma: ${path} held a dossier, which was written over\n`]);
  });

  it("may be a device, which stays one; a folder is refused", async () => {
    const {code, complained} = await runWith(["report", wire, "--html", "/dev/null", "--md", at(".")]);
    expect([code, complained]).toEqual([1, `stemma: ${at(".")} cannot be written (it is a folder)\n`]);
    expect(statSync("/dev/null").isFile()).toBe(false);
  });
});

describe("stemma show", () => {
  it("gives the same as the report that saved the dossier", async () => {
    const path = await save("shown.stemma", wire, courier, post);
    for (const flag of ["--json", "--md", "--html"]) {
      const report = await runWith(["report", wire, courier, post, flag, "-"]);
      const show = await runWith(["show", path, flag, "-"]);
      expect(show.printed, flag).toBe(report.printed);
    }
    expect((await runWith(["show", path])).printed).toBe((await runWith(["report", wire, courier, post])).printed);
  });

  it("says in one line what is no dossier", async () => {
    expect(await runWith(["show", wire])).toEqual({code: 1, printed: "", complained: `stemma: ${wire} is not a dossier\n`});
    expect(await runWith(["show", at("none.stemma")])).toMatchObject({code: 1, complained: `stemma: ${at("none.stemma")} does not exist\n`});
  });
});

describe("stemma add", () => {
  it("makes the dossier that all articles together make", async () => {
    const path = await save("grown.stemma", wire, courier);
    const {code, printed, complained} = await runWith(["add", path, post]);
    expect({code, complained}).toEqual({code: 0, complained: ""});
    expect(printed).toContain("Added C  ");
    expect(printed).toContain("3 articles now (2 before)");
    const together = await runWith(["report", wire, courier, post, "--json", "-"]);
    expect((await runWith(["show", path, "--json", "-"])).printed).toBe(together.printed);
  });

  it("takes an article once", async () => {
    const path = await save("once.stemma", wire, courier);
    const before = readFileSync(path);
    const {code, printed, complained} = await runWith(["add", path, wire]);
    expect({code, printed}).toEqual({code: 0, printed: "No new article; the dossier is as it was.\n"});
    expect(complained).toBe(`stemma: ${wire} is in the dossier already, as A\n`);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("keeps the notices of the first reading", async () => {
    await runWith(["report", wire, at("nowhere.txt"), "--save", at("noticed.stemma")]);
    await runWith(["add", at("noticed.stemma"), courier]);
    const dossier = JSON.parse((await runWith(["show", at("noticed.stemma"), "--json", "-"])).printed) as Dossier;
    expect(dossier.notices.filter(({code}) => code === "missing")).toHaveLength(1);
  });

  it("leaves the dossier alone when the new article cannot be read", async () => {
    const path = await save("alone.stemma", wire);
    const before = readFileSync(path);
    writeFileSync(at("empty.txt"), "");
    expect(await runWith(["add", path, at("empty.txt")])).toMatchObject({code: 1, complained: `stemma: ${at("empty.txt")}: is empty\n`});
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("stemma verify", () => {
  it("says that all is well", async () => {
    const path = await save("well.stemma", wire, courier, post);
    const {code, printed} = await runWith(["verify", path, "--rebuild"]);
    expect(printed).toMatch(/^All well: 3 articles, \d+ lines, \d+ passages, all as in the stored bytes\.\n$/u);
    expect(code).toBe(0);
  });

  it("is loud when one byte of one article has changed, and names what rests on it alone", async () => {
    const path = await save("changed.stemma", wire, courier, post);
    const shown = (await runWith(["show", path, "--json", "-"])).printed;
    const db = new Database(path);
    db.exec("UPDATE files SET bytes = CAST(replace(CAST(bytes AS TEXT), '210 passengers', '910 passengers') AS BLOB)");
    db.close();
    const {code, printed} = await runWith(["verify", path]);
    expect(code).toBe(3);
    expect(printed).toContain("the stored bytes are not the bytes that were read");
    expect(printed).toMatch(/the stored bytes give other words at \d+–\d+ “2”/u);
    expect(printed).toMatch(/^NOT WELL: \d+ of \d+ lines rest on words that are off\. No line was moved\.$/mu);
    expect(printed).toContain("“210");
    expect(printed).not.toContain("Lena Voss");
    expect((await runWith(["show", path, "--json", "-"])).printed).toBe(shown);
  });

  it("names a line that was moved by hand, and only that", async () => {
    const path = await save("moved.stemma", wire, courier);
    const db = new Database(path);
    db.exec("UPDATE quotes SET start = start + 3 WHERE n = 0");
    db.close();
    const {code, printed} = await runWith(["verify", path]);
    expect(code).toBe(3);
    expect(printed.split("\n").map((line) => line.replace(/\{.*/u, "…"))).toEqual([
      "the table quotes was changed by another program",
      "quotes: a new reading gives 1 row differently", "",
      expect.stringMatching(/^NOT WELL: 0 of \d+ lines rest on words that are off, 1 row that a new reading gives differently/u), "",
    ]);
  });

  it("is loud about a damaged file", async () => {
    const path = await save("damaged.stemma", wire, courier);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 4096));
    expect((await runWith(["verify", path])).code).not.toBe(0);
  });

  it("does not show a dossier that lacks its end", async () => {
    const path = await save("cut.stemma", wire, courier, post);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 1000));
    const why = `it has ${bytes.length - 1000} of its ${bytes.length} bytes`;
    expect(await runWith(["show", path])).toEqual({code: 1, printed: "", complained: `stemma: ${path} is damaged: ${why}\n`});
    expect(await runWith(["verify", path])).toMatchObject({code: 3, printed: `the file is damaged: ${why}\n\nNOT WELL: the file is damaged.\n`});
  });
});

describe("stemma quote", () => {
  it("says in which articles the words stand, and whose they are", async () => {
    const path = await save("quoted.stemma", wire, courier, post);
    const {code, printed} = await runWith(["quote", path, "we had everyone off the ship"]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^In these words\n {2}A .*\n {5}“We had everyone off the ship”…\n {2}B /u);
    expect(printed).toContain("Ada Ode");
  });

  it("ends with 3 when they stand nowhere", async () => {
    const path = await save("unquoted.stemma", wire);
    const words = "the harbor is made of marzipan";
    expect(await runWith(["quote", path, words])).toEqual({code: 3, printed: `Not found: “${words}” stands in none of the articles.\n`, complained: ""});
  });

  it("says which word differs, and ends with 3", async () => {
    const path = await save("altered.stemma", wire, courier, post);
    const {code, printed} = await runWith(["quote", path, "We had everyone off the ship within 40 minutes"]);
    expect(code).toBe(3);
    expect(printed).toContain("number: “40” where the article has “20”");
    expect(printed).toContain("Not found as asked");
  });

  it("holds words against a speaker and an article", async () => {
    const path = await save("claimed.stemma", wire, courier, post);
    const words = "We had everyone off the ship within 20 minutes";
    expect((await runWith(["quote", path, words, "--by", "harbor master Ada Ode", "--in", "A"])).printed).toMatch(/^In these words\n/u);
    const other = await runWith(["quote", path, words, "--by", "Lena Voss"]);
    expect(other.printed).toMatch(/^In these words, but not as it was asked for\n[\s\S]*not by Lena Voss, but by Ada Ode/u);
    expect(other.code).toBe(0);
    expect(await runWith(["quote", path, words, "--in", "Nowhere Times"])).toMatchObject({code: 2});
  });

  it("prints JSON", async () => {
    const path = await save("asked.stemma", wire);
    const {quotes: [ruling]} = JSON.parse((await runWith(["quote", path, "everyone off the ship", "--json"])).printed) as {quotes: {verdict: string; findings: {words: string; sigil: string}[]}[]};
    expect([ruling.verdict, ruling.findings[0].words, ruling.findings[0].sigil]).toEqual(["verbatim", "everyone off the ship", "A"]);
  });

  it("judges a table and leaves no formula in it", async () => {
    const path = await save("table.stemma", wire, courier, post);
    writeFileSync(at("quotes.csv"), "\ufeffquote;Speaker;note\r\n\"We had everyone off the ship; within 20 minutes\";Ode;=1+1\r\nThe crew were angry, and so were we;;\r\n");
    const {code, printed, complained} = await runWith(["quote", path, "--csv", at("quotes.csv")]);
    expect({code, complained}).toEqual({code: 3, complained: ""});
    const [header, first, second] = printed.split("\r\n");
    expect(header).toBe("quote;Speaker;note;verdict;found_in;outlet;found_speaker;start;end;found_words;differences;places");
    expect(first).toMatch(/^"We had everyone off the ship; within 20 minutes";Ode;'=1\+1;verbatim;A;/u);
    expect(second).toMatch(/;altered;C;.*word: “angry” where the article has “calm”/u);
    const lines = (await runWith(["quote", path, "--csv", at("quotes.csv"), "--json"])).printed;
    expect((JSON.parse(lines) as {quotes: {verdict: string}[]}).quotes.map(({verdict}) => verdict)).toEqual(["verbatim", "altered"]);
  });

  it("says what is wrong with a table", async () => {
    const path = await save("wrong.stemma", wire);
    writeFileSync(at("empty.csv"), "quote,document\n,\neveryone off the ship,Nowhere Times\n");
    writeFileSync(at("other.csv"), "words,who\na,b\n");
    const {code, printed, complained} = await runWith(["quote", path, "--csv", at("empty.csv")]);
    expect(complained).toBe(`stemma: ${at("empty.csv")}: record 2 has no words to look for\nstemma: ${at("empty.csv")}: record 3 names a document that the dossier does not have\n`);
    expect([code, printed.split("\r\n")[2]]).toEqual([1, expect.stringMatching(/^everyone off the ship,Nowhere Times,elsewhere,A,/u)]);
    expect(await runWith(["quote", path, "--csv", at("other.csv")])).toMatchObject({code: 1, complained: `stemma: ${at("other.csv")} has no column “quote”; its columns are words, who\n`});
    expect(await runWith(["quote", path, "--csv", at("none.csv")])).toMatchObject({code: 1, complained: `stemma: ${at("none.csv")} does not exist\n`});
  });

  it("needs words or a table, and not both", async () => {
    expect(await runWith(["quote", at("any.stemma"), " … "])).toMatchObject({code: 2});
    expect(await runWith(["quote", at("any.stemma")])).toMatchObject({code: 2});
    expect(await runWith(["quote", at("any.stemma"), "words", "--csv", "x.csv"])).toMatchObject({code: 2});
    expect(await runWith(["quote", at("any.stemma"), "--csv", "x.csv", "--by", "Ode"])).toMatchObject({code: 2});
  });
});

describe("an error of the program itself", () => {
  const broken = {look: () => { throw new TypeError("something\nunforeseen"); }, readInput: () => { throw new TypeError("something\nunforeseen"); }};

  it("is one line with a hint", async () => {
    const {code, complained} = await runWith(["report", "-"], broken);
    expect({code, complained}).toEqual({code: 1, complained: "stemma: something (an error in the program; set STEMMA_DEBUG=1 to see where)\n"});
  });

  it("is told in full where STEMMA_DEBUG is set", async () => {
    const {complained} = await runWith(["report", "-"], {...broken, env: {STEMMA_DEBUG: "1"}});
    expect(complained).toContain("commands.test.ts");
  });
});
