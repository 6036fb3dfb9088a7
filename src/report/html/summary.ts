import {clip, count} from "../words.ts";
import {COMPARING} from "../view/index.ts";
import type {ArticleView, View} from "../view/index.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded} from "./pieces.ts";

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
    jump("stemma", articles.length < 2 ? "What it rests on" : "Who copied whom", view.descents.length), jump("shared-quotes", "Shared quotations", view.sharedQuotes.length), jump("differences", "Differences", differences.length),
    jump("agreements", "Agreements", agreements.length), jump("singles", articles.length < 2 ? "What it says" : "Only in one", singles.length),
    jump("speakers", "Speakers", speakers.length), jump("chains", "Through whom", view.chains.length + view.circles.length),
    jump("informants", "Unnamed informants", view.informants.length), jump("descriptions", "Descriptions", view.described.length),
    jump("timeline", "Timeline", view.timeline.length), jump("unread", "Unread", view.unread.length), jump("notices", "Notices", view.notices.length),
  ]}</ul></nav>
</header>`;
}

function jump(id: string, title: string, total: number): Content {
  return total > 0 && html`<li><a href="#${id}">${title} <span class="total">${total}</span></a></li>`;
}

function standfirst({differences, speakers, articles, circles}: View): string {
  const unnamed = speakers.filter(({kind}) => kind === "unnamed").length;
  const conflicts = differences.filter(({type}) => type === "conflict").length;
  const differ = articles.length < 2 ? COMPARING.replace(/\.$/u, "") : differences.length === 0 ? "No point found that they tell differently" : `They differ in ${count(differences.length, "point")}${conflicts > 0 ? `, ${conflicts} in conflict` : ""}`;
  return `${differ}. ${count(speakers.length, "speaker")}${unnamed > 0 ? `, ${unnamed} of them unnamed` : ""}.${circles.length > 0 ? ` Circular reporting: ${count(circles.length, "circle")}.` : ""}`;
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
