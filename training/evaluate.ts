import {readFileSync} from "node:fs";
import {parseModel} from "../src/text/reader-model.ts";
import {readTreebank} from "./conllu.ts";
import {FIGURES, figuresOf} from "./figures.ts";

// Prints a row of figures for each treebank: what the model file reads right of it.
const [file, ...paths] = process.argv.slice(2);
if (paths.length === 0) throw new Error("use: evaluate.ts MODEL.bin TREEBANK.conllu…");
const model = parseModel(readFileSync(file));

console.log(`| treebank | ${FIGURES.join(" | ")} |`);
console.log(`|---|${FIGURES.map(() => "---|").join("")}`);
for (const path of paths) console.log(`| ${[path.split("/").slice(-2).join("/"), ...figuresOf(readTreebank([path]), model)].join(" | ")} |`);
