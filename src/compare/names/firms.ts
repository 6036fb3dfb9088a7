import {linesOfBusiness} from "../../text/lexicon/index.ts";

/** What a firm is called without its line of business ("kelmar" for "kelmar airlines"); null where its name has none. `key` is folded, with single blanks. */
export function shortOfFirm(key: string): string | null {
  const words = key.split(" ");
  const length = words.findLastIndex((word) => !linesOfBusiness.has(word)) + 1;
  return 0 < length && length < words.length ? words.slice(0, length).join(" ") : null;
}
