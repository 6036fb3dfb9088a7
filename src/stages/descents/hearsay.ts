import {IN_PASSING} from "../../model/index.ts";
import type {Reason, Span, Unseen} from "../../model/index.ts";
import {AGENCIES_AT_LARGE} from "./credited-names.ts";
import {isAgency, isSameOutlet, namesOutlet} from "./outlets.ts";
import type {Credit} from "./credits.ts";
import {wordsIn} from "./direction.ts";
import {relayEdge, unseenOf} from "./edges.ts";
import type {Edge} from "./edges.ts";
import type {Relay} from "./relays.ts";
import type {UnseenFamily} from "./siblings.ts";
import type {Story} from "./stories.ts";
import {isBefore} from "./verdicts.ts";

/** One outlet that a document says it has something from, all places together. */
interface Hearsay {
  readonly name: string;
  readonly generic: boolean;
  /** True where it stands at the head of the text or credits all of it. */
  readonly lead: boolean;
  readonly share: number;
  readonly reasons: readonly Reason[];
  readonly credit: Span;
}

/**
 * Relays and credits that no shared text explains. The parent is the document of that outlet when the set has one, else
 * an unseen text, which all share that name the same outlet. That one names it in passing makes it no account of that outlet, but the sentence that does
 * (see `originsOfSpans`). Whole texts credited to one agency are different texts, as long as they share no words.
 */
export function findHearsay(stories: readonly Story[], edges: readonly Edge[], families: readonly UnseenFamily[]): {readonly unseen: readonly Unseen[]; readonly edges: readonly Edge[]} {
  const unseen = new Map<string, Unseen>();
  const found: Edge[] = [];
  const named: {readonly name: string; readonly node: Unseen}[] = [];
  for (const story of stories) {
    for (const hearsay of hearsayOf(story)) {
      if (isExplained(hearsay, story, stories, edges, families)) continue;
      const parent = documentNamed(hearsay, story, stories);
      if (parent) {
        if (![...edges, ...found].some(({child, parent: of}) => child === parent.doc.id && of === story.doc.id)) found.push(relayEdge(story, parent.doc.id, hearsay.share, hearsay.reasons));
        continue;
      }
      const known = hearsay.generic ? undefined : named.find(({name}) => isSameOutlet(name, hearsay.name));
      const node = known?.node ?? unseenOf(labelOf(hearsay), [story.doc.id], hearsay.credit);
      if (!known && !hearsay.generic && !isWholeCredit(hearsay)) named.push({name: hearsay.name, node});
      unseen.set(node.id, node);
      found.push(relayEdge(story, node.id, hearsay.share, hearsay.reasons));
    }
  }
  return {unseen: [...unseen.values()], edges: found};
}

/** Whole texts of one agency are different texts unless they share words; then a family has them. */
function isWholeCredit({reasons}: Hearsay): boolean {
  return reasons.every(({rule}) => rule.startsWith("credit"));
}

function labelOf({name, generic, reasons}: Hearsay): string {
  const what = reasons.some(({rule}) => rule.startsWith("credit")) ? "text" : "report";
  return generic ? `${what} of ${name}, not in the set` : `${name} ${what}, not in the set`;
}

function hearsayOf(story: Story): readonly Hearsay[] {
  const all = [...story.credits.filter(({name}) => !namesOutlet(name, story.doc)).map((credit) => ofCredit(story, credit)), ...story.relays.map((relay) => ofRelay(story, relay))];
  const joined: Hearsay[] = [];
  for (const one of all) {
    const at = joined.findIndex(({name}) => name === one.name || isSameOutlet(name, one.name));
    if (at < 0) joined.push(one);
    else joined[at] = {...joined[at], name: one.generic ? one.name : joined[at].name, lead: joined[at].lead || one.lead, share: Math.min(1, joined[at].share + one.share), reasons: [...joined[at].reasons, ...one.reasons]};
  }
  return joined;
}

function ofCredit({doc}: Story, credit: Credit): Hearsay {
  const {start, end, name, place, generic} = credit;
  const reason: Reason = {rule: `credit-${place}`, score: 0.8, detail: `credits ${name}: “${wordsIn(doc, credit)}”`, spans: [{doc: doc.id, start, end}]};
  return {name, generic, lead: true, share: 1, reasons: [reason], credit: reason.spans[0]};
}

function ofRelay({doc, words: {keys}}: Story, {name, generic, lead, words, sentence, length}: Relay): Hearsay {
  const reason: Reason = {
    rule: lead ? "relay-in-lead" : IN_PASSING, score: lead ? 0.8 : 0.6, spans: [sentence],
    detail: `says that it has it from ${name}: “${wordsIn(doc, words)}”`,
  };
  return {name, generic, lead, share: length / Math.max(1, keys.length), reasons: [reason], credit: words};
}

/** True where a parent is that outlet, or may be it for all one knows, or where the words came with a parent's text. */
function isExplained(hearsay: Hearsay, story: Story, stories: readonly Story[], edges: readonly Edge[], families: readonly UnseenFamily[]): boolean {
  const parents = edges.filter(({child}) => child === story.doc.id);
  if (hearsay.name === AGENCIES_AT_LARGE && parents.some(({parent}) => mayBeAgency(parent, stories))) return true;
  if (families.some(({name, edges: members}) => name !== null && isSameOutlet(name, hearsay.name) && members.some(({child}) => child === story.doc.id))) return true;
  return parents.some(({parent, reasons}) => {
    const of = stories.find(({doc}) => doc.id === parent);
    if (!of) return false;
    if (namesOutlet(hearsay.name, of.doc)) return true;
    if (reasons.some(({rule, spans}) => rule === "credit-line" && spans.some((span) => span.start <= hearsay.credit.start && hearsay.credit.end <= span.end))) return true;
    return of.relays.some(({name}) => isSameOutlet(name, hearsay.name)) || of.credits.some(({name}) => isSameOutlet(name, hearsay.name));
  });
}

/** A text that nobody has, an agency's, or one that credits agencies. */
function mayBeAgency(parent: string | null, stories: readonly Story[]): boolean {
  const of = stories.find(({doc}) => doc.id === parent);
  return !of || isAgency(of.doc.outlet ?? "") || of.credits.some(({agency, generic}) => agency || generic);
}

/** The document of that outlet that the story can have it from: the last one before it, else the first. */
function documentNamed({name, generic}: Hearsay, story: Story, stories: readonly Story[]): Story | null {
  if (generic) return null;
  const named = stories.filter((other) => other !== story && namesOutlet(name, other.doc));
  const before = named.filter((other) => isBefore(other, story));
  return before.at(-1) ?? named[0] ?? null;
}
