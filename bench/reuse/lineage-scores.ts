import type {Row} from "./rows.ts";
import {copiesIn} from "./rows.ts";
import {makeLineage} from "./lineages.ts";

export function measureLineages(): readonly Row[] {
  return [scoreLineages("light"), scoreLineages("heavy")];
}

/** Edges found and true, over families of 2 to 12. */
function scoreLineages(weight: "light" | "heavy"): Row {
  let [right, found, wanted, undirected] = [0, 0, 0, 0];
  for (let seed = 1; seed <= 40; seed++) {
    const {documents, edges} = makeLineage(seed, 2 + (seed % 11), weight);
    const descents = copiesIn(documents);
    const is = (child: string, parent: string | null) => edges.some(([c, p]) => c === child && p === parent);
    right += descents.filter(({child, parent, directed}) => directed && is(child, parent)).length;
    undirected += descents.filter(({directed}) => !directed).length;
    found += descents.length;
    wanted += edges.length;
  }
  return [`invented lineages, ${weight}: directed edges, F1`, `${((2 * right) / (found + wanted)).toFixed(3)} (precision ${(right / found).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, ${undirected} undirected)`];
}
