// Invented families of articles, made by known operations, so that the true stemma is known.
import type {Document} from "../../src/model/index.ts";

/** Numbers from 0 to below 1, the same for the same seed. Method: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <Kind>(random: Random, from: readonly Kind[]): Kind => from[Math.floor(random() * from.length)];

const WHO = "the harbormaster,a district judge,the coast guard,traders on the quay,a deputy mayor,the water board,two engineers,a ferry pilot,the fire chief,a retired surveyor".split(",");
const DID = "closed,inspected,promised to rebuild,refused to pay for,photographed,sold,mapped,flooded,guarded,described,measured,reopened".split(",");
const WHAT = "the outer pier,a grain store,eleven boats,the old tunnel,a row of sheds,the market hall,the signal tower,a stretch of coast road,the dry dock,a fuel depot,the island ferry,four cranes".split(",");
const WHERE = "in Velmora,near Port Tessel,below the lighthouse,on the north shore,behind the station,at Harrow Bay,along the canal,outside the old town".split(",");
const WHEN = "on Monday,on Tuesday morning,late on Wednesday,before dawn,last week,in early March,after the storm,during the vote".split(",");
const WHY = "because the ground had moved,to make room for a new wall,although nobody had asked for it,while the tide was low,after a complaint by residents,as insurers had demanded,before the money ran out,so that trucks could pass".split(",");
const SAID = ["police said", "according to the port office", "a spokeswoman said", "officials said"];
const SYNONYMS: Readonly<Record<string, string>> = {
  closed: "shut", promised: "pledged", rebuild: "restore", refused: "declined", sold: "disposed", flooded: "swamped", guarded: "watched",
  described: "portrayed", measured: "gauged", reopened: "opened", old: "former", near: "close to", below: "beneath", behind: "beyond", because: "since",
  although: "though", before: "ahead of", complaint: "protest", residents: "locals", trucks: "lorries", money: "funds", wall: "barrier", quay: "wharf",
};

function sentence(random: Random): string {
  const count = 3 + Math.floor(random() * 90);
  const hedge = random() < 0.2 ? "reportedly " : "";
  const said = random() < 0.3 ? `, ${pick(random, SAID)}` : "";
  const words = `${pick(random, WHO)} ${hedge}${pick(random, DID)} ${pick(random, WHAT)} with ${count} workers ${pick(random, WHERE)} ${pick(random, WHEN)} ${pick(random, WHY)}${said}.`;
  return words[0].toUpperCase() + words.slice(1);
}

type Text = readonly (readonly string[])[];
const article = (random: Random): Text => Array.from({length: 6 + Math.floor(random() * 5)}, () => [sentence(random), sentence(random)]);

/** What a copy does to a text; `heavy` operations leave less of it. */
const LIGHT: readonly ((text: Text, random: Random) => Text)[] = [
  (text) => text,
  (text) => text.slice(0, Math.ceil(text.length * 0.7)),
  (text, random) => text.filter((_, i) => i === 0 || random() > 0.2),
  (text) => text.map((paragraph) => paragraph.map((line) => line.replace(/, (?:police|a spokeswoman|officials) said\.$/u, "."))),
  (text, random) => text.map((paragraph) => paragraph.map((line) => (random() < 0.2 ? line.replace(/\d+/u, (found) => String(Number(found) + 26)) : line))),
  (text, random) => reword(text, random, 0.25),
];
const HEAVY = [
  ...LIGHT.slice(1),
  (text: Text, random: Random) => reword(text, random, 0.9),
  (text: Text, random: Random) => [...text].sort(() => random() - 0.5),
  (text: Text) => text.slice(0, Math.ceil(text.length * 0.5)),
];

function reword(text: Text, random: Random, share: number): Text {
  return text.map((paragraph) => paragraph.map((line) => line.replace(/[a-z]+/gu, (word) => (random() < share ? SYNONYMS[word] ?? word : word))));
}

export interface Lineage {
  readonly documents: readonly Document[];
  /** Child and parent, by document id. */
  readonly edges: readonly (readonly [child: string, parent: string])[];
}

/** A family of `size` texts from one first text, a day apart each, made light or heavy, and one text of no kin. */
export function makeLineage(seed: number, size: number, weight: "light" | "heavy"): Lineage {
  const random = randomFrom(seed);
  const texts: Text[] = [article(random)];
  const edges: [string, string][] = [];
  while (texts.length < size) {
    const parent = Math.floor(random() * texts.length);
    let text = texts[parent];
    for (let steps = weight === "light" ? 1 : 2; steps > 0; steps--) text = pick(random, weight === "light" ? LIGHT : HEAVY)(text, random);
    const own = random() < 0.3 ? [[sentence(random), sentence(random)]] : [];
    edges.push([`d${texts.length}`, `d${parent}`]);
    texts.push([...text, ...own]);
  }
  return {documents: [...texts, article(random)].map((text, at) => documentOf(text, at)), edges};
}

function documentOf(paragraphs: Text, at: number): Document {
  const text = paragraphs.map((lines) => lines.join(" ")).join("\n");
  const published = {value: `2031-03-${String(1 + at).padStart(2, "0")}`, basis: "given"} as const;
  return {id: `d${at}`, sigil: `S${at}`, input: `d${at}`, sha256: "", url: null, outlet: null, byline: null, headline: null, published, text, parts: [{kind: "body", start: 0, end: text.length}]};
}
