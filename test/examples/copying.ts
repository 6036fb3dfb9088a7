import {originsOf} from "../../src/model/stemma.ts";
import type {DescentKind} from "../../src/model/index.ts";
import type {Example} from "./places.ts";
import {shared} from "./places.ts";
import type {ExpectedReuse, Miss} from "./reading.ts";
import {isSpeaker} from "./speakers.ts";

/** What the reading says of who copied whom, held against the dossier. */

const COPIES: readonly DescentKind[] = ["copy", "rewrite", "excerpt"];

export function missedDescents(example: Example): Miss[] {
  return example.reading.reuse.flatMap(({pair: [parent, child], kind}) => {
    const found = descentsBetween(example, parent, child);
    if (found.some((descent) => descent.parent === example.docOf(parent).id && descent.kind === kind)) return [];
    const why = found.map((descent) => `${descent.kind} from ${descent.parent === example.docOf(parent).id ? parent : child}`).join(", ");
    return [{line: `${child} is a ${kind} of ${parent}`, why: `got ${why || "nothing"}`}];
  });
}

export function falseDescents(example: Example): Miss[] {
  return example.reading.no_reuse
    .filter(([a, b]) => descentsBetween(example, a, b).length > 0)
    .map(([a, b]) => ({line: `${a} and ${b} do not copy each other`, why: "a descent joins them"}));
}

function descentsBetween({dossier, docOf}: Example, a: string, b: string) {
  const ids = [docOf(a).id, docOf(b).id];
  return dossier.layers.descents.filter(({child, parent, kind}) =>
    COPIES.includes(kind) && parent !== null && ids.includes(child) && ids.includes(parent));
}

export function missedEdits(example: Example): Miss[] {
  return example.reading.reuse.flatMap((reuse) => reuse.edits.flatMap((edit) => {
    const why = whyEditMissed(example, reuse, edit);
    const [parent, child] = reuse.pair;
    return why === null ? [] : [{line: `${parent} “${edit[parent]}” → ${child} “${edit[child]}”`, why}];
  }));
}

function whyEditMissed(example: Example, {pair}: ExpectedReuse, edit: ExpectedReuse["edits"][number]): string | null {
  const places = pair.flatMap((key) => example.placesOf({doc: key, text: edit[key]}));
  const ids = pair.map((key) => example.docOf(key).id);
  const met = example.dossier.layers.alignments
    .filter(({left, right}) => ids.includes(left.doc) && ids.includes(right.doc))
    .flatMap(({left, right, edits}) => edits.filter((found) => [
      ...(found.left ? [{doc: left.doc, ...found.left}] : []), ...(found.right ? [{doc: right.doc, ...found.right}] : []),
    ].some((side) => places.some((place) => shared(side, place) > 0))));
  if (met.length === 0) return "not found";
  if (edit.effect === undefined || met.some(({effect}) => effect === edit.effect)) return null;
  return `effect is ${met.map(({effect}) => effect).join(", ")}, not ${edit.effect}`;
}

export function missedRelays(example: Example): Miss[] {
  return example.reading.relays
    .filter(({doc, via}) => !relaysOf(example, doc).some((words) => words.includes(via)))
    .map(({doc, via}) => ({line: `${doc} via ${via}`, why: "not found"}));
}

function relaysOf({dossier, docOf, mentionOf, wordsAt}: Example, key: string): string[] {
  const {id} = docOf(key);
  const descents = dossier.layers.descents.filter(({child}) => child === id);
  const parents = descents.map(({parent}) => parent);
  return [
    ...descents.flatMap(({reasons}) => reasons.map(({detail}) => detail)),
    ...dossier.layers.unseen.filter((unseen) => parents.includes(unseen.id)).map(({label}) => label),
    ...dossier.documents.filter((doc) => parents.includes(doc.id)).map((doc) => doc.outlet ?? ""),
    ...dossier.layers.quotes.filter(({doc}) => doc === id).flatMap(({chain}) => chain)
      .map(({mention}) => mentionOf(mention)).flatMap((mention) => (mention ? [wordsAt(mention)] : [])),
  ];
}

export function missedChains(example: Example): Miss[] {
  const {reading, dossier, placesOf, mentionOf, wordsAt} = example;
  return reading.chains.flatMap((want) => {
    const quotes = dossier.layers.quotes.filter((quote) => placesOf(want).some((place) => shared(quote, place) >= 0.6 * (place.end - place.start)));
    const hops = quotes.map(({chain}) => chain.map(({mention}) => mentionOf(mention)).map((hop) => (hop ? wordsAt(hop) : "nobody")));
    const right = quotes.some(({speaker}, at) => speaker !== null && isSpeaker(example, speaker, want.speaker)
      && hops[at].length === want.hops.length && want.hops.every((name, hop) => hops[at][hop].includes(name)));
    return right ? [] : [{line: `${want.doc}: ${want.hops.join(" → ")} → ${want.speaker}`, why: quotes.length === 0 ? "no quote" : `got ${hops.map((names) => names.join(" → ") || "no hop").join("; ")}`}];
  });
}

/** The documents that count as one origin each, as sorted keys of the reading, one string a family. */
export function familiesOf({reading, dossier, docOf}: Example): string[] {
  const keys = new Map(Object.keys(reading.files).map((key) => [docOf(key).id, key]));
  const families = originsOf(dossier.documents.map(({id}) => id), dossier.layers.descents);
  return families.map((ids) => ids.map((id) => keys.get(id) ?? id).sort().join(" ")).sort();
}
