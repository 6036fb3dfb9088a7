import type {Mention, Range} from "../../model/index.ts";
import {contains, overlapOf, partitionPoint} from "../../model/index.ts";
import {isPersonNoun, personNouns} from "../../text/lexicon/index.ts";
import type {Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";

/** Mentions of one document, to be looked up by place. */
export interface MentionIndex {
  readonly all: readonly Mention[];
  readonly byId: ReadonlyMap<string, Mention>;
  /** Mentions that meet the range, in order. O(log mentions + found). */
  readonly within: (range: Range) => readonly Mention[];
}

/** Longest stretch that one mention may cover, in code units; a longer one is not looked up. */
const LONGEST = 400;

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const all = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return {all, byId: new Map(all.map((mention) => [mention.id, mention])), within: (range) => meeting(all, range)};
}

function meeting(all: readonly Mention[], range: Range): Mention[] {
  const found: Mention[] = [];
  for (let i = firstAt(all, range.start - LONGEST); i < all.length && all[i].start < range.end; i++) {
    if (overlapOf(all[i], range) > 0) found.push(all[i]);
  }
  return found;
}

function firstAt(all: readonly Mention[], start: number): number {
  return partitionPoint(all, (mention) => mention.start < start);
}

/**
 * The mention that a speaker's phrase is about: a name in apposition, else the mention headed by the phrase's head
 * word, a name before a nominal and a longer one before its parts. Null where there is none.
 */
export function mentionOf(elements: readonly Element[], phrase: Phrase, index: MentionIndex): Mention | null {
  const range = {start: elements[phrase.from].start, end: elements[phrase.to - 1].end};
  const inside = index.within(range).filter((mention) => mention.start >= range.start && mention.end <= range.end || contains(mention, elements[phrase.head]));
  const head = elements[phrase.head];
  const headed = inside.filter((mention) => overlapOf(mention.head, head) > 0);
  const around = inside.filter((mention) => contains(mention, head));
  const best = pick(headed) ?? pick(around) ?? modifier(elements, phrase, inside) ?? partOf(elements, phrase, inside);
  const titled = best?.kind === "person" && best.form === "name" ? null : behindTitles(elements, phrase, best, inside);
  const office = best?.form === "name" && best.kind !== "person" && isPersonNoun(head.norm) ? apposed(elements, phrase, inside) : null; // "the Tarn Governor, Ana Ode"
  return titled ?? office ?? (best?.form === "name" ? best : (apposed(elements, phrase, inside) ?? nameAtEnd(elements, phrase, best, inside) ?? best));
}

/** "one of the guards", "two of them": the mention of all of them. */
function partOf(elements: readonly Element[], {head}: Phrase, inside: readonly Mention[]): Mention | null {
  if (!/^(?:CD|DT|JJ)$/u.test(elements[head].tag) || elements[head + 1]?.norm !== "of") return null;
  return longest(inside.filter((mention) => mention.start === elements[head + 2]?.start)); // of "one of Ode's sisters" the sisters
}

/** "Secretary of Tarn Ana Ruiz": the name that ends a longer description; "the sister of Ana Ruiz" is another. */
function nameAtEnd(elements: readonly Element[], {from, to}: Phrase, best: Mention | null, inside: readonly Mention[]): Mention | null {
  const linked = (start: number) => elements.slice(from, to).some((element, i, all) => all[i + 1]?.start === start && /^(?:IN|TO|POS|CC)$/u.test(element.tag));
  return (best && inside.find(({form, kind, start, end}) => form === "name" && kind === "person" && end === best.end && start > best.start && !linked(start))) ?? null;
}

/**
 * "Tarn Harbor Directorate spokesman Otto Brill", "Former Tarn Courier publisher and editor Ana Ode": one person's name that ends the phrase right behind
 * a noun for a person, and is no part of another's description ("the sister of singer Ana Ode"). "The mayor and editor Ana Ode" are two.
 */
function behindTitles(elements: readonly Element[], phrase: Phrase, best: Mention | null, inside: readonly Mention[]): Mention | null {
  const to = coreEnd(elements, phrase);
  const persons = inside.filter(({form, kind, start}) => form === "name" && kind === "person" && start < elements[to - 1].end);
  const name = persons.find(({end}) => end === elements[to - 1].end);
  const first = name ? elements.findIndex(({end}, at) => at >= phrase.from && end > nameStart(name)) : -1;
  if (!name || persons.length > 1 || first <= phrase.from || !isPersonNoun(elements[first - 1].norm)) return null;
  const before = elements.slice(phrase.from, first);
  const and = before.findLastIndex(({norm}) => norm === "and" || norm === "&");
  const isTwo = and > 0 && (/^(?:DT|PRP\$|CD)$/u.test(before[0].tag) || and === before.length - 1);
  const ofAnother = before.some(({tag, norm}, at) => /^(?:IN|TO|POS)$/u.test(tag) && (best?.kind === "person" ? elements[phrase.from + at].start > best.head.start : norm !== "of" && norm !== "for" && tag !== "POS"));
  return isTwo || ofAnother ? null : name;
}

/** Index behind the phrase without its appositions. */
function coreEnd(elements: readonly Element[], {head, to}: Phrase): number {
  const comma = elements.findIndex(({norm}, at) => at > head && at < to && norm === ",");
  return comma < 0 ? to : comma;
}

/** Where the name begins behind the titles that its mention holds. */
const nameStart = ({start, title}: Mention): number => (title && title.end > start ? title.end : start);

/** "U.S. intelligence": the name right in front of a head that is no mention itself. */
function modifier(elements: readonly Element[], {head}: Phrase, inside: readonly Mention[]): Mention | null {
  const before = elements[head - 1];
  return (before && inside.find((mention) => mention.form === "name" && mention.end === before.end && mention.kind !== "person")) ?? null;
}

const longest = (found: readonly Mention[]) => found.reduce<Mention | null>((best, mention) => (best && best.end - best.start >= mention.end - mention.start ? best : mention), null);

function pick(mentions: readonly Mention[]): Mention | null {
  const names = mentions.filter(({form}) => form === "name");
  return longest(names) ?? longest(mentions);
}

/** Behind a noun for a person, a name of several words that ends the phrase is that person's, whatever its kind seemed to be. */
function isLastOf(elements: readonly Element[], {head, to}: Phrase, from: number): boolean {
  const end = elements[to - 1].norm === "," ? to - 1 : to;
  const noun = elements[head + 1]?.norm === "of" ? from - 2 : head; // "one of Ode's sisters, Renata"
  return personNouns.has(elements[noun].norm) && end - from >= 2 && elements.slice(from, end).every(({tag, capital}) => capital && tag.startsWith("NNP"));
}

/** "voters in Velmora, Tarnland,": one name in capitals behind the comma of a place. */
const isState = (elements: readonly Element[], {to}: Phrase, comma: number): boolean =>
  /^(?:in|near|from|at)$/u.test(elements[comma - 2]?.norm ?? "") && elements[comma - 1].tag.startsWith("NNP") && (comma + 2 >= to || elements[comma + 2].norm === ",");

/** "the foreign secretary, Ana Ruiz": the person's name that stands right behind a comma of the phrase. */
function apposed(elements: readonly Element[], phrase: Phrase, inside: readonly Mention[]): Mention | null {
  for (let i = phrase.head + 1; i < phrase.to - 1; i++) {
    if (elements[i].norm !== "," || isState(elements, phrase, i)) continue;
    const next = inside.find(({form, kind, start}) => form === "name" && (kind === "person" || kind !== "place" && isLastOf(elements, phrase, i + 1)) && start === elements[i + 1].start);
    if (next) return next;
  }
  return describedName(elements, phrase, inside);
}

/** "Ode's brother, the author Carl Ode": one person's name that ends the words behind the comma, right behind a noun for a person. */
function describedName(elements: readonly Element[], {head, to}: Phrase, inside: readonly Mention[]): Mention | null {
  const end = elements[to - 1].norm === "," ? to - 1 : to;
  const comma = elements.findIndex(({norm}, at) => at > head && at < end && norm === ",");
  const name = comma < 0 ? undefined : inside.find((mention) => mention.form === "name" && mention.kind === "person" && mention.end === elements[end - 1].end);
  const first = name ? elements.findIndex((element, at) => at > comma && element.end > nameStart(name)) : -1;
  const before = elements.slice(comma + 1, Math.max(comma + 1, first));
  return name && before.length > 0 && isPersonNoun(before.at(-1)!.norm) && before.every(({tag}) => !/^(?:IN|TO|POS|CC|,|W.*|VB[DZP]|MD)$/u.test(tag)) ? name : null;
}
