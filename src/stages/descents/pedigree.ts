import {cheapestTree} from "./arborescence.ts";
import type {Credit} from "./credits.ts";
import type {Arc} from "./arborescence.ts";
import {costOfOne} from "./edge-costs.ts";
import {Matcher} from "./matchings.ts";
import {consensus} from "./contents.ts";
import {DECIDED, LOOKS} from "./direction.ts";
import {Forest, NONE} from "./forest.ts";
import type {Kin} from "./kin.ts";
import {makeCheapest} from "./lost-texts.ts";
import {ranksOf} from "./ranks.ts";
import {readingsOf} from "./readings.ts";
import type {ReadText, Readings} from "./readings.ts";
import type {Search} from "./search.ts";
import type {Story} from "./stories.ts";
import {isBefore} from "./verdicts.ts";
import {LATER_VERSION} from "./versions.ts";
import type {PairVerdict} from "./verdicts.ts";
import type {Pedigree} from "./texts.ts";

type DescentVerdict = Extract<PairVerdict, {readonly type: "descent"}>;

/** What a named parent is worth, in words that came from nowhere. */
const NAMED = 30;
const EVIDENCE = 0.5;

/** What it takes to believe that a document credits one outlet and takes from another. */
const CONTRADICTED = 1;
/** What it takes to believe that a document comes from a text that others credit and it does not. */
const NOT_CREDITED = 1;
/** How much rather an unseen text hangs from one that is there than that one from it. */
const SEEN_ABOVE = 0.3;
/** What a credit to an outlet that is not in the set is worth for a text that nobody has and that its document hangs from. */
const SAID_TO_BE = 1.5;
const COST_OF_ROOT = 1;

/** Whether the child credits an outlet that is not in the set and that the parent, of another outlet, has nothing to do with. */
type CreditsOther = (child: Story, parent: Story) => boolean;

/** A text that documents credit but that is not in the set. */
export interface CreditedText {
  readonly members: readonly Story[];
}

/** A text of the pedigree has this number; first the documents as `isBefore` orders them, then credited texts, then those inferred. */
export interface StoryPedigree extends Pedigree {
  readonly stories: readonly Story[];
  /** Number of the first credited text, and of the first inferred one. */
  readonly credited: number;
  readonly inferred: number;
  /** What the document credits to an outlet that is not in the set. */
  readonly creditOf: (story: Story) => Credit | null;
}

/**
 * The tree of a set that is cheapest to believe: for each document the parent from which it takes the fewest changes,
 * no text its own ancestor, against no decided direction; who credits a text that is not there hangs from it; then
 * unseen texts and second parents where they save more than they cost. O(pairs × words); the tree itself
 * O(documents × pairs) at worst.
 */
export function pedigreeOf(stories: readonly Story[], kins: readonly Kin[], verdicts: readonly DescentVerdict[], families: readonly CreditedText[], creditsOther: CreditsOther = () => false, creditOf: (story: Story) => Credit | null = () => null): StoryPedigree {
  const sorted = [...stories].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const readings = readingsOf(sorted, kins, ranksOf(sorted));
  const numbers = new Map(sorted.map((story, at) => [story, at]));
  const written = sorted.map((story) => readings.texts.get(story)!); // every story has a text
  const texts = [...written, ...families.map(({members}) => creditedText(readings, members))];
  const matcher = new Matcher(readings);
  const kin = kinByNumber(kins, numbers);
  const membersOf = families.map(({members}) => members.map((member) => numbers.get(member)!)); // members are of these stories
  const arcs = [...arcsOf(texts, numbers, verdicts, matcher, creditsOther), ...membersOf.flatMap((members, at) => creditedArcs(texts, sorted.length + at, members, kin, matcher))];
  const root = texts.length;
  const tree = cheapestTree(root + 1, root, [...arcs, ...texts.map((text, to) => ({from: root, to, cost: to < sorted.length ? COST_OF_ROOT + costOfOne(matcher.match(null, text)) : 0}))]);
  const byPair = new Map(arcs.map((arc) => [arc.from * root + arc.to, arc]));
  const parents = texts.map((_, at) => (tree[at] === null || tree[at].from === root ? NONE : tree[at].from));
  const pedigree: Omit<StoryPedigree, "parents"> & {parents: readonly number[]} = {
    readings, matcher, texts, parents, stories: sorted, credited: sorted.length, inferred: texts.length, creditOf, others: new Map(),
    costBetween: (parent, child) => byPair.get(parent * root + child)?.cost ?? Infinity,
    kin: (text) => kin.get(text) ?? [],
  };
  const evidence = (parent: number, child: number) => {
    if (child >= sorted.length) return parent < sorted.length ? -SEEN_ABOVE : 0;
    if (parent >= root) return creditOf(texts[child].story!) === null ? 0 : -SAID_TO_BE; // documents have stories
    if (parent < sorted.length) return byPair.get(parent * root + child)?.evidence ?? 0;
    return membersOf[parent - sorted.length].includes(child) ? -NAMED : NOT_CREDITED;
  };
  const forest = new Forest([...texts], sorted.length, matcher, evidence);
  parents.forEach((parent, child) => { forest.attach(child, [parent, NONE]); });
  const pinned = new Map(membersOf.flatMap((members, at) => members.filter((member) => parents[member] === sorted.length + at).map((member) => [member, sorted.length + at] as const)));
  const search: Search = {forest, pedigree, pinned, known: {gains: new Map(), ways: new Map(), best: new Map()}};
  makeCheapest(search);
  return withoutGaps(pedigree, forest);
}

/** The pedigree as the forest has it, texts numbered anew where some were taken out. */
function withoutGaps(pedigree: StoryPedigree, forest: Forest): StoryPedigree {
  const kept = forest.texts.map((_, at) => at).filter((at) => at < pedigree.inferred || forest.isIn(at));
  const numbers = new Map(kept.map((at, number) => [at, number]));
  const others = new Map(kept.filter((at) => forest.seconds[at] !== NONE).map((at) => [numbers.get(at)!, numbers.get(forest.seconds[at])!])); // what is in has a number
  return {...pedigree, others, texts: kept.map((at) => forest.texts[at]), parents: kept.map((at) => numbers.get(forest.firsts[at]) ?? NONE)};
}

/** Of two that credit a text all that either has, of more what two have. */
function creditedText(readings: Readings, members: readonly Story[]): ReadText {
  const texts = members.map((member) => readings.texts.get(member)!); // every story has a text
  return consensus(readings, texts.reduce((longest, text) => (text.readings.length > longest.readings.length ? text : longest)), texts);
}

function kinByNumber(kins: readonly Kin[], numbers: ReadonlyMap<Story, number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>([...numbers.values()].map((at) => [at, []]));
  for (const {a, b} of kins) {
    found.get(numbers.get(a)!)!.push(numbers.get(b)!); // kins are of these stories
    found.get(numbers.get(b)!)!.push(numbers.get(a)!);
  }
  return found;
}

/** An edge with what speaks against it besides the changes. */
interface EvidencedArc extends Arc {
  readonly evidence: number;
}

function arcsOf(texts: readonly ReadText[], numbers: ReadonlyMap<Story, number>, verdicts: readonly DescentVerdict[], matcher: Matcher, creditsOther: CreditsOther): readonly EvidencedArc[] {
  const lawful = verdicts.flatMap((verdict) => {
    const [from, to] = [numbers.get(verdict.parent)!, numbers.get(verdict.child)!]; // verdicts are on these stories
    const lean = EVIDENCE * Math.min(1, verdict.lean);
    const forward = {from, to, evidence: -lean - (verdict.reasons.some(({rule}) => rule.endsWith("names-outlet") || rule === LATER_VERSION) ? NAMED : 0)};
    return isTold(verdict) ? [forward] : [forward, {from: to, to: from, evidence: lean}];
  }).sort((x, y) => x.from - y.from || x.to - y.to);
  return lawful.map(({from, to, evidence}) => {
    const all = evidence + (creditsOther(texts[to].story!, texts[from].story!) ? CONTRADICTED : 0); // arcs join documents
    return {from, to, evidence: all, cost: costOfOne(matcher.match(texts[from], texts[to])) + all};
  });
}

/** Whether more than what the two texts look like says which is the parent: other texts may say better than looks. */
function isTold({lean, reasons}: DescentVerdict): boolean {
  return reasons.reduce((left, {rule, score}) => (LOOKS.has(rule) ? left - score : left), lean) >= DECIDED;
}

/** Those that credit the text hang from it; others that share text with two of them may. */
function creditedArcs(texts: readonly ReadText[], at: number, members: readonly number[], kin: ReadonlyMap<number, readonly number[]>, matcher: Matcher): readonly EvidencedArc[] {
  const near = [...new Set(members.flatMap((member) => kin.get(member) ?? []))].filter((one) => !members.includes(one) && texts[one].rank > texts[at].rank);
  return [...members.map((to) => ({to, evidence: -NAMED})), ...near.map((to) => ({to, evidence: NOT_CREDITED}))]
    .map(({to, evidence}) => ({from: at, to, evidence, cost: costOfOne(matcher.match(texts[at], texts[to])) + evidence}));
}
