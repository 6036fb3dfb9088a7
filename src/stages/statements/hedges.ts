import type {Document, Quote, Range, Token} from "../../model/index.ts";
import {HEDGES, HEDGES_BEFORE_OF, HEDGES_BEFORE_TO} from "../../compare/align/edits/lists.ts";

const ALWAYS: ReadonlySet<string> = new Set(Object.values(HEDGES).flat());
const BEFORE_TO: ReadonlySet<string> = new Set(Object.values(HEDGES_BEFORE_TO).flat());
const BEFORE_OF: ReadonlySet<string> = new Set(HEDGES_BEFORE_OF);
const MODAL = /^(?:may|might|could)$/u;

/**
 * The words of a range that hold back what it states: "may", "allegedly", "is believed to". "Could not" and "all he could"
 * tell what was possible, "May" a month: none is a hedge. `tokens` are those of its sentence. O(tokens).
 */
export function hedgesIn(tokens: readonly Token[], {start, end}: Range): readonly Range[] {
  return tokens.flatMap((token, at) => {
    if (token.start < start || end < token.end || !isHedge(tokens, at)) return [];
    const before = tokens[at - 1];
    const first = BEFORE_TO.has(token.norm) && before && /^(?:is|are|was|were)$/u.test(before.norm) && start <= before.start ? before : token;
    return [{start: first.start, end: token.end}];
  });
}

function isHedge(tokens: readonly Token[], at: number): boolean {
  const {norm, tag} = tokens[at];
  const next = tokens[at + 1]?.norm;
  if (MODAL.test(norm)) return tag === "MD" && !(norm === "could" && (/^(?:not|n't)$/u.test(next ?? "") || !tokens.slice(at + 1, at + 4).some((token) => token.tag === "VB")));
  return ALWAYS.has(norm) || BEFORE_TO.has(norm) && next === "to" || BEFORE_OF.has(norm) && next === "of";
}

/** Cues that hold back what they bring: "alleged", "thinks", "is said to". */
const HOLDING = /^(?:alleg|claim|suspect|believ|think|thought|fear|hop(?:e|ing)|suggest|hint|impl(?:y|ie)|reckon|guess|doubt|assum)|\b(?:is|are|was|were|been) (?:also |now |widely )?(?:said|reported|alleged|claimed|believed|thought|feared|understood|suspected)$/iu;

/** The cue of a quote where it holds back what is said. O(length). */
export function holdingCue({text}: Pick<Document, "text">, quote: Pick<Quote, "cue"> | null): readonly Range[] {
  return quote?.cue && HOLDING.test(text.slice(quote.cue.start, quote.cue.end)) ? [quote.cue] : [];
}
