/**
 * SemEval-2015 task 4 (Minard et al. 2015), the way of track B: articles with their events marked; each event of a target entity is dated
 * and ordered. Score: the relations before and simultaneous between all ordered events of a timeline, which is its temporal closure;
 * precision, recall and F1 over those of all timelines together. Position 0 holds what has no order.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {contains, idOf, sigilAt, type Document, type Dossier, type Range} from "../../src/model/index.ts";
import {buildDossier} from "../../src/stages/index.ts";
import type {Reader} from "../../src/text/reader.ts";

interface EventMention extends Range {
  /** As the gold timelines name it: document, sentence, words. */
  readonly key: string;
  readonly sentence: Range;
}

interface EventArticle {
  readonly doc: Document;
  readonly events: readonly EventMention[];
}

/** The events of an entity in order: those at one place are simultaneous. */
export type Timeline = readonly (readonly string[])[];

const TOKEN = /<token [^>]*\bsentence="(?<sentence>\d+)"[^>]*\bt_id="(?<id>\d+)"[^>]*>(?<words>[^<]*)<\/token>/gu;
const EVENT = /<EVENT_MENTION [^>]*>(?<anchors>.*?)<\/EVENT_MENTION>/gsu;
const decode = (words: string): string => words.replaceAll("&quot;", "\"").replaceAll("&apos;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const TIGHT = /^(?:[,.;:!?)%]|'s|n't)$/u;

/** A sentence a line, with the events that are marked. */
function readCat(xml: string, index: number): EventArticle {
  const name = /doc_id="(\d+)"/u.exec(xml)?.[1] ?? "";
  const published = /CREATION_TIME"[^>]*value="([^"]+)"/u.exec(xml)?.[1] ?? null;
  const tokens = [...xml.matchAll(TOKEN)].map(({groups}) => ({id: groups!.id, sentence: groups!.sentence, words: decode(groups!.words)}));
  const places = new Map<string, Range & {readonly sentence: string; readonly words: string}>();
  let text = "";
  tokens.forEach(({id, sentence, words}, at) => {
    text += at === 0 ? "" : tokens[at - 1].sentence !== sentence ? "\n" : TIGHT.test(words) ? "" : " ";
    places.set(id, {start: text.length, end: text.length + words.length, sentence, words});
    text += words;
  });
  const lines = new Map([...places.values()].map(({sentence}) => [sentence, rangeOfLine(text, [...places.values()].find((place) => place.sentence === sentence)!.start)]));
  const events = [...xml.matchAll(EVENT)].flatMap(({groups}) => {
    const anchors = [...groups!.anchors.matchAll(/t_id="(\d+)"/gu)].flatMap(([, id]) => places.get(id) ?? []);
    return anchors.length === 0 ? [] : [{start: anchors[0].start, end: anchors.at(-1)!.end, sentence: lines.get(anchors[0].sentence)!, key: `${name}-${anchors[0].sentence}-${anchors.map(({words}) => words).join("_")}`}];
  });
  const doc: Document = {
    id: idOf("d", text, index), sigil: sigilAt(index), input: name, sha256: "0".repeat(64), url: null, outlet: null, byline: null, headline: null,
    published: published === null ? null : {value: published, basis: "given"}, text, parts: [{kind: "body", start: 0, end: text.length}],
  };
  return {doc, events};
}

function rangeOfLine(text: string, at: number): Range {
  const end = text.indexOf("\n", at);
  return {start: text.lastIndexOf("\n", at) + 1, end: end < 0 ? text.length : end};
}

/** The timeline that the dossier gives for an entity: events of the sentences that name it, by the day that is told of them, else that of the article. */
function timelineOf(target: string, articles: readonly EventArticle[], {layers}: Dossier): Timeline {
  const wanted = target.toLowerCase();
  const entities = layers.entities.filter(({name}) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()) && name.length > 3);
  const mentions = new Set(entities.flatMap((entity) => entity.mentions));
  const placed = articles.flatMap(({doc, events}) => {
    const named = layers.mentions.filter((mention) => mention.doc === doc.id && mentions.has(mention.id));
    const own = events.filter(({sentence}) => named.some((mention) => contains(sentence, mention)) || doc.text.slice(sentence.start, sentence.end).toLowerCase().includes(wanted));
    return own.flatMap(({key, sentence, start, end}) => {
      const told = layers.statements.filter((statement) => statement.doc === doc.id && contains(statement, {start, end}) && contains(sentence, statement)).map(({at}) => at).find((at) => at !== null && /^\d{4}/u.test(at));
      const at = told ?? doc.published?.value ?? null;
      return at === null ? [] : [{key, at: at.slice(0, 10)}];
    });
  });
  const days = [...new Set(placed.map(({at}) => at))].sort();
  return days.map((day) => placed.filter(({at}) => at === day).map(({key}) => key));
}

/** A gold timeline: a line each for what happened at one place in the order; several lines may share it. */
export function readTimeline(words: string): {readonly target: string; readonly timeline: Timeline} {
  const [target, ...lines] = words.trim().split("\n");
  const rows = lines.map((line) => line.trim().split("\t")).filter(([place]) => /^[1-9]/u.test(place ?? ""));
  const places = [...new Set(rows.map(([place]) => Number(place)))].sort((a, b) => a - b);
  return {target: target.trim(), timeline: places.map((place) => rows.filter(([own]) => Number(own) === place).flatMap(([, , ...keys]) => keys))};
}

/** All relations of a timeline: "a<b" and "a=b". O(events²). */
export function relationsOf(timeline: Timeline): ReadonlySet<string> {
  const relations = new Set<string>();
  timeline.forEach((group, i) => {
    for (const a of group) for (const b of group) if (a < b) relations.add(`${a} = ${b}`);
    for (const later of timeline.slice(i + 1)) for (const a of group) for (const b of later) relations.add(`${a} < ${b}`);
  });
  return relations;
}

export interface TimelineScore {
  readonly timelines: number;
  /** Per cent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreTimelines(pairs: readonly {readonly gold: Timeline; readonly found: Timeline}[]): TimelineScore {
  let [right, found, gold] = [0, 0, 0];
  for (const pair of pairs) {
    const [wanted, told] = [relationsOf(pair.gold), relationsOf(pair.found)];
    right += [...told].filter((relation) => wanted.has(relation)).length;
    found += told.size;
    gold += wanted.size;
  }
  const [precision, recall] = [found === 0 ? 0 : (100 * right) / found, gold === 0 ? 0 : (100 * right) / gold];
  return {timelines: pairs.length, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}

/** Reads the folder of the task and scores the timelines that one dossier over all its articles gives. */
export function measureTimelines(folder: string, reader: Reader): TimelineScore {
  const list = (name: string): readonly string[] => readdirSync(join(folder, name)).sort().map((file) => readFileSync(join(folder, name, file), "utf8"));
  const articles = list("events-CAT").map(readCat);
  const dossier = buildDossier(articles.map(({doc}) => doc), reader);
  return scoreTimelines(list("gold-timelines").map(readTimeline).map(({target, timeline}) => ({gold: timeline, found: timelineOf(target, articles, dossier)})));
}
