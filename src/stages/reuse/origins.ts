import type {Descent} from "../../model/index.ts";

/** How a document comes to have words of another: it descends from it, or both descend from one unseen text. */
export type Kinship = "parent" | "sibling";

type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * The documents that a document may have its words from, by id: its parents, where the evidence does not decide the earlier
 * one; for children of an unseen text its siblings, and what the unseen text itself was made from. Relays take no words.
 * O(descents) for all documents of one family.
 */
export function createOrigins(documentIds: readonly string[], descents: readonly Descent[]): (id: string) => ReadonlyMap<string, Kinship> {
  const seen = new Set(documentIds);
  const made = descents.filter(({kind, parent}) => kind !== "relay" && parent !== null);
  const parents = edgesBy(made, ({child}) => child, ({parent}) => parent!); // relays without a parent were left out
  const children = edgesBy(made, ({parent}) => parent!, ({child}) => child);
  return (id) => {
    const above = reach(parents.get(id) ?? [], parents, seen);
    const found = new Map<string, Kinship>(above.seen.map((doc) => [doc, "parent"]));
    const below = reach(above.unseen.flatMap((text) => children.get(text) ?? []), children, seen).seen;
    for (const doc of below) if (doc !== id && !found.has(doc)) found.set(doc, "sibling");
    return found;
  };
}

function edgesBy(descents: readonly Descent[], from: (descent: Descent) => string, to: (descent: Descent) => string): Edges {
  const edges = new Map<string, string[]>();
  for (const descent of descents) {
    const known = edges.get(from(descent));
    if (known) known.push(to(descent));
    else edges.set(from(descent), [to(descent)]);
  }
  return edges;
}

/** The documents that can be reached from `starts` through unseen texts alone, and those texts. */
function reach(starts: readonly string[], edges: Edges, documents: ReadonlySet<string>) {
  const found = new Set<string>();
  const queue = [...starts];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (found.has(id)) continue;
    found.add(id);
    if (!documents.has(id)) queue.push(...edges.get(id) ?? []);
  }
  return {seen: [...found].filter((id) => documents.has(id)), unseen: [...found].filter((id) => !documents.has(id))};
}
