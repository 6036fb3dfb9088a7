import type {Document, Part, Range, Span} from "../../model/index.ts";
import {agenciesIn, namesIn, withoutTrail} from "./credited-names.ts";
import type {CreditedName} from "./credited-names.ts";
import {isAgency} from "./outlets.ts";

/** Where a document says whose text it prints. */
export interface Credit extends Span {
  /** `credit-line` ("Source: …", "h/t …"), `dateline` ("TOWN (Agency) -"), `byline` ("By …, Agency"), `sign-off` ("— Agency"). */
  readonly place: "credit-line" | "dateline" | "byline" | "sign-off";
  /** Whom it names: an agency by the short name of the table, else the words as they stand. */
  readonly name: string;
  readonly agency: boolean;
  /** True for "agencies" and the like, which name no one agency. */
  readonly generic: boolean;
  /** False for a name that is a credit only where an outlet of the set is called so. */
  readonly sure: boolean;
}

const LEAD_CHARACTERS = 160;

/** Everything in the document that credits another text, in text order. Photo credits do not. O(length). */
export function creditsOf(doc: Document): readonly Credit[] {
  const credits = doc.parts.flatMap((part) => creditsInPart(doc, part));
  const lead = doc.parts.find(({kind}) => kind === "body");
  if (lead && !credits.some(({place}) => place === "dateline")) credits.push(...datelineOf(doc, lead));
  const last = doc.parts.findLast(({kind}) => kind === "body");
  if (last) credits.push(...signOffOf(doc, last));
  return credits.sort((a, b) => a.start - b.start);
}

function creditsInPart(doc: Document, part: Part): Credit[] {
  if (part.kind === "credit") return linesOf(doc, part).flatMap((line) => creditLine(doc, line));
  if (part.kind === "dateline") return datelineOf(doc, part);
  return part.kind === "byline" ? bylineOf(doc, part) : [];
}

function linesOf({text}: Document, {start, end}: Range): readonly Range[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/gu)].map(({0: line, index}) => ({start: start + index, end: start + index + line.length}));
}

function creditOf(doc: Document, start: number, place: Credit["place"], {at, length, name, sort}: CreditedName, sure = true): Credit {
  return {doc: doc.id, start: start + at, end: start + at + length, place, name, agency: sort === "agency", generic: sort === "agencies", sure};
}

const PHOTO = /photo|image|picture|video|getty|flickr|unsplash|shutterstock|illustration|graphic|map\b/iu;
const COPYRIGHT = /copyright|©|\(c\)/iu;
/** A year tells the copyright of a text from that of a picture. */
const COPYRIGHT_OF_TEXT = /(?:copyright|©|\(c\))\s(?:©\s|by\s)?(?:19|20)\d\d/iu;
/** "This story was first reported by", "Source:", "h/t", "Republished with permission from". */
const LEAD_IN = /^[\s([*_»>–—-]*(?:(?:as|originally|first)\s)?(?:(?:this\s)?(?:article|story|report)\s)?(?:was\s|is\s)?(?:(?:originally|first)\s)?(?:source|sources|via|credit|h\/t|hat tip|from|published|appeared|appeared originally|reported|reprinted|republished|text|with|courtesy of)\b[\s:»>–—|[-]*(?:(?:by|from|in|on|at|of|to|with permission from)\b[\s:[]*)*/iu;
/** Words before an outlet that gave a part. */
const GIVEN_BY = /\b(?:reporting|material|information|content|files|inputs?)\s(?:by|from)\s/iu;
const CONTRIBUTED = /\s(?:also\s)?contributed\b/iu;

function creditLine(doc: Document, {start, end}: Range): Credit[] {
  const text = doc.text.slice(start, end);
  if (PHOTO.test(text)) return [];
  if (COPYRIGHT.test(text)) return COPYRIGHT_OF_TEXT.test(text) ? agenciesIn(text, true).map((name) => creditOf(doc, start, "credit-line", name)) : [];
  const agencies = agenciesIn(text, true);
  const others = namesInLine(text).filter(({at, length, sort}) => sort !== "agency" && !agencies.some((agency) => agency.at < at + length && at < agency.at + agency.length));
  return [...agencies.map((name) => creditOf(doc, start, "credit-line", name)), ...others.map(({told, ...name}) => creditOf(doc, start, told ? "credit-line" : "sign-off", name, told))];
}

/** Names in a line of credit; `told` where the line says that it has the text from them, or the name is an outlet's. */
function namesInLine(text: string): readonly (CreditedName & {readonly told: boolean})[] {
  const lead = LEAD_IN.exec(text);
  const stretch = (from: number, to: number) => namesIn(text, from, to).filter(({sort}) => sort === "outlet").map((name) => ({...name, told: true}));
  const by = GIVEN_BY.exec(text);
  if (by) return stretch(by.index + by[0].length, text.length);
  if (lead) return namesIn(text, lead[0].length, text.length).map((name) => ({...name, told: true}));
  const contributed = CONTRIBUTED.exec(text);
  return contributed ? stretch(0, contributed.index) : namesIn(text, 0, text.length).map((name) => ({...name, told: name.sort === "outlet"}));
}

const BRACKETS = /\((\p{Lu}[\p{L}\p{N} .,&'’/-]{1,40})\)\s*[-–—―:]/u;

function datelineOf(doc: Document, part: Part): Credit[] {
  // A dateline part ends before or behind its dash, and the dash is what tells a credit from an aside.
  const text = `${doc.text.slice(part.start, Math.min(part.end, part.start + LEAD_CHARACTERS)).split("\n", 1)[0]}${part.kind === "dateline" ? " -" : ""}`;
  const found = BRACKETS.exec(text);
  if (!found) return part.kind === "dateline" ? agencyAndDate(doc, part) : [];
  const [start, words] = [part.start + found.index + 1, found[1].split(/[/,]/u, 1)[0].trim()];
  const known = agenciesIn(words, true);
  if (known.length > 0) return known.slice(0, 1).map((name) => creditOf(doc, start, "dateline", name));
  // In brackets of running text anything may stand.
  return part.kind === "dateline" ? [creditOf(doc, start, "dateline", {at: 0, length: words.length, name: words, sort: "name"})] : [];
}

/** "Norda Press, Saturday 4 Jul 2031": an agency and the day, and nothing else. */
function agencyAndDate(doc: Document, {start, end}: Part): Credit[] {
  const [words, day] = doc.text.slice(start, end).split(/[,|]/u, 2);
  const [agency] = agenciesIn(words, true);
  const alone = agency !== undefined && agency.at === 0 && agency.length === words.trimEnd().length;
  return alone && /\d/u.test(day ?? "") ? [creditOf(doc, start, "dateline", agency)] : [];
}

function bylineOf(doc: Document, part: Part): Credit[] {
  const text = doc.text.slice(part.start, part.end);
  const known = agenciesIn(text, true);
  const name = agencyInByline(text);
  const agency = known.length > 0 || name === null ? known : [{at: text.indexOf(name), length: name.length, name, sort: "name" as const}];
  const credits = agency.map((one) => ({...creditOf(doc, part.start, "byline", one)}));
  return doc.outlet === null ? credits : [...credits, ...outletsInByline(text).map(({sure, ...one}) => creditOf(doc, part.start, "byline", one, sure))];
}

const BY = /^\s*(?:by\b\s*)?(?:the\b\s*)?/iu;

/** The agency that a byline gives as the writer or as the writer's employer: "By Ann Ode, Norda Press Agency". */
function agencyInByline(text: string): string | null {
  const names = text.slice(0, LEAD_CHARACTERS).split(/[,|/()\n–—]/u).map((name) => withoutTrail(name.replace(BY, "")));
  return names.find(isAgency) ?? null;
}

/** "By Ann Ode, The Tarn Courier", "By Ann Ode for the Tarn Courier"; without an article it may be the name of a person. */
function outletsInByline(text: string): readonly (CreditedName & {readonly sure: boolean})[] {
  const found: (CreditedName & {readonly sure: boolean})[] = [];
  for (const {0: piece, index} of text.slice(0, LEAD_CHARACTERS).matchAll(/[^,|/()\n–—]+/gu)) {
    const lead = /^\s*(?:by:?\s)?(?:special\sto\s)?/iu.exec(piece)?.[0].length ?? 0;
    for (const name of namesIn(text, index + lead, index + piece.length)) {
      if (name.sort === "outlet") found.push({...name, sure: name.at > index + lead || /special\sto\s$/iu.test(piece.slice(0, lead))});
    }
  }
  return found;
}

/** The agency that the byline gives, whose own text this is where no outlet is known; null when none, or when a credit line names another. */
export function agencyOfText(doc: Document): string | null {
  if (doc.parts.some(({kind}) => kind === "credit")) return null;
  const byline = doc.parts.find(({kind}) => kind === "byline");
  const text = byline ? doc.text.slice(byline.start, byline.end) : doc.byline ?? "";
  return agencyInByline(text);
}

/** "Reporting by …", "… contributed to this report": who wrote it, and not the news. */
const CLOSES_ON = /^[\s([*_—–-]*(?:(?:with|additional|further)\s)*(?:reporting|writing|editing)\sby\b|\bcontributed (?:to th|reporting)/iu;

/** The last line of the text where it only says who wrote it: an agency, or a name that may be an outlet's. */
function signOffOf(doc: Document, part: Part): Credit[] {
  const text = doc.text.slice(part.start, part.end).trimEnd();
  const from = Math.max(text.lastIndexOf("\n"), text.length - 200) + 1;
  const line = text.slice(from);
  const short = line.split(/\s+/u).length <= 4 && !/[.!?]["”]?$/u.test(line);
  if (!short && !(CLOSES_ON.test(line) && line.length <= 200)) return [];
  const known = agenciesIn(line, short);
  const names = known.length > 0 || from === 1 ? known : namesIn(line, 0, line.length);
  return names.map((name) => creditOf(doc, part.start + from, "sign-off", name, name.sort === "agency" || name.sort === "agencies"));
}
