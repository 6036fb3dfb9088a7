import type {Document, Mention, SpeakerType} from "../../model/index.ts";
import {textOf} from "../../model/index.ts";
import {AMBIGUOUS_MARKS, GENERIC_OUTLETS, LOOSE_OUTLET_NOUNS, ONE_WORD_OUTLETS, OUTLET_NOUNS} from "../../text/agencies.ts";
import {bodyNouns, personNouns} from "../../text/lexicon/index.ts";
import {agencyNamed} from "../descents/outlets.ts";
import type {Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";
import {isDocumentNoun} from "./word-classes.ts";

/** Nouns for houses of the press that are no names. */
const MEDIUM_NOUNS: ReadonlySet<string> = new Set([...GENERIC_OUTLETS, ..."magazine magazines tabloid tabloids newswire newswires outlet outlets".split(" ")]);
/** Words that end names of outlets that speak; those that as often end the name of a body are left out ("Tarn Express", "Velmora Network"). */
const NAME_NOUNS: ReadonlySet<string> = new Set([...OUTLET_NOUNS, ...[...LOOSE_OUTLET_NOUNS].filter((noun) => !/^(?:network|channel|express|register|record|monitor|review|standard|voice|star|sun|globe|online|digest|bulletin|reporter)$/u.test(noun))]);
/** Nouns of many people that speak as one body. */
const BODY_PLURALS: ReadonlySet<string> = new Set(["police", "authorities"]);

/** True for nouns of many people that speak as one: "police", "authorities". */
export const isBodyPlural = (noun: string): boolean => BODY_PLURALS.has(noun);

/**
 * What a speaker is, from the words that name it here and from those that its words go back to: `way`, the speaker's mention
 * first. A thing with a name that is no person's counts as a body. O(length).
 */
export function typeOfSpeaker(doc: Pick<Document, "text">, elements: readonly Element[], phrase: Phrase | null, way: readonly Mention[]): SpeakerType {
  if (!phrase) return "unknown";
  const head = elements[phrase.head];
  const told = way.find(({form}) => form === "name") ?? way.findLast(({form}) => form === "nominal");
  if (!told) return /^(?:he|she|who|i)$/u.test(head.norm) ? "person" : way.length > 0 ? "unknown" : typeOfNoun(head.norm) ?? (head.tag.startsWith("NNP") ? "body" : "unknown");
  const noun = textOf(doc, told.head).toLowerCase();
  if (isBodyPlural(noun)) return "body";
  if (told === way[0] && isCalledMedium(elements, phrase, told)) return "medium";
  if (told.kind === "person") return "person";
  const words = textOf(doc, told);
  if (isMediumName(words) || MEDIUM_NOUNS.has(noun)) return "medium";
  const type = typeOfNoun(noun);
  if (told.kind === "organization" && (type === null || type === "person")) return "body"; // "the coast guard"
  return type ?? (told.form === "name" ? "body" : "unknown");
}

function typeOfNoun(noun: string): SpeakerType | null {
  if (isBodyPlural(noun) || bodyNouns.has(noun)) return MEDIUM_NOUNS.has(noun) ? "medium" : "body";
  if (personNouns.has(noun)) return "person";
  return isDocumentNoun(noun) ? "document" : null;
}

/** True for names of outlets: "Coastal Wire", "The Times of Velmora", "Reuters". */
export function isMediumName(name: string): boolean {
  const words = name.toLowerCase().replace(/[’']s$/u, "").split(/\s+/u);
  const of = words.indexOf("of");
  const noun = words[of > 0 ? of - 1 : words.length - 1];
  if (words.length > 1 && NAME_NOUNS.has(noun) || words.length <= 2 && ONE_WORD_OUTLETS.has(noun) || /\bnews agency$/iu.test(name)) return true;
  return !AMBIGUOUS_MARKS.has(name.replace(/^the /iu, "")) && agencyNamed(name) !== null;
}

/** "the newspaper Velmora Vestnik": the noun right before the name. */
function isCalledMedium(elements: readonly Element[], {from, to}: Phrase, {start}: Mention): boolean {
  const at = elements.findIndex((element, i) => from < i && i < to && element.start === start);
  return at > 0 && MEDIUM_NOUNS.has(elements[at - 1].norm);
}
