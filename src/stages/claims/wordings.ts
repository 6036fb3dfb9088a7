import {isSameQuote, quoteWords, runsOf, SHORT_QUOTE, tellingWords} from "../../compare/wordings.ts";
import {contains, groupBy, type Difference, type Reason, type Statement} from "../../model/index.ts";
import type {ClaimNeeds, Gathered} from "./gathered.ts";
import {speakersApart, speakersOf, type Speakers} from "./attributions.ts";
import {readingOf, spansOf} from "./differences.ts";

interface Wording {
  readonly statement: Statement;
  readonly words: readonly string[];
}

/** One speaker's words in several articles: the same, or in other words, or under another speaker. */
export function gatherWordings({statements, entities, quotes, mentions}: Pick<ClaimNeeds, "statements" | "entities" | "quotes" | "mentions">): readonly Gathered[] {
  const speakers = speakersOf({entities, quotes, mentions});
  const spoken = statements.filter(({aspect}) => aspect === "wording");
  const wordings = spoken.filter((statement) => !spoken.some((inner) => inner !== statement && inner.doc === statement.doc && inner.speaker !== statement.speaker && contains(statement, inner))).flatMap((statement) => {
    const words = quoteWords(statement.typed.type === "words" ? statement.typed.words : statement.value);
    return tellingWords(words).length >= 2 ? [{statement, words}] : [];
  });
  return clustersOf(wordings).map((cluster) => gather(cluster, speakers));
}

/** Quotes that are one, met through runs of three words they share. */
function clustersOf(wordings: readonly Wording[]): readonly (readonly Wording[])[] {
  const leader = new Map<Wording, Wording[]>(wordings.map((wording) => [wording, [wording]]));
  const byRun = groupBy(wordings.flatMap((wording) => runsOf(wording.words, 3).map((run) => ({wording, run}))), ({run}) => run);
  for (const block of byRun.values()) {
    for (const {wording: b} of block.slice(1)) {
      const a = block[0].wording;
      if (leader.get(a) === leader.get(b) || a.statement.doc === b.statement.doc || !areOne(a, b)) continue;
      const joined = [...leader.get(a)!, ...leader.get(b)!];
      for (const wording of joined) leader.set(wording, joined);
    }
  }
  return [...new Set(leader.values())].filter((cluster) => new Set(cluster.map(({statement}) => statement.doc)).size > 1);
}

function areOne(a: Wording, b: Wording): boolean {
  return isSameQuote(a.words, b.words, a.statement.speaker !== null && a.statement.speaker === b.statement.speaker);
}

function gather(cluster: readonly Wording[], known: Speakers): Gathered {
  const statements = cluster.map(({statement}) => statement);
  const spans = spansOf(statements);
  const reasons: readonly Reason[] = [{rule: "same-quote", score: 0.9, detail: "the quoted words are the same, or nearly so", spans}];
  return {statements, differences: [...speakers(cluster, known), ...wordings(cluster)], reasons};
}

/** The same words given to different speakers; not a phrase so short that anybody might say it. */
function speakers(cluster: readonly Wording[], known: Speakers): readonly Difference[] {
  const apart = speakersApart(cluster.filter(({words}) => words.length >= SHORT_QUOTE).map(({statement}) => statement), known);
  if (apart.length < 2) return [];
  const values = apart.map(([name, own]) => readingOf(name, own));
  return [{type: "attribution", aspect: "speaker", values, reasons: [{rule: "other-speaker", score: 0.7, detail: "the same words stand under different speakers", spans: spansOf(apart.flatMap(([, own]) => own))}]}];
}

/** Other words within one quote; a quote that is merely cut short is no difference. */
function wordings(cluster: readonly Wording[]): readonly Difference[] {
  const readings = groupBy(cluster, ({words}) => words.join(" "));
  const keys = [...readings.keys()];
  const differs = keys.some((a, i) => keys.slice(i + 1).some((b) => !a.includes(b) && !b.includes(a)));
  if (!differs) return [];
  const values = [...readings.values()].map((own) => readingOf(own[0].statement.value, own.map(({statement}) => statement)));
  return [{type: "description", aspect: "wording", values, reasons: [{rule: "other-words", score: 0.8, detail: "quoted in different words", spans: spansOf(cluster.map(({statement}) => statement))}]}];
}
