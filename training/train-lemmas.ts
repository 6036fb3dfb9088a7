import {normOf} from "../src/text/fold.ts";
import {editBetween} from "../src/text/lemmas.ts";
import type {GoldSentence} from "./conllu.ts";

type Votes = Map<string, Map<string, number>>;

/**
 * Learns the edits from word to lemma: for each tag, from the empty ending to longer ones, an ending is kept when most
 * words that have it are edited otherwise than its shorter neighbor says, and a whole word when the endings get it wrong.
 */
export function learnEndings(sentences: readonly GoldSentence[]): Map<string, string> {
  const words = countWords(sentences);
  const endings = new Map<string, string>();
  const votes: Votes = new Map();
  for (const [key, edit] of words) vote(votes, key, edit);
  const keys = [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of keys) keepEnding(endings, key, votes.get(key)!);
  for (const [key, edit] of words) {
    const [tag, norm] = key.split(" ");
    if (editFor(endings, tag, norm) !== edit) endings.set(`${tag} ^${norm}`, edit);
  }
  return endings;
}

/** The commonest edit of each word under each tag. */
function countWords(sentences: readonly GoldSentence[]): Map<string, string> {
  const votes: Votes = new Map();
  for (const {tokens} of sentences) {
    for (const {form, xpos, lemma} of tokens) {
      const norm = normOf(form);
      const edit = xpos === "NNP" || norm.includes(" ") ? null : editBetween(norm, normOf(lemma));
      if (edit !== null && lemma !== "_") addVote(votes, `${xpos} ${norm}`, edit);
    }
  }
  return new Map([...votes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, edits]) => [key, commonest(edits)[0]]));
}

function vote(votes: Votes, key: string, edit: string): void {
  const [tag, norm] = key.split(" ");
  for (let length = 0; length <= Math.min(6, norm.length - 1); length++) addVote(votes, `${tag} ${norm.slice(norm.length - length)}`, edit);
}

function addVote(votes: Votes, key: string, edit: string): void {
  if (!votes.has(key)) votes.set(key, new Map());
  const edits = votes.get(key)!;
  edits.set(edit, (edits.get(edit) ?? 0) + 1);
}

function commonest(edits: ReadonlyMap<string, number>): [string, number] {
  return [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
}

function keepEnding(endings: Map<string, string>, key: string, edits: ReadonlyMap<string, number>): void {
  const [tag, ending] = key.split(" ");
  const [edit, count] = commonest(edits);
  const shorter = ending === "" ? "0" : editFor(endings, tag, ending.slice(1), true);
  if (edit !== shorter && (ending === "" || count >= 2) && count > (edits.get(shorter) ?? 0)) endings.set(key, edit);
}

function editFor(endings: ReadonlyMap<string, string>, tag: string, norm: string, isEnding = false): string {
  for (let length = Math.min(6, isEnding ? norm.length : norm.length - 1); length >= 0; length--) {
    const edit = endings.get(`${tag} ${norm.slice(norm.length - length)}`);
    if (edit !== undefined) return edit;
  }
  return "0";
}
