import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {idOf, type Document, type Part, type Range} from "../../src/model/index.ts";

/** A word of an annotated article. */
export interface GumWord extends Range {
  readonly pos: string;
  /** Index of the governing word in the article; -1 for a root. */
  readonly head: number;
  /** The first word of the name that it goes on ("General" for "Suleiman" in "General Suleiman"); itself where it goes on none. */
  readonly flat: number;
}

export type GumForm = "name" | "nominal" | "pronoun";

/** A mention: its words from `first` to `last`, and the one that heads it. */
export interface GumMention {
  readonly head: number;
  readonly cluster: string;
  readonly kind: string;
  readonly form: GumForm;
}

export interface GumDocument {
  readonly doc: Document;
  readonly words: readonly GumWord[];
  readonly mentions: readonly GumMention[];
}

/** The articles of GUM's news with mentions and clusters, times left out. */
export function readGum(folder: string): readonly GumDocument[] {
  const root = join(folder, "gum-news/conllu");
  if (!existsSync(root)) return [];
  return readdirSync(root).filter((name) => name.endsWith(".conllu")).sort().map((name) => readDocument(readFileSync(join(root, name), "utf8"), name));
}

interface Open {
  readonly group: string;
  readonly kind: string;
  readonly first: number;
}

function readDocument(conllu: string, name: string): GumDocument {
  const [words, parts, spans] = [[] as GumWord[], [] as Part[], [] as (Open & {readonly last: number})[]];
  const open: Open[] = [];
  let text = "";
  for (const block of conllu.split("\n\n").filter((one) => one.includes("# text"))) {
    const lines = block.split("\n");
    const sentence = lines.find((line) => line.startsWith("# text ="))!.slice(9);
    if (text !== "") text += lines.some((line) => line.startsWith("# newpar")) ? "\n\n" : " ";
    let at = text.length;
    const base = words.length;
    if (base === 0 || text.endsWith("\n")) parts.push({kind: base === 0 ? "headline" : "body", start: at, end: at + sentence.length});
    else parts[parts.length - 1] = {...parts.at(-1)!, end: at + sentence.length};
    text += sentence;
    for (const fields of lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split("\t"))) {
      const start = text.indexOf(fields[1], at);
      at = start + fields[1].length;
      words.push({start, end: at, pos: fields[3], head: fields[6] === "0" ? -1 : base + Number(fields[6]) - 1, flat: /^flat/u.test(fields[7]) ? base + Number(fields[6]) - 1 : words.length});
      mark(fields[9], words.length - 1, open, spans);
    }
  }
  const doc: Document = {id: idOf("d", name), sigil: "A", input: name, sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts};
  const mentions = spans.filter(({kind}) => kind !== "time").map(({group, kind, first, last}) => {
    const head = headOf(words, first, last);
    return {head, cluster: `${name} ${group}`, kind, form: formOf(words[head].pos)};
  });
  return {doc, words, mentions: [...new Map(mentions.map((mention) => [mention.head, mention])).values()]};
}

/** Reads the brackets of `Entity=`: `(7-person-…` opens, `7)` closes, `(7-person-…)` does both. */
function mark(misc: string, at: number, open: Open[], spans: (Open & {readonly last: number})[]): void {
  const entity = /Entity=([^|]+)/u.exec(misc)?.[1] ?? "";
  for (const [whole, opened, closes, closed] of entity.matchAll(/\(([^()]+)(\))?|(?<!\d)(\d+)\)/gu)) {
    if (whole.startsWith("(")) {
      const [group, kind] = opened.split("-");
      if (closes) spans.push({group, kind, first: at, last: at});
      else open.push({group, kind, first: at});
      continue;
    }
    const last = open.findLastIndex(({group}) => group === closed);
    if (last >= 0) spans.push({...open.splice(last, 1)[0], last: at});
  }
}

/** The word whose governor lies outside the words from `first` to `last`; of a piece of a name ("General Suleiman" behind "director") the first of the whole. */
export function headOf(words: readonly GumWord[], first: number, last: number): number {
  let at = first;
  while (at < last && words[at].head >= first && words[at].head <= last) at++;
  while (words[at].flat !== at) at = words[at].flat;
  return at;
}

/** What a mention is by the part of speech of its head. */
export const formOf = (pos: string): GumForm => (pos === "PROPN" ? "name" : pos === "PRON" ? "pronoun" : "nominal");
