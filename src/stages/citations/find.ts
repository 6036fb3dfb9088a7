import type {Citation, Document, Mention, Quote, Range, Sentence, Span} from "../../model/index.ts";
import {idOf, overlapOf, rangeOf, spanOf, titleOf} from "../../model/index.ts";
import {namesOutlet} from "../descents/outlets.ts";
import {storiesOf} from "../descents/stories.ts";
import type {Story} from "../descents/stories.ts";
import {isBefore} from "../descents/verdicts.ts";
import {contentOf, tellingSentence} from "./contents.ts";
import type {Content, Told} from "./contents.ts";

/** A place where a document names another outlet for what it tells. */
interface Naming {
  readonly story: Story;
  readonly name: string;
  readonly words: Range;
  readonly content: Range;
  readonly quote: Quote | null;
  readonly mention: Mention | null;
}

/**
 * Where the documents have something from an outlet of the set: by the chains of their quotes, by quotes whose speaker is
 * an outlet, and by their own words ("the Courier reported"). Each is joined to the document of that outlet that tells it, else
 * to the last one before, else to the first. O(words + namings · sentences of the outlet's documents).
 */
export function findCitations(documents: readonly Document[], sentences: readonly Sentence[], mentions: readonly Mention[], quotes: readonly Quote[]): readonly Citation[] {
  const stories = storiesOf(documents, quotes);
  const byStory = new Map(stories.map((story) => [story.doc.id, story]));
  const byMention = new Map(mentions.map((mention) => [mention.id, mention]));
  const toldIn = tellers(documents, sentences);
  const spoken = quotes.flatMap((quote) => namingsOfQuote(quote, byStory.get(quote.doc), byMention));
  const told = stories.flatMap((story) => story.relays.filter(({generic}) => !generic).map(({name, words, sentence}): Naming => ({story, name, words, content: sentence, quote: null, mention: null})));
  const namings = [...spoken, ...told.filter((one) => !spoken.some((other) => other.story === one.story && overlapOf(other.content, one.content) > 0))];
  return namings.flatMap((naming) => citationOf(naming, stories, toldIn)).sort((a, b) => byStory.get(a.doc)!.order - byStory.get(b.doc)!.order || a.start - b.start || a.content.start - b.content.start);
}

function namingsOfQuote(quote: Quote, story: Story | undefined, mentions: ReadonlyMap<string, Mention>): readonly Naming[] {
  if (!story) return [];
  const speaker = mentions.get(quote.speaker ?? "");
  const hops = [...quote.chain.flatMap(({mention}) => mentions.get(mention) ?? []), ...(speaker && speaker.kind !== "person" ? [speaker] : [])];
  return hops.filter((mention) => mention.doc === quote.doc).map((mention) => (
    {story, name: story.doc.text.slice(mention.start, mention.end), words: rangeOf(mention), content: rangeOf(quote), quote, mention}));
}

/** The sentences of a document with their content, made when first asked for. */
function tellers(documents: readonly Document[], sentences: readonly Sentence[]): (doc: Document) => readonly Told[] {
  const known = new Map<string, readonly Told[]>();
  const own = new Map<string, Sentence[]>(documents.map(({id}) => [id, []]));
  for (const sentence of sentences) own.get(sentence.doc)?.push(sentence);
  return (doc) => {
    const told = known.get(doc.id) ?? own.get(doc.id)!.map((sentence) => ({sentence, content: contentOf(doc, sentence)}));
    known.set(doc.id, told);
    return told;
  };
}

function citationOf({story, name, words, content, quote, mention}: Naming, stories: readonly Story[], toldIn: (doc: Document) => readonly Told[]): readonly Citation[] {
  const named = stories.filter((other) => other !== story && !namesOutlet(name, story.doc) && namesOutlet(name, other.doc));
  if (named.length === 0) return [];
  const wanted = withoutName(contentOf(story.doc, content), story.doc, words);
  const telling = named.flatMap((other) => tellingIn(wanted, other, toldIn));
  const {other, told} = telling.find((one) => isBefore(one.other, story)) ?? telling.at(0) ?? {other: named.filter((one) => isBefore(one, story)).at(-1) ?? named[0], told: null};
  const passage: Span | null = told && spanOf(told.sentence);
  const from = story.doc.text.slice(words.start, words.end);
  return [{
    id: idOf("ct", story.doc.id, words.start, content.start, other.doc.id), doc: story.doc.id, start: words.start, end: words.end, content, quote: quote?.id ?? null, mention: mention?.id ?? null, to: other.doc.id, passage,
    reasons: [
      {rule: "names-outlet", score: 0.9, detail: `“${from}” names ${titleOf(other.doc)}`, spans: [{doc: story.doc.id, ...words}]},
      ...(passage ? [{rule: "told-there", score: 0.8, detail: `${titleOf(other.doc)} tells it too`, spans: [{doc: story.doc.id, ...content}, passage]}] : []),
    ],
  }];
}

function tellingIn(content: Content, other: Story, toldIn: (doc: Document) => readonly Told[]): readonly {readonly other: Story; readonly told: Told}[] {
  const told = tellingSentence(content, toldIn(other.doc));
  return told ? [{other, told}] : [];
}

/** What is told, without the name of who told it. */
function withoutName(content: Content, doc: Document, words: Range): Content {
  const name = contentOf(doc, words);
  return new Set([...content].filter((stem) => !name.has(stem)));
}
