import type {EventView, View} from "../view/index.ts";
import {clip} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, sayingLines, section, sigilLinks} from "./pieces.ts";

/** When things happened, as the articles tell it. */
export function renderTimeline({timeline}: View): Content {
  return timeline.length > 0 && section("timeline", "Timeline", timeline.length, folded(timeline, 16, renderEvent, "moments"));
}

function renderEvent({at, label, about, sayings, times, isDisputed, isOpen}: EventView): Markup {
  const told = isDisputed && html` <span class="type type-conflict">they differ</span> <span class="figure">${times.map((time) => html`${time.label} ${sigilLinks(time.sigils)}`)}</span>`;
  return html`
<li class="moment line"><p class="when" title="${at}">${label}</p>
<div class="event"><p><span class="about">${clip(about, 140)}</span>${told}${isOpen && html` <span class="tag">planned or possible</span>`}</p> <ul class="sayings">${sayingLines(sayings)}</ul></div></li>`;
}
