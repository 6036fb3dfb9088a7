import type {DifferenceType} from "../../model/index.ts";
import {byEvent, byOrigins, DIFFERENCE_TYPES, TYPE_MEANINGS} from "../view/index.ts";
import type {ClaimView, DifferenceView, Side, View} from "../view/index.ts";
import {clip, count} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, sayingLines, section, sigilLinks} from "./pieces.ts";

/** A sign beside each type's word, so that color is not the only one. */
const SIGNS: Readonly<Record<DifferenceType, string>> = {
  conflict: "≠", update: "↻", scope: "∩", bounds: "≥", precision: "≈", attribution: "¶", description: "∼",
};

/** Where the accounts differ, with buttons for the types that occur. */
export function renderDifferences({differences, articles}: View): Content {
  if (articles.length < 2) return null;
  if (differences.length === 0) return section("differences", "Where they differ", 0, null, "Nothing was found that the articles tell differently.");
  return section("differences", "Where they differ", differences.length, [renderTypes(differences), folded(differences, 12, renderDifference, "differences")]);
}

function renderTypes(differences: readonly DifferenceView[]): Content {
  const present = DIFFERENCE_TYPES.map((type) => ({type, total: differences.filter((one) => one.type === type).length}));
  const button = (type: string, label: Content, total: number) => (
    html`<button type="button" class="chip" data-type="${type}" aria-pressed="${type === "all" ? "true" : "false"}">${label} <span class="total">${total}</span></button> `);
  return html`<div class="types script-only" role="group" aria-label="Show differences of one type">${button("all", "all", differences.length)}${present.filter(({total}) => total > 0).map(({type, total}) => button(type, typeWord(type), total))}</div>`;
}

function typeWord(type: DifferenceType): Markup {
  return html`<span class="type type-${type}"><span aria-hidden="true">${SIGNS[type]}</span> ${type}</span>`;
}

function renderDifference({type, about, aspect, sides, amongSpeakers, reasons}: DifferenceView): Markup {
  return html`
<li class="difference line" data-type="${type}">
<h3>${typeWord(type)} <span class="about">${clip(about, 140)}</span> <span class="aspect">${aspect}</span></h3>
<p class="meaning">${TYPE_MEANINGS[type]}${amongSpeakers && "; speaker against speaker"}${reasons.length > 0 && `: ${clip(reasons.join("; "), 260)}`}</p>
<div class="sides">${sides.map(renderSide)}</div></li>`;
}

function renderSide({value, sigils, origins, sayings, latest}: Side): Markup {
  return html`<div class="side">${value !== "" && html`<p class="value">${clip(value, 160)}</p>`}
<p class="who">${sigilLinks(sigils)}${sigils.length > 1 && html` <span class="figure">${count(origins, "origin")}</span>`}${latest !== null && html` <span class="tag">latest</span>`}</p>
${folded(sayingLines(sayings), 3, (line) => line, "sayings")}</div>`;
}

/** What they agree on: each claim folds open to its words. What stands only in copies of one text comes last. */
export function renderAgreements({agreements}: View): Content {
  const [several, one] = byOrigins(agreements);
  const copied = one.length > 0 && html`<details class="more"><summary>${several.length > 0 ? `${one.length} more` : one.length} that ${one.length === 1 ? "stands" : "stand"} only in copies of one text</summary>${folded(byEvent(one), 10, renderGroup)}</details>`;
  const note = "Copies count once: an origin is an independent text, an informant a distinct speaker.";
  return agreements.length > 0 && section("agreements", "What they agree on", agreements.length, [several.length > 0 && folded(byEvent(several), 10, renderGroup), copied], note);
}

/** The claims of one event under the first one's words. */
function renderGroup([first, ...others]: readonly ClaimView[]): Markup {
  if (others.length === 0) return renderClaim(first);
  const members = [first, ...others].map((claim) => ({...claim, about: claim === first || tells(claim, first) ? "" : claim.about}));
  return html`
<li class="group"><h3>${clip(first.about, 140)}</h3><ul class="lines">${members.map(renderClaim)}</ul></li>`;
}

/** True when a claim has an aspect and a value that tell it from the first one of its event. */
function tells({aspect, value}: ClaimView, first: ClaimView): boolean {
  return value !== "" && (aspect !== first.aspect || value !== first.value);
}

/** Claims that may belong together. */
export function renderUnsure({unsure}: View): Content {
  return unsure.length > 0 && section("unsure", "Brought together without certainty", unsure.length, folded(unsure, 5, renderClaim));
}

function valueWords(aspect: string, value: string): Content {
  return value !== "" && html`<span class="aspect">${aspect}</span> <span class="value">${clip(value, 140)}</span>`;
}

function renderClaim({about, aspect, value, sigils, origins, informants, sayings}: ClaimView): Markup {
  return html`
<li class="claim line"><details><summary>${about !== "" && html`<span class="about">${clip(about, 140)}</span> `}${valueWords(aspect, value)}
<span class="basis">${sigils.join(" ")} · ${count(origins, "origin")}${informants > 0 && ` · ${count(informants, "informant")}`}</span></summary>
<ul class="sayings">${sayingLines(sayings)}</ul></details>${value === "" && sayings.length > 0 && html`<p class="gist">“${clip(sayings[0].passage.words, 200)}”</p>`}</li>`;
}

/** What only one article says, the most telling first. */
export function renderSingles({singles, articles}: View): Content {
  if (articles.length < 2) return singles.length > 0 && section("singles", "What it says", singles.length, folded(singles, 10, renderSingle));
  const shown = Math.min(10, singles.filter(({minor}) => !minor).length);
  return singles.length > 0 && section("singles", "What only one says", singles.length, folded(singles, shown, renderSingle, "lines", 0));
}

function renderSingle({about, aspect, value, sayings, sigils}: ClaimView): Markup {
  return html`
<li class="single line"><p><span class="about">${clip(about, 140)}</span> ${valueWords(aspect, value)}${sigils.length > 1 && html` <span class="also">also ${sigilLinks(sigils.slice(1))}</span>`}</p>
<ul class="sayings">${sayingLines(sayings)}</ul></li>`;
}
