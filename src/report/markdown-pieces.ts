import {voiceKind} from "./view/index.ts";
import type {EditView, Passage, Saying, Voice} from "./view/index.ts";
import {clip, clipAround, listed, oneLine} from "./words.ts";

/** Code points of a passage at most; the place behind it says where the rest stands. */
const LONGEST = 300;

/** Words in one line that Markdown and HTML leave as they are: no markup, link, mention or formula comes of them. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;")
    .replace(/[\\`*_[\]#|~$]/gu, String.raw`\$&`)
    .replace(/:(?=\/\/)/gu, String.raw`\:`).replace(/\b(www)\./giu, String.raw`$1\.`)
    .replace(/@\b/gu, "@\u2060");
}

/** `“words” (A 120–180)`. */
export function cited(passage: Passage): string {
  const {words, from, focus} = passage;
  const shown = focus ? clipAround(words, focus.start - from, focus.end - from, LONGEST) : clip(words, LONGEST);
  return `“${escapeMarkdown(shown)}” (${placeOf(passage)})`;
}

/** `A 120–180`. */
export function placeOf({sigil, start, end}: Passage): string {
  return `${sigil} ${start}–${end}`;
}

/** ` — a senior official, unnamed, denying it, through Reuters`; empty for nobody's. */
export function spoken(voice: Voice | null): string {
  if (!voice) return "";
  const through = voice.through.length > 0 ? `, through ${escapeMarkdown(listed(voice.through))}` : "";
  return ` — ${escapeMarkdown(voice.name)}${kindNote(voice)}${voice.denial === "" ? "" : `, ${voice.denial}`}${through}`;
}

/** `, unnamed`; empty for a person with a name. */
export function kindNote(voice: Voice): string {
  const kind = voiceKind(voice);
  return kind === "named" || kind === "not found" ? "" : `, ${kind}`;
}

/** The words of a statement, what holds them back, and whose they are: a speaker's or the outlet's own. */
export function said({passage, voice, hedges}: Saying): string {
  const held = hedges.length > 0 ? ` (hedged: ${escapeMarkdown(hedges.join(", "))})` : "";
  return `${cited(passage)}${held}${voice ? spoken(voice) : " — own voice"}`;
}

/** What reads differently, on both sides. */
export function editLine({label, before, after}: EditView): string {
  return `${label}: ${[before, after].flatMap((side) => (side ? [cited(side)] : [])).join(" → ")}`;
}
