// What the docs say is checked: printed parts, columns, links, the version.
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {PRINTED, withPrinted} from "../scripts/docs.ts";
import {TABLES} from "../src/store/schema.ts";
import {VERSION} from "../src/store/version.ts";
import {VIEWS} from "../src/store/views.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(ROOT, "docs"), {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
];

/** Ids of the headings, as the usual renderers make them. */
function headings(page: string): string[] {
  return [...page.matchAll(/^#{1,6} (?<title>.+)$/gmu)].map(({groups}) => (
    (groups?.title ?? "").toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/gu, "-")
  ));
}

interface Link {
  readonly page: string;
  readonly target: string;
}

function linksOf(page: string): Link[] {
  const outsideCode = read(page).replace(/^```[\s\S]+?^```/gmu, "").replace(/`[^`\n]*`/gu, "");
  return [...outsideCode.matchAll(/\]\((?<target>[^()\s]+)\)/gu)].map(({groups}) => ({page, target: groups?.target ?? ""}));
}

function isAlive({page, target}: Link): boolean {
  if (/^[a-z]+:/u.test(target)) return true;
  const [path, anchor] = target.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || headings(read(file)).includes(anchor);
}

describe("the docs", () => {
  for (const [name, parts] of Object.entries(PRINTED)) {
    it(`docs/${name} has what the lists in the code print (else run: npx tsx scripts/docs.ts)`, () => {
      const page = read(`docs/${name}`);
      expect(page).toBe(withPrinted(page, parts));
    });
  }

  it("describe every column of the dossier file", () => {
    const page = read("docs/dossier-format.md");
    for (const {name, columns} of TABLES) {
      const [, section = ""] = page.split(`### \`${name}\``);
      for (const column of columns) expect(section.split("###")[0], `${name}.${column.name}`).toContain(`| \`${column.name}\` |`);
    }
    for (const {name} of VIEWS) expect(page).toContain(`### \`${name}\``);
  });

  it("have no dead links", () => {
    expect(pages.flatMap(linksOf).filter((link) => !isAlive(link))).toEqual([]);
  });

  it("and the program say the version of the package", () => {
    expect((JSON.parse(read("package.json")) as {version: string}).version).toBe(VERSION);
  });
});
