import type {Row} from "./rows.ts";
import {stemmaOf} from "./rows.ts";
import {makeLineage} from "./lineages.ts";
import type {Truth} from "./lineage-truth.ts";
import type {Lineage, Weight} from "./lineages.ts";

/** Right, found and wanted edges. */
interface Tally {
  right: number;
  found: number;
  wanted: number;
  met: number;
}

interface Score {
  readonly edges: Tally;
  /** Each parent of a text made from two held against its true one by itself. */
  readonly singleEdges: Tally;
  readonly unseen: Tally;
  /** The same, held against the lost parents that documents attest. */
  readonly attestedEdges: Tally;
  readonly attested: Tally;
  /** The same, held against those that two lines witness. */
  readonly witnessedEdges: Tally;
  readonly witnessed: Tally;
  undirected: number;
}

const SIZES = [2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 24, 30, 40] as const;
const BANDS: readonly (readonly [least: number, most: number])[] = [[2, 5], [6, 15], [16, 40]];

/** Families of each weight; a second range of seeds was not looked at while the rules were written. */
const FAMILIES = 70;
const KEPT_BACK = 100_000;

export function measureLineages(): readonly Row[] {
  return [...rowsOf("light", 1), ...rowsOf("heavy", 1), ...rowsOf("other", 1), ...rowsOf("light", KEPT_BACK), ...rowsOf("heavy", KEPT_BACK), ...rowsOf("other", KEPT_BACK)];
}

const TITLES: Readonly<Record<Weight, string>> = {light: "light", heavy: "heavy", other: "other operations (no bar)"};

function rowsOf(weight: Weight, from: number): readonly Row[] {
  const scores = Array.from({length: FAMILIES}, (_, i) => ({size: SIZES[i % SIZES.length], score: scoreLineage(makeLineage(from + i, SIZES[i % SIZES.length], weight))}));
  const title = `invented lineages, ${TITLES[weight]}${from === KEPT_BACK ? ", kept back" : ""}`;
  const all = sumOf(scores.map(({score}) => score));
  const bands = BANDS.map(([least, most]) => `${least}–${most}: ${f1(sumOf(scores.filter(({size}) => least <= size && size <= most).map(({score}) => score)).edges)}`);
  return [
    [`${title}: directed edges, F1`, `${f1(all.edges)} (${precisionOf(all.edges)}, ${all.undirected} undirected; families of ${bands.join(", ")}; each of two parents held against its own true one: ${f1(all.singleEdges)})`],
    [`${title}: edges to unseen parents, F1`, `${f1(all.unseen)} (${precisionOf(all.unseen)}, ${all.unseen.wanted} wanted)`],
    [`${title}: edges to unseen parents that documents attest, F1`, `${f1(all.attested)} (${precisionOf(all.attested)}, ${all.attested.wanted} wanted, ${shareOf(all.attested.wanted, all.unseen.wanted)} of all: who finds these and no more has recall ${shareOf(all.attested.wanted, all.unseen.wanted)} of all; directed edges of these families ${f1(all.attestedEdges)})`],
    [`${title}: edges to unseen parents that two lines witness, F1`, `${f1(all.witnessed)} (${precisionOf(all.witnessed)}, ${all.witnessed.wanted} wanted, ${shareOf(all.witnessed.wanted, all.unseen.wanted)} of all: who finds these and no more has F1 ${f1({...all.unseen, right: 1, found: 1, met: all.witnessed.wanted})} of all; directed edges of these families ${f1(all.witnessedEdges)})`],
  ];
}

const emptyTally = (): Tally => ({right: 0, found: 0, wanted: 0, met: 0});
const TALLIES = ["edges", "singleEdges", "unseen", "attestedEdges", "attested", "witnessedEdges", "witnessed"] as const;
const emptyScore = (): Score => ({edges: emptyTally(), singleEdges: emptyTally(), unseen: emptyTally(), attestedEdges: emptyTally(), attested: emptyTally(), witnessedEdges: emptyTally(), witnessed: emptyTally(), undirected: 0});

function sumOf(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    for (const key of ["right", "found", "wanted", "met"] as const) {
      for (const tally of TALLIES) sum[tally][key] += score[tally][key];
    }
    sum.undirected += score.undirected;
  }
  return sum;
}

/**
 * What is found of a lineage. An unseen text is matched with the lost one with which it has most children in common,
 * each once; a child of it is right when it took from that lost text. Of the directed edges to documents, those are
 * right whose parent is one of the right ones, and those to two documents that together explain the child as well as its true parents do; an edge to
 * a true parent that gave hardly a word is neither right nor found. An edge without direction is right where nothing tells the direction,
 * else it is neither right nor found.
 */
export function scoreLineage({documents, attested, witnessed, ...all}: Lineage): Score {
  const stemma = stemmaOf(documents);
  const [wide, single, narrow] = [all, {...all, merges: []}, attested].map((truth) => scoreAgainst(truth, stemma));
  const told = scoreAgainst(witnessed, stemma, all);
  return {...wide, singleEdges: single.edges, attestedEdges: narrow.edges, attested: narrow.unseen, witnessedEdges: told.edges, witnessed: told.unseen};
}

/**
 * With a wider truth, what that alone calls right is neither right nor found, and so is an edge to a lost text that gave hardly a word; and edges between a lost
 * text and a document may point either way where nothing tells which.
 */
function scoreAgainst({edges, lost, merges, turnable}: Truth, {descents, unseen}: ReturnType<typeof stemmaOf>, wider: Truth | null = null): Score {
  const score = emptyScore();
  const made = descents.filter(({kind}) => kind !== "relay");
  const isUnseen = new Set(unseen.map(({id}) => id));
  const matched = matchUnseen(made, isUnseen, lost);
  const nameOf = (id: string) => matched.get(id) ?? id;
  const found = made.map(({child, parent, directed}) => ({child: nameOf(child), parent: nameOf(parent!), ids: [child, parent!] as const, directed, toUnseen: isUnseen.has(parent!)})); // only a relay has no parent
  type Found = (typeof found)[number];
  const meets = ({child, parent, directed}: Found) => edges.some((edge) =>
    (directed || !edge.told) && (edge.child === child && edge.parents.includes(parent) || !directed && edge.child === parent && edge.parents.includes(child)));
  const parentsOf = (child: string) => new Set(found.filter((edge) => edge.child === child && edge.directed).map(({parent}) => parent));
  const explained = new Set(merges.filter(({child, pairs}) => pairs.some((pair) => pair.every((parent) => parentsOf(child).has(parent)))).map(({child}) => child));
  const isSlight = ({child, parent}: Found) => merges.some((merge) => merge.child === child && merge.slight.includes(parent));
  const inPair = ({child, parent}: Found) => explained.has(child) && merges.some((merge) => merge.child === child && merge.pairs.some((pair) => pair.includes(parent) && pair.every((one) => parentsOf(child).has(one))));
  const widerNames = wider === null ? null : matchUnseen(made, isUnseen, wider.lost);
  const isRightForWider = ({ids, directed}: Found) => {
    const [child, parent] = ids.map((id) => widerNames?.get(id) ?? id);
    return wider !== null && (wider.edges.some((edge) => (directed || !edge.told) && edge.child === child && edge.parents.includes(parent))
      || wider.lost.some(({id, children, others, slight}) => id === parent && [...children, ...others, ...slight].includes(child)));
  };
  const isTurned = ({child, parent}: Found) => wider !== null && turnable.some(([text, doc]) => child === text && parent === doc || child === doc && parent === text);
  for (const edge of found) {
    const right = meets(edge) || inPair(edge) || isTurned(edge) || lost.some(({id, children}) => id === edge.parent && children.includes(edge.child));
    if (!right && (isSlight(edge) || isRightForWider(edge))) continue;
    const tally = edge.toUnseen ? score.unseen : score.edges;
    if (right || edge.directed) tally.found++;
    if (right) tally.right++;
  }
  for (const {child, parents, told} of edges) {
    score.edges.wanted++;
    if (explained.has(child) || found.some((edge) => isTurned(edge) && [edge.child, edge.parent].includes(child) && parents.some((one) => [edge.child, edge.parent].includes(one))) || found.some((edge) => edge.directed && edge.child === child && parents.includes(edge.parent)
      || !told && !edge.directed && (edge.child === child && parents.includes(edge.parent) || edge.parent === child && parents.includes(edge.child)))) score.edges.met++;
  }
  for (const {id, children} of lost) {
    score.unseen.wanted += children.length;
    score.unseen.met += children.filter((child) => found.some((edge) => edge.child === child && edge.parent === id || isTurned(edge) && edge.child === id && edge.parent === child)).length;
  }
  score.undirected = descents.filter(({kind, directed}) => kind !== "relay" && !directed).length;
  return score;
}

interface Made {
  readonly child: string;
  readonly parent: string | null;
}

function matchUnseen(made: readonly Made[], isUnseen: ReadonlySet<string>, lost: Lineage["lost"]): ReadonlyMap<string, string> {
  const pairs = [...isUnseen].flatMap((node) => lost.map(({id, children, others}) => {
    const hanging = made.filter(({parent}) => parent === node).map(({child}) => child);
    return {node, id, common: hanging.filter((child) => children.includes(child) || others.includes(child)).length};
  })).filter(({common}) => common > 0).sort((a, b) => b.common - a.common);
  const matched = new Map<string, string>();
  for (const {node, id} of pairs) if (!matched.has(node) && ![...matched.values()].includes(id)) matched.set(node, id);
  return matched;
}

function precisionOf({right, found, wanted, met}: Tally): string {
  return `precision ${shareOf(right, found)}, recall ${shareOf(met, wanted)}`;
}

function f1({right, found, wanted, met}: Tally): string {
  const [precision, recall] = [right / Math.max(1, found), met / Math.max(1, wanted)];
  return (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)).toFixed(3);
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}
