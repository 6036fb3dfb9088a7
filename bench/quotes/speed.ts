import process from "node:process";
import {INVENTED, TRAPS} from "../../test/stages/quotes/invented-rows.ts";
import {parseStory, readStory} from "../../test/stages/quotes/notation.ts";
import type {Sentence} from "../../src/model/index.ts";
import {openReader} from "../../src/intake/reader-file.ts";
import {findMentions} from "../../src/stages/mentions/index.ts";
import {findQuotes} from "../../src/stages/quotes/index.ts";
import {percent, type Table} from "../entities/rows.ts";
import {directOfGum} from "./gum.ts";
import {documentOf} from "./polnear.ts";

const ROUNDS = 5;

/** Processor time of the quotes against that of the reader, over an article of all the invented stories, which are denser in speech than news; and over one sentence without an end. */
export function measureSpeed(shared: string): readonly Table[] {
  const reader = openReader();
  const stories = [...INVENTED, ...TRAPS].map(([, notation]) => parseStory(notation).doc.text).join("\n");
  for (const story of stories.split("\n")) readStory({doc: documentOf(story), marks: []}); // until the code is compiled
  const gum = directOfGum(shared).map(({text}) => text).join("\n");
  const rows = [...(gum === "" ? [] : [["GUM news", gum]]), ["invented stories, five times over", Array.from({length: ROUNDS}, () => stories).join("\n")], ["“police said and” × 1000", "police said and ".repeat(1000)], ["“police said and” × 5000", "police said and ".repeat(5000)]]
    .map(([what, text]) => {
      const doc = documentOf(text);
      const [read, reading] = timed(() => reader.readSentences(text));
      const sentences = read.map((sentence, at): Sentence => ({...sentence, id: `s${at}`, doc: doc.id, part: "body", paragraph: text.slice(0, sentence.start).split("\n").length}));
      const mentions = findMentions(doc, sentences);
      const [quotes, finding] = timed(() => findQuotes(doc, sentences, mentions));
      const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
      return [what, `${tokens}`, `${reading.toFixed(0)} ms`, `${finding.toFixed(0)} ms`, percent(finding / reading), `${quotes.length}`];
    });
  return [{title: "Speed", head: ["text", "tokens", "reader", "quotes", "per hundred of the reader's time", "quotes found"], rows, note: `One core, Node ${process.version}. Wanted: at most a third of the reader's time.`}];
}

/** What it gives, and the processor's milliseconds that it took. */
function timed<T>(run: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const value = run();
  const {user, system} = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}
