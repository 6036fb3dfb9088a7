import {describe, expect, test} from "vitest";
import {read} from "../outside.ts";
import {expectExact, gzip, join, LATER, PAGE, response, sha256, zip} from "./containers.ts";

const URL = "https://coastal.example/ferry";
const FRAME = response("https://frames.example/widget", LATER);
const ARCHIVE = gzip(response("http://coastal.example/f", "", {status: "301 Moved", fields: "Location: /ferry"}), response("http://coastal.example/ferry", "", {status: "301 Moved", fields: `Location: ${URL}`}), response(URL, PAGE), FRAME);
const PAGES = `{"format": "json-pages-1.0", "id": "pages"}\n{"url": "http://coastal.example/f", "ts": "2031-07-03T08:00:00Z", "title": "Ferry"}\n`;
const packageOf = (archive: Uint8Array) => JSON.stringify({profile: "data-package", resources: [{name: "data.warc.gz", path: "archive/data.warc.gz", hash: `sha256:${sha256(archive)}`, bytes: archive.length}]});
const FILES = {"archive/data.warc.gz": ARCHIVE, "pages/pages.jsonl": PAGES, "datapackage.json": packageOf(ARCHIVE)};

test("the pages that the list names are documents, through redirects; frames are told", () => {
  const intake = read({"a.wacz": zip(FILES)});
  expect(intake.documents.map(({document: {input, url}, capture}) => [input, url, capture?.at])).toEqual([[`a.wacz#${URL}`, URL, "2031-07-03T08:00:00Z"]]);
  expect(intake.notices.map(({text}) => text)).toEqual(["a.wacz: passed over 3 records: 2 of status 301 (http://coastal.example/f), 1 that the list of pages does not name (https://frames.example/widget)"]);
  expect(intake.problems).toEqual([]);
  expectExact(intake);
});

test("without a list all pages are read, of all archives", () => {
  const {documents} = read({"a.wacz": zip({"archive/1.warc.gz": gzip(response(URL, PAGE)), "archive/2.warc": FRAME})});
  expect(documents).toHaveLength(2);
});

test("an archive with another digest than the package says is told", () => {
  expect(read({"a.wacz": zip({...FILES, "datapackage.json": packageOf(FRAME)})}).notices.map(({text}) => text)).toContain("a.wacz: archive/data.warc.gz in it is not as it was packed: it has another digest than datapackage.json says");
});

test("names that lead out of the archive are never followed, and told", () => {
  const {documents, notices} = read({"a.wacz": zip({...FILES, "../archive/evil.warc.gz": ARCHIVE, "/etc/passwd": "x", "archive/../../x.warc": FRAME})});
  expect(documents).toHaveLength(1);
  expect(notices.map(({text}) => text)).toContain("a.wacz: passed over 3 files with a name that leads out of the archive");
});

describe("a broken file gives one line", () => {
  const whole = zip(FILES);
  test.each([
    ["no zip", join("PK\u0003\u0004nothing"), "truncated", "a.wacz: is a zip file that breaks off before its list of files"],
    ["cut", whole.subarray(0, whole.length - 60), "truncated", "a.wacz: is a zip file that breaks off before its list of files"],
    ["other zip", zip({"photo.xml": "x"}), "no-pages", "a.wacz: is a zip file without an archive of pages (archive/….warc.gz)"],
    ["word processor's document", zip({"word/document.xml": "x"}), "no-pages", "a.wacz: is a document of a word processor, not text: save it as a text file or a web page"],
    ["not even that", join("words"), "broken-zip", "a.wacz: is not a zip file"],
    ["an archive that is larger than it says", zip({"archive/data.warc": response(URL, PAGE)}, 10), "broken-zip", "a.wacz: archive/data.warc in it is broken"],
    ["a bomb", zip({"archive/data.warc": new Uint8Array(3_000_000)}, 10), "too-large", "a.wacz: archive/data.warc unpacks to more than 1600000 bytes, which is more than --max-bytes allows"],
  ])("%s", (_, bytes, code, text) => {
    expect(read({"a.wacz": bytes}, undefined, {maxBytes: 100_000}).problems).toEqual([{input: "a.wacz", code, text}]);
  });

  test("no flipped byte makes it throw", () => {
    for (let at = 0; at < whole.length; at += 5) expect(() => read({"a.wacz": Uint8Array.from(whole, (byte, place) => (place === at ? byte ^ 0xff : byte))})).not.toThrow();
  });
});
