import {areTwoNames} from "../../compare/names.ts";
import type {Entity, Quote, SpeakerFit} from "../../model/index.ts";
import type {SharedQuoteNeeds} from "./needs.ts";

/**
 * Asks whether quotes that are one have one speaker: `several` where two have names that no reader would take for one; a place, a pronoun's
 * reading or somebody unnamed makes no second speaker, and leaves it unclear. O(mentions), then O(quotes²) a question.
 */
export function speakerFits({mentions, entities}: SharedQuoteNeeds): (quotes: readonly Quote[]) => SpeakerFit {
  const owner = new Map(entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)));
  const pronouns = new Set(mentions.filter(({form}) => form === "pronoun").map(({id}) => id));
  return (quotes) => fitOf(quotes.map(({speaker}) => (speaker === null ? null : {entity: owner.get(speaker) ?? null, sure: !pronouns.has(speaker)})));
}

interface Told {
  readonly entity: Entity | null;
  /** False for who is meant by a pronoun. */
  readonly sure: boolean;
}

function fitOf(told: readonly (Told | null)[]): SpeakerFit {
  const known = told.map((one) => one?.entity ?? null);
  if (known.every((entity) => entity !== null && entity === known[0])) return "one";
  const named = told.flatMap((one) => (one?.entity && one.sure && isNamed(one.entity) ? [one.entity] : []));
  return named.some((a, i) => named.slice(i + 1).some((b) => a !== b && areTwoNames(a, b))) ? "several" : "unclear";
}

function isNamed({unnamed, kind}: Entity): boolean {
  return !unnamed && kind !== "place";
}
