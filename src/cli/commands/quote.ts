import {courtOf} from "../../compare/quote-words.ts";
import type {Effects} from "../../effects.ts";
import {openDossier} from "../../store/index.ts";
import {wrongUse} from "../args.ts";
import type {Args} from "../args.ts";
import {renderCourt} from "../court-text.ts";

/** `stemma quote`: was this said, where, by whom, in which words. Gives 3 when the words are not found. */
export async function quote(args: Args, effects: Effects): Promise<number> {
  const [path, words] = args.words;
  if (!/[\p{L}\p{N}]/u.test(words)) throw wrongUse("quote needs words to look for");
  const {dossier} = openDossier(path, effects);
  const findings = courtOf(words, dossier);
  effects.print(renderCourt(words, findings, dossier));
  return findings.length > 0 ? 0 : 3;
}
