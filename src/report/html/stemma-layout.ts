import {Graph, layout} from "@dagrejs/dagre";

import type {DescentView, Witness} from "../view/index.ts";
import {NAMED} from "./stemma-families.ts";
import type {Brood, FamilyTexts} from "./stemma-families.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sizes in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box; `x` and `y` are its middle. */
export interface PlacedNode extends Point {
  readonly witness: Witness;
  readonly size: Size;
}

/** An edge: its path, and where the middle of its label stands. */
export interface PlacedEdge {
  readonly descent: DescentView;
  readonly path: string;
  readonly label: Point;
}

/** A frame with the leaves of one parent; `x` and `y` are its upper left corner. */
export interface PlacedBrood extends Point {
  readonly size: Size;
  readonly path: string;
  readonly brood: Brood;
  readonly cells: readonly {readonly descent: DescentView; readonly node: PlacedNode; readonly label: Point}[];
}

/** A family in its place; `width` and `height` of its drawing. */
export interface Family extends Size {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly broods: readonly PlacedBrood[];
}

/** Boxes with a name, and with a letter only. */
export const NAMED_BOX: Size = {width: 138, height: 46};
export const LETTER_BOX: Size = {width: 64, height: 32};
/** A text that nobody has, among boxes with letters. */
export const UNSEEN_BOX: Size = {width: 108, height: 40};
/** Room above a box for the label of the edge that leads to it: three lines. */
const STUB = 50;
/** The same where the labels stand midway: room for the arrow head. */
const SHORT_STUB = 16;
/** A cell of a frame: a label of two lines above a letter's box. */
const CELL: Size = {width: 74, height: 78};
const FRAME = 8;

/**
 * Places a family: parents above their children, the label of an edge right above the child where it has one parent, else
 * midway. Layout: layered drawing after Sugiyama, by dagre, boxes set level in their layer. Between two layers
 * edges bend, within a layer they run straight down where no box is, so that none crosses a box.
 */
export function layoutFamily({witnesses, descents, broods}: FamilyTexts, sizeOf: (witness: Witness) => Size): Family {
  const graph = new Graph({multigraph: true});
  const few = witnesses.length <= NAMED && broods.length === 0;
  graph.setGraph({rankdir: "TB", nodesep: few ? 30 : 14, edgesep: 14, ranksep: few ? 40 : 46, marginx: 4, marginy: 4});
  const parents = new Map<string, number>();
  for (const {child} of descents) parents.set(child.id, (parents.get(child.id) ?? 0) + 1);
  const stubOf = (id: string) => (!parents.has(id) ? 0 : parents.get(id) === 1 ? STUB : SHORT_STUB);
  for (const one of witnesses) graph.setNode(one.id, {width: sizeOf(one).width, height: sizeOf(one).height + stubOf(one.id)});
  for (const brood of broods) {
    const {width, height} = frameOf(brood);
    graph.setNode(brood.id, {width, height: height + SHORT_STUB});
    graph.setEdge(brood.parent.id, brood.id, {width: 0, height: 0, weight: 2}, brood.id);
  }
  for (const {id, child, parent} of descents) graph.setEdge(parent!.id, child.id, (parents.get(child.id) ?? 0) > 1 ? {width: 84, height: 40, labelpos: "c"} : {width: 0, height: 0, weight: 2}, id);
  layout(graph);
  if (runsBackwards(graph, descents)) mirror(graph);
  return placedFamily({witnesses, descents, broods}, graph, sizeOf, stubOf);
}

/** True where more siblings stand from right to left than from left to right, in the order in which they were given. */
function runsBackwards(graph: Graph, descents: readonly DescentView[]): boolean {
  const xOf = ({child}: DescentView) => (graph.node(child.id) as unknown as Point).x;
  const steps = descents.slice(1).flatMap((descent, at) => (descents[at].parent!.id === descent.parent!.id ? [xOf(descent) - xOf(descents[at])] : []));
  return steps.filter((step) => step < 0).length > steps.length / 2;
}

function mirror(graph: Graph): void {
  const {width = 0} = graph.graph() as Partial<Size>;
  const flip = (point: {x: number}) => { point.x = width - point.x; };
  for (const id of graph.nodes()) flip(graph.node(id) as unknown as {x: number});
  for (const edge of graph.edges()) {
    const label = graph.edge(edge) as {points: {x: number}[]; x?: number};
    label.points.forEach(flip);
    if (label.x !== undefined) flip(label as {x: number});
  }
}

/** Tops and bottoms of the layers by the middle that their boxes have in common, and the room above their boxes. */
type Layers = ReadonlyMap<number, {readonly top: number; readonly bottom: number; readonly stub: number}>;

function placedFamily({witnesses, descents, broods}: FamilyTexts, graph: Graph, sizeOf: (witness: Witness) => Size, stubOf: (id: string) => number): Family {
  const layers = layersOf(graph, stubOf);
  const {width = 0, height = 0} = graph.graph() as Partial<Size>;
  const boxOf = (id: string) => graph.node(id) as unknown as Point & Size;
  const topOf = (id: string) => layers.get(boxOf(id).y)!.top;
  const nodes = witnesses.map((witness) => {
    const size = sizeOf(witness);
    const {top, stub} = layers.get(boxOf(witness.id).y)!; // every box stands in a layer
    return {witness, size, x: boxOf(witness.id).x, y: top + stub + size.height / 2};
  });
  const byId = new Map(nodes.map((node) => [node.witness.id, node]));
  const pathTo = (parent: string, child: string, name: string, end: number) => {
    const {points} = graph.edge({v: parent, w: child, name}) as {points: Point[]};
    const from = byId.get(parent)!; // parents are never in a frame
    return pathOf({x: from.x, y: from.y + from.size.height / 2}, boxOf(parent).y, points.slice(1, -1), {x: boxOf(child).x, y: end}, topOf(child), layers);
  };
  const edges = descents.map((descent) => {
    const child = byId.get(descent.child.id)!; // children in frames have no edge of their own
    const top = child.y - child.size.height / 2;
    const path = pathTo(descent.parent!.id, child.witness.id, descent.id, top);
    const {x, y, width: wide = 0} = graph.edge({v: descent.parent!.id, w: child.witness.id, name: descent.id}) as Point & Partial<Size>;
    return {descent, path, label: wide > 0 ? {x, y} : {x: child.x, y: top - STUB / 2 - 2}};
  });
  return {width, height, nodes, edges, broods: broods.map((brood) => {
    const top = topOf(brood.id) + SHORT_STUB;
    return placedBrood(brood, boxOf(brood.id), top, pathTo(brood.parent.id, brood.id, brood.id, top));
  })};
}

function layersOf(graph: Graph, stubOf: (id: string) => number): Layers {
  const layers = new Map<number, {top: number; bottom: number; stub: number}>();
  for (const id of graph.nodes()) {
    const {y, height} = graph.node(id) as unknown as Point & Size;
    const known = layers.get(y) ?? {top: y, bottom: y, stub: 0};
    layers.set(y, {top: Math.min(known.top, y - height / 2), bottom: Math.max(known.bottom, y + height / 2), stub: Math.max(known.stub, stubOf(id))});
  }
  return layers;
}

/** From the parent straight down through its layer, through each layer between, and down to the child. */
function pathOf(start: Point, layer: number, between: readonly Point[], end: Point, endTop: number, layers: Layers): string {
  let [x, y] = [start.x, Math.max(start.y, layers.get(layer)?.bottom ?? start.y)];
  let path = `M${round(start.x)} ${round(start.y)}V${round(y)}`;
  for (const stop of [...between, {x: end.x, y: endTop}]) {
    const {top, bottom} = layers.get(stop.y) ?? {top: stop.y, bottom: stop.y};
    const middle = round((y + top) / 2);
    path += stop.x === x ? `V${round(top)}` : `C${round(x)} ${middle} ${round(stop.x)} ${middle} ${round(stop.x)} ${round(top)}`;
    if (bottom > top && stop.y !== endTop) path += `V${round(bottom)}`;
    [x, y] = [stop.x, stop.y === endTop ? top : bottom];
  }
  return `${path}V${round(end.y)}`;
}

function columnsOf(cells: number): number {
  return Math.min(cells, Math.max(3, Math.ceil(Math.sqrt(cells))));
}

function frameOf({descents}: Brood): Size {
  const columns = columnsOf(descents.length);
  return {width: columns * CELL.width + 2 * FRAME, height: Math.ceil(descents.length / columns) * CELL.height + 2 * FRAME};
}

function placedBrood(brood: Brood, {x}: Point, top: number, path: string): PlacedBrood {
  const size = frameOf(brood);
  const columns = columnsOf(brood.descents.length);
  const left = x - size.width / 2;
  const cells = brood.descents.map((descent, at) => {
    const middle = left + FRAME + (at % columns + 0.5) * CELL.width;
    const above = top + FRAME + Math.floor(at / columns) * CELL.height;
    return {descent, label: {x: middle, y: above + 20}, node: {witness: descent.child, size: LETTER_BOX, x: middle, y: above + CELL.height - LETTER_BOX.height / 2 - 4}};
  });
  return {brood, size, x: left, y: top, path, cells};
}

/** One decimal is enough, and the same on every machine. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
