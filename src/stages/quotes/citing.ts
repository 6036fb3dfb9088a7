import type {Relay} from "./attribution.ts";
import type {VerbCue} from "./cues.ts";
import {corePhraseAfter} from "./phrases.ts";
import type {Indexes} from "./phrases.ts";
import type {Element} from "./units.ts";

/** "Coastal Wire reported, citing the mayor, that …": the words are the mayor's. */
export function citing(elements: readonly Element[], cue: VerbCue, {from}: Pick<Indexes, "from">): Relay | null {
  const before = elements[cue.from - 1]?.norm === "," ? citedWithin(elements, {from: Math.max(0, cue.from - 20), to: cue.from}) : null;
  return before ?? citedWithin(elements, {from: cue.to, to: Math.min(from, cue.to + 12)});
}

/** "According to Coastal Wire, quoting the mayor, …": the words are the mayor's. */
export const citedBehind = (elements: readonly Element[], comma: number): Relay | null => (elements[comma]?.norm === "," ? citedWithin(elements, {from: comma + 1, to: comma + 2}) : null);

function citedWithin(elements: readonly Element[], {from, to}: Indexes): Relay | null {
  for (let i = from; i < Math.min(to, elements.length); i++) {
    const isReference = elements[i].norm === "with" && elements[i + 1]?.norm === "reference" && elements[i + 2]?.norm === "to";
    if (!isReference && !/^(?:citing|quoting)$/u.test(elements[i].norm)) continue;
    const behind = i + (isReference ? 3 : 1);
    const phrase = corePhraseAfter(elements, behind);
    if (phrase) return {phrase, cue: {from: i, to: behind}};
  }
  return null;
}
