import {groupBy} from "../../model/index.ts";
import {readCountedWords} from "../../compare/quantities.ts";
import type {Difference, Statement} from "../../model/index.ts";
import {predicatesOf, wordsCounted} from "./counted.ts";
import type {Grounds, Measured} from "./measured.ts";
import type {Gathered} from "./gathered.ts";
import {readingOf, spansOf} from "./differences.ts";

/** From this number on a count is rarely the same by chance; a measure with its unit always counts. */
const RARE = 10;
/** Shared weight of who does it and where, from which one deed is told. */
const ONE_DEED = 0.9;

/** The same exact figure of one deed with another noun in each account: "22 seamen", "22 sailors". Met by number, unit and verb. O(figures). */
export function gatherRenamed(measured: readonly Measured[], grounds: Grounds): readonly Gathered[] {
  const exact = measured.filter(({amount: {low, high, unit, approximate}}) => !approximate && low !== null && low === high && (unit !== null && unit !== "%" || RARE <= low));
  const keyed = exact.flatMap((own) => predicatesOf(own.statement).map((verb) => ({own, key: `${own.amount.low} ${own.amount.unit} ${verb}`})));
  const used = new Set<Statement>();
  return [...groupBy(keyed, ({key}) => key).values()].flatMap((block) => block.flatMap(({own: a}, i) => block.slice(i + 1).flatMap(({own: b}) => {
    if (used.has(a.statement) || used.has(b.statement) || !areRenamed(a, b, grounds)) return [];
    used.add(a.statement).add(b.statement);
    return [gather(a.statement, b.statement)];
  })));
}

function areRenamed(a: Measured, b: Measured, {weightOf, texts, passages}: Grounds): boolean {
  if (a.statement.doc === b.statement.doc || !passages.areKin(a.statement.doc, b.statement.doc)) return false;
  const [x, y] = [a, b].map((own) => readCountedWords(wordsCounted(own, texts)));
  if (x.head === null || y.head === null || x.head === y.head || x.outcome !== y.outcome || [...x.qualifiers, x.head].includes(y.head) || y.qualifiers.includes(x.head)) return false;
  const doers = a.statement.handle.agents.filter((feature) => feature[0] !== "a" && feature[0] !== "#" && b.statement.handle.agents.includes(feature));
  const shared = [...a.telling.features].filter((feature) => b.telling.features.has(feature) && feature[0] !== "a");
  return doers.length > 0 && shared.reduce((sum, feature) => sum + weightOf(feature), 0) >= ONE_DEED;
}

function gather(a: Statement, b: Statement): Gathered {
  const spans = spansOf([a, b]);
  const difference: Difference = {
    type: "description", aspect: "description", values: [a, b].map((statement) => readingOf(statement.about, [statement])),
    reasons: [{rule: "other-noun", score: 0.6, detail: "the same figure of the same deed, with another noun", spans}],
  };
  return {statements: [a, b], differences: [difference], reasons: [{rule: "same-figure", score: 0.6, detail: "the same figure, verb and doer", spans}]};
}
