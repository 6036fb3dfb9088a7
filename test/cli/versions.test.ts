import {readFileSync, writeFileSync} from "node:fs";
import {beforeAll, describe, expect, it, vi} from "vitest";
import type {Dossier} from "../../src/model/index.ts";
import {temporaryFolder} from "../store/folder.ts";
import {runWith} from "./effects.ts";

vi.setConfig({testTimeout: 60_000});
const at = temporaryFolder();

const BODY = [
  "Fourteen people were hurt when the ferry Alma caught fire off Velmora on Thursday morning, the coast guard said.",
  "The fire broke out in the engine room shortly after six, the captain, Ines Rolf, told reporters at the pier on Thursday afternoon.",
  "“We saw the smoke before we heard the alarm,” Rolf said, and added that the crew of nine had followed the drill to the letter.",
  "Divers are to look at the hull on Friday, the harbor office of Velmora said in a statement that was published in the evening.",
];
const LATER = ["Forty people were hurt when the ferry Alma caught fire off Velmora on Thursday morning, the coast guard said.", ...BODY.slice(1)];
const COAST = {host: "coastal.example", outlet: "Coastal Wire", saved: "Thu Jul 03 2031 12:00:00 GMT+0000"};
const INLAND = {host: "inland.example", outlet: "Inland Post", saved: "Fri Jul 04 2031 09:00:00 GMT+0000"};

/** A page as the browser add-on SingleFile saves it. */
function page(body: readonly string[], {host, outlet, saved}: typeof COAST, published = "2031-07-03"): string {
  const address = `https://${host}/ferry-burns`;
  return `<!DOCTYPE html><html lang="en"><!--\n Page saved with SingleFile\n url: ${address}\n saved date: ${saved}\n--><head><link rel="canonical" href="${address}"><meta property="og:site_name" content="${outlet}">`
    + `<meta property="article:published_time" content="${published}"></head><body><article><h1>Ferry burns off Velmora</h1>${body.map((words) => `<p>${words}</p>`).join("\n")}</article></body></html>`;
}

const PAGES = {
  "first.html": page(BODY, COAST), "second.html": page(LATER, {...COAST, saved: "Thu Jul 03 2031 20:00:00 GMT+0000"}), "inland.html": page(LATER, INLAND, "2031-07-04"),
  "between.html": page([...BODY, "The ferry line has canceled all crossings until Monday."], {...COAST, saved: "Thu Jul 03 2031 15:00:00 GMT+0000"}),
};

beforeAll(() => {
  for (const [name, html] of Object.entries(PAGES)) writeFileSync(at(name), html);
});

async function print(...words: string[]): Promise<string> {
  const {code, printed, complained} = await runWith(words);
  expect({code, complained}).toEqual({code: 0, complained: ""});
  return printed;
}

const report = async (...names: string[]) => JSON.parse(await print("report", ...names.map(at), "--json", "-")) as Dossier;

/** Edges by sigils: "B version A". */
function edgesOf({documents, layers}: Dossier): readonly string[] {
  const sigil = new Map(documents.map((doc) => [doc.id, doc.sigil]));
  return layers.descents.map(({child, kind, parent}) => `${sigil.get(child)} ${kind} ${sigil.get(parent ?? "")}`).sort();
}

describe("two captures of one address", () => {
  it("are versions of one document, and a later one is no copy", async () => {
    const dossier = await report("second.html", "first.html");
    expect(dossier.documents.map(({versionOf}) => versionOf)).toEqual([dossier.documents[1].id, undefined]);
    expect(edgesOf(dossier)).toEqual(["A version B"]);
    expect(dossier.documents[0].facts).toContainEqual({field: "captured", value: "2031-07-03T20:00:00Z", where: "the browser's remark"});
  });

  it("are one origin, of every claim too, and who copies the later one hangs from that", async () => {
    const dossier = await report("first.html", "second.html", "inland.html");
    expect(edgesOf(dossier)).toEqual(["B version A", "C copy B"]);
    expect(new Set(dossier.layers.claims.map(({origins}) => origins))).toEqual(new Set([1]));
    expect(await print("report", at("first.html"), at("second.html"))).toMatch(/^2 articles, 1 independent account/u);
  });

  it("do not contradict each other: the later figure is an update, whoever prints it too", async () => {
    const {layers} = await report("first.html", "second.html", "inland.html");
    expect(layers.claims.flatMap(({differences}) => differences.map(({type}) => type))).toEqual(["update"]);
  });

  it("are shown as such in the terminal, in Markdown and in HTML, with what was changed between them", async () => {
    const inputs = [at("first.html"), at("second.html")];
    const [plain, markdown, html] = [await print("report", ...inputs), await print("report", ...inputs, "--md", "-"), await print("report", ...inputs, "--html", "-")];
    for (const words of [plain, markdown, html]) {
      const line = words.replace(/<[^<>]+>|\*\*|\[|\]/gu, "").replace(/\s+/gu, " ");
      expect(line).toContain("a later version of A, captured 3 July 2031, 20:00 UTC");
      expect(line).toMatch(/B (?:Coastal Wire )?is a later version of A/u);
      expect(line).toContain("number changed");
    }
    expect(plain).toContain("1 later version");
  });

  it("stay so in a dossier file, and an earlier capture that is added later becomes the first", async () => {
    await print("report", at("second.html"), at("inland.html"), "--save", at("v.stemma"));
    expect(await print("add", at("v.stemma"), at("between.html"), at("first.html"))).toContain("4 articles now (2 before); 1 independent account");
    const dossier = JSON.parse(await print("show", at("v.stemma"), "--json", "-")) as Dossier;
    const first = dossier.documents[3].id;
    expect(dossier.documents.map(({versionOf}) => versionOf)).toEqual([first, undefined, first, undefined]);
    expect(edgesOf(dossier)).toEqual(["A version D", "B copy A", "C version D"]);
    expect(dossier.notices.filter(({code}) => code === "version")).toHaveLength(2);
    expect(await print("verify", at("v.stemma"), "--rebuild")).toMatch(/^All well: 4 articles/u);
  });
});

describe("what names one address as its own", () => {
  const plain = (html: string) => html.replace(/<!--.*?-->/su, "");
  const rows: readonly (readonly [string, string, string, number])[] = [
    ["two pages saved without a remark are versions where they are alike", plain(PAGES["first.html"]), plain(PAGES["second.html"]), 1],
    ["two articles with one wrong address are not", plain(PAGES["first.html"]), plain(page(["The mayor of Tarn opened a school for three hundred children on Monday, and praised its builders for months of quiet, careful work in rain.", "Teachers moved in at once."], COAST)), 0],
    ["two articles that name the front page are not", plain(PAGES["first.html"]).replace("/ferry-burns", "/"), plain(PAGES["second.html"]).replace("/ferry-burns", "/"), 0],
  ];
  it.each(rows)("%s", async (_, one, other, versions) => {
    [one, other].forEach((html, i) => writeFileSync(at(`plain-${i}.html`), html));
    expect((await report("plain-0.html", "plain-1.html")).documents.filter(({versionOf}) => versionOf !== undefined)).toHaveLength(versions);
  });
});

it("what a page says of itself is kept with where it says so", () => {
  const html = readFileSync(at("first.html"), "utf8");
  writeFileSync(at("said.html"), html.replace("</head>", "<meta property=\"article:modified_time\" content=\"2031-07-03T11:00:00Z\"><meta property=\"article:section\" content=\"Coast\"><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Ferry burns off Velmora\", \"isAccessibleForFree\": false, \"isBasedOn\": \"https://wire.example/1\"}</script></head>"));
  return report("said.html").then(({documents: [{facts}]}) => expect(facts?.map(({field, value, where}) => `${field}: ${value} (${where})`)).toEqual([
    "headline: Ferry burns off Velmora (h1)", "published: 2031-07-03 (meta article:published_time)", "updated: 2031-07-03T11:00:00Z (meta article:modified_time)", "outlet: Coastal Wire (meta og:site_name)",
    "url: https://coastal.example/ferry-burns (link canonical)", "language: en (lang)", "section: Coast (meta article:section)", "based-on: https://wire.example/1 (JSON-LD isBasedOn)",
    "access: paid (JSON-LD isAccessibleForFree)", "captured: 2031-07-03T12:00:00Z (the browser's remark)", "captured-from: https://coastal.example/ferry-burns (the browser's remark)",
  ]));
});
