import {groupBy, type Dating, type Document, type Layers, type Published} from "../../model/index.ts";
import {stage, type Stage} from "../stage.ts";
import {findFrames} from "../statements/frames.ts";
import {documentLayersOf, type StatementNeeds} from "../statements/index.ts";
import {EventSets} from "../timeline/events.ts";
import {findAnchors, tellingsOf} from "./anchors.ts";
import {companyIn, type Company} from "./company.ts";
import {narrow, NOTHING_KNOWN, write, type Known} from "./days.ts";
import {fromAnchor, fromApposition, fromCapture, fromCompany, fromDateline, fromPast, type Evidence} from "./evidence.ts";
import {kinIn} from "./kin.ts";

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
  const company = companyIn(documents, layers);
  const kin = kinIn(documents, layers.descents);
  const sigils = new Map(documents.map(({id, sigil}) => [id, sigil]));
  return asked.flatMap((doc) => dated(doc, [
    ...fromDateline(doc, timexes.get(doc.id) ?? []), ...fromCapture(doc), ...fromApposition(doc, timexes.get(doc.id) ?? []), ...fromPast(doc, sentences.get(doc.id) ?? [], timexes.get(doc.id) ?? []),
    ...kin(doc.id), ...(anchors.get(doc.id) ?? []).flatMap((anchor) => fromAnchor(doc, anchor, (id) => sigils.get(id) ?? "?")),
  ], company));
}

/**
 * All evidence at once, the surest first. What excludes what is surer is left out with what is as sure and excluded too: then neither is
 * believed. The year of a dateline that nothing tells is that of the company.
 */
function dated({id}: Document, evidence: readonly Evidence[], company: Company): readonly Dating[] {
  const rank = ({reason: {rule}}: Evidence): number => (rule === WEAK ? 2 : rule === ANCHORED ? 1 : 0);
  let known = NOTHING_KNOWN;
  const used: Evidence[] = [];
  const add = (more: readonly Evidence[]): void => {
    const both = narrowBy(known, more);
    if (both === null) return;
    known = both;
    used.push(...more);
  };
  add(evidence.filter((one) => rank(one) === 0));
  if (used.length === 0 && evidence.some((one) => rank(one) === 0)) return [];
  add(evidence.filter((one) => rank(one) === 1));
  if (known.last - known.first < WEEK) add(evidence.filter((one) => rank(one) === 2));
  add(yearEvidence(id, known, company));
  const {value, first, last} = write(known);
  const reasons = [...new Map(used.map(({reason}) => [reason.detail, reason])).values()];
  return reasons.length === 0 ? [] : [{doc: id, value, first, last, reasons}];
}

/** Days of a stretch within which one other document is believed. */
const WEEK = 7;

function yearEvidence(doc: string, known: Known, company: Company): readonly Evidence[] {
  const {value} = write(known);
  if (value === null || !/^XXXX-\d\d-\d\d$/u.test(value)) return [];
  const year = fromCompany(known.yearless!.first, company(doc));
  return narrowBy(known, year) === null ? [] : year;
}

const ANCHORED = "told-from-the-day-of-writing";
const WEAK = "told-by-one-other";

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
