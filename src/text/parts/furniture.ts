import type {PartKind} from "../../model/index.ts";
import {anyWord} from "../pattern.ts";
import {endsSentence, trimMarks, type Line} from "./lines.ts";
import {isMadeOf, isOneOf, quotesSpeech} from "./matching.ts";
import {beginsWith, PhraseBook} from "./phrases.ts";
import * as W from "./furniture-words.ts";

/** One sign of furniture that a line carries by itself, wherever it stands. */
interface FurnitureRule {
  readonly kind: PartKind;
  /** The longest line, in words, that the rule believes. */
  readonly longest: number;
  readonly test: (line: Line) => boolean;
}

const book = new PhraseBook();

/** True for a line that tells the reader to do something that a news page wants: subscribe, join, sign up. */
export const givesOrder = beginsWith(W.ORDER_OPENINGS);
const speaksOfAccess = book.add(W.ACCESS_PHRASES);
const opensPromotion = beginsWith(W.PROMOTION_OPENINGS);
const opensNotice = beginsWith(W.NOTICE_OPENINGS);
const agencyName = anyWord(W.AGENCIES, "iu");

/** The rules in order; the first that fits decides. */
const RULES: readonly FurnitureRule[] = [
  {kind: "navigation", longest: 15, test: isOneOf(W.NAVIGATION_LINES)},
  {kind: "navigation", longest: 15, test: isMadeOf(W.BUTTON_WORDS, 2, 12)},
  {kind: "navigation", longest: 1, test: isOneOf(W.BUTTON_WORDS.filter((word) => word.length > 4 && !word.startsWith("comment")))},
  {kind: "navigation", longest: 20, test: ({plain}) => /^home ?[>»/›|] ?\S/iu.test(plain)},
  {kind: "navigation", longest: 14, test: ({plain, key}) => key.includes("opens ") && /\bopens (?:in )?(?:a )?new (?:tab|window)\b/iu.test(plain)},
  {kind: "comments", longest: 6, test: ({plain, key}) => COMMENT_LINES.has(key.replace(/^\d+ | \d+$/gu, "")) && !endsSentence({plain} as Line)},
  {kind: "comments", longest: 40, test: and(book.add(W.COMMENT_PHRASES), not(quotesSpeech))},
  {kind: "author", longest: 80, test: and(book.add(W.AUTHOR_PHRASES), not(quotesSpeech))},
  {kind: "author", longest: 5, test: isOneOf(W.AUTHOR_LINES)},
  {kind: "paywall", longest: 45, test: and(book.add(W.PAYWALL_PHRASES), not(quotesSpeech))},
  {kind: "paywall", longest: 45, test: and((line) => givesOrder(line) && speaksOfAccess(line), not(quotesSpeech))},
  {kind: "credit", longest: 60, test: and(book.add(W.CREDIT_PHRASES), not(quotesSpeech))},
  {kind: "credit", longest: 45, test: and(beginsWith(W.CREDIT_OPENINGS), not(quotesSpeech))},
  {kind: "credit", longest: 12, test: isSourceLine},
  {kind: "credit", longest: 6, test: isAgencyAlone},
  {kind: "promotion", longest: 6, test: isOneOf(W.LIST_LINES)},
  {kind: "promotion", longest: 40, test: isPromotion},
  {kind: "promotion", longest: 60, test: and(book.add(W.PROMOTION_PHRASES), not(quotesSpeech))},
  {kind: "other", longest: 120, test: and(opensNotice, not(quotesSpeech))},
  {kind: "other", longest: 0, test: ({plain}) => !/[\p{L}\p{N}]/u.test(plain)},
];

const COMMENT_LINES = new Set(W.COMMENT_LINES);

/** The kind of furniture that the line is by its own words; null when nothing says that it is furniture. */
export function furnitureOf(line: Line): PartKind | null {
  return RULES.find(({longest, test}) => line.words <= longest && test(line))?.kind ?? null;
}

function and(a: (line: Line) => boolean, b: (line: Line) => boolean): (line: Line) => boolean {
  return (line) => a(line) && b(line);
}

function not(test: (line: Line) => boolean): (line: Line) => boolean {
  return (line) => !test(line);
}

/** "Source » Coastal Wire", "Sources: Coastal Wire, agencies", "Via: …", "h/t Coastal Wire"; not a source that said something. */
function isSourceLine(line: Line): boolean {
  if (quotesSpeech(line)) return false;
  return /^[([]?(?:sources?|via|by agencies|from) ?[»>:|\u2013\u2014-]+ ?\S/iu.test(line.text) || /^[([]?(?:h\/t|hat tip)[ :»>\u2013\u2014-]{1,4}\S/iu.test(line.text) || isReportedBy(line);
}

const REPORTED_BY = /^[([*_]{0,2}(?:this (?:story|article|report|news) (?:was |is )?)?(?:as )?(?:first |originally )?(?:reported|published) (?:by|in|on) (?:the )?/iu;
const NAME_ALONE = /^\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:\p{Lu}[\p{L}\p{N}.'’-]*|of|the|and)){0,5}[.)\]*_]{0,3}$/u;

/** "As first reported by the Tarn Courier." and nothing more. */
function isReportedBy({text}: Line): boolean {
  const lead = REPORTED_BY.exec(text);
  return lead !== null && NAME_ALONE.test(text.slice(lead[0].length));
}

/** "From staff and wire reports", "With agencies". */
const AGENCIES_AT_LARGE = /^(?:(?:by|from|with|via) )?(?:(?:our|the|various) )?(?:(?:staff|staff writers?|staff reports?|newsroom|our staff|correspondents?) and )?(?:(?:news|wire|other) )?(?:agencies|wires|wire reports|wire services|news services|agency reports)(?: reports?)?$/iu;

/** "(AP)", "— Reuters", "via Reuters", "Agencies", "AFP/Reuters". */
export function isAgencyAlone({plain}: Pick<Line, "plain">): boolean {
  const rest = trimMarks(plain);
  if (AGENCIES_AT_LARGE.test(rest)) return true;
  const words = rest.replace(/^via /iu, "").split(/[/,&|+]|\band\b/u).map((word) => word.trim());
  return words.every((word) => agencyName.exec(word)?.[0] === word);
}

/** An order to the reader ("Follow us on …"), or a heading with the title of another story ("Read more: …"). */
function isPromotion(line: Line): boolean {
  if (!opensPromotion(line) || quotesSpeech(line)) return false;
  return line.words <= 12 || /^[^:]{3,30}:/u.test(line.plain) || /\b(?:our|us|here|newsletter|your|you)\b/iu.test(line.plain);
}
