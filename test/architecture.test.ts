// Imports go one way, and the inside of the product does not touch the outside.
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** What the files of each folder may import, beside their own folder. Single files of src/ stand under their names. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  compare: ["model", "text"],
  stages: ["model", "text", "compare"],
  report: ["model"],
  "effects.ts": [],
  intake: ["model", "text", "effects.ts"],
  "find-values.ts": ["model", "text", "stages", "intake"],
  store: ["model", "effects.ts"],
  cli: ["model", "text", "compare", "stages", "report", "intake", "store", "effects.ts"],
};

/** Folders without files, network, clock and terminal. */
const PURE = ["model", "text", "compare", "stages", "report"];

interface Import {
  readonly file: string;
  readonly target: string;
}

const IMPORT = /(?:\bfrom |\bimport |\bimport\(|\brequire\()"(?<target>[^"]+)"/gu;

function importsOf(path: string): Import[] {
  const found = readFileSync(path, "utf8").matchAll(IMPORT);
  return [...found].map(({groups}) => ({file: path, target: groups?.target ?? ""}));
}

const files = readdirSync(SRC, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".ts"));
const imports = files.flatMap((name) => importsOf(join(SRC, name)));

/** First folder (or file) below src/. */
function placeOf(path: string): string {
  return relative(SRC, path).split("/")[0];
}

function isAllowed({file, target}: Import): boolean {
  const [from, to] = [placeOf(file), placeOf(resolve(dirname(file), target))];
  return from === "index.ts" || from === to || (MAY_IMPORT[from] ?? []).includes(to);
}

function words({file, target}: Import): string {
  return `${relative(SRC, file)} imports ${target}`;
}

/** The files that import themselves over others, each with what it imports. O(files + imports) for each file that is left. */
function circlesIn(ways: ReadonlyMap<string, readonly string[]>): string[] {
  const reaches = (from: string, wanted: string): boolean => {
    const [seen, ahead] = [new Set<string>(), [...ways.get(from) ?? []]];
    for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
      if (file === wanted) return true;
      if (!seen.has(file)) ahead.push(...ways.get(file) ?? []);
      seen.add(file);
    }
    return false;
  };
  return [...ways.keys()].filter((file) => reaches(file, file)).map((file) => relative(SRC, file));
}

describe("the shape of the code", () => {
  it("has no two files that import each other, be it over others", () => {
    const relativeOnes = imports.filter(({target}) => target.startsWith("."));
    const ways = new Map(files.map((name) => [join(SRC, name), [] as string[]]));
    for (const {file, target} of relativeOnes) ways.get(file)?.push(resolve(dirname(file), target));
    expect(circlesIn(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b"]]])).map((name) => name.at(-1))).toEqual(["b", "c"]);
    expect(circlesIn(ways)).toEqual([]);
  });

  it("has a rule for every folder", () => {
    expect([...new Set(files.map((name) => name.split("/")[0]))].filter((place) => place !== "index.ts" && !(place in MAY_IMPORT))).toEqual([]);
  });

  it("imports go one way", () => {
    const relativeOnes = imports.filter(({target}) => target.startsWith("."));
    expect(relativeOnes.length).toBeGreaterThan(50);
    expect(relativeOnes.filter((one) => !isAllowed(one)).map(words)).toEqual([]);
  });

  it("what is pure imports no module of the platform", () => {
    const pure = imports.filter(({file}) => PURE.includes(placeOf(file)));
    expect(pure.filter(({target}) => target.startsWith("node:")).map(words)).toEqual([]);
  });

  it("what is pure asks no clock, no chance and no locale", () => {
    const forbidden = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\btoLocale\w+|\blocaleCompare\b|\bIntl\.|\bprocess\.|\bperformance\.now\b/u;
    const pure = files.filter((name) => PURE.includes(name.split("/")[0]));
    expect(pure.filter((name) => forbidden.test(readFileSync(join(SRC, name), "utf8")))).toEqual([]);
  });

  it("relative imports name their ending", () => {
    expect(imports.filter(({target}) => target.startsWith(".") && !/\.(?:ts|json)$/u.test(target)).map(words)).toEqual([]);
  });
});
