import type {Alignment, Document, Part, PartKind} from "../../../src/model/index.ts";
import {originsOf} from "../../../src/model/stemma.ts";
import {findAlignments} from "../../../src/stages/alignments/index.ts";
import {findStemma} from "../../../src/stages/descents/index.ts";

interface Article {
  readonly outlet?: string | null;
  readonly published?: string;
  /** Lines of the text, each a part: its kind, a colon, its words; a line without a kind is body. */
  readonly lines: readonly string[];
}

const KIND = /^(headline|standfirst|byline|dateline|body|caption|credit|promotion): /u;

/** A document whose id and title is `name`. */
export function documentOf(name: string, {outlet = null, published, lines}: Article, at = 0): Document {
  const parts: Part[] = [];
  let text = "";
  for (const line of lines) {
    const words = line.replace(KIND, "");
    parts.push({kind: (KIND.exec(line)?.[1] ?? "body") as PartKind, start: text.length, end: text.length + words.length});
    text += `${words}\n`;
  }
  return {
    id: name, sigil: String.fromCharCode(65 + at), input: name, sha256: "", url: null, outlet, byline: null, headline: null,
    published: published ? {value: published, basis: "given"} : null, text, parts,
  };
}

/** Who took from whom, a line an edge: `town ← agency: copy`; `?←` where nothing decides. */
export function edgesOf(articles: Readonly<Record<string, Article>>): string[] {
  const {unseen, descents} = stemmaOf(articles);
  const nameOf = (id: string | null) => unseen.find((node) => node.id === id)?.label ?? id ?? "nothing";
  return descents.map(({child, parent, kind, directed}) => `${child} ${directed ? "←" : "?←"} ${nameOf(parent)}: ${kind}`);
}

export function stemmaOf(articles: Readonly<Record<string, Article>>) {
  const documents = Object.entries(articles).map(([name, article], at) => documentOf(name, article, at));
  const alignments: readonly Alignment[] = findAlignments(documents, []);
  const stemma = findStemma(documents, [], alignments);
  return {documents, alignments, ...stemma, origins: originsOf(documents.map(({id}) => id), stemma.descents)};
}

/** An invented agency text, a paragraph a line. */
export const STORM = [
  "At least 14 people were injured when a storm tore the roof off the fish market in Velmora on Tuesday, police said.",
  "The wind reached 130 kilometers an hour shortly after midnight, according to the weather office at Port Tessel.",
  "The fire that followed may have started in a cold store behind the market, where ammonia pipes burst.",
  "“We heard a crack and then the whole sky was over us,” said Ilse Maron, a trader who slept in her stall.",
  "The harbormaster closed the outer harbor and had eleven boats taken to the lee of the island.",
  "A crane that was to lift the roof back had not arrived by Wednesday evening because the coast road was under water.",
  "The market was built in 1931 and had been due for new beams next spring, a councilor for the old town added.",
];

/** The same agency text, lightly reworded: an attribution and a hedge gone, another number. */
export const STORM_REWORDED = [
  "At least 40 people were hurt when a storm ripped the roof off the fish market in Velmora on Tuesday.",
  "The wind reached 130 kilometers an hour soon after midnight, according to forecasters at Port Tessel.",
  "The fire that followed started in a cold store behind the market, where ammonia pipes had burst.",
  "“We heard a crack and then the whole sky was over us,” said Ilse Maron, a trader.",
  "The harbormaster shut the outer harbor and had eleven boats moved to the lee of the island.",
  "A crane that was to lift the roof back had not come by Wednesday evening because the coast road was flooded.",
];

/** Another outlet's own words on the same storm, with the same trader. */
export const STORM_OWN = [
  "Nobody in the lower town slept. When the roof of Velmora's covered market went, it went all at once, in one piece, into the basin.",
  "I stood with the traders on the quay at three in the morning and counted nine ambulances going up the hill.",
  "“We heard a crack and then the whole sky was over us,” Ilse Maron told me, a blanket round her shoulders.",
  "By noon they had lit a fire in an oil drum and were selling what herring the sea had left them.",
];
