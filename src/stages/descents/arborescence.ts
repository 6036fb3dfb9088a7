/** An edge from one node to another, by their numbers. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * The cheapest way to give each node but `root` one arc that leads to it, so that all hang from the root: for each node
 * the arc; for the root, and for nodes that the root does not reach, null. Of equal ones the first in `arcs` is taken.
 * Method: Chu and Liu 1965, Edmonds 1967. O(nodes × arcs) at worst, O(arcs) where no circle is cheapest.
 */
export function cheapestTree(size: number, root: number, arcs: readonly Arc[]): readonly (Arc | null)[] {
  const chosen = cheapestInto(size, root, arcs);
  const circle = circleIn(chosen);
  if (circle === null) return chosen;
  const inside = new Set(circle);
  const joint = size; // one node for the circle
  const origins = new Map<Arc, Arc>();
  const contracted = arcs.flatMap((arc) => {
    const [from, to] = [inside.has(arc.from) ? joint : arc.from, inside.has(arc.to) ? joint : arc.to];
    if (from === to) return [];
    const made = {from, to, cost: to === joint ? arc.cost - chosen[arc.to]!.cost : arc.cost}; // nodes of a circle have an arc
    origins.set(made, arc);
    return [made];
  });
  const tree = cheapestTree(size + 1, root, contracted).map((arc) => (arc === null ? null : origins.get(arc)!)); // made above
  const entry = tree[joint];
  const opened = tree.slice(0, size);
  for (const node of circle) opened[node] = chosen[node];
  if (entry) opened[entry.to] = entry;
  return opened;
}

function cheapestInto(size: number, root: number, arcs: readonly Arc[]): readonly (Arc | null)[] {
  const chosen: (Arc | null)[] = Array.from({length: size}, () => null);
  for (const arc of arcs) {
    const known = chosen[arc.to];
    if (arc.to !== root && arc.from !== arc.to && (known === null || arc.cost < known.cost)) chosen[arc.to] = arc;
  }
  return chosen;
}

/** The nodes of one circle; null when there is none. */
function circleIn(chosen: readonly (Arc | null)[]): readonly number[] | null {
  const seen = new Int32Array(chosen.length);
  for (let start = 0; start < chosen.length; start++) {
    let at = start;
    while (seen[at] === 0) {
      seen[at] = start + 1;
      const arc = chosen[at];
      if (arc === null) break;
      at = arc.from;
    }
    if (seen[at] !== start + 1 || chosen[at] === null) continue;
    const circle = [at];
    for (let next = chosen[at]!.from; next !== at; next = chosen[next]!.from) circle.push(next); // all nodes of the walk have an arc
    return circle;
  }
  return null;
}
