import type {Quantity, Token} from "../../model/index.ts";
import type {Figure} from "./figure.ts";
import type {Frame} from "./frames.ts";

/** Event classes and verbs of which people are the doers, so that a bare number is theirs: "5,000 took part". */
const OF_PEOPLE: ReadonlySet<string> = new Set("attend gathering join strike walk-out elect apply register enroll enlist volunteer survive flee escape complain petition donate".split(" "));

/** Words for a crowd whose size is told: "put the crowd at 600". */
const CROWD: ReadonlySet<string> = new Set("crowd attendance audience".split(" "));
const FIGURE: ReadonlySet<string> = new Set("number figure total count".split(" "));

/**
 * What a number without a noun counts: people, by what they did; or what the number before it in the sentence counts, where no verb says more
 * ("the union said 1,450 had joined, the firm that 900 had"; "police said there were 600"). Null where neither is told.
 */
export function bareCountOf(tokens: readonly Token[], quantity: Quantity, frame: Frame | null, before: Figure | null): Figure | null {
  const at = tokens.findIndex(({end}) => end >= quantity.end);
  const verb = /^nsubj/u.test(tokens[at]?.relation ?? "") ? tokens[at].head : -1;
  const isNumber = tokens[at]?.tag === "CD" && !/^(?:one|two)$/u.test(tokens[at].norm) && (quantity.low ?? quantity.high ?? 0) >= LEAST;
  if (!isNumber) return null;
  if (frame && verb === frame.predicate && frame.handle.class.split("|").some((name) => OF_PEOPLE.has(name))) return ofPeople(quantity, frame, frame.handle.class);
  const put = putNoun(tokens, at);
  if (put && CROWD.has(put)) return ofPeople(quantity, frame, "attend");
  return before && before.quantity.unit === null && (put !== null && FIGURE.has(put) || isElliptic(tokens, at)) ? {...before, quantity, frame, range: {start: quantity.start, end: quantity.end}, handle: {...before.handle, patients: [...before.handle.patients.filter((feature) => !feature.startsWith("s:")), ...assertorBefore(tokens, at)]}} : null;
}

/** A bare number below it is as likely an hour, a score or a pronoun. */
const LEAST = 3;

function ofPeople(quantity: Quantity, frame: Frame | null, name: string): Figure {
  const verb = isAttending(name) ? "attend" : name;
  return {
    quantity, frame, range: {start: quantity.start, end: quantity.end}, about: `people who ${WORDS.get(verb) ?? "did so"}`,
    handle: {class: verb === "attend" ? "person|attend people" : "person", agents: [], patients: ["n:person", `v:${verb}`]},
  };
}

/** Of the classes of an event, one is of those who come to it. */
export const isAttending = (classes: string): boolean => /(?:^|\|)(?:attend|gathering|join)(?:\||$)/u.test(classes);

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries({attend: "took part", elect: "voted", strike: "went on strike", "walk-out": "walked out", apply: "applied", survive: "survived", flee: "fled", escape: "escaped"}));

/** "put the crowd at 600", "the crowd was 600": the noun that a figure verb gives the number to. */
function putNoun(tokens: readonly Token[], at: number): string | null {
  const first = firstBefore(tokens, at);
  if (tokens[first]?.norm === "at" && tokens[first - 1]?.tag === "NN") return tokens[first - 1].lemma;
  return null;
}

/** Index of the token before a number and the words that bound it. */
const firstBefore = (tokens: readonly Token[], at: number): number => tokens.findLastIndex(({tag, norm}, i) => i < at && tag !== "CD" && !/^(?:about|around|some|nearly|almost|over|roughly|only|just|more|than|least|most)$/u.test(norm) && !(norm === "at" && /^(?:least|most)$/u.test(tokens[i + 1]?.norm ?? "")));

/** "there were 600", "900 had", "200 did": all that is said of the number is that it was so. */
function isElliptic(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [firstBefore(tokens, at), tokens[at + 1], tokens[at + 2]];
  const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.,;:]$/u.test(token.tag);
  if (/^(?:be|was|were|are|is)$/u.test(tokens[before]?.norm ?? "") && tokens[before - 1]?.norm === "there") return isEnd(next);
  if (speaksOf(tokens, before)) return isEnd(next);
  return /^(?:had|have|has|did|do|were|was)$/u.test(next?.norm ?? "") && isEnd(after);
}

/** "Organizers spoke of 1,000". */
const speaksOf = (tokens: readonly Token[], before: number): boolean => tokens[before]?.norm === "of" && tokens[before - 1]?.lemma === "speak";

/** Who speaks of it, as a feature with `s:`. */
function assertorBefore(tokens: readonly Token[], at: number): readonly string[] {
  const before = firstBefore(tokens, at);
  const subject = speaksOf(tokens, before) ? tokens.find(({head, relation}) => head === before - 1 && relation === "nsubj") : undefined;
  return subject ? [`s:n:${subject.lemma}`] : [];
}
