import {clip} from "../words.ts";
import type {DecisionView, DescribedView, DescentView, EventView, NoticeView, SpeakerView, UnreadView, View} from "../view/index.ts";
import {claimLines, descentLines, differenceLines, sayingLines, singleLines} from "./overview.ts";
import {editLines, quoted, sayingNote, some, voiceLine} from "./pen.ts";
import type {Pen} from "./pen.ts";
import {chainLines, circleLines, informantLines, sharedQuoteLines, silenceLines, speakerLines} from "./speech.ts";

/** Rows of one list in the details; what lies beyond is in the other reports. */
const LONGEST = 60;

/** Everything behind the first screen, list by list. A list that is empty has no heading. */
export function renderDetails(view: View, pen: Pen): readonly string[] {
  const list = <Row>(title: string, rows: readonly Row[], lines: (row: Row) => readonly string[]) => (
    rows.length === 0 ? [] : [...pen.heading(title, String(rows.length)), ...some(rows, LONGEST, pen, lines)]);
  return [
    ...pen.lines([pen.faint(`${"—".repeat(8)} details ${"—".repeat(8)}`)]),
    ...list("Copies and their edits", view.descents, (descent) => descentDetails(descent, pen)),
    ...list("Shared quotations, by themselves no sign of copying", view.sharedQuotes, (quote) => sharedQuoteLines(quote, pen)),
    ...list("Differences with their words", view.differences, (one) => [
      ...differenceLines(one, pen, LONGEST), ...one.reasons.flatMap((reason) => pen.lines([pen.faint(`why: ${clip(reason, 200)}`)], 4, 6)),
    ]),
    ...list("Agreements with their words", view.agreements, (claim) => [
      ...claimLines(claim, pen), ...claim.sayings.flatMap((saying) => sayingLines(saying, pen, true)),
    ]),
    ...list("Brought together without certainty", view.unsure, (claim) => [
      ...claimLines(claim, pen), ...claim.sayings.flatMap((saying) => sayingLines(saying, pen, true)),
    ]),
    ...list("Only in one", view.singles, (claim) => singleLines(claim, pen)),
    ...list("Speakers and their words", view.speakers, (speaker) => speakerDetails(speaker, pen)),
    ...list("Asked, and said nothing", view.silences, (silence) => silenceLines(silence, pen)),
    ...list("Circular reporting", view.circles, (circle) => circleLines(circle, pen)),
    ...list("Through whom", view.chains, (chain) => chainLines(chain, pen)),
    ...list("Unnamed informants, never joined here", view.informants, (informant) => informantLines(informant, pen)),
    ...list("What they call it", view.described, (described) => describedLines(described, pen)),
    ...list("Decided by a person", view.decisions, (decision) => decisionLines(decision, pen)),
    ...list("Timeline with its words", view.timeline, (event) => eventLines(event, pen)),
    ...list("Unread", view.unread, (unread) => unreadLines(unread, pen)),
    ...list("Notices", view.notices, (notice) => noticeLines(notice, pen)),
  ];
}

function descentDetails(descent: DescentView, pen: Pen): readonly string[] {
  return [
    ...descentLines(descent, pen),
    ...descent.reasons.flatMap((reason) => pen.lines([pen.faint(`why: ${clip(reason, 200)}`)], 4, 6)),
    ...some(descent.pair?.edits ?? [], LONGEST, pen, (edit) => editLines(edit, pen), 6),
  ];
}

function speakerDetails(speaker: SpeakerView, pen: Pen): readonly string[] {
  return [...speakerLines(speaker, pen), ...some(speaker.quotes, LONGEST, pen, ({passage, kind, voice}) => (
    pen.lines([pen.sigil([passage.sigil]), ` ${kind}${voice.denial === "" ? "" : `, ${voice.denial}`} `, pen.faint(quoted(passage, pen.columns * 3))], 4, 8)))];
}

function describedLines({name, descriptions}: DescribedView, pen: Pen): readonly string[] {
  return [...pen.lines([pen.strong(clip(name, 80))], 2, 4), ...descriptions.flatMap(({passage, sigils, voices}) => (
    pen.lines([pen.sigil(sigils), " ", pen.faint(quoted(passage, pen.columns * 2)), ...voices.map(voiceLine)], 4, 8)))];
}

function decisionLines({id, what, because, passages}: DecisionView, pen: Pen): readonly string[] {
  return [
    ...pen.lines([pen.strong(clip(what, 300)), because === "" ? "" : `: ${clip(because, 300)}`, pen.faint(` ${clip(id, 40)}`)], 2, 4),
    ...passages.flatMap((passage) => pen.lines([pen.sigil([passage.sigil]), " ", pen.faint(quoted(passage, pen.columns * 2))], 4, 8)),
  ];
}

function eventLines({label, at, about, times, isDisputed, sayings}: EventView, pen: Pen): readonly string[] {
  const value = label === at || isDisputed ? "" : ` ${clip(at, 40)}`;
  const told = isDisputed ? times.flatMap((time) => [` ${time.label} `, pen.sigil(time.sigils)]) : [];
  return [...pen.lines([pen.strong(label), pen.faint(value), ` ${clip(about, 80)}`, ...told], 2, 4), ...sayings.flatMap((saying) => (
    pen.lines([pen.sigil([saying.passage.sigil]), " ", pen.faint(quoted(saying.passage, pen.columns * 2)), sayingNote(saying)], 4, 8)))];
}

function unreadLines({passage, why}: UnreadView, pen: Pen): readonly string[] {
  return pen.lines([pen.sigil([passage.sigil]), ` ${clip(why, 60)}: `, pen.faint(quoted(passage, pen.columns * 2))], 2, 6);
}

function noticeLines({sigil, code, text, passage}: NoticeView, pen: Pen): readonly string[] {
  const where = sigil === null ? [] : [pen.sigil([sigil]), " "];
  return pen.lines([...where, clip(text, 300), pen.faint(` (${clip(code, 40)})`), passage ? pen.faint(` ${quoted(passage, pen.columns)}`) : ""], 2, 6);
}
