import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {buildText, type GoldDocument, type GoldMention} from "./gold.ts";

/** The thirty articles of the Apple part, with the mentions of persons, bodies, products, places and sums. */
export function readMeantime(folder: string): readonly GoldDocument[] {
  const path = join(folder, "cdcr/meantime-apple/2MEANTIME.conll");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split("#begin document").slice(1).map((part, index) => readDocument(part, index));
}

const ENTITY = /^(?:cross|intra)_(?:ORG|PRO|PER|LOC|FIN)\d/u;

function readDocument(part: string, index: number): GoldDocument {
  const rows = part.split("\n").slice(1).map((line) => line.split("\t")).filter((fields) => fields.length === 5);
  const numbers = [...new Set(rows.map(([, sentence]) => sentence))];
  const sentences = numbers.map((number) => rows.filter(([, sentence]) => sentence === number));
  const {doc, places} = buildText(rows[0][0], index, sentences.map((words, row) => ({words: words.map(([, , , word]) => word), part: row === 0 ? "headline" : "body"})));
  const mentions: GoldMention[] = [];
  sentences.forEach((words, row) => {
    const open: {readonly cluster: string; readonly start: number}[] = [];
    words.forEach(([, , , , marks], column) => {
      for (const mark of marks.split("|").map((one) => one.trim()).filter((one) => one !== "-" && one !== "")) {
        const cluster = mark.replace(/[()]/gu, "");
        if (mark.startsWith("(")) open.push({cluster, start: places[row][column].start});
        if (!mark.endsWith(")")) continue;
        const at = open.findLastIndex((one) => one.cluster === cluster);
        if (at >= 0 && ENTITY.test(cluster)) mentions.push({start: open[at].start, end: places[row][column].end, cluster});
        if (at >= 0) open.splice(at, 1);
      }
    });
  });
  return {doc, mentions: [...new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention])).values()]};
}
