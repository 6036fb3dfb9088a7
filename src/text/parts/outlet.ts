import {LOOSE_OUTLET_NOUNS, ONE_WORD_OUTLETS, OUTLET_NOUNS} from "../agencies.ts";
import {isDateLine} from "./date-line.ts";
import {isAgencyAlone} from "./furniture.ts";
import type {Line} from "./lines.ts";
import {suretyOf} from "./masthead.ts";

/** The outlet in a line "The Tarn Courier, July 3, 2031", or with the date first; null where another name stands beside the date, or none. */
export function findOutlet({plain}: Line): string | null {
  const found = (NAME_FIRST.exec(plain) ?? DATE_FIRST.exec(plain))?.groups;
  if (!found || !isDateLine(found.date.trim())) return null;
  const name = found.name.trim().replace(STAFF, "");
  return isOutletName(name) ? name : null;
}

const NAME_FIRST = /^(?<name>[^,|·•–—\d]{2,60})[,|·•–—](?<date>.{6,60})$/u;
const DATE_FIRST = /^(?<date>[^|·•–—]{6,60}?) ?(?:[|·•–—]| - )(?<name>[^,|·•–—\d]{2,60})$/u;

/** "The Tarn Courier staff and agencies": who of an outlet wrote. */
const STAFF = /(?: (?:staff|reporters?|writers?|newsroom))?(?: (?:and|with) (?:news )?(?:agencies|wires|wire services))?$/iu;

/** "The Tarn Courier", "Times of Velmora", "BBC": capitals, and a word that outlets are called by at the end or before "of". */
export function isOutletName(name: string): boolean {
  const words = name.split(" ");
  if (!words.every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|on|in|for)$/u.test(word))) return false;
  if (words.length === 1) return ONE_WORD_OUTLETS.has(name.toLowerCase());
  const telling = [words.at(-1) ?? "", words[words.indexOf("of") - 1] ?? ""].map((word) => word.toLowerCase());
  return telling.some((word) => OUTLET_NOUNS.has(word) || LOOSE_OUTLET_NOUNS.has(word));
}

/** The outlet behind the names of a byline: "Ana Ode, Tarn Courier", "Ana Ode | The Tarn Courier", "ANA ODE FOR THE COURIER"; null where none stands there. */
export function outletBehindNames(byline: string): string | null {
  const working = /\S (?:for|of) (?<outlet>the \S.*|\S+)$/iu.exec(byline)?.groups?.outlet ?? "";
  if (/^\p{Lu}/u.test(working) && (/^the /iu.test(working) || isOutletName(working) || suretyOf(working) === "form") && !isAgencyAlone({plain: working})) return working;
  const pieces = byline.split(/[,|·•–—]| - /u).map((piece) => piece.trim());
  const last = pieces.at(-1) ?? "";
  return pieces.length > 1 && isOutletName(last) && !/\d{4}/u.test(last) && !JOB.test(last) ? last : null;
}

/** "Chief Reporter" is a job, "The Tarn Reporter" a paper. */
const JOB = /^(?!The ).*\b(?:reporter|correspondent|editor|writer|columnist)$/iu;
