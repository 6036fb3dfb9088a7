import type {Name} from "../../model/index.ts";
import {demonyms, givenNames, nameParticles} from "../../text/lexicon/index.ts";
import {CHIEFS, findNames, isCurrency, isNumbered, isOfPartyTag, isSecondSyllable, isSided, type NameRun} from "./names.ts";
import {ORGANIZATION_WORDS, PLACE_WORDS} from "../../text/lexicon/nouns.ts";
import {isCapital, type Phrase, type Run} from "./phrase.ts";

const bodyWords: ReadonlySet<string> = new Set(ORGANIZATION_WORDS);

const placeWords: ReadonlySet<string> = new Set(PLACE_WORDS);

/**
 * The names of a phrase by rules and by the reader's tagger together, from left to right; they do not overlap. Where both
 * see a name, the longer one of the tagger holds: rules cut "Bureau of Nautical" off "Inquiry". Names that the tagger
 * alone sees are added, those that the rules alone see stay. O(tokens).
 */
export function findJoinedNames(phrase: Phrase): readonly NameRun[] {
  const tagged = (phrase.sentence.names ?? []).flatMap((name) => trimmed(phrase, name));
  const rules = findNames(phrase).flatMap((run) => withoutMember(phrase, run, tagged));
  const taken = new Set<NameRun>();
  const wider = tagged.flatMap((name) => {
    const met = rules.filter((run) => run.first <= name.last && name.first <= run.last);
    if (met.some((run) => run.proper < name.first || run.last > name.last || run.first < run.proper && met.length > 1) || met.length === 0 && name.kind === "other" || isMemberOf(phrase, met)) return [];
    for (const run of met) taken.add(run);
    return [widened(name, met)];
  });
  return [...rules.filter((run) => !taken.has(run)), ...wider].sort((a, b) => a.first - b.first);
}

/** "University of Harrow Marika Ode" behind "student at": a person's full name at the end of a body's is a name of its own, where the tagger sees either end there. */
function withoutMember(phrase: Phrase, run: NameRun, tagged: readonly Name[]): readonly NameRun[] {
  const {norms, words} = phrase;
  const first = run.last - 1;
  if (run.proper > run.first || first - run.first < 2 || !isCapital(words[first - 1]) || !norms.slice(run.first, first).some((norm) => bodyWords.has(norm))) return [run];
  const isPerson = tagged.some((name) => name.kind === "person" && name.first === first && name.last === run.last) || endsBody(phrase, run, tagged, first - 1);
  return isPerson ? [{...run, last: first - 1}, {first, last: run.last, proper: first}] : [run];
}

/** The tagger's body ends at `at`, and what is left of the run says or does something. */
function endsBody({norms, words, tokens}: Phrase, run: NameRun, tagged: readonly Name[], at: number): boolean {
  const rest = [at + 1, run.last];
  return tagged.some(({first, last, kind}) => kind === "organization" && first === run.first && last === at) && /^VB[DZ]$/u.test(tokens[run.last + 1]?.tag ?? "")
    && rest.every((one) => /^\p{Lu}\p{Ll}/u.test(words[one]) && !bodyWords.has(norms[one]) && !placeWords.has(norms[one]));
}

/** "Karin Ode of Harrow Council", "Harrow Council Karin Ode": a person, and what the person belongs to, are two names. */
function isMemberOf({norms, words}: Phrase, met: readonly NameRun[]): boolean {
  if (met.length < 2) return false;
  const [{first, proper, last}, next] = met;
  if (norms[last + 1] !== "of") return next.first === last + 1 && next.last === next.first + 1 && givenNames.has(norms[next.first]);
  return proper > first || last > first && (givenNames.has(norms[first]) || bodyWords.has(norms[next.last]) && last === first + 1 && !bodyWords.has(norms[last])) || isSmall(words[last]) && words[last - 1] === "-";
}

/** The tagger's name with the title that the rules saw before it or at its beginning. */
function widened({first, last}: Run, met: readonly NameRun[]): NameRun {
  const titled = met.find((run) => run.first < run.proper && run.first <= first);
  return titled === undefined ? {first, last, proper: first} : {first: titled.first, last, proper: Math.max(first, titled.proper)};
}

/**
 * A tagged name without the article, the marks and the numbers at its ends ("In Kestrova 80 people"); none where what is left is no name: two persons or a person
 * and a body in one, a dash or an address within, no capital.
 */
function trimmed(phrase: Phrase, {first, last, kind}: Name): Name[] {
  const {words, norms, tokens} = phrase;
  const isCount = (at: number) => /^[\d.,]+$/u.test(words[at]) && (kind !== "event" && kind !== "other" || isSmall(words[at + 1] ?? "") && tokens[at + 1].tag.startsWith("NN"));
  const isIdle = (at: number) => isSided(phrase, at) || demonyms.has(norms[at]) && givenNames.has(norms[at + 1]) && at + 2 <= last && !bodyWords.has(norms[last]) || !/[\p{L}\p{N}]/u.test(words[at]) || norms[at] === "the" || isSmall(words[at]) && !nameParticles.has(norms[at]) || isCount(at);
  let [from, to] = [behindOffice(phrase, {first, last}), last];
  while (from <= to && isIdle(from)) from++;
  while (to >= from && (!/[\p{L}\p{N}.!]/u.test(words[to]) || isSmall(words[to]) && !isSecondSyllable(phrase, from, to) || isCount(to) && !isNumbered(phrase, to - 1))) to--;
  const inside = words.slice(from, to + 1);
  const isWhole = inside.some(isCapital) && !inside.some((word, i) => /[@/]|^[–—-]$/u.test(word) && (word !== "-" || isApart(tokens, from + i)));
  const isOne = kind !== "person" || inside.every((word, i) => isCapital(word) || isSecondSyllable(phrase, from, from + i) || nameParticles.has(norms[from + i]) || !/^\p{L}/u.test(word));
  return from <= to && isWhole && isOne && !isCurrency(phrase, to) && !inside.some((_, i) => isOfPartyTag(phrase, from + i)) ? [{first: from, last: to, kind}] : [];
}

/** "Kelmar CEO Karin Ode": behind an office by its letters begins the person's own name. */
function behindOffice({norms, words}: Phrase, {first, last}: Run): number {
  const office = norms.slice(first, last).findLastIndex((norm) => CHIEFS.test(norm));
  return office >= 0 && last - first - office >= 1 && isCapital(words[first + office + 1]) ? first + office + 1 : first;
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** A hyphen with white space about it. */
const isApart = (tokens: Phrase["tokens"], at: number): boolean => tokens[at - 1]?.end !== tokens[at].start;
