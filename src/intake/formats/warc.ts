import {StemmaError} from "../../model/index.ts";
import {gunzipMembers} from "./gzip.ts";
import {endOfHead, LARGEST_HEAD, parseHeaders, type Headers} from "./headers.ts";
import {isGzip, type Allowance} from "./inflating.ts";

/** A record of a web archive (WARC 1.0, 1.1 and their drafts; ISO 28500). */
export interface WarcRecord {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** In lower case: response, resource, revisit, request, warcinfo, metadata, conversion, continuation. */
  readonly type: string;
  readonly headers: Headers;
  /** Exactly the bytes that `Content-Length` counts. */
  readonly block: Uint8Array;
}

/**
 * The records of a WARC file, plain or gzipped, in one gzip member or in many. Throws `truncated`, `broken-warc`, `broken-gzip`,
 * `too-large` and `too-many` at the place where no more can be read; the records before it were given. O(length).
 */
export function recordsOf(bytes: Uint8Array, allowance: Allowance, most: number): Generator<WarcRecord> {
  return parseRecords(isGzip(bytes) ? gunzipMembers(bytes, allowance, most) : [bytes], most);
}

const EMPTY = new Uint8Array();

function* parseRecords(chunks: Iterable<Uint8Array>, most: number): Generator<WarcRecord> {
  const queue = new ByteQueue(chunks);
  for (let number = 1; ; number++) {
    skipLineEnds(queue);
    if (!queue.fill(1)) return;
    if (number > most) throw new StemmaError("too-many", `holds more than ${most} records`);
    yield readRecord(queue, number);
  }
}

function skipLineEnds(queue: ByteQueue): void {
  while (queue.fill(1)) {
    let count = 0;
    while (queue.bytes[count] === 13 || queue.bytes[count] === 10) count++;
    queue.take(count);
    if (queue.bytes.length > 0) return;
  }
}

function readRecord(queue: ByteQueue, number: number): WarcRecord {
  const size = headSize(queue, number);
  const head = new TextDecoder().decode(queue.take(size));
  const headers = parseHeaders(head.slice(head.indexOf("\n") + 1));
  const length = headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/u.test(length)) throw new StemmaError("broken-warc", `record ${number} does not say how long it is`);
  if (!queue.fill(Number(length))) throw new StemmaError("truncated", `breaks off inside record ${number}`);
  return {number, type: (headers.get("warc-type") ?? "").toLowerCase(), headers, block: queue.take(Number(length))};
}

const VERSION = "WARC/";

/** The bytes of the head with its blank line; what begins here has to be a record. */
function headSize(queue: ByteQueue, number: number): number {
  queue.fill(VERSION.length);
  const begin = new TextDecoder("latin1").decode(queue.bytes.subarray(0, VERSION.length));
  if (!begin.startsWith(VERSION) && !VERSION.startsWith(begin)) throw new StemmaError("broken-warc", `holds something else where record ${number} should begin`);
  for (;;) {
    const size = endOfHead(queue.bytes, 0);
    const length = queue.bytes.length;
    if (size > 0) return size;
    if (length > LARGEST_HEAD) throw new StemmaError("broken-warc", `record ${number} has a head without end`);
    queue.fill(Math.max(1024, 2 * length)); // twice, so that many small chunks are not joined again and again
    if (queue.bytes.length === length) throw new StemmaError("truncated", `breaks off inside record ${number}`);
  }
}

/** Bytes that come in chunks, looked at without copying where one chunk holds them. */
class ByteQueue {
  bytes: Uint8Array = EMPTY;
  private readonly chunks: Iterator<Uint8Array>;

  constructor(chunks: Iterable<Uint8Array>) {
    this.chunks = chunks[Symbol.iterator]();
  }

  /** Gathers chunks until `size` bytes are there; false where they end before. */
  fill(size: number): boolean {
    if (this.bytes.length >= size) return true;
    const gathered = [this.bytes];
    let length = this.bytes.length;
    try {
      while (length < size) {
        const next = this.chunks.next();
        if (next.done) break;
        gathered.push(next.value);
        length += next.value.length;
      }
    } finally {
      this.bytes = gathered.length === 1 ? this.bytes : join(gathered, length);
    }
    return length >= size;
  }

  take(size: number): Uint8Array {
    const taken = this.bytes.subarray(0, size);
    this.bytes = this.bytes.subarray(size);
    return taken;
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const full = chunks.filter((chunk) => chunk.length > 0);
  if (full.length === 1) return full[0];
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of full) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
