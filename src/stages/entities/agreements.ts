import {groupBy} from "../../model/index.ts";
import {countryOf, countryOfDemonym} from "../../text/lexicon/index.ts";
import {AGREEMENT_NOUNS} from "../../text/lexicon/agreements.ts";
import {type JoinContext, type Link} from "./context.ts";
import type {Mention} from "../../model/index.ts";

/** An agreement in one place: whose or where it is, and what words stand beside its noun. */
interface Agreement {
  readonly index: number;
  readonly mention: Mention;
  readonly words: string;
  /** The name before the noun, countries by their own name; empty where there is none. */
  readonly name: string;
  readonly modifiers: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/**
 * "the Velmora deal" and "the Velmora fishing agreement" are one where no word beside the noun speaks against it, in an article and across them; and in an article that
 * names just one, "the deal" and "this pact" are it. O(agreements).
 */
export function agreements(context: JoinContext): readonly Link[] {
  const found = context.mentions.flatMap((mention, index) => agreementAt(context, mention, index));
  const named = [...groupBy(found.filter(({name}) => name !== ""), ({name}) => name).values()].map(sameDeals);
  const byDocument = groupBy(found, ({mention}) => mention.doc);
  return [...named.flatMap((links) => links), ...[...byDocument.values()].flatMap(calledShort)];
}

function agreementAt({documentOf}: JoinContext, mention: Mention, index: number): readonly Agreement[] {
  const text = documentOf.get(mention.doc)!.text;
  if (mention.form === "pronoun" || !AGREEMENT_NOUNS.has(text.slice(mention.head.start, mention.head.end).toLowerCase()) || mention.end !== mention.head.end) return [];
  const words = text.slice(mention.start, mention.end).replace(/\s+/gu, " ");
  const before = words.split(" ").slice(0, -1).filter((word) => !/^(?:the|this|that)$/iu.test(word));
  const isOwn = (word: string): boolean => /^\p{Lu}/u.test(word);
  return [{
    index, mention, words, name: mention.form === "name" ? before.filter(isOwn).map(nameOf).join(" ") : "",
    modifiers: new Set(before.filter((word) => !isOwn(word) && !/^\d/u.test(word))), years: new Set(before.filter((word) => /^\d/u.test(word))),
  }];
}

const nameOf = (word: string): string => countryOfDemonym.get(word.toLowerCase()) ?? countryOf.get(word.toLowerCase()) ?? word.toLowerCase();

const fit = (a: Agreement, b: Agreement): boolean => areOne(a.modifiers, b.modifiers) && areOne(a.years, b.years);
const areOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word));

/** Those of one name, as long as all of them fit: where "the Velmora trade deal" is told of beside "the Velmora fishing deal", "the Velmora deal" may be either. */
function sameDeals(all: readonly Agreement[]): readonly Link[] {
  const isMixed = all.some((a) => a.modifiers.size > 0 && !fit(a, all.find(({modifiers}) => modifiers.size > 0)!));
  const groups = isMixed ? [...groupBy(all.filter(({modifiers}) => modifiers.size > 0), ({modifiers}) => [...modifiers].sort().join(" ")).values()] : [all];
  return groups.flatMap(([first, ...others]) => others.map((other) => linkOf(first, other, "the same name before a noun for an agreement")));
}

/** "the deal" of an article that names one agreement. */
function calledShort(all: readonly Agreement[]): readonly Link[] {
  const named = all.filter(({name}) => name !== "");
  if (new Set(named.map(({name}) => name)).size !== 1 || named.some((one) => !fit(one, named[0]))) return [];
  const fullest = named.reduce((best, one) => (one.modifiers.size + one.years.size > best.modifiers.size + best.years.size ? one : best));
  const years = all.flatMap((one) => [...one.years]);
  const isOneYear = new Set(years).size < 2;
  return all.filter((one) => one.name === "" && fit(one, fullest) && (isOneYear || one.years.size === 0) && ![...one.modifiers].some((word) => OTHERS.test(word))).map((one) => linkOf(fullest, one, "the only agreement that its article names"));
}

const OTHERS = /^(?:new|other|another|second|third|separate|different|previous|earlier|successor|rival|similar|future|follow-up|final|interim|proposed)$/u;

const linkOf = (a: Agreement, b: Agreement, why: string): Link => ({a: a.index, b: b.index, rule: "agreement", score: 0.8, detail: `“${b.words}” is “${a.words}”: ${why}`});
