import {personNouns} from "../../text/lexicon/index.ts";

/** Whether a noun, as it stands, is of one person. */
export function isSingular(head: string): boolean {
  const word = head.toLowerCase();
  return personNouns.has(word) && !/(?<![su])s$/u.test(word) && !/men$|people|children|police/u.test(word);
}
