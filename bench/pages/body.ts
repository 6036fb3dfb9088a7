import {readPage} from "../../src/intake/pages/page.ts";
import {findParts} from "../../src/text/parts/index.ts";
import {reachOf} from "./oracle.ts";
import {referenceFor, type ReadPage} from "./pages.ts";
import {rougeLsum} from "./rouge.ts";

/** Something that takes the article out of a page: its body as text, paragraphs parted by blank lines. */
export interface Extractor {
  readonly name: string;
  readonly extract: (pages: readonly ReadPage[]) => {readonly bodies: readonly string[]; readonly milliseconds: number};
}

/** Runs a function over all pages twice and times the second run. */
export function each(bodyOf: (page: ReadPage) => string): Extractor["extract"] {
  return (pages) => {
    pages.forEach(bodyOf);
    const start = process.cpuUsage();
    const bodies = pages.map(bodyOf);
    const {user, system} = process.cpuUsage(start);
    return {bodies, milliseconds: (user + system) / 1000};
  };
}

const OURS: Extractor = {name: "stemma", extract: each(ownBody)};

/** The parts that the stages read as body, and the standfirst. */
function ownBody({html}: ReadPage): string {
  try {
    const {text, given, metadata} = readPage(html);
    const {parts} = findParts(text, {given, ...(metadata.headline ? {headline: metadata.headline} : {}), ...(metadata.byline ? {byline: metadata.byline} : {})});
    return parts.filter(({kind}) => kind === "body" || kind === "dateline" || kind === "standfirst").map(({start, end}) => text.slice(start, end)).join("\n\n");
  } catch {
    return "";
  }
}

const LOW = 0.6;
const LOW_PAGES = "Ours under 60, with the best score that was found by choosing among the page's own blocks, and the one that no choice exceeds:";

/** A page's score beside what any choice of its own blocks can reach. */
function lineOf(page: ReadPage, f1: number): string {
  const {found, most} = reachOf(page);
  return `| ${page.name} | ${(100 * f1).toFixed(1)} | ${(100 * found).toFixed(1)} | ${(100 * most).toFixed(1)} |`;
}

export function measureBody(pages: readonly ReadPage[], peers: readonly Extractor[]): readonly string[] {
  const rows: string[] = [];
  const low: string[] = [];
  for (const {name, extract} of [OURS, ...peers]) {
    const {bodies, milliseconds} = extract(pages);
    const scores = bodies.map((body, at) => rougeLsum(referenceFor(pages[at], body), body));
    const mean = (key: "precision" | "recall" | "f1") => ((100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length).toFixed(2);
    const below = scores.flatMap(({f1}, at) => (f1 < LOW ? [{page: pages[at], f1}] : []));
    rows.push(`| ${name} | ${mean("precision")} | ${mean("recall")} | ${mean("f1")} | ${below.length} | ${Number.isNaN(milliseconds) ? "not timed" : ((1000 * pages.length) / milliseconds).toFixed(1)} |`);
    if (name === OURS.name) low.push(...below.map(({page, f1}) => lineOf(page, f1)));
  }
  return ["| extractor | precision | recall | F1 | pages under 60 | pages a second |", "| --- | --- | --- | --- | --- | --- |", ...rows, "", ...(low.length === 0 ? ["None of ours is under 60."] : [LOW_PAGES, "", "| page | ours | a choice of its blocks | none above |", "| --- | --- | --- | --- |", ...low])];
}
