/** Clusters of mentions, each mention a string that is the same in key and response where the mention is the same. */
export type Clusters = readonly (readonly string[])[];

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Numerators and denominators, so that documents can be added up before dividing. */
interface Sums {
  readonly right: number;
  readonly of: number;
}

export interface Measured {
  readonly muc: Score;
  readonly b3: Score;
  readonly ceafe: Score;
  readonly lea: Score;
  /** Mean F1 of the first three (Pradhan et al. 2012). */
  readonly conll: number;
}

interface Compared {
  readonly clusters: Clusters;
  readonly others: Clusters;
  /** The other side's cluster of a mention. */
  readonly otherOf: ReadonlyMap<string, number>;
}

const compared = (clusters: Clusters, others: Clusters): Compared => ({clusters, others, otherOf: new Map(others.flatMap((set, at) => set.map((mention) => [mention, at] as const)))});

/** Links kept of the links a cluster needs: its size less one, less the cuts that the other side makes (Vilain et al. 1995). */
function muc({clusters, otherOf}: Compared): Sums {
  return add(clusters, (set) => {
    const parts = new Set(set.flatMap((mention) => otherOf.get(mention) ?? [])).size + set.filter((mention) => !otherOf.has(mention)).length;
    return {right: set.length - parts, of: set.length - 1};
  });
}

/** For each mention the share of its cluster that is with it on the other side (Bagga and Baldwin 1998). */
function bCubed({clusters, otherOf}: Compared): Sums {
  return add(clusters, (set) => ({right: [...countsOf(set, otherOf).values()].reduce((sum, count) => sum + count * count / set.length, 0), of: set.length}));
}

function countsOf(set: readonly string[], otherOf: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const mention of set) if (otherOf.has(mention)) counts.set(otherOf.get(mention)!, (counts.get(otherOf.get(mention)!) ?? 0) + 1);
  return counts;
}

/** Links that both sides have of all links of a cluster, clusters weighed by size; a singleton's link is to itself (Moosavi and Strube 2016). */
function lea({clusters, others, otherOf}: Compared): Sums {
  const links = (size: number): number => size * (size - 1) / 2;
  return add(clusters, (set) => {
    const other = otherOf.get(set[0]);
    if (set.length === 1) return {right: other !== undefined && others[other].length === 1 ? 1 : 0, of: 1};
    return {right: set.length * [...countsOf(set, otherOf).values()].reduce((sum, count) => sum + links(count), 0) / links(set.length), of: set.length};
  });
}

function add(clusters: Clusters, sumsOf: (set: readonly string[]) => Sums): Sums {
  return clusters.map(sumsOf).reduce((sum, {right, of}) => ({right: sum.right + right, of: sum.of + of}), {right: 0, of: 0});
}

/** Sum of the likenesses 2|K∩R|/(|K|+|R|) under the best pairing of clusters (Luo 2005). */
function ceafe(key: Clusters, response: Clusters): number {
  const {otherOf} = compared(key, response);
  const edges = key.flatMap((set, row) => [...countsOf(set, otherOf)].map(([column, count]) => ({row, column, weight: 2 * count / (set.length + response[column].length)})));
  return components(edges, key.length).reduce((sum, part) => sum + bestPairing(part), 0);
}

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Edges by connected part, so that each pairing stays small. */
function components(edges: readonly Edge[], rows: number): readonly (readonly Edge[])[] {
  const parent = new Map<number, number>();
  const rootOf = (node: number): number => (parent.has(node) && parent.get(node) !== node ? rootOf(parent.get(node)!) : node);
  for (const {row, column} of edges) parent.set(rootOf(row), rootOf(rows + column));
  const parts = new Map<number, Edge[]>();
  for (const edge of edges) parts.set(rootOf(edge.row), [...(parts.get(rootOf(edge.row)) ?? []), edge]);
  return [...parts.values()];
}

/** The greatest sum of weights with each row and column used once (Kuhn 1955, shortest augmenting paths). O(n³). */
export function bestPairing(edges: readonly Edge[]): number {
  const [rows, columns] = [[...new Set(edges.map(({row}) => row))], [...new Set(edges.map(({column}) => column))]];
  const size = Math.max(rows.length, columns.length);
  const cost = Array.from({length: size}, () => new Float64Array(size));
  for (const {row, column, weight} of edges) cost[rows.indexOf(row)][columns.indexOf(column)] = -weight;
  const [u, v, match, way] = [new Float64Array(size + 1), new Float64Array(size + 1), new Int32Array(size + 1), new Int32Array(size + 1)];
  for (let row = 1; row <= size; row++) {
    match[0] = row;
    const [least, used] = [new Float64Array(size + 1).fill(Infinity), new Uint8Array(size + 1)];
    let column = 0;
    do {
      used[column] = 1;
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost[match[column] - 1][j - 1] - u[match[column]] - v[j];
        if (reduced < least[j]) [least[j], way[j]] = [reduced, column];
        if (least[j] < delta) [delta, next] = [least[j], j];
      }
      for (let j = 0; j <= size; j++) if (used[j]) [u[match[j]], v[j]] = [u[match[j]] + delta, v[j] - delta]; else least[j] -= delta;
      column = next;
    } while (match[column] !== 0);
    for (; column !== 0; column = way[column]) match[column] = match[way[column]];
  }
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost[match[column] - 1][column - 1];
  return sum;
}

const share = ({right, of}: Sums): number => (of === 0 ? 0 : right / of);
const scoreOf = (recall: number, precision: number): Score => ({precision, recall, f1: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall)});

/**
 * Holds a response against a key, both over all documents, mentions named apart by document. Mentions that one side lacks count as
 * the definitions have it: nothing found for them.
 */
export function scoreCoreference(key: Clusters, response: Clusters): Measured {
  const [forward, back] = [compared(key, response), compared(response, key)];
  const of = (measure: (side: Compared) => Sums): Score => scoreOf(share(measure(forward)), share(measure(back)));
  const likeness = ceafe(key, response);
  const found = {muc: of(muc), b3: of(bCubed), lea: of(lea), ceafe: scoreOf(share({right: likeness, of: key.length}), share({right: likeness, of: response.length}))};
  return {...found, conll: (found.muc.f1 + found.b3.f1 + found.ceafe.f1) / 3};
}
