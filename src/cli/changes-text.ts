import {titleOf} from "../model/index.ts";
import type {Claim} from "../model/index.ts";
import type {Changes, ClaimChange, NamedDifference} from "./changes.ts";
import {counted, oneLine} from "./terminal.ts";

/** Lines of one kind that are printed; the rest is counted. */
const MOST = 12;

/** What `add` prints. */
export function renderChanges(changes: Changes): string {
  return [...headLines(changes), ...effectLines(changes)].map((line) => `${line}\n`).join("");
}

/** What became otherwise in the lists of a dossier whose articles are the same. */
export function renderEffects(changes: Changes): string {
  return effectLines(changes).map((line) => `${line}\n`).join("");
}

function effectLines(changes: Changes): readonly string[] {
  const {newDescents, newDifferences, goneDifferences, changedClaims, goneClaims} = changes;
  return [
    ...section("Who copied whom, new", newDescents.map(({descent, child, parent}) => `${child} ← ${oneLine(parent, 60)} (${descent.kind})`)),
    ...section("Differences, new", newDifferences.map(differenceLine)),
    ...section("Differences, gone", goneDifferences.map(differenceLine)),
    ...section("Claims, changed", changedClaims.map(claimLine)),
    ...section("Claims, gone", goneClaims.map(({about}) => oneLine(about))),
    ...section("Claims, new", newClaimLines(changes)),
  ];
}

function headLines({added, documents, origins}: Changes): string[] {
  return [
    ...added.map((doc) => `Added ${doc.sigil}  ${oneLine(titleOf(doc), 70)}`),
    `${counted(documents.after, "article")} now (${documents.before} before); ${arrow(origins.before, origins.after)} independent accounts.`,
  ];
}

function arrow(before: number | string, after: number | string): string {
  return before === after ? String(after) : `${before} → ${after}`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST;
  return ["", title, ...lines.slice(0, MOST).map((line) => `  ${line}`), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

function differenceLine({claim, difference, readings}: NamedDifference): string {
  const sides = readings.map(({value, sigils}) => `“${oneLine(value, 40)}” [${sigils.join(" ")}]`);
  return `${difference.type} · ${oneLine(claim.about, 50)}: ${sides.join(" / ")}`;
}

function claimLine({before, after}: ClaimChange): string {
  const facts = [
    before.verdict === after.verdict ? "" : `${before.verdict} → ${after.verdict}`,
    fact(before, after, "documents", "articles"), fact(before, after, "origins", "origins"), fact(before, after, "informants", "informants"),
  ];
  return `${oneLine(after.about, 50)}: ${facts.filter((words) => words !== "").join(", ")}`;
}

function fact(before: Claim, after: Claim, name: "documents" | "origins" | "informants", noun: string): string {
  return before[name] === after[name] ? "" : `${before[name]} → ${after[name]} ${noun}`;
}

function newClaimLines({newClaims}: Changes): string[] {
  const shared = newClaims.filter(({documents}) => documents > 1);
  const single = newClaims.length - shared.length;
  return [
    ...shared.map(({about, verdict, documents}) => `${oneLine(about, 60)}: ${verdict}, ${counted(documents, "article")}`),
    ...(single > 0 ? [`${counted(single, "claim")} that only one article makes`] : []),
  ];
}
