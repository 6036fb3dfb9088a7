// An invented event for the court: the harbor wall of Velmora, told by three outlets. Speech is marked by hand.
import type {Document, Dossier, Entity, Layers, Mention, Part, Quote, QuoteKind} from "../../../src/model/index.ts";

interface Said {
  readonly words: string;
  readonly by: string;
  readonly kind?: QuoteKind;
  readonly denies?: boolean;
  readonly pieces?: readonly string[];
}

interface Article {
  readonly sigil: string;
  readonly outlet: string;
  readonly paragraphs: readonly string[];
  readonly said: readonly Said[];
}

const ARTICLES: readonly Article[] = [{
  sigil: "A", outlet: "Coastal Wire",
  paragraphs: [
    "Velmora to rebuild its harbor wall",
    "“We will rebuild the harbor wall before winter, and nobody will pay for it twice,” Mayor Ana Ode said on Monday. “It is a promise.”",
    "“I did not sign the contract,” she told the council. “The contract was signed by my deputy on March 3.”",
    "Ode said the town had lost forty boats in the storm. She denied that the wall had been neglected.",
    "“At least 14 of our fishermen are still missing,” said Ivo Renn, the harbor master. “We’ve searched every bay from Tarn to Velmora. We will not stop until they are home.”",
    "“The old wall,” Renn said, “was never meant to stand against such a sea.”",
    "The rain did not stop for three days. The council meets again on Thursday.",
    "“Nobody warned us. The sirens stayed silent. I lost my brother that night,” said a fisherman who asked not to be named.",
  ],
  said: [
    {words: "We will rebuild the harbor wall before winter, and nobody will pay for it twice,", by: "Ana Ode"}, {words: "It is a promise.", by: "Ana Ode"},
    {words: "I did not sign the contract,", by: "Ana Ode"}, {words: "The contract was signed by my deputy on March 3.", by: "Ana Ode"},
    {words: "the town had lost forty boats in the storm", by: "Ana Ode", kind: "indirect"}, {words: "the wall had been neglected", by: "Ana Ode", kind: "indirect", denies: true},
    {words: "At least 14 of our fishermen are still missing,", by: "Ivo Renn"}, {words: "We’ve searched every bay from Tarn to Velmora. We will not stop until they are home.", by: "Ivo Renn"},
    {words: "The old wall,” Renn said, “was never meant to stand against such a sea.", by: "Ivo Renn", pieces: ["The old wall,", "was never meant to stand against such a sea."]},
    {words: "Nobody warned us. The sirens stayed silent. I lost my brother that night,", by: "a fisherman"},
  ],
}, {
  sigil: "B", outlet: "The Tarn Courier",
  paragraphs: [
    "Mayor vows new wall",
    "Deputy mayor Sten Lund said: “We’ll rebuild the wall before the winter.”",
    "Renn said his men had searched every bay and would not stop until the missing were home.",
    "The mayor called the storm a “once-in-a-century disaster”.",
    "\"We have money for the wall, and we have the people to build it. What we do not have is time,\" said Ode.",
    "“At least fourteen of our fishermen are still missing,” Renn said.",
  ],
  said: [
    {words: "We’ll rebuild the wall before the winter.", by: "Sten Lund"},
    {words: "his men had searched every bay and would not stop until the missing were home", by: "Ivo Renn", kind: "indirect"},
    {words: "the storm a “once-in-a-century disaster”", by: "Ana Ode", kind: "mixed"},
    {words: "We have money for the wall, and we have the people to build it. What we do not have is time,", by: "Ana Ode"},
    {words: "At least fourteen of our fishermen are still missing,", by: "Ivo Renn"},
  ],
}, {
  sigil: "C", outlet: "Velmora Post",
  paragraphs: [
    "Questions over the wall",
    "“The engineers may have made an error, but they acted in good faith,” the ministry’s report says.",
    "“We do not think that the wall can be saved,” it adds.",
    "“Sell the boats,” someone shouted.",
  ],
  said: [
    {words: "The engineers may have made an error, but they acted in good faith,", by: "report"}, {words: "We do not think that the wall can be saved,", by: "report"},
    {words: "Sell the boats,", by: ""},
  ],
}];

const NAMES = ["Ana Ode", "Ivo Renn", "Sten Lund", "a fisherman", "report"];

function documentOf({sigil, outlet, paragraphs}: Article): Document {
  const parts: Part[] = [];
  let text = "";
  paragraphs.forEach((paragraph, i) => {
    parts.push({kind: i === 0 ? "headline" : "body", start: text.length, end: text.length + paragraph.length});
    text += `${paragraph}\n\n`;
  });
  return {id: `doc-${sigil}`, sigil, input: `articles/${sigil.toLowerCase()}.txt`, sha256: "", url: null, outlet, byline: null, headline: paragraphs[0], published: null, text: text.trimEnd(), parts};
}

function layersOf(articles: readonly Article[], documents: readonly Document[]): Layers {
  const mentions: Mention[] = [];
  const quotes: Quote[] = [];
  articles.forEach(({said}, at) => said.forEach(({words, by, kind = "direct", denies = false, pieces}, i) => {
    const doc = documents[at];
    const place = (part: string) => ({start: doc.text.indexOf(part), end: doc.text.indexOf(part) + part.length});
    const speaker = by === "" ? null : `m-${doc.sigil}-${i}`;
    const family = by.split(" ").at(-1)!;
    if (speaker) mentions.push({id: speaker, doc: doc.id, ...place(doc.text.includes(by) ? by : doc.text.includes(family) ? family : "mayor"), kind: "person", form: by === by.toLowerCase() ? "nominal" : "name", head: place(family)});
    quotes.push({
      id: `q-${doc.sigil}-${i}`, doc: doc.id, ...place(words), kind, cue: null, ...(pieces && {pieces: pieces.map(place)}), speaker, speakerWords: null,
      speakerKind: by === "" ? "unknown" : by === "a fisherman" ? "unnamed" : "named", speakerType: by === "" ? "unknown" : "person", chain: [], denies, stance: denies ? "denies" : "asserts", reasons: [],
    });
  }));
  const entities = NAMES.map((name): Entity => ({
    id: `e-${name}`, name, kind: "person", mentions: articles.flatMap(({said}, at) => said.flatMap(({by}, i) => (by === name ? [`m-${documents[at].sigil}-${i}`] : []))),
    descriptions: [], unnamed: name === "a fisherman", reasons: [],
  }));
  return {mentions, quotes, entities} as Partial<Layers> as Layers;
}

const DOCUMENTS = ARTICLES.map(documentOf);

export const COURT_DOSSIER: Dossier = {documents: DOCUMENTS, layers: layersOf(ARTICLES, DOCUMENTS), notices: []};
