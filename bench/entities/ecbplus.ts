import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {buildText, type GoldDocument, type GoldMention} from "./gold.ts";
import {readCsv} from "./csv.ts";

/** Articles by topic, with the mentions of people, things and places in the sentences that were checked. */
export function readEcbPlus(folder: string): ReadonlyMap<string, readonly GoldDocument[]> {
  const root = join(folder, "cdcr/ecbplus/ECB+");
  if (!existsSync(root)) return new Map();
  const checked = checkedSentences(join(folder, "cdcr/ecbplus/ECBplus_coreference_sentences.csv"));
  const topics = readdirSync(root).sort((a, b) => Number(a) - Number(b));
  return new Map(topics.map((topic) => {
    const files = readdirSync(join(root, topic)).filter((name) => name.endsWith(".xml")).sort();
    return [topic, files.map((name, index) => readDocument(readFileSync(join(root, topic, name), "utf8"), name, index, checked.get(name.replace(".xml", "")) ?? new Set()))];
  }));
}

/** Sentence numbers by document, as `1_10ecbplus`. */
function checkedSentences(path: string): ReadonlyMap<string, Set<number>> {
  const checked = new Map<string, Set<number>>();
  for (const [topic, file, sentence] of readCsv(readFileSync(path, "utf8")).slice(1)) {
    const name = `${topic}_${file}`;
    checked.set(name, (checked.get(name) ?? new Set()).add(Number(sentence)));
  }
  return checked;
}

function readDocument(xml: string, name: string, index: number, checked: ReadonlySet<number>): GoldDocument {
  const tokens = [...xml.matchAll(/<token t_id="(?<id>\d+)" sentence="(?<sentence>\d+)" number="\d+">(?<word>[^<]*)<\/token>/gu)].map(({groups}) => ({id: groups!.id, sentence: Number(groups!.sentence), word: unescape(groups!.word)}));
  const numbers = [...new Set(tokens.map(({sentence}) => sentence))];
  const sentences = numbers.map((number) => tokens.filter(({sentence}) => sentence === number));
  const {doc, places} = buildText(name, index, sentences.map((words) => ({words: words.map(({word}) => word), part: words[0].word === "http" ? "other" : "body"})));
  const at = new Map(sentences.flatMap((words, row) => words.map(({id, sentence}, column) => [id, {sentence, ...places[row][column]}] as const)));
  const clusters = clustersIn(xml, name);
  const mentions = [...xml.matchAll(/<(?<kind>(?:HUMAN|NON_HUMAN|LOC)\w*) m_id="(?<id>\d+)"\s*>(?<anchors>[\s\S]*?)<\/\k<kind>>/gu)].flatMap(({groups}): GoldMention[] => {
    const words = [...groups!.anchors.matchAll(/t_id="(\d+)"/gu)].map(([, id]) => at.get(id)!);
    if (words.length === 0 || !checked.has(words[0].sentence)) return [];
    return [{start: words[0].start, end: words.at(-1)!.end, cluster: clusters.get(groups!.id) ?? `${name} ${groups!.id}`}];
  });
  return {doc, mentions: distinct(mentions)};
}

/** Cluster by mention: the instance over documents, else the relation within one. */
function clustersIn(xml: string, name: string): ReadonlyMap<string, string> {
  const relations = [...xml.matchAll(/<(?<kind>CROSS_DOC_COREF|INTRA_DOC_COREF) r_id="(?<id>\d+)"(?: note="(?<note>[^"]*)")?\s*>(?<body>[\s\S]*?)<\/\k<kind>>/gu)];
  return new Map(relations.flatMap(({groups}) => [...groups!.body.matchAll(/<source m_id="(\d+)"/gu)].map(([, id]) => [id, groups!.kind === "CROSS_DOC_COREF" ? groups!.note : `${name} relation ${groups!.id}`] as const)));
}

const distinct = (mentions: readonly GoldMention[]): readonly GoldMention[] => [...new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention])).values()];

const unescape = (text: string): string => text.replace(/&quot;/gu, "\"").replace(/&apos;/gu, "'").replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&");
