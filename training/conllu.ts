import {readFileSync} from "node:fs";

/** One word of a treebank; `head` counts from 0, −1 for the root. */
export interface GoldToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

export interface GoldSentence {
  readonly doc: string;
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

/** Sentences of CoNLL-U files, in order. */
export function readTreebank(paths: readonly string[]): GoldSentence[] {
  return paths.flatMap((path) => parseConllu(readFileSync(path, "utf8")));
}

function parseConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let doc = "";
  for (const block of text.split(/\n{2,}/u)) {
    const lines = block.split("\n");
    doc = lines.find((line) => line.startsWith("# newdoc"))?.slice(9) ?? doc;
    const tokens = tokensOf(lines);
    const running = lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "";
    if (tokens.length > 0) sentences.push({doc, text: running, tokens});
  }
  return sentences;
}

function tokensOf(lines: readonly string[]): GoldToken[] {
  const tokens: GoldToken[] = [];
  let fusedUntil = 0;
  let fusedSpace = true;
  for (const line of lines) {
    const row = line.split("\t");
    const fused = /^\d+-(?<last>\d+)$/u.exec(row[0]);
    if (fused) {
      fusedUntil = Number(fused.groups?.last);
      fusedSpace = !row[9].includes("SpaceAfter=No");
    }
    if (!/^\d+$/u.test(row[0])) continue;
    const id = Number(row[0]);
    const spaceAfter = id < fusedUntil ? false : id === fusedUntil ? fusedSpace : !row[9].includes("SpaceAfter=No");
    tokens.push({form: row[1], lemma: row[2], upos: row[3], xpos: row[4], head: Number(row[6]) - 1, relation: cutRelation(row[7]), spaceAfter});
  }
  return tokens;
}

const KEPT = new Set(["nsubj:pass", "aux:pass", "obl:agent", "acl:relcl", "nmod:poss"]);

/** Relations keep only the subtypes that the product reads. */
function cutRelation(relation: string): string {
  return KEPT.has(relation) ? relation : relation.split(":")[0];
}
