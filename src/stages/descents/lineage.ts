import {sigilAt} from "../../model/index.ts";
import type {Reason, Span, Unseen} from "../../model/index.ts";
import {rangeOfWords} from "../../compare/align/words.ts";
import {costOfOne} from "./edge-costs.ts";
import type {Credit} from "./credits.ts";
import {DECIDED, wordsIn} from "./direction.ts";
import {descentEdge, edgeOf, unseenOf} from "./edges.ts";
import type {Edge} from "./edges.ts";
import {isBrief, type Kin} from "./kin.ts";
import {isSameOutlet} from "./outlets.ts";
import type {StoryPedigree} from "./pedigree.ts";
import type {UnseenFamily} from "./siblings.ts";
import type {Story} from "./stories.ts";
import type {PairVerdict} from "./verdicts.ts";

type DescentVerdict = Extract<PairVerdict, {readonly type: "descent"}>;

/** The edges of a pedigree, and the texts that nobody has. */
export interface Lineage {
  readonly unseen: readonly Unseen[];
  readonly edges: readonly Edge[];
  /** Those inferred that the documents under them credit by one name. */
  readonly named: readonly UnseenFamily[];
}

/** Reads edges, directions and reasons off the pedigree. `credited` are its credited texts, in its order. O(edges × words). */
export function lineageOf(pedigree: StoryPedigree, verdicts: readonly DescentVerdict[], kins: readonly Kin[], credited: readonly UnseenFamily[]): Lineage {
  const nodes = unseenNodes(pedigree, credited);
  const pairs = new Map(verdicts.map((verdict) => [keyOf(verdict.parent, verdict.child), verdict]));
  const view: View = {pedigree, nodes, pairs, kins: kinsByStory(kins), credited, directed: new Map()};
  const edges = orderFromRoots(pedigree).flatMap((at) => [...edgesInto(view, at)]);
  const named = [...nodes].flatMap(([at, unseen]) => {
    const credit = at < pedigree.inferred ? null : creditUnder(pedigree, at);
    return credit === null ? [] : [{unseen, edges: edges.filter(({parent, child}) => parent === unseen.id && pedigree.stories.some((story) => story.doc.id === child && pedigree.creditOf(story) !== null)), name: credit.name}];
  });
  return {unseen: [...nodes.values()], edges, named};
}

/** The credit of the documents that hang from an inferred text; null where none gives one, or two name two outlets. */
function creditUnder(pedigree: StoryPedigree, at: number): Credit | null {
  const credits = childrenOf(pedigree, at).flatMap((child) => (child < pedigree.credited && pedigree.parents[child] === at ? pedigree.creditOf(pedigree.stories[child]) ?? [] : []));
  return credits.length > 0 && credits.every(({name}) => isSameOutlet(name, credits[0].name)) ? credits[0] : null;
}

interface View {
  readonly pedigree: StoryPedigree;
  readonly nodes: ReadonlyMap<number, Unseen>;
  readonly pairs: ReadonlyMap<string, DescentVerdict>;
  readonly kins: ReadonlyMap<Story, readonly Kin[]>;
  readonly credited: readonly UnseenFamily[];
  /** By number, whether the edge to its parent has a direction. */
  readonly directed: Map<number, boolean>;
}

function keyOf(a: Story, b: Story): string {
  return a.order < b.order ? `${a.order} ${b.order}` : `${b.order} ${a.order}`;
}

function kinsByStory(kins: readonly Kin[]): ReadonlyMap<Story, readonly Kin[]> {
  const found = new Map<Story, Kin[]>();
  for (const kin of kins) {
    for (const story of [kin.a, kin.b]) {
      const known = found.get(story);
      if (known) known.push(kin);
      else found.set(story, [kin]);
    }
  }
  return found;
}

/** Numbers of texts, parents before children. */
function orderFromRoots({parents, texts}: StoryPedigree): readonly number[] {
  const children = new Map<number, number[]>();
  parents.forEach((parent, at) => {
    const known = children.get(parent);
    if (known) known.push(at);
    else children.set(parent, [at]);
  });
  const order: number[] = [...children.get(-1) ?? []];
  for (let at = 0; at < order.length && order.length <= texts.length; at++) order.push(...children.get(order[at]) ?? []);
  return order;
}

function childrenOf({parents, others}: StoryPedigree, at: number): readonly number[] {
  return parents.map((_, child) => child).filter((child) => parents[child] === at || others.get(child) === at);
}

/** Credited texts from which anything still hangs, and inferred ones. */
function unseenNodes(pedigree: StoryPedigree, credited: readonly UnseenFamily[]): ReadonlyMap<number, Unseen> {
  const nodes = new Map<number, Unseen>();
  for (let at = pedigree.credited; at < pedigree.texts.length; at++) {
    const below = childrenOf(pedigree, at).filter((child) => child < pedigree.credited);
    const stories = storiesBelow(pedigree, at);
    if (at < pedigree.inferred && below.length > 0) nodes.set(at, {...credited[at - pedigree.credited].unseen, contents: contentsOf(pedigree, at)});
    else if (at >= pedigree.inferred) nodes.set(at, {...inferredText(stories, creditUnder(pedigree, at)), contents: contentsOf(pedigree, at)});
  }
  return nodes;
}

function inferredText(stories: readonly Story[], credit: Credit | null): Unseen {
  const members = stories.map(({doc}) => doc.id);
  if (credit === null) return unseenOf(`text behind ${listOf(stories)}, not in the set`, members, null);
  const {doc, start, end, name} = credit;
  return unseenOf(`${name} text, not in the set`, members, {doc, start, end});
}

/** Documents that hang from the text, or from an unseen one that does. */
function storiesBelow(pedigree: StoryPedigree, at: number): readonly Story[] {
  return childrenOf(pedigree, at).flatMap((child) => (child < pedigree.credited ? [pedigree.stories[child]] : storiesBelow(pedigree, child)))
    .sort((x, y) => x.order - y.order);
}

function listOf(stories: readonly Story[]): string {
  const sigils = stories.map(({doc, order}) => doc.sigil || sigilAt(order));
  return sigils.length < 2 ? sigils.join("") : `${sigils.slice(0, -1).join(", ")} and ${sigils[sigils.length - 1]}`;
}

const LEAST_CONTENT = 4;

/** Passages of its children that two of them share; each reading is shown once, in the first child that has it. */
function contentsOf(pedigree: StoryPedigree, at: number): readonly Span[] {
  const children = storiesBelow(pedigree, at);
  const counts = new Uint16Array(pedigree.readings.size);
  const readings = (story: Story) => pedigree.readings.texts.get(story)!.readings; // every story has a text
  for (const story of children) for (const reading of new Set(readings(story))) counts[reading]++;
  const shown = new Set<number>();
  return children.flatMap((story) => runsOf(readings(story), (reading) => counts[reading] > 1 && !shown.has(reading)).filter(([from, to]) => to - from >= LEAST_CONTENT).flatMap(([from, to]) => {
    for (const reading of readings(story).subarray(from, to)) shown.add(reading);
    const range = rangeOfWords(story.words, from, to);
    return range ? [{doc: story.doc.id, ...range}] : [];
  }));
}

function runsOf(readings: Int32Array, belongs: (reading: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0, from = -1; at <= readings.length; at++) {
    const inside = at < readings.length && belongs(readings[at]);
    if (inside && from < 0) from = at;
    if (!inside && from >= 0) {
      runs.push([from, at]);
      from = -1;
    }
  }
  return runs;
}

function edgesInto(view: View, at: number): readonly Edge[] {
  const {pedigree} = view;
  const parent = pedigree.parents[at];
  if (parent < 0) return [];
  const other = pedigree.others.get(at);
  const all = other === undefined ? [parent] : [parent, other];
  if (at >= pedigree.credited) return view.nodes.has(at) ? all.map((one) => edgeBetweenUnseen(view, at, one)) : [];
  const child = pedigree.stories[at];
  const edges = all.map((one) => (one >= pedigree.credited ? edgeToUnseen(view, at, child, one) : edgeToSeen(view, at, child, one)));
  view.directed.set(at, edges[0].directed);
  return edges;
}

function edgeToSeen(view: View, at: number, child: Story, parentAt: number): Edge {
  const {pedigree} = view;
  const parent = pedigree.stories[parentAt];
  const {kin, lean, reasons, parent: told} = view.pairs.get(keyOf(parent, child))!; // only such pairs are joined
  const [marks, parentMarks] = child === kin.a ? [kin.inA, kin.inB] : [kin.inB, kin.inA];
  const decided = lean >= DECIDED && told === parent ? reasons : directionFromThird(view, at, parentAt, kin);
  if (isBrief(kin) && !decided?.some(({rule}) => NAMES_PARENT.has(rule))) return edgeOf(child, parent.doc.id, false, marks, parentMarks, [briefReason(kin)]);
  return edgeOf(child, parent.doc.id, decided !== null, marks, parentMarks, [...decided ?? reasons, ...nearnessOf(view, at, parentAt)]);
}

/** By these the child says itself whence it has its text. */
const NAMES_PARENT: ReadonlySet<string> = new Set(["credit-names-outlet", "text-names-outlet"]);

function briefReason({alignments}: Kin): Reason {
  return {rule: "brief", score: 0.5, detail: "what the two share is brief: one may have it from the other, or both from a third text", spans: alignments.slice(0, 3).flatMap(({left, right}) => [left, right])};
}

const CLEARLY_CHEAPER = 8;

/** What other texts say on a pair that says nothing itself: they hold what only one of the two has, or the one hangs from a third. */
function directionFromThird(view: View, at: number, parentAt: number, kin: Kin): readonly Reason[] | null {
  const {matcher, texts} = view.pedigree;
  const [down, up] = [[parentAt, at], [at, parentAt]].map(([from, to]) => costOfOne(matcher.match(texts[from], texts[to])));
  const spans = kin.alignments.slice(0, 2).flatMap(({left, right}) => [left, right]);
  if (up - down >= CLEARLY_CHEAPER) {
    return [{rule: "others-have-more-of-it", score: 0.55, detail: "other texts of the family have words that stand in the other and not in this one", spans}];
  }
  if (view.directed.get(parentAt) && up - down > -CLEARLY_CHEAPER) {
    return [{rule: "other-hangs-from-third", score: 0.5, detail: "the other is made from a third text, so this one, which is nearest to it, is made from it", spans}];
  }
  return null;
}

/** What the child has from this parent and the next best could not have given it. */
function nearnessOf({pedigree}: View, at: number, parentAt: number): readonly Reason[] {
  const {matcher, texts, stories, kin, costBetween} = pedigree;
  const rivals = kin(at).filter((other) => other !== parentAt && other < pedigree.credited && costBetween(other, at) < Infinity);
  if (rivals.length === 0) return [];
  const rival = rivals.reduce((best, other) => (costBetween(other, at) < costBetween(best, at) ? other : best));
  const inRival = new Set(texts[rival].readings);
  matcher.from(texts[parentAt]);
  const child = stories[at];
  const spans = runsOf(texts[at].readings, (reading) => matcher.has(reading) && !inRival.has(reading)).sort((x, y) => y[1] - y[0] - x[1] + x[0]).slice(0, 3)
    .flatMap(([from, to]) => rangeOfWords(child.words, from, to) ?? []).map((range) => ({doc: child.doc.id, ...range}));
  if (spans.length === 0) return [];
  const sigil = stories[rival].doc.sigil || sigilAt(stories[rival].order);
  return [{rule: "nearest-of-kin", score: 0.4, detail: `has words of the other that the next nearest, ${sigil}, has not`, spans}];
}

function edgeToUnseen(view: View, at: number, child: Story, parentAt: number): Edge {
  const {pedigree, nodes, credited} = view;
  const node = nodes.get(parentAt)!; // made for all that have children
  const family = parentAt < pedigree.inferred ? credited[parentAt - pedigree.credited] : null;
  const known = family?.edges.find((edge) => edge.child === child.doc.id);
  const credit = family === null && pedigree.parents[at] === parentAt && node.credit ? pedigree.creditOf(child) : null;
  const reasons = known?.reasons ?? [...(credit === null ? [] : [creditReason(child, credit)]), unseenReason(view, at, parentAt)];
  return edgeOf(child, node.id, true, marksIn(view, child, parentAt), null, reasons);
}

function creditReason({doc}: Story, credit: Credit): Reason {
  const {start, end, name} = credit;
  return {rule: "shared-credit", score: 0.6, detail: `credits ${name}, whose text is not in the set: “${wordsIn(doc, credit)}”`, spans: [{doc: doc.id, start, end}]};
}

/** By word, 2 where the unseen text has it and another text shows that it does, 1 where it stands in a passage. */
function marksIn({pedigree, kins}: View, child: Story, parentAt: number): Uint8Array {
  const {matcher, texts, readings} = pedigree;
  matcher.from(texts[parentAt]);
  const own = readings.texts.get(child)!.readings; // all stories have readings
  const marks = new Uint8Array(child.words.keys.length);
  for (const kin of kins.get(child) ?? []) {
    (kin.a === child ? kin.inA : kin.inB).forEach((mark, i) => { marks[i] = Math.max(marks[i], mark === 2 && !matcher.has(own[i]) ? 1 : mark); });
  }
  return marks;
}

/** Shows words that this child shares with one sibling and another has not, and words that the first sibling lacks. */
function unseenReason({pedigree}: View, at: number, parentAt: number): Reason {
  const {matcher, texts, stories} = pedigree;
  const child = stories[at];
  matcher.from(texts[parentAt]);
  const siblings = storiesBelow(pedigree, parentAt).filter((story) => story !== child);
  const spans = siblings.slice(0, 3).flatMap((sibling) => {
    const has = new Set(pedigree.readings.texts.get(sibling)!.readings);
    return runsOf(texts[at].readings, (reading) => matcher.has(reading) && !has.has(reading)).sort((x, y) => y[1] - y[0] - x[1] + x[0]).slice(0, 1)
      .flatMap(([from, to]) => rangeOfWords(child.words, from, to) ?? []).map((range) => ({doc: child.doc.id, ...range}));
  });
  return {rule: "none-holds-all", score: 0.6, detail: "each of these texts has words of the common text that another of them lacks, so none can be the parent of all", spans};
}

function edgeBetweenUnseen({pedigree, nodes}: View, at: number, parentAt: number): Edge {
  const {texts, matcher, credited, stories} = pedigree;
  const parent = parentAt >= credited ? nodes.get(parentAt)!.id : stories[parentAt].doc.id; // made for all that have children
  matcher.from(texts[parentAt]);
  const marks = Uint8Array.from(texts[at].readings, (reading) => (matcher.has(reading) ? 2 : 0));
  const reason: Reason = {rule: "shared-changes", score: 0.5, detail: "the texts that hang from it share changes against this one", spans: []};
  return descentEdge(nodes.get(at)!.id, parent, true, marks, null, [reason]);
}
