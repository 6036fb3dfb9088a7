import type {Token} from "../model/index.ts";
import {personNouns} from "./lexicon/index.ts";
import {SPEECH_FORMS, SPEECH_NOUNS} from "./speech-cues.ts";

const PREPOSITIONS = new Set(("about above across after against along although amid among around as at because before behind below beneath beside besides between beyond but by concerning " +
  "considering despite down during except for from if in inside into like near notwithstanding of off on once onto opposite out outside over past per plus regarding round since so than " +
  "that though through throughout till to toward towards under underneath unless unlike until up upon versus via vs whereas whether while with within without no yes").split(" "));
const AUXILIARY = /^(?:has|have|had|having|is|are|was|were|be|been|being|'ve|'s|get|got)$/u;
const SAID = new Set(["said", "told", "says", "tells"]);

/**
 * The Penn tags of a sentence's tokens, where a reading that news does not allow is mended: "said" is a verb, "the
 * official" before a verb a noun, a capitalized word in mid-sentence no preposition. O(tokens).
 */
export function repairTags(text: string, tokens: readonly Token[]): readonly string[] {
  const tags = tokens.map(({tag}) => tag);
  tokens.forEach(({norm}, at) => {
    if (!SAID.has(norm)) return;
    const auxiliary = tokens.slice(Math.max(0, at - 3), at).some((token) => AUXILIARY.test(token.norm) && token.norm !== "'s");
    tags[at] = norm.endsWith("s") ? "VBZ" : auxiliary ? "VBN" : "VBD";
    if (tags[at - 1] === "JJ") tags[at - 1] = "NN";
    if (tags[at + 1] === "VBZ") tags[at + 1] = "NNS"; // "told reporters"
  });
  for (let at = 1; at < tags.length - 1; at++) {
    if (isVerbDespiteTag(tokens, tags, at)) tags[at] = "VBD";
    if (isThirdPersonDespiteTag(tokens, tags, at)) tags[at] = "VBZ";
    if (isPresentDespiteTag(tokens, tags, at)) [tags[at - 1], tags[at]] = ["NNS", "VBP"];
    if (tags[at] === "VB" && /^(?:NNP|NN|JJ|DT|PRP\$|POS)$/u.test(tags[at - 1])) tags[at] = "NN";
    if (/^(?:IN|UH|FW|LS|RP)$/u.test(tags[at]) && /^\p{Lu}/u.test(text[tokens[at].start]) && !PREPOSITIONS.has(tokens[at].norm)) tags[at] = "NNP";
    // "the official, who": an adjective with an article and no noun after it is the noun
    if (tags[at] === "JJ" && tags[at - 1] === "DT" && /^(?:,|\.|VBD|VBZ|VBP|MD|WP|'')$/u.test(tags[at + 1])) tags[at] = "NN";
  }
  const verb = tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/u.test(tag)) ? -1 : tags.findIndex((tag, at) => tag === "VBN" && isVerbOfSentence(tokens, tags, at));
  if (verb > 0) tags[verb] = "VBD";
  return tags;
}

/** In a sentence without a verb: "an official called Tarn “a small step”". */
function isVerbOfSentence(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^(?:NN|NNS|NNP|NNPS|PRP)$/u.test(tags[at - 1] ?? "") && (/^(?:DT|PRP|PRP\$|NNP)$/u.test(tags[at + 1]) || next.norm === "that" || /^["“]/u.test(next.norm));
}

/** "the indictment states: “…”", "the report claims that the wall": a verb of speech taken for a plural. */
function isThirdPersonDespiteTag(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  if (tags[at] !== "NNS" || !SPEECH_FORMS.has(tokens[at].norm)) return false;
  const leads = tokens[at + 1].norm === ":" && /^["“]/u.test(tokens[at + 2]?.norm ?? "") || tokens[at + 1].norm === "that" && /^(?:DT|PRP)$/u.test(tags[at + 2] ?? "");
  return leads && /^(?:NN|NNP)$/u.test(tags[at - 1]) && (SPEECH_FORMS.get(tokens[at].norm)?.some(({form}) => form === "s") ?? false);
}

/** "analysts warn the wall is weak": people, and a verb of speech taken for a noun. */
function isPresentDespiteTag(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  if (!SPEECH_FORMS.has(tokens[at].norm)) return false;
  const takesClause = /^(?:DT|PRP|PRP\$)$/u.test(tags[at + 1]) || tokens[at + 1].norm === "that";
  const {norm} = tokens[at - 1];
  const people = personNouns.has(norm) && /(?:s|people|police|men|women)$/u.test(norm) || /^(?:some|many|others|most)$/u.test(norm) && !SPEECH_NOUNS.has(tokens[at].norm);
  return /^(?:NN|NNP|JJ|VB)$/u.test(tags[at]) && takesClause && people && (SPEECH_FORMS.get(tokens[at].norm)?.some(({form}) => form === "base") ?? false);
}

/** Past forms taken for adjectives or participles: "had claimed he", ", accused Tarn of", "first informed the mayor". */
function isVerbDespiteTag(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  if (!tokens[at].norm.endsWith("ed")) return false;
  const takesObject = /^(?:DT|PRP|PRP\$|NNP|EX)$/u.test(tags[at + 1]) || tokens[at + 1].norm === "that";
  if (!takesObject) return false;
  if (tags[at] === "VBN") return /^RB/u.test(tags[at - 1]) && !tokens.slice(Math.max(0, at - 4), at).some(({norm}) => AUXILIARY.test(norm));
  if (!/^(?:JJ|NN)$/u.test(tags[at]) || !SPEECH_FORMS.has(tokens[at].norm)) return false;
  return /^(?:,|PRP|NNP|NNPS|NNS|RB|MD|VB[DPZ])$/u.test(tags[at - 1]);
}
