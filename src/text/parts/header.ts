import type {PartKind} from "../../model/index.ts";
import {findDateline} from "./dateline.ts";
import {findByline, isJob, isNames} from "./byline.ts";
import {isDateLine, isTimeLine, piecesOf} from "./date-line.ts";
import {findFullDate, hasPartedDate} from "./full-date.ts";
import {SECTION_WORDS} from "./furniture-words.ts";
import {isAgencyAlone} from "./furniture.ts";
import {isProse, keyOf, trimMarks, type Line, type Lines} from "./lines.ts";
import {suretyOf, type Surety} from "./masthead.ts";
import {isMadeOf} from "./matching.ts";
import {findOutlet, isOutletName} from "./outlet.ts";

type Kinds = readonly (PartKind | null)[];

/** A line of the header, the short lines between the headline and the article, and what it can be. */
interface HeaderLine {
  readonly line: Line;
  readonly dated: boolean;
  /** Names of writers, also those alone whose form is that of a person. */
  readonly writer: boolean;
  /** A name that may be the outlet's. */
  readonly name: string | null;
  readonly surety: Surety;
  /** An agency and nothing else but a date. */
  readonly agency: string | null;
}

/** What the header says: its outlet, and its lines that are of outlet, writers and dates. */
export interface Header {
  readonly outlet: string | null;
  readonly marked: readonly Line[];
}

const isSection = isMadeOf(SECTION_WORDS, 1, 6);

/** Reads the lines behind the headline up to the first paragraph, in whatever order outlet, date and writers stand. O(lines of the header). */
export function readHeader(lines: Lines, kinds: Kinds, start: number, end: number): Header {
  const header = [...lines.from(start, end)].filter((line) => kinds[line.index] !== "caption" && (kinds[line.index] !== "label" || isNamedSection(line))).map((line) => headerLine(line, kinds[line.index]));
  const outlet = outletOf(header, lines, end);
  const marked = header.filter((entry) => kinds[entry.line.index] === null && (entry === outlet?.entry || entry.dated || isAgencyAndPlace(entry.line)));
  return {outlet: outlet?.name ?? null, marked: marked.map(({line}) => line)};
}

function headerLine(line: Line, kind: PartKind | null): HeaderLine {
  const nothing = {line, dated: false, writer: false, name: null, surety: null, agency: null};
  if (kind === "credit") return {...nothing, agency: isAgencyAlone(line) ? trimMarks(line.plain) : null};
  if (kind === "label") return {...nothing, name: line.plain, surety: "place"};
  if (kind !== null && kind !== "byline" || isProse(line)) return nothing;
  if (isDateLine(line.plain) || isTimeLine(line.plain)) return {...nothing, dated: true};
  if (findByline(line) !== null || isJob(line.plain)) return {...nothing, writer: true};
  const outlet = findOutlet(line);
  if (outlet !== null) return {...nothing, dated: true, name: outlet, surety: "form"};
  return datedLine(line) ?? {...nothing, ...namedBy(line.plain)};
}

/** "The National", "The News International": sections go without an article. */
function isNamedSection({plain, words}: Line): boolean {
  return words <= 4 && /^The \p{Lu}/u.test(plain) && !/[|/>·•]/u.test(plain);
}

function namedBy(words: string): Pick<HeaderLine, "writer" | "name" | "surety"> {
  const surety = suretyOf(words);
  return {writer: surety === null && isNames({plain: words, words: words.split(" ").length}), name: surety === null ? null : words, surety};
}

/** A line of pieces of which one is a date: "The Tarn Courier | Jane Roe | July 3, 2031"; null where a piece is none of a header. */
export function datedLine(line: Line): HeaderLine | null {
  const {plain, words} = line;
  if (words > 25 || /["?!]|[^.\p{Lu}m]\.$/u.test(plain) || findFullDate(plain) === null && !hasPartedDate(plain)) return null;
  const pieces = piecesOf(plain);
  const named = pieces.flatMap((piece) => piece.words.split(/, ?/u)).filter((piece) => piece !== "" && !isSection({key: keyOf(piece)}));
  if (!pieces.some(({dated}) => dated) || !named.every(isOfHeader)) return null;
  const agency = named.find((piece) => isAgencyAlone({plain: piece})) ?? null;
  const names = named.filter((piece) => piece !== agency).map(namedBy);
  const outlet = names.find(({surety}) => surety === "form") ?? (plain.includes(",") ? undefined : names.find(({surety}) => surety === "place"));
  return {line, dated: true, writer: names.some(({writer}) => writer), name: outlet?.name ?? null, surety: outlet?.surety ?? null, agency};
}

/** An agency, a name, a job, a byline, or a place of three words. */
function isOfHeader(piece: string): boolean {
  const words = piece.split(" ").length;
  return isAgencyAlone({plain: piece}) || /^by \p{Lu}/iu.test(piece) && words <= 8 || suretyOf(piece) !== null || isNames({plain: piece, words}) || isJob(piece) || words <= 3 && /^\p{Lu}[\p{L}' .-]*$/u.test(piece);
}

interface Choice {
  readonly name: string;
  readonly entry: HeaderLine;
}

/** The surest name; of two alike the first. */
function outletOf(header: readonly HeaderLine[], lines: Lines, end: number): Choice | null {
  const [hasDate, hasWriter] = [header.some(({dated}) => dated) || isDatelined(lines.at(end)), header.some(({writer}) => writer)];
  const near = header.filter((entry, at) => entry.name !== null && (isInRow(header, at) || at === header.length - 1 && isDatelined(lines.at(end))));
  const form = near.find(({name, surety, dated}) => surety === "form" && (hasDate || hasWriter || dated || isOutletName(name!))); // near have names
  const place = hasDate ? near.find(({name, surety}) => surety === "place" && !isPlaceIn(name!, lines, end)) : undefined;
  const rests = hasDate && hasWriter ? near.filter(({surety}) => surety === "rest") : [];
  const entry = form ?? place ?? (rests.length === 1 ? rests[0] : undefined);
  return entry ? {name: entry.name!, entry} : agencyOf(header, lines, end);
}

function isDatelined(line: Line | undefined): boolean {
  return line !== undefined && findDateline(line, true) !== null;
}

/** From the headline on nothing but lines of the header, or one of them beside it. */
function isInRow(header: readonly HeaderLine[], at: number): boolean {
  const beside = [header[at - 1], header[at + 1]];
  return at === 0 || beside.some((entry) => entry !== undefined && isKnown(entry)) && header.slice(0, at).filter((entry) => !isKnown(entry)).length <= 2;
}

function isKnown({dated, writer, name, agency}: HeaderLine): boolean {
  return dated || writer || name !== null || agency !== null;
}

/** Whether the article goes to the place that the name would be: "in Velmora". */
function isPlaceIn(name: string, lines: Lines, from: number): boolean {
  for (const {plain} of lines.from(from, from + 40)) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) if (TO_PLACE.test(plain.slice(Math.max(0, at - 14), at))) return true;
  }
  return false;
}

const TO_PLACE = /(?:^|[^\p{L}])(?:in|at|near|from|to|of|outside)(?: the)? $/iu;

/** An agency's own page: it stands in the header where no other outlet does, and the dateline names it too. */
function agencyOf(header: readonly HeaderLine[], lines: Lines, end: number): Choice | null {
  const entry = header.find(({agency}) => agency !== null);
  if (!entry?.agency) return null;
  const opening = lines.at(end)?.text.slice(0, 110) ?? "";
  const name = entry.agency;
  return opening.includes(`(${name.replace(/^The /u, "")})`) ? {name, entry} : null;
}

/** "Reuters, SYDNEY and MELBOURNE, Australia". */
export function isAgencyAndPlace({plain, words}: Line): boolean {
  const [name, ...rest] = words > 10 ? [] : plain.split(/, /u);
  return rest.length > 0 && isAgencyAlone({plain: name}) && /^\p{Lu}{2}/u.test(rest[0]) && rest.every((part) => part.split(" ").every((word) => /^\p{Lu}/u.test(word) || word === "and"));
}
