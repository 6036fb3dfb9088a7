// Invented families of articles, made by known operations, so that the true stemma is known.
import type {Document, Part, PartKind} from "../../src/model/index.ts";
import {AGENCY, ADJECTIVES, NOUNS, OUTLET_NOUNS, OUTLET_PLACES, VERBS} from "./lineage-words.ts";
import {trueEdits} from "./lineage-edits.ts";
import type {TrueEdit} from "./lineage-edits.ts";
import {operationsOf} from "./lineage-operations.ts";
import type {Weight} from "./lineage-operations.ts";
import {articleOf, between, createWriter, paragraphOf, pick, print, randomFrom} from "./lineage-text.ts";
import type {Printed, Random, Text, Writer} from "./lineage-text.ts";
import {truthOf} from "./lineage-truth.ts";
import type {Member as FullMember, Truth} from "./lineage-truth.ts";

export {randomFrom} from "./lineage-text.ts";
export type {Weight} from "./lineage-operations.ts";

/** What the family knows of time: days, instants of few days, or nothing but one day for all. */
export type Timing = "days" | "instants" | "one day";

export interface Lineage extends Truth {
  /** The edges and lost parents by the narrower definitions; those of the lineage itself are by the widest. */
  readonly attested: Truth;
  readonly witnessed: Truth;
  /** The texts that are left, in an order that says nothing, and one text on the same event that is of no kin. */
  readonly documents: readonly Document[];
  /** What was changed on the way from each parent to each child, both of them left, by the sentences both have. */
  readonly edits: readonly TrueEdit[];
  readonly timing: Timing;
  /** Whether a copy says where it is from. */
  readonly credits: number;
}

/** A family made from one or two first texts, of which `size` documents are left. O(size² × words). */
export function makeLineage(seed: number, size: number, weight: Weight): Lineage {
  const random = randomFrom(seed);
  const writer = createWriter(random);
  const timing = pick(random, ["days", "days", "days", "instants", "instants", "one day"] as const);
  const members = loseSome(growFamily(writer, size, weight), size, random);
  const imprints = imprintsOf(members, random);
  const kept = members.flatMap((member, at) => (member.lost ? [] : [{...member, at, printed: print(member.text, headOf(imprints[at]))}]));
  const stranger = articleOf(writer);
  const documents = [
    ...kept.map(({at, printed}) => documentOf(`d${at}`, printed, imprints[at], publishedAt(timing, at))),
    documentOf(`d${members.length}`, print(stranger), {outlet: outletName(random), headline: "", dateline: "", credit: ""}, publishedAt(timing, members.length)),
  ];
  const edits = kept.flatMap((child) => child.parents.flatMap((number) => {
    const parent = kept.find(({at}) => at === number);
    return parent ? trueEdits(parent, child) : [];
  }));
  const full = members.map((member, at) => ({...member, credits: at > 0 && (imprints[at].credit !== "" || imprints[at].dateline.includes(AGENCY))}));
  const [all, attested, witnessed] = (["all", "attested", "witnessed"] as const).map((definition) => truthOf(full, timing !== "one day", definition));
  return {...all, attested, witnessed, documents: shuffled(documents, random), edits, timing, credits: kept.filter(({at}) => imprints[at].credit !== "").length};
}

const LEAST_WORDS = 80;
const OWN_SHARE = 0.3;
const MERGE_SHARE = 0.2;

type Member = Omit<FullMember, "credits">;

/** About a fifth more than `size`, so that some can be lost. */
function growFamily(writer: Writer, size: number, weight: Weight): Member[] {
  const {random} = writer;
  const members: Member[] = [{id: "d0", text: articleOf(writer), parents: [], lost: false}];
  const secondFirst = size >= 5 && random() < 0.6 ? between(random, 1, 3) : -1;
  const total = size + lossesOf(size, random);
  while (members.length < total) {
    const id = `d${members.length}`;
    if (members.length === secondFirst) {
      members.push({id, text: articleOf(writer), parents: [], lost: false});
      continue;
    }
    const parent = between(random, 0, members.length - 1);
    const other = random() < MERGE_SHARE ? otherParent(members, parent, random) : null;
    const drawn = other === null ? members[parent].text : merge(members[parent].text, members[other].text, random);
    const own = random() < OWN_SHARE ? [paragraphOf(writer)] : [];
    members.push({id, text: [...edited(drawn, writer, weight), ...own], parents: other === null ? [parent] : [parent, other], lost: false});
  }
  return members;
}

function edited(text: Text, writer: Writer, weight: Weight): Text {
  return operationsOf(weight, writer.random).reduce((now, operation) => {
    const next = operation(now, writer);
    return wordsIn(next) < LEAST_WORDS ? now : next;
  }, text);
}

function wordsIn(text: Text): number {
  return text.flat().flatMap(({pieces}) => pieces).reduce((sum, piece) => sum + piece.text.split(" ").length, 0);
}

const LEAST_PARAGRAPHS = 2;

/** One that has paragraphs of which the first parent has no sentence; null when none. */
function otherParent(members: readonly Member[], parent: number, random: Random): number | null {
  const fitting = members.flatMap((member, at) => (at !== parent && foreign(member.text, members[parent].text).length >= LEAST_PARAGRAPHS ? [at] : []));
  return fitting.length === 0 ? null : pick(random, fitting);
}

function foreign(text: Text, to: Text): Text {
  const known = new Set(to.flat().map(({origin}) => origin));
  return text.filter((paragraph) => paragraph.every(({origin}) => !known.has(origin)));
}

/** The beginning of one text and what only the other has, one behind the other or in turn. */
function merge(first: Text, second: Text, random: Random): Text {
  const [head, added] = [first.slice(0, Math.max(2, Math.ceil(first.length * 0.7))), foreign(second, first).slice(0, 6)];
  if (random() < 0.6) return [...head, ...added];
  return head.flatMap((paragraph, at) => [paragraph, ...(added[at] ? [added[at]] : [])]).concat(added.slice(head.length));
}

function lossesOf(size: number, random: Random): number {
  if (size < 3) return random() < 0.3 ? 1 : 0;
  return random() < 0.6 ? between(random, 1, Math.max(1, Math.floor(size / 8))) : 0;
}

/** Takes away texts until `size` are left: nearly always such as others were made from. */
function loseSome(members: readonly Member[], size: number, random: Random): readonly Member[] {
  const lost = new Set<number>();
  while (members.length - lost.size > size) {
    const parents = members.map((_, at) => at).filter((at) => !lost.has(at) && members.filter(({parents: of}) => of.includes(at)).length > (random() < 0.8 ? 1 : 0));
    lost.add(parents.length > 0 ? pick(random, parents) : pick(random, members.map((_, at) => at).filter((at) => !lost.has(at))));
  }
  return members.map((member, at) => ({...member, lost: lost.has(at)}));
}

/** What an outlet sets around the text. */
interface Imprint {
  readonly outlet: string | null;
  readonly headline: string;
  readonly dateline: string;
  readonly credit: string;
}

const CREDITED = 0.25;

/**
 * Outlets, and who credits whom. An agency's name stands in the dateline of its own text and of those who print it; a
 * site that copies from these names them or nobody.
 */
function imprintsOf(members: readonly Member[], random: Random): readonly Imprint[] {
  const agency = random() < 0.5;
  const used = new Set<string>();
  const imprints: Imprint[] = [];
  members.forEach(({parents}, at) => {
    let outlet = outletName(random);
    while (used.has(bareName(outlet))) outlet = outletName(random);
    used.add(bareName(outlet));
    const parent = parents.length > 0 ? imprints[parents[0]] : null;
    const named = parent?.outlet ?? null;
    const credit = named !== null && random() < CREDITED ? pick(random, [`Source: ${named}`, `Source » ${named}`, `Originally published by ${named}`, `h/t ${named}`]) : "";
    const first = random() < 0.6 ? `VELMORA${at === 0 && agency ? ` (${AGENCY})` : ""} – ` : "";
    const kept = parent !== null && random() < 0.5 ? parent.dateline : "";
    const dateline = parent === null ? first : parents[0] === 0 ? kept : kept.replace(` (${AGENCY})`, "");
    imprints.push({outlet: at === 0 && agency ? AGENCY : outlet, headline: random() < 0.6 ? headline(random) : "", dateline, credit: dateline.includes(AGENCY) ? "" : credit});
  });
  return imprints.map((imprint, at) => (at > 0 && random() < 0.2 ? {...imprint, outlet: null} : imprint));
}

const outletName = (random: Random): string => `${random() < 0.4 ? "The " : ""}${pick(random, OUTLET_PLACES)} ${pick(random, OUTLET_NOUNS)}`;

/** “The Tarn Echo” is no other outlet than “Tarn Echo”. */
const bareName = (outlet: string): string => outlet.replace(/^The /u, "");

function headline(random: Random): string {
  const [adjective, noun, verb, other] = [ADJECTIVES, NOUNS, VERBS, NOUNS].map((table) => pick(random, pick(random, table)));
  return `${adjective[0].toUpperCase()}${adjective.slice(1)} ${noun} ${verb} after ${other} row`;
}

function headOf({headline: title, dateline}: Imprint): string {
  return `${title}${title === "" ? "" : "\n"}${dateline}`;
}

/** The `at`-th text of the family, in the time that the family has. */
function publishedAt(timing: Timing, at: number): string {
  const days = timing === "days" ? at : timing === "instants" ? Math.floor(at / 5) : 0;
  const day = new Date(Date.UTC(2031, 2, 1 + days)).toISOString().slice(0, 10);
  return timing === "instants" ? `${day}T${String(6 + 3 * (at % 5)).padStart(2, "0")}:20:00Z` : day;
}

function documentOf(id: string, {text: printed}: Printed, {outlet, headline: title, dateline, credit}: Imprint, published: string): Document {
  const text = credit === "" ? printed : `${printed}\n${credit}`;
  const parts: Part[] = [];
  let start = 0;
  const add = (kind: PartKind, length: number, behind: number) => {
    if (length > 0) parts.push({kind, start, end: start + length});
    start += length + behind;
  };
  add("headline", title.length, title === "" ? 0 : 1);
  add("dateline", dateline.trimEnd().length, dateline === "" ? 0 : 1);
  add("body", printed.length - start, 1);
  add("credit", credit.length, 0);
  return {id, sigil: `S${id.slice(1)}`, input: id, sha256: "", url: null, outlet, byline: null, headline: title || null, published: {value: published, basis: "given"}, text, parts};
}

function shuffled<Kind>(all: readonly Kind[], random: Random): readonly Kind[] {
  return all.map((one) => ({one, at: random()})).sort((a, b) => a.at - b.at).map(({one}) => one);
}
