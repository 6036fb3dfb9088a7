import {describe, expect, test} from "vitest";
import {read} from "../outside.ts";
import {expectExact, FIRST, SECOND, THIRD} from "./containers.ts";

const HTML = `<p>${FIRST}</p><figure><figcaption>The quay at Harrow Bay</figcaption></figure><p>“${SECOND}”&nbsp;&amp;\tso on</p>`;
const TEXT = `Ferry "burns"\n\n${FIRST}\n\nThe quay at Harrow Bay\n\n“${SECOND}”\u00a0& so on`;
const factsOf = (value: unknown) => read({"a.json": JSON.stringify(value, null, 2)}).documents.map(({document: {input, text, url, outlet, byline, published}}) => ({input, text, url, outlet, byline, published: published?.value}));

describe("JSON Feed", () => {
  const ENTRY = {id: "urn:1", url: "/ferry", title: "Ferry \"burns\"", content_html: HTML, summary: "All are safe.", date_published: "2031-07-03T08:00:00-04:00", authors: [{name: "Jane Roe"}, {name: "John Okafor"}]};
  const feed = (...items: readonly object[]) => ({version: "https://jsonfeed.org/version/1.1", title: "Coastal Wire", home_page_url: "https://coastal.example/", authors: [{name: "Wire Desk"}], items});
  const FACTS = {input: "a.json#urn:1", text: TEXT, url: "https://coastal.example/ferry", outlet: "Coastal Wire", byline: "Jane Roe, John Okafor", published: "2031-07-03T12:00:00Z"};

  test("an entry with content is a document, and its bytes are its own", () => {
    expect(factsOf(feed(ENTRY))).toEqual([FACTS]);
    const json = `\ufeff{"items":[${JSON.stringify({id: 2, title: "Ä", content_text: FIRST})}, ${JSON.stringify(ENTRY)} ],"version":"https://jsonfeed.org/version/1","title":"Coastal Wire"}`;
    const intake = read({"feed.json": json});
    expect(intake.documents.map(({document: {input}}) => input)).toEqual(["feed.json#2", "feed.json#urn:1"]);
    expect(new TextDecoder().decode(intake.documents[1].bytes)).toBe(JSON.stringify(ENTRY));
    expectExact(intake);
  });

  test("plain content keeps its paragraphs and line ends", () => {
    const intake = read({"a.json": JSON.stringify(feed({...ENTRY, content_html: undefined, content_text: `  ${FIRST}\r\nStanza\\two \u00fc\ud83d\ude00\n \n${SECOND}\n`}))});
    expect(intake.documents[0].document.text).toBe(`Ferry "burns"\n\n${FIRST}\nStanza\\two ü😀\n\n${SECOND}`);
    expectExact(intake);
  });

  test("a summary alone is told", () => {
    const {documents, notices} = read({"a.json": JSON.stringify(feed({...ENTRY, content_html: undefined, authors: undefined}))});
    expect(documents[0].document).toMatchObject({text: "Ferry \"burns\"\n\nAll are safe.", byline: "Wire Desk"});
    expect(notices.map(({code}) => code)).toEqual(["only-summary"]);
  });
});

describe("ninjs", () => {
  const ONE = {uri: "https://wire.example/ferry", type: "text", headline: "Ferry \"burns\"", byline: "By Jane Roe", versioncreated: "2031-07-03T12:00:00Z", copyrightholder: "Coastal Wire", body_html: HTML, body_text: FIRST, pubstatus: "usable"};
  const TWO = {
    uri: "https://wire.example/ferry", standard: {name: "ninjs", version: "2.1"}, headlines: [{role: "short", value: "Fire"}, {role: "main", value: "Ferry \"burns\""}], by: "Jane Roe", versioncreated: "2031-07-03T08:00:00-04:00",
    infosources: [{name: "Coastal Wire", role: "cptype:provider"}], bodies: [{role: "summary", contenttype: "text/plain", value: "Fire"}, {role: "html", contenttype: "text/html", value: HTML}], associations: [{name: "main", uri: "urn:p", type: "picture", headline: "Quay"}],
  };
  const THREE = {uri: TWO.uri, versionCreated: TWO.versioncreated, headlines: TWO.headlines, by: TWO.by, copyrightHolder: "Coastal Wire", bodies: TWO.bodies.map(({role, contenttype, value}) => ({role, contentType: contenttype, value}))};
  const FACTS = {input: "a.json", text: TEXT, url: "https://wire.example/ferry", outlet: "Coastal Wire", byline: "Jane Roe", published: "2031-07-03T12:00:00Z"};

  test.each([["1.x", ONE], ["2.x", TWO], ["3.x", THREE], ["1.x in XHTML", {...ONE, body_html: undefined, body_xhtml: HTML}]])("a news item of %s is a document", (_, news) => {
    expect(factsOf(news)).toEqual([FACTS]);
    expectExact(read({"a.json": JSON.stringify(news)}));
  });

  test("a plain body is read, and a description alone is a summary", () => {
    expect(factsOf({...ONE, body_html: undefined})[0].text).toBe(`Ferry "burns"\n\n${FIRST}`);
    const {notices} = read({"a.json": JSON.stringify({uri: "urn:1", headline: "Ferry", description_text: FIRST})});
    expect(notices.map(({code}) => code)).toEqual(["only-summary"]);
  });

  test("lists, and texts associated with a news item, are documents; pictures are told", () => {
    const other = {...ONE, uri: "urn:side", headline: "Side", body_html: `<p>${THIRD}</p>`};
    const list = [{...ONE, associations: {sidebar: other, picture: {uri: "urn:p", type: "picture", headline: "Quay", description_text: FIRST}}}, {...ONE, uri: "urn:2", body_html: `<p>${SECOND}</p>`}];
    for (const value of [list, {_items: list}]) {
      const {documents, notices} = read({"a.json": JSON.stringify(value)});
      expect(documents.map(({document: {input}}) => input)).toEqual(["a.json#https://wire.example/ferry", "a.json#urn:side", "a.json#urn:2"]);
      expect(notices.map(({text}) => text)).toEqual(["a.json: passed over 1 news item without a text (pictures and the like)"]);
    }
  });

  test("a news item in a later version is a version of the first, and a canceled one is told", () => {
    const {documents, notices} = read({"a.json": JSON.stringify(ONE), "b.json": JSON.stringify({...ONE, versioncreated: "2031-07-03T14:00:00Z", pubstatus: "canceled"})});
    expect(documents.map(({versionOf}) => versionOf)).toEqual([undefined, documents[0].document.id]);
    expect(notices.map(({code}) => code)).toEqual(["odd-entry", "version"]);
  });

  test("it is known by its content on standard input", () => {
    expect(read({}, ["-"], {}, JSON.stringify(ONE)).documents[0].normalizer).toBe("ninjs/utf-8/1");
  });
});

describe("JSON that is no news", () => {
  test.each([
    ["other JSON", "[{\"name\": \"x\"}]", "other-json", "a.json: is JSON, but neither a JSON Feed nor news in ninjs"],
    ["broken JSON", "[{\"uri\": \"x\", ", "broken-json", "a.json: is not valid JSON"],
    ["nested without end", `${"[".repeat(200_000)}`, "broken-json", "a.json: is not valid JSON"],
    ["nested and closed", `${"[".repeat(5000)}${"]".repeat(5000)}`, "other-json", "a.json: is JSON, but neither a JSON Feed nor news in ninjs"],
    ["a feed without entries", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "empty-feed", "a.json: is a feed without entries"],
    ["news without a text", "{\"uri\": \"urn:1\", \"headline\": \"Ferry\"}\n", "no-text", "a.json: holds no news item with a text"],
  ])("%s gives one line", (_, json, code, text) => {
    expect(read({"a.json": json}).problems.map((problem) => [problem.code, problem.text])).toEqual([[code, text]]);
  });

  test("JSON Lines under that ending are read as such", () => {
    expect(read({"a.json": `${JSON.stringify({id: "one", text: FIRST})}\n${JSON.stringify({id: "two", text: SECOND})}`}).documents).toHaveLength(2);
  });
});
