import {clip, count, percent} from "../words.ts";
import {COMPARING, descentCounts, editCount} from "../view/index.ts";
import type {ArticleView, DescentView, EditView, Pair, View} from "../view/index.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, passageLink, section, witnessLink} from "./pieces.ts";
import {renderStemma} from "./stemma.ts";

/** The head of the dossier: the figures that count, the articles by account, and where to go. */
export function renderSummary(view: View): Markup {
  const {articles, accounts, differences, agreements, singles, speakers} = view;
  return html`
<header class="masthead">
<p class="kicker">Stemma dossier</p>
<h1><b>${accounts.length}</b> independent ${accounts.length === 1 ? "account" : "accounts"} <span>in ${count(articles.length, "article")}</span></h1>
<p class="standfirst">${standfirst(view)}</p>
${renderAccounts(view)}
<nav class="contents" aria-label="Contents"><ul>
${[
    jump("stemma", articles.length < 2 ? "What it rests on" : "Who copied whom", view.descents.length), jump("differences", "Differences", differences.length),
    jump("agreements", "Agreements", agreements.length), jump("singles", articles.length < 2 ? "What it says" : "Only in one", singles.length),
    jump("speakers", "Speakers", speakers.length), jump("descriptions", "Descriptions", view.described.length),
    jump("timeline", "Timeline", view.timeline.length), jump("unread", "Unread", view.unread.length), jump("notices", "Notices", view.notices.length),
  ]}</ul></nav>
</header>`;
}

function jump(id: string, title: string, total: number): Content {
  return total > 0 && html`<li><a href="#${id}">${title} <span class="total">${total}</span></a></li>`;
}

function standfirst({differences, speakers, articles}: View): string {
  const unnamed = speakers.filter(({kind}) => kind === "unnamed").length;
  const conflicts = differences.filter(({type}) => type === "conflict").length;
  const differ = articles.length < 2 ? COMPARING.replace(/\.$/u, "") : differences.length === 0 ? "No point found that they tell differently" : `They differ in ${count(differences.length, "point")}${conflicts > 0 ? `, ${conflicts} in conflict` : ""}`;
  return `${differ}. ${count(speakers.length, "speaker")}${unnamed > 0 ? `, ${unnamed} of them unnamed` : ""}.`;
}

/** One line for each account: its articles, and what they are called. */
function renderAccounts({accounts, articles}: View): Content {
  const bySigil = new Map(articles.map((article) => [article.sigil, article]));
  return folded(accounts, 12, (sigils) => html`<li class="line">${sigils.map((sigil, index) => [index > 0 && " ", articleLink(bySigil.get(sigil)!)])}</li>`, "accounts");
}

function articleLink({sigil, title, headline, published}: ArticleView): Markup {
  const words = headline !== null && headline !== title ? html` <span class="headline">${clip(headline, 110)}</span>` : null;
  return html`<a class="account" href="#doc-${sigil}"><b class="sigil">${sigil}</b> <span class="outlet">${title === headline ? html`<q>${clip(title, 140)}</q>` : clip(title, words === null ? 140 : 60)}</span>${words} <span class="day">${published ?? "no date"}</span></a>`;
}

/** Who copied whom: the drawing, and the same as a list with the edits. */
export function renderCopies(view: View): Content {
  const {descents, siblings, articles} = view;
  if (articles.length < 2) return descents.length > 0 && section("stemma", "What it rests on", descents.length, folded(descents, 10, renderDescent, "lines descents"));
  const none = html`<p class="note">No copying was found among the articles.</p>`;
  const list = descents.length === 0 ? none : folded(descents, 10, renderDescent, "lines descents");
  const beside = siblings.map((pair) => html`<li class="line">${witnessLink(pair.parent)} and ${witnessLink(pair.child)} cut the same text ${pairLink(pair)}</li>`);
  return section("stemma", "Who copied whom", descents.length, [renderStemma(view), list, beside.length > 0 && html`<ul class="lines">${beside}</ul>`], descentCounts(descents));
}

function renderDescent({child, parent, verb, kind, share, pair, reasons, evidence}: DescentView): Markup {
  const what = parent ? witnessLink(parent) : html`<em>something not among the articles</em>`;
  const figures = kind === "relay" ? null : html`<span class="figure">${percent(share)} of it${pair && `, ${editCount(pair)}`}</span>`;
  return html`<li class="line"><p>${witnessLink(child)} <span class="verb">${verb}</span> ${what} ${figures}${pair && [" ", pairLink(pair)]}</p>
${reasons.length > 0 && html`<p class="why">${reasons.map((reason) => clip(reason, 220)).join("; ")}</p>`}
${evidence.length > 0 && kind === "relay" && html`<ul class="sayings">${evidence.slice(0, 3).map((passage) => html`<li>${passageLink(passage)}</li>`)}</ul>`}
${pair && renderEdits(pair)}</li>`;
}

/** The fragment that lays two articles side by side. */
export function pairId({parent, child}: Pair): string {
  return `pair-${parent.sigil}-${child.sigil}`;
}

function pairLink(pair: Pair): Markup {
  return html`<a class="beside" href="#${pairId(pair)}">side by side</a>`;
}

/** Edits that change what is claimed stand open, mere wording in a fold. */
function renderEdits({edits}: Pair): Content {
  const grave = edits.filter(({effect}) => effect !== "wording");
  const light = edits.filter(({effect}) => effect === "wording");
  return [
    grave.length > 0 && folded(grave, 6, renderEdit, "edits"),
    light.length > 0 && html`<details class="more"><summary>${count(light.length, "change")} of wording</summary><ul class="edits">${light.map(renderEdit)}</ul></details>`,
  ];
}

function renderEdit({label, effect, before, after}: EditView): Markup {
  const arrow = before && after && html` <span class="arrow" role="img" aria-label="became">→</span> `;
  return html`<li class="line"><span class="effect effect-${effect}">${label}</span> <span class="change">${before && html`<span class="was">${passageLink(before)}</span>`}${arrow}${after && html`<span class="is">${passageLink(after)}</span>`}</span></li>`;
}
