/** What a stretch of a page's words must be: a part's kind, `absent` from the text, `away` from the article (absent or furniture), `kept` whatever the part. */
export const EXPECTED_KINDS = [
  "headline", "standfirst", "byline", "dateline", "body", "caption", "credit", "promotion", "navigation", "comments", "author", "paywall", "absent", "away", "kept",
] as const;

export type ExpectedKind = (typeof EXPECTED_KINDS)[number];

export interface Expected {
  readonly kind: ExpectedKind;
  /** As a reader of the page sees them. */
  readonly words: string;
}

/** A page without its marks, and what the marks said. */
export interface MarkedPage {
  readonly html: string;
  readonly expected: readonly Expected[];
}

const MARK = new RegExp(`\\{(${EXPECTED_KINDS.join("|")})\\|([^{}]*)\\}`, "gu");
const REFERENCES: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: "\"", nbsp: "\u00a0"};

/** Reads the notation `<p>{body|Words of the page.}</p>`. Words may hold tags that stand inside a line. */
export function readMarks(marked: string): MarkedPage {
  const expected: Expected[] = [];
  const html = marked.replace(MARK, (_, kind: ExpectedKind, words: string) => {
    expected.push({kind, words: plainWords(words)});
    return words;
  });
  return {html, expected};
}

function plainWords(markup: string): string {
  return oneLine(markup.replace(/<!--.*?-->/gsu, "").replace(/<br[^>]*>/giu, " ").replace(/<[^<>]*>/gu, "").replace(/&(\w+);/gu, (whole, name: string) => REFERENCES[name] ?? whole));
}

/** White space folded as a reader sees it. */
export function oneLine(words: string): string {
  return words.replace(/[ \t\n\r\f]+/gu, " ").trim();
}
