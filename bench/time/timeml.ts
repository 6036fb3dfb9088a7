/** Articles with time expressions marked in TimeML (Pustejovsky et al. 2003). */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Marked} from "./scorer.ts";

/** An article, the day it was published, and its time expressions as a person marked them. */
export interface MarkedArticle {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly gold: readonly Marked[];
}

const ENTITIES: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'"};
const decode = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name]);

/** Reads one TimeML document. The creation time in <DCT> is given, not marked. */
export function readTimeMl(name: string, xml: string): MarkedArticle {
  const published = /<DCT>.*?value="([^"]*)"/su.exec(xml)?.[1].slice(0, 10) ?? "";
  const body = /<TEXT>(.*)<\/TEXT>/su.exec(xml)?.[1] ?? "";
  const gold: Marked[] = [];
  let text = "";
  for (const piece of body.split(/(?=<)|(?<=>)/u)) {
    if (piece.startsWith("<TIMEX3")) gold.push({start: text.length, end: -1, value: /\bvalue="([^"]*)"/u.exec(piece)?.[1] ?? ""});
    else if (piece === "</TIMEX3>") close(gold, text.length);
    else if (!piece.startsWith("<")) text += decode(piece);
  }
  return {name, published, text, gold};
}

function close(gold: Marked[], end: number): void {
  const at = gold.findLastIndex((marked) => marked.end < 0);
  gold[at] = {...gold[at], end};
}

/** The TimeML documents of a folder by name. */
export function readFolder(folder: string): readonly MarkedArticle[] {
  return readdirSync(folder).filter((file) => file.endsWith(".tml")).sort().map((file) => readTimeMl(file, readFileSync(join(folder, file), "utf8")));
}
