import {isArticleKind} from "../../model/index.ts";
import type {Document, PartKind, Range} from "../../model/index.ts";
import {isTaken} from "../view/index.ts";
import type {ArticleView, ReuseView, SentenceView, View} from "../view/index.ts";
import {clip} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {sigilOpener} from "./pieces.ts";
import {renderReuse} from "./strip.ts";

/** A place that a link of the dossier opens. */
export interface Target {
  readonly anchor: string;
  readonly start: number;
}

/**
 * The articles as they were saved, one below the other. Each paragraph says at which offset of the text it begins
 * (`data-at`), and has as many UTF-16 code units in the page as in the text, so that a script can mark any range.
 */
export function renderArticles({articles, reuse}: View, targets: ReadonlyMap<string, readonly Target[]>): Markup {
  const labels = new Map(reuse.map((one) => [one.sigil, one]));
  return html`${articles.map((article) => renderArticle(article, targets.get(article.sigil) ?? [], labels.get(article.sigil)))}`;
}

function renderArticle({doc, sigil, title, headline, published, publishedBasis, publishedWhy, version}: ArticleView, targets: readonly Target[], reuse: ReuseView | undefined): Markup {
  const sentences = reuse && isTaken(reuse) ? reuse.sentences : [];
  const day = published === null ? "no date" : `${published}, ${publishedBasis}`;
  return html`
<article id="doc-${sigil}" class="leaf" data-sigil="${sigil}" tabindex="-1" aria-labelledby="name-${sigil}">
<header><p class="name" id="name-${sigil}"><b class="sigil">${sigil}</b> ${clip(title, 90)}</p>
<p class="origin">${day}${version !== null && ` · ${version}`}${doc.byline !== null && html` · ${clip(doc.byline, 120)}`}${pageLink(doc)}</p>
${publishedWhy.map(({why, passages}) => html`<p class="origin">${clip(why, 200)} ${passages.slice(0, 6).map(sigilOpener)}</p>`)}<p class="origin">${headline !== null && headline !== title && !standsInText(doc, headline) && html`${clip(headline, 200)} · `}<span class="path">${clip(doc.input, 160)}</span></p></header>
${reuse ? renderReuse(reuse) : null}
<div class="text">${blocksOf(doc).map((block) => renderBlock(doc, block, targets, sentences))}</div>
</article>`;
}

/** Only http and https are linked; nothing else that an article names as its address is. */
function pageLink({url}: Document): Content {
  const safe = url !== null && /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)/iu.test(url);
  return safe && html` · <a class="outside" href="${url}" rel="noopener noreferrer nofollow" target="_blank">the page</a>`;
}

function standsInText(doc: Document, headline: string): boolean {
  return doc.parts.some(({kind}) => kind === "headline") && doc.text.includes(headline);
}

interface Block extends Range {
  readonly kind: PartKind;
}

/** The paragraphs of the text with the kind of their part; words in no part are kept as `other`. */
function blocksOf({text, parts}: Document): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const {kind, start, end} of [...parts].sort((a, b) => a.start - b.start)) {
    blocks.push(...paragraphs(text, {start: at, end: Math.max(at, start)}, "other"), ...paragraphs(text, {start: Math.max(at, start), end}, kind));
    at = Math.max(at, end);
  }
  return [...blocks, ...paragraphs(text, {start: at, end: text.length}, "other")];
}

function paragraphs(text: string, {start, end}: Range, kind: PartKind): readonly Block[] {
  const found = text.slice(start, Math.max(start, end)).matchAll(/[^\n\r\u2028\u2029]+/gu);
  return [...found].flatMap((line) => {
    const words = line[0].trim();
    const from = start + line.index + line[0].indexOf(words);
    return words === "" ? [] : [{kind, start: from, end: from + words.length}];
  });
}

function renderBlock({text}: Document, block: Block, targets: readonly Target[], sentences: readonly SentenceView[]): Markup {
  const {kind, start, end} = block;
  const within = targets.filter((target) => start <= target.start && target.start < end);
  const words = sentencesIn(block, sentences).map(({from, to, label}) => {
    const anchored = renderWords(text, {start: from, end: to}, within);
    return label === null ? anchored : html`<span class="s ${label}">${anchored}</span>`;
  });
  if (isArticleKind(kind)) return html`<p class="${kind}" data-at="${start}">${words}</p>
`;
  return html`<p class="furniture" data-kind="${kind}" data-at="${start}">${words}</p>
`;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** The kind of the sentence; null between sentences. */
  readonly label: string | null;
}

/** The block cut where sentences start and end. */
function sentencesIn({start, end}: Range, sentences: readonly SentenceView[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const {passage, kind} of sentences.filter(({passage}) => start <= passage.start && passage.end <= end)) {
    if (at < passage.start) pieces.push({from: at, to: passage.start, label: null});
    pieces.push({from: passage.start, to: passage.end, label: kind});
    at = passage.end;
  }
  return at < end ? [...pieces, {from: at, to: end, label: null}] : pieces;
}

/** The words with an anchor before each place that is linked to. */
function renderWords(text: string, {start, end}: Range, targets: readonly Target[]): Content {
  const within = targets.filter((target) => start <= target.start && target.start < end);
  const cuts = [...new Set([start, ...within.map((target) => target.start)])].sort((a, b) => a - b).concat(end);
  return cuts.slice(1).map((cut, index) => [
    within.filter((target) => target.start === cuts[index]).map(({anchor}) => html`<a class="anchor" id="${anchor}"></a>`), text.slice(cuts[index], cut),
  ]);
}
