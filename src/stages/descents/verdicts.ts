import type {Reason} from "../../model/index.ts";
import type {Credit} from "./credits.ts";
import {DECIDED, directionOf, isEarlier, wordsIn} from "./direction.ts";
import type {Kin} from "./kin.ts";
import {isSameOutlet, namesOutlet} from "./outlets.ts";
import type {Story} from "./stories.ts";

/** What a pair that shares text is: child and parent, or children of one text that is not there. */
export type PairVerdict =
  | {readonly kin: Kin; readonly type: "descent"; readonly parent: Story; readonly child: Story; readonly directed: boolean; readonly lean: number; readonly reasons: readonly Reason[]}
  | {readonly kin: Kin; readonly type: "siblings"; readonly credit: Credit; readonly reasons: readonly Reason[]};

/** What the rest of the set says on a pair. */
export interface Surroundings {
  /** Whether an outlet of that name has a document in the set. */
  readonly isInSet: (name: string) => boolean;
  /** Whether a document of no known outlet may be what both credit: it was there before them and shares as much with each as they with one another. */
  readonly hasUnnamedParent: (kin: Kin) => boolean;
  /** Whether no third document shares text with either. */
  readonly isAlone: (kin: Kin) => boolean;
}

/** Judges a pair. */
export function judgePair(kin: Kin, around: Surroundings): PairVerdict {
  const {lean, reasons} = directionOf(kin);
  const credit = sharedCredit(kin, lean, reasons, around);
  if (credit) return {kin, type: "siblings", credit, reasons: [siblingReason(kin, credit)]};
  const directed = Math.abs(lean) >= DECIDED;
  const aFirst = directed ? lean > 0 : isBefore(kin.a, kin.b);
  const [parent, child] = aFirst ? [kin.a, kin.b] : [kin.b, kin.a];
  return {kin, type: "descent", parent, child, directed, lean: Math.abs(lean), reasons: directed ? reasons : [undecided(kin)]};
}

/** The order of documents when nothing else decides: by publication, then as given. */
export function isBefore(a: Story, b: Story): boolean {
  const [first, second] = [a.doc.published?.value, b.doc.published?.value];
  if (first && second && isEarlier(first, second)) return true;
  if (first && second && isEarlier(second, first)) return false;
  return a.order < b.order;
}

function undecided({alignments}: Kin): Reason {
  return {rule: "undecided", score: 0.5, detail: "nothing says which of the two is the parent", spans: alignments.slice(0, 3).flatMap(({left, right}) => [left, right])};
}

/**
 * The credit to an agency whose text is not in the set, when the pair hangs from it: both give it, or one that
 * does not look like the parent gives it and the other is known to be of some outlet.
 */
function sharedCredit(kin: Kin, lean: number, reasons: readonly Reason[], around: Surroundings): Credit | null {
  const {a, b} = kin;
  if (reasons.some(({rule}) => rule === "credit-names-outlet" || rule === "text-names-outlet")) return null;
  const unnamed = around.hasUnnamedParent(kin);
  const [ofA, ofB] = [a, b].map((story) => creditsElsewhere(story, around.isInSet).filter(({agency, place}) => agency || place !== "credit-line" || !unnamed));
  const both = ofA.find(({name}) => ofB.some((other) => isSameOutlet(name, other.name)));
  if (both || !around.isAlone(kin)) return both ?? null;
  if (b.doc.outlet !== null && ofA.length > 0 && lean < DECIDED) return ofA[0];
  return a.doc.outlet !== null && ofB.length > 0 && lean > -DECIDED ? ofB[0] : null;
}

/** Credits to somebody else by name who has no document here. A byline or dateline to an outlet that is none of the known agencies counts too. */
export function creditsElsewhere({doc, credits}: Story, isInSet: (name: string) => boolean): readonly Credit[] {
  return credits.filter(({name, generic}) => !generic && !namesOutlet(name, doc) && !isInSet(name));
}

function siblingReason({a, b}: Kin, credit: Credit): Reason {
  const spans = [a, b].flatMap(({credits}) => credits.filter(({name}) => isSameOutlet(name, credit.name)));
  const detail = `${spans.length > 1 ? "both credit" : "one credits"} ${credit.name}, whose text is not in the set: ${spans.map((span) => `“${wordsIn(span.doc === a.doc.id ? a.doc : b.doc, span)}”`).join(", ")}`;
  return {rule: "shared-credit", score: spans.length > 1 ? 0.85 : 0.6, detail, spans: spans.map(({doc, start, end}) => ({doc, start, end}))};
}
