/** Disjoint sets of strings with the smallest union rule that keeps order: the first seen leads. */
export interface Groups {
  readonly leaderOf: (id: string) => string;
  readonly join: (a: string, b: string) => void;
}

/** Each string leads its own set until it is joined. Nearly O(1) a call. */
export function createGroups(): Groups {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let at = id;
    for (let next = leaders.get(at); next !== undefined; next = leaders.get(at)) at = next;
    if (at !== id) leaders.set(id, at);
    return at;
  };
  return {
    leaderOf,
    join: (a, b) => {
      const [first, second] = [leaderOf(a), leaderOf(b)];
      if (first !== second) leaders.set(second, first);
    },
  };
}

/** Rows by key, keys and rows in the order met. O(rows). */
export function groupBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
