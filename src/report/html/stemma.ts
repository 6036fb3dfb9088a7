import {Graph, layout} from "@dagrejs/dagre";

import {witnessOf} from "../view/index.ts";
import {clip, count, percent} from "../words.ts";
import type {DescentView, View, Witness} from "../view/index.ts";
import {html} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** Sizes in CSS pixels. */
const NODE = {width: 138, height: 46};
/** Code points of a name in a box. */
const WIDEST = 18;
const LETTER = {width: 44, height: 34};
/** With more articles than this that share no text, these are drawn as letters. */
const MANY = 6;
const GAP = 26;
/** Families stand beside each other until a row is this wide. */
const ROW = 640;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Placed extends Point {
  readonly witness: Witness;
  readonly size: {readonly width: number; readonly height: number};
}

interface Line {
  readonly descent: DescentView;
  readonly points: readonly Point[];
  readonly label: Point;
}

interface Family {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
  readonly lines: readonly Line[];
}

/**
 * The stemma as a drawing: parents above their children, texts that nobody has and relays dashed. Hidden from screen
 * readers: the list beside it says the same. Layout: layered drawing after Sugiyama, by dagre.
 */
export function renderStemma(view: View): Markup {
  const groups = familiesOf(view);
  const lone = groups.filter(([witnesses]) => witnesses.length === 1).length;
  const families = groups.map(([witnesses, descents]) => (
    witnesses.length === 1 && MANY < lone ? letterAlone(witnesses[0]) : layoutFamily(witnesses, descents)));
  const {placed, width, height} = shelve(families);
  return html`<div class="drawing"><svg class="stemma" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="arrow" d="M0 0 8 4 0 8z"/></marker></defs>
${placed.map(({family, x, y}) => html`<g transform="translate(${x} ${y})">${family.lines.map(renderLine)}${family.lines.map(renderLabel)}${family.nodes.map(renderNode)}</g>`)}</svg></div>`;
}

/** Connected parts of the stemma, the larger first, then by the order of articles. */
function familiesOf({articles, descents}: View): readonly (readonly [readonly Witness[], readonly DescentView[]])[] {
  const witnesses = new Map<string, Witness>(articles.map(({doc}) => [doc.id, witnessOf(doc)]));
  for (const {child, parent} of descents) for (const one of [child, parent]) if (one && !witnesses.has(one.id)) witnesses.set(one.id, one);
  const family = new Map([...witnesses.keys()].map((id) => [id, new Set([id])]));
  for (const {child, parent} of descents) if (parent) join(family, child.id, parent.id);
  return [...new Set(family.values())].sort((a, b) => b.size - a.size).map((ids) => (
    [[...ids].map((id) => witnesses.get(id)!), descents.filter(({child, parent}) => parent && ids.has(child.id))] as const));
}

function join(family: Map<string, Set<string>>, one: string, other: string): void {
  const [into, from] = [family.get(one)!, family.get(other)!];
  if (into === from) return;
  for (const id of from) {
    into.add(id);
    family.set(id, into);
  }
}

/** An article that shares no text, where there are many: only its letter. */
function letterAlone(witness: Witness): Family {
  const [width, height] = [LETTER.width + 8, LETTER.height + 8];
  return {width, height, nodes: [{witness, x: width / 2, y: height / 2, size: LETTER}], lines: []};
}

function layoutFamily(witnesses: readonly Witness[], descents: readonly DescentView[]): Family {
  const graph = new Graph({multigraph: true});
  graph.setGraph({rankdir: "TB", nodesep: 34, ranksep: 44, marginx: 4, marginy: 4});
  for (const {id} of witnesses) graph.setNode(id, {...NODE});
  for (const {id, child, parent} of descents) graph.setEdge(parent!.id, child.id, {width: 96, height: 16, labelpos: "c"}, id);
  layout(graph);
  const {width = 0, height = 0} = graph.graph() as {width?: number; height?: number};
  const nodes = witnesses.map((witness) => ({witness, size: NODE, ...pointOf(graph.node(witness.id) as Point)}));
  const lines = descents.map((descent) => {
    const edge = graph.edge({v: descent.parent!.id, w: descent.child.id, name: descent.id}) as {points: Point[]} & Point;
    return {descent, points: edge.points, label: {x: edge.x, y: edge.y}};
  });
  return {width, height, nodes, lines};
}

function pointOf({x, y}: Point): Point {
  return {x, y};
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

function renderNode({witness: {id, sigil, title, headline}, x, y, size}: Placed): Markup {
  const {width, height} = size;
  const box = html`<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="5"/>`;
  if (sigil === null) return html`<g class="node unseen"><title>${title}</title>${box}${unseenName(title, x, y)}</g>`;
  const name = size === NODE && html`<text class="${headline ? "name headline" : "name"}" x="${round(x)}" y="${round(y + 15)}">${headline ? `“${clipWords(title, WIDEST)}”` : clip(title, WIDEST)}</text>`;
  return html`<a class="node" href="#doc-${sigil}" tabindex="-1" data-id="${id}"><title>${sigil} ${title}</title>${box}<text class="letter" x="${round(x)}" y="${round(name ? y - 2 : y + 5)}">${sigil}</text>${name}</a>`;
}

/** The first words, always cut at the end of one where there are two. */
function clipWords(title: string, limit: number): string {
  const clipped = clip(title, limit);
  const first = title.split(" ", 1)[0];
  return clipped.endsWith("…") && !title.startsWith(`${clipped.slice(0, -1)} `) && first.length < limit ? `${first}…` : clipped;
}

/** In two lines where one is too short; that it is not in the set, the dashes say. */
function unseenName(title: string, x: number, y: number): Markup {
  const name = title.replace(/, not in the set$/u, "");
  const first = clip(name, WIDEST).replace(/…$/u, "");
  const rest = name.slice(first.length).trim();
  const line = (words: string, dy: number) => html`<text class="name" x="${round(x)}" y="${round(y + dy)}">${words}</text>`;
  return rest === "" ? line(first, 4) : html`${line(first, -3)}${line(clip(rest, WIDEST), 12)}`;
}

function renderLine({descent: {kind, directed}, points}: Line): Markup {
  return html`<path class="${kind === "relay" ? "edge relay" : "edge"}" d="${pathOf(points)}"${directed && html` marker-end="url(#arrow)"`}/>`;
}

function renderLabel({descent: {kind, share, pair}, label}: Line): Markup {
  const words = kind === "relay" ? "relays" : `${percent(share)}${pair && pair.edits.length > 0 ? ` · ${count(pair.edits.length, "edit")}` : ""}`;
  return html`<text class="share" x="${round(label.x)}" y="${round(label.y + 4)}">${words}</text>`;
}

function pathOf(points: readonly Point[]): string {
  return points.map(({x, y}, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** One decimal is enough, and the same on every machine. */
function round(length: number): number {
  return Math.round(length * 10) / 10;
}
