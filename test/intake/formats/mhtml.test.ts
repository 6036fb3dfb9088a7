import {describe, expect, test} from "vitest";
import {read} from "../outside.ts";
import {expectExact, join, LATER, PAGE} from "./containers.ts";

const URL = "https://coastal.example/ferry";
const HEAD = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${URL}\r\nSubject: Ferry\r\nDate: Thu, 3 Jul 2031 10:00:00 +0200\r\nMIME-Version: 1.0\r\n`;

function quoted(words: string): string {
  const bytes = [...new TextEncoder().encode(words)].map((byte) => (byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte))).join("");
  return (bytes.match(/(?:=[0-9A-F]{2}|[^=]){1,20}/gu) ?? []).join("=\r\n");
}

function part(type: string, encoding: string, body: string, more = ""): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${more}\r\n${body}`;
}

function related(parts: readonly string[], more = "", end = "--"): string {
  return `${HEAD}Content-Type: multipart/related;\r\n\ttype="text/html";${more}\r\n\tboundary="----Edge; 1"\r\n\r\n${parts.map((one) => `------Edge; 1\r\n${one}\r\n`).join("")}------Edge; 1${end}\r\n`;
}

const MAIN = part("text/html; charset=utf-8", "quoted-printable", quoted(PAGE), `Content-ID: <main@saved>\r\nContent-Location: ${URL}\r\n`);
const FRAME = part("text/html", "quoted-printable", quoted(LATER), "Content-ID: <frame@saved>\r\nContent-Location: cid:frame@saved\r\n");
const IMAGE = part("image/png", "base64", "iVBORw0KGgo=");

test("the page of a MIME file is the document; its bytes are the page's, its frames no articles", () => {
  const intake = read({"a.mhtml": related([MAIN, FRAME, IMAGE])});
  const [{document, bytes, capture}] = intake.documents;
  expect(new TextDecoder().decode(bytes)).toBe(PAGE);
  expect([document.input, document.url, document.headline]).toEqual(["a.mhtml", URL, "Ferry burns off Harrow Bay"]);
  expect(capture).toEqual({recordId: "main@saved", at: "2031-07-03T08:00:00Z", digest: null, url: URL, where: "MHTML header"});
  expect(intake.notices.map(({text}) => text)).toEqual(["a.mhtml: passed over 1 frame of its page"]);
  expectExact(intake);
});

describe("the main page is", () => {
  test.each([
    ["the one that start names", related([FRAME, MAIN], "\r\n\tstart=\"<main@saved>\";")],
    ["the one at the file's own address", related([FRAME, MAIN])],
    ["the first page, where nothing names one", related([IMAGE, MAIN.replace(URL, "cid:x"), FRAME])],
    ["inside of another multipart", related([`Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n${part("text/plain", "7bit", "Ferry burns")}\r\n--inner\r\n${MAIN}\r\n--inner--\r\n`])],
    ["the whole file, where it has no parts", `${HEAD}${part("text/html; charset=\"utf-8\"", "base64", Buffer.from(PAGE).toString("base64").replace(/.{76}/gu, "$&\r\n"))}`],
  ])("%s", (_, file) => {
    const {documents, problems} = read({"a.mht": file});
    expect(problems).toEqual([]);
    expect(new TextDecoder().decode(documents[0].bytes).trim()).toBe(PAGE);
  });
});

test("the charset of the part is believed", () => {
  const bytes = Uint8Array.from(PAGE.replace("Ferris", "F\u00e9rris").replace(/[“”]/gu, "\""), (letter) => letter.charCodeAt(0));
  const file = join(`${HEAD}Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=windows-1250\r\nContent-Transfer-Encoding: binary\r\n\r\n`, bytes, "\r\n--b--");
  const {documents: [{document, normalizer, bytes: kept}]} = read({"a.mht": file});
  expect([normalizer, document.text.includes("Ada Férris"), [...kept]]).toEqual(["html/windows-1250/2", true, [...bytes]]);
});

test("it is known by its content too", () => {
  expect(read({}, ["-"], {}, related([MAIN])).documents).toHaveLength(1);
  expect(read({"a.html": related([MAIN])}).documents[0].document.url).toBe(URL);
});

describe("a broken file gives one line", () => {
  const nested = (depth: number): string => (depth === 0 ? MAIN : `Content-Type: multipart/mixed; boundary=b${depth}x\r\n\r\n--b${depth}x\r\n${nested(depth - 1)}\r\n--b${depth}x--`);
  test.each([
    ["no page", related([IMAGE]), "no-pages", "a.mht: is a MIME file without a page"],
    ["no boundary", `${HEAD}Content-Type: multipart/related\r\n\r\n${MAIN}`, "broken-mime", "a.mht: does not say what parts its parts from each other"],
    ["nested too deep", `${HEAD}${nested(50)}`, "too-deep", "a.mht: holds parts nested more than 8 deep"],
    ["an unknown coding", related([MAIN.replace("quoted-printable", "x-uuencode")]), "unknown-coding", "a.mht: is encoded as x-uuencode, which cannot be unpacked here"],
    ["an empty page", related([part("text/html", "7bit", "")]), "empty", "a.mht: holds an empty page"],
  ])("%s", (_, file, code, text) => {
    expect(read({"a.mht": file}).problems).toEqual([{input: "a.mht", code, text}]);
  });

  test("one that breaks off, with what it holds of the page", () => {
    const {documents, problems} = read({"a.mht": related([MAIN], "", "").slice(0, -60)});
    expect([documents.length, problems]).toEqual([1, [{input: "a.mht", code: "truncated", text: "a.mht: breaks off before its end"}]]);
  });
});

test("what is broken in quoted-printable stays as it stands", () => {
  const {documents: [{bytes}]} = read({"a.mht": related([part("text/html", "quoted-printable", `${PAGE.replace("Tarn", "T=zzarn=3Cb=3e=  \r\n")}=`)])});
  expect(new TextDecoder().decode(bytes)).toContain("T=zzarn<b> Lady");
});
