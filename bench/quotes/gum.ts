import {existsSync, readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {Range} from "../../src/model/index.ts";
import type {DirectQuote, DirectText} from "./direct-text.ts";
import {wordsOf, type GumWord} from "./gum-words.ts";

/**
 * GUM's news as running text, a paragraph, heading or caption a line, with the words between marks that are speech: those in a `<quote>`, those in
 * what an attribution relation attributes unless the corpus tags them as a name, and, in articles without any `<quote>`, sentences or six and more
 * words that are mostly no names (the corpus leaves their speech untagged); the speaker by the attribution. Credits of pictures attribute no words.
 */
export function directOfGum(shared: string): readonly DirectText[] {
  const folder = join(shared, "bench/gum-news");
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, "xml")).sort().map((file) => {
    const page = parsePage(readFileSync(join(folder, "xml", file), "utf8"), wordsOf(readFileSync(join(folder, "conllu", file.replace(/xml$/u, "conllu")), "utf8")));
    const attributions = attributionsOf(readFileSync(join(folder, "rst", file.replace(/xml$/u, "rs4")), "utf8")).filter(({clause}) => !isCredit(page, clause));
    const spoken = markedRanges(page.text).flatMap((range) => spokenAt(page, attributions, range) ?? []);
    return {text: page.text, quotes: spoken};
  });
}

/** Words between double marks, and between single ones outside of these, line by line. */
function markedRanges(text: string): Range[] {
  return [...text.matchAll(/["“](?<words>[^"“”\n]+)(?:["”]|$)|(?<![\p{L}\p{N}])['‘](?<inner>[\p{L}\p{N}][^'‘’"“”\n]*)['’](?![\p{L}\p{N}])/gmu)]
    .map(({index, groups}) => ({start: index + 1, end: index + 1 + (groups!.words ?? groups!.inner).length}));
}

function spokenAt(page: Page, attributions: readonly Attribution[], range: Range): DirectQuote | null {
  const token = page.tokens.findIndex(({start}) => start >= range.start);
  const speaker = speakerOf(page, attributions, token, range.end);
  const words = page.text.slice(range.start, range.end).split(" ");
  const plain = words.filter((word) => /^[a-z]/u.test(word)).length;
  const isSentence = words.length >= 6 && 2 * plain > words.length || words.length >= 3 && /^\p{Lu}/u.test(words[0]) && /[.!?]$/u.test(words.at(-1)!) && plain > 0;
  const isQuote = page.quotes.some((quote) => quote.start <= range.start + 1 && range.end <= quote.end + 1);
  return isQuote || speaker && !isName(page, range) || page.quotes.length === 0 && isSentence ? {...range, speaker} : null;
}

/** Proper nouns by the tags of the corpus, but for what is written small ("of"). */
function isName({tokens, words, text}: Page, range: Range): boolean {
  const inside = tokens.flatMap(({start, end}, at) => (range.start <= start && end <= range.end && /^\p{Lu}/u.test(text.slice(start, end)) ? [words[at]] : []));
  const plain = text.slice(range.start, range.end).match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu) ?? [];
  return inside.length > 0 && plain.length === 0 && inside.every((word) => word.isName);
}

/** "Image: Ana Ode.": who took the picture. */
const isCredit = ({tokens, text}: Page, clause: Range) => /^(?:Image|Photo|Picture|File)\s*:\s*$/u.test(text.slice(text.lastIndexOf("\n", tokens[clause.start].start) + 1, tokens[clause.start].start).split(/(?<=[.!?])\s+/u).at(-1)!);

interface Page {
  readonly text: string;
  readonly words: readonly GumWord[];
  readonly tokens: readonly Range[];
  readonly quotes: readonly Range[];
}

/** Of quotes within quotes the outer stands; quotes with no word between them are one of several sentences. */
function parsePage(xml: string, words: readonly GumWord[]): Page {
  let text = "";
  let depth = 0;
  let first = -1;
  let quoted = 0;
  const tokens: Range[] = [];
  const quotes: Range[] = [];
  const lineEnd = () => {
    if (text !== "" && !text.endsWith("\n")) text = `${text.trimEnd()}\n`;
  };
  for (const line of xml.split("\n")) {
    const [word, tag] = line.split("\t");
    if (tag !== undefined) {
      const spelled = unescape(word);
      tokens.push({start: text.length, end: text.length + spelled.length});
      text += spelled + (words[tokens.length - 1].spaceAfter ? " " : "");
    } else if (/^<\/?(?:p|head|caption|item)\b/u.test(line)) lineEnd();
    else if (/^<quote/u.test(line)) {
      if (depth++ === 0 && first + quoted !== tokens.length) first = tokens.length;
    } else if (/^<\/quote/u.test(line) && --depth === 0) {
      if (quotes.at(-1)?.start === tokens[first].start) quotes.pop();
      quotes.push({start: tokens[first].start, end: tokens.at(-1)!.end});
      quoted = tokens.length - first;
    }
  }
  return {text, words, tokens, quotes};
}

const unescape = (word: string) => word.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => ({lt: "<", gt: ">", quot: "\"", apos: "'", amp: "&"})[name]!);

interface Attribution {
  /** Tokens of the clause that says who speaks. */
  readonly clause: Range;
  /** Tokens of what is said. */
  readonly said: Range;
}

/** Attribution relations of an rs4 file, as ranges of token numbers. */
function attributionsOf(rs4: string): Attribution[] {
  const nodes = [...rs4.matchAll(/<(?<kind>segment|group) id="(?<id>\d+)"(?<rest>[^>]*)>(?<words>[^<]*)/gu)].map(({groups}) => {
    const {kind, id, rest, words} = groups!;
    return {id, isSegment: kind === "segment", parent: /parent="(\d+)"/u.exec(rest)?.[1], relation: /relname="([^"]*)"/u.exec(rest)?.[1] ?? "", words: words.trim()};
  });
  let at = 0;
  const ranges = new Map(nodes.filter(({isSegment}) => isSegment).map(({id, words}) => {
    const start = at;
    at += words.split(/\s+/u).length;
    return [id, {start, end: at}];
  }));
  const parts = new Map<string, string[]>();
  for (const {id, parent, relation} of nodes) if (parent && (relation === "span" || /^(?:joint|same|restatement-rep|adversative-contrast)/u.test(relation))) parts.set(parent, [...(parts.get(parent) ?? []), id]);
  const rangeOf = (id: string): Range | null => {
    const own = [...(ranges.has(id) ? [ranges.get(id)!] : []), ...(parts.get(id) ?? []).flatMap((part) => rangeOf(part) ?? [])];
    return own.length === 0 ? null : {start: Math.min(...own.map(({start}) => start)), end: Math.max(...own.map(({end}) => end))};
  };
  return nodes.flatMap(({id, parent, relation}) => {
    const [clause, said] = relation.startsWith("attribution") && parent ? [rangeOf(id), rangeOf(parent)] : [null, null];
    return clause && said ? [{clause, said}] : [];
  });
}

/** The clause that says who speaks a token, the innermost, and where no noun stands in it ("and said") its verb's subject; null where none does. */
function speakerOf(page: Page, attributions: readonly Attribution[], token: number, end: number): Range[] | null {
  const {tokens} = page;
  const around = attributions.filter(({said, clause}) => said.start <= token && token < said.end && (clause.end <= token || tokens[clause.start].start >= end)).sort((a, b) => a.said.end - a.said.start - (b.said.end - b.said.start));
  const clause = around[0]?.clause;
  return clause ? [{start: tokens[clause.start].start, end: tokens[clause.end - 1].end}, ...subjectsOf(page, clause)] : null;
}

/** Subjects of the verbs of a clause without a noun, and the noun that its participle describes. */
function subjectsOf({tokens, words}: Page, {start, end}: Range): Range[] {
  const clause = words.slice(start, end);
  if (clause.some(({isNominal}) => isNominal)) return [];
  const subjects = words.flatMap(({subjectOf}, at) => (subjectOf.some((verb) => start <= verb && verb < end) ? [at] : []));
  return [...subjects, ...clause.flatMap(({describes}) => (describes >= 0 ? [describes] : []))].map((at) => tokens[at]);
}
