import {stage} from "../stage.ts";
import {findAlignments} from "./find.ts";

/** Gives the passages that stand in more than one document; candidates come from an index of fingerprints. */
export function alignments() {
  return stage({
    name: "alignments", needs: ["quotes"], gives: "alignments",
    run: (documents, {quotes}) => ({layer: findAlignments(documents, quotes)}),
  });
}

export {findAlignments} from "./find.ts";
