import type {ChainView, CircleView, HopView, Passage, StepView, View} from "../view/index.ts";
import {clip} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {anchorOf, folded, kindTag, passageLink, section, sigilLinks, sigilOpener} from "./pieces.ts";

/** Through whom the articles have what others said: each hop with its words, and the article that it names; circles before all. */
export function renderChains({chains, circles}: View): Content {
  if (chains.length + circles.length === 0) return null;
  const note = "From the article to whoever spoke. A letter behind a name opens the article of that outlet.";
  return section("chains", "Through whom", chains.length + circles.length, [renderCircles(circles), folded(chains, 10, renderChain)], note);
}

function renderCircles(circles: readonly CircleView[]): Content {
  return circles.length > 0 && html`<div class="circles">${folded(circles, 6, renderCircle)}</div>`;
}

function renderCircle({steps}: CircleView): Markup {
  return html`
<li class="line circle"><h3><span class="type"><span aria-hidden="true">↺</span> circular reporting</span> ${sigilLinks(steps.map(({from}) => from))}${sigilLinks(steps.slice(0, 1).map(({from}) => from))}</h3>
<p class="meaning">Each has it from the next, and the last from the first.</p>
<ol class="steps">${steps.map(renderStep)}</ol></li>`;
}

function renderStep({from, to, verb, passage, there}: StepView): Markup {
  return html`<li><b class="sigil">${from}</b> <span class="verb">${verb}</span> <b class="sigil">${to}</b>${(passage ?? there) && ": "}${passage && passageLink(passage)}${there && html` <span class="there">there</span> ${passageLink(there)}`}</li>`;
}

function renderChain({article, hops, end, told}: ChainView): Markup {
  return html`
<li class="line chain"><ol class="way"><li>${sigilLinks([article])}</li>${hops.map(renderHop)}${end && html`<li>${end.passage ? hopLink(clip(end.voice.name, 80), end.passage) : html`<b>${clip(end.voice.name, 80)}</b>`} ${kindTag(end.voice)}${end.voice.denial !== "" && ` ${end.voice.denial}`}</li>`}</ol>
<ul class="sayings">${told.map((passage) => html`<li>${passageLink(passage)}</li>`)}</ul></li>`;
}

function renderHop({name, passage, article}: HopView): Markup {
  return html`<li>${hopLink(clip(name, 80), passage)}${article && renderCited(article)}</li>`;
}

function renderCited({article, passage, voice}: NonNullable<HopView["article"]>): Markup {
  const opener = passage ? sigilOpener(passage) : sigilLinks([article]);
  return html` <span class="cited">in ${opener}${voice && html`<span class="figure">there ${clip(voice.name, 60)}${voice.denial !== "" && `, ${voice.denial}`}</span>`}</span>`;
}

/** A name and its words as the link that opens them. */
function hopLink(name: string, passage: Passage): Markup {
  const {sigil, start, end, words} = passage;
  const shown = clip(words, 90);
  return html`<a class="hop" href="#${anchorOf(passage)}" data-place="${sigil} ${start}–${end}"><b>${name}</b>${shown !== name && html` <span class="words">“${shown}”</span>`}</a>`;
}
