import type {Document, Part, Span} from "../../model/index.ts";
import {AGENCIES, AMBIGUOUS_MARKS} from "../../text/agencies.ts";
import {agencyNamed} from "./outlets.ts";

/** Where a document says whose text it prints. */
export interface Credit extends Span {
  /** `credit-line` ("Source: …"), `dateline` ("TOWN (Agency) -"), `byline` ("By …, Agency"), `sign-off` ("— Agency"). */
  readonly place: "credit-line" | "dateline" | "byline" | "sign-off";
  /** Whom it names: an agency by the short name of the table, else the words as they stand. */
  readonly name: string;
  readonly agency: boolean;
}

const LEAD_IN = /^[\s([*_»>–—-]*(?:(?:originally|first)\s+)?(?:(?:this\s+)?(?:article|story|report)\s+)?(?:was\s+)?(?:(?:originally|first)\s+)?(?:source|sources|via|credit|h\/t|hat tip|from|published|appeared|reported|reprinted|republished|text|with|courtesy of)\b[\s:»>–—|-]*(?:(?:by|from|in|on|at|of|with permission from)\b[\s:]*)*(?:the\b\s*)?/iu;
const TRAILING = /[\s.,;:)\]*_|»-]/u;
const PHOTO = /photo|image|picture|video|getty|flickr|unsplash|shutterstock|illustration|graphic|map|copyright|©/iu;
const BRACKETS = /\((\p{Lu}[\p{L}\p{N} .,&'’/-]{1,40})\)\s*[-–—―:]/u;
const CLOSES_ON = /reporting|writing|editing|contribut/iu;
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
  if (part.kind === "credit") return creditLine(doc, part);
  if (part.kind === "dateline") return datelineOf(doc, part);
  return part.kind === "byline" ? bylineOf(doc, part) : [];
}

function creditLine(doc: Document, part: Part): Credit[] {
  const text = doc.text.slice(part.start, part.end);
  if (PHOTO.test(text)) return [];
  const agencies = agenciesIn(doc, part, "credit-line", true);
  if (agencies.length > 0) return agencies;
  const name = withoutTrail(text.replace(LEAD_IN, "")).trim();
  if (name === "" || name.length > 60 || CLOSES_ON.test(name)) return [];
  const start = part.start + text.indexOf(name);
  return [{doc: doc.id, start, end: start + name.length, place: "credit-line", name, agency: agencyNamed(name) !== null}];
}

function withoutTrail(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.test(text[end - 1])) end--;
  return text.slice(0, end);
}

function datelineOf(doc: Document, part: Part): Credit[] {
  // A dateline part ends before or behind its dash, and the dash is what tells a credit from an aside.
  const text = `${doc.text.slice(part.start, Math.min(part.end, part.start + LEAD_CHARACTERS)).split("\n", 1)[0]}${part.kind === "dateline" ? " -" : ""}`;
  const found = BRACKETS.exec(text);
  if (!found) return [];
  const name = found[1].split(/[/,]/u, 1)[0].trim();
  const start = part.start + found.index + 1;
  return [{doc: doc.id, start, end: start + name.length, place: "dateline", name: agencyNamed(name)?.name ?? name, agency: agencyNamed(name) !== null}];
}

function bylineOf(doc: Document, part: Part): Credit[] {
  const known = agenciesIn(doc, part, "byline", true);
  const name = agencyInByline(doc.text.slice(part.start, part.end));
  if (known.length > 0 || name === null) return known;
  const start = part.start + doc.text.slice(part.start, part.end).indexOf(name);
  return [{doc: doc.id, start, end: start + name.length, place: "byline", name, agency: agencyNamed(name) !== null}];
}

const BY = /^\s*(?:by\b\s*)?(?:the\b\s*)?/iu;
const AGENCY_ENDING = /^\p{Lu}.* (?:News|Press) Agency$/u;

/** The agency that a byline gives as the writer or as the writer's employer: "By Ann Ode, Norda Press Agency". */
function agencyInByline(text: string): string | null {
  const names = text.slice(0, LEAD_CHARACTERS).split(/[,|/()\n–—]/u).map((name) => withoutTrail(name.replace(BY, "")));
  return names.find((name) => agencyNamed(name) !== null || AGENCY_ENDING.test(name)) ?? null;
}

/** The agency that the byline gives, whose own text this is where no outlet is known; null when none, or when a credit line names another. */
export function agencyOfText(doc: Document): string | null {
  if (doc.parts.some(({kind}) => kind === "credit")) return null;
  const byline = doc.parts.find(({kind}) => kind === "byline");
  return agencyInByline(byline ? doc.text.slice(byline.start, byline.end) : doc.byline ?? "");
}

/** The last line of the text where it only says who wrote it: an agency, or a name that may be an outlet's. */
function signOffOf(doc: Document, part: Part): Credit[] {
  const text = doc.text.slice(part.start, part.end).trimEnd();
  const from = Math.max(text.lastIndexOf("\n"), text.length - 200) + 1;
  const line = text.slice(from);
  const short = line.split(/\s+/u).length <= 4 && !/[.!?]["”]?$/u.test(line);
  if (!short && !(CLOSES_ON.test(line) && line.length <= 200)) return [];
  const start = part.start + from;
  const known = agenciesIn(doc, {start, end: part.start + text.length}, "sign-off", short);
  const name = withoutTrail(line.replace(OPENING_MARKS, ""));
  if (known.length > 0 || !ONLY_NAMES.test(name) || from === 1) return known;
  const at = start + line.indexOf(name);
  return [{doc: doc.id, start: at, end: at + name.length, place: "sign-off", name, agency: false}];
}

const OPENING_MARKS = /^[\s([*_»>–—-]+/u;
/** Capitalized words and nothing else. */
const ONLY_NAMES = /^\p{Lu}[\p{L}’'-]*(?: (?:of |the |and )?\p{Lu}[\p{L}’'-]*){0,4}$/u;

const MARKS = AGENCIES.flatMap(({marks}) => marks);
const findAnyMark = findMarks(MARKS);
const findClearMark = findMarks(MARKS.filter((mark) => !AMBIGUOUS_MARKS.has(mark)));

// Upper and lower case as printed: "AP" credits, "ap" does not.
function findMarks(marks: readonly string[]): (text: string) => readonly {readonly mark: string; readonly at: number}[] {
  const byFirst = new Map<string, string[]>();
  for (const mark of [...marks].sort((a, b) => b.length - a.length)) {
    const known = byFirst.get(mark.split(" ", 1)[0]);
    if (known) known.push(mark);
    else byFirst.set(mark.split(" ", 1)[0], [mark]);
  }
  return (text) => {
    const found: {mark: string; at: number}[] = [];
    for (const {0: word, index} of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)) {
      const plain = withoutTrail(word);
      for (const mark of byFirst.get(word) ?? byFirst.get(plain) ?? []) {
        if (!text.startsWith(mark, index) || /^[\p{L}\p{N}]/u.test(text.slice(index + mark.length))) continue;
        found.push({mark, at: index});
        break;
      }
    }
    return found;
  };
}

function agenciesIn(doc: Document, range: {readonly start: number; readonly end: number}, place: Credit["place"], sure: boolean): Credit[] {
  const seen = new Set<string>();
  return (sure ? findAnyMark : findClearMark)(doc.text.slice(range.start, range.end)).flatMap(({mark, at}) => {
    const name = agencyNamed(mark)?.name ?? mark;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{doc: doc.id, start: range.start + at, end: range.start + at + mark.length, place, name, agency: true}];
  });
}
