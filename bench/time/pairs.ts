/** How many of the invented pairs of accounts are typed right. */
import {idOf, sigilAt, type Document} from "../../src/model/index.ts";
import {buildDossier} from "../../src/stages/index.ts";
import type {Reader} from "../../src/text/reader.ts";
import {PAIR_GROUPS} from "./value-pairs.ts";

/** Who and where, said in other words in each account, so that the two are of one event. */
const FRAMES = ["Karin Ode, the mayor of Kestrova, spoke at noon.", "In Kestrova people waited for Mayor Karin Ode."] as const;

function documentOf(words: string, index: 0 | 1, day: number): Document {
  const text = `${FRAMES[index]}\n${words}`;
  return {
    id: idOf("d", text, index), sigil: sigilAt(index), input: `${index}.txt`, sha256: "0".repeat(64), url: null, outlet: null, byline: null, headline: null,
    published: {value: `2031-05-${day}`, basis: "given"}, text, parts: [{kind: "body", start: 0, end: FRAMES[index].length}, {kind: "body", start: FRAMES[index].length + 1, end: text.length}],
  };
}

/** A pair, the type it should have and the types that were told. */
export interface TypedPair {
  readonly row: string;
  readonly wanted: string;
  readonly told: readonly string[];
}

/** All pairs with what was told of each; right where the one type, or none, is told. */
export function typePairs(reader: Reader): readonly TypedPair[] {
  return PAIR_GROUPS.flatMap(({type, days, rows}) => rows.map((row) => {
    const [left, right] = row.split(" | ");
    const {layers} = buildDossier([documentOf(left, 0, days[0]), documentOf(right, 1, days[1])], reader);
    const told = [...new Set(layers.claims.flatMap(({differences}) => differences.map((difference) => difference.type)))];
    return {row, wanted: type, told};
  }));
}

export const isTypedRight = ({wanted, told}: TypedPair): boolean => told.join() === (wanted === "none" ? "" : wanted);

/** Pairs of bounds, of different things counted, or of no difference, that were called a conflict. */
export const isFalseConflict = ({wanted, told}: TypedPair): boolean => told.includes("conflict") && ["bounds", "scope", "none"].includes(wanted);
