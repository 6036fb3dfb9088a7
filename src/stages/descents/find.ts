import type {Alignment, Descent, Document, Quote, Unseen} from "../../model/index.ts";
import {Groups} from "../groups.ts";
import {descentOf} from "./edges.ts";
import type {Edge} from "./edges.ts";
import {findHearsay} from "./hearsay.ts";
import {kinOf, sharesText} from "./kin.ts";
import type {Kin} from "./kin.ts";
import {lineageOf} from "./lineage.ts";
import type {Lineage} from "./lineage.ts";
import {isSameOutlet, namesOutlet} from "./outlets.ts";
import {pedigreeOf} from "./pedigree.ts";
import type {StoryPedigree} from "./pedigree.ts";
import {creditedFamilies} from "./siblings.ts";
import type {UnseenFamily} from "./siblings.ts";
import {storiesOf} from "./stories.ts";
import type {Story} from "./stories.ts";
import {creditsElsewhere, isBefore, judgePair} from "./verdicts.ts";
import type {PairVerdict} from "./verdicts.ts";
import {areVersions, versionVerdict, withVersions} from "./versions.ts";

/** The stemma: edges, and the texts that nobody has. */
export interface Stemma {
  readonly unseen: readonly Unseen[];
  readonly descents: readonly Descent[];
}

/** Who took from whom: first shared text, within each group of texts that share words, then what the documents say of themselves. O(words + alignments). */
export function findStemma(documents: readonly Document[], quotes: readonly Quote[], alignments: readonly Alignment[]): Stemma {
  const stories = storiesOf(documents, quotes);
  const kins = kinOf(stories, alignments).filter(sharesText);
  const isInSet = outletsIn(stories);
  const verdicts = judgeKins(stories, kins, isInSet);
  const creditsOther = (child: Story, parent: Story) => parent.doc.outlet !== null && creditsElsewhere(child, isInSet)
    .some(({name}) => !parent.credits.some((credit) => isSameOutlet(credit.name, name)));
  const creditOf = (story: Story) => creditsElsewhere(story, isInSet)[0] ?? null;
  const lineages = clansOf(stories, kins, verdicts).map((clan) => lineageIn(clan, creditsOther, creditOf));
  const edges = lineages.flatMap((lineage) => lineage.edges);
  const hearsay = findHearsay(stories, edges, lineages.flatMap(({credited, named}) => [...credited, ...named]));
  return {unseen: [...lineages.flatMap(({unseen}) => unseen), ...hearsay.unseen], descents: inOrder(withVersions([...edges, ...hearsay.edges], stories), stories)};
}

/** Texts that share words with one another over any number of steps, and with no text outside. */
interface Clan {
  readonly stories: readonly Story[];
  readonly kins: readonly Kin[];
  readonly verdicts: readonly PairVerdict[];
}

/** Stemmata are found clan by clan: what one text is made from never depends on texts that share nothing with it. O(stories + kins). */
function clansOf(stories: readonly Story[], kins: readonly Kin[], verdicts: readonly PairVerdict[]): readonly Clan[] {
  const groups = new Groups(stories.length);
  for (const {a, b} of kins) groups.join(a.order, b.order);
  const clans = new Map(groups.sets().filter(({length}) => length > 1).map((set) => [set[0], {stories: set.map((order) => stories[order]), kins: [] as Kin[], verdicts: [] as PairVerdict[]}]));
  kins.forEach((kin, at) => {
    const clan = clans.get(groups.rootOf(kin.a.order))!; // two that are kin are of one
    clan.kins.push(kin);
    clan.verdicts.push(verdicts[at]);
  });
  return [...clans.values()];
}

function lineageIn({stories, kins, verdicts}: Clan, creditsOther: (child: Story, parent: Story) => boolean, creditOf: StoryPedigree["creditOf"]): Lineage & {readonly credited: readonly UnseenFamily[]} {
  const credited = creditedFamilies(verdicts.filter((verdict) => verdict.type === "siblings"));
  const descents = verdicts.filter((verdict) => verdict.type === "descent");
  const families = credited.map((family) => ({members: stories.filter(({doc}) => family.edges.some(({child}) => child === doc.id))}));
  return {...lineageOf(pedigreeOf(stories, kins, descents, families, creditsOther, creditOf), descents, kins, credited), credited};
}

/** What each pair that shares more than speech and stock phrases is. */
export function judgePairs(stories: readonly Story[], alignments: readonly Alignment[]): readonly PairVerdict[] {
  return judgeKins(stories, kinOf(stories, alignments).filter(sharesText));
}

function judgeKins(stories: readonly Story[], kins: readonly Kin[], isInSet = outletsIn(stories)): readonly PairVerdict[] {
  const near = new Map<Story, Map<Story, Kin>>(stories.map((story) => [story, new Map<Story, Kin>()]));
  for (const kin of kins) {
    near.get(kin.a)!.set(kin.b, kin); // kins are of these stories
    near.get(kin.b)!.set(kin.a, kin);
  }
  return kins.map((kin) => areVersions(kin.a, kin.b) ? versionVerdict(kin) : judgePair(kin, {
    isInSet,
    hasUnnamedParent: ({a, b, text}) => [...near.get(a)!].some(([story, {text: withA}]) =>
      story.doc.outlet === null && isBefore(story, a) && isBefore(story, b) && Math.min(withA, near.get(b)!.get(story)?.text ?? 0) >= AS_MUCH * text),
    isAlone: ({a, b}) => near.get(a)!.size === 1 && near.get(b)!.size === 1,
  }));
}

const AS_MUCH = 0.97;

/** Whether an outlet of a name has a document. O(documents) for each name once. */
function outletsIn(stories: readonly Story[]): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const is = known.get(name) ?? stories.some(({doc}) => namesOutlet(name, doc));
    known.set(name, is);
    return is;
  };
}

const KINDS = ["version", "copy", "rewrite", "excerpt", "relay"] as const;

function inOrder(edges: readonly Edge[], stories: readonly Story[]): readonly Descent[] {
  const order = new Map(stories.map(({doc, order: at}) => [doc.id, at]));
  const placeOf = (id: string | null) => (id === null ? stories.length : order.get(id) ?? stories.length);
  return edges.map(descentOf).sort((x, y) => placeOf(x.child) - placeOf(y.child) || KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind) || placeOf(x.parent) - placeOf(y.parent));
}
