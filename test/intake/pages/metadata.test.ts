import {describe, expect, it} from "vitest";
import {readPage, type PageMetadata} from "../../../src/intake/index.ts";
import {read} from "../outside.ts";
import {ENGLISH} from "./prose.ts";

const ld = (fields: object) => `<script type="application/ld+json">${JSON.stringify({"@type": "NewsArticle", headline: "Ferry burns off Velmora", ...fields})}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const page = (head: string, above = "", below = "", tag = "<html>") => `${tag}<head><title>Ferry burns off Velmora</title>${head}</head><body><article><h1>Ferry burns off Velmora</h1>${above}${ENGLISH.slice(0, 5).map((words) => `<p>${words}</p>`).join("")}</article>${below}</body></html>`;
const metadataOf = (html: string): PageMetadata => readPage(new TextEncoder().encode(html)).metadata;

const HOUSE = meta("og:site_name", "The Tarn Courier");

describe("a page says of itself", () => {
  const rows: readonly (readonly [string, string, keyof PageMetadata, unknown, string])[] = [
    ["its section in JSON-LD", page(ld({articleSection: ["Coast", "Harbor"]})), "section", "Coast", "JSON-LD articleSection"],
    ["its section in a meta tag", page(meta("article:section", "Coast")), "section", "Coast", "meta article:section"],
    ["its language", page("", "", "", "<html lang=\"en-GB\">"), "language", "en-GB", "lang"],
    ["the agency whose text it is", page(HOUSE + ld({sourceOrganization: {name: "Coastal Wire"}})), "agency", "Coastal Wire", "JSON-LD sourceOrganization"],
    ["the agency among its writers", page(HOUSE + ld({author: [{name: "Jane Roe"}, {name: "Reuters"}]})), "agency", "Reuters", "JSON-LD author"],
    ["no agency where it is the outlet itself", page(meta("og:site_name", "AP News") + ld({author: {name: "The Associated Press"}})), "agency", null, ""],
    ["when it was changed", page(meta("article:modified_time", "2031-05-07T10:00:00Z")), "updated", "2031-05-07T10:00:00Z", "meta article:modified_time"],
    ["when it was published, which is not when it was changed", page(meta("article:published_time", "2031-05-06") + meta("article:modified_time", "2031-05-07T10:00:00Z")), "published", "2031-05-06", "meta article:published_time"],
    ["no day of publication where only the last change is known", page(meta("article:modified_time", "2031-05-07T10:00:00Z")), "published", null, ""],
    ["what it is made from", page(ld({isBasedOn: {"@type": "NewsArticle", url: "https://wire.example/1"}})), "basedOn", "https://wire.example/1", "JSON-LD isBasedOn"],
    ["that it is not free", page(ld({isAccessibleForFree: "False"})), "isFree", false, "JSON-LD isAccessibleForFree"],
    ["that it is not free, in a meta tag", page(meta("article:content_tier", "metered")), "isFree", false, "meta article:content_tier"],
    ["that it is free", page(meta("article:content_tier", "free")), "isFree", true, "meta article:content_tier"],
    ["nothing of being free", page(""), "isFree", null, ""],
    ["its writer where the meta tag names the house and the page shows a name", page(`${HOUSE}<meta name="author" content="Harbor House">`, "<p class=\"byline\">By Jane Roe</p>"), "byline", "Jane Roe", "markup"],
    ["a writer whose name begins with a small letter and a mark", page("", "<p class=\"byline\">By Colm d’Estaing</p>"), "byline", "Colm d’Estaing", "markup"],
    ["its writer in the meta tag where the page shows the same", page("<meta name=\"author\" content=\"Jane Roe\">", "<p class=\"byline\">By Jane Roe, Staff Writer</p>"), "byline", "Jane Roe", "meta author"],
    ["the writers that stand together, and not those of other articles", page("", "<div class=\"byline\"><a rel=\"author\">Jane Roe</a> <a rel=\"author\">Rae Obel</a></div>", "<div><div><div><p><a rel=\"author\">Tom Arden</a></p></div></div></div>"), "byline", "Jane Roe, Rae Obel", "markup"],
    ["its outlet as the writer where nobody is named", page(`${HOUSE}<meta name="author" content="The Tarn Courier">`), "byline", "The Tarn Courier", "meta author"],
  ];
  it.each(rows)("%s", (_, html, field, value, where) => {
    const metadata = metadataOf(html);
    expect([metadata[field], metadata.foundIn[field] ?? ""]).toEqual([value, where]);
  });

  it("what was corrected, in JSON-LD and in its markup, each once", () => {
    const note = "An earlier version of this article gave a wrong number of passengers.";
    const html = page(ld({correction: [{"@type": "CorrectionComment", text: note}, "The ship was built in 1904."]}), "", `<div class="article-correction"><p>${note}</p></div><aside id="correction">The captain is called Okafor.</aside>`);
    expect(metadataOf(html).corrections).toEqual([
      {value: note, where: "JSON-LD correction"}, {value: "The ship was built in 1904.", where: "JSON-LD correction"}, {value: "The captain is called Okafor.", where: "markup"},
    ]);
  });
});

describe("what a page says of itself in two ways is told", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["days of publication", page(ld({datePublished: "2031-05-06"}) + meta("article:published_time", "2030-05-06T08:00:00Z")), ["it was published on 2031-05-06 (JSON-LD datePublished) and on 2030-05-06 (meta article:published_time)"]],
    ["a change before the publication", page(ld({datePublished: "2031-05-06", dateModified: "2031-05-01"})), ["it was changed on 2031-05-01 (JSON-LD dateModified), before it was published on 2031-05-06 (JSON-LD datePublished)"]],
    ["addresses", page(`<link rel="canonical" href="https://courier.example/a">${meta("og:url", "https://courier.example/b")}`), ["its address is https://courier.example/a (link canonical) and https://courier.example/b (meta og:url)"]],
    ["writers", page(ld({author: {name: "Jane Roe"}}), "<p class=\"byline\">By Tom Arden</p>"), ["it was written by Jane Roe (JSON-LD author) and by Tom Arden (markup)"]],
    ["languages", page(meta("og:locale", "de_DE"), "", "", "<html lang=\"en\">"), ["its language is en (lang) and de_DE (meta og:locale)"]],
    ["but not the same said twice", page(`${ld({datePublished: "2031-05-06T22:00:00Z", author: {name: "Jane Roe"}})}${meta("article:published_time", "2031-05-07")}<meta name="author" content="JANE ROE"><link rel="canonical" href="https://courier.example/a/">${meta("og:url", "http://www.courier.example/a?utm=1")}${meta("og:locale", "en_US")}`, "", "", "<html lang=\"en\">"), []],
  ];
  it.each(rows)("%s", (_, html, told) => {
    expect(metadataOf(html).contradictions).toEqual(told);
    expect(read({"a.html": html}).notices.map(({code, text}) => [code, text])).toEqual(told.map((words) => ["odd-page", `a.html: ${words}`]));
  });
});

it("what the markup hides within the article is told, and what it hides around it is not", () => {
  const hidden = "<div hidden>Words that nobody sees on this page.</div>";
  const told = (above: string, below: string) => read({"a.html": page("", above, below)}).notices.map(({text}) => text);
  expect(told(`<p>${ENGLISH[6]}</p>${hidden}<p>${ENGLISH[7]}</p>`, hidden)).toEqual(["a.html: 1 element within the article is hidden by the page's markup and left out"]);
  expect(told("", hidden)).toEqual([]);
});
