import {AGENCIES, LOOSE_OUTLET_NOUNS, ONE_WORD_OUTLETS, OUTLET_NOUNS} from "../../text/agencies.ts";
import {countryOf, firmNouns, places, wordsOfOtherBodies} from "../../text/lexicon/index.ts";
import type {Sight} from "../sights.ts";
import {WINDOW} from "./window.ts";
import {fullWords} from "./words.ts";

/** "the company", "the airline": a firm without a word more; in "company officials" and headlines without the article. */
export const isFirm = (sight: Sight): boolean => sight.mention.kind === "organization" && (sight.determiner === "definite" || sight.determiner === "none" && sight.norms.length === 1 && sight.head === "company") && !sight.plural && firmNouns.has(sight.head) && fullWords(sight).length === 1;

/** Units back to which "the company" goes for a name, where it was not told of as such since. */
const FIRM_WINDOW = 3;

/**
 * The firm that "the company" stands for: the only one named in the nearest unit that names any, or the one of them that the unit is about. Null where a unit names
 * two and is about neither, and where "the company" was said in that unit or since: then it goes back to that.
 */
export function firmBefore(sight: Sight, at: number, sights: readonly Sight[]): Sight | null {
  const found: Sight[] = [];
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const candidate = sights[i];
    if (sight.unit - candidate.unit > FIRM_WINDOW || found.length > 0 && candidate.unit < found[0].unit) break;
    if (candidate.mention.form === "nominal" && candidate.head === sight.head) return null;
    if (!candidate.nested && isNameOfFirm(candidate)) found.push(candidate);
  }
  const names = new Set(found.map(({norms}) => norms.join(" ")));
  const leading = found.filter(({role}) => role !== "other");
  return names.size === 1 ? found[0] : new Set(leading.map(({norms}) => norms.join(" "))).size === 1 ? leading[0] : null;
}

const isNameOfFirm = ({mention: {form, kind}, norms}: Sight): boolean => form === "name" && kind === "organization" && !norms.some((word) => wordsOfOtherBodies.has(word));

/** "the tech giant", "the Velmoran firm": of what sort or from where a firm is, and nothing that sets it off from another ("the combined company", "the rival firm"). */
const isFirmOfKind = (sight: Sight): boolean => sight.mention.kind === "organization" && sight.determiner === "definite" && !sight.plural
  && (firmNouns.has(sight.head) || GIANTS.has(sight.head)) && fullWords(sight).slice(0, -1).every((word) => OF_KIND.has(word) || countryNames.has(word) || places.has(word));

const GIANTS: ReadonlySet<string> = new Set(["giant", "maker", "group", "business"]);
const countryNames: ReadonlySet<string> = new Set(countryOf.values());
const OF_KIND: ReadonlySet<string> = new Set((
  "based tech technology technological electronics electronic phone smartphone mobile telecoms telecommunications software internet online social media computer chip pharmaceutical pharma drug biotech medical car auto automotive " +
  "aerospace aviation oil gas energy power utility mining steel chemical chemicals food drinks beverage retail fashion clothing logistics shipping insurance banking financial entertainment film music gaming video game " +
  "south north multinational global private public family owned state run listed budget low cost european asian american british"
).split(" "));

/**
 * The firm that "the tech giant" stands for: the only one that its document has named so far, outlets left out. O(window).
 */
export function onlyFirm(sight: Sight, at: number, sights: readonly Sight[]): Sight | null {
  if (!isFirmOfKind(sight)) return null;
  const named = sights.slice(0, at).filter((candidate) => !candidate.nested && isNameOfFirm(candidate) && !isOutlet(candidate));
  const names = new Set(named.map(({norms}) => norms.find((word) => word !== "the")));
  return names.size === 1 ? named.at(-1)! : null;
}

const agencyNames: ReadonlySet<string> = new Set(AGENCIES.flatMap(({marks}) => marks.map((mark) => mark.toLowerCase())));

/** A newspaper, station or agency, whose part in an article is mostly to be its source. */
function isOutlet({norms}: Sight): boolean {
  const words = norms.filter((word) => word !== "the" && word !== "'s");
  const last = words.at(-1) ?? "";
  return words.length === 1 ? ONE_WORD_OUTLETS.has(last) || agencyNames.has(last) : OUTLET_NOUNS.has(last) || LOOSE_OUTLET_NOUNS.has(last) || agencyNames.has(words.join(" "));
}
