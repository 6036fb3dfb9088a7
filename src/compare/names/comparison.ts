/** Whether two names are of one thing: how sure, from 0 to 1, and why. */
export interface NameComparison {
  readonly same: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** From this score on two names count as one; a slip of the pen is borne. */
export const SAME = 0.68;
/** From this score on nothing but spelling, order and initials is between two names: what joins articles asks for it. */
export const SURE = 0.75;

/** Not the same, with how near they came. */
export const no = (reason: string, score = 0): NameComparison => ({same: false, score, reasons: [reason]});

/** A score with what makes it; the same from `SAME` on. */
export const scored = (score: number, reason: string): NameComparison => ({same: score >= SAME, score: Math.round(score * 100) / 100, reasons: [reason]});
