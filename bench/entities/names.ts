import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {compareNames, isSpelledAlike, wordsOfName} from "../../src/compare/names.ts";
import {alignWords} from "../../src/compare/names/alignment.ts";
import {isWithoutVowels} from "../../src/compare/names/scripts.ts";
import type {EntityKind} from "../../src/model/index.ts";
import {readCsv} from "./csv.ts";
import {percent, type Row, type Table} from "./rows.ts";

interface Case {
  readonly kind: EntityKind;
  readonly schema: string;
  readonly names: readonly [string, string];
  readonly same: boolean;
  readonly quality: string;
}

const KINDS: Readonly<Record<string, EntityKind>> = {Person: "person", Company: "organization", Organization: "organization", LegalEntity: "organization"};
const OTHER_LETTER = /(?!\p{sc=Latin})\p{L}/u;

/** Pairs of names with the verdict of people (nomenklatura's name bench), and words in two scripts. */
export function measureNames(folder: string): readonly Table[] {
  const [pairs, words] = [join(folder, "names/name-bench/cases_dev.csv"), join(folder, "names/translit")];
  return [...(existsSync(pairs) ? [pairTable(readCases(pairs))] : []), ...(existsSync(words) ? [scriptTable(words)] : [])];
}

function readCases(path: string): readonly Case[] {
  return readCsv(readFileSync(path, "utf8")).slice(1).map(([, schema, a, b, same, quality]) => ({schema, kind: KINDS[schema] ?? "other", names: [a, b], same: same === "true", quality}));
}

function pairTable(cases: readonly Case[]): Table {
  const isAcross = ({names: [a, b]}: Case): boolean => OTHER_LETTER.test(a) !== OTHER_LETTER.test(b);
  const parts: readonly (readonly [string, (one: Case) => boolean])[] = [
    ["all", () => true], ["within one script", (one) => !isAcross(one)], ["across scripts", isAcross],
    ...["Person", "Company", "Organization", "LegalEntity", "Vessel"].map((schema) => [schema, (one: Case) => one.schema === schema] as const),
    ...["STRONG", "MEDIUM", "WEAK"].map((quality) => [`quality ${quality}`, (one: Case) => one.quality === quality] as const),
  ];
  const judged = cases.map((one) => ({one, said: compareNames(...one.names, {kind: one.kind}).same}));
  return {
    title: "Pairs of names", head: ["part", "pairs", "precision", "recall", "F1"],
    note: "nomenklatura's name bench, its development half; the verdict is `same` of `compareNames`. Peer: logic-v2's stored run over both halves: precision 76.2, recall 82.1, F1 79.0.",
    rows: parts.map(([name, holds]) => pairRow(name, judged.filter(({one}) => holds(one)))),
  };
}

function pairRow(name: string, judged: readonly {readonly one: Case; readonly said: boolean}[]): Row {
  const right = judged.filter(({one, said}) => said && one.same).length;
  const [precision, recall] = [right / judged.filter(({said}) => said).length, right / judged.filter(({one}) => one.same).length];
  return [name, String(judged.length), percent(precision), percent(recall), percent(2 * precision * recall / (precision + recall))];
}

/** A word and its form in the other script have to match; the form of the word 97 lines on must not. */
function scriptTable(folder: string): Table {
  const rows = ["russian", "arabic"].map((language) => {
    const pairs = readFileSync(join(folder, `wd_${language}_16.tsv`), "utf8").split("\n").map((line) => line.split("\t")).filter((fields) => fields.length === 3).map(([word, letters]) => [word, letters.replaceAll(" ", "")] as const);
    const share = (shift: number): number => pairs.filter(([word], at) => matchAcross(word, pairs[(at + shift) % pairs.length][1])).length / pairs.length;
    return [language, String(pairs.length), percent(share(0)), percent(share(97))];
  });
  return {title: "Words of persons' names in two scripts", head: ["script", "words", "matched with its own form", "matched with another's form"], note: "Wikidata, as in NETransliteration-COLING2018; both shares in percent.", rows};
}

function matchAcross(word: string, other: string): boolean {
  const [[a = ""], [b = ""]] = [wordsOfName(word), wordsOfName(other)];
  return isSpelledAlike(a, b) || alignWords([a], [b], {given: false, withoutVowels: isWithoutVowels(other)}).pairs.length > 0;
}
