import iconv from "iconv-lite";
import {describe, expect, test} from "vitest";
import {normalize, pageRunsOf, textBehind} from "../../src/intake/index.ts";
import {ARTICLE, read, type Files} from "./outside.ts";

const OTHER = ARTICLE.replace("two", "three");
const GOOD: Files = {"good.txt": ARTICLE};

describe("a bad input gives one clear line and the others are still read", () => {
  const rows: readonly (readonly [string, Files, readonly string[], string, string])[] = [
    ["missing path", GOOD, ["gone.txt", "good.txt"], "missing", "gone.txt: no such file or folder"],
    ["empty file", {...GOOD, "empty.txt": ""}, ["empty.txt", "good.txt"], "empty", "empty.txt: is empty"],
    ["white space alone", {...GOOD, "blank.txt": " \n\t\u00a0\n"}, ["blank.txt", "good.txt"], "empty", "blank.txt: holds nothing but white space"],
    ["folder without articles", {...GOOD, "pics/a.png": "x"}, ["pics", "good.txt"], "empty-folder", "pics: holds no articles (text, Markdown, HTML or JSON Lines files)"],
    ["binary file", {...GOOD, "a.txt": new Uint8Array([80, 75, 0, 0, 3, 4, 0, 7, 1])}, ["a.txt", "good.txt"], "binary", "a.txt: is a binary file, not text"],
    ["PDF", {...GOOD, "a.txt": new TextEncoder().encode("%PDF-1.4 obj")}, ["a.txt", "good.txt"], "binary", "a.txt: is a PDF, not text: save its words as a text file"],
    ["binary file without zeros", {...GOOD, "a.txt": new Uint8Array(300).map((_, at) => 1 + ((at * 37) % 255))}, ["a.txt", "good.txt"], "binary", "a.txt: is a binary file, not text"],
    ["undecodable bytes", {...GOOD, "a.txt": new Uint8Array([...new TextEncoder().encode("“Évora” — “Velmora” held "), 0xff, 0x20])}, ["a.txt", "good.txt"], "undecodable", "a.txt: is not valid UTF-8 at byte 36"],
    ["HTML without an article", {...GOOD, "a.html": "<html><body><nav>Home</nav></body></html>"}, ["a.html", "good.txt"], "no-article", "a.html: is an HTML page without an article"],
    ["unreadable file", {...GOOD, "a.txt": null}, ["a.txt", "good.txt"], "unreadable", "a.txt: may not be read (no permission)"],
    ["broken JSON", {...GOOD, "a.jsonl": "\n{\"id\": \"1\", "}, ["a.jsonl", "good.txt"], "broken-json", "a.jsonl, line 2: is not valid JSON"],
    ["JSON line that is no object", {...GOOD, "a.jsonl": "[1]"}, ["a.jsonl", "good.txt"], "broken-json", "a.jsonl, line 1: is not a JSON object"],
    ["JSON line without words", {...GOOD, "a.jsonl": "{\"id\": \"1\", \"headline\": \"x\"}"}, ["a.jsonl", "good.txt"], "no-text", "a.jsonl, line 1: has neither text nor html"],
  ];
  test.each(rows)("%s", (_, files, inputs, code, text) => {
    const {documents, problems} = read(files, inputs);
    expect(problems).toEqual([{input: inputs[0], code, text}]);
    expect(documents.map(({document}) => document.input)).toEqual(["good.txt"]);
  });

  test("file over the limit", () => {
    const {problems, documents} = read({"a.txt": ARTICLE + ARTICLE, "good.txt": ARTICLE}, ["a.txt", "good.txt"], {maxBytes: ARTICLE.length + 10});
    expect(problems.map(({code}) => code)).toEqual(["too-large"]);
    expect(problems[0].text).toMatch(/^a\.txt: has \d+ bytes, more than the \d+ that --max-bytes allows$/u);
    expect(documents).toHaveLength(1);
  });
});

test("the good lines of a JSON Lines file are read beside the broken ones", () => {
  const line = (id: string, text: string) => JSON.stringify({id, text, url: "https://coastal.example/a", outlet: "Coastal Wire", headline: "Dam holds", published: "2031-07-03"});
  const {documents, problems} = read({"a.jsonl": `${line("one", ARTICLE)}\r\nnot json\n${line("two", OTHER)}`});
  expect(documents.map(({document: {input, sigil, outlet, url, headline, published}}) => ({input, sigil, outlet, url, headline, published}))).toEqual([
    {input: "a.jsonl#one", sigil: "A", outlet: "Coastal Wire", url: "https://coastal.example/a", headline: "Dam holds", published: {value: "2031-07-03", basis: "metadata"}},
    {input: "a.jsonl#two", sigil: "B", outlet: "Coastal Wire", url: "https://coastal.example/a", headline: "Dam holds", published: {value: "2031-07-03", basis: "metadata"}},
  ]);
  expect(problems.map(({text}) => text)).toEqual(["a.jsonl, line 2: is not valid JSON"]);
  expect(documents[0].document.text).toBe(ARTICLE);
  expect(new TextDecoder().decode(documents[0].bytes)).toBe(line("one", ARTICLE));
});

test("the same bytes twice are kept once, and a notice says so", () => {
  const {documents, problems, notices} = read({"a.txt": ARTICLE, "b.txt": ARTICLE, "c.txt": OTHER});
  expect(documents.map(({document}) => [document.sigil, document.input])).toEqual([["A", "a.txt"], ["B", "c.txt"]]);
  expect(problems).toEqual([]);
  expect(notices).toEqual([{code: "same-bytes", text: "b.txt: the same bytes as a.txt, kept once"}]);
});

test("a folder is read with all below it in order, without hidden files, and files with other endings are said", () => {
  const {documents, notices} = read({"f/b.md": `# ${ARTICLE}`, "f/.hidden.txt": OTHER, "f/a/z.txt": ARTICLE, "f/pic.png": "x", "f/c.txt": OTHER}, ["f"]);
  expect(documents.map(({document}) => document.input)).toEqual(["f/a/z.txt", "f/b.md", "f/c.txt"]);
  expect(notices).toEqual([{code: "other-endings", text: "f: passed over f/pic.png, which has another ending"}]);
});

test("the id is of the bytes alone, so that the same article has the same id wherever it lies", () => {
  const [a] = read({"a.txt": ARTICLE}).documents;
  const [b] = read({"x/y.txt": ARTICLE}, ["x"]).documents;
  expect(a.document.id).toBe(b.document.id);
  expect(a.document.sha256).toMatch(/^[0-9a-f]{64}$/u);
});

test("documents that are added take their sigils behind those that stand", () => {
  expect(read({"a.txt": ARTICLE, "b.txt": OTHER}, undefined, {firstSigil: 25}).documents.map(({document}) => document.sigil)).toEqual(["Z", "AA"]);
});

describe("standard input", () => {
  test.each([
    ["text", ARTICLE, "text/utf-8/1", "-"],
    ["JSON Lines", JSON.stringify({id: "one", text: ARTICLE}), "jsonl-text/utf-8/1", "-#one"],
    ["HTML", `<!doctype html><title>Dam</title><p>${ARTICLE}</p>`, "html/utf-8/2", "-"],
  ])("%s is known by its content", (_, input, normalizer, name) => {
    const {documents} = read({}, ["-"], {}, input);
    expect(documents.map((saved) => [saved.normalizer, saved.document.input])).toEqual([[normalizer, name]]);
  });
});

describe("date of publication and outlet", () => {
  test("what is given wins, by path, name or name without ending", () => {
    for (const name of ["in/a.txt", "a.txt", "a"]) {
      const options = {published: new Map([[name, "4 July 2031"]]), outlets: new Map([[name, "Coastal Wire"]])};
      const {documents: [{document}], problems} = read({"in/a.txt": ARTICLE}, ["in/a.txt"], options);
      expect([document.published, document.outlet, problems]).toEqual([{value: "2031-07-04", basis: "given"}, "Coastal Wire", []]);
    }
  });

  test("a full date in the dateline is taken from the text", () => {
    expect(read(GOOD).documents[0].document.published).toEqual({value: "2031-07-03", basis: "text"});
  });

  test("a name that no input has, and a date that is none, are problems", () => {
    const {problems, documents} = read(GOOD, undefined, {published: new Map([["bad", "2031-07-03"], ["good", "2031-02-30"]]), outlets: new Map([["worse", "X"]])});
    expect(problems.map(({text}) => text)).toEqual([
      "--published bad: no input has this name", "--outlet worse: no input has this name", "--published good=2031-02-30: 2031-02-30 is no date (write 2031-07-03)",
    ]);
    expect(documents).toHaveLength(1);
  });
});

test("the stored bytes and the recorded way give exactly the stored text", () => {
  const files: Files = {
    "a.txt": `\ufeff${ARTICLE}\r\n`, "b.md": `# ${OTHER}`, "c.jsonl": JSON.stringify({id: 1, text: `${ARTICLE}\ud800\u0000`}),
    "d.html": `<html><head><title>Dam</title></head><body><article><h1>Dam</h1><p>${ARTICLE.repeat(2)}</p></article></body></html>`,
    "e.jsonl": JSON.stringify({id: 2, html: `<article><p>${ARTICLE}</p><p>${OTHER}</p></article>`}),
  };
  const {documents, problems} = read(files);
  expect(problems).toEqual([]);
  expect(documents.map(({normalizer}) => normalizer)).toEqual(["text/utf-8/1", "text/utf-8/1", "jsonl-text/utf-8/1", "html/utf-8/2", "jsonl-html/utf-8/2"]);
  for (const {document, bytes, normalizer} of documents) {
    expect(normalize(bytes, normalizer).text).toBe(document.text);
    expect(document.text).toBe(new TextDecoder().decode(new TextEncoder().encode(document.text)));
  }
  expect(() => normalize(documents[0].bytes, "text/utf-8/9")).toThrow("is no way from bytes to text");
});

describe("a line of JSON Lines is tied to its bytes through the JSON string", () => {
  const HTML = `<article><h1>Dam \u201cholds\u201d</h1>\n<p>${ARTICLE.replace("—", "&mdash;")}\tTwo &amp; three \\ four</p>\r\n<p>${OTHER} 🌊</p></article>`;
  const escaped = (json: string) => json.replace(/[^ -~]/gu, (letter) => [...Array(letter.length).keys()].map((i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""));
  const rows: readonly (readonly [string, string])[] = [
    ["HTML with escapes and references", JSON.stringify({id: 1, html: HTML})],
    ["HTML of which every letter beyond ASCII is escaped", escaped(JSON.stringify({html: HTML, url: "https://coastal.example/dam"}))],
    ["text with quotation marks, backslashes and a zero", JSON.stringify({text: `${ARTICLE}\n"We held \\ we" & <b> ${OTHER}\ud800\u0000🌊`})],
    ["the last of two fields of one name, and not one in capitals", `{"TEXT": "no", "text": ${JSON.stringify(OTHER)}, "text": ${JSON.stringify(ARTICLE)}}`],
    ["a body that stands in its JSON-LD alone", JSON.stringify({html: `<h1>Dam holds</h1><script type="application/ld+json">${JSON.stringify({"@type": "NewsArticle", headline: "Dam holds", articleBody: `${ARTICLE}\n“Two” \\ three\n${OTHER.repeat(3)}`})}</script>`})],
  ];
  test.each(rows)("%s", (_, line) => {
    for (const encoding of ["utf8", "utf-16le", "utf-16be"]) {
      const {documents: [{document: {text}, bytes, normalizer}]} = read({"a.jsonl": iconv.encode(line, encoding, {addBOM: encoding !== "utf8"})});
      const runs = pageRunsOf(bytes, normalizer);
      expect([runs.length > 0, runs.at(-1)?.end, textBehind(bytes, normalizer, runs)]).toEqual([true, text.length, text]);
    }
  });
});

describe("odd bytes are said and the article is read", () => {
  const bytes = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
  test.each([
    ["bytes that are no UTF-8", bytes(ARTICLE.replace("—", "-").replace("held", "h\xc3\x28\xffld")), "a.txt: not valid UTF-8 at byte 108; read as windows-1252"],
    ["zero bytes", bytes(ARTICLE.replace("—", "-").replace("held", "he\0ld")), "a.txt: holds 1 zero byte, the first at byte 108; read as \ufffd"],
  ])("%s", (_, content, text) => {
    const {documents, problems, notices} = read({"a.txt": content});
    expect([documents.length, problems, notices]).toEqual([1, [], [{code: "odd-bytes", text}]]);
  });
});

describe("JSON Lines", () => {
  test("lines of one id get names of their own, and a notice says so", () => {
    const {documents, notices} = read({"a.jsonl": [ARTICLE, OTHER].map((text) => JSON.stringify({id: "one", text})).join("\n")});
    expect(documents.map(({document}) => document.input)).toEqual(["a.jsonl#one", "a.jsonl#one~2"]);
    expect(notices).toEqual([{code: "same-id", text: "a.jsonl, line 2: an earlier line has the id one too; this one is called a.jsonl#one~2"}]);
  });

  test("a field that is no string is passed over, and a notice says so", () => {
    const {documents: [{document}], notices} = read({"a.jsonl": JSON.stringify({id: 1, text: ARTICLE, outlet: ["Coastal Wire"], url: null})});
    expect([document.outlet, notices]).toEqual([null, [{code: "odd-field", text: "a.jsonl, line 1: outlet is not a string and was passed over"}]]);
  });
});

test("an empty name is said to be one", () => {
  expect(read(GOOD, ["", "good.txt"]).problems).toEqual([{input: "", code: "no-name", text: "an input is empty where the name of a file or folder should stand"}]);
});

test("the front matter of Markdown gives headline, names, outlet and date", () => {
  const [{document}] = read({"a.md": `---\ntitle: Dam holds\nauthor: By Jane Roe\noutlet: Coastal Wire\ndate: 2031-07-04T08:00:00Z\n---\n${ARTICLE}`}).documents;
  expect([document.headline, document.byline, document.outlet, document.published]).toEqual(["Dam holds", "Jane Roe", "Coastal Wire", {value: "2031-07-04T08:00:00Z", basis: "metadata"}]);
});
