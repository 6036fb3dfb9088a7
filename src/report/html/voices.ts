import type {DecisionView, DescribedView, DescriptionView, NoticeView, UnreadView, View} from "../view/index.ts";
import {clip} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, passageLink, section, sigilOpener, sigilLinks, voiceNote} from "./pieces.ts";

/** What each article calls whom, side by side. */
export function renderDescriptions({described}: View): Content {
  return described.length > 0 && section("descriptions", "What they call it", described.length, folded(described, 8, renderDescribed));
}

function renderDescribed({name, descriptions}: DescribedView): Markup {
  return html`
<li class="described line"><h3>${clip(name, 110)}</h3>
<ul class="sayings">${descriptions.map(renderWording)}</ul></li>`;
}

function renderWording({passage, also, voices}: DescriptionView): Markup {
  return html`<li>${passageLink(passage)}${also.length > 0 && html`<span class="also">also ${also.map(sigilOpener)}</span>`}${voices.map(voiceNote)}</li>`;
}

/** What a person decided on who is who. */
export function renderDecisions({decisions}: View): Content {
  return decisions.length > 0 && section("decisions", "Decided by a person", decisions.length, folded(decisions, 8, renderDecision));
}

function renderDecision({id, what, because, passages}: DecisionView): Markup {
  return html`
<li class="decision line"><h3>${clip(what, 300)} <span class="tag">${clip(id, 40)}</span></h3>${because !== "" && html`<p class="note">${clip(because, 600)}</p>`}
<ul class="sayings">${passages.map((passage) => html`<li>${passageLink(passage)}</li>`)}</ul></li>`;
}

/** Sentences with a sign of something to read from which nothing was read. */
export function renderUnread({unread}: View): Content {
  const note = "Sentences with a speech verb, a quotation mark, a number or a date from which nothing was read.";
  return unread.length > 0 && section("unread", "Unread", unread.length, folded(unread, 5, ({passage, why}: UnreadView) => (
    html`<li class="line">${passageLink(passage)} <span class="voice">${clip(why, 120)}</span></li>`), "sayings"), note);
}

/** What was odd in the material. */
export function renderNotices({notices}: View): Content {
  return notices.length > 0 && section("notices", "Notices", notices.length, folded(notices, 8, renderNotice, "sayings"));
}

function renderNotice({sigil, text, code, passage}: NoticeView): Markup {
  return html`<li class="line">${sigil !== null && sigilLinks([sigil])}${clip(text, 400)} <span class="tag">${code}</span> ${passage && passageLink(passage)}</li>`;
}
