import type {Fact} from "../model/index.ts";
import type {FoundArticle} from "./articles.ts";
import type {PageMetadata} from "./pages/metadata.ts";

/** What a page says of itself, and an archive or feed of it, each with where it stands. */
export function factsOf({normalized: {page, line}, capture, version}: Pick<FoundArticle, "normalized" | "capture" | "version">): readonly Fact[] {
  const state = page || capture || !line ? [] : fact("updated", version?.at, "the entry");
  return [...(page ? factsOfPage(page) : []), ...state, ...(capture ? factsOfCapture(capture) : [])];
}

const FIELDS = {
  headline: "headline", byline: "byline", published: "published", updated: "updated", outlet: "outlet", url: "url", language: "language", section: "section", basedOn: "based-on", agency: "agency",
} as const;

function factsOfPage(page: PageMetadata): readonly Fact[] {
  const said = Object.entries(FIELDS).flatMap(([name, field]) => fact(field, page[name as keyof typeof FIELDS], page.foundIn[name] ?? ""));
  return [...said, ...(page.isFree === null ? [] : fact("access", page.isFree ? "free" : "paid", page.foundIn.isFree ?? "")), ...page.corrections.flatMap(({value, where}) => fact("correction", value, where))];
}

function factsOfCapture({at, url, recordId, digest, where, headers = [], redirects = []}: NonNullable<FoundArticle["capture"]>): readonly Fact[] {
  return [
    ...fact("captured", at, where), ...fact("captured-from", url, where), ...fact("record", recordId, where), ...fact("digest", digest, where),
    ...redirects.flatMap((address) => fact("redirected-from", address, where)), ...headers.flatMap((header) => fact("header", header, where)),
  ];
}

function fact(field: string, value: string | null | undefined, where: string): readonly Fact[] {
  return value ? [{field, value, where}] : [];
}
