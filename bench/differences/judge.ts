import {basename} from "node:path";
import {overlapOf, type Claim, type Difference, type Document, type Dossier, type Range, type Statement} from "../../src/model/index.ts";
import type {Place, ReadingLine} from "./events.ts";

/** What became of one event. */
export interface Judgement {
  readonly planted: number;
  readonly found: readonly ReadingLine[];
  readonly missed: readonly ReadingLine[];
  readonly shown: number;
  /** Differences shown that no line of the reading has, or only with another type. */
  readonly wrong: readonly string[];
  readonly traps: number;
  /** Traps whose two figures are held against each other. */
  readonly caught: number;
  readonly agreements: number;
  readonly agreed: number;
}

interface Sides {
  readonly difference: Difference;
  readonly about: string;
  /** The places of each value. */
  readonly places: readonly (readonly Spot[])[];
}

interface Spot extends Range {
  readonly doc: string;
}

/**
 * Holds a dossier against a reading. A shown difference is a line of the reading where two of its values stand on the two places of the line: the
 * place of a time or figure is its own words, of all else its statement. O(differences · lines).
 */
export function judge({documents, layers}: Dossier, reading: readonly ReadingLine[]): Judgement {
  const statements = new Map(layers.statements.map((statement) => [statement.id, statement]));
  const values = new Map<string, Spot>([...layers.timexes, ...layers.quantities].map((row) => [row.id, row]));
  const spotsOf = (ids: readonly string[]): readonly Spot[] => ids.map((id) => spotOf(statements.get(id)!, values)); // every id is of the layer
  const shown = layers.claims.flatMap((claim) => claim.differences.map((difference): Sides => ({difference, about: claim.about, places: difference.values.map(({statements: own}) => spotsOf(own))})));
  const isOn = (line: ReadingLine, {places}: Sides): boolean => places.some((left, i) => places.some((right, k) => i !== k && left.some(isAt(documents, line.left)) && right.some(isAt(documents, line.right))));
  const [planted, also, traps, agreements] = (["difference", "also", "trap", "agreement"] as const).map((kind) => reading.filter(({is}) => is === kind));
  const isRight = (line: ReadingLine, sides: Sides): boolean => line.types!.includes(sides.difference.type) && isOn(line, sides); // lines of differences have types
  const found = planted.filter((line) => shown.some((sides) => isRight(line, sides)));
  return {
    planted: planted.length, found, missed: planted.filter((line) => !found.includes(line)),
    shown: shown.length, wrong: shown.filter((sides) => ![...planted, ...also].some((line) => isRight(line, sides))).map(wordsOf),
    traps: traps.length, caught: traps.filter((line) => shown.some((sides) => isOn(line, sides))).length,
    agreements: agreements.length, agreed: agreements.filter((line) => layers.claims.some((claim) => isAgreedOn(claim, line, documents, statements, values))).length,
  };
}

function spotOf({doc, start, end, typed}: Statement, values: ReadonlyMap<string, Spot>): Spot {
  return values.get(typed.type === "time" ? typed.timex : typed.type === "quantity" ? typed.quantity : "") ?? {doc, start, end};
}

/** Whether a spot lies on a place of the reading. Throws a `RangeError` where the words are not in the article. */
function isAt(documents: readonly Document[], [article, words]: Place): (spot: Spot) => boolean {
  const doc = documents.find(({input}) => basename(input, ".txt") === article);
  const start = doc?.text.indexOf(words) ?? -1;
  if (!doc || start < 0) throw new RangeError(`article ${article} does not have the words “${words}”`);
  return (spot) => spot.doc === doc.id && overlapOf(spot, {start, end: start + words.length}) > 0;
}

/** A claim of both places that has no difference between them. */
function isAgreedOn(claim: Claim, line: ReadingLine, documents: readonly Document[], statements: ReadonlyMap<string, Statement>, values: ReadonlyMap<string, Spot>): boolean {
  const isTold = (ids: readonly string[], place: Place): boolean => ids.map((id) => spotOf(statements.get(id)!, values)).some(isAt(documents, place));
  const sideOf = (place: Place): number => claim.differences.flatMap(({values: readings}) => readings).findIndex(({statements: own}) => isTold(own, place));
  return isTold(claim.statements, line.left) && isTold(claim.statements, line.right) && sideOf(line.left) === sideOf(line.right);
}

const wordsOf = ({difference: {type, aspect, values}, about}: Sides): string => `${type} ${aspect} [${about}] ${values.map(({value}) => value).join(" | ")}`;
