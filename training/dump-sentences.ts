import {writeFileSync} from "node:fs";
import {readFileSync} from "node:fs";
import {splitSentences} from "../src/text/sentences.ts";
import {readTreebank} from "./conllu.ts";

// Writes the sentences of treebanks (.conllu) or of plain text, one JSON line {doc, words, spaces} each, for the teacher.
const [out, ...paths] = process.argv.slice(2);
const rows = paths.flatMap((path) => (path.endsWith(".conllu") ? treebankRows(path) : textRows(path)));
writeFileSync(out, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));

function treebankRows(path: string) {
  return readTreebank([path]).map(({doc, tokens}) => ({doc, words: tokens.map(({form}) => form), spaces: tokens.map(({spaceAfter}) => spaceAfter)}));
}

/** Texts in one file are parted by a form feed. */
function textRows(path: string) {
  return readFileSync(path, "utf8").split("\f").flatMap((text, i) => splitSentences(text).map(({tokens}) => ({
    doc: `${path}#${i}`,
    words: tokens.map(({start, end}) => text.slice(start, end)),
    spaces: tokens.map(({end}, k) => k + 1 === tokens.length || end < tokens[k + 1].start),
  })));
}
