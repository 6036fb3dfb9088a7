import {editCount} from "../view/index.ts";
import type {DescentView, View} from "../view/index.ts";
import {clip, percent} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {familiesOf, NAMED} from "./stemma-families.ts";
import type {FamilyTexts} from "./stemma-families.ts";
import {layoutFamily, LETTER_BOX, NAMED_BOX, round, UNSEEN_BOX} from "./stemma-layout.ts";
import type {Family, PlacedBrood, PlacedEdge, PlacedNode, Point} from "./stemma-layout.ts";

/** Code points of a name in a box. */
const WIDEST = 18;
const NARROW = 14;
/** With more articles than this that share no text, these are drawn as letters. */
const MANY = 6;
const GAP = 26;
/** Families stand beside each other until a row is this wide: what the page leaves a drawing beside the articles on a window of 1280. */
const ROW = 590;

/**
 * The stemma as a drawing: parents above their children, the kind, the share and the edits on each line, texts that nobody
 * has and relays dashed, lines without an arrow head where nothing says which of the two was first. Hidden from screen
 * readers: the nested list beside it says the same.
 */
export function renderStemma(view: View): Markup {
  const groups = familiesOf(view);
  const lone = groups.filter(({witnesses}) => witnesses.length === 1).length;
  const families = groups.map((family) => layoutFamily(family, (witness) => (isNamed(family, lone) ? NAMED_BOX : witness.sigil === null ? UNSEEN_BOX : LETTER_BOX)));
  const {placed, width, height} = shelve(families);
  return html`<div class="drawing"><svg class="stemma" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="arrow" d="M0 0 8 4 0 8z"/></marker></defs>
${placed.map(({family, x, y}) => html`<g transform="translate(${x} ${y})">${family.edges.map(renderEdge)}${family.broods.map(renderFrame)}${family.edges.map(({descent, label}) => renderLabel(descent, label))}${family.nodes.map(renderNode)}</g>`)}</svg></div>
<p class="note legend">${legend(view, groups, width).map((words) => [words, " "])}</p>`;
}

function isNamed({witnesses, broods}: FamilyTexts, lone: number): boolean {
  return witnesses.length === 1 ? lone <= MANY : witnesses.length <= NAMED && broods.length === 0;
}

/** What the signs mean, as far as they are there. */
function legend({descents}: View, groups: readonly FamilyTexts[], width: number): readonly string[] {
  const drawn = groups.flatMap((group) => [...group.descents, ...group.broods.flatMap((brood) => brood.descents)]);
  return [
    drawn.length > 0 && "An arrow leads from a text to one made from it; beside it, how much of the lower text comes from the upper, and how many places read differently.",
    drawn.some(({kind, directed}) => kind !== "relay" && !directed) && "A line without an arrow head (“undirected”): nothing says which of the two came first.",
    groups.some(({witnesses}) => witnesses.some(({sigil}) => sigil === null)) && "Dashed box: a text that is not among the articles.",
    drawn.some(({kind}) => kind === "relay") && "Dotted line: a relay, which reports what the other reported.",
    groups.some(({broods}) => broods.length > 0) && "A frame holds texts that all come from the one above it, each with its own figures.",
    width > ROW && "The drawing is wide: it can be moved sideways.",
    descents.length > 0 && "The list below says the same.",
  ].filter((words) => words !== false);
}

/** Places families from left to right in rows. */
function shelve(families: readonly Family[]) {
  const placed: {family: Family; x: number; y: number}[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const family of families) {
    if (x > 0 && x + family.width > ROW) [x, y, rowHeight] = [0, y + rowHeight + GAP / 2, 0];
    placed.push({family, x: round(x), y: round(y)});
    [x, rowHeight] = [x + family.width + GAP / 2, Math.max(rowHeight, family.height)];
    width = Math.max(width, x);
  }
  return {placed, width: Math.ceil(width), height: Math.ceil(y + rowHeight)};
}

function renderNode({witness: {id, sigil, title, headline, anchor}, x, y, size}: PlacedNode): Markup {
  const {width, height} = size;
  const box = html`<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="5"/>`;
  if (sigil === null) {
    const inside = html`<title>${title}</title>${box}${unseenName(title, x, y, size === NAMED_BOX ? WIDEST : NARROW)}`;
    return anchor === null ? html`<g class="node unseen">${inside}</g>` : html`<a class="node unseen" href="#${anchor}" tabindex="-1" data-id="${id}">${inside}</a>`;
  }
  const name = size === NAMED_BOX && html`<text class="${headline ? "name headline" : "name"}" x="${round(x)}" y="${round(y + 15)}">${headline ? `“${clipWords(title, WIDEST)}”` : clip(title, WIDEST)}</text>`;
  return html`<a class="node" href="#doc-${sigil}" tabindex="-1" data-id="${id}"><title>${sigil} ${title}</title>${box}<text class="letter" x="${round(x)}" y="${round(name ? y - 2 : y + 5)}">${sigil}</text>${name}</a>`;
}

/** The first words, always cut at the end of one where there are two. */
function clipWords(title: string, limit: number): string {
  const clipped = clip(title, limit);
  const first = title.split(" ", 1)[0];
  return clipped.endsWith("…") && !title.startsWith(`${clipped.slice(0, -1)} `) && first.length < limit ? `${first}…` : clipped;
}

/** In two lines where one is too short; that it is not in the set, the dashes say. */
function unseenName(title: string, x: number, y: number, limit: number): Markup {
  const name = title.replace(/, not in the set$/u, "");
  const first = clip(name, limit).replace(/…$/u, "");
  const rest = name.slice(first.length).trim();
  const line = (words: string, dy: number) => html`<text class="name" x="${round(x)}" y="${round(y + dy)}">${words}</text>`;
  return rest === "" ? line(first, 4) : html`${line(first, -3)}${line(clip(rest, limit), 12)}`;
}

function renderEdge({descent, path}: PlacedEdge): Markup {
  return html`<path class="edge ${descent.kind}" data-descent="${descent.id}" d="${path}"${descent.directed && html` marker-end="url(#arrow)"`}/>`;
}

/** `copy 93%`, `3 edits`, `undirected`. */
function renderLabel({id, kind, share, directed, pair}: DescentView, {x, y}: Point): Markup {
  const lines = [kind === "relay" ? kind : `${kind} ${percent(share)}`, kind !== "relay" && pair ? editCount(pair) : "", kind !== "relay" && !directed ? "undirected" : ""].filter(Boolean);
  const first = y + 4 - (lines.length - 1) * 6.5;
  const width = Math.max(...lines.map((words) => words.length)) * 6.1 + 6;
  return html`<rect class="behind" x="${round(x - width / 2)}" y="${round(first - 11)}" width="${round(width)}" height="${lines.length * 13 + 2}"/><text class="share" data-label="${id}">${lines.map((words, at) => html`<tspan x="${round(x)}" y="${round(first + at * 13)}">${words}</tspan>`)}</text>`;
}

function renderFrame({brood, x, y, size, path, cells}: PlacedBrood): Content {
  return html`<path class="edge" d="${path}" marker-end="url(#arrow)"/><g class="brood" data-parent="${brood.parent.id}"><rect class="frame" x="${round(x)}" y="${round(y)}" width="${size.width}" height="${size.height}" rx="9"/>${cells.map(({descent, label, node}) => html`${renderLabel(descent, label)}${renderNode(node)}`)}</g>`;
}
