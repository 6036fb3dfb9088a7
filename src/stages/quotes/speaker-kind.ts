import type {Document, Mention, SpeakerKind} from "../../model/index.ts";
import {textOf} from "../../model/index.ts";
import {bodyNouns, documentNouns, personNouns} from "../../text/lexicon/index.ts";
import type {Phrase} from "./phrases.ts";
import {isBodyPlural, typeOfSpeaker} from "./speaker-type.ts";
import type {Element} from "./units.ts";
import type {Voice} from "./voices.ts";

interface Lookup {
  readonly doc: Document;
  readonly index: {readonly byId: ReadonlyMap<string, Mention>};
  readonly antecedents: ReadonlyMap<string, string>;
}

/**
 * `named` where the speaker, or what its words go back to, has a name or is one body ("the French foreign
 * ministry") or paper; `unnamed` for people without a name; `unknown` where nothing says who it is.
 */
export function kindOfSpeaker({doc, index, antecedents}: Lookup, elements: readonly Element[], phrase: Phrase | null, speaker: Mention | null): Pick<Voice, "speakerKind" | "speakerType"> {
  const way = speaker ? wayBack(speaker, index.byId, antecedents) : [];
  return {speakerKind: kindOf(doc, elements, phrase, way), speakerType: typeOfSpeaker(doc, elements, phrase, way)};
}

function kindOf(doc: Document, elements: readonly Element[], phrase: Phrase | null, way: readonly Mention[]): SpeakerKind {
  if (!phrase) return "unknown";
  if (way.length === 0) return kindOfHead(elements[phrase.head].norm, elements[phrase.head].tag, false);
  if (way.some(({form}) => form === "name")) return "named";
  const described = way.findLast(({form}) => form === "nominal");
  if (!described) return "unknown";
  const head = textOf(doc, described.head).toLowerCase();
  return kindOfHead(head, described.kind === "person" ? "NN" : "", described.kind === "organization");
}

function kindOfHead(head: string, tag: string, isBody: boolean): SpeakerKind {
  if (personNouns.has(head) && !isBodyPlural(head) && !isBody) return "unnamed";
  if (isBody || isBodyPlural(head) || bodyNouns.has(head) || documentNouns.has(head)) return "named";
  if (tag.startsWith("NNP")) return "named";
  return /^(?:PRP|DT|CD|W)/u.test(tag) ? "unknown" : "unnamed";
}

function wayBack(speaker: Mention, mentions: ReadonlyMap<string, Mention>, antecedents: ReadonlyMap<string, string>): Mention[] {
  const way = [speaker];
  for (let i = 0; i < 50; i++) {
    const next = antecedents.get(way.at(-1)!.id);
    const mention = next ? mentions.get(next) : undefined;
    if (!mention) break;
    way.push(mention);
  }
  return way;
}
