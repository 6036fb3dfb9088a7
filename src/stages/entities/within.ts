import {groupBy} from "../../model/index.ts";
import {initialsOf, wordsOfName} from "../../compare/names.ts";
import {demonyms, linesOfBusiness} from "../../text/lexicon/index.ts";
import {resolveWithin} from "../antecedents.ts";
import {type JoinContext, type Link, type NamedMention} from "./context.ts";
import {agreements} from "./agreements.ts";
import {familyName, firstByKey, givenName, isShorterEnd, perDocument, personOwners} from "./names-within.ts";
import {firstPerson} from "./first-person.ts";
import {nested} from "./nested.ts";
import {appositions, predicates, relatives} from "./predicates.ts";
import {ONE_PARTY} from "./nominals-across.ts";
import {isSingular} from "./singular.ts";

type JoinRule = (context: JoinContext) => readonly Link[];

/** The rules that join mentions of one document, in the order they are tried. */
export const WITHIN_RULES: readonly JoinRule[] = [
  nested, agreements, sameName, familyName, givenName, definedAcronym, initials, shortBodyName, sideOfCountry, headOfBody, renamed, predicates, appositions, relatives, firstPerson, antecedent, repeatedNominal,
];


/** The same words of one kind are one in a document; a family name that several persons of it have is not. */
function sameName(context: JoinContext): readonly Link[] {
  return perDocument(context).flatMap((names) => {
    const ownersOf = personOwners(names);
    return [...groupBy(names, ({mention, key}) => `${mention.kind} ${key}`).values()].filter(([first]) => ownersOf(first).length < 2).flatMap((same) => same.slice(1).map((name) => ({a: same[0].index, b: name.index, rule: "same-name", score: 1, detail: `“${name.text}” again`})));
  });
}

/** "Tarn Water Board (TWB)", "the Tarn Water Board, or TWB,". */
function definedAcronym(context: JoinContext): readonly Link[] {
  return perDocument(context).flatMap((names) => names.flatMap((short, i) => {
    const long = names.slice(Math.max(0, i - 3), i).reverse().find((name) => name.mention.end <= short.mention.start);
    if (!long || long.words.length < 2 || short.words.length !== 1 || long.mention.kind === "person") return [];
    const doc = context.documentOf.get(short.mention.doc)!;
    const between = doc.text.slice(long.mention.end, short.mention.start);
    const isDefined = /^\s?\($/u.test(between) && doc.text[short.mention.end] === ")" || /^(?:\s(?:organisation|organization|group|party|movement|agency))?, (?:or|known as|called)\s(?:the\s)?$/u.test(between);
    if (!isDefined || !isAcronymOf(short, long)) return [];
    return [{a: long.index, b: short.index, rule: "defined-acronym", score: 0.95, detail: `“${long.text}” is given the short form “${short.text}”`}];
  }));
}

/** "UNHC" for "United Nations Harbor Commission", with nothing that says so: the only longer name of the document with these initials, and no person's. */
function initials(context: JoinContext): readonly Link[] {
  return perDocument(context).flatMap((all) => {
    const long = groupBy(firstByKey(all.filter(({mention, words}) => mention.kind !== "person" && words.length > 1)), ({words}) => initialsOf(words));
    return firstByKey(all).flatMap((short) => {
      const letters = short.key.replace(/[. ]/gu, "");
      const met = short.mention.kind !== "person" && isCapitals(short.text) ? long.get(letters) ?? [] : [];
      const owners = letters.length > 2 || letters === "un" ? met : met.filter(({words}) => words.length === 2 && linesOfBusiness.has(words[1]));
      return owners.length === 1 && !owners[0].text.includes("-") ? [{a: owners[0].index, b: short.index, rule: "initials", score: 0.8, detail: `“${short.text}” has the initials of “${owners[0].text}”, the only one here`}] : [];
    });
  });
}

const isCapitals = (text: string): boolean => /^(?:\p{Lu}\.?){2,8}$/u.test(text);

function isAcronymOf(short: NamedMention, long: NamedMention): boolean {
  const letters = short.words[0];
  if (!/^\p{Lu}/u.test(short.text) || letters.length < 2 || letters.length > 8) return false;
  return letters[0] === long.words.find((word) => word !== "the")?.[0] || initialsOf(long.words).includes(letters);
}

/**
 * "the Port Authority" after "Velmora Port Authority", "the Supreme Court" for "the Supreme Court of Velmora", "Kelmar" for "Kelmar Airlines":
 * a shorter name of a body or an event that only one longer one of the document ends with, or begins with before its "of", its line of business or "University".
 */
function shortBodyName(context: JoinContext): readonly Link[] {
  return perDocument(context).flatMap((all) => ["organization", "event"].flatMap((kind) => {
    const names = firstByKey(all.filter(({mention}) => mention.kind === kind));
    const [byFirst, byLast] = [groupBy(names, ({words}) => withoutDemonym(words)[0] ?? ""), groupBy(names, ({words}) => words.at(-1) ?? "")];
    return names.flatMap((short) => {
      const longer = new Set([...byLast.get(short.words.at(-1) ?? "") ?? [], ...byFirst.get(withoutDemonym(short.words)[0] ?? "") ?? []].filter(({words}) => words.length > short.words.length));
      const owners = [...longer].filter((long) => isEndOf(short, long) || isBeginningOf(short, long));
      return owners.length === 1 ? [{a: owners[0].index, b: short.index, rule: "short-body-name", score: 0.8, detail: `“${short.text}” is a part of “${owners[0].text}”, the only one here`}] : [];
    });
  }));
}

const isEndOf = ({words}: NamedMention, long: NamedMention): boolean => words.length > 1 && !demonyms.has(words[0]) && isShorterEnd(words, long.words);

const withoutDemonym = (words: readonly string[]): readonly string[] => (words.length > 1 && demonyms.has(words[0]) ? words.slice(1) : words);

/** Words for a body that its short name leaves out: "Harrow" for "Harrow University". */
const CALLED_WITHOUT = /^(?:university|college|party|magazine|newspaper)$/u;

/** What follows is "of …" or says what kind of body it is; a demonym in front may be left out: "the Supreme Court" for "the Velmoran Supreme Court of Appeal". */
function isBeginningOf({words}: NamedMention, long: NamedMention): boolean {
  const all = demonyms.has(words[0] ?? "") ? long.words : withoutDemonym(long.words);
  if (words.length === 0 || words.some((word, i) => all[i] !== word)) return false;
  const rest = all.slice(words.length);
  return words.length > 1 && (rest[0] === "of" || rest[0] === "for") || !demonyms.has(words[0]) && rest.every((word) => linesOfBusiness.has(word) || CALLED_WITHOUT.test(word));
}


/** "the North" for "North Korea": of countries in two halves, the only one of the document. */
function sideOfCountry(context: JoinContext): readonly Link[] {
  return perDocument(context).flatMap((names) => {
    const halves = firstByKey(names).filter(({key, mention}) => mention.kind === "place" && HALVES.test(key));
    if (new Set(halves.map(({words}) => words[1])).size !== 1) return [];
    return names.flatMap((short) => {
      const owner = halves.find(({words, mention}) => words[0] === short.key && mention.start < short.mention.start);
      return owner && isDefinite(context, short) ? [{a: owner.index, b: short.index, rule: "side-of-country", score: 0.8, detail: `“${short.text}” is “${owner.text}”, the only such half of a country so far`}] : [];
    });
  });
}

const HALVES = /^(?:north|south) (?:korea|vietnam|yemen|sudan)$/u;

const isDefinite = ({documentOf}: JoinContext, {mention: {doc, start}, text}: NamedMention): boolean => /(?:^|\s)the\s$/iu.test(documentOf.get(doc)!.text.slice(Math.max(0, start - 5), start)) || /^the\s/iu.test(text);

/** "the Army" after "Velmora People's Army": the word that heads the name of just one body told of before. */
function headOfBody(context: JoinContext): readonly Link[] {
  return perDocument(context).flatMap((all) => {
    const bodies = all.filter(({mention}) => mention.kind === "organization");
    const longer = groupBy(firstByKey(bodies).filter(({words}) => words.length > 1), headWord);
    return bodies.flatMap((short) => {
      const {mention: {start, title}, words, text} = short;
      if (words.length !== 1 || title || !isDefinite(context, short)) return [];
      const before = (longer.get(words[0]) ?? []).filter(({mention}) => mention.start < start);
      const owners = before.filter((body) => !before.some((other) => other !== body && (isEndOf(body, other) || isBeginningOf(body, other))));
      return owners.length === 1 ? [{a: owners[0].index, b: short.index, rule: "head-of-body", score: 0.75, detail: `“${text}” heads “${owners[0].text}”, the only such body so far`}] : [];
    });
  });
}

/** The last word, or the one before "of" or "for". */
function headWord({words}: NamedMention): string {
  const at = words.findIndex((word) => word === "of" || word === "for");
  return words.at(at > 0 ? at - 1 : -1) ?? "";
}

/** A nominal right before a name, or set off by commas before or behind it: "diplomat Ivo Renn", "the mayor, Ivo Renn,". */
function renamed(context: JoinContext): readonly Link[] {
  return context.names.flatMap((name) => {
    if (name.mention.kind !== "person") return [];
    const doc = context.documentOf.get(name.mention.doc)!;
    const near = context.byDocument.get(name.mention.doc)!;
    const at = name.index - near[0];
    const candidates = near.slice(Math.max(0, at - 4), at + 4).map((index) => ({index, mention: context.mentions[index]})).filter(({mention}) => mention.form === "nominal" && mention.kind === "person");
    return candidates.flatMap(({index, mention}) => {
      if (!isSingular(doc.text.slice(mention.head.start, mention.head.end))) return [];
      const {title} = name.mention;
      if (title && title.start >= mention.start && mention.end === title.end) return [link(name, index, doc.text.slice(mention.start, mention.end))];
      if (mention.end <= name.mention.start) {
        const between = doc.text.slice(mention.end, name.mention.start);
        if (/^\s$/u.test(between) || /^,\s$/u.test(between) && /^,|^\s?[.;”"]/u.test(doc.text.slice(name.mention.end, name.mention.end + 2))) return [link(name, index, doc.text.slice(mention.start, mention.end))];
      } else if (mention.start >= name.mention.end && /^,\s$/u.test(doc.text.slice(name.mention.end, mention.start)) && opensDescription(doc.text.slice(mention.start, mention.end))) {
        return /^\s*(?:[,.;)—–”"-]|who|of|for|at|in|from|to|and|with|on|said|says)/u.test(doc.text.slice(mention.end, mention.end + 6)) ? [link(name, index, doc.text.slice(mention.start, mention.end))] : [];
      }
      return [];
    });
  });
}

const link = (name: NamedMention, b: number, words: string): Link => ({a: name.index, b, rule: "renamed", score: 0.85, detail: `“${words}” renames “${name.text}”`});
const opensDescription = (words: string): boolean => /^(?:a|an|the|one|its|their|his|her|former|\p{Lu}\S*['’]s)\s/u.test(words) || /^(?:spokes|chief|chair|president|director|head|professor|leader)/u.test(words);

/** Pronouns and definite nominals go with what they stand for. */
function antecedent(context: JoinContext): readonly Link[] {
  const sentences = groupBy(context.sentences, ({doc}) => doc);
  return context.documents.flatMap((doc) => {
    const own = context.byDocument.get(doc.id)!.map((index) => context.mentions[index]);
    return [...resolveWithin(doc, sentences.get(doc.id) ?? [], own)].map(([from, to]) => ({
      a: context.indexOf.get(to)!, b: context.indexOf.get(from)!, rule: "antecedent", score: 0.75, detail: "stands for the one told of before",
    }));
  });
}

/** The same plural or body in the same words twice in a document ("German authorities"), a party that it has one of with "the" and without ("police", "the survivors"). */
function repeatedNominal(context: JoinContext): readonly Link[] {
  return context.documents.flatMap((doc) => {
    const nominals = context.byDocument.get(doc.id)!.filter((index) => context.mentions[index].form === "nominal" && repeats(doc.text, context.mentions[index]));
    const groups = groupBy(nominals, (index) => wordsOfName(doc.text.slice(context.mentions[index].start, context.mentions[index].end)).filter((word) => word !== "the").join(" "));
    return [...groups.values()].flatMap((same) => same.slice(1).map((b) => ({a: same[0], b, rule: "same-words", score: 0.7, detail: "the same words again for a group or body"})));
  });
}

function repeats(text: string, {start, end, head, kind}: {start: number; end: number; head: {start: number; end: number}; kind: string}): boolean {
  const words = text.slice(start, end);
  if (head.end === end && ONE_PARTY.has(words.replace(/^the\s/iu, "").replace(/s$/u, "").toLowerCase()) && !isSingular(text.slice(head.start, head.end))) return true;
  if (/^(?:an?|another|other|some|two|three|several|many)\s/iu.test(words) || !/\s/u.test(words)) return false;
  if (kind === "organization" && /^(?:the|this)\s\S+$/iu.test(words)) return false; // which company or ministry, its antecedent tells
  return kind === "organization" || !isSingular(text.slice(head.start, head.end));
}
