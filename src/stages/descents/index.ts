import {stage} from "../stage.ts";
import {findStemma} from "./find.ts";

/** Gives the texts that no document of the set holds but that some rest on. */
export function unseen() {
  return stage({
    name: "unseen", needs: ["quotes", "alignments"], gives: "unseen",
    run: (documents, {quotes, alignments}) => ({layer: findStemma(documents, quotes, alignments).unseen}),
  });
}

/** Gives the edges of the stemma: child to parent, with reasons. */
export function descents() {
  return stage({
    name: "descents", needs: ["quotes", "alignments"], gives: "descents",
    run: (documents, {quotes, alignments}) => ({layer: findStemma(documents, quotes, alignments).descents}),
  });
}

export {findStemma} from "./find.ts";
export type {Stemma} from "./find.ts";
