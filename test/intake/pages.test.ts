import {expect, test} from "vitest";
import {readPage} from "../../src/intake/pages/page.ts";
import {parsePublished} from "../../src/intake/index.ts";
import {read} from "./outside.ts";

const FIRST = "VELMORA — The dam above Harrow Bay held through the night as engineers opened two of its four gates, the river board said on Thursday, and nobody was hurt.";
const SECOND = "About 300 people were taken to schools on the north shore, where volunteers had laid out blankets and soup since the early evening, the mayor said.";

const PAGE = `<!doctype html><html lang="en"><head>
<title>Harrow Bay dam holds | Coastal Wire</title>
<meta property="og:site_name" content="Coastal Wire"><link rel="canonical" href="https://coastal.example/dam">
<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Harrow Bay dam holds &amp; sleeps",
"author": [{"@type": "Person", "name": "Jane Roe"}, {"name": "John Okafor"}], "datePublished": "2031-07-03T23:30:00-04:00", "publisher": {"name": "Coastal Wire"}}]}</script>
<style>p {color: red}</style></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harrow Bay dam holds &amp; sleeps</h1><p>${FIRST}</p>
<figure><img src="dam.jpg"><figcaption>Water everywhere</figcaption></figure><script>alert("x")</script>
<p>${SECOND}</p><p>A   second
part of it, with Ada&nbsp;Ferris, &lt;b&gt; and “more” of the same kind of words so that it is long enough to be kept.</p></article></body></html>`;

test("a page gives its headline, byline, date, outlet and address", () => {
  const [{document: {headline, byline, published, outlet, url}}] = read({"a.html": PAGE}).documents;
  expect({headline, byline, published, outlet, url}).toEqual({
    headline: "Harrow Bay dam holds & sleeps", byline: "Jane Roe, John Okafor", published: {value: "2031-07-04T03:30:00Z", basis: "metadata"},
    outlet: "Coastal Wire", url: "https://coastal.example/dam",
  });
});

test("its text is the headline and the paragraphs with blank lines between, without scripts and styles", () => {
  const [{document: {text, parts}}] = read({"a.html": PAGE}).documents;
  expect(text).toBe(`Harrow Bay dam holds & sleeps\n\n${FIRST}\n\nWater everywhere\n\n${SECOND}\n\nA second part of it, with Ada\u00a0Ferris, <b> and “more” of the same kind of words so that it is long enough to be kept.`);
  expect(parts.map(({kind, start, end}) => [kind, text.slice(start, end).slice(0, 10)])).toEqual([
    ["headline", "Harrow Bay"], ["dateline", "VELMORA —"], ["body", "The dam ab"], ["caption", "Water ever"], ["body", "About 300 "],
  ]);
});

test("two line breaks end a paragraph, one does not", () => {
  const {text} = readPage(`<html><body><article><p>${FIRST}<br>On and on.<br><br>${SECOND}</p></article></body></html>`);
  expect(text).toBe(`${FIRST}\nOn and on.\n\n${SECOND}`);
});

test("without JSON-LD the meta tags and the markup are read", () => {
  const page = `<html><head><meta property="og:title" content="Dam holds in Harrow Bay"><meta name="author" content="By Jane Roe"></head>
    <body><time datetime="2031-07-03">yesterday</time><p>${FIRST}</p><p>${SECOND}</p></body></html>`;
  const {metadata} = readPage(page);
  expect(metadata).toMatchObject({headline: "Dam holds in Harrow Bay", byline: "Jane Roe", published: "2031-07-03", outlet: null, url: null, language: null});
  expect(metadata.foundIn).toEqual({headline: "meta og:title", byline: "meta author", published: "time"});
});

test("where the markup holds no article, the article of the JSON-LD is read", () => {
  const json = JSON.stringify({"@type": "NewsArticle", headline: "Dam holds", articleBody: `${FIRST}\n\n${SECOND}`});
  const {text} = readPage(`<html><head><script type="application/ld+json">${json}</script></head><body><div id="app"></div></body></html>`);
  expect(text).toBe(`${FIRST}\n\n${SECOND}`);
});

test("a page under the ending of a text, and one that nests without end, are told", () => {
  expect(read({"a.txt": PAGE}).documents[0].normalizer).toBe("html/utf-8/2");
  const {problems} = read({"deep.html": `<html><body>${"<div>".repeat(50_000)}x`});
  expect(problems.map(({code, text}) => [code, text])).toEqual([["no-article", "deep.html: is an HTML page without an article"]]);
});

test.each([
  ["2031-07-03", "2031-07-03"], ["20310703", "2031-07-03"], ["2031-07-03T08:00:00Z", "2031-07-03T08:00:00Z"], ["2031-07-03T08:00:00.123+0200", "2031-07-03T06:00:00Z"],
  ["2031-07-03 08:00", "2031-07-03"], ["July 3, 2031", "2031-07-03"], ["3rd July 2031", "2031-07-03"], ["Thu, 03 Jul 2031 08:00:00 GMT", "2031-07-03"],
  ["2031-02-29", null], ["2031-13-01", null], ["tomorrow", null], ["", null], ["12", null],
])("a date of publication: %s", (words, date) => {
  expect(parsePublished(words)).toBe(date);
});
