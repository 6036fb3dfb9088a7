import type {Sight} from "../sights.ts";
import {genderOf, type Gender} from "./genders.ts";
import {PERSONAL, type Personal} from "./personal.ts";
import {WINDOW} from "./window.ts";

/** Whom a pronoun most likely goes back to. */
export function pronounAntecedent(
  sight: Sight, at: number, sights: readonly Sight[], genders: ReadonlyMap<string, Gender>, rootOf: (id: string) => string,
): Sight | null {
  const wanted = PERSONAL.get(sight.norms[0]);
  if (!wanted) return null;
  let best: Sight | null = null;
  let bestScore = 0;
  let newest: string | null = null;
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const candidate = sights[i];
    const distance = sight.unit - candidate.unit;
    if (distance > (wanted.gender ? 8 : 2)) break;
    const root = rootOf(candidate.mention.id);
    if (candidate.nested || !agrees(candidate, wanted, genders.get(root) ?? genderOf(candidate))) continue;
    const score = salience(candidate, sight, distance) - (newest !== null && newest !== root ? OUSTED : 0);
    if (score > bestScore) [best, bestScore] = [candidate, score];
    if (wanted.gender && (distance > 0 || sight.joined) && leads(candidate, root)) newest ??= root;
  }
  return best;
}

/** What a person loses once another has spoken or been a sentence's subject since. */
const OUSTED = 1.2;

/** A description with "the" that goes back to nobody ("the Tarn leader") is likely someone met before, and ousts none. */
function leads({mention, role, quoted, determiner}: Sight, root: string): boolean {
  if (quoted !== null || role !== "speaker" && role !== "topic") return false;
  return mention.form === "name" || root !== mention.id || mention.form === "nominal" && determiner === "indefinite";
}

function agrees(candidate: Sight, wanted: Personal, gender: Gender): boolean {
  const {mention, plural, norms} = candidate;
  if (mention.form === "pronoun") {
    const own = PERSONAL.get(norms[0]);
    return own !== undefined && own.gender === wanted.gender && own.plural === wanted.plural && own.thing === wanted.thing;
  }
  if (wanted.gender) return mention.kind === "person" && !plural && !(norms.includes("and")) && (gender === null || gender === wanted.gender);
  if (wanted.plural) return plural || (mention.kind === "organization" && mention.form === "name");
  return !plural && mention.kind !== "person" && mention.kind !== "event" && (mention.kind !== "other" || mention.form === "nominal");
}

/** Subjects and speakers before objects, near before far, and the same voice (quoted or not) before the other. */
function salience(candidate: Sight, sight: Sight, distance: number): number {
  const role = {speaker: 3, topic: 2.6, subject: 2.4, other: 1}[candidate.role];
  const form = candidate.mention.form === "name" ? 0.2 : candidate.mention.form === "pronoun" ? 0.3 : 0;
  const sameVoice = candidate.quoted === sight.quoted ? (sight.quoted ? SAME_QUOTE : 0) : candidate.quoted ? -1.6 : -0.4;
  const possessor = isPossessor(candidate) ? -0.8 : 0;
  const speaks = sight.role === "speaker" && candidate.role === "speaker" ? 1 : 0;
  return role + form + sameVoice + possessor + speaks - 0.55 * distance + 2;
}

/** What somebody named in the same quotation gains: "The captain did all he could." */
const SAME_QUOTE = 1.6;

const isPossessor = ({norms, mention}: Sight) => mention.form === "name" && norms.at(-1) === "'s";
