import type {Dossier} from "../../model/index.ts";
import {viewOf} from "../view/index.ts";
import type {Passage, View} from "../view/index.ts";
import {count} from "../words.ts";
import {renderArticles} from "./articles.ts";
import type {Target} from "./articles.ts";
import {BROWSER_SCRIPT} from "./browser-script.ts";
import {renderAgreements, renderDifferences, renderSingles, renderUnsure} from "./claims.ts";
import {renderChains} from "./chains.ts";
import {pairId, renderCopies} from "./descents.ts";
import {renderLedger} from "./ledger.ts";
import {html, trusted} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {pairsOf, renderPairs} from "./pairs.ts";
import {anchorOf} from "./pieces.ts";
import {sha256Base64} from "./sha256.ts";
import {STYLE} from "./style.css.ts";
import {renderSharedQuotes} from "./shared-quotes.ts";
import {renderSpeakers} from "./speakers.ts";
import {renderSummary} from "./summary.ts";
import {renderTimeline} from "./timeline.ts";
import {renderUnseen} from "./unseen.ts";
import {renderDecisions, renderDescriptions, renderNotices, renderUnread} from "./voices.ts";

/**
 * The dossier as one page that needs no network and no other file. Its Content-Security-Policy lets only the page's
 * own style and script run, named by their hashes. Pure: same dossier, same bytes.
 */
export function renderHtml(dossier: Dossier): string {
  const view = viewOf(dossier);
  return `<!doctype html>\n${renderPage(view).markup}\n`;
}

function policy(): string {
  return [
    "default-src 'none'", `style-src 'sha256-${sha256Base64(STYLE)}'`, `script-src 'sha256-${sha256Base64(BROWSER_SCRIPT)}'`,
    "img-src 'none'", "base-uri 'none'", "form-action 'none'",
  ].join("; ");
}

function renderPage(view: View): Markup {
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${count(view.accounts.length, "independent account")} in ${count(view.articles.length, "article")} · Stemma dossier</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#dossier">Skip to the dossier</a><a class="skip" href="#articles">Skip to the articles</a>
<div class="layout">
${renderDossier(view)}
${renderReader(view)}
</div>
<script>${trusted(BROWSER_SCRIPT)}</script>
</body>
</html>`;
}

function renderDossier(view: View): Markup {
  return html`<main id="dossier" tabindex="-1">
${renderSummary(view)}
<div class="search script-only" role="search"><label for="search">Search the dossier and the articles</label><input id="search" type="search" autocomplete="off" spellcheck="false"><p id="found" class="note" role="status"></p><ul id="hits" class="sayings"></ul></div>
${renderCopies(view)}${renderSharedQuotes(view)}${renderDifferences(view)}${renderAgreements(view)}${renderSingles(view)}${renderSpeakers(view)}${renderChains(view)}${renderLedger(view)}${renderDescriptions(view)}${renderDecisions(view)}${renderTimeline(view)}${renderUnsure(view)}${renderUnread(view)}${renderNotices(view)}
<footer class="note"><p>Every line opens the exact words in the article as it was saved. The dossier says what the articles say, and not who is right.</p></footer>
</main>`;
}

function renderReader(view: View): Markup {
  const tabs = view.articles.map(({sigil, title}) => html`<li><a class="tab" href="#doc-${sigil}" title="${title}">${sigil}</a></li>`);
  const unseen = view.unseen.map(({anchor, title}) => html`<li><a class="tab unseen" href="#${anchor}" title="${title}">${anchor.replace("-", " ")}</a></li>`);
  const pairs = manyPairs(view) ? [] : pairsOf(view).map((pair) => html`<li><a class="tab" href="#${pairId(pair)}" title="${pair.parent.title} beside ${pair.child.title}">${pair.parent.sigil}|${pair.child.sigil}</a></li>`);
  return html`<aside id="articles" aria-label="Articles" tabindex="-1">
<nav class="tabs" aria-label="Articles"><ul>${tabs}${unseen}${pairs}</ul><button type="button" id="close" class="script-only">Close</button></nav>
<div class="leaves">${renderArticles(view, targetsOf(view))}${renderUnseen(view)}${renderPairs(view)}</div>
</aside>`;
}

/** Too many pairs for tabs; the list of copies links to each. */
function manyPairs(view: View): boolean {
  return pairsOf(view).length > 12;
}

/** Every place that the dossier links to, by sigil, once each. */
function targetsOf(view: View): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, Map<string, Target>>(view.articles.map(({sigil}) => [sigil, new Map()]));
  for (const [name, list] of Object.entries(view)) if (name !== "articles") collect(list, targets);
  for (const {publishedWhy} of view.articles) collect(publishedWhy, targets);
  return new Map([...targets].map(([sigil, places]) => [sigil, [...places.values()]]));
}

function collect(node: unknown, targets: ReadonlyMap<string, Map<string, Target>>): void {
  if (typeof node !== "object" || node === null) return;
  if (isPassage(node)) targets.get(node.sigil)?.set(anchorOf(node), {anchor: anchorOf(node), start: node.start});
  else for (const child of Object.values(node)) collect(child, targets);
}

function isPassage(node: object): node is Passage {
  return "sigil" in node && "start" in node && "words" in node;
}
