import {describe, expect, it, test} from "vitest";
import {readPage} from "../../../src/intake/pages/page.ts";
import {bytesOfTrap} from "./judge.ts";
import {readMarks} from "./marks.ts";
import {mutate} from "./mutate.ts";
import {ENGLISH} from "./prose.ts";
import {checkPage, findOff} from "./spans.ts";
import {TRAPS} from "./traps.ts";

/** Milliseconds; for machines that do much else. */
const PATIENCE = 120_000;

const PAGES = TRAPS.map((trap) => bytesOfTrap(trap, readMarks(trap.html).html));
const WORDS = ENGLISH.map((words) => `<p>${words}</p>`).join("");

describe("the place of each stretch of text in a page", () => {
  test.each(TRAPS.map(({name}, at) => [name, at] as const))("is right where %s", (_, at) => {
    const found = checkPage(PAGES[at]);
    expect(found).toEqual(TRAPS[at].problem ? {kind: "none", text: TRAPS[at].problem} : null);
  });

  it("is right in three hundred mutated pages, and none breaks the reading off", () => {
    const found = Array.from({length: 300}, (_, seed) => ({seed, found: checkPage(mutate(PAGES, seed))}));
    expect(found.filter((one) => one.found && one.found.kind !== "none")).toEqual([]);
    expect(found.filter((one) => one.found === null).length).toBeGreaterThan(150);
  }, PATIENCE);
});

describe("hostile pages are read", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["a million tags one in the other", `${"<div>".repeat(1_000_000)}${WORDS}`],
    ["a million tags one in the other behind the article", `${WORDS}${"<b>".repeat(1_000_000)}x`],
    ["a hundred thousand lists one in the other", `${"<ul><li>x".repeat(100_000)}</ul>${WORDS}`],
    ["a hundred thousand tables one in the other", `${WORDS}${"<table><tr><td>".repeat(100_000)}`],
    ["a hundred thousand end tags without start", `${WORDS}${"</i></div></p>".repeat(100_000)}<p>${ENGLISH[0]}</p>`],
    ["an image of four megabytes in the markup", `<article><p>${ENGLISH[0]}</p><img src="data:image/png;base64,${"A".repeat(4_000_000)}"><p>${ENGLISH[1]}</p></article>`],
    ["a class of a megabyte around many paragraphs", `<div class="${"x-1 ".repeat(250_000)}">${WORDS.repeat(100)}</div>`],
    ["fifty thousand headings", `${WORDS}${"<h2>Short</h2>".repeat(50_000)}`],
    ["fifty thousand words in bold at one depth", `<article>${WORDS}<p>${"<i>".repeat(400)}${"<b>no</b> ".repeat(50_000)}</article>`],
    ["a comment that never ends", `${WORDS}<!-- ${"<p>never ".repeat(200_000)}`],
    ["a script that never ends", `${WORDS}<script>${"<p>never ".repeat(200_000)}`],
    ["ten megabytes of blanks", `${WORDS}${" \n".repeat(5_000_000)}`],
    ["two megabytes of one mark", `<article>${WORDS}<h1>${"!".repeat(1_000_000)}</h1><p>${"-".repeat(1_000_000)}</p></article>`],
    ["a megabyte of references to blanks", `<article>${WORDS}<p>${"&nbsp;".repeat(170_000)}${"&#32;".repeat(100_000)}</p></article>`],
    ["blanks around JSON-LD", `<script type="application/ld+json">${" ".repeat(4_000_000)}{}${"\n".repeat(1_000_000)}</script>${WORDS}`],
    ["zero bytes and control characters", `<article>${WORDS.replaceAll("e", "e\0")}\u0001\u0002</article>`],
    ["half a million character references", `<article>${WORDS}<p>${"&amp;&lt;&#65;".repeat(170_000)}</p></article>`],
    ["fifty thousand paragraphs beside an article in JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${"The ferry sailed on. ".repeat(20_000)}"}</script>${WORDS}${"<p>The ferry sailed on, and on, and nobody was hurt.</p>".repeat(50_000)}`],
  ];
  test.each(rows)("%s", (_, html) => {
    const page = readPage(html);
    expect(page.text).toContain(ENGLISH[0].slice(12, 20).replace(/e/gu, html.includes("\0") ? "e\0" : "e").slice(0, 4));
    expect(findOff(page, html)).toBeNull();
  }, PATIENCE);
});
