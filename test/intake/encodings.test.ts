import iconv from "iconv-lite";
import {describe, expect, test} from "vitest";
import {decode, detectEncoding, findInvalidUtf8} from "../../src/intake/encodings.ts";
import {read} from "./outside.ts";

const WORDS = "“We held,” said José Muñoz of Velmora — the dam’s keeper since 2009.\r\nThe façade cracked.\n";
const PLAIN = "Harrow Bay dam holds.\nThe keeper slept.\n";

describe("a text is decoded", () => {
  const rows: readonly (readonly [string, Uint8Array, string, string])[] = [
    ["as UTF-8", iconv.encode(WORDS, "utf8"), "utf-8", WORDS],
    ["as UTF-8 with a mark", iconv.encode(WORDS, "utf8", {addBOM: true}), "utf-8", WORDS],
    ["as UTF-16LE with a mark", iconv.encode(WORDS, "utf-16le", {addBOM: true}), "utf-16le", WORDS],
    ["as UTF-16BE with a mark", iconv.encode(WORDS, "utf-16be", {addBOM: true}), "utf-16be", WORDS],
    ["as UTF-16LE without a mark", iconv.encode(WORDS, "utf-16le"), "utf-16le", WORDS],
    ["as UTF-16BE without a mark", iconv.encode(WORDS, "utf-16be"), "utf-16be", WORDS],
    ["as Windows-1252", iconv.encode(WORDS, "windows-1252"), "windows-1252", WORDS],
    ["as plain ASCII", iconv.encode(PLAIN, "ascii"), "utf-8", PLAIN],
  ];
  test.each(rows)("%s", (_, bytes, encoding, words) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(decode(bytes, encoding)).toBe(words);
    const [{document, normalizer}] = read({"a.txt": bytes}).documents;
    expect([document.text, normalizer]).toEqual([words, `text/${encoding}/1`]);
  });
});

test("a declared charset wins over a guess, and valid UTF-8 over a declared charset", () => {
  const greek = "Το φράγμα άντεξε τη νύχτα";
  expect(detectEncoding(iconv.encode(greek, "iso-8859-7"), "iso-8859-7")).toBe("iso-8859-7");
  expect(detectEncoding(iconv.encode(WORDS, "utf8"), "iso-8859-1")).toBe("utf-8");
  expect(detectEncoding(iconv.encode(WORDS, "windows-1252"), "iso-8859-1")).toBe("windows-1252");
});

test.each(["base64", "hex", "binary", "b-a-s-e64", "_internal", "_sbcs", "ucs2", "utf-7", "unicode11utf7", "constructor", "__proto__", "no-such"])("what is no charset is passed over: %s", (label) => {
  const bytes = iconv.encode(`<!doctype html><html><head><meta charset="${label}"></head><body><p>${WORDS.repeat(6)}</p></body></html>`, "windows-1252");
  expect(detectEncoding(bytes, label)).toBe("windows-1252");
  expect(read({"a.html": bytes}).documents.map(({normalizer}) => normalizer)).toEqual(["html/windows-1252/2"]);
});

test.each(["<meta charset=windows-1251>", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"])("the charset of a page is read: %s", (meta) => {
  const words = "Плотина у Харроу-Бей выдержала ночь, сообщил речной совет в четверг. ".repeat(6);
  const page = iconv.encode(`<!doctype html><html><head>${meta}<title>Плотина</title></head><body><article><p>${words}</p></article></body></html>`, "windows-1251");
  const [{document, normalizer}] = read({"a.html": page}).documents;
  expect(normalizer).toBe("html/windows-1251/2");
  expect(document.text).toContain("выдержала ночь");
});

test.each([["abc", null], ["é", null], ["ab\xff", 2]])("the place of the first byte that is not UTF-8: %j", (text, place) => {
  expect(findInvalidUtf8(place === null ? iconv.encode(text, "utf8") : iconv.encode(text, "latin1"))).toBe(place);
});

test("JSON Lines in UTF-16 are read line by line", () => {
  const lines = ["one", "two"].map((id) => JSON.stringify({id, text: WORDS + id})).join("\r\n");
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const {documents, problems} = read({"a.jsonl": iconv.encode(lines, encoding, {addBOM: true})});
    expect(problems).toEqual([]);
    expect(documents.map(({document}) => document.text)).toEqual([`${WORDS}one`, `${WORDS}two`]);
  }
});
