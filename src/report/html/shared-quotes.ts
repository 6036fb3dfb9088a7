import type {SharedQuoteView, View, WordingView} from "../view/index.ts";
import {count} from "../words.ts";
import {renderEdit} from "./descents.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, passageLink, section, sigilLinks, voiceNote} from "./pieces.ts";

/** Words of one speaker that several articles have, their wordings compared. */
export function renderSharedQuotes({sharedQuotes}: View): Content {
  return sharedQuotes.length > 0 && section(
    "shared-quotes", "Shared quotations", sharedQuotes.length, folded(sharedQuotes, 8, renderSharedQuote),
    "The same words of a speaker in several articles. That is no sign of copying.",
  );
}

function renderSharedQuote({voice, sigils, origins, passage, others}: SharedQuoteView): Markup {
  return html`<li class="line shared-quote">${passageLink(passage)}${voiceNote(voice)}
<p class="basis">${sigilLinks(sigils)}· ${count(origins, "origin")}</p><ul class="sayings">${others.map(renderWording)}</ul></li>`;
}

function renderWording({passage, edits}: WordingView): Markup {
  return html`<li>${passageLink(passage)}${edits.length === 0 ? html` <span class="figure">in the same words</span>` : html`<ul class="edits">${edits.map(renderEdit)}</ul>`}</li>`;
}
