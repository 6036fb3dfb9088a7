import type {Dossier} from "../model/index.ts";
import {byEvent, COMPARING, editCount, isTaken, shareWords, TYPE_MEANINGS, viewOf} from "./view/index.ts";
import type {
  ArticleView, ClaimView, DecisionView, DescribedView, DescentView, DifferenceView, EventView, NoticeView, UnreadView, View, Witness,
} from "./view/index.ts";
import {cited, editLine, escapeMarkdown, said, spoken} from "./markdown-pieces.ts";
import {chainLines, circleLines, informantLines, ownVoiceLines, sharedQuoteLines, silenceLines, speakerLines} from "./markdown-speech.ts";
import {count, percent} from "./words.ts";

/**
 * The dossier in GitHub's Markdown. Every line names its place as `A 120–180`: article and UTF-16 code units of its
 * text. Markdown and HTML in the words of articles are made literal.
 */
export function renderMarkdown(dossier: Dossier): string {
  const view = viewOf(dossier);
  const sections = [
    heading(view), articles(view),
    ...comparisons(view),
    ...speech(view),
    section("What they call it", view.described, describedLines),
    section("Decided by a person", view.decisions, decisionLines),
    section("Timeline", view.timeline, eventLines),
    section("Brought together without certainty", view.unsure, claimLines),
    section("Unread", view.unread, unreadLines),
    section("Notices", view.notices, noticeLines),
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Who speaks, how much, through whom, and who is not named. */
function speech(view: View): readonly (readonly string[])[] {
  return [
    section("Who speaks", view.speakers, speakerLines), section("Asked, and said nothing", view.silences, silenceLines), section("Whose words", view.ownVoice, ownVoiceLines),
    section("Circular reporting", view.circles, circleLines), section("Through whom", view.chains, chainLines),
    section("Unnamed informants, never joined here", view.informants, informantLines),
  ];
}

/** What takes two articles to say; for one, that it does. */
function comparisons(view: View): readonly (readonly string[])[] {
  if (view.articles.length < 2) return [[COMPARING], section("What it rests on", view.descents, descentLines), section("What it says", view.singles, singleLines)];
  return [
    section("Who copied whom", view.descents, descentLines, "No copying found."),
    section("Of their words", view.reuse.filter(isTaken), (one) => [`- **${one.sigil}** ${shareWords(one)}`]),
    section("Shared quotations, by themselves no sign of copying", view.sharedQuotes, sharedQuoteLines),
    section("Where they differ", view.differences, differenceLines, "Nothing found that they tell differently."),
    section("What they agree on", byEvent(view.agreements), (group) => group.flatMap(claimLines)),
    section("What only one says", view.singles, singleLines),
  ];
}

function section<Row>(title: string, rows: readonly Row[], lines: (row: Row) => readonly string[], none = ""): readonly string[] {
  if (rows.length === 0) return none === "" ? [] : [`## ${title}`, "", none];
  return [`## ${title}`, "", ...rows.flatMap(lines)];
}

function heading({articles: all, accounts, differences}: View): readonly string[] {
  const points = differences.length > 0 ? ` They differ in ${count(differences.length, "point")}.` : "";
  return ["# Dossier", "", `**${count(all.length, "article")}, ${count(accounts.length, "independent account")}.**${points}`];
}

function articles({articles: all}: View): readonly string[] {
  const row = ({sigil, title, headline, published, publishedBasis, version}: ArticleView) => (
    `| ${sigil} | ${escapeMarkdown(title)} | ${escapeMarkdown(headline ?? "")} | ${escapeMarkdown(published ?? "not known")}${publishedBasis ? ` (${publishedBasis})` : ""}${version === null ? "" : `; ${escapeMarkdown(version)}`} |`);
  return ["| | Article | Headline | Published |", "|---|---|---|---|", ...all.map(row)];
}

function witness({sigil, title}: Witness): string {
  return sigil === null ? `_${escapeMarkdown(title)}_` : `**${sigil}**`;
}

function descentLines({child, parent, verb, kind, share, pair, reasons}: DescentView): readonly string[] {
  const figures = kind === "relay" ? [] : [`${percent(share)} of it`, ...(pair ? [editCount(pair)] : [])];
  const what = parent ? witness(parent) : "something not among the articles";
  return [
    `- ${witness(child)} ${verb} ${what}${figures.length > 0 ? `: ${figures.join(", ")}` : ""}`,
    ...reasons.map((reason) => `  - why: ${escapeMarkdown(reason)}`),
    ...(pair?.edits ?? []).map((edit) => `  - ${editLine(edit)}`),
  ];
}

function differenceLines({type, about, aspect, sides, amongSpeakers, reasons}: DifferenceView): readonly string[] {
  return [
    `- **${type}** (${TYPE_MEANINGS[type]}): ${escapeMarkdown(about)}, ${escapeMarkdown(aspect)}${amongSpeakers ? " (speaker against speaker)" : ""}`,
    ...sides.flatMap(({sigils, value, sayings, latest}) => [`  - **${sigils.join(" ")}**${value === "" ? "" : ` ${escapeMarkdown(value)}`}${latest === null ? "" : " (latest)"}`, ...sayings.map((saying) => `    - ${said(saying)}`)]),
    ...reasons.map((reason) => `  - why: ${escapeMarkdown(reason)}`),
  ];
}

function aboutWords({about, aspect, value}: ClaimView): string {
  return value === "" ? escapeMarkdown(about) : `${escapeMarkdown(about)}, ${escapeMarkdown(aspect)}: ${escapeMarkdown(value)}`;
}

function claimLines(claim: ClaimView): readonly string[] {
  const {sigils, origins, informants, sayings} = claim;
  const basis = [count(origins, "origin"), ...(informants > 0 ? [count(informants, "informant")] : [])].join(", ");
  return [
    `- **${sigils.join(" ")}** ${aboutWords(claim)} (${basis})`,
    ...sayings.map((saying) => `  - ${said(saying)}`),
  ];
}

function singleLines(claim: ClaimView): readonly string[] {
  const {sigils, sayings} = claim;
  return [`- **${sigils.join(" ")}** ${aboutWords(claim)}: ${sayings.map(said).join("; ")}`];
}

function describedLines({name, descriptions}: DescribedView): readonly string[] {
  return [`- **${escapeMarkdown(name)}**`, ...descriptions.map(({passage, also, voices}) => `  - ${[passage, ...also].map(cited).join(", ")}${voices.map(spoken).join("")}`)];
}

function decisionLines({id, what, because, passages}: DecisionView): readonly string[] {
  return [`- **${escapeMarkdown(what)}**${because === "" ? "" : `: ${escapeMarkdown(because)}`} (${escapeMarkdown(id)})`, ...passages.map((passage) => `  - ${cited(passage)}`)];
}

function eventLines({label, about, times, isDisputed, isOpen, sayings}: EventView): readonly string[] {
  const told = isDisputed ? `; they differ: ${times.map((time) => `${escapeMarkdown(time.label)} [${time.sigils.join(" ")}]`).join(", ")}` : isOpen ? ", planned or possible" : "";
  return [`- **${escapeMarkdown(label)}** ${escapeMarkdown(about)}${told}`, ...sayings.map((saying) => `  - ${said(saying)}`)];
}

function unreadLines({passage, why}: UnreadView): readonly string[] {
  return [`- ${escapeMarkdown(why)}: ${cited(passage)}`];
}

function noticeLines({sigil, code, text, passage}: NoticeView): readonly string[] {
  return [`- ${sigil === null ? "" : `**${sigil}** `}${escapeMarkdown(text)} (${escapeMarkdown(code)})${passage ? `: ${cited(passage)}` : ""}`];
}
