import {stage} from "../stage.ts";
import {findReuse} from "./find.ts";

/** Gives each sentence of the articles its label: how much of it another document of its family had before. */
export function reuse() {
  return stage({
    name: "reuse", needs: ["sentences", "alignments", "descents"], gives: "reuse",
    run: (documents, {sentences, alignments, descents}) => ({layer: findReuse(documents, sentences, alignments, descents)}),
  });
}

export {findReuse} from "./find.ts";
