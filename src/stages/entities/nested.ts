import {contains, groupBy, overlapOf, rowsWithin, type Mention, type Sentence} from "../../model/index.ts";
import {type JoinContext, type Link} from "./context.ts";

/** A mention with its index. */
interface Placed extends Mention {
  readonly index: number;
}

/**
 * "Karin Ode" in "Karin Ode, the warden": of two mentions, one in the other, with the same head word, the longer says more of the same; and what
 * stands as a title before a name is who the name is. A list is not its first member, nor a body the place that ends its name. O(mentions · mentions of a sentence).
 */
export function nested(context: JoinContext): readonly Link[] {
  const byDocument = groupBy(context.mentions.map((mention, index): Placed => ({...mention, index})), ({doc}) => doc);
  return context.sentences.flatMap((sentence) => {
    const own = rowsWithin(byDocument.get(sentence.doc) ?? [], sentence).filter(({form}) => form !== "pronoun");
    return own.flatMap((outer) => rowsWithin(own, outer).flatMap((inner) => linkOf(context, sentence, outer, inner)));
  });
}

function linkOf({documentOf}: JoinContext, sentence: Sentence, outer: Placed, inner: Placed): readonly Link[] {
  if (outer.index === inner.index) return [];
  const isTitle = outer.title !== undefined && inner.form === "nominal" && contains(outer.title, inner) && inner.end === outer.title.end;
  if (!isTitle && (inner.form === "name" && inner.kind !== outer.kind || !hasSameHead(outer, inner) || isList(sentence, outer, inner))) return [];
  const words = [inner, outer].map(({start, end}) => documentOf.get(sentence.doc)!.text.slice(start, end).replace(/\s+/gu, " "));
  return [{a: outer.index, b: inner.index, rule: "nested", score: 0.95, detail: isTitle ? `“${words[0]}” is the title in “${words[1]}”` : `“${words[0]}” and “${words[1]}” have the same head word`}];
}

/** Whether two mentions name by one word what they are of; a head is one word or a run of them. */
export const hasSameHead = (a: Mention, b: Mention): boolean => overlapOf(a.head, b.head) > 0;

/** "Kelmar and Brell" holds "Kelmar": another is joined to the head in the longer mention alone. */
function isList({tokens}: Sentence, outer: Mention, inner: Mention): boolean {
  return tokens.some((token) => token.relation === "conj" && contains(outer, token) && !contains(inner, token) && token.head >= 0 && overlapOf(tokens[token.head], inner.head) > 0);
}
