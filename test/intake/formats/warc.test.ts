import {brotliCompressSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {read} from "../outside.ts";
import {chunked, expectExact, FIRST, gzip, http, join, LATER, PAGE, record, response, SECOND, sha1} from "./containers.ts";

const URL = "https://coastal.example/2031/07/03/ferry";
const INFO = record("warcinfo", {"Content-Type": "application/warc-fields"}, "software: invented\r\n");
const REQUEST = record("request", {"WARC-Target-URI": URL, "Content-Type": "application/http; msgtype=request"}, "GET /ferry HTTP/1.1\r\n\r\n");
const utf8 = (words: string) => new TextEncoder().encode(words);

test("a response is a document: its bytes are the payload, and record, time, address and digest are kept", () => {
  const digest = "sha1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const intake = read({"a.warc": join(INFO, REQUEST, response(URL, PAGE, {more: {"WARC-Payload-Digest": digest}}))});
  const [{document, bytes, normalizer, capture}] = intake.documents;
  expect(new TextDecoder().decode(bytes)).toBe(PAGE);
  expect([document.input, document.url, document.headline, normalizer]).toEqual([`a.warc#${URL}`, URL, "Ferry burns off Harrow Bay", "html/utf-8/2"]);
  expect(capture).toEqual({recordId: "urn:uuid:1", at: "2031-07-03T08:00:00Z", digest, url: URL, where: "WARC record"});
  expect(document.published).toEqual({value: "2031-07-03", basis: "metadata"});
  expect([intake.problems, intake.notices]).toEqual([[], []]);
  expectExact(intake);
});

describe("the payload is taken out of its codings", () => {
  const HTML = "Content-Type: text/html\r\n";
  test.each([
    ["chunks", chunked(utf8(PAGE)), `${HTML}Transfer-Encoding: chunked`],
    ["chunks that the archive has joined", utf8(PAGE), `${HTML}Transfer-Encoding: chunked`],
    ["gzip in chunks", chunked(gzip(PAGE)), `${HTML}Transfer-Encoding: chunked\r\nContent-Encoding: gzip`],
    ["gzip that the archive has unpacked", utf8(PAGE), `${HTML}Content-Encoding: gzip`],
    ["brotli", new Uint8Array(brotliCompressSync(utf8(PAGE))), `${HTML}Content-Encoding: br`],
  ])("%s", (_, body, fields) => {
    const {documents, problems} = read({"a.warc": response(URL, body, {fields})});
    expect(problems).toEqual([]);
    expect(new TextDecoder().decode(documents[0].bytes)).toBe(PAGE);
  });
});

test("the charset of the header is believed before that of the page", () => {
  const page = PAGE.replace("<head>", "<head><meta charset=\"iso-8859-1\">").replace("Ada Ferris", "Ада Феррис").replace(/[“”]/gu, "\"");
  const bytes = Uint8Array.from(page, (letter) => (letter.charCodeAt(0) >= 0x410 ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))); // as windows-1251 has it
  const intake = read({"a.warc": response(URL, bytes, {fields: "Content-Type: text/html; charset=\"windows-1251\""})});
  expect(intake.documents[0].normalizer).toBe("html/windows-1251/2");
  expect(intake.documents[0].document.text).toContain("Ада Феррис");
  expectExact(intake);
});

const THREE = [response(`${URL}/1`, PAGE), response(`${URL}/2`, LATER), response(`${URL}/3`, PAGE.replace("Two tugs", "Three tugs"))];

describe("records are found in", () => {
  test.each([
    ["a plain file", join(INFO, ...THREE)],
    ["gzip with a member for each record", gzip(INFO, ...THREE)],
    ["gzip in one member", gzip(join(INFO, ...THREE))],
    ["gzip whose members end inside records", gzip(join(INFO, ...THREE).subarray(0, 500), join(INFO, ...THREE).subarray(500))],
    ["a file of version 1.0 with bare line feeds", join(...THREE.map((one) => new TextDecoder().decode(one).replace("WARC/1.1", "WARC/1.0").replace(/\r\n(?=[\s\S]*HTTP\/)/gu, "\n")))],
  ])("%s", (_, bytes) => {
    const {documents, problems} = read({"a.warc.gz": bytes});
    expect(problems).toEqual([]);
    expect(documents.map(({document}) => document.url)).toEqual([1, 2, 3].map((number) => `${URL}/${number}`));
  });

  test("standard input", () => {
    expect(read({}, ["-"], {}, gzip(...THREE)).documents).toHaveLength(3);
  });
});

test("what is no page is counted in one notice, with the first of each kind", () => {
  const {documents, notices, problems} = read({"a.warc": join(
    response(URL, PAGE), response(`${URL}.png`, "x", {fields: "Content-Type: image/png"}), response(`${URL}2.png`, "x", {fields: "Content-Type: image/png"}),
    response("https://coastal.example/gone", PAGE, {status: "404 Not Found"}), record("metadata", {}, "x"), record("conversion", {"WARC-Target-URI": URL, "Content-Type": "text/plain"}, FIRST),
    response("https://coastal.example/", "<html><body><nav>Home</nav></body></html>"),
  )});
  expect([documents.length, problems]).toEqual([1, []]);
  expect(notices.map(({text}) => text)).toEqual([
    `a.warc: passed over 4 records: 2 of type image/png (${URL}.png), 1 of status 404 (https://coastal.example/gone), 1 of type conversion (${URL})`,
    "a.warc: 1 of its pages is without an article (https://coastal.example/)",
  ]);
});

test("plain text and resources are documents too", () => {
  const words = `${FIRST}\n\n${SECOND}`;
  const {documents} = read({"a.warc": join(response(URL, words, {fields: "Content-Type: text/plain"}), record("resource", {"WARC-Target-URI": "file:///dam.html", "Content-Type": "text/html"}, PAGE))});
  expect(documents.map(({normalizer, document: {input}}) => [normalizer, input])).toEqual([["text/utf-8/1", `a.warc#${URL}`], ["html/utf-8/2", "a.warc#file:///dam.html"]]);
});

test("plain text that is for machines is no document", () => {
  const plain = {fields: "Content-Type: text/plain"};
  const {documents, notices} = read({"a.warc": join(response(URL, PAGE), response("https://coastal.example/robots.txt", "User-agent: *\nDisallow: /x\n".repeat(20), plain), response("https://count.example/ping", "ok", plain))});
  expect([documents.length, notices.map(({text}) => text)]).toEqual([1, ["a.warc: passed over 2 records: 2 of plain text for machines (https://coastal.example/robots.txt)"]]);
});

test("two captures of one address are versions of one document, the earlier the first, and share their address", () => {
  const head = "<link rel=\"canonical\" href=\"https://coastal.example/ferry-burns\">";
  const {documents, notices} = read({"a.warc": join(
    response(`${URL}#top`, LATER, {at: "2031-07-04T08:00:00.250Z"}), response(URL, PAGE.replace("</head>", `${head}</head>`)),
  )});
  expect(documents.map(({document: {url}}) => url)).toEqual(["https://coastal.example/ferry-burns", "https://coastal.example/ferry-burns"]);
  expect(documents.map(({versionOf}) => versionOf)).toEqual([documents[1].document.id, undefined]);
  expect(notices).toEqual([{code: "version", text: `a.warc#${URL}: a version of one document with a.warc#${URL}~2 (2031-07-03T08:00:00Z and 2031-07-04T08:00:00.250Z), not a copy of it`}]);
});

test("versions are found across files, and the same bytes are kept once", () => {
  const {documents, notices} = read({"a.warc": response(URL, PAGE), "b.warc": join(response(URL, PAGE, {at: "2031-07-04T08:00:00Z"}), response(URL, LATER, {at: "2031-07-05T08:00:00Z"}))});
  expect(documents.map(({versionOf}) => versionOf)).toEqual([undefined, documents[0].document.id]);
  expect(notices.map(({code}) => code)).toEqual(["same-bytes", "version"]);
});

test("a revisit is a notice", () => {
  const revisit = record("revisit", {"WARC-Target-URI": URL, "WARC-Date": "2031-07-05T08:00:00Z", "WARC-Refers-To-Date": "2031-07-03T08:00:00Z"}, http("", "Content-Type: text/html"));
  const {documents, notices} = read({"a.warc": join(response(URL, PAGE), revisit)});
  expect(documents).toHaveLength(1);
  expect(notices).toEqual([{code: "revisit", text: `a.warc: ${URL} was looked at again at 2031-07-05T08:00:00Z and was unchanged since 2031-07-03T08:00:00Z; no text of its own is kept for it`}]);
});

test("a record whose bytes have another digest than it says is told", () => {
  const block = http(PAGE);
  const told = (digest: string) => read({"a.warc": record("response", {"WARC-Target-URI": URL, "WARC-Block-Digest": digest}, block)}).notices.map(({code}) => code);
  expect([told(`sha1:${sha1(block)}`), told(`sha1:${sha1(utf8(PAGE))}`), told("md5:1"), told("sha1:")]).toEqual([[], ["other-digest"], [], []]);
});

describe("a broken archive gives one line, and what stands before the place is read", () => {
  const plain = join(...THREE);
  const packed = gzip(...THREE);
  const flipped = Uint8Array.from(packed, (byte, at) => (at === packed.length - 200 ? byte ^ 255 : byte));
  const rows: readonly (readonly [string, string, Uint8Array, number, string, string])[] = [
    ["cut inside a record", "a.warc", plain.subarray(0, plain.length - 100), 2, "truncated", "a.warc: breaks off inside record 3"],
    ["cut inside a head", "a.warc", join(THREE[0], "WARC/1.1\r\nWARC-Type: resp"), 1, "truncated", "a.warc: breaks off inside record 2"],
    ["other bytes behind a record", "a.warc", join(THREE[0], "garbage garbage"), 1, "broken-warc", "a.warc: holds something else where record 2 should begin"],
    ["no length", "a.warc", join(THREE[0], record("response", {"Content-Length": undefined}, "")), 1, "broken-warc", "a.warc: record 2 does not say how long it is"],
    ["a length beyond all bounds", "a.warc", join(THREE[0], record("response", {"Content-Length": "99999999999999"}, "x")), 1, "truncated", "a.warc: breaks off inside record 2"],
    ["a head without end", "a.warc", join(THREE[0], `WARC/1.1\r\n${"x: y\r\n".repeat(40_000)}`), 1, "broken-warc", "a.warc: record 2 has a head without end"],
    ["gzip that breaks off", "a.warc.gz", packed.subarray(0, packed.length - 300), 2, "truncated", `a.warc.gz: breaks off inside the gzip part that begins at byte ${gzip(THREE[0], THREE[1]).length}`],
    ["gzip in one member that breaks off", "a.warc.gz", gzip(plain).subarray(0, -14), 2, "truncated", "a.warc.gz: breaks off inside the gzip part that begins at byte 0"],
    ["a flipped byte in gzip", "a.warc.gz", flipped, 2, "broken-gzip", `a.warc.gz: is broken gzip in the part that begins at byte ${gzip(THREE[0], THREE[1]).length}`],
    ["other bytes between members", "a.warc.gz", join(gzip(THREE[0]), "xyz"), 1, "broken-gzip", `a.warc.gz: is not gzip at byte ${gzip(THREE[0]).length}`],
    ["no archive at all", "a.warc", utf8(FIRST), 0, "broken-warc", "a.warc: holds something else where record 1 should begin"],
    ["no pages", "a.warc", INFO, 0, "no-pages", "a.warc: holds no page or text that was answered with status 200"],
    ["no page with an article", "a.warc", response(URL, "<html><body><nav>Home</nav></body></html>"), 0, "no-article", `a.warc: 1 of its pages is without an article (${URL})`],
    ["an unknown coding", "a.warc", join(THREE[0], response(URL, PAGE, {fields: "Content-Type: text/html\r\nContent-Encoding: zstd"})), 1, "unknown-coding", `a.warc: ${URL} is encoded as zstd, which cannot be unpacked here`],
  ];
  test.each(rows)("%s", (_, name, bytes, count, code, text) => {
    const {documents, problems} = read({[name]: bytes});
    expect([documents.length, problems]).toEqual([count, [{input: name, code, text}]]);
  });
});

describe("bombs are refused", () => {
  const maxBytes = 100_000;
  test("a member that unpacks to more than all may come to", () => {
    const {problems} = read({"a.warc.gz": gzip(new Uint8Array(20 * maxBytes))}, undefined, {maxBytes});
    expect(problems).toEqual([{input: "a.warc.gz", code: "too-large", text: "a.warc.gz: unpacks to more than 1600000 bytes, which is more than --max-bytes allows"}]);
  });

  test("a body that unpacks to more than an article may have", () => {
    const bomb = response(`${URL}/bomb`, gzip("x".repeat(2 * maxBytes)), {fields: "Content-Type: text/html\r\nContent-Encoding: gzip"});
    const {documents, problems} = read({"a.warc": join(bomb, response(URL, PAGE))}, undefined, {maxBytes});
    expect(problems.map(({text}) => text)).toEqual([`a.warc: ${URL}/bomb unpacks to more than 100000 bytes, which is more than --max-bytes allows`]);
    expect(documents).toHaveLength(1);
  });

  test("gzip in gzip", () => {
    const bomb = response(URL, gzip(gzip("x".repeat(2 * maxBytes))), {fields: "Content-Type: text/html\r\nContent-Encoding: gzip, gzip"});
    expect(read({"a.warc": bomb}, undefined, {maxBytes}).problems.map(({code}) => code)).toEqual(["too-large"]);
  });
});

test("zero bytes in a page and behind the last member are borne", () => {
  const {documents, problems, notices} = read({"a.warc.gz": join(gzip(response(URL, PAGE.replace("fire", "fi\0re"))), new Uint8Array(512))});
  expect([documents.length, problems, notices.map(({code}) => code)]).toEqual([1, [], ["odd-bytes"]]);
});

test("an archive cut or flipped at any byte never throws", () => {
  const bytes = gzip(INFO, response(URL, chunked(gzip(PAGE)), {fields: `Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip`}), THREE[1]);
  for (let at = 1; at < bytes.length; at += 7) {
    const cut = read({"a.warc.gz": bytes.subarray(0, at)});
    expect(cut.problems.length).toBeGreaterThan(0);
    expect(() => read({"a.warc.gz": Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ 0x55 : byte))})).not.toThrow();
  }
});
