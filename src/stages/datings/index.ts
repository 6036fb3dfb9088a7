import type {Dating, Document, Layers, Published} from "../../model/index.ts";
import {groupBy} from "../entities/context.ts";
import {stage, type Stage} from "../stage.ts";
import {findFrames} from "../statements/frames.ts";
import {documentLayersOf, type StatementNeeds} from "../statements/index.ts";
import {EventSets} from "../timeline/events.ts";
import {findAnchors, tellingsOf, type Anchor} from "./anchors.ts";
import {narrow, NOTHING_KNOWN, write, type Known} from "./days.ts";
import {fromAnchor, fromApposition, fromCapture, fromDateline, fromKin, fromPast, type Evidence} from "./evidence.ts";

type Needs = StatementNeeds & Pick<Layers, "descents" | "statements" | "claims">;

/** Gives the datings: of each document without a date, what it and the others say of when it was published. */
export function datings(): Stage {
  return stage({
    name: "datings", needs: ["sentences", "mentions", "timexes", "quantities", "quotes", "descents", "entities", "statements", "claims"], gives: "datings",
    run: (documents, layers) => ({layer: findDatings(documents, layers)}),
  });
}

/** One row for each document of which the day of publication is not known and something is. */
export function findDatings(documents: readonly Document[], layers: Needs): readonly Dating[] {
  const asked = documents.filter(({published}) => published === null);
  if (asked.length === 0) return [];
  const timexes = groupBy(layers.timexes, ({doc}) => doc);
  const layersOf = documentLayersOf(layers);
  const tellings = tellingsOf(documents.flatMap((doc) => findFrames(doc, layersOf(doc))), timexes);
  const anchors = findAnchors(new Set(asked.map(({id}) => id)), tellings, layers.descents, new EventSets(layers.statements, layers.claims));
  const sentences = groupBy(layers.sentences, ({doc}) => doc);
  return asked.flatMap((doc) => dated(doc, [
    ...fromDateline(doc, timexes.get(doc.id) ?? []), ...fromCapture(doc), ...fromApposition(doc, timexes.get(doc.id) ?? []), ...fromPast(doc, sentences.get(doc.id) ?? [], timexes.get(doc.id) ?? []),
    ...kinEvidence(doc, documents, layers), ...anchorEvidence(doc, anchors.get(doc.id) ?? [], documents),
  ]));
}

function kinEvidence({id}: Document, documents: readonly Document[], {descents}: Needs): readonly Evidence[] {
  const told = descents.filter(({directed, parent}) => directed && parent !== null);
  const those = (ids: readonly (string | null)[]): readonly Document[] => documents.filter((doc) => ids.includes(doc.id));
  return fromKin(those(told.filter(({child}) => child === id).map(({parent}) => parent)), those(told.filter(({parent}) => parent === id).map(({child}) => child)));
}

function anchorEvidence(doc: Document, anchors: readonly Anchor[], documents: readonly Document[]): readonly Evidence[] {
  const sigils = new Map(documents.map(({id, sigil}) => [id, sigil]));
  return anchors.flatMap((anchor) => fromAnchor(doc, anchor, (id) => sigils.get(id) ?? "?"));
}

/** All evidence at once. What excludes what is surer is left out with what is as sure and excluded too: then neither is believed. */
function dated({id}: Document, evidence: readonly Evidence[]): readonly Dating[] {
  const sure = evidence.filter(({reason}) => reason.rule !== ANCHORED);
  const anchored = evidence.filter(({reason}) => reason.rule === ANCHORED);
  const known = narrowBy(NOTHING_KNOWN, sure);
  const closer = known && narrowBy(known, anchored);
  const used = closer ? evidence : known ? sure : [];
  const {value, first, last} = write(closer ?? known ?? NOTHING_KNOWN);
  const reasons = [...new Map(used.map(({reason}) => [reason.detail, reason])).values()];
  return reasons.length === 0 ? [] : [{doc: id, value, first, last, reasons}];
}

const ANCHORED = "told-from-the-day-of-writing";

/** What the document itself says with its dateline, and what bounds that. */
const OWN: ReadonlySet<string> = new Set(["dateline", "past-date", "captured"]);

/** Null where something excludes something else. */
function narrowBy(known: Known, evidence: readonly Evidence[]): Known | null {
  return evidence.reduce<Known | null>((known, {days}) => known && narrow(known, days), known);
}

/** The documents with what the datings give as their date; those that have one keep it. */
export function withDatings(documents: readonly Document[], datings: readonly Dating[]): readonly Document[] {
  const byDoc = new Map(datings.map((dating) => [dating.doc, dating]));
  return documents.map((doc) => {
    const published = doc.published ?? publishedOf(byDoc.get(doc.id));
    return published === doc.published ? doc : {...doc, published};
  });
}

function publishedOf(dating: Dating | undefined): Published | null {
  if (!dating || dating.value === null) return null;
  const isStated = dating.reasons.some(({rule}) => rule === "dateline") && dating.reasons.every(({rule}) => OWN.has(rule));
  return {value: dating.value, basis: isStated ? "text" : "inferred"};
}

/** The documents as they were read in, without the dates that an earlier reading of the set inferred. */
export function withoutInferred(documents: readonly Document[]): readonly Document[] {
  return documents.map((doc) => (doc.published && (doc.published.basis === "inferred" || !/^\d{4}-\d\d-\d\d/u.test(doc.published.value)) ? {...doc, published: null} : doc));
}
