import type {Reason, Unseen} from "../../model/index.ts";
import {edgeOf, unseenOf} from "./edges.ts";
import type {Edge} from "./edges.ts";
import type {Kin} from "./kin.ts";
import {isSameOutlet} from "./outlets.ts";
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
