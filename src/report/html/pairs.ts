import type {EditView, Pair, Passage, Row, SharedPassage, View} from "../view/index.ts";
import {clip, count} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {anchorOf} from "./pieces.ts";
import {pairId} from "./descents.ts";

interface Marked {
  readonly passage: Passage;
  readonly edit: EditView;
  /** The number that stands at both sides of the edit. */
  readonly number: number;
}

/** Every pair of a copy and what it copies, once. */
export function pairsOf({descents, siblings}: View): readonly Pair[] {
  const pairs = [...descents.flatMap(({pair}) => pair ?? []), ...siblings];
  return [...new Map(pairs.map((pair) => [pairId(pair), pair])).values()];
}

/** The shared passages of two articles side by side, their edits marked, numbered and named. */
export function renderPairs(view: View): Markup {
  return html`${pairsOf(view).map(renderPair)}`;
}

function renderPair(pair: Pair): Markup {
  const {parent, child, passages, edits} = pair;
  return html`
<section class="leaf pair" id="${pairId(pair)}" tabindex="-1" aria-labelledby="${pairId(pair)}-name">
<header><p class="name" id="${pairId(pair)}-name"><b class="sigil">${parent.sigil ?? ""}</b> ${clip(parent.title, 60)} <span class="verb">beside</span> <b class="sigil">${child.sigil ?? ""}</b> ${clip(child.title, 60)}</p>
<p class="origin">${count(passages.length, "shared passage")}, ${count(edits.length, "edit")}; what they do not share is not shown here</p></header>
${passages.map(renderPassage)}</section>`;
}

function renderPassage({before, after, edits, rows, reworded}: SharedPassage): Markup {
  const inOrder = [...edits].sort((a, b) => placeOf(a, before, after) - placeOf(b, before, after));
  const marked = inOrder.map((edit, index) => ({edit, number: index + 1}));
  const left = marked.flatMap(({edit, number}) => (edit.before ? [{edit, number, passage: edit.before}] : []));
  const right = marked.flatMap(({edit, number}) => (edit.after ? [{edit, number, passage: edit.after}] : []));
  return html`<div class="shared">${reworded && html`<p class="note">reworded: the same names, numbers and rare words, told in other words</p>`}${rows.map((row) => renderRow(row, left, right))}</div>`;
}

/** A paragraph beside its copy; on a narrow screen one stands below the other. */
function renderRow({before, after}: Row, left: readonly Marked[], right: readonly Marked[]): Markup {
  return html`<div class="columns"><div class="before">${opener(before)}<p>${renderSide(before, left)}</p></div><div class="after">${opener(after)}<p>${renderSide(after, right)}</p></div></div>`;
}

/** How far into the passage an edit stands, from 0 to 1. */
function placeOf(edit: EditView, before: Passage, after: Passage): number {
  const [side, whole] = edit.before ? [edit.before, before] : [edit.after ?? after, after];
  return (side.start - whole.start) / (whole.end - whole.start);
}

function opener(passage: Passage): Markup {
  return html`<a class="place" href="#${anchorOf(passage)}"><b class="sigil">${passage.sigil}</b> ${passage.start}–${passage.end}</a>`;
}

function renderSide(side: Passage, marks: readonly Marked[]): Content {
  const ordered = [...marks].sort((a, b) => a.passage.start - b.passage.start);
  const pieces: Content[] = [];
  let at = side.start;
  for (const mark of ordered) {
    const {start, end} = mark.passage;
    if (start < at || side.end < end || side.end <= start) continue;
    pieces.push(slice(side, at, start), renderMark(mark));
    at = end;
  }
  return [...pieces, slice(side, at, side.end)];
}

function slice({words, start}: Passage, from: number, to: number): string {
  return words.slice(from - start, to - start);
}

function renderMark({edit: {label, effect, before}, passage, number}: Marked): Markup {
  const note = html`<small class="effect effect-${effect}" title="${label}"><sup>${number}</sup>${effect !== "wording" && ` ${label}`}</small>`;
  return passage === before ? html`<del>${passage.words}</del>${note}` : html`<ins>${passage.words}</ins>${note}`;
}
