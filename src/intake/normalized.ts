import type {Part} from "../model/index.ts";
import type {ArticleLine} from "./json-lines.ts";
import type {PageMetadata} from "./pages/metadata.ts";
import type {BlockMark, TextRuns} from "./pages/text-of.ts";

/** What the bytes of a document give: the text, and what else stands in them. */
export interface Normalized {
  readonly text: string;
  readonly page: PageMetadata | null;
  readonly line: ArticleLine | null;
  /** What a page's markup says that ranges of the text are. */
  readonly given: readonly Part[];
  /** Where in the page's characters the text stands; empty for what is no page. */
  readonly runs: TextRuns;
  /** Of a page, the blocks of the article's own words. */
  readonly marks?: () => readonly BlockMark[];
  /** What was odd, in words. */
  readonly odd: readonly string[];
  /** True for an entry of a feed that holds no more than a summary of its article. */
  readonly isSummary?: boolean;
}

export type NormalizerWay = "text" | "html" | "jsonl-text" | "jsonl-html" | "feed-entry" | "json-entry" | "ninjs";
