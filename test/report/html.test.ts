import {createHash} from "node:crypto";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";

import {renderHtml} from "../../src/report/index.ts";
import {escapeHtml, html} from "../../src/report/html/markup.ts";
import {DOCUMENTS, DOSSIER} from "./fixture.ts";
import {ATTACKS, hostileDossier, STEERING} from "./hostile.ts";

const page = renderHtml(DOSSIER);
const {document} = parseHTML(page);
const hostilePage = renderHtml(hostileDossier());
const hostile = parseHTML(hostilePage).document;

function betweenTags(text: string, tag: string): string {
  return text.slice(text.indexOf(`<${tag}>`) + tag.length + 2, text.indexOf(`</${tag}>`));
}

function textAt(selector: string): string {
  return document.querySelector(selector)?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
}

describe("the page", () => {
  test("is the same bytes for the same dossier", () => expect(renderHtml(DOSSIER)).toBe(page));

  test("says how many independent accounts there are", () => {
    expect(textAt("h1")).toBe("2 independent accounts in 4 articles");
  });

  test.each([
    ["#stemma .descents > li", "B The Tarn Courier copies A Coastal Wire 93% of it, 3 edits side by side its words: own 9%, rewritten 37%, edited 24%, verbatim 30% B credits Coastal Wire number changed A “14” → B “40”"],
    ["#differences .difference", "≠ conflict fire on the Aurelia when both cannot hold: Friday and Saturday are different days 3 May 2024 A B 1 origin"],
    ["#agreements li", "clearing the deck how long nine minutes A B · 1 origin · 1 informant"],
    ["#singles li", "building of the Aurelia when 1987 D “Meridian Lines, a firm with three fines in five years, owns the Aurelia, which was built in 1987.”"],
    ["#speakers li", "Tomas Reyl named 1 statement, 10 words · A B · 1 origin"],
    ["#speakers .note", "1 named, 4 unnamed, 2 bodies. The same words in several articles are one statement; who only passes words on has none."],
    ["#speakers .owner", "A own voice"],
    ["#chains .circle", "circular reporting D C D"],
    ["#chains .circle li", "D cites C: D “The Velmora Post reported” there C “The operator”"],
    ["#chains .chain", "D The Velmora Post “The Velmora Post reported” in C a deckhand unnamed D “the alarm came late”"],
    ["#informants .informant", "A “a senior harbor official” Coastal Wire · one person"],
    ["#informants .may-be", "may also be an official B 0.40 for: both are described by “harbor” A against: one person here, several people there B"],
    ["#descriptions li", "Meridian Lines C “The operator” Meridian Lines"],
    ["#timeline li", "1987 building of the Aurelia D"],
    ["#timeline .moment:last-child", "3 May 2024 or 4 May 2024 fire on the Aurelia they differ"],
    ["#unread li", "D “12 comments” a number outside the article"],
  ])("%s says what the dossier holds", (selector, words) => expect(textAt(selector)).toContain(words));

  test("every passage of the dossier links to a place in an article that exists", () => {
    const links = [...document.querySelectorAll("#dossier a[href^='#']")].map((link) => link.getAttribute("href")!.slice(1));
    expect(links.length).toBeGreaterThan(40);
    for (const id of links) expect(document.getElementById(id), id).not.toBeNull();
  });

  test("an article's paragraphs have the words that stand at their offset, character for character", () => {
    for (const doc of DOCUMENTS) {
      const blocks = [...document.querySelectorAll(`#doc-${doc.sigil} [data-at]`)];
      const words = blocks.map((block) => doc.text.slice(Number(block.getAttribute("data-at"))).startsWith(block.textContent!));
      expect(words).toEqual(blocks.map(() => true));
      expect(blocks.map((block) => block.textContent).join("\n\n")).toBe(doc.text);
    }
  });

  test("furniture is marked as what it is", () => {
    expect([...document.querySelectorAll(".furniture")].map((part) => part.getAttribute("data-kind"))).toEqual([
      "caption", "credit", "promotion", "paywall", "comments",
    ]);
  });

  test("a copied pair stands side by side with its edits marked and named", () => {
    const pair = document.querySelector("#pair-A-B")!;
    expect([...pair.querySelectorAll("del")].map((mark) => mark.textContent)).toEqual(["14", ", police said", "a senior harbor official"]);
    expect([...pair.querySelectorAll("ins")].map((mark) => mark.textContent)).toEqual(["40", "an official"]);
    expect([...pair.querySelectorAll(".before small")].map((note) => note.textContent)).toEqual(["1 number changed", "2 attribution left out", "3"]);
  });

  test("the drawing has a box for each text, and a dashed one for the text that nobody has", () => {
    expect(document.querySelectorAll("svg .node").length).toBe(5);
    expect(document.querySelectorAll("svg .unseen").length).toBe(1);
    expect(document.querySelectorAll("svg .edge").length).toBe(3);
  });

  test("a parent is drawn above its child", () => {
    const top = (id: string) => Number(document.querySelector(`svg [data-id="${id}"] rect`)!.getAttribute("y"));
    expect(top("doc-A")).toBeLessThan(top("doc-B"));
    expect(top("doc-C")).toBeLessThan(top("doc-D"));
  });

  test("names no other place that it would load", () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form|video|audio|source)\b|@import|url\(\s*['"]?(?!#)/iu);
  });

  test("its policy names the hashes of its own style and script, and forbids all else", () => {
    const policy = document.querySelector("meta[http-equiv='Content-Security-Policy']")!.getAttribute("content");
    const hashOf = (tag: string) => createHash("sha256").update(betweenTags(page, tag)).digest("base64");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hashOf("style")}'; script-src 'sha256-${hashOf("script")}'; img-src 'none'; base-uri 'none'; form-action 'none'`);
  });

  test("has no style or handler in an attribute, which its policy would forbid", () => {
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  });

  test("its script puts no markup into the page", () => {
    expect(page).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/u);
  });
});

describe("the page of one article", () => {
  const {document: one} = parseHTML(renderHtml({...DOSSIER, documents: DOCUMENTS.slice(0, 1), layers: {...DOSSIER.layers, claims: [], descents: [], alignments: []}}));

  test("says that comparing needs two, and has no drawing of copies and nothing to compare", () => {
    expect(one.querySelector(".standfirst")!.textContent).toContain("Comparing needs two articles");
    expect(one.querySelectorAll("svg.stemma, #stemma, #differences, #agreements").length).toBe(0);
  });
});

test("a document without an outlet is drawn with its headline's first words between marks", () => {
  const [first, ...others] = DOCUMENTS;
  const {document: page} = parseHTML(renderHtml({...DOSSIER, documents: [{...first, outlet: null}, ...others]}));
  expect(page.querySelector("svg [data-id='doc-A'] .name.headline")!.textContent).toBe("“Ferry fire at…”");
});

describe("hostile words", () => {
  test("make no element and no attribute", () => {
    const count = (root: typeof document, selector: string) => root.querySelectorAll(selector).length;
    expect(count(hostile, "script")).toBe(1);
    expect(count(hostile, "style")).toBe(1);
    for (const selector of ["img", "[onload]", "[onerror]", "[onmouseover]", "[onfocus]", "textarea"]) expect(count(hostile, selector), selector).toBe(0);
  });

  test.each(ATTACKS.filter((attack) => attack.includes("<")))("%j never stands in the page as it is", (attack) => {
    expect(hostilePage.slice(hostilePage.indexOf("<body>"))).not.toContain(attack);
  });

  test("open no address but http and https", () => {
    const addresses = [...hostile.querySelectorAll("a")].flatMap((link) => link.getAttribute("href") ?? []);
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual(Array(3).fill(`https://example.org/"onmouseover="window.__hacked=1`));
  });

  test("hide nothing: characters that steer or turn text are shown", () => {
    expect(STEERING.exec(hostilePage)).toBeNull();
    expect(hostilePage).toContain("␛[31mred");
  });

  test("keep their length in the articles", () => {
    const doc = hostileDossier().documents[0];
    const last = [...hostile.querySelectorAll("#doc-A [data-at]")].at(-1)!;
    expect(Number(last.getAttribute("data-at")) + last.textContent!.length).toBe(doc.text.length);
  });
});

test("a template escapes what stands in it, and lists, and leaves out what is not there", () => {
  expect(html`<p title="${'"'}">${["<", null, false, 3, html`<b>${"&"}</b>`]}</p>`.markup).toBe('<p title="&quot;">&lt;3<b>&amp;</b></p>');
  expect(escapeHtml("a\rb`'")).toBe("a&#13;b&#96;&#39;");
});
