import {readPage} from "../../src/intake/pages/index.ts";

const SIZE = 10_000_000;
const WORDS = "The harbor council of Velmora said on Tuesday that the north pier would be closed for a week while divers looked at the piles.";
/** A small page. */
export const SMALL = `<h1>Pier closed for a week</h1>${`<p>${WORDS}</p>\n`.repeat(10)}`;

/** Pages of 10 MB, by what makes them large. */
export const LARGE: Readonly<Record<string, () => string>> = {
  "an article and scripts": () => SMALL + `<script>${fill("let a = {b: 1};")}</script>`,
  "an article and a picture within the page": () => `${SMALL}<img src="data:image/png;base64,${fill("A")}">`,
  "paragraphs": () => `<article><h1>Pier closed for a week</h1>${fill(`<p>${WORDS}</p>\n`)}</article>`,
  "one paragraph": () => `<article><h1>Pier closed for a week</h1><p>${fill(`${WORDS} `)}</p></article>`,
  "list items": () => `${SMALL}<ul>${fill("<li>one two three four five six, seven eight.")}</ul>`,
  "list items with classes and links": () => `${SMALL}<ul>${fill("<li class=\"entry\" id=\"e7\"><a href=\"/pier?page=1&amp;of=2\">one two three</a> four five six, seven eight.</li>\n")}</ul>`,
  "cells of a table": () => `${SMALL}<table>${fill("<tr><td>Harrow Bay</td><td class=\"n\">2,000</td></tr>\n")}</table>`,
  "an articleBody in JSON-LD": () => `<h1>Pier closed</h1><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "${fill(`${WORDS}\\n\\n`)}"}</script>`,
  "signs that begin no tag": () => SMALL + fill("<"),
  "elements within elements": () => fill("<div>") + SMALL,
};

function fill(part: string): string {
  return part.repeat(Math.floor(SIZE / part.length));
}

/** Seconds of processor time, of all threads, for pages of 10 MB, each read once after a small page. */
export function measureLarge(): readonly string[] {
  readPage(Buffer.from(SMALL));
  return ["| 10 MB of | seconds |", "| --- | --- |", ...Object.entries(LARGE).map(([name, make]) => `| ${name} | ${secondsOf(Buffer.from(make())).toFixed(2)} |`)];
}

function secondsOf(page: Buffer): number {
  const before = process.cpuUsage();
  readPage(page);
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6;
}
