import type {Alignment, Descent, Document, Quote, Unseen} from "../../model/index.ts";
import {descentOf, edgeOf} from "./edges.ts";
import type {Edge} from "./edges.ts";
import {findHearsay} from "./hearsay.ts";
import {kinOf, sharesText} from "./kin.ts";
import {namesOutlet} from "./outlets.ts";
import {chooseParents} from "./parents.ts";
import type {DescentVerdict} from "./parents.ts";
import {creditedFamilies, inferredFamilies} from "./siblings.ts";
import {storiesOf} from "./stories.ts";
import type {Story} from "./stories.ts";
import {judgePair} from "./verdicts.ts";
import type {PairVerdict} from "./verdicts.ts";

/** The stemma: edges, and the texts that nobody has. */
export interface Stemma {
  readonly unseen: readonly Unseen[];
  readonly descents: readonly Descent[];
}

/** Who took from whom: first shared text, pair by pair, then what the documents say of themselves. O(words + alignments). */
export function findStemma(documents: readonly Document[], quotes: readonly Quote[], alignments: readonly Alignment[]): Stemma {
  const stories = storiesOf(documents, quotes);
  const verdicts = judgePairs(stories, alignments);
  const credited = creditedFamilies(verdicts.filter((verdict) => verdict.type === "siblings"));
  const parentages = chooseParents(verdicts.filter((verdict): verdict is DescentVerdict => verdict.type === "descent"));
  const inferred = inferredFamilies(parentages, verdicts.map(({kin}) => kin));
  const replaced = new Set(inferred.flatMap((family) => family.replaced));
  const made = parentages.filter((parentage) => !replaced.has(parentage))
    .map(({child, parent, directed, marks, parentMarks, verdict}) => edgeOf(child, parent.doc.id, directed, marks, parentMarks, verdict.reasons));
  const families = [...credited, ...inferred];
  const shared = [...made, ...families.flatMap(({edges}) => edges)];
  const hearsay = findHearsay(stories, shared, families);
  return {unseen: [...families.map(({unseen}) => unseen), ...hearsay.unseen], descents: inOrder([...shared, ...hearsay.edges], stories)};
}

/** What each pair that shares more than speech and stock phrases is. */
export function judgePairs(stories: readonly Story[], alignments: readonly Alignment[]): readonly PairVerdict[] {
  const isInSet = (name: string) => stories.some(({doc}) => namesOutlet(name, doc));
  return kinOf(stories, alignments).filter(sharesText).map((kin) => judgePair(kin, isInSet));
}

const KINDS = ["copy", "rewrite", "excerpt", "relay"] as const;

function inOrder(edges: readonly Edge[], stories: readonly Story[]): readonly Descent[] {
  const order = new Map(stories.map(({doc, order: at}) => [doc.id, at]));
  const placeOf = (id: string | null) => (id === null ? stories.length : order.get(id) ?? stories.length);
  return edges.map(descentOf).sort((x, y) => placeOf(x.child) - placeOf(y.child) || KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind) || placeOf(x.parent) - placeOf(y.parent));
}
