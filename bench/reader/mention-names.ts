import {openReader} from "../../src/intake/reader-file.ts";
import type {Document, Layers, Mention, Sentence} from "../../src/model/index.ts";
import {findMentions} from "../../src/stages/mentions/index.ts";
import {sentences as sentenceStage} from "../../src/stages/sentences.ts";
import type {GoldName, NamedSentence} from "../../training/names/gold.ts";
import type {NameFinder} from "./name-peers.ts";

const KINDS: Readonly<Record<string, string>> = {person: "PER", organization: "ORG", place: "LOC"};

/** The names of a dossier's mentions, from running text: a document's sentences are its lines. Titles count as outside, names within names are left out. */
export function mentionNames(): NameFinder {
  const reader = openReader();
  return {name: "Stemma, mentions of the dossier", find: (sentences) => {
    const found = sentences.map((): GoldName[] => []);
    for (const [doc, places] of byDocument(sentences)) {
      const {text, starts} = runningText(places.map((at) => sentences[at]));
      const document: Document = {id: doc, sigil: "A", input: doc, sha256: "0".repeat(64), url: null, outlet: null, byline: null, headline: null, published: null, text, parts: [{kind: "body", start: 0, end: text.length}]};
      const layers: Partial<Layers> = {sentences: sentenceStage(reader).run([document], {}).layer as readonly Sentence[]};
      const names = findMentions(document, layers.sentences!).filter(({form}) => form === "name"); // the line above gives the sentences
      for (const mention of names.filter((name) => !names.some((other) => isWithin(name, other)))) place(mention, text, starts, (line, name) => found[places[line]].push(name));
    }
    return found;
  }};
}

/** A name within a name, which the gold, flat as it is, cannot have: "Velmora" in "Velmora Port Authority". A title's place is not within the name. */
const isWithin = (inner: Mention, {title, start, end}: Mention): boolean => (title?.end ?? start) <= inner.start && inner.end <= end && inner.end - inner.start < end - (title?.end ?? start);

/** The numbers of the sentences of each document. */
function byDocument(sentences: readonly NamedSentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach(({doc}, at) => {
    if (!places.has(doc)) places.set(doc, []);
    places.get(doc)!.push(at);
  });
  return places;
}

interface TokenPlace {
  readonly line: number;
  readonly token: number;
}

interface Running {
  readonly text: string;
  /** By offset, where a token begins, and where one ends. */
  readonly starts: {readonly first: ReadonlyMap<number, TokenPlace>; readonly last: ReadonlyMap<number, TokenPlace>};
}

function runningText(lines: readonly NamedSentence[]): Running {
  const [first, last] = [new Map<number, TokenPlace>(), new Map<number, TokenPlace>()];
  let text = "";
  lines.forEach(({words, spaces}, line) => {
    words.forEach((word, token) => {
      first.set(text.length, {line, token});
      text += word;
      last.set(text.length, {line, token});
      if (spaces[token]) text += " ";
    });
    text += "\n";
  });
  return {text, starts: {first, last}};
}

/** Gives the tokens of a name that begins and ends with one. */
function place({start, end, kind, title}: Mention, text: string, {first, last}: Running["starts"], give: (line: number, name: GoldName) => void): void {
  let from = title?.end ?? start;
  while (/\s/u.test(text[from])) from++;
  const [opening, closing] = [first.get(from), last.get(end)];
  if (opening === undefined || closing === undefined || opening.line !== closing.line || !(kind in KINDS)) return;
  give(opening.line, [opening.token, closing.token, KINDS[kind]]);
}
