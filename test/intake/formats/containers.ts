import {createHash} from "node:crypto";
import {deflateRawSync, gzipSync} from "node:zlib";
import {expect} from "vitest";
import {decode} from "../../../src/intake/encodings.ts";
import {normalize, pageRunsOf, textBehind, type Intake} from "../../../src/intake/index.ts";
import {crc32} from "../../../src/intake/formats/crc32.ts";
import {unwrapWords} from "../../../src/intake/formats/unwrapping.ts";
import {parsePage} from "../../../src/intake/pages/parse-page.ts";
import {wordsOf} from "../../../src/intake/pages/tree.ts";
import {bytesOf} from "../outside.ts";

export const FIRST = "The ferry Tarn Lady caught fire off Harrow Bay before dawn on Thursday, and all 214 people aboard were brought ashore, the coast guard said.";
export const SECOND = "Two tugs reached the ship within forty minutes and sprayed her engine room for three hours, Captain Ada Ferris told reporters on the quay.";
export const THIRD = "“We smelled the smoke before we heard anything at all,” said John Okafor, who was travelling home to Velmora with his two daughters.";

/** A page with the paragraphs, and what stands in its head. */
export function pageOf(paragraphs: readonly string[], headline = "Ferry burns off Harrow Bay", head = ""): string {
  return `<!doctype html><html><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("\n")}</article></body></html>`;
}

export const PAGE = pageOf([FIRST, SECOND, THIRD]);
export const LATER = pageOf([FIRST.replace("214", "216"), SECOND, THIRD]);

export function join(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map(bytesOf)));
}

/** A record of a web archive; fields beside the usual ones come as they are given, undefined leaves one out. */
export function record(type: string, fields: Readonly<Record<string, string | undefined>>, block: string | Uint8Array, version = "WARC/1.1"): Uint8Array {
  const bytes = bytesOf(block);
  const all = {"WARC-Type": type, "WARC-Record-ID": "<urn:uuid:1>", "WARC-Date": "2031-07-03T08:00:00Z", "Content-Length": String(bytes.length), ...fields};
  const head = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\r\n`])).join("");
  return join(`${version}\r\n${head}\r\n`, bytes, "\r\n\r\n");
}

export function http(body: string | Uint8Array, fields = "Content-Type: text/html; charset=utf-8", status = "200 OK"): Uint8Array {
  return join(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`, body);
}

/** A recorded response. */
export function response(url: string, body: string | Uint8Array, {fields, status, at = "2031-07-03T08:00:00Z", more = {}}: {readonly fields?: string; readonly status?: string; readonly at?: string; readonly more?: Readonly<Record<string, string>>} = {}): Uint8Array {
  return record("response", {"WARC-Target-URI": url, "WARC-Date": at, "Content-Type": "application/http; msgtype=response", ...more}, http(body, fields, status));
}

export function chunked(body: Uint8Array, size = 100): Uint8Array {
  const parts: (string | Uint8Array)[] = [];
  for (let at = 0; at < body.length; at += size) parts.push(`${body.subarray(at, at + size).length.toString(16)}\r\n`, body.subarray(at, at + size), "\r\n");
  return join(...parts, "0\r\n\r\n");
}

export function sha1(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("hex");
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function gzip(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return join(...parts.map((part) => new Uint8Array(gzipSync(bytesOf(part)))));
}

/** A zip of the files; `size` lies about how large the first is. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, size?: number): Uint8Array {
  const locals: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = bytesOf(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size !== undefined && at === 0 ? size : bytes.length, 18);
    fields.writeUInt16LE(bytesOf(name).length, 22);
    const local = join("PK\u0003\u0004", fields, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    listed.push(join("PK\u0001\u0002", Buffer.from([20, 0]), fields, tail, name));
    locals.push(local);
    at += local.length;
  }
  const list = join(...listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(listed.length, 4);
  end.writeUInt16LE(listed.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return join(...locals, list, "PK\u0005\u0006", end);
}

/** Every document's bytes give its text again, and its runs lead from each character of the text to where it is written. */
export function expectExact({documents}: Intake): void {
  for (const {document: {text}, bytes, normalizer} of documents) {
    const {runs, ...again} = normalize(bytes, normalizer);
    const written = decode(bytes, normalizer.split("/")[1]);
    expect(again.text).toBe(text);
    expect(textBehind(bytes, normalizer, pageRunsOf(bytes, normalizer)) ?? text).toBe(text);
    let at = 0;
    for (const run of runs) {
      expect(run.at).toBe(at);
      if (run.kind === "same") expect(written.slice(run.start, run.end).replace(/[\p{Cs}\0]/gu, "\ufffd")).toBe(text.slice(at, at + run.length));
      const words = run.kind === "break" ? "" : unwrapWords(written.slice(run.start, run.end), run.kind === "same" ? "" : normalizer.split("/")[0]);
      const root = parsePage(words);
      if (run.kind === "reference") expect(wordsOf(root, words).replace(/[\p{Cs}\0]/gu, "\ufffd")).toBe(text.slice(at, at + run.length));
      if (run.kind === "space") expect([wordsOf(root, words).trim(), text.slice(at, at + run.length)]).toEqual(["", " "]);
      expect(0 <= run.start && run.start <= run.end && run.end <= written.length).toBe(true);
      at += run.length;
    }
    expect(at === 0 || at === text.length).toBe(true);
  }
}
