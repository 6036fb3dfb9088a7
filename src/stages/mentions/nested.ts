import type {EntityKind} from "../../model/index.ts";
import {demonyms, givenNames, linesOfBusiness, phraseLength, places} from "../../text/lexicon/index.ts";
import {ORGANIZATION_WORDS} from "../../text/lexicon/nouns.ts";
import {keyOfName, type NameRun} from "./names.ts";
import {isCapital, type Phrase, type Run} from "./phrase.ts";

/** A name within a longer name. */
export interface NestedRun extends Run {
  readonly kind: EntityKind;
}

type NestedRule = (seen: Seen) => readonly NestedRun[];

interface Seen {
  readonly phrase: Phrase;
  readonly run: NameRun;
  /** What the longer name names. */
  readonly kind: EntityKind;
  /** The kinds of all names of the document, by their words. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
}

/** How names within names are found, in this order; what lies within what was found before is left out. */
const RULES: readonly NestedRule[] = [placesBehindLinks, townOfBody, placeOfTitle, foundLead, leadingPlace, calledAfter, trailingPlace];

/** The names within a name: places that it is of or in, and what it is called after. O(words² of the name). */
export function nestedNames(phrase: Phrase, run: NameRun, kind: EntityKind, kinds: ReadonlyMap<string, EntityKind>): readonly NestedRun[] {
  const found = RULES.flatMap((rule) => rule({phrase, run, kind, kinds}));
  return found.filter(({first, last}, at) => !found.slice(0, at).some((before) => before.first <= first && last <= before.last));
}

const place = (first: number, last: number): readonly NestedRun[] => [{first, last, kind: "place"}];

/** Places behind "of" or "in": "Republic of Velmora". */
function placesBehindLinks({phrase: {norms}, run: {proper, last}}: Seen): readonly NestedRun[] {
  return upTo(proper + 1, last).flatMap((at) => {
    if (norms[at] !== "of" && norms[at] !== "in") return [];
    const first = norms[at + 1] === "the" ? at + 2 : at + 1;
    const isKnown = (from: number) => places.has(norms.slice(from, last + 1).join(" "));
    return isKnown(first) || SIDES.test(norms[first]) && isKnown(first + 1) ? place(first, last) : [];
  });
}

const SIDES = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/u;
const upTo = (from: number, end: number): readonly number[] => Array.from({length: Math.max(0, end - from)}, (_, i) => from + i);

/** Bodies that are always a place's: "Municipality of Dask". */
const LOCAL = /^(?:municipality|city|town|village|county|province|archdiocese|diocese|university)$/u;

function townOfBody({phrase: {norms, words}, run: {proper, last}}: Seen): readonly NestedRun[] {
  const of = norms.indexOf("of", proper);
  return proper < of && of < last && LOCAL.test(norms[of - 1]) && words.slice(of + 1, last + 1).every(isCapital) ? place(of + 1, last) : [];
}

/** The known place in an office: "Ambassador to the United States Karin Ode". */
function placeOfTitle({phrase: {norms, words}, run: {first, proper}}: Seen): readonly NestedRun[] {
  return upTo(first, proper).flatMap((at) => {
    const length = phraseLength(places, norms, at);
    return length > 0 && isCapital(words[at]) && at + length <= proper && /^(?:of|to|the|for|in)$/u.test(norms[at - 1] ?? "") ? place(at, at + length - 1) : [];
  });
}

/**
 * What a longer name begins with and what is named so elsewhere in the document: "Karin Ode" in "Karin Ode Foundation", "Kelmar" in "Kelmar Science Fair". A part of a person's name, a family
 * name alone, a firm's short name and what makes up half of the name, which may be its short form, are none.
 */
function foundLead({phrase, run, kind, kinds}: Seen): readonly NestedRun[] {
  if (kind === "person" || places.has(keyOfName(phrase, run))) return [];
  for (let last = run.last - 1; last >= run.proper; last--) {
    const found = kinds.get(keyOfName(phrase, {...run, last}));
    if (found && isMinor(phrase, run, last) && isLead(phrase, run, last, found, kind)) return [{first: run.proper, last, kind: found}];
  }
  return [];
}

const bodyWords: ReadonlySet<string> = new Set(ORGANIZATION_WORDS);

const isMinor = ({tokens}: Phrase, {proper, last}: NameRun, end: number): boolean => 2 * (tokens[end].end - tokens[proper].start) < tokens[last].end - tokens[proper].start;

function isLead({norms, words}: Phrase, {proper, last}: NameRun, end: number, found: EntityKind, kind: EntityKind): boolean {
  if (!isCapital(words[end + 1]) || !/[\p{L}\p{N}]/u.test(words[end])) return false;
  if (found === "person") return end > proper;
  if (found !== "organization" && found !== "place") return false;
  return found !== kind || last - end > 1 && !bodyWords.has(norms[last]) && !linesOfBusiness.has(norms[last]);
}

/** Places by their letters, which stand for other things elsewhere. */
const SHORT_PLACE = /^(?:LA|NY|NYC|GB|NZ|SF)$/u;

/** The known place that a longer name of no person opens with: "Belgium" in "Belgium State Department". */
function leadingPlace({phrase: {norms, words}, run: {proper, last}, kind}: Seen): readonly NestedRun[] {
  if (kind !== "person" && proper < last && SHORT_PLACE.test(words[proper])) return place(proper, proper);
  const length = kind === "person" ? 0 : phraseLength(places, norms, proper);
  return length > 0 && proper + length <= last ? place(proper, proper + length - 1) : [];
}

/** Sites and houses that are mostly called after a person or a place, and words before them that only say of what sort they are. */
const CALLED_AFTER = /^(?:stadium|arena|station|airport|castle|cathedral|mosque|expressway|memorial|foundation|museum|prize|medal|telescope)$/u;
const SORTS: ReadonlySet<string> = new Set((
  "art arts science sciences history teaching research family peace architecture book literature literary music film space memorial national international intercontinental community regional general county " +
  "royal central north south east west northern southern eastern western state olympic football baseball cricket railway railroad train bus metro subway underground union power pumping weather police fire " +
  "radio television tv polling petrol gas service contemporary modern natural fine war imperial maritime naval air aviation transport folk city municipal town old new grand great first red blue black white " +
  "gold golden silver bronze economics physics chemistry medicine charitable heart cancer heritage human rights democracy world the"
).split(" "));

/** What a site, a house or a prize is called after: "Renn" in "Renn Science Foundation", "Upper Dask" in "Upper Dask Stadium"; what it is stays open where nothing tells. Not a family name alone, which another may bear, nor a body's short name. */
function calledAfter({phrase: {norms, words}, run: {proper, last}, kind, kinds}: Seen): readonly NestedRun[] {
  if (kind === "person" || !CALLED_AFTER.test(norms[last])) return [];
  const first = norms[proper] === "the" ? proper + 1 : proper;
  const end = upTo(first, last).findLast((at) => !SORTS.has(norms[at])) ?? -1;
  const lead = norms.slice(first, end + 1);
  if (lead.length === 0 || !words.slice(first, end + 1).every(isCapital) || demonyms.has(lead.at(-1)!)) return [];
  const found = kinds.get(lead.join(" "));
  if (lead.length === 1 && (found === "person" || found === "organization")) return [];
  return [{first, last: end, kind: found ?? (lead.length > 1 && givenNames.has(lead[0]) ? "person" : "other")}];
}

/** The known place that a body's or an event's name ends with: "Harrow Expo Canada". */
function trailingPlace({phrase: {norms}, run: {proper, last}, kind}: Seen): readonly NestedRun[] {
  if (kind !== "organization" && kind !== "event") return [];
  const first = upTo(proper + 1, last + 1).find((at) => places.has(norms.slice(at, last + 1).join(" ")));
  return first !== undefined && !/^(?:of|in|the|and)$/u.test(norms[first - 1]) ? place(first, last) : [];
}
