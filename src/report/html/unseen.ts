import type {ContentView, UnseenView, View} from "../view/index.ts";
import {clip, count} from "../words.ts";
import {html} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {anchorOf, passageLink, sigilLinks} from "./pieces.ts";

/** A leaf for each text that nobody has: who rests on it, where it is credited, and what it must have contained. */
export function renderUnseen({unseen}: View): Markup {
  return html`${unseen.map(renderLeaf)}`;
}

function renderLeaf({anchor, title, credit, sigils, contents}: UnseenView): Markup {
  return html`
<section class="leaf lost" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-name">
<header><p class="name" id="${anchor}-name">${clip(title, 120)}</p>
<p class="origin">${count(sigils.length, "article")} ${sigils.length === 1 ? "rests" : "rest"} on it: ${sigilLinks(sigils)}</p>
${credit && html`<p class="origin">credited in ${passageLink(credit)}</p>`}</header>
<h2>What it must have contained</h2>
${contents.length > 0
    ? html`<p class="note">Passages that at least two of them share, in the words of the first named.</p><ol class="contents-of">${contents.map(renderContent)}</ol>`
    : html`<p class="note">No passage is shared by two of them, so nothing can be told of its words.</p>`}
</section>`;
}

function renderContent({passage, also}: ContentView): Markup {
  return html`<li><p class="place"><a href="#${anchorOf(passage)}"><b class="sigil">${passage.sigil}</b> ${passage.start}–${passage.end}</a>${also.map((other) => html` <a href="#${anchorOf(other)}"><b class="sigil">${other.sigil}</b> ${other.start}–${other.end}</a>`)}</p><p class="words">${passage.words}</p></li>`;
}
