import {existsSync, readFileSync, readdirSync} from "node:fs";
import {bodyOf, copiesIn} from "./rows.ts";
import type {Row} from "./rows.ts";

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/gu;

/** How many copies are listed among the articles of ecbplus, many of them on the same events; judged by eye. */
export function measureFalseKin(folder: string): readonly Row[] {
  const root = `${folder}/cdcr/ecbplus/ECB+`;
  if (!existsSync(root)) return [["ecbplus", "not there"]];
  let [documents, copies] = [0, 0];
  for (const topic of readdirSync(root).sort()) {
    const all = readdirSync(`${root}/${topic}`).sort().map((name) => bodyOf(name, plainText(readFileSync(`${root}/${topic}/${name}`, "utf8"))));
    documents += all.length;
    copies += copiesIn(all).length;
  }
  return [[`ecbplus: ${documents} articles`, `${copies} copies listed, to be judged by eye`]];
}

/** The corpus writes quotation marks as the Penn Treebank does. */
const MARKS: ReadonlyMap<string, string> = new Map([["``", "“"], ["''", "”"], ["&quot;", "\""]]);

function plainText(xml: string): string {
  const lines: string[][] = [];
  for (const [, sentence, word] of xml.matchAll(TOKEN)) (lines[Number(sentence)] ??= []).push(MARKS.get(word) ?? word);
  return lines.filter(Boolean).map((line) => line.join(" ").replace(/“ /gu, "“").replace(/ ”/gu, "”")).join("\n");
}
