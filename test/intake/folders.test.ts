import {mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import {readDocuments} from "../../src/intake/index.ts";
import {temporaryFolder} from "../store/folder.ts";
import {ARTICLE, outsideWith, read} from "./outside.ts";

const at = temporaryFolder();

test("links are followed, but nothing is read twice and no loop is walked", () => {
  mkdirSync(at("set/inner"), {recursive: true});
  writeFileSync(at("set/inner/a.txt"), ARTICLE);
  symlinkSync(at("set"), at("set/inner/loop"));
  symlinkSync(at("set/inner/a.txt"), at("set/z.txt"));
  const {documents, problems, notices} = readDocuments([at("set")]);
  expect(documents.map(({document}) => document.input)).toEqual([at("set/inner/a.txt")]);
  expect(problems).toEqual([]);
  expect(notices).toEqual([{code: "linked-again", text: `${at("set")}: passed over ${at("set/inner/loop")} and 1 more, which lead to what was read already`}]);
});

test("a folder with more names than a set of articles has is said in one line and not read", () => {
  const names = Array.from({length: 10_001}, (_, n) => `${n}.txt`);
  const outside = {...outsideWith({"big/0.txt": ARTICLE}), readFolder: () => names, look: (path: string) => ({kind: path === "big" ? "folder" as const : "file" as const, bytes: 1})};
  const {documents, problems} = readDocuments(["big"], {}, outside);
  expect(documents).toEqual([]);
  expect(problems).toEqual([{input: "big", code: "too-many", text: "big: more than 10000 names lie below it; name the folder that holds the articles"}]);
});

test("what tells of a folder is no article, but is read where it is named", () => {
  const files = {"set/README.md": ARTICLE, "set/LICENSE.txt": ARTICLE, "set/a.txt": ARTICLE, "set/readme-first-aid.txt": `${ARTICLE}Two.`};
  const whole = read(files, ["set"]);
  expect(whole.documents.map(({document: {input}}) => input)).toEqual(["set/a.txt", "set/readme-first-aid.txt"]);
  expect(whole.notices.map(({text}) => text)).toEqual(["set: passed over set/LICENSE.txt, set/README.md, which tell of the folder; name them to have them read"]);
  expect(read(files, ["set/README.md"]).documents).toHaveLength(1);
});
