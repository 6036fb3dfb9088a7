import {stage} from "../stage.ts";
import type {Stage} from "../stage.ts";
import {findCircles} from "./circles.ts";
import {findCitations} from "./find.ts";

/** Gives the places where documents have something from an outlet of the set, joined to its document. */
export function citations(): Stage {
  return stage({
    name: "citations", needs: ["sentences", "mentions", "quotes"], gives: "citations",
    run: (documents, {sentences, mentions, quotes}) => ({layer: findCitations(documents, sentences, mentions, quotes)}),
  });
}

/** Gives the circles: documents that have one thing from one another. */
export function circles(): Stage {
  return stage({
    name: "circles", needs: ["alignments", "descents", "citations"], gives: "circles",
    run: (documents, {alignments, descents, citations: cited}) => ({layer: findCircles(documents, cited, alignments, descents)}),
  });
}
