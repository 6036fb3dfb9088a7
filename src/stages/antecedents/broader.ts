import type {Sight} from "../sights.ts";
import {mayStandForBody, mayStandForPerson} from "./broader-nouns.ts";
import {WINDOW} from "./window.ts";
import {fullWords} from "./words.ts";

/**
 * "the judge" for "Justice Ode", "the executive" for the chairman of a firm, "the airline" for "Velmora Airways": a definite noun without a word more for the only one of
 * the document so far that has a narrower noun as role, title or head of its name; nobody where two have. O(window).
 */
export function broaderAntecedent(sight: Sight, at: number, sights: readonly Sight[], rootOf: (id: string) => string): Sight | null {
  if (sight.determiner !== "definite" || sight.plural || fullWords(sight).length !== 1) return null;
  const met = sights.slice(Math.max(0, at - WINDOW), at).filter((candidate) => !candidate.plural && !candidate.nested && mayStandFor(sight, candidate));
  const rootAmong = (candidate: Sight): Sight => {
    const root = rootOf(candidate.mention.id);
    return root === candidate.mention.id ? candidate : sights.find(({mention}, i) => i < at && mention.id === root) ?? candidate;
  };
  const owners = new Set(met.map((candidate) => identityOf(rootAmong(candidate))));
  return owners.size === 1 ? met.at(-1)! : null;
}

/** One for all mentions of a person by the family name, and of a body by its name. */
const identityOf = ({mention, norms, head}: Sight): string => (mention.form !== "name" ? mention.id : mention.kind === "person" ? head : norms.filter((word) => word !== "the" && word !== "'s").join(" "));

function mayStandFor({head, mention: {kind}}: Sight, candidate: Sight): boolean {
  if (candidate.mention.kind !== kind) return false;
  if (kind === "organization") return candidate.mention.form === "name" && candidate.norms.length > 1 && mayStandForBody(head, headOfName(candidate));
  if (candidate.mention.form === "name") return candidate.title.some((word) => mayStandForPerson(head, word.replace(/\.$/u, "")));
  return mayStandForPerson(head, candidate.head) || head === "executive" && isOfficer(candidate);
}

/** "the president of Kelmar's mobile business": of a firm, not of a country. */
const isOfficer = ({head, norms}: Sight): boolean => /^(?:president|head|director|chief|founder|chair)$/u.test(head) && norms.some((word) => /^(?:company|firm|business|unit|division|operations|group|bank)$/u.test(word));

/** The word that heads the name of a body: the last, or the one before "of" or "for". */
export function headOfName({norms}: Sight): string {
  const own = norms.filter((word) => word !== "'s");
  const at = own.findIndex((word) => word === "of" || word === "for");
  return own.at(at > 0 ? at - 1 : -1) ?? "";
}
