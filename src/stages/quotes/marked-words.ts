import type {Document} from "../../model/index.ts";
import {textOf} from "../../model/index.ts";
import type {Element, Unit} from "./units.ts";

/** Words after which marks set off a name or a term, not speech. */
const NAMING = new Set(("called codenamed code-named named nicknamed dubbed titled entitled headlined so-called known term terms word words phrase aka spelled labeled labelled " +
  "song film movie book novel album show series episode play poem programme program").split(" "));
const SMALL = new Set("a an the of and or in on at for to with from by as".split(" "));

/** True for names, titles, programmes and terms: "Project Tern", the show "Harbor Nights". */
export function isNameOrTitle(doc: Pick<Document, "text">, unit: Unit, at: number): boolean {
  const before = unit.elements.slice(Math.max(0, at - 2), at).map(({norm}) => norm);
  if (before.some((norm, i) => NAMING.has(norm) && (i === before.length - 1 || before.at(-1) === "as" || before.at(-1) === "the"))) return true;
  return unit.part !== "headline" && isTitleCase(wordsOf(doc, unit.elements[at]));
}

/** True for marked words that are spelled as a name or title is: "Old Marta", "Harbor Nights". */
export const isSpelledAsName = (doc: Pick<Document, "text">, element: Element): boolean => isTitleCase(wordsOf(doc, element));

/** "Special Report", "Amad": every word of weight has a capital, and no sentence is told. */
function isTitleCase(words: readonly string[]): boolean {
  const weighty = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return weighty.length > 0 && words.length <= 7 && weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && !/^(?:I|Yes|No|We|You|Never|Not)$/u.test(words[0]);
}

export function wordsOf(doc: Pick<Document, "text">, element: Element): readonly string[] {
  return element.quoted ? (textOf(doc, element.quoted.content).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []) : [];
}

/** True where the marks hold at least a whole sentence. */
export function isSentence(doc: Pick<Document, "text">, element: Element): boolean {
  if (!element.quoted) return false;
  const text = textOf(doc, element.quoted.content);
  return wordsOf(doc, element).length >= 3 && /^[…[({]*[\p{Lu}\p{N}]/u.test(text) && (/[.!?,…—–-]$/u.test(text) || !element.quoted.closed);
}
