import {groupBy, spanOf, type KnownEntity, type Notice, type Reason} from "../../model/index.ts";
import type {KnownMatch, KnownNames} from "../known.ts";
import {type JoinContext, type NamedMention} from "./context.ts";
import type {Union} from "./union.ts";

/** The question on which known entities stand apart from one another. */
export const KNOWN = "known";

interface Hit {
  readonly match: KnownMatch;
  readonly name: NamedMention;
}

/** What known entities gave. */
export interface Named {
  /** The known entity that the set of a node is; undefined where it is none. */
  readonly of: (node: number) => KnownEntity | undefined;
  readonly notices: readonly Notice[];
}

/** Finds for each set the known entity that it is, and joins the sets of one. A name that several entities have says nothing. O(names). */
export function nameKnown(context: JoinContext, union: Union, known: KnownNames): Named {
  if (known.size === 0) return {of: () => undefined, notices: []};
  const hits = [...groupBy(context.names, ({index}) => String(union.rootOf(index))).values()].flatMap((names) => hitOf(context, names, known) ?? []);
  for (const {match, name} of hits) union.stand(name.index, KNOWN, match.index, reasonOf({match, name}));
  for (const same of groupBy(hits, ({match}) => String(match.index)).values()) {
    for (const hit of same.slice(1)) union.join(same[0].name.index, hit.name.index, reasonOf(hit, same[0]));
  }
  const entities = new Map(hits.map(({match}) => [match.index, match.entity]));
  return {of: (node) => entities.get(union.sidesOf(node).get(KNOWN) ?? -1), notices: ambiguous(context, known)};
}

/** The known entity that most names of a set are of; of a person's names the full ones are asked, where there are any. */
function hitOf(context: JoinContext, names: readonly NamedMention[], known: KnownNames): Hit | null {
  const full = names.filter(({words, mention}) => mention.kind !== "person" || words.length > 1);
  const hits = (full.length > 0 ? full : names).flatMap((name) => {
    const matches = matchesOf(context, name, known);
    return new Set(matches.map(({index}) => index)).size === 1 ? [{match: matches[0], name}] : [];
  });
  const groups = [...groupBy(hits, ({match}) => String(match.index)).values()];
  return groups.reduce<readonly Hit[]>((most, group) => (group.length > most.length ? group : most), [])[0] ?? null;
}

function matchesOf(context: JoinContext, {mention, text}: NamedMention, known: KnownNames): readonly KnownMatch[] {
  const called = [...known.called(text), ...(mention.title ? known.called(context.documentOf.get(mention.doc)!.text.slice(mention.start, mention.end)) : [])];
  return called.length > 0 ? called : known.like(text, mention.kind);
}

function reasonOf({match: {entity, alias, reasons}, name: {text, mention}}: Hit, first?: Hit): Reason {
  const as = alias === entity.name ? "" : ` is “${alias}”, a name of “${entity.name}”`;
  const likeness = reasons.length > 0 ? ` (${reasons.join("; ")})` : "";
  return {rule: "known-entity", score: reasons.length > 0 ? 0.9 : 1, detail: `“${text}”${as}${likeness} in ${entity.file}`, spans: [...(first ? [first.name.mention] : []), mention].map(spanOf)};
}

/** A name that several known entities have, said once. */
function ambiguous({names}: JoinContext, known: KnownNames): readonly Notice[] {
  return [...groupBy(names, ({key}) => key).values()].flatMap(([{text, mention}]) => {
    const matches = known.called(text);
    const files = [...new Set(matches.map(({entity}) => entity.file))].join(", ");
    return new Set(matches.map(({index}) => index)).size > 1 ? [{code: "known-ambiguous", text: `“${text}” is a name of several in ${files}, and so tells nobody`, ...spanOf(mention)}] : [];
  });
}
