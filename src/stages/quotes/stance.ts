import type {Stance} from "../../model/index.ts";

const DECLINES = /\b(?:declin|refus|unwilling|would not|wouldn[’']t|no comment)/iu;
const ACT_OF_SPEECH = /^\s*(?:to\s|any comment|comment|further comment)/iu;
const NO_ANSWER = /\b(?:respon[ds]|reply|replied|replies|answer|reached|reachable|return(?:ed)? (?:a |the |his |her |their )?(?:\w+ )?(?:calls?|messages?|e-?mails?)|unavailable|not (?:immediately |yet )?available)/iu;

/** Which of these somebody who says no takes, from the cue and the words that follow it: "declined to comment" is no denial. O(length). */
export function stanceOfDenial(cue: string, content: string): Stance {
  if (DECLINES.test(cue) && (ACT_OF_SPEECH.test(content) || /\bto\b|comment/iu.test(cue))) return "declines";
  return NO_ANSWER.test(cue) || isNoAnswer(content) ? "silent" : "denies";
}

/** "failed to respond": the verb of speech begins the content. */
function isNoAnswer(content: string): boolean {
  return /^\s*(?:immediately )?(?:to |for comment)/iu.test(content) && NO_ANSWER.test(content.slice(0, 24));
}
