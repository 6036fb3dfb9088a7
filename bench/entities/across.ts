import {openReader} from "../../src/intake/reader-file.ts";
import type {Reader} from "../../src/text/reader.ts";
import {scoreCoreference} from "./coreference.ts";
import {readEcbPlus} from "./ecbplus.ts";
import {pairOf, type Pair} from "./given.ts";
import type {GoldDocument} from "./gold.ts";
import {readMeantime} from "./meantime.ts";
import {percent, type Row, type Table} from "./rows.ts";

/** Who is who across articles, mentions given: ECB+ (its part here) event by event, MEANTIME's Apple part as one set. */
export function measureAcross(folder: string): readonly Table[] {
  const reader = openReader();
  const [ecb, meantime] = [eventsOf(readEcbPlus(folder)), readMeantime(folder)];
  const rows = [...(ecb.length > 0 ? rowsOf("ECB+", ecb, reader) : []), ...(meantime.length > 0 ? rowsOf("MEANTIME, Apple", [meantime], reader) : [])];
  return rows.length === 0 ? [] : [{
    title: "Across articles, mentions given", head: ["corpus", "mentions", "sets marked", "sets made", "CoNLL F1", "MUC precision", "MUC recall", "B³ precision", "B³ recall", "LEA"],
    note: "Persons, bodies, places and things; where mentions stand is given, what they are is read. A set of articles is one event, all sets are scored as one. ECB+ marks of most mentions the noun alone, and joins “the man” and “employee” of different articles. The first line of a corpus is what a dossier joins (nounFrom 0.6). The second is made by the same code with nounFrom 0.5, for who knows that a set tells of one event: what is called by the same noun is one where no nationality, place, number or name beside it speaks against it. The third, “same word”, joins besides whatever has the same last word, names too, and shows what that would give.",
    rows,
  }];
}

/** The two events of each topic, apart. */
export function eventsOf(topics: ReadonlyMap<string, readonly GoldDocument[]>): readonly (readonly GoldDocument[])[] {
  return [...topics.values()].flatMap((documents) => [false, true].map((plus) => documents.filter(({doc}) => doc.input.includes("plus") === plus))).filter((documents) => documents.length > 0);
}

function rowsOf(name: string, events: readonly (readonly GoldDocument[])[], reader: Reader): readonly Row[] {
  const [pairs, liberal] = [{}, {nounFrom: 0.5}].map((joining) => events.map((documents) => pairOf(documents, reader, joining)));
  return [rowOf(name, together(pairs)), rowOf(`${name}, nounFrom 0.5`, together(liberal)), rowOf(`${name}, same word`, together(pairs.map((pair, i) => withSameNouns(pair, events[i]))))];
}

const together = (pairs: readonly Pair[]): Pair => ({key: pairs.flatMap(({key}) => key), response: pairs.flatMap(({response}) => response)});

function rowOf(name: string, {key, response}: Pair): Row {
  const {conll, muc, b3, lea} = scoreCoreference(key, response);
  return [name, String(key.flat().length), String(key.length), String(response.length), percent(conll), percent(muc.precision), percent(muc.recall), percent(b3.precision), percent(b3.recall), percent(lea.f1)];
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|his|hers|its|their|my|our|me|himself|herself|itself|who|whom|that|which|there|where|here|one)$/u;

/** The sets joined that have the same last word before a preposition or comma, plurals as singulars. */
function withSameNouns({key, response}: Pair, documents: readonly GoldDocument[]): Pair {
  const texts = new Map(documents.map(({doc}) => [doc.id, doc.text]));
  const nounOf = (mention: string): string => {
    const [doc, start, end] = mention.split(" ");
    const words = texts.get(doc)!.slice(Number(start), Number(end)).replace(/\s+/gu, " ").toLowerCase();
    return words.split(/ (?:in|of|at|for|from|who|with|to) |,/u)[0].split(" ").at(-1)!.replace(/['’]s$/u, "").replace(/(?<=..)s$/u, "");
  };
  const sets: string[][] = [];
  const at = new Map<string, number>();
  for (const set of response) {
    const nouns = [...new Set(set.map(nounOf))].filter((noun) => !PRONOUN.test(noun));
    const met = [...new Set(nouns.flatMap((noun) => at.get(noun) ?? []))].filter((index) => sets[index].length > 0);
    const home = met[0] ?? sets.push([]) - 1;
    sets[home].push(...set, ...met.slice(1).flatMap((index) => sets[index].splice(0)));
    for (const [noun, index] of at) if (met.includes(index)) at.set(noun, home);
    for (const noun of nouns) at.set(noun, home);
  }
  return {key, response: sets.filter((set) => set.length > 0)};
}
