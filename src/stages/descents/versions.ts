import {factOf, firstVersionOf, versionTimeOf, type Reason} from "../../model/index.ts";
import {relayEdge, type Edge} from "./edges.ts";
import type {Kin} from "./kin.ts";
import type {Story} from "./stories.ts";
import type {PairVerdict} from "./verdicts.ts";
import {instantOf} from "../../text/calendar.ts";

/** The rule of the reason that joins two versions. */
export const LATER_VERSION = "later-version";

/** Certain: no evidence of the words turns it. */
const CERTAIN = 1;

/** Whether two are captures or states of one document. */
export function areVersions(a: Story, b: Story): boolean {
  return a !== b && firstVersionOf(a.doc) === firstVersionOf(b.doc);
}

/** The versions of one document in the order of their times; where a time is missing, the first version, then as given. */
function inOrder(versions: readonly Story[]): readonly Story[] {
  const timeOf = ({doc}: Story) => versionTimeOf(doc);
  const isFirst = ({doc}: Story) => Number(doc.versionOf === undefined);
  return [...versions].sort((a, b) => isFirst(b) - isFirst(a) || instantOf(timeOf(a) ?? "") - instantOf(timeOf(b) ?? "") || a.order - b.order);
}

/** The verdict on two versions: the later one comes from the earlier. */
export function versionVerdict(kin: Kin): PairVerdict {
  const [parent, child] = inOrder([kin.a, kin.b]);
  return {kin, type: "descent", parent, child, directed: true, lean: CERTAIN, reasons: [versionReason(parent, child)]};
}

function versionReason(parent: Story, child: Story): Reason {
  const [from, to] = [parent, child].map(({doc}) => factOf(doc, "captured"));
  const times = from && to ? `, captured at ${from} and ${to}` : "";
  return {rule: LATER_VERSION, score: 1, detail: `both are ${parent.doc.url ?? "one document"}${times}`, spans: []};
}

/** Edges between versions are called so; a version from which none leads to another gets one to the version before it. O(edges + versions log versions). */
export function withVersions(edges: readonly Edge[], stories: readonly Story[]): readonly Edge[] {
  const byId = new Map(stories.map((story) => [story.doc.id, story]));
  const isBetween = ({child, parent}: Edge) => {
    const [from, to] = [byId.get(child), byId.get(parent ?? "")];
    return from !== undefined && to !== undefined && areVersions(from, to);
  };
  const named = edges.map((edge): Edge => (isBetween(edge) ? {...edge, kind: "version", directed: true} : edge));
  const joined = new Set(named.filter(({kind}) => kind === "version").map(({child}) => child));
  const missing = worksOf(stories).flatMap((versions) => versions.slice(1).flatMap((child, at) => (
    joined.has(child.doc.id) ? [] : [{...relayEdge(child, versions[at].doc.id, 0, [versionReason(versions[at], child)]), kind: "version" as const}]
  )));
  return [...named, ...missing];
}

/** The documents with several versions, each in order. */
function worksOf(stories: readonly Story[]): readonly (readonly Story[])[] {
  const works = new Map<string, Story[]>();
  for (const story of stories) works.set(firstVersionOf(story.doc), [...works.get(firstVersionOf(story.doc)) ?? [], story]);
  return [...works.values()].filter(({length}) => length > 1).map(inOrder);
}
