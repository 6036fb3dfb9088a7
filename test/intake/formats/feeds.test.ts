import {describe, expect, test} from "vitest";
import {read} from "../outside.ts";
import {expectExact, FIRST, SECOND, THIRD} from "./containers.ts";

const HTML = `<p>${FIRST}</p><p>${SECOND} It &amp; she&nbsp;held.</p>`;
const escape = (words: string) => words.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
const TEXT = `Ferry burns\n\n${FIRST}\n\n${SECOND} It & she\u00a0held.`;

function rss(items: string, channel = "<title>Coastal Wire</title><link>https://coastal.example/</link>"): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}\n${items}</channel></rss>`;
}

function atom(entries: string, feed = "<title>Coastal Wire</title><author><name>Wire Desk</name></author>"): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom">${feed}${entries}</feed>`;
}

const ITEM = `<item><title>Ferry burns</title><link>https://coastal.example/ferry</link><guid isPermaLink="false">tag:1</guid><dc:creator>By Jane Roe</dc:creator>
<pubDate>Thu, 03 Jul 2031 08:00:00 EDT</pubDate><description>All are safe.</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item>`;

const factsOf = (xml: string) => read({"a.xml": xml}).documents.map(({document: {text, url, outlet, byline, published, headline}}) => ({text, url, outlet, byline, published: published?.value, headline}));
const FACTS = {text: TEXT, url: "https://coastal.example/ferry", outlet: "Coastal Wire", byline: "Jane Roe", published: "2031-07-03T12:00:00Z", headline: "Ferry burns"};

describe("an entry with its content is a document", () => {
  const HEAD = "<title>Ferry burns</title><link>https://coastal.example/ferry</link>";
  const ENTRY = "<title>Ferry burns</title><link rel=\"self\" href=\"https://coastal.example/x.xml\"/><link href=\"https://coastal.example/ferry\"/><author><name>Jane Roe</name></author><published>2031-07-03T08:00:00-04:00</published><updated>2031-07-04T08:00:00Z</updated>";
  test.each([
    ["RSS 2.0 with content in CDATA", rss(ITEM)],
    ["RSS 2.0 with content escaped", rss(ITEM.replace(/<!\[CDATA\[(.*?)\]\]>/su, (_, html: string) => escape(html)))],
    ["RSS 2.0 with content in two pieces of CDATA", rss(ITEM.replace("Two tugs", "Two]]><![CDATA[ tugs"))],
    ["RSS 1.0, where items stand beside the channel", `<rdf:RDF xmlns:rdf="x" xmlns="y"><channel rdf:about="z"><title>Coastal Wire</title></channel><item rdf:about="https://coastal.example/ferry">${HEAD}<dc:creator>Jane Roe</dc:creator><dc:date>2031-07-03T12:00:00+00:00</dc:date><content:encoded>${escape(HTML)}</content:encoded></item></rdf:RDF>`],
    ["an address of mail with the name behind it", rss(ITEM.replace(/<dc:creator>.*<\/dc:creator>/u, "<author>jane@coastal.example (Jane Roe)</author>"))],
    ["Atom with escaped HTML", atom(`<entry>${ENTRY}<content type="html">${escape(HTML)}</content></entry>`)],
    ["Atom with XHTML", atom(`<entry>${ENTRY}<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry>`)],
    ["Atom with prefixes", `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Coastal Wire</a:title>${`<entry>${ENTRY}<content type="html">${escape(HTML)}</content></entry>`.replace(/<(\/?)(?=[a-z])/gu, "<$1a:")}</a:feed>`],
  ])("%s", (_, xml) => {
    expect(factsOf(xml)).toEqual([FACTS]);
    expectExact(read({"a.xml": xml}));
  });
});

test("the bytes of an entry are exactly its own, and it is named after its id", () => {
  const {documents: [{document, bytes, normalizer}], notices} = read({"a.rss": rss(ITEM)});
  expect([new TextDecoder().decode(bytes), normalizer, document.input, notices]).toEqual([ITEM, "feed-entry/utf-8/1", "a.rss#tag:1", []]);
});

describe("content and summary are told apart", () => {
  const item = (fields: string) => rss(`<item><title>Ferry burns</title>${fields}</item>`);
  const long = escape(`<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${FIRST}</p><p>${SECOND}</p>`);
  test.each([
    ["a description is a summary", item(`<description>${FIRST}</description>`), true],
    ["a description of some length in paragraphs is the article", item(`<description>${long}</description>`), false],
    ["one that breaks off is a summary", item(`<description>${long} […]</description>`), true],
    ["content that breaks off is a summary", item(`<content:encoded>${escape(`<p>${FIRST} […]</p><p>The post <a href="x">Ferry burns</a> appeared first on <a href="y">Coastal Wire</a>.</p>`)}</content:encoded>`), true],
    ["content that ends in a link to the rest is a summary", item(`<content:encoded>${escape(`<p>${FIRST}</p><p><a href="x">Continue reading</a></p>`)}</content:encoded>`), true],
    ["a summary of Atom is one", atom(`<entry><title>Ferry burns</title><id>urn:1</id><summary>${FIRST}</summary></entry>`), true],
    ["content that stands elsewhere leaves the summary", atom(`<entry><title>Ferry burns</title><content src="https://coastal.example/f.pdf" type="application/pdf"/><summary>${FIRST}</summary></entry>`), true],
  ])("%s", (_, xml, isSummary) => {
    const {documents: [{document}], notices} = read({"a.xml": xml});
    expect(document.text.startsWith(`Ferry burns\n\n${FIRST}`)).toBe(true);
    expect(notices.filter(({code}) => code === "only-summary")).toEqual(isSummary ? [{code: "only-summary", text: `${document.input}: holds only the summary of its article`, doc: document.id}] : []);
  });
});

test("an entry taken from elsewhere is of the outlet that its source names", () => {
  expect(factsOf(rss(ITEM.replace("<title>", "<source url=\"https://tarn.example/feed\">The Tarn Courier</source><title>")))[0].outlet).toBe("The Tarn Courier");
  const entry = `<entry><title>Ferry burns</title><source><title>The Tarn Courier</title><author><name>Ada Ferris</name></author></source><content type="html">${escape(HTML)}</content></entry>`;
  expect(factsOf(atom(entry))[0]).toMatchObject({outlet: "The Tarn Courier", byline: "Ada Ferris"});
});

test("what an entry does not say, its feed says, and relative addresses start from it", () => {
  const [entry] = factsOf(atom(`<entry><title>Ferry burns</title><link href="ferry?a=1&amp;b=2"/><content type="html">${escape(HTML)}</content></entry>`, "<title>Coastal Wire</title><author><name>Wire Desk</name></author><link href=\"https://coastal.example/news/\"/>"));
  expect(entry).toMatchObject({outlet: "Coastal Wire", byline: "Wire Desk", url: "https://coastal.example/news/ferry?a=1&b=2", published: undefined});
});

test("two states of one entry are versions of one document", () => {
  const later = ITEM.replace("08:00:00", "18:00:00").replace("All are safe", "Two are hurt");
  const {documents} = read({"a.xml": rss(later), "b.xml": rss(ITEM)});
  expect(documents.map(({versionOf}) => versionOf)).toEqual([documents[1].document.id, undefined]);
});

test("entries are cut out of a feed in another encoding at the right bytes", () => {
  const xml = rss(`<item><title>Fähre brennt</title><description>Erstes Stück für alle, die es wissen möchten.</description></item>${ITEM.replace("Jane Roe", "Jané Roe").replace(/[“”]/gu, "")}`).replace("utf-8", "iso-8859-1");
  const intake = read({"a.xml": Uint8Array.from(xml, (letter) => letter.charCodeAt(0))});
  expect(intake.documents.map(({normalizer, document: {byline, headline}}) => [normalizer, byline, headline])).toEqual([["feed-entry/windows-1252/1", null, "Fähre brennt"], ["feed-entry/windows-1252/1", "Jané Roe", "Ferry burns"]]);
  expectExact(intake);
  const wide = new Uint8Array(Buffer.from(`\ufeff${rss(ITEM)}`, "utf16le"));
  expect(read({"a.xml": wide}).documents[0].document.text).toBe(TEXT);
});

describe("entities", () => {
  test("only those of XML and numbers stand for characters, and what a feed declares does not grow", () => {
    const lines = Array.from({length: 9}, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join("");
    const bomb = rss(`<item><title>A &lt;b&gt;&#x1F600; &l9;</title><description>${FIRST} &l9;</description></item>`).replace("?>\n", `?>\n<!DOCTYPE rss [<!ENTITY l0 "ha">${lines}<!ENTITY file SYSTEM "file:///etc/passwd">]>`);
    const {documents: [{document}], notices} = read({"a.xml": bomb});
    expect(document.text).toBe(`A 😀 &l9;\n\n${FIRST} &l9;`);
    expect(notices[0]).toEqual({code: "own-entities", text: "a.xml: declares entities of its own, which are left as they are written"});
  });

  test("names of HTML in content are read as HTML", () => {
    expect(factsOf(rss(`<item><title>Caf&amp;eacute; &amp;amp; more</title><description>${FIRST}</description></item>`))[0].text).toContain("Café & more");
  });
});

describe("a broken feed gives one line, and its whole entries are read", () => {
  test.each([
    ["cut inside an entry", rss(ITEM + ITEM.replaceAll("Ferry", "Boat")).slice(0, -80), 1, "truncated", "a.xml: breaks off before its end; 1 of its entries is whole"],
    ["cut between entries", rss(ITEM).slice(0, -16), 1, "truncated", "a.xml: breaks off before its end; 1 of its entries is whole"],
    ["no feed", "<?xml version=\"1.0\"?><sitemap><url>x</url></sitemap>", 0, "no-feed", "a.xml: is XML, but no feed (RSS or Atom)"],
    ["no entries", rss(""), 0, "empty-feed", "a.xml: is a feed without entries"],
    ["an entry with a title alone", rss("<item><title>Ferry burns</title></item>"), 0, "no-text", "a.xml#1: has neither content nor summary"],
    ["an entry with a date that is none", rss(ITEM.replace("Thu, 03 Jul 2031 08:00:00 EDT", "soon")), 1, "no-date", "a.xml#tag:1: published soon is no date"],
  ])("%s", (_, xml, count, code, text) => {
    const {documents, problems} = read({"a.xml": xml});
    expect([documents.length, problems.map((problem) => [problem.code, problem.text])]).toEqual([count, [[code, text]]]);
  });

  test("elements nested without end are borne", () => {
    const {documents} = read({"a.xml": rss(`${ITEM}<item><title>Deep</title><description>${"<b>".repeat(100_000)}${FIRST}</description></item>`)});
    expect(documents[0].document.text).toBe(TEXT);
  });
});

test("XML that lies in a folder and is no feed is passed over, as is JSON that is no news", () => {
  const {documents, problems, notices} = read({"f/a.rss": rss(ITEM), "f/package.json": "{\"name\": \"x\"}", "f/sitemap.xml": "<urlset/>"}, ["f"]);
  expect([documents.length, problems, notices.map(({text}) => text)]).toEqual([1, [], ["passed over f/package.json, which is JSON, but neither a JSON Feed nor news in ninjs", "passed over f/sitemap.xml, which is XML, but no feed (RSS or Atom)"]]);
});

test.each([
  ["Thu, 03 Jul 2031 08:00:00 GMT", "2031-07-03T08:00:00Z"], ["3 July 31 08:00 +0200", "2031-07-03T06:00:00Z"], ["Thu, 3 Jul 2031", "2031-07-03"], ["Thu, 03 Jul 2031 08:00:00 PDT", "2031-07-03T15:00:00Z"],
  ["Thu, 03 Jul 2031 08:00:00 XYZ", "2031-07-03"], ["2031-07-03T08:00:00.123+02:00", "2031-07-03T06:00:00Z"], ["2031-07-03", "2031-07-03"],
])("the date of an entry: %s", (words, date) => {
  expect(factsOf(rss(ITEM.replace("Thu, 03 Jul 2031 08:00:00 EDT", words)))[0].published).toBe(date);
});
