import {groupBy} from "../../model/index.ts";
import {callingsOf, type Calling} from "./callings.ts";
import {type JoinContext, type Link} from "./context.ts";
import type {NounPhrase} from "./noun-phrases.ts";
import type {Union} from "./union.ts";

/** "Driver charged" above "A driver has been charged": what a headline calls by its bare noun is the only one of that noun in its article. O(nominals). */
export function headlineNouns(context: JoinContext, union: Union, phrases: ReadonlyMap<number, NounPhrase>): readonly Link[] {
  const groups = groupBy(callingsOf(context, union, phrases), ({doc, noun, isPlural}) => `${doc} ${noun} ${isPlural}`);
  return [...groups.values()].flatMap((group) => {
    const others = group.filter(({isHeadline}) => !isHeadline);
    const first = others.length === 1 ? others[0] : others.length === 0 ? group[0] : undefined;
    if (!first || first.isOther || first.isPlural) return [];
    return group.filter((one) => one !== first && one.isHeadline && !one.isOther && agree(one, first) && standingOf(one) === standingOf(first)).map((one): Link => ({
      a: first.index, b: one.index, rule: "headline-noun", score: 0.75, detail: `“${one.words}” of a headline is the only ${first.noun} of its article`,
    }));
  });
}

/** "Former minister", "acting minister": another than the minister. */
const standingOf = ({modifiers}: Calling): string => [...modifiers].filter((word) => /^(?:former|ex|late|acting|interim|deputy|vice|future|next|new|retired)$/u.test(word)).sort().join(" ");

/** Neither is of another place or age than the other. */
export function agree(a: Calling, b: Calling): boolean {
  const fits = (x: readonly string[], y: readonly string[]) => x.length === 0 || y.length === 0 || x.join() === y.join();
  return fits(a.origins, b.origins) && fits(a.numbers, b.numbers);
}
