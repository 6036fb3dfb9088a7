import {count, clip, percent} from "../words.ts";
import {byEvent, byOrigins, COMPARING, descentCounts, DIFFERENCE_TYPES, editCount, isTaken, shareWords} from "../view/index.ts";
import type {ClaimView, DescentView, DifferenceView, EditView, Saying, Side, View} from "../view/index.ts";
import {editLines, quoted, sayingNote, some} from "./pen.ts";
import type {Piece} from "./paragraph.ts";
import type {Pen} from "./pen.ts";
import {speakers} from "./speech.ts";

/** The first screen: what a reporter must know at once. Long lists end with how many more there are. */
export function renderOverview(view: View, pen: Pen): readonly string[] {
  return [
    ...summary(view, pen), ...articles(view, pen), ...copies(view, pen), ...differences(view, pen), ...agreements(view, pen),
    ...singles(view, pen), ...speakers(view, pen), ...timeline(view, pen), ...rest(view, pen),
  ];
}

function summary({articles: all, accounts, differences: found}: View, pen: Pen): readonly string[] {
  const figures = [count(all.length, "article"), count(accounts.length, "independent account")];
  return pen.lines([pen.strong(figures.join(", ")), found.length > 0 ? `; they differ in ${count(found.length, "point")}` : ""]);
}

function articles({articles: all}: View, pen: Pen): readonly string[] {
  return ["", ...some(all, 12, pen, ({sigil, title, headline, published, version}) => {
    const head = headline !== null && headline !== title ? ` “${clip(headline, 90)}”` : "";
    return pen.lines([pen.sigil([sigil]), ` ${clip(title, head === "" ? 110 : 60)}`, published ? `, ${published}` : pen.faint(", no date"), pen.faint(version === null ? "" : `, ${version}`), pen.faint(head)], 2, 6);
  })];
}

function copies({descents, articles: all, reuse}: View, pen: Pen): readonly string[] {
  if (descents.length === 0 && all.length < 2) return [];
  if (descents.length === 0) return [...pen.heading("Who copied whom"), ...pen.lines([`No copying found among the ${all.length}.`], 2)];
  const taken = reuse.filter(isTaken);
  return [...pen.heading("Who copied whom", descentCounts(descents)), ...some(descents, 8, pen, (descent) => [
    ...descentLines(descent, pen), ...some((descent.pair?.edits ?? []).filter(changesClaim), 3, pen, (edit) => editLines(edit, pen), 6),
  ]), ...(taken.length > 0 ? pen.lines(["of their words:"], 2) : []), ...some(taken, 12, pen, (one) => pen.lines([pen.sigil([one.sigil]), ` ${shareWords(one)}`], 4), 4)];
}

function changesClaim({effect}: EditView): boolean {
  return effect !== "wording";
}

/** `[B] copies [A]  93% of it, 11 edits`. */
export function descentLines({child, parent, verb, kind, share, pair}: DescentView, pen: Pen): readonly string[] {
  const name = (one: DescentView["child"]) => (one.sigil === null ? pen.strong(one.title) : pen.sigil([one.sigil]));
  const figures = [kind === "relay" ? "" : `${percent(share)} of it`, pair && kind !== "relay" ? editCount(pair) : ""].filter(Boolean);
  const what = parent ? name(parent) : pen.faint("something not among the articles");
  return pen.lines([name(child), ` ${verb} `, what, figures.length > 0 ? `: ${figures.join(", ")}` : ""], 2, 4);
}

function differences({differences: found, articles: all}: View, pen: Pen): readonly string[] {
  if (all.length < 2) return ["", ...pen.lines([COMPARING])];
  if (found.length === 0) return [...pen.heading("Where they differ"), ...pen.lines(["Nothing found that they tell differently."], 2)];
  return [...pen.heading("Where they differ", typeCounts(found)), ...some(found, 6, pen, (one) => differenceLines(one, pen, 1))];
}

/** `conflict 1, bounds 2`. */
export function typeCounts(found: readonly DifferenceView[]): string {
  const counts = DIFFERENCE_TYPES.map((type) => ({type, n: found.filter((one) => one.type === type).length}));
  return counts.filter(({n}) => n > 0).map(({type, n}) => `${type} ${n}`).join(", ");
}

/** The type, what it is about, and each side with its articles, value and words; `perSide` sayings of each at most. */
export function differenceLines(one: DifferenceView, pen: Pen, perSide: number): readonly string[] {
  const among = one.amongSpeakers ? pen.faint(" (speaker against speaker)") : "";
  return [
    ...pen.lines([pen.type(one.type), " ", pen.strong(clip(one.about, 80)), `, ${one.aspect}`, among], 2, 4),
    ...one.sides.flatMap((side) => sideLines(side, pen, perSide)),
  ];
}

/** The value and below it the words; where the words are the value, just these. */
function sideLines({sigils, value, sayings, latest}: Side, pen: Pen, perSide: number): readonly string[] {
  const words = sayings.slice(0, perSide);
  const last = latest === null ? "" : " (latest)";
  if (value === "" && words.length === 1) return pen.lines([pen.sigil(sigils), `${last} `, ...sayingPieces(words[0], pen)], 4, 8);
  const head = pen.lines([pen.sigil(sigils), `${value === "" ? "" : ` ${clip(value, 100)}`}${last}`], 4, 8);
  return [...head, ...words.flatMap((saying) => sayingLines(saying, pen, sigils.length > 1))];
}

/** The words, and who says them. */
export function sayingLines(saying: Saying, pen: Pen, named: boolean): readonly string[] {
  const sigil = named ? [pen.sigil([saying.passage.sigil]), " "] : [];
  return pen.lines([...sigil, ...sayingPieces(saying, pen)], 8, 8);
}

function sayingPieces(saying: Saying, pen: Pen): readonly (Piece | string)[] {
  return [pen.faint(quoted(saying.passage, pen.columns * 2 - 40)), sayingNote(saying)];
}

function agreements({agreements: agreed}: View, pen: Pen): readonly string[] {
  if (agreed.length === 0) return [];
  const [several, one] = byOrigins(agreed);
  const copied = `${several.length > 0 ? `${one.length} more` : one.length} only in copies of one text`;
  return [
    ...pen.heading("What they agree on", String(agreed.length)), ...some(byEvent(several), 6, pen, (group) => groupLines(group, pen)),
    ...(one.length > 0 ? pen.lines([pen.faint(copied)], 2) : []),
  ];
}

/** The claims of one event, below the first those that have its words. */
function groupLines([first, ...others]: readonly ClaimView[], pen: Pen): readonly string[] {
  return [...claimLines(first, pen), ...others.flatMap((claim) => claimLines({...claim, about: claim.value === "" || claim.value === first.value ? claim.about : ""}, pen, 4))];
}

/** `[A B C] the arrest, when: 1 July — 2 origins, 1 informant`. */
export function claimLines(claim: ClaimView, pen: Pen, indent = 2): readonly string[] {
  const {sigils, origins, informants} = claim;
  const basis = [count(origins, "origin"), ...(informants > 0 ? [count(informants, "informant")] : [])];
  return pen.lines([pen.sigil(sigils), ` ${aboutWords(claim)}`, pen.faint(` — ${basis.join(", ")}`)], indent, indent + 4);
}

/** `the arrest, when: 1 July`. */
function aboutWords({about, aspect, value, sayings}: ClaimView): string {
  if (value !== "") return `${about === "" ? "" : `${clip(about, 80)}, `}${aspect}: ${clip(value, 80)}`;
  return sayings.length > 1 ? `${clip(about, 80)}: ${quoted(sayings[0].passage, 90)}` : clip(about, 80);
}

function singles({singles: found, articles: all}: View, pen: Pen): readonly string[] {
  if (found.length === 0) return [];
  const telling = found.filter(({minor}) => !minor).slice(0, 5);
  const more = found.length - telling.length;
  return [
    ...pen.heading(all.length < 2 ? "What it says" : "What only one says", String(found.length)), ...telling.flatMap((claim) => singleLines(claim, pen)),
    ...(more > 0 ? pen.lines([pen.faint(telling.length > 0 ? `… and ${more} more` : `${more} of little weight`)], 2) : []),
  ];
}

export function singleLines(claim: ClaimView, pen: Pen): readonly string[] {
  const {sigils, sayings} = claim;
  const words = sayings.length > 0 ? quoted(sayings[0].passage, pen.columns + 30) : "";
  return pen.lines([pen.sigil(sigils), ` ${aboutWords(claim)} `, pen.faint(words), sayings.length > 0 ? sayingNote(sayings[0]) : ""], 2, 6);
}

function timeline({timeline: events}: View, pen: Pen): readonly string[] {
  if (events.length === 0) return [];
  return [...pen.heading("Timeline"), ...some(events, 8, pen, ({label, about, sayings, isDisputed, isOpen}) => {
    const sigils = [...new Set(sayings.map(({passage}) => passage.sigil))];
    return pen.lines([pen.strong(label), isDisputed ? " (they differ)" : isOpen ? " (planned or possible)" : "", ` ${clip(about, 80)} `, pen.sigil(sigils)], 2, 4);
  })];
}

function rest({unread, notices}: View, pen: Pen): readonly string[] {
  const figures = [unread.length > 0 ? count(unread.length, "sentence") + " unread" : "", notices.length > 0 ? count(notices.length, "notice") : ""];
  const said = figures.filter(Boolean).join(", ");
  return said === "" ? [] : ["", ...pen.lines([pen.faint(`${said}: listed at the end.`)])];
}
