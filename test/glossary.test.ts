import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {ARTICLE_KINDS, FURNITURE_KINDS} from "../src/model/index.ts";

const glossary = readFileSync("docs/glossary.md", "utf8");
const model = ["src/model/layers.ts", ...readdirSync("src/model/layers").map((name) => `src/model/layers/${name}`)].map((path) => readFileSync(path, "utf8")).join("");

/** Names of the fields of all interfaces, and the words of all unions of words, in the files of the layers. */
const fields = [...new Set([...model.matchAll(/^ {2}readonly (\w+)\??:/gmu)].map(([, name]) => name))];
const words = [...new Set([...model.matchAll(/^export type \w+ = ((?:"[^"]+"(?: \| )?)+);/gmu)].flatMap(([, union]) => [...union.matchAll(/"([^"]+)"/gu)].map(([, word]) => word)))];

describe("the glossary", () => {
  it("has the fields of all layers", () => {
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter((name) => !glossary.includes(`\`${name}\``) && !glossary.includes(`### ${name}`))).toEqual([]);
  });

  it("has the words that a field may hold", () => {
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
  });

  it("has the kinds of parts", () => {
    expect([...ARTICLE_KINDS, ...FURNITURE_KINDS].filter((kind) => !glossary.includes(`\`${kind}\``))).toEqual([]);
  });

  it("has the base units", () => {
    const bases = [...readFileSync("src/stages/quantities/units.ts", "utf8").matchAll(/^ {2}\["([^"]+)", "/gmu)].map(([, base]) => base);
    expect(bases.length).toBeGreaterThan(20);
    expect([...new Set(bases)].filter((base) => !glossary.includes(`\`${base}\``))).toEqual([]);
  });
});
