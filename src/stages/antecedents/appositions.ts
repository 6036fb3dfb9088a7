import {contains, type Document} from "../../model/index.ts";
import type {Sight} from "../sights.ts";

/** "the foreign secretary, Ana Ruiz,", "Ana Ruiz, the foreign secretary," and "spokeswoman Ana Ruiz": two mentions side by side that are one. */
export function linkAppositions(doc: Pick<Document, "text">, sights: readonly Sight[]): Map<string, Sight> {
  const links = new Map<string, Sight>();
  const tops = sights.filter(({mention}, i) => !sights.slice(Math.max(0, i - 4), i).some((before) => contains(before.mention, mention)));
  for (let i = 1; i < tops.length; i++) {
    const [left, right] = [tops[i - 1], tops[i]];
    const between = doc.text.slice(left.mention.end, right.mention.start);
    const isRole = left.mention.form === "nominal" && /^\s$/u.test(between) && left.mention.end === left.mention.head.end;
    if (left.unit !== right.unit || left.mention.form === right.mention.form || !isRole && !/^,\s$/u.test(between)) continue;
    const [name, nominal] = left.mention.form === "name" ? [left, right] : [right, left];
    if (name.mention.form !== "name" || nominal.mention.form !== "nominal" || name.mention.kind !== "person" || nominal.mention.kind !== "person" || nominal.plural) continue;
    if (nominal === right && !/^[,.;]|^\s(?:who|and|in|at|said)\b/u.test(doc.text.slice(right.mention.end, right.mention.end + 6)) && right.mention.end < doc.text.length) continue;
    links.set(nominal.mention.id, name);
  }
  return links;
}
