import type {GroundView, InformantView, MatchView, View} from "../view/index.ts";
import {clip, count} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, passageLink, section, sigilOpener} from "./pieces.ts";
import {renderQuote} from "./speakers.ts";

/** The ledger of unnamed informants. Matches are suggested and never made. */
export function renderLedger({informants}: View): Content {
  const note = "Who speaks and is not named, article by article. Rows are never joined here: whether two are one person is for a person to decide.";
  return informants.length > 0 && section("informants", "Unnamed informants", informants.length, folded(informants, 10, renderInformant), note);
}

function renderInformant({anchor, passage, outlet, people, terms, quotes, matches}: InformantView): Markup {
  return html`
<li class="line informant" id="${anchor}" tabindex="-1">${passageLink(passage)}
<p class="basis">${clip(outlet, 60)} · ${people} · ${count(quotes.length, "statement")}</p>${terms && html`<div class="terms">${passageLink(terms)}</div>`}
<ul class="sayings">${quotes.map(renderQuote)}</ul>
${matches.length > 0 && html`<ul class="may-be">${matches.map(renderMatch)}</ul>`}</li>`;
}

function renderMatch({anchor, name, article, score, reasons, against}: MatchView): Markup {
  return html`<li>may also be <a href="#${anchor}">${clip(name, 110)}</a> <b class="sigil">${article}</b> <span class="figure">${score.toFixed(2)}</span>${reasons.map((ground) => renderGround("for", ground))}${against.map((ground) => renderGround("against", ground))}</li>`;
}

function renderGround(side: string, {words, places}: GroundView): Markup {
  return html` <span class="figure ground">${side}: ${clip(words, 200)} ${places.slice(0, 4).map(sigilOpener)}</span>`;
}
