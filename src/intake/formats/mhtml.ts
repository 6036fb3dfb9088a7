import {StemmaError} from "../../model/index.ts";
import {instantOfMail} from "./entry-dates.ts";
import {parseMime, type MimeMessage, type MimePart} from "./mime.ts";
import {addressKey, webAddress, type Capture, type Limits, type Unpacked} from "./packed.ts";
import {decodeTransfer} from "./transfer.ts";

const PAGES = new Set(["text/html", "application/xhtml+xml"]);

/**
 * The page of an MHTML file (RFC 2557): the part that `start` names, else the one at the message's own `Content-Location`, else the
 * first page. Its frames are no articles. The article's bytes are the part's with its transfer encoding undone.
 */
export function unpackMhtml(bytes: Uint8Array, limits: Limits): Unpacked {
  const message = parseMime(bytes, limits.maxEntries);
  const main = mainPart(message);
  if (!main) throw new StemmaError("no-pages", "is a MIME file without a page");
  const capture = captureOf(message, main);
  const content = decodeTransfer(main.body, main.headers.get("content-transfer-encoding") ?? "");
  if (content.length === 0) throw new StemmaError("empty", message.isWhole ? "holds an empty page" : "breaks off before its page");
  return {
    articles: [{
      name: null, bytes: Uint8Array.from(content), way: PAGES.has(main.type.value) ? "html" : "text", encoding: null, charset: main.type.parameters.get("charset") ?? null,
      capture, around: null, version: capture.url ? {of: addressKey(capture.url), at: capture.at} : null, mayBeNone: false,
    }],
    faults: message.isWhole ? [] : [new StemmaError("truncated", "breaks off before its end")],
    remarks: framesOf(message, main),
  };
}

function mainPart({headers, type, parts}: MimeMessage): MimePart | null {
  const start = type.parameters.get("start");
  const location = headers.get("snapshot-content-location") ?? headers.get("content-location");
  const pages = parts.filter((part) => PAGES.has(part.type.value));
  return parts.find((part) => start && part.headers.get("content-id") === start) ?? pages.find((part) => location && part.headers.get("content-location") === location)
    ?? pages[0] ?? parts.find((part) => part.type.value === "text/plain" && part.body.length > 0) ?? null;
}

function captureOf({headers}: MimeMessage, main: MimePart): Capture {
  const locations = [headers.get("snapshot-content-location"), main.headers.get("content-location"), headers.get("content-location")];
  const at = instantOfMail(headers.get("date") ?? "");
  return {recordId: main.headers.get("content-id")?.replace(/^<|>$/gu, "") ?? null, at, digest: null, url: locations.map((words) => webAddress(words)).find(Boolean) ?? null, where: "MHTML header"};
}

function framesOf({parts}: MimeMessage, main: MimePart): Unpacked["remarks"] {
  const count = parts.filter((part) => part !== main && PAGES.has(part.type.value)).length;
  return count === 0 ? [] : [{code: "no-page", text: `passed over ${count} ${count === 1 ? "frame" : "frames"} of its page`}];
}
