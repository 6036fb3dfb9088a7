import {isTaken, REUSE_MEANINGS} from "../view/index.ts";
import type {ReuseView, SentenceView} from "../view/index.ts";
import {clip, listed} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {anchorOf, sigilLinks} from "./pieces.ts";
import {round} from "./stemma-layout.ts";

/** Units of the strip's own measure; it is drawn as wide as there is room. */
const WIDE = 1000;
const HIGH = 28;

/** How high a sentence stands in the strip: the more of it is another's, the higher. */
const HEIGHTS = {own: 5, rewritten: 12, edited: 20, verbatim: HIGH} as const;

/**
 * What of an article is its own: a strip of its sentences in order, each as wide as it is long and as high as it is
 * another's, each a link to its place; the shares in words; a switch that marks the sentences in the text; and the
 * same sentence by sentence as a list. For an article that took nothing one line says so.
 */
export function renderReuse(view: ReuseView): Markup {
  const {sigil, sentences, sigils} = view;
  if (!isTaken(view)) return html`<p class="origin taken">own 100%: it takes no text from another article here${quotedNote(sentences)}</p>`;
  return html`<div class="taken">
<svg class="strip" viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" role="group" aria-label="Sentences of ${sigil} in order, the higher the more of them is another’s">${renderSegments(sentences)}</svg>
<p class="shares">${view.shares.map(({kind, percent}) => html`<span class="share-of"><i class="swatch ${kind}"></i><b>${kind}</b> ${percent}% <span class="gloss">${REUSE_MEANINGS[kind]}</span></span> `)}</p>
<p class="note">held against ${sigilLinks(sigils)}</p><p class="told note" role="status"></p>
<details class="more"><summary>Sentence by sentence</summary><ol class="sentences">${sentences.map(renderSentence)}</ol></details>
</div><input type="checkbox" class="switch" id="marks-${sigil}"><label for="marks-${sigil}">mark the sentences in the text</label>`;
}

function quotedNote(sentences: readonly SentenceView[]): string {
  const shared = sentences.filter(({sharedQuote}) => sharedQuote).length;
  return shared === 0 ? "" : `; ${shared === 1 ? "one sentence holds" : `${shared} sentences hold`} a quotation that others have as well`;
}

function renderSegments(sentences: readonly SentenceView[]): Content {
  const total = sentences.reduce((sum, {passage}) => sum + passage.end - passage.start, 0);
  let at = 0;
  return sentences.map((sentence, index) => {
    const [start, width] = [at, (WIDE * (sentence.passage.end - sentence.passage.start)) / total];
    at += width;
    return renderSegment(sentence, index, sentences.length, start, width);
  });
}

/** A bar with a field of full height behind it, so that low bars can be hit as well. */
function renderSegment({passage, kind, from}: SentenceView, index: number, total: number, start: number, width: number): Markup {
  const gap = Math.min(3, width / 4);
  const label = `${index + 1} of ${total}: ${kind}${from.length > 0 ? `, from ${listed([...new Set(from.map(({sigil}) => sigil))])}` : ""}`;
  return html`<a class="segment ${kind}" href="#${anchorOf(passage)}"><title>${label}</title><rect class="field" x="${round(start)}" width="${round(width)}" height="${HIGH}"/><rect class="bar" x="${round(start)}" y="${HIGH - HEIGHTS[kind]}" width="${round(width - gap)}" height="${HEIGHTS[kind]}"/></a>`;
}

/** Why, where the kind alone does not say it. */
function renderSentence({passage, kind, why, from, sharedQuote}: SentenceView): Markup {
  const because = (kind === "own" ? sharedQuote : kind !== "verbatim") && html` <span class="why">${clip(why, 120)}</span>`;
  return html`<li><b>${kind}</b> <a class="passage" href="#${anchorOf(passage)}"><span class="words">${clip(passage.words, 60)}</span></a>${from.map((place) => html` <a class="passage" href="#${anchorOf(place)}">from <b class="sigil">${place.sigil}</b></a>`)}${because}</li>`;
}
