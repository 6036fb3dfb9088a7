import {stage} from "../stage.ts";
import type {Stage} from "../stage.ts";
import {findMatches} from "./matches.ts";
import {rowsOf} from "./rows.ts";

/** Gives the ledger of unnamed informants: each with all it says, and whom else it may be. Nothing is joined. */
export function informants(): Stage {
  return stage({
    name: "informants", needs: ["mentions", "timexes", "quotes", "alignments", "citations", "entities", "statements", "claims"], gives: "informants",
    run: (documents, layers) => {
      const rows = rowsOf({documents, ...layers});
      const matches = findMatches(rows, {documents, ...layers});
      return {layer: rows.map((row, at) => ({...row, matches: matches[at]}))};
    },
  });
}
