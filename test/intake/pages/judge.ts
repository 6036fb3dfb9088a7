import {encode} from "iconv-lite";
import {isArticleKind, type Document} from "../../../src/model/index.ts";
import {read} from "../outside.ts";
import {oneLine, readMarks, type Expected} from "./marks.ts";
import type {Trap} from "./traps.ts";

/** The page as it is stored. */
export function bytesOfTrap({encoding}: Pick<Trap, "encoding">, html: string): Uint8Array {
  return encoding ? encode(html, encoding, {addBOM: true}) : new TextEncoder().encode(html);
}

/** The kinds of the parts that the words stand in; none where they do not stand in the text. */
function kindsOf({text, parts}: Document, words: string): readonly string[] {
  const flat = text.replace(/[ \t\n\r\f]/gu, " ");
  const start = flat.indexOf(words);
  return start < 0 ? [] : [...new Set(parts.filter((part) => part.start < start + words.length && start < part.end).map(({kind}) => kind))];
}

function isRight(doc: Document, {kind, words}: Expected): boolean {
  const kinds = kindsOf(doc, words);
  if (kind === "absent") return kinds.length === 0;
  if (kind === "kept") return kinds.length > 0;
  if (kind === "away") return kinds.every((found) => !isArticleKind(found as never));
  const allowed: readonly string[] = kind === "body" ? ["body", "dateline"] : kind === "standfirst" ? ["standfirst", "body"] : [kind];
  return kinds.length > 0 && kinds.every((found) => allowed.includes(found));
}

/** What of a trap was read wrongly, a line each. */
export function missesOf(trap: Trap): readonly string[] {
  const {html, expected} = readMarks(trap.html);
  const {documents: [saved], problems: [problem]} = read({"page.html": bytesOfTrap(trap, html)});
  if (trap.problem || problem) return problem?.code === trap.problem ? [] : [`gives ${problem?.code ?? "an article"} instead of ${trap.problem ?? "an article"}`];
  const doc = saved.document;
  const wrong = expected.filter((one) => !isRight(doc, one)).map(({kind, words}) => `${kind} is ${kindsOf(doc, words).join("+") || "not there"}: ${words.slice(0, 60)}`);
  return [...wrong, ...(trap.holds ?? []).filter((words) => !doc.text.includes(words)).map((words) => `does not hold ${oneLine(words).slice(0, 60)}`)];
}

