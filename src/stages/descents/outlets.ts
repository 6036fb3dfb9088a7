import type {Document} from "../../model/index.ts";
import {AGENCIES, LOOSE_OUTLET_NOUNS, OUTLET_NOUNS} from "../../text/agencies.ts";
import type {Agency} from "../../text/agencies.ts";
import {normOf} from "../../text/fold.ts";

const NOT_NAME = /[^\p{L}\p{N}]+/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(["the", "of", "and", "a", "de", "le", "la", "www"]);
/** What one outlet's name may have more than another way to write it. */
const LOOSE_WORDS: ReadonlySet<string> = new Set("news online com org net co uk us agency website media newspaper international english edition staff".split(" "));

const agencyByMark = new Map<string, Agency>();
for (const agency of AGENCIES) for (const mark of agency.marks) agencyByMark.set(normOf(mark), agency);

/** Characters of the longest mark of an agency, an article before it counted. */
export const LONGEST_MARK = 4 + Math.max(...AGENCIES.flatMap(({marks}) => marks.map((mark) => mark.length)));

/** The agency whose name or mark this is; null when none. */
export function agencyNamed(name: string): Agency | null {
  return agencyByMark.get(normOf(name).replace(/^the /u, "")) ?? agencyByMark.get(normOf(name)) ?? null;
}

const AGENCY_ENDING = /^\p{Lu}.* (?:News|Press) Agency$/u;

/** True for the name of an agency of the table, and for one that says that it is one: "Norda Press Agency". */
export function isAgency(name: string): boolean {
  return agencyNamed(name) !== null || AGENCY_ENDING.test(name);
}

/** The words of an outlet's name that count, folded. */
function nameWords(name: string): readonly string[] {
  return normOf(name).split(NOT_NAME).filter((word) => word !== "" && !SMALL_WORDS.has(word));
}

/**
 * True when `label` may stand for the outlet: the same name up to small words, its agency's mark, its initials
 * ("NYT"), a short form made of beginnings of its words ("tpost"), or its host name. O(length).
 */
export function namesOutlet(label: string, doc: Pick<Document, "outlet" | "url">): boolean {
  const host = hostOf(doc.url);
  return (doc.outlet !== null && isSameOutlet(label, doc.outlet)) || (host !== null && isSameOutlet(label, host));
}

/** True when both are names of one outlet, as `namesOutlet` says. */
export function isSameOutlet(label: string, outlet: string): boolean {
  const [short, long] = [nameWords(label), nameWords(outlet)];
  if (short.length === 0 || long.length === 0) return false;
  if (startsSame(short, long) || startsSame(long, short)) return true;
  const [a, b] = [agencyNamed(label), agencyNamed(outlet)];
  if (a !== null && a === b) return true;
  return short.length === 1 && isMadeOf(short[0], long) || long.length === 1 && isMadeOf(long[0], short);
}

function startsSame(short: readonly string[], long: readonly string[]): boolean {
  if (!short.every((word, i) => long[i] === word)) return false;
  return long.slice(short.length).every((word, i, rest) => LOOSE_WORDS.has(word) || word === "press" && rest[i + 1] === "agency");
}

const SHORTEST_MADE = 3;

/** "tpost" is made of "tarn" and "post": a beginning of each word, in order; single letters only as initials of all. */
function isMadeOf(short: string, words: readonly string[]): boolean {
  if (words.length < 2 || short.length < SHORTEST_MADE) return false;
  if (short === words.map((word) => word[0]).join("")) return true;
  return beginsAll(short, words) && (short.endsWith(words[words.length - 1]) || short.startsWith(words[0]));
}

function beginsAll(short: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return short === "";
  for (let length = 1; length <= word.length && short.startsWith(word.slice(0, length)); length++) {
    if (beginsAll(short.slice(length), rest)) return true;
  }
  return false;
}

/** The outlets of a set of documents, by the names that texts use for them. */
export interface Outlets {
  /** True for the name of one of them; the ending of an agency may be left out ("Norda" of "Norda Press Agency"). O(length). */
  readonly isKnown: (name: string) => boolean;
  /**
   * The name of the one outlet that `name` is a short form of ("The Ledger" of "The Marlow Ledger"), that of `own` before all
   * others; `name` itself where it is written out, or fits several or none. O(outlets).
   */
  readonly fullName: (name: string, own: string | null) => string;
}

export function outletsOf(names: readonly (string | null)[]): Outlets {
  const outlets = [...new Set(names)].filter((name) => name !== null)
    .filter((name, at, all) => all.findIndex((other) => isSameOutlet(other, name)) === at);
  const keys = new Set(outlets.flatMap((name) => [keyOf(name), keyOf(name).replace(/ (?:press|news) agency$/u, "")]));
  const longest = Math.max(0, ...outlets.map((name) => name.length)) + "the ".length;
  return {
    isKnown: (name) => name.length <= longest && keys.has(keyOf(name)),
    fullName: (name, own) => {
      if (own !== null && isShortFor(name, own)) return own;
      if (outlets.some((outlet) => isSameOutlet(name, outlet))) return name;
      const fitting = outlets.filter((outlet) => isShortFor(name, outlet));
      return fitting.length === 1 ? fitting[0] : name;
    },
  };
}

function keyOf(name: string): string {
  return nameWords(name).join(" ");
}

/** The first or last words of the outlet's name with its word for an outlet among them. */
function isShortFor(label: string, outlet: string): boolean {
  const [short, long] = [nameWords(label), nameWords(outlet)];
  if (short.length === 0 || short.length >= long.length) return false;
  if (!short.some((word) => OUTLET_NOUNS.has(word) || LOOSE_OUTLET_NOUNS.has(word))) return false;
  return short.every((word, i) => long[i] === word) || short.every((word, i) => long[long.length - short.length + i] === word);
}

const HOST = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/iu;

/** "example" of "https://www.example.com/page"; null without a host. */
function hostOf(url: string | null): string | null {
  const host = url === null ? null : HOST.exec(url)?.[1];
  return host ? host.split(".").slice(0, -1).join(" ").replace(/ (?:co|com|org|net)$/u, "") || null : null;
}
