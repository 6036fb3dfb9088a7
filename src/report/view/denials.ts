/**
 * What a speaker does who says no: denies something, or does not speak at all. Empty for somebody who asserts.
 * `would not say` for "declined to comment", `did not answer` for "could not be reached".
 */
export type Denial = "" | "denying it" | "would not say" | "did not answer";

const DECLINES = /\b(?:declin|refus|unwilling|would not|wouldn[’']t|no comment)/iu;
const ACT_OF_SPEECH = /^\s*(?:to\s|any comment|comment|further comment)/iu;
const NO_ANSWER = /\b(?:respon[ds]|reply|replied|replies|answer|reached|reachable|return(?:ed)? (?:a |the |his |her |their )?(?:\w+ )?(?:calls?|messages?|e-?mails?)|unavailable|not (?:immediately |yet )?available)/iu;

/** Which of these a denying quote is, from its cue and the words that follow it. */
export function denialOf(cue: string, content: string): Denial {
  if (DECLINES.test(cue) && (ACT_OF_SPEECH.test(content) || /\bto\b|comment/iu.test(cue))) return "would not say";
  return NO_ANSWER.test(cue) || isNoAnswer(content) ? "did not answer" : "denying it";
}

/** "failed to respond": the verb of speech begins the content. */
function isNoAnswer(content: string): boolean {
  return /^\s*(?:immediately )?(?:to |for comment)/iu.test(content) && NO_ANSWER.test(content.slice(0, 24));
}
