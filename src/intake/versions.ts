import type {Notice} from "../model/index.ts";
import type {FoundArticle} from "./articles.ts";

/** Which articles are later versions of which, and what is to be said of them. */
export interface FoundVersions {
  /** By a later version, the first; the first itself is not in it. */
  readonly firstOf: ReadonlyMap<FoundArticle, FoundArticle>;
  readonly notices: readonly Notice[];
}

/**
 * Brings together the versions of one document: captures of one address, states of one entry or news item. The first is the
 * earliest by its time; those without one come last, in their order. O(n log n).
 */
export function findVersions(articles: readonly FoundArticle[]): FoundVersions {
  const groups = new Map<string, FoundArticle[]>();
  for (const article of articles) if (article.version) groups.set(article.version.of, [...(groups.get(article.version.of) ?? []), article]);
  const firstOf = new Map([...groups.values()].flatMap((group) => {
    const [first, ...later] = [...group].sort((a, b) => compareTimes(a.version?.at ?? null, b.version?.at ?? null));
    return later.map((article) => [article, first] as const);
  }));
  return {firstOf, notices: articles.flatMap((article) => noticeOf(article, firstOf.get(article)))};
}

/** Null is later than any time; equal times keep their order. */
function compareTimes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Date.parse(a) - Date.parse(b) || 0;
}

function noticeOf({input, version}: FoundArticle, first: FoundArticle | undefined): readonly Notice[] {
  if (!first) return [];
  const times = [first.version?.at, version?.at].filter(Boolean);
  const between = times.length === 2 ? ` (${times[0]} and ${times[1]})` : "";
  return [{code: "version", text: `${input}: a version of one document with ${first.input}${between}, not a copy of it`}];
}
