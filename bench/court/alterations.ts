import type {CourtVerdict} from "../../src/compare/court/index.ts";
import {randomFrom} from "../../training/random.ts";

/** A quotation made of one that stands in the articles, and the answers that are right. */
export interface Alteration {
  readonly kind: string;
  readonly words: string;
  readonly right: readonly CourtVerdict[];
}

export interface SaidWords {
  /** The words between the marks, in one line. */
  readonly words: string;
  readonly speaker: string | null;
  readonly doc: string;
}

type Make = (said: SaidWords, all: readonly SaidWords[], random: () => number) => Omit<Alteration, "kind"> | null;

const pick = <One>(list: readonly One[], random: () => number): One => list[Math.floor(random() * list.length)];
const tokensOf = (words: string): string[] => words.split(" ");

const SMALL = /^(?:a|an|the|this|that|these|those|and|or|but|if|so|as|of|to|in|on|at|by|for|from|with|into|over|under|it|its|he|she|they|we|i|you|him|her|them|us|me|my|our|your|their|his|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|no|never|nobody|nothing|none|who|what|when|where|which|how|why|there|here|then|than|very|just|all|some|any|more|most|one|up|down|out|off|before|after)$/iu;
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}'’-]/gu, "");
const isWeighty = (word: string): boolean => /^\p{Ll}{4,}$/u.test(plain(word)) && !SMALL.test(plain(word));

const AUXILIARIES = new Set("is are was were will would can could has have had must should may might".split(" "));
const NUMBERS = "two three four five six seven eight nine ten twelve fourteen twenty thirty forty".split(" ");
const DENIALS = /^(?:not|never|no|nobody|nothing|none|cannot|\p{L}+n['’]t)[,.]?$/iu;

/** Ways to write a quotation otherwise, each with the answer it must have. */
const MAKERS: Readonly<Record<string, Make>> = {
  "as it stands": ({words}) => ({words, right: ["verbatim"]}),
  "other marks and case": ({words}) => ({words: words.toUpperCase().replace(/[’']/gu, "'").replace(/[,;]/gu, " –"), right: ["verbatim"]}),
  "words left out behind points": ({words}, _, random) => {
    const tokens = tokensOf(words);
    const from = 2 + Math.floor(random() * (tokens.length - 5));
    const gone = tokens.slice(from, from + 2);
    return tokens.length < 8 || gone.some((word) => DENIALS.test(word)) ? null : {words: [...tokens.slice(0, from), "…", ...tokens.slice(from + 2)].join(" "), right: ["verbatim"]};
  },
  "a word put in in brackets": ({words}, _, random) => {
    const tokens = tokensOf(words);
    const at = 1 + Math.floor(random() * (tokens.length - 2));
    return {words: [...tokens.slice(0, at), "[he said]", ...tokens.slice(at)].join(" "), right: ["verbatim"]};
  },
  "a part of it": ({words}) => {
    const tokens = tokensOf(words);
    const from = Math.floor(tokens.length / 3);
    return tokens.length < 8 || tokens.slice(0, from).some((word) => DENIALS.test(word)) ? null : {words: tokens.slice(from).join(" "), right: ["verbatim"]};
  },
  "contractions written out or drawn together": ({words}) => {
    const other = words.replace(/\b(?<who>I|we|they|you)[’']ve\b/giu, "$<who> have").replace(/\bdo not\b/gu, "don’t").replace(/\bdid not\b/gu, "didn’t").replace(/\b(?<who>I|We|we) have\b/gu, "$<who>’ve").replace(/\bIt is\b/gu, "It’s");
    return other === words ? null : {words: other, right: ["other-words"]};
  },
  "third person and past": ({words}) => {
    const other = words.replace(/\b(?:I|We|we)\b/gu, "they").replace(/\b(?:My|my|Our|our)\b/gu, "their").replace(/\b(?:is|are|am)\b/gu, "were").replace(/\bwill\b/gu, "would").replace(/\bhave\b/gu, "had");
    return other === words ? null : {words: other, right: ["other-words"]};
  },
  "a small word left out": ({words}) => {
    const tokens = tokensOf(words);
    const at = tokens.findIndex((word, i) => i > 0 && /^(?:the|a|an)$/u.test(word));
    return at < 0 ? null : {words: tokens.filter((_, i) => i !== at).join(" "), right: ["other-words"]};
  },
  "a negation put in": ({words}) => {
    const tokens = tokensOf(words);
    const at = tokens.findIndex((word) => AUXILIARIES.has(word));
    return at < 0 || DENIALS.test(tokens[at + 1] ?? "") ? null : {words: [...tokens.slice(0, at + 1), "not", ...tokens.slice(at + 1)].join(" "), right: ["altered"]};
  },
  "a negation left out": ({words}) => {
    const tokens = tokensOf(words);
    const at = tokens.findIndex((word) => /^(?:not|never|no)$/u.test(word));
    return at < 0 ? null : {words: tokens.filter((_, i) => i !== at).join(" "), right: ["altered"]};
  },
  "another number": ({words}, _, random) => {
    const tokens = tokensOf(words);
    const at = tokens.findIndex((word) => NUMBERS.includes(plain(word).toLowerCase()) || /^\d+$/u.test(plain(word)));
    if (at < 0) return null;
    const other = pick(NUMBERS.filter((word) => word !== plain(tokens[at]).toLowerCase()), random);
    return {words: tokens.map((word, i) => (i === at ? other : word)).join(" "), right: ["altered"]};
  },
  "another name": ({words}, all, random) => {
    const tokens = tokensOf(words);
    const at = tokens.findIndex((word, i) => i > 0 && /^\p{Lu}\p{Ll}{2,}/u.test(word) && !/[.!?]$/u.test(tokens[i - 1]));
    const names = all.flatMap(({speaker}) => speaker?.split(" ").at(-1) ?? []).filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && name !== plain(tokens[at] ?? ""));
    return at < 0 || names.length === 0 ? null : {words: tokens.map((word, i) => (i === at ? pick(names, random) : word)).join(" "), right: ["altered"]};
  },
  "another word of weight": ({words}, all, random) => {
    const tokens = tokensOf(words);
    const places = tokens.flatMap((word, i) => (isWeighty(word) ? [i] : []));
    const others = all.flatMap((one) => tokensOf(one.words)).filter((word) => isWeighty(word) && !tokens.some((own) => plain(own).slice(0, 4) === plain(word).slice(0, 4))).map(plain);
    if (places.length === 0 || others.length === 0) return null;
    const at = pick(places, random);
    return {words: tokens.map((word, i) => (i === at ? pick(others, random) : word)).join(" "), right: ["altered"]};
  },
  "joined with another speech": ({words, doc}, all, random) => {
    const others = all.filter((one) => one.words !== words && tokensOf(one.words).length >= 5 && one.doc !== doc);
    return others.length === 0 || tokensOf(words).length < 5 ? null : {words: `${words.replace(/[,.]$/u, "")}. ${pick(others, random).words}`, right: ["spliced"]};
  },
};

/** Words that nobody said, of the kind that people say. */
const INVENTED = [
  "The bridge was closed because the bolts had rusted through", "I have asked the auditors to look at every invoice since the spring", "Our school will open its doors again in September, whatever it costs",
  "You cannot buy a vote with a sack of flour", "The orchestra played until the lights went out", "My client has nothing to add to what the judge has read", "We lost the match in the first half and the season in the second",
  "The bees came back to the valley this year", "Nobody in this office has ever seen that letter", "It will take two winters to clear the mines from the fields", "She taught three generations to swim", "They promised us clean water and sent us forms",
] as const;

/** All alterations of all speeches, each maker once for each that it fits, in order; the same each time. */
export function alterationsOf(said: readonly SaidWords[], seed = 11): readonly Alteration[] {
  const random = randomFrom(seed);
  const made = Object.entries(MAKERS).flatMap(([kind, make]) => said.flatMap((one) => {
    const alteration = make(one, said, random);
    return alteration ? [{kind, ...alteration}] : [];
  }));
  return [...made, ...INVENTED.map((words) => ({kind: "words that nobody said", words, right: ["not-found"] as const}))];
}
