import {describe, expect, it} from "vitest";
import {isArticleKind, textOf, type Document} from "../../src/model/index.ts";
import {read} from "./outside.ts";

/** Stories of one site, three paragraphs each. */
const STORIES: readonly (readonly string[])[] = [
  ["Divers looked at the north pier of Velmora on Monday, and found that two of its piles had been eaten away by worms below the line of the ebb.", "The harbor office closed the pier for a week, and moved the fish market to the yard of the old rope works in Quay Street.", "Repairs are to cost four million crowns, of which the town has only one and a half set aside."],
  ["A school for three hundred children opened in Tarn on Tuesday, eight months late and with a roof that lets in rain over the gymnasium.", "The mayor, Ines Rolf, thanked the builders and said that the gymnasium would stay closed until the spring came round again.", "Parents had asked for lockers, which the council of the district refused to pay for in March."],
  ["Heavy snow cut off four villages above Harrow Bay on Wednesday, and the road office said that its only large plow stood in the workshop.", "Bread and milk were flown in by a helicopter of the coast guard, which could land on the playing field of Upper Harrow.", "Thaw is expected from Friday on, and with it a danger of avalanches along the upper road."],
];
const TITLES = ["Worms eat the pier of Velmora", "School opens late in Tarn", "Snow cuts off four villages"];

function page(at: number, paragraphs: readonly string[], {before = "", after = "", host = "courier.example"} = {}): string {
  return `<html><head><title>${TITLES[at % 3]} | The Tarn Courier</title><link rel="canonical" href="https://${host}/news/${at}"><meta property="og:site_name" content="The Tarn Courier"></head>`
    + `<body><article><h1>${TITLES[at % 3]}</h1>${before}${paragraphs.map((words) => `<p>${words}</p>`).join("\n")}${after}</article></body></html>`;
}

const site = (around: {readonly before?: string; readonly after?: string; readonly host?: string}, count = 3) => STORIES.slice(0, count).map((paragraphs, at) => page(at, paragraphs, around));

/** Of each page, whether the words are read as article. */
function kindsOf(pages: readonly string[], words: string): readonly (boolean | null)[] {
  return read(Object.fromEntries(pages.map((html, at) => [`${at}.html`, html]))).documents.map(({document}) => isArticle(document, words));
}

function isArticle(doc: Document, words: string): boolean | null {
  const part = doc.parts.find((one) => textOf(doc, one).includes(words));
  return part ? isArticleKind(part.kind) : null;
}

const FUND = "Four in five of our pages are paid for by people who buy a share in the Tarn Courier, and you could be one of them by Sunday evening.";
const AGO = "The harbor of Velmora was built in 1904 by convicts, of whom sixty died when the first mole broke in a storm that lasted nine days.";

describe("what several pages of one site have in common", () => {
  const rows: readonly (readonly [string, readonly string[], string, readonly boolean[]])[] = [
    ["is furniture where it stands in another element than the paragraphs", site({after: `<div class="zz">${FUND}</div>`}, 2), FUND, [false, false]],
    ["is furniture where it is short and stands at an end", site({after: "<p>Printed on the quay since 1911</p>"}, 2), "Printed on the quay", [false, false]],
    ["is furniture above the article too", site({before: "<div class=\"q\">Reading for early risers, every day of the week.</div>"}, 3), "Reading for early risers", [false, false, false]],
    ["is furniture where it looks like a paragraph, names the site and ends three stories", site({after: `<p>${FUND}</p>`}), FUND, [false, false, false]],
    ["stays where it looks like a paragraph and ends but two", site({after: `<p>${FUND}</p>`}, 2), FUND, [true, true]],
    ["stays where it is a paragraph that tells what happened before", site({after: `<p>${AGO}</p>`}), AGO, [true, true, true]],
    ["stays where it stands among other paragraphs", STORIES.map((paragraphs, at) => page(at, [paragraphs[0], FUND, ...paragraphs.slice(1)])), FUND, [true, true, true]],
    ["stays on pages of different sites", STORIES.map((paragraphs, at) => page(at, paragraphs, {after: `<div class="zz">${FUND}</div>`, host: `${at}.example`})), FUND, [true, true, true]],
  ];
  it.each(rows)("%s", (_, pages, words, expected) => expect(kindsOf(pages, words)).toEqual(expected));

  it("is the article's own where two pages print one story, the last line too", () => {
    const pages = [page(0, STORIES[0]), page(3, [...STORIES[0], "The works begin on Monday."]), page(6, [...STORIES[0].slice(0, 2), "The works begin on Monday."])];
    expect(kindsOf(pages, STORIES[0][1])).toEqual([true, true, true]);
    expect(kindsOf(pages, "The works begin on Monday")).toEqual([null, true, true]);
  });

  it("is told in one line for a site, and the text stays as it is", () => {
    const pages = site({after: `<div class="zz">${FUND}</div>`});
    const {documents, notices} = read({"0.html": pages[0], "1.html": pages[1], "2.html": pages[2]});
    expect(notices.map(({text}) => text)).toEqual(["courier.example: a passage that stands on several of its 3 pages is taken for the site's own, not for the articles'"]);
    expect(documents.map(({document: {text}}) => text)).toEqual([0, 1, 2].map((at) => read({"0.html": pages[at]}).documents[0].document.text));
  });

  it("is told of a page that comes later, by the pages of its site that were read before, and by no other's", () => {
    const [first, second] = site({after: `<div class="zz">${FUND}</div>`}, 2);
    const before = read({"0.html": first}).documents.map(({document: {url}, bytes, normalizer}) => ({bytes, normalizer, address: url}));
    const isArticleAfter = (pages: typeof before) => read({"1.html": second}, undefined, {before: pages}).documents.map(({document}) => isArticle(document, FUND));
    expect(isArticleAfter(before)).toEqual([false]);
    expect(isArticleAfter([])).toEqual([true]);
    expect(isArticleAfter(before.map((one) => ({...one, address: "https://other.example/1"})))).toEqual([true]);
  });
});
