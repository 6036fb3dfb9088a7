import {blocksOf} from "../../src/intake/pages/blocks.ts";
import {outlineOf} from "../../src/intake/pages/outline.ts";
import {statedBlocks} from "../../src/intake/pages/stated-body.ts";
import {parsePage} from "../../src/intake/pages/parse-page.ts";
import {referenceFor, type ReadPage} from "./pages.ts";
import {rougeLsum} from "./rouge.ts";

/** What a choice of the page's own blocks can reach, each F1 from 0 to 1. */
export interface Reach {
  /** Of the best choice that was found: blocks are taken by their own precision, the best first, as long as the whole gets better. */
  readonly found: number;
  /** What no choice exceeds: all that all blocks hold of the reading, and nothing else. */
  readonly most: number;
}

/** How near any choice of the page's blocks, or of the paragraphs in its JSON-LD, can come to the reading. O(blocks²) of the words. */
export function reachOf(page: ReadPage): Reach {
  const choices = [blocksIn(page.html), paragraphsIn(page.html)].filter((texts) => texts.length > 0).map((texts) => reachWith(texts, page));
  return {found: Math.max(0, ...choices.map(({found}) => found)), most: Math.max(0, ...choices.map(({most}) => most))};
}

function blocksIn(html: string): readonly string[] {
  return [...new Set([...blocksOf(parsePage(html))].map(({text}) => text))];
}

function paragraphsIn(html: string): readonly string[] {
  return [...statedBlocks(outlineOf(parsePage(html), html)) ?? []].map(({text}) => text);
}

const BEST = 400;

function reachWith(texts: readonly string[], page: ReadPage): Reach {
  const whole = referenceFor(page, texts.join("\n\n"));
  const ranked = texts.map((text, at) => ({at, text, score: rougeLsum(whole, text).precision * Math.min(1, text.length / 40)})).filter(({score}) => score > 0).sort((a, b) => b.score - a.score || a.at - b.at).slice(0, BEST);
  let chosen: readonly {readonly at: number; readonly text: string}[] = [];
  let found = 0;
  for (const one of ranked) {
    const wider = [...chosen, one].sort((a, b) => a.at - b.at);
    const words = wider.map(({text}) => text).join("\n\n");
    const {f1} = rougeLsum(referenceFor(page, words), words);
    if (f1 > found) [chosen, found] = [wider, f1];
  }
  const {recall} = rougeLsum(whole, texts.join("\n\n"));
  return {found, most: (2 * recall) / (recall + 1)};
}
