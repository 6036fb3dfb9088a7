import {groupBy} from "../../model/index.ts";

/** Two rows of different documents, and how alike they are. */
export interface Match<Row> {
  readonly a: Row;
  readonly b: Row;
  readonly score: number;
}

export interface MatchOptions<Row> {
  readonly docOf: (row: Row) => string;
  /** Whether two rows of one document cannot both be meant by a third. */
  readonly areRivals: (a: Row, b: Row) => boolean;
  /** By how much the best must be better than its best rival. */
  readonly margin: number;
}

/**
 * Of scored pairs those in which each is the best of its document for the other: as in an assignment, one to one for each pair of documents. Where two
 * rivals fit as well, it cannot be told which is meant, and neither is matched. O(pairs · rows of a document that fit), few.
 */
export function mutualBest<Row>(pairs: readonly Match<Row>[], options: MatchOptions<Row>): readonly Match<Row>[] {
  const sides = pairs.flatMap(({a, b, score}) => [{own: a, met: b, score}, {own: b, met: a, score}]);
  const bestOf = new Map([...groupBy(sides, ({own}) => own)].map(([own, met]) => [own, bestByDocument(met, options)] as const));
  const fits = (own: Row, met: Row): boolean => bestOf.get(own)?.get(options.docOf(met))?.has(met) ?? false;
  return pairs.filter(({a, b}) => fits(a, b) && fits(b, a));
}

interface Met<Row> {
  readonly met: Row;
  readonly score: number;
}

/** For each document its rows that are the best or no rival of it; none where a rival comes near. */
function bestByDocument<Row>(met: readonly Met<Row>[], {docOf, areRivals, margin}: MatchOptions<Row>): ReadonlyMap<string, ReadonlySet<Row>> {
  return new Map([...groupBy(met, (row) => docOf(row.met))].map(([doc, rows]) => {
    const [best, ...rest] = [...rows].sort((x, y) => y.score - x.score);
    const isOpen = rest.some((other) => other.score > best.score - margin && areRivals(best.met, other.met));
    return [doc, new Set(isOpen ? [] : [best, ...rest.filter((other) => !areRivals(best.met, other.met))].map((row) => row.met))];
  }));
}
