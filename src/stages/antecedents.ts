import type {Document, Mention, Sentence} from "../model/index.ts";
import {contains} from "../model/index.ts";
import {countryOf, countryOfDemonym, firmNouns, wordsOfOtherBodies} from "../text/lexicon/index.ts";
import {FEMALE_TITLES, MALE_TITLES} from "../text/lexicon/titles.ts";
import {findAttributions} from "./quotes/attributions.ts";
import type {Attribution} from "./quotes/attribution.ts";
import {indexMentions, mentionOf} from "./quotes/mention-index.ts";
import type {MentionIndex} from "./quotes/mention-index.ts";
import {subjectBefore} from "./quotes/subjects.ts";
import {buildUnits} from "./quotes/units.ts";
import type {Unit} from "./quotes/units.ts";
import {isFinite} from "./quotes/word-classes.ts";
import {sightOf, type Role, type Sight} from "./sights.ts";

type Gender = "male" | "female" | null;

const EMPTY = new Set("the a an of this that these those and unnamed same former aforementioned mr mrs ms mr. mrs. ms. 's unidentified for at".split(" "));

interface Personal {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly thing: boolean;
}

const PERSONAL: ReadonlyMap<string, Personal> = new Map<string, Personal>([
  ...pronouns("he him his himself", {gender: "male", plural: false, thing: false}),
  ...pronouns("she her hers herself", {gender: "female", plural: false, thing: false}),
  ...pronouns("they them their theirs themselves", {gender: null, plural: true, thing: true}),
  ...pronouns("it its itself", {gender: null, plural: false, thing: true}),
]);

function pronouns(words: string, traits: Personal): [string, Personal][] {
  return words.split(" ").map((word) => [word, traits]);
}

const WOMEN = new Set("woman spokeswoman chairwoman congresswoman businesswoman mother daughter wife sister queen actress girl policewoman".split(" "));
const MEN = new Set("man spokesman chairman congressman businessman father son husband brother king actor boy policeman".split(" "));
/** Nouns for people that a title in front of a name or an apposition may stand for. */
const LEADERS = new Set("leader president premier chancellor king queen".split(" "));

/**
 * For each pronoun and each definite description of a document the earlier mention it most likely goes back to
 * (for "the head of the agency, Ana Ruiz," the name beside it). Where nothing fits well, the mention is left out.
 * Method: salience by role and distance with agreement in number and gender, after Lappin and Leass (1994),
 * and head and modifier match for descriptions, after Vieira and Poesio (2000). O(mentions) with a fixed window.
 */
export function resolveWithin(doc: Document, sentences: readonly Sentence[], mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const own = sentences.filter((sentence) => sentence.doc === doc.id);
  const units = buildUnits(doc, own);
  return resolveMentions(doc, units.map((unit) => ({unit, attributions: findAttributions(unit)})), indexMentions(mentions.filter((mention) => mention.doc === doc.id)));
}

/** A unit with what it says of who said what. */
export interface AttributedUnit {
  readonly unit: Unit;
  readonly attributions: readonly Attribution[];
}

/** The same for units that were read already. */
export function resolveMentions(doc: Pick<Document, "text">, units: readonly AttributedUnit[], index: MentionIndex): ReadonlyMap<string, string> {
  const sights = seeMentions(doc, units, index);
  const found = new Map<string, string>();
  const genders = gendersByTitle(sights);
  const rootOf = findRoots(found);
  const appositions = linkAppositions(doc, sights);
  sights.forEach((sight, at) => {
    const apposed = appositions.get(sight.mention.id);
    const antecedent = apposed ?? antecedentOf(sight, at, sights, genders, rootOf);
    if (!antecedent || rootOf(antecedent.mention.id) === sight.mention.id) return noteGender(sight, sight.mention.id, genders);
    found.set(sight.mention.id, antecedent.mention.id);
    noteGender(sight, rootOf(sight.mention.id), genders);
  });
  return found;
}

/** The mention that a way of antecedents ends at; ways are cut short as they are gone, so that each step is gone about once (Tarjan 1975). */
function findRoots(found: ReadonlyMap<string, string>): (id: string) => string {
  const shortcuts = new Map<string, string>();
  const next = (id: string) => shortcuts.get(id) ?? found.get(id);
  return (id) => {
    const way: string[] = [];
    let root = id;
    for (let on = next(root); on !== undefined; on = next(root)) {
      way.push(root);
      root = on;
    }
    for (const step of way) shortcuts.set(step, root);
    return root;
  };
}

/** What a courtesy title says of all who are called by that family name: "Ms Ode" of "Karin Ode"; nothing where titles say both. By the mention's id. */
function gendersByTitle(sights: readonly Sight[]): Map<string, Gender> {
  const persons = sights.filter(({mention: {form, kind}}) => form === "name" && kind === "person");
  const known = new Map<string, Gender>();
  for (const sight of persons) {
    const gender = genderOf(sight);
    if (gender) known.set(sight.head, known.has(sight.head) && known.get(sight.head) !== gender ? null : gender);
  }
  return new Map(persons.flatMap(({mention: {id}, head}) => (known.get(head) ? [[id, known.get(head)!] as const] : [])));
}

function noteGender(sight: Sight, root: string, genders: Map<string, Gender>): void {
  const gender = genderOf(sight);
  if (gender) genders.set(root, gender);
}

// --- what there is to point at --------------------------------------------------------------------

function seeMentions(doc: Pick<Document, "text">, units: readonly AttributedUnit[], index: MentionIndex): Sight[] {
  const speakers = new Set<string>();
  const subjects = new Set<string>();
  const topics = new Set<string>();
  for (const {unit, attributions} of units) {
    for (const {speaker, cue, frame, kind} of attributions) {
      const speaks = kind !== "intend" && (frame !== "thing" || /^(?:deny|demand|accuse|praise)$/u.test(kind)); // who discusses or plans something does not take the floor
      const told = attributions.some(({content, cue: outer}) => outer !== cue && content.some(({from, to}) => from <= cue.from && cue.from < to));
      if (speaker) note(told || !speaks ? subjects : speakers, mentionOf(unit.elements, speaker, index)); // who is said to have said it is spoken of
    }
    const verbs = unit.elements.flatMap((element, at) => (isFinite(element) ? [at] : []));
    const found = verbs.flatMap((at) => subjectBefore(unit.elements, at) ?? []).map((subject) => mentionOf(unit.elements, subject, index));
    for (const mention of found) note(subjects, mention);
    note(topics, topicOf(found));
  }
  const roleOf = ({id}: Mention): Role => (speakers.has(id) ? "speaker" : topics.has(id) ? "topic" : subjects.has(id) ? "subject" : "other");
  let [at, element] = [0, 0];
  let outer: Mention | null = null;
  return index.all.flatMap((mention) => {
    const nested = mention.form === "name" && outer !== null && contains(outer, mention);
    if (mention.form === "name" && !nested) outer = mention;
    while (at < units.length && units[at].unit.end <= mention.start) [at, element] = [at + 1, 0];
    const unit = units[at]?.unit;
    if (!unit || unit.start > mention.start) return [];
    while (unit.elements[element].end <= mention.start) element++;
    return [sightOf(doc, mention, unit, at, element, roleOf(mention), nested)];
  });
}

/** What the unit is about: the first of its subjects that is no relative pronoun. */
function topicOf(subjects: readonly (Mention | null)[]): Mention | null {
  return subjects.find((mention) => mention !== null) ?? null;
}

function note(ids: Set<string>, mention: Mention | null): void {
  if (mention) ids.add(mention.id);
}

function genderOf({norms, head, mention}: Sight): Gender {
  if (mention.form === "pronoun") return PERSONAL.get(norms[0])?.gender ?? null;
  if (norms.some((word) => FEMALE_TITLES.includes(word) || WOMEN.has(word))) return "female";
  return norms.some((word) => MALE_TITLES.includes(word)) || MEN.has(head) ? "male" : null;
}

// --- appositions ----------------------------------------------------------------------------------

/** "the foreign secretary, Ana Ruiz,", "Ana Ruiz, the foreign secretary," and "spokeswoman Ana Ruiz": two mentions side by side that are one. */
function linkAppositions(doc: Pick<Document, "text">, sights: readonly Sight[]): Map<string, Sight> {
  const links = new Map<string, Sight>();
  const tops = sights.filter(({mention}, i) => !sights.slice(Math.max(0, i - 4), i).some((before) => contains(before.mention, mention)));
  for (let i = 1; i < tops.length; i++) {
    const [left, right] = [tops[i - 1], tops[i]];
    const between = doc.text.slice(left.mention.end, right.mention.start);
    const isRole = left.mention.form === "nominal" && /^\s$/u.test(between) && left.mention.end === left.mention.head.end;
    if (left.unit !== right.unit || left.mention.form === right.mention.form || !isRole && !/^,\s$/u.test(between)) continue;
    const [name, nominal] = left.mention.form === "name" ? [left, right] : [right, left];
    if (name.mention.form !== "name" || nominal.mention.form !== "nominal" || name.mention.kind !== "person" || nominal.mention.kind !== "person" || nominal.plural) continue;
    if (nominal === right && !/^[,.;]|^\s(?:who|and|in|at|said)\b/u.test(doc.text.slice(right.mention.end, right.mention.end + 6)) && right.mention.end < doc.text.length) continue;
    links.set(nominal.mention.id, name);
  }
  return links;
}

// --- going back -----------------------------------------------------------------------------------

/** How many mentions back are looked at. */
const WINDOW = 160;

function antecedentOf(sight: Sight, at: number, sights: readonly Sight[], genders: ReadonlyMap<string, Gender>, rootOf: (id: string) => string): Sight | null {
  if (sight.mention.form === "pronoun") return pronounAntecedent(sight, at, sights, genders, rootOf);
  if (sight.mention.form === "nominal" && (sight.determiner === "definite" || sight.determiner === "possessed")) {
    const found = descriptionAntecedent(sight, at, sights);
    return found && sight.nameless && (found.mention.form === "name" || rootOf(found.mention.id) !== found.mention.id) ? null : found;
  }
  return null;
}

function pronounAntecedent(
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

function descriptionAntecedent(sight: Sight, at: number, sights: readonly Sight[]): Sight | null {
  let titled: Sight | null = null;
  const firm = isFirm(sight) ? firmBefore(sight, at, sights) : null;
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const candidate = sights[i];
    if (candidate.plural !== sight.plural || contains(candidate.mention, sight.mention)) continue;
    if (candidate.mention.form === "nominal" && sameHead(candidate, sight) && modifiersFit(sight, candidate)) return firm ?? candidate;
    if (candidate.mention.form === "name" && (isNameOfBody(candidate, sight) || hasTitle(candidate, sight))) titled ??= candidate;
    if (titled && sight.determiner === "definite") return titled;
  }
  return titled ?? firm ?? (sight.determiner === "possessed" ? laterName(sight, at, sights) : null);
}

/** "the company", "the airline": a firm without a word more. */
const isFirm = (sight: Sight): boolean => sight.mention.kind === "organization" && sight.determiner === "definite" && !sight.plural && firmNouns.has(sight.head) && fullWords(sight).length === 1;

/** Units back to which "the company" goes for a name, where it was not told of as such since. */
const FIRM_WINDOW = 3;

/**
 * The firm that "the company" stands for: the only one named in the nearest unit that names any, or the one of them that the unit is about. Null where a unit names
 * two and is about neither, and where "the company" was said in that unit or since: then it goes back to that.
 */
function firmBefore(sight: Sight, at: number, sights: readonly Sight[]): Sight | null {
  const found: Sight[] = [];
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const candidate = sights[i];
    if (sight.unit - candidate.unit > FIRM_WINDOW || found.length > 0 && candidate.unit < found[0].unit) break;
    if (candidate.mention.form === "nominal" && sameHead(candidate, sight)) return null;
    if (!candidate.nested && isNameOfFirm(candidate)) found.push(candidate);
  }
  const names = new Set(found.map(({norms}) => norms.join(" ")));
  const leading = found.filter(({role}) => role !== "other");
  return names.size === 1 ? found[0] : new Set(leading.map(({norms}) => norms.join(" "))).size === 1 ? leading[0] : null;
}

const isNameOfFirm = ({mention: {form, kind}, norms}: Sight): boolean => form === "name" && kind === "organization" && !norms.some((word) => wordsOfOtherBodies.has(word));

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

const fullWords = ({norms}: Pick<Sight, "norms">) => norms.filter((word) => !EMPTY.has(word)).map((word) => countryOfDemonym.get(word) ?? countryOf.get(word) ?? word);

/** "the agency" for "National Water Agency". */
function isNameOfBody(candidate: Sight, sight: Sight): boolean {
  return candidate.mention.kind === "organization" && sight.mention.kind === "organization" && candidate.norms.length > 1 && candidate.norms.at(-1) === sight.head && fullWords(sight).every((word) => fullWords(candidate).includes(word));
}

/** "the prime minister" for "Prime Minister Ana Ruiz": the words of the description are in the title. */
function hasTitle(candidate: Sight, sight: Sight): boolean {
  if (candidate.mention.kind !== "person" || sight.mention.kind !== "person") return false;
  const title = new Set(fullWords({norms: candidate.title}));
  const words = fullWords(sight);
  const held = (word: string) => title.has(word) || (LEADERS.has(word) && [...title].some((other) => LEADERS.has(other) || other === "minister"));
  return words.length > 0 && held(sight.head) && words.every(held);
}
