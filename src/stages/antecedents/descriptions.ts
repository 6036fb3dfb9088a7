import {contains} from "../../model/index.ts";
import type {Sight} from "../sights.ts";
import {broaderAntecedent, headOfName} from "./broader.ts";
import {firmBefore, isFirm, onlyFirm} from "./firms.ts";
import {fullWords} from "./words.ts";
import {WINDOW} from "./window.ts";

/** Titles of which "the leader" is told; "the president" is no prime minister and no party's leader, and "the queen" neither. */
const LEADERS = new Set("leader president premier chancellor minister king queen".split(" "));

/** Whom "the …" goes back to. */
export function descriptionAntecedent(sight: Sight, at: number, sights: readonly Sight[], rootOf: (id: string) => string): Sight | null {
  let titled: Sight | null = null;
  const firm = isFirm(sight) ? firmBefore(sight, at, sights) : null;
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const candidate = sights[i];
    if (candidate.plural !== sight.plural || contains(candidate.mention, sight.mention)) continue;
    if (candidate.mention.form === "nominal" && sameHead(candidate, sight) && modifiersFit(sight, candidate)) return firm ?? candidate;
    if (candidate.mention.form === "name" && (isNameOfBody(candidate, sight) || hasTitle(candidate, sight))) titled ??= candidate;
    if (titled && sight.determiner === "definite") return titled;
  }
  return titled ?? broaderAntecedent(sight, at, sights, rootOf) ?? firm ?? onlyFirm(sight, at, sights) ?? (sight.determiner === "possessed" ? laterName(sight, at, sights) : null);
}

/** "Velmora's mayor" of a headline for "Velmora Mayor Ana Ode" below, where only one name has that title. */
function laterName(sight: Sight, at: number, sights: readonly Sight[]): Sight | null {
  const named = sights.slice(at + 1, at + 1 + WINDOW).filter((candidate) => candidate.mention.form === "name" && hasTitle(candidate, sight));
  return named[0] ?? null;
}

const sameHead = (a: Sight, b: Sight) => a.head === b.head;

/** Every modifier of the later description is in the earlier one: "the western official" is no "Iranian official". */
function modifiersFit(later: Sight, earlier: Sight): boolean {
  if (later.determiner === "possessed") return fullWords(later).every((word) => fullWords(earlier).includes(word)) && fullWords(later).length > 1;
  return fullWords(later).every((word) => fullWords(earlier).includes(word));
}

/** "the agency" for "National Water Agency". */
function isNameOfBody(candidate: Sight, sight: Sight): boolean {
  return candidate.mention.kind === "organization" && sight.mention.kind === "organization" && candidate.norms.length > 1 && headOfName(candidate) === sight.head && fullWords(sight).every((word) => fullWords(candidate).includes(word));
}

/** "the prime minister" for "Prime Minister Ana Ruiz": the words of the description are in the title. */
function hasTitle(candidate: Sight, sight: Sight): boolean {
  if (candidate.mention.kind !== "person" || sight.mention.kind !== "person") return false;
  const title = new Set(fullWords({norms: candidate.title}));
  const words = fullWords(sight);
  const held = (word: string) => title.has(word) || word === "leader" && [...title].some((other) => LEADERS.has(other)) || word === "premier" && title.has("prime");
  return words.length > 0 && held(sight.head) && words.every(held);
}
