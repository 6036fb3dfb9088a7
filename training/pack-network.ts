import {readFileSync, writeFileSync} from "node:fs";
import type {Numbers} from "../src/text/model-bytes.ts";
import {formatParts} from "../src/text/model-bytes.ts";
import {readTreebank} from "./conllu.ts";
import {learnEndings} from "./train-lemmas.ts";

// Makes the model file of what network/export.py wrote and of the lemmas of treebanks: pack-network.ts OUT.bin PREFIX TREEBANK.conllu…
const KINDS = {i8: Int8Array, u16: Uint16Array, i32: Int32Array, f32: Float32Array} as const;

interface Exported {
  readonly sections: Readonly<Record<string, {readonly kind: keyof typeof KINDS; readonly at: number; readonly length: number}>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const [out, prefix, ...treebanks] = process.argv.slice(2);
if (treebanks.length === 0) throw new Error("use: pack-network.ts OUT.bin PREFIX TREEBANK.conllu…");
const {sections, lists} = JSON.parse(readFileSync(`${prefix}.json`, "utf8")) as Exported;
const bytes = new Uint8Array(readFileSync(`${prefix}.bin`)).buffer;
const numbers = Object.fromEntries(Object.entries(sections).map(([name, {kind, at, length}]): [string, Numbers] => [name, new KINDS[kind](bytes, at, length)]));
const endings = [...learnEndings(readTreebank(treebanks))].map(([key, edit]) => `${key}\t${edit}`).sort();
writeFileSync(out, formatParts({numbers, lists: {...lists, endings}}));
