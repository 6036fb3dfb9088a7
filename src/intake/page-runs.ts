import {unwrapWords} from "./formats/unwrapping.ts";
import {normalize} from "./normalizer.ts";
import {byteRunsOf, textOfRuns, type ByteRun} from "./pages/byte-runs.ts";

const NORMALIZER = /^(?<way>[\w-]+)\/(?<encoding>[\w.:-]+)\/\d+$/u;

/** The bytes behind each stretch of a document's text; empty for plain text, whose characters are its bytes'. Reads the bytes anew. */
export function pageRunsOf(bytes: Uint8Array, normalizer: string): readonly ByteRun[] {
  const {way, encoding} = NORMALIZER.exec(normalizer)?.groups ?? {};
  return way && way !== "text" ? [...byteRunsOf(bytes, encoding, normalize(bytes, normalizer).runs)] : [];
}

/** The text that stored runs give when their bytes are read again; null for plain text. */
export function textBehind(bytes: Uint8Array, normalizer: string, runs: readonly ByteRun[]): string | null {
  const {way, encoding} = NORMALIZER.exec(normalizer)?.groups ?? {};
  return way && way !== "text" ? textOfRuns(bytes, encoding, runs, (words) => unwrapWords(words, way)) : null;
}
