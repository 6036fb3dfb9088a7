import type {StemmaError} from "../../model/index.ts";
import type {NormalizerWay} from "../normalized.ts";

/** When and where from a page was captured, as its archive says; null for what it does not say. */
export interface Capture {
  /** The id of the archive's record. */
  readonly recordId: string | null;
  /** The instant of the capture: `2031-07-03T08:00:00Z`. */
  readonly at: string | null;
  /** The digest that the archive gives, as it stands there: `sha1:…`. */
  readonly digest: string | null;
  readonly url: string | null;
  /** Of an answer over the network, its headers as sent, `Content-Type: text/html`, and the addresses that led on to it. */
  readonly headers?: readonly string[];
  readonly redirects?: readonly string[];
  /** What tells of it: "WARC record", "MHTML header" … */
  readonly where: string;
}

/** What stands around an article and not in its bytes. */
export interface Around {
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
}

/** Of what an article is one version: those with one `of` are versions of one document. */
export interface Version {
  readonly of: string;
  /** The instant or day that orders the versions; null where nothing tells it. */
  readonly at: string | null;
}

/** An article in a container: its own bytes, and the way from them to its text. */
export interface PackedArticle {
  /** What is put behind the file's name and `#`; null for a file that holds just this. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  readonly way: NormalizerWay;
  /** Null where it is to be told from the bytes. */
  readonly encoding: string | null;
  /** The charset that stands beside the bytes, in a header. */
  readonly charset: string | null;
  readonly capture: Capture | null;
  readonly around: Around | null;
  readonly version: Version | null;
  /** True where a page need not be an article, as in an archive of all that a browser loaded. */
  readonly mayBeNone: boolean;
}

/** A line for the reader about what is no fault. */
export interface Remark {
  readonly code: string;
  readonly text: string;
}

/** What a container holds. Faults are of single entries, or of the place where reading had to end. */
export interface Unpacked {
  readonly articles: PackedArticle[];
  readonly faults: StemmaError[];
  readonly remarks: Remark[];
}

export interface Limits {
  /** The most bytes of one article. */
  readonly maxBytes: number;
  /** The most bytes that one container may come to when it is unpacked. */
  readonly maxTotal: number;
  /** The most entries or records of one container. */
  readonly maxEntries: number;
}

/** Unpacked, an archive of many pages may come to as many times the bytes that one file may have. */
const TOTAL = 16;
const ENTRIES = 100_000;

export function limitsOf(maxBytes: number): Limits {
  return {maxBytes, maxTotal: TOTAL * maxBytes, maxEntries: ENTRIES};
}

/** The address as a key: without scheme, fragment and the slash at its end. */
export function addressKey(url: string): string {
  return url.replace(/^https?:\/\//iu, "").split("#")[0].replace(/\/$/u, "");
}

/** The words as an http address; null for what is none. */
export function webAddress(words: string | null | undefined, base: string | null = null): string | null {
  if (!words?.trim() || /\s/u.test(words.trim())) return null;
  try {
    const url = base ? new URL(words.trim(), base) : new URL(words.trim());
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
