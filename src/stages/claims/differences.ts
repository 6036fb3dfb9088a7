import {compareTimes} from "../../compare/times.ts";
import type {Difference, Document, Reading, Reason, Span, Statement} from "../../model/index.ts";
import type {TellingLink} from "./links.ts";

/** Strength of a link from which a yes and a no are taken for one question. */
const SURE = 2.6;

/** One account says that it happened, another that it did not; where the no is a "not yet", the yes may have come later. */
export function polarityDifferences(links: readonly TellingLink[], texts: Texts): readonly Difference[] {
  const opposed = links.filter((link) => (link.score >= SURE || isOfNone(link, texts)) && areOpposed(link) && haveSameRoles(link) && !isOfOthers(link, texts) && !timesClash(link));
  const told = new Set(opposed.flatMap(({a, b}) => [...a.statements, ...b.statements]).filter(({typed}) => typed.type === "polarity"));
  const [yes, no] = [true, false].map((holds) => [...told].filter(({typed}) => typed.type === "polarity" && typed.holds === holds));
  if (yes.length === 0 || no.length === 0) return [];
  const isSoFar = no.every((statement) => SO_FAR.test(wordsOf(statement, texts)));
  const reason: Reason = isSoFar
    ? {rule: "not-yet", score: 0.6, detail: "one account says that it had not happened so far, the other that it did", spans: spansOf([...yes, ...no])}
    : {rule: "opposed", score: 0.6, detail: "one account says that it happened, the other that it did not", spans: spansOf([...yes, ...no])};
  return [{type: isSoFar ? "update" : "conflict", aspect: "happened", values: [readingOf("happened", yes), readingOf("did not happen", no)], reasons: [reason]}];
}

/** "No appeal had been lodged", "nobody was hurt": the no is of every one, so that any is enough for a yes. */
function isOfNone({a, b}: TellingLink, texts: Texts): boolean {
  return [a, b].some(({statements: [first]}) => /^(?:no (?!longer|fewer|less|more|later|sooner)|nobody|no one|none)/iu.test(wordsOf(first, texts)));
}

/** "arrested no minors" denies no arrest: what none is told of must be all that the other side tells of too. */
function isOfOthers({a, b}: TellingLink, texts: Texts): boolean {
  if (![a, b].some(({statements: [first]}) => /\bno \p{Ll}/u.test(wordsOf(first, texts).toLowerCase()))) return false;
  const roles = [[a.handle.agents, b.handle.agents], [a.handle.patients, b.handle.patients]].map((sides) => sides.map((features) => features.filter((feature) => /^[nae]:/u.test(feature))));
  return roles.some(([x, y]) => x.length > 0 && y.length > 0 && (x.length !== y.length || !x.every((feature) => y.includes(feature))));
}

/** "has not been released", "had yet to be named": a no that holds until it is told. */
const SO_FAR = /\b(?:has|have|had|is|are)\s?(?:not|n['’]t|never|yet)\b|\bha(?:s|ve|d)n['’]t\b|\b(?:not|n['’]t)\b[^.]{1,60}\b(?:yet|so far|as of)\b/iu;

/** One telling says yes, the other no; what is left open says neither. */
function areOpposed({a, b}: TellingLink): boolean {
  const [x, y] = [a, b].map(({statements}) => statements.flatMap(({typed}) => (typed.type === "polarity" && typed.holds !== null ? [typed.holds] : [])));
  return x.length > 0 && y.length > 0 && x[0] !== y[0];
}

/** The same take part: what one role names in both is the same, and in one role at least something is. */
function haveSameRoles({a, b}: TellingLink): boolean {
  const roles = [[a.handle.agents, b.handle.agents], [a.handle.patients, b.handle.patients]] as const;
  const agree = roles.every(([left, right]) => {
    const [x, y] = [left, right].map((features) => features.filter((feature) => feature[0] === "e"));
    const [few, more] = x.length < y.length ? [x, y] : [y, x];
    return few.every((feature) => more.includes(feature));
  });
  return agree && roles.some(([left, right]) => left.some((feature) => feature[0] !== "a" && right.includes(feature)));
}

const timesClash = ({a, b}: TellingLink): boolean => a.times.some((x) => b.times.some((y) => compareTimes({value: x}, {value: y}).relation === "apart"));

/** The articles of a set by id. */
export type Texts = ReadonlyMap<string, Document>;

const wordsOf = ({doc, start, end}: Statement, texts: Texts): string => texts.get(doc)!.text.slice(start, end);

export const spansOf = (statements: readonly Statement[]): readonly Span[] => statements.map(({doc, start, end}) => ({doc, start, end}));

export const readingOf = (value: string, statements: readonly Statement[]): Reading => ({value, statements: statements.map(({id}) => id)});
