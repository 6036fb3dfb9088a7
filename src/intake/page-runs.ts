import {normalize} from "./normalizer.ts";
import {byteRunsOf, textOfRuns, type ByteRun} from "./pages/byte-runs.ts";

const PAGE = /^html\/(?<encoding>[\w.:-]+)\/\d+$/u;

/** For a page, the bytes behind each stretch of its text; empty for what is no page. Reads the page anew. */
export function pageRunsOf(bytes: Uint8Array, normalizer: string): readonly ByteRun[] {
  const encoding = PAGE.exec(normalizer)?.groups?.encoding;
  return encoding ? byteRunsOf(bytes, encoding, normalize(bytes, normalizer).runs) : [];
}

/** The text that stored runs give when their bytes are read again; null for what is no page. */
export function textBehind(bytes: Uint8Array, normalizer: string, runs: readonly ByteRun[]): string | null {
  const encoding = PAGE.exec(normalizer)?.groups?.encoding;
  return encoding ? textOfRuns(bytes, encoding, runs) : null;
}
