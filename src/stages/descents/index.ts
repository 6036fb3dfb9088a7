import type {Alignment, Document, Quote} from "../../model/index.ts";
import {stage} from "../stage.ts";
import {findStemma} from "./find.ts";
import type {Stemma} from "./find.ts";

/** Gives the texts that no document of the set holds but that some rest on. */
export function unseen() {
  return stage({
    name: "unseen", needs: ["quotes", "alignments"], gives: "unseen",
    run: (documents, {quotes, alignments}) => ({layer: stemmaOnce(documents, quotes, alignments).unseen}),
  });
}

/** Gives the edges of the stemma: child to parent, with reasons. */
export function descents() {
  return stage({
    name: "descents", needs: ["quotes", "alignments"], gives: "descents",
    run: (documents, {quotes, alignments}) => ({layer: stemmaOnce(documents, quotes, alignments).descents}),
  });
}

const known = new WeakMap<readonly Alignment[], {readonly documents: readonly Document[]; readonly quotes: readonly Quote[]; readonly stemma: Stemma}>();

/** Both stages ask for the stemma of the same layers; it is found once. */
function stemmaOnce(documents: readonly Document[], quotes: readonly Quote[], alignments: readonly Alignment[]): Stemma {
  const last = known.get(alignments);
  if (last?.documents === documents && last.quotes === quotes) return last.stemma;
  const stemma = findStemma(documents, quotes, alignments);
  known.set(alignments, {documents, quotes, stemma});
  return stemma;
}

export {findStemma} from "./find.ts";
export type {Stemma} from "./find.ts";
export {buildStemma} from "./build.ts";
export type {StemmaOptions, StemmaText} from "./build.ts";
