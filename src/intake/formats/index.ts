import {StemmaError} from "../../model/index.ts";
import type {Format} from "../sniffing.ts";
import {unpackWarc} from "./captures.ts";
import {unpackFeed} from "./feeds.ts";
import {isJsonFeed, unpackJsonFeed} from "./json-feed.ts";
import {objectAt, readJson} from "./json-object.ts";
import {unpackMhtml} from "./mhtml.ts";
import {newsIn, unpackNinjs} from "./ninjs.ts";
import type {Limits, Unpacked} from "./packed.ts";
import {unpackWacz} from "./wacz.ts";
import {isZip} from "./zip.ts";

export {limitsOf, type Around, type Capture, type Limits, type PackedArticle, type Unpacked, type Version} from "./packed.ts";

/** How each format that holds articles is unpacked. */
export const UNPACKERS: Readonly<Record<Exclude<Format, "text" | "html" | "jsonl">, (bytes: Uint8Array, limits: Limits) => Unpacked>> = {
  mhtml: unpackMhtml, warc: unpackWarc, wacz: unpackZip, feed: unpackFeed, json: unpackJson,
};

function unpackZip(bytes: Uint8Array, limits: Limits): Unpacked {
  if (!isZip(bytes)) throw new StemmaError("broken-zip", "is not a zip file");
  return unpackWacz(bytes, limits);
}

/** JSON Feed or ninjs. Throws `other-json` for JSON that is neither. */
function unpackJson(bytes: Uint8Array, limits: Limits): Unpacked {
  const file = readJson(bytes);
  const object = objectAt(file.json, file.whole);
  if (object && isJsonFeed(object)) return unpackJsonFeed(file, object, limits);
  const news = newsIn(file.json, file.whole);
  if (news.length === 0) throw new StemmaError("other-json", "is JSON, but neither a JSON Feed nor news in ninjs");
  return unpackNinjs(file, news, limits);
}
