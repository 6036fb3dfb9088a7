import {sigilAt} from "../../model/index.ts";
import type {Reason, Unseen} from "../../model/index.ts";
import {edgeOf, unseenOf} from "./edges.ts";
import type {Edge} from "./edges.ts";
import type {Kin} from "./kin.ts";
import {isSameOutlet} from "./outlets.ts";
import type {Parentage} from "./parents.ts";
import type {Story} from "./stories.ts";
import type {PairVerdict} from "./verdicts.ts";

type SiblingVerdict = Extract<PairVerdict, {readonly type: "siblings"}>;

/** An unseen text with those that hang from it. */
export interface UnseenFamily {
  readonly unseen: Unseen;
  readonly edges: readonly Edge[];
  /** The name that is credited; null where the text is only inferred. */
  readonly name: string | null;
}

/** Documents that credit one text that is not in the set, and share text with each other: one family each. */
export function creditedFamilies(verdicts: readonly SiblingVerdict[]): readonly UnseenFamily[] {
  const families: SiblingVerdict[][] = [];
  for (const verdict of verdicts) {
    const touching = families.filter((family) => family.some((other) => isSameOutlet(other.credit.name, verdict.credit.name) && meets(other.kin, verdict.kin)));
    for (const family of touching) families.splice(families.indexOf(family), 1);
    families.push([...touching.flat(), verdict]);
  }
  return families.map(creditedFamily);
}

function meets(x: Kin, y: Kin): boolean {
  return x.a === y.a || x.a === y.b || x.b === y.a || x.b === y.b;
}

function creditedFamily(verdicts: readonly SiblingVerdict[]): UnseenFamily {
  const {doc, start, end, name} = [...verdicts].sort((x, y) => x.kin.a.order - y.kin.a.order || x.kin.b.order - y.kin.b.order)[0].credit;
  const members = membersOf(verdicts.map(({kin}) => kin));
  const unseen = unseenOf(`${name} text, not in the set`, members.map(({doc: {id}}) => id), {doc, start, end});
  const edges = members.map((member) => {
    const own = verdicts.filter(({kin}) => kin.a === member || kin.b === member);
    return edgeOf(member, unseen.id, true, unionOfMarks(member, own.map(({kin}) => kin)), null, strongest(own.flatMap(({reasons}) => reasons)));
  });
  return {unseen, edges, name};
}

function membersOf(kins: readonly Kin[]): readonly Story[] {
  return [...new Set(kins.flatMap(({a, b}) => [a, b]))].sort((x, y) => x.order - y.order);
}

function strongest(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort((x, y) => y.score - x.score).slice(0, 2);
}

function unionOfMarks(member: Story, kins: readonly Kin[]): Uint8Array {
  const union = new Uint8Array(member.words.keys.length);
  for (const kin of kins) {
    const marks = kin.a === member ? kin.inA : kin.inB;
    marks.forEach((mark, at) => { union[at] = Math.max(union[at], mark); });
  }
  return union;
}

/**
 * Three or more documents of which nothing says who copied whom, each pair with passages that the third lacks, so that
 * none of them can be the parent of the others: they hang from one unseen text.
 */
export function inferredFamilies(parentages: readonly Parentage[], kins: readonly Kin[]): readonly (UnseenFamily & {readonly replaced: readonly Parentage[]})[] {
  return componentsOf(parentages).filter((component) => isUndecided(component, kins)).map((component) => {
    const kins = component.map(({verdict}) => verdict.kin);
    const members = membersOf(kins);
    const unseen = unseenOf(`text behind ${listOf(members)}, not in the set`, members.map(({doc}) => doc.id), null);
    const spans = kins.flatMap(({alignments}) => alignments.slice(0, 1)).flatMap(({left, right}) => [left, right]);
    const reason: Reason = {rule: "none-holds-all", score: 0.6, detail: "each two share passages that a third lacks, so none can be the parent of all", spans};
    const edges = members.map((member) => edgeOf(member, unseen.id, true, unionOfMarks(member, kins.filter(({a, b}) => a === member || b === member)), null, [reason]));
    return {unseen, edges, name: null, replaced: component};
  });
}

function listOf(members: readonly Story[]): string {
  const sigils = members.map(({doc, order}) => doc.sigil || sigilAt(order));
  return `${sigils.slice(0, -1).join(", ")} and ${sigils[sigils.length - 1]}`;
}

/** Nothing is directed, and some document takes from two that are kin themselves. */
function isUndecided(component: readonly Parentage[], kins: readonly Kin[]): boolean {
  if (component.some(({directed}) => directed)) return false;
  return component.some((one) => component.some((other) =>
    one.child === other.child && one.parent !== other.parent && kins.some(({a, b}) => a === one.parent && b === other.parent || b === one.parent && a === other.parent)));
}

function componentsOf(parentages: readonly Parentage[]): readonly (readonly Parentage[])[] {
  const components: Parentage[][] = [];
  for (const parentage of parentages) {
    const touching = components.filter((component) => component.some((other) => [other.parent, other.child].some((story) => story === parentage.parent || story === parentage.child)));
    for (const component of touching) components.splice(components.indexOf(component), 1);
    components.push([...touching.flat(), parentage]);
  }
  return components;
}
