import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, it, vi} from "vitest";
import {COMMANDS} from "../src/cli/flags.ts";
import {makeSample, withSample} from "../scripts/sample.ts";
import {openReader} from "../src/intake/reader-file.ts";
import {stages} from "../src/stages/index.ts";

const README = readFileSync("README.md", "utf8");
const SCRIPTS = (JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>}).scripts;
const pages = [".", "docs", "docs/decisions", "examples"].flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".md")).map((name) => join(folder, name)));

/** Targets of links and pictures, and of references in HTML, that are no address on the network. */
function linksOf(page: string): string[] {
  const text = readFileSync(page, "utf8").split("```").filter((_, at) => at % 2 === 0).join("");
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target]) => target).filter((target) => !/^[a-z]+:/u.test(target));
}

/** The anchor that a heading gets: lower case, blanks as hyphens, other marks left out. */
function anchorsOf(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gmu)]
    .map(([, words]) => words.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}

function isAlive(page: string, link: string): boolean {
  const [path, anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  return existsSync(target) && (anchor === undefined || !target.endsWith(".md") || anchorsOf(target).includes(anchor));
}

describe("the documents", () => {
  it.each(pages)("%s has no dead link", (page) => {
    expect(linksOf(page).filter((link) => !isAlive(page, link))).toEqual([]);
  });
});

describe("the README", () => {
  it("names only npm scripts that exist", () => {
    const named = [README, readFileSync("CONTRIBUTING.md", "utf8")].flatMap((text) => [...text.matchAll(/\bnpm (?:run )?(build|test|check|lint|example|[a-z]+(?=`))/gu)]);
    const missing = named.map(([, name]) => name).filter((name) => name !== "install" && !(name in SCRIPTS));
    expect(named.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it("calls only commands and flags that exist", () => {
    const lines = README.split("\n").filter((line) => line.startsWith("    node dist/cli/main.js "));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const command = COMMANDS.find((known) => known.name === line.trim().split(" ")[2]);
      const flags = [...line.matchAll(/--([a-z-]+)/gu)].map(([, flag]) => flag);
      expect(flags.filter((flag) => !command?.flags.some((known) => known.name === flag)), line).toEqual([]);
    }
  });

  it("shows a use of the library that runs", async () => {
    const code = readFileSync("test/examples/library.ts", "utf8").trim().replace("../../src/index.ts", "stemma");
    expect(README).toContain(`\`\`\`ts\n${code}\n\`\`\``);
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await import("./examples/library.ts");
    expect(log.mock.calls.map(([type]) => type as string)).toContain("conflict");
  }, 60_000);

  it("shows what the program prints", () => {
    expect(withSample(README, makeSample())).toBe(README);
  }, 60_000);

  it("has the table of commands as the program has it", () => {
    const rows = COMMANDS.map(({name, arguments: words, about}) => `| \`stemma ${name} ${words}\` | ${about} |`);
    expect(README).toContain(["| command | what it does |", "| --- | --- |", ...rows].join("\n"));
  });
});

describe("docs/architecture.md", () => {
  it("has the stages as they run", () => {
    const cell = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
    const rows = stages(openReader()).map(({needs, gives}) => `| \`${gives}\` | ${cell(needs)} |`);
    expect(readFileSync("docs/architecture.md", "utf8")).toContain(["| layer | made from |", "| --- | --- |", ...rows].join("\n"));
  });
});
