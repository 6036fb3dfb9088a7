import {cheapestTree} from "./arborescence.ts";
import type {Arc} from "./arborescence.ts";
import {ChangeCounter, costOf} from "./changes.ts";
import {DECIDED} from "./direction.ts";
import type {Kin} from "./kin.ts";
import {addUnseen, contentOf, costOfRoot} from "./lost-texts.ts";
import type {Pedigree} from "./lost-texts.ts";
import {ranksOf} from "./ranks.ts";
import {readingsOf} from "./readings.ts";
import type {ReadText} from "./readings.ts";
import type {Story} from "./stories.ts";
import {isBefore} from "./verdicts.ts";
import {LATER_VERSION} from "./versions.ts";
import type {PairVerdict} from "./verdicts.ts";

type DescentVerdict = Extract<PairVerdict, {readonly type: "descent"}>;

/** What a named parent is worth, in words that came from nowhere. */
const NAMED = 20;
const EVIDENCE = 0.5;

/** What it takes to believe that a document credits one outlet and takes from another. */
const CONTRADICTED = 6;

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
}

/**
 * The tree of a set that is cheapest to believe: for each document the parent from which it takes the fewest changes,
 * no text its own ancestor, against no decided direction; who credits a text that is not there hangs from it; then
 * unseen texts and second parents where they save more than they cost. O(pairs × words); the tree itself
 * O(documents × pairs) at worst.
 */
export function pedigreeOf(stories: readonly Story[], kins: readonly Kin[], verdicts: readonly DescentVerdict[], families: readonly CreditedText[], creditsOther: CreditsOther = () => false): StoryPedigree {
  const sorted = [...stories].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const readings = readingsOf(sorted, kins, ranksOf(sorted));
  const numbers = new Map(sorted.map((story, at) => [story, at]));
  const written = sorted.map((story) => readings.texts.get(story)!); // every story has a text
  const texts = [...written, ...families.map(({members}) => contentOf(readings, members.map((member) => readings.texts.get(member)!)))];
  const counter = new ChangeCounter(readings);
  const kin = kinByNumber(kins, numbers);
  const arcs = [...arcsOf(texts, numbers, verdicts, counter, creditsOther), ...families.flatMap(({members}, at) => creditedArcs(texts, sorted.length + at, members.map((member) => numbers.get(member)!), kin, counter))];
  const root = texts.length;
  const tree = cheapestTree(root + 1, root, [...arcs, ...texts.map((text, to) => ({from: root, to, cost: to < sorted.length ? costOfRoot(readings, text) : 0}))]);
  const byPair = new Map(arcs.map((arc) => [arc.from * root + arc.to, arc.cost]));
  const pedigree: StoryPedigree = {
    readings, counter, texts, stories: sorted, credited: sorted.length, inferred: texts.length, others: new Map(),
    parents: texts.map((_, at) => (tree[at] === null || tree[at].from === root ? -1 : tree[at].from)),
    costs: texts.map((_, at) => tree[at]?.cost ?? 0),
    costBetween: (parent, child) => byPair.get(parent * root + child) ?? Infinity,
    kin: (text) => kin.get(text) ?? [],
    creditsOther: (child, parent) => {
      const [below, above] = [texts[child].story, texts[parent].story];
      return below !== null && above !== null && creditsOther(below, above);
    },
  };
  addUnseen(pedigree);
  return pedigree;
}

function kinByNumber(kins: readonly Kin[], numbers: ReadonlyMap<Story, number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>([...numbers.values()].map((at) => [at, []]));
  for (const {a, b} of kins) {
    found.get(numbers.get(a)!)!.push(numbers.get(b)!); // kins are of these stories
    found.get(numbers.get(b)!)!.push(numbers.get(a)!);
  }
  return found;
}

function arcsOf(texts: readonly ReadText[], numbers: ReadonlyMap<Story, number>, verdicts: readonly DescentVerdict[], counter: ChangeCounter, creditsOther: CreditsOther): readonly Arc[] {
  const lawful = verdicts.flatMap(({parent, child, lean, reasons}) => {
    const [from, to] = [numbers.get(parent)!, numbers.get(child)!]; // verdicts are on these stories
    const named = reasons.some(({rule}) => rule.endsWith("names-outlet") || rule === LATER_VERSION) ? NAMED : 0;
    const forward = {from, to, bonus: EVIDENCE * Math.min(1, lean) + named};
    return lean >= DECIDED ? [forward] : [forward, {from: to, to: from, bonus: -EVIDENCE * lean}];
  }).sort((x, y) => x.from - y.from || x.to - y.to);
  return lawful.map(({from, to, bonus}) => ({
    from, to,
    cost: costOf(counter.from(texts[from]).to(texts[to])) - bonus + (creditsOther(texts[to].story!, texts[from].story!) ? CONTRADICTED : 0), // arcs join documents
  }));
}

/** Those that credit the text hang from it; others that share text with two of them may. */
function creditedArcs(texts: readonly ReadText[], at: number, members: readonly number[], kin: ReadonlyMap<number, readonly number[]>, counter: ChangeCounter): readonly Arc[] {
  counter.from(texts[at]);
  const near = [...new Set(members.flatMap((member) => kin.get(member) ?? []))].filter((one) => !members.includes(one) && texts[one].rank > texts[at].rank);
  return [
    ...members.map((to) => ({from: at, to, cost: costOf(counter.to(texts[to])) - NAMED})),
    ...near.map((to) => ({from: at, to, cost: costOf(counter.to(texts[to])) + NOT_CREDITED})),
  ];
}

/** What it takes to believe that a document comes from a text that others credit and it does not. */
const NOT_CREDITED = 2;
