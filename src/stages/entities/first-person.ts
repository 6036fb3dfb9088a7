import {contains, groupBy, rowsWithin, type Range} from "../../model/index.ts";
import {type JoinContext, type Link} from "./context.ts";
import {isSingular} from "./singular.ts";

/** "I" in somebody's very words is who speaks, where that is one person; a quotation within is somebody else's. O(mentions · log quotes) where quotations lie apart. */
export function firstPerson(context: JoinContext): readonly Link[] {
  const quotes = groupBy(context.quotes.filter(({kind, speaker}) => kind !== "indirect" && speaker !== null), ({doc}) => doc);
  return [...quotes].flatMap(([doc, all]) => {
    const own = context.byDocument.get(doc)!.map((index) => ({index, ...context.mentions[index]})).filter(({index}) => isFirstPerson(context, index));
    return all.flatMap((quote) => {
      const speaker = context.indexOf.get(quote.speaker!);
      if (speaker === undefined || !isOnePerson(context, speaker)) return [];
      const inner = [...rowsWithin(all, quote).filter((other) => other !== quote), ...innerWords(context.documentOf.get(doc)!.text, quote)];
      return rowsWithin(own, quote).filter((mention) => !inner.some((words) => contains(words, mention)))
        .map(({index}) => ({a: speaker, b: index, rule: "first-person", score: 0.85, detail: "the speaker of the words it stands in"}));
    });
  });
}

/** What stands between single marks within somebody's words. O(length). */
function innerWords(text: string, {start, end}: Range): readonly Range[] {
  const inner: Range[] = [];
  let open = -1;
  for (const {index, groups} of text.slice(start, end).matchAll(/(?<![\p{L}\p{N}])(?<opens>[‘'])(?=[\p{L}\p{N}])|[’'](?!\p{L})/gu)) {
    if (groups?.opens) open = index;
    else if (open >= 0) {
      inner.push({start: start + open, end: start + index + 1});
      open = -1;
    }
  }
  return inner;
}

const textOf = ({documentOf, mentions}: JoinContext, index: number): string => documentOf.get(mentions[index].doc)!.text.slice(mentions[index].start, mentions[index].end);

const isFirstPerson = (context: JoinContext, index: number): boolean => context.mentions[index].form === "pronoun" && /^(?:I|me|my|mine|myself|My)$/u.test(textOf(context, index));

function isOnePerson(context: JoinContext, index: number): boolean {
  const {kind, form, head, doc} = context.mentions[index];
  if (form === "pronoun") return /^(?:he|she)$/iu.test(textOf(context, index));
  return kind === "person" && (form === "name" || isSingular(context.documentOf.get(doc)!.text.slice(head.start, head.end)));
}
