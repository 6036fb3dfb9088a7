import {build} from "esbuild";
import {readFileSync} from "node:fs";
import {createContext, runInContext} from "node:vm";
import {describe, expect, test} from "vitest";
import {readText} from "../../src/index.ts";

/** "title|name|kind" of each name, and what is nested in it in brackets. */
function namesOf(text: string): string[] {
  const words = (range: {start: number; end: number} | null) => (range === null ? "" : text.slice(range.start, range.end));
  return readText(text).flatMap(({names}) => names.map(({title, kind, nested, ...range}) => `${words(title)}|${words(range)}|${kind}${nested.map((place) => ` [${words(place)}]`).join("")}`));
}

describe("readText", () => {
  test.each([
    ["a person with an office before the name", "Prime Minister Karl Ode resigned on Monday.", ["Prime Minister|Karl Ode|person"]],
    ["a role of several words", "French Foreign Ministry spokeswoman Agnes Valdur denied it.", ["French Foreign Ministry spokeswoman|Agnes Valdur|person"]],
    ["a courtesy title", "Police said that Ms. Ode had left.", ["Ms.|Ode|person"]],
    ["a place within a body's name", "The Bank of France raised its rate.", ["|Bank of France|organization [France]"]],
    ["a body whose letters spell a small word", "The WHO said the outbreak was over.", ["|WHO|organization"]],
    ["no name in a plain sentence", "The pier fell and nobody was hurt.", []],
  ])("finds %s", (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("gives tokens with tag, lemma and governor", () => {
    const [{tokens}] = readText("Police arrested two men.");
    expect(tokens.map(({tag, lemma, head}) => `${tag} ${lemma} ${head}`)).toEqual(["NNS police 1", "VBD arrest -1", "CD two 3", "NNS man 1", ". . 1"]);
  });
});

describe("the reader without Node", () => {
  test("is one module without imports, and reads the same where no Node is", async () => {
    const {outputFiles: [{text: code}], metafile} = await build({entryPoints: ["src/text/read-text.ts"], bundle: true, format: "iife", globalName: "stemma", platform: "browser", write: false, metafile: true, logLevel: "silent"});
    expect(Object.values(metafile.inputs).flatMap(({imports}) => imports.filter(({external}) => external))).toEqual([]);
    const bytes = new Uint8Array(readFileSync("data/reader.bin"));
    const text = "Mayor Anna Ode said on Monday that the Bank of France would pay.";
    const context = createContext({bytes, text, TextDecoder, WebAssembly: Reflect.get(globalThis, "WebAssembly") as unknown, Float32Array, Uint8Array, Int8Array, Int32Array, Uint16Array, Uint32Array, Float64Array, ArrayBuffer, DataView});
    const read = runInContext(`${code};JSON.stringify(stemma.readTextWith(stemma.parseReader(bytes), text))`, context) as string;
    expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify(readText(text))));
  });
});
