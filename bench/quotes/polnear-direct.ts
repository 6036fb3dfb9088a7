import {contains} from "../../src/model/index.ts";
import type {Range} from "../../src/model/index.ts";
import type {DirectText} from "./direct-text.ts";
import {goldOf, readLines, spellAll, type Line} from "./polnear.ts";

/** PolNeAR's articles, a line a paragraph, but lines whose marks do not pair up: what stands between marks within the content of an attribution is speech. Single marks, which the corpus writes as apostrophes, are left out. */
export function directOfPolnear(shared: string): readonly DirectText[] {
  const articles = new Map<string, DirectText[]>();
  for (const line of readLines(shared)) articles.set(line.id, [...(articles.get(line.id) ?? []), ...directOfLine(line)]);
  return [...articles.values()].map(joined);
}

function joined(lines: readonly DirectText[]): DirectText {
  let text = "";
  const quotes = lines.flatMap((line) => {
    const offset = text.length;
    const moved = ({start, end}: Range) => ({start: start + offset, end: end + offset});
    text += `${line.text}\n`;
    return line.quotes.map((quote) => ({...moved(quote), speaker: quote.speaker?.map(moved) ?? null}));
  });
  return {text, quotes};
}

function directOfLine(line: Line): DirectText[] {
  const {words, text, starts, ends} = runningText(line);
  const marked = markedRanges(words);
  if (marked === null) return [];
  const gold = goldOf(line);
  const [speaker, ...others] = gold.source;
  const named = speaker && others.length === 0 ? [{start: starts[speaker.start], end: ends[speaker.end - 1]}] : null;
  const spoken = marked.filter((range) => gold.content.some((content) => contains(content, range)));
  return [{text, quotes: spoken.map(({start, end}) => ({start: starts[start], end: ends[end - 1], speaker: named}))}];
}

/** The words of a line spaced as in print. */
function runningText(line: Line) {
  const words = spellAll(line.tokens).map((word) => (word === "‘" || word === "'" ? "" : word));
  let text = "";
  const starts = words.map((word, at) => {
    const joins = at === 0 || /^(?:[.,;:!?%)\]”’]|n't$|'(?:[sdm]|re|ve|ll)?$)/iu.test(word) || /^[“‘($[]$/u.test(words[at - 1]);
    text += joins ? word : ` ${word}`;
    return text.length - word.length;
  });
  return {words, text, starts, ends: starts.map((start, at) => start + words[at].length)};
}

/** Token ranges between marks; null where they do not pair up. */
function markedRanges(words: readonly string[]): Range[] | null {
  const found: Range[] = [];
  let open = -1;
  for (const [at, word] of words.entries()) {
    if (word !== "“" && word !== "”") continue;
    if ((word === "“") !== (open < 0)) return null;
    if (open >= 0 && at > open + 1) found.push({start: open + 1, end: at});
    open = open < 0 ? at : -1;
  }
  return open < 0 ? found : null;
}
