import {descentCounts, descentTree, editCount, shareWords} from "../view/index.ts";
import type {Branch, DescentView, EditView, Pair, ReuseView, TreeNode, View} from "../view/index.ts";
import {clip, count, percent} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, passageLink, section, witnessLink} from "./pieces.ts";
import {renderStemma} from "./stemma.ts";

/** With more descents than this the edits of each stand in a fold. */
const MANY = 12;

interface Frame {
  readonly reuse: ReadonlyMap<string, ReuseView>;
  readonly many: boolean;
}

/** Who copied whom: the drawing, and the same as nested lists with the edits of each copy. */
export function renderCopies(view: View): Content {
  const {descents, siblings, articles} = view;
  const frame = {reuse: new Map(view.reuse.map((one) => [one.sigil, one])), many: descents.length > MANY};
  if (articles.length < 2) return descents.length > 0 && section("stemma", "What it rests on", descents.length, folded(descents, 10, (descent) => html`<li class="line">${renderDescent(descent, frame)}</li>`, "lines descents"));
  const none = html`<p class="note">No copying was found among the articles.</p>`;
  const beside = siblings.map((pair) => html`<li class="line">${witnessLink(pair.parent)} and ${witnessLink(pair.child)} cut the same text ${pairLink(pair)}</li>`);
  return section("stemma", "Who copied whom", descents.length, [
    renderStemma(view), descents.length === 0 ? none : renderTree(view, frame), beside.length > 0 && html`<ul class="lines">${beside}</ul>`,
  ], descentCounts(descents));
}

/** Each text with what was made from it below it; relays of what nobody has come last. */
function renderTree({descents}: View, frame: Frame): Markup {
  const lost = descents.filter(({parent}) => parent === null);
  return html`<ul class="lines descents">${descentTree(descents).map((node) => renderRoot(node, frame))}${lost.map((descent) => html`<li class="line">${renderDescent(descent, frame)}</li>`)}</ul>`;
}

function renderRoot({witness, branches}: TreeNode, frame: Frame): Markup {
  return html`<li class="line"><p>${witnessLink(witness)}${witness.sigil !== null && html` <span class="figure">comes from no other text here</span>`}</p>${renderBranches(branches, frame)}</li>`;
}

function renderBranches(branches: readonly Branch[], frame: Frame): Content {
  return branches.length > 0 && html`<ul class="branches">${branches.map(({descent, node}) => html`<li class="line" data-descent="${descent.id}">${renderDescent(descent, frame)}${node.again ? html`<p class="note">What was made from ${node.witness.sigil ?? "it"} stands above.</p>` : renderBranches(node.branches, frame)}</li>`)}</ul>`;
}

function renderDescent({child, parent, verb, kind, share, directed, pair, reasons, evidence}: DescentView, {reuse, many}: Frame): Markup {
  const what = parent ? witnessLink(parent) : html`<em>something not among the articles</em>`;
  const own = reuse.get(child.sigil ?? "");
  const figures = kind === "relay" ? null : html`<span class="figure">${!directed && `${kind}, undirected, `}${percent(share)} of it${pair && `, ${editCount(pair)}`}</span>`;
  return html`<p>${witnessLink(child)} <span class="verb">${verb}</span> ${what} ${figures}${pair && [" ", pairLink(pair)]}</p>
${own !== undefined && kind !== "relay" && html`<p class="figure">its words: ${shareWords(own)}</p>`}
${reasons.length > 0 && html`<p class="why">${reasons.map((reason) => clip(reason, 220)).join("; ")}</p>`}
${evidence.length > 0 && kind === "relay" && html`<ul class="sayings">${evidence.slice(0, 3).map((passage) => html`<li>${passageLink(passage)}</li>`)}</ul>`}
${pair && renderEdits(pair, many)}`;
}

/** The fragment that lays two articles side by side. */
export function pairId({parent, child}: Pair): string {
  return `pair-${parent.sigil}-${child.sigil}`;
}

function pairLink(pair: Pair): Markup {
  return html`<a class="beside" href="#${pairId(pair)}">side by side</a>`;
}

/** Edits that change what is claimed stand open, mere wording in a fold; among many copies, all in a fold. */
function renderEdits({edits}: Pair, many: boolean): Content {
  const grave = edits.filter(({effect}) => effect !== "wording");
  const light = edits.filter(({effect}) => effect === "wording");
  if (many) return edits.length > 0 && fold(`${count(edits.length, "edit")}${grave.length > 0 ? `, ${grave.length} of more than wording` : ""}`, [...grave, ...light]);
  return [grave.length > 0 && folded(grave, 6, renderEdit, "edits"), light.length > 0 && fold(`${count(light.length, "change")} of wording`, light)];
}

function fold(title: string, edits: readonly EditView[]): Markup {
  return html`<details class="more"><summary>${title}</summary><ul class="edits">${edits.map(renderEdit)}</ul></details>`;
}

/** What reads differently, on both sides. */
export function renderEdit({label, effect, before, after}: EditView): Markup {
  const arrow = before && after && html` <span class="arrow" role="img" aria-label="became">→</span> `;
  return html`<li class="line"><span class="effect effect-${effect}">${label}</span> <span class="change">${before && html`<span class="was">${passageLink(before)}</span>`}${arrow}${after && html`<span class="is">${passageLink(after)}</span>`}</span></li>`;
}
