// What can be known of an invented lineage from the texts that are left of it.
import type {Text} from "./lineage-text.ts";

/** A text of the family, kept or lost. */
export interface Member {
  readonly id: string;
  readonly text: Text;
  /** Numbers of the members it was made from; none for a first text. */
  readonly parents: readonly number[];
  readonly lost: boolean;
  /** It names its first parent's outlet. */
  readonly credits: boolean;
}

/**
 * An edge that should be found. `parents` are those that are right: the true parent, and every document that is no
 * different from it as far as this child goes: it has, word for word, all that the child took over from the true
 * parent (in the same order, unless the child reordered it) and was published before the child; where the family
 * gives no times, it is not made from the child. Who names the outlet of its parent has no other. An id of a lost text stands for the unseen one that is matched with it.
 */
export interface TrueEdge {
  readonly child: string;
  readonly parents: readonly string[];
  /**
   * Whether anything tells the direction: times, a credit, or, where there are none, that the child has less than the parent
   * and no sentence of its own. Where nothing does, an edge without direction is the right one.
   */
  readonly told: boolean;
}

/**
 * A lost text that two or more took from in a way that no document left explains, or whose outlet they name. Three definitions. `all`: a document
 * explains a child when it holds all that the child took from the lost text. `attested`, which is that of the task ("share passages neither
 * can have taken from the other"): of what the child took only that counts which another document attests, one that is left, was not made from the child, and
 * as far as the words of the lost text go cannot have been; the rest may be the child's own for all that anybody can see. `witnessed`: as textual criticism
 * reconstructs a lost text, from what two or more independent lines witness of it (Maas, Textkritik, 1927: one witness alone is no ground for a text between it and its model).
 * Beyond `attested`, an order too must be attested; a child made from two needs the lost text only for what the other of them has not; and a credit counts where
 * two name the lost text's outlet.
 */
export interface LostParent {
  readonly id: string;
  /** Who must hang from it. */
  readonly children: readonly string[];
  /** Who took from it but can as well be said to come from a document that is left. */
  readonly others: readonly string[];
  /** Who was made from it and another, but has hardly a word of it that the other lacks. */
  readonly slight: readonly string[];
}

/** A document made from two that are left. */
export interface TrueMerge {
  readonly child: string;
  /**
   * Two documents that give, between them, all that the child took from its two parents, each `LEAST_MERGED` words that the other lacks, and
   * what each gives in the order that the child has it in (where that is the order of its parents): nothing in the texts tells these pairs apart.
   */
  readonly pairs: readonly (readonly [string, string])[];
  /** Parents, and documents no different from them, that the child was made from, but of which hardly a word is left that the other lacks: neither wanted nor wrong. */
  readonly slight: readonly string[];
}

export interface Truth {
  /** Edges to documents; the child may be a lost parent that counts. */
  readonly edges: readonly TrueEdge[];
  readonly merges: readonly TrueMerge[];
  /** Those that count: a lost text with one child leaves no trace, and its child hangs from what the lost text was made from. */
  readonly lost: readonly LostParent[];
  /** A lost text and a document, one made from the other and the other a first text, of which nothing tells which is which. */
  readonly turnable: readonly (readonly [string, string])[];
}

/** Words a child has at least from a second parent for that edge to count. */
const LEAST_MERGED = 25;

export type Definition = "all" | "attested" | "witnessed";

export function truthOf(members: readonly Member[], timed: boolean, definition: Definition): Truth {
  const standIns = (child: number, parent: number) => standInsOf(members, child, parent, timed, definition);
  const parents = members.map((member, at) => member.parents.filter((parent) => takesEnough(members, at, parent, member.parents)));
  const gone = members.map(({lost}) => lost);
  const extra = members.map((): number[] => []);
  const lost: LostParent[] = [];
  const edges: TrueEdge[] = [];
  for (let at = members.length - 1; at >= 0; at--) {
    if (!gone[at]) continue;
    const children = members.map((_, child) => child).filter((child) => parents[child].includes(at) && (!gone[child] || lost.some(({id}) => id === members[child].id)));
    const alike = new Map(children.map((child) => [child, standIns(child, at)]));
    const bound = children.filter((child) => alike.get(child)!.length === 0); // set for every child
    if (bound.length > 1) {
      const slight = members.filter((member, child) => member.parents.includes(at) && !takesEnough(members, child, at, member.parents));
      lost.push({id: members[at].id, children: bound.map((child) => members[child].id), others: children.filter((child) => !bound.includes(child)).map((child) => members[child].id), slight: slight.map(({id}) => id)});
      for (const child of children) if (!bound.includes(child)) edges.push({child: members[child].id, parents: [members[at].id, ...alike.get(child)!.map((other) => members[other].id)], told: timed});
      for (const child of children) parents[child] = parents[child].filter((parent) => parent !== at);
      continue;
    }
    for (const child of children) {
      extra[child].push(...alike.get(child)!); // set for every child
      const above = parents[at];
      if (above.length === 0 && alike.get(child)!.length > 0) edges.push({child: members[child].id, parents: alike.get(child)!.map((other) => members[other].id), told: timed});
      parents[child] = [...new Set(parents[child].flatMap((parent) => (parent === at ? above : [parent])))];
    }
  }
  members.forEach(({id, lost: isLost}, child) => {
    if (isLost && !lost.some((one) => one.id === id)) return;
    for (const parent of parents[child]) {
      const right = [parent, ...standIns(child, parent), ...extra[child]].map((one) => members[one].id);
      edges.push({child: id, parents: [...new Set(right)], told: timed || members[child].credits || hasOnlyLess(members[child].text, members[parent].text)});
    }
  });
  return {edges, lost, merges: mergesOf(members, timed), turnable: turnablePairs(members, lost, parents, timed)};
}

/** A lost text has no date. Where it or a neighbor of it is a first text, only that one of the two has less and nothing more can tell which was made from which. */
function turnablePairs(members: readonly Member[], lost: readonly LostParent[], parents: readonly (readonly number[])[], timed: boolean): readonly (readonly [string, string])[] {
  const numbers = new Map(members.map(({id}, at) => [id, at]));
  return lost.flatMap(({id, children}): (readonly [string, string])[] => {
    const at = numbers.get(id)!; // lost texts are members
    const [above] = parents[at];
    const attested = attestedText(members, at);
    const below = parents[at].length > 0 ? [] : children.filter((child) => {
      const number = numbers.get(child)!;
      const isEarliest = !timed || members.every(({lost: isLost}, other) => isLost || other >= number || !descendsFrom(members, other, at));
      return !members[number].lost && isEarliest && !hasOnlyLess(members[number].text, attested);
    });
    const isTurnable = parents[at].length === 1 && !members[above].lost && members[above].parents.length === 0 && !hasOnlyLess(attested, members[above].text);
    return [...below, ...(isTurnable ? [members[above].id] : [])].map((one) => [id, one] as const);
  });
}

/** What a lost text has that a document has as well. */
function attestedText(members: readonly Member[], at: number): Text {
  const known = new Set(members.filter(({lost}) => !lost).flatMap(({text}) => [...piecesOf(text).keys()]));
  return members[at].text.map((paragraph) => paragraph.map((line) => ({...line, pieces: line.pieces.filter(({slot}) => known.has(slot))})).filter(({pieces}) => pieces.length > 0));
}

function mergesOf(members: readonly Member[], timed: boolean): readonly TrueMerge[] {
  return members.flatMap((member, child): TrueMerge[] => {
    const [first, second] = member.parents;
    if (second === undefined || member.lost || members[first].lost || members[second].lost) return [];
    const slight = member.parents.filter((parent) => !takesEnough(members, child, parent, member.parents)).flatMap((parent) => [parent, ...standInsOf(members, child, parent, timed, "all")]);
    return [{child: member.id, pairs: pairsFor(members, child, [first, second], timed), slight: slight.map((at) => members[at].id)}];
  });
}

function pairsFor(members: readonly Member[], child: number, parents: readonly [number, number], timed: boolean): readonly (readonly [string, string])[] {
  const able = members.flatMap(({lost}, at) => (lost || at === child || (timed ? at > child : descendsFrom(members, at, child)) ? [] : [at]));
  const named = members[child].credits ? parents[0] : null;
  const taken = new Map(parents.flatMap((parent) => [...takenFrom(members[child].text, members[parent].text)]));
  const keepsOrder = isInOrder(members, child, parents, taken);
  return able.flatMap((a) => able.flatMap((b): (readonly [string, string])[] => {
    if (a === b || named !== null && a !== named) return [];
    const has = [a, b].map((at) => piecesOf(members[at].text));
    if ([...taken].some(([slot, words]) => has.every((pieces) => pieces.get(slot) !== words))) return [];
    if ([a, b].some((at) => !takesEnough(members, child, at, [a, b]))) return [];
    return keepsOrder && !isInOrder(members, child, [a, b], taken) ? [] : [[members[a].id, members[b].id]];
  }));
}

/** Whether what the first gives, and what only the second gives, stand in the child as they do there. */
function isInOrder(members: readonly Member[], child: number, [first, second]: readonly [number, number], taken: ReadonlyMap<number, string>): boolean {
  const has = piecesOf(members[first].text);
  const inFirst = new Set(members[first].text.flat().map(({origin}) => origin));
  const given = new Map([...taken].filter(([slot, words]) => has.get(slot) === words));
  const rest = members[second].text.map((paragraph) => paragraph.filter(({origin}) => !inFirst.has(origin)));
  const added = takenFrom(members[child].text, rest);
  return orderOf(members[first].text, given) === orderOf(members[child].text, given) && orderOf(rest, added) === orderOf(members[child].text, added);
}

/** Of two parents, one from which hardly a word is left that the other lacks does not count. */
function takesEnough(members: readonly Member[], child: number, parent: number, parents: readonly number[]): boolean {
  if (parents.length < 2) return true;
  const others = new Set(parents.filter((other) => other !== parent).flatMap((other) => [...piecesOf(members[other].text).keys()]));
  let words = 0;
  for (const [slot, text] of takenFrom(members[child].text, members[parent].text)) if (!others.has(slot)) words += text.split(" ").length;
  return words >= LEAST_MERGED;
}

/** Documents that are left and could as well be the parent. */
function standInsOf(members: readonly Member[], child: number, parent: number, timed: boolean, definition: Definition): readonly number[] {
  if (isNamed(members, child, parent, definition)) return [];
  const taken = neededFrom(members, child, parent, timed, definition);
  const able = members.flatMap(({lost}, at) => (lost || at === child || at === parent || (timed ? at > child : descendsFrom(members, at, child)) ? [] : [at]));
  const full = able.filter((at) => {
    const has = piecesOf(members[at].text);
    for (const [slot, words] of taken) if (has.get(slot) !== words) return false;
    return true;
  });
  if (definition === "witnessed" && members[parent].lost) return full.filter((at) => !turnsAttested(members, child, parent, timed, taken, at));
  const inOrder = orderOf(members[child].text, taken);
  return inOrder !== orderOf(members[parent].text, taken) ? full : full.filter((at) => orderOf(members[at].text, taken) === inOrder);
}

/** Whether the child says that it is from this parent; where two must witness a lost text, one that says so alone names an outlet that might have printed anything. */
function isNamed(members: readonly Member[], child: number, parent: number, definition: Definition): boolean {
  const names = ({credits, parents}: Member) => credits && parents[0] === parent;
  return names(members[child]) && (definition !== "witnessed" || !members[parent].lost || members.filter((member) => !member.lost && names(member)).length > 1);
}

/** Of what the child took, that for which the parent is needed. */
function neededFrom(members: readonly Member[], child: number, parent: number, timed: boolean, definition: Definition): ReadonlyMap<number, string> {
  const taken = takenFrom(members[child].text, members[parent].text);
  if (definition === "all" || !members[parent].lost) return taken;
  const attested = attestedOf(members, child, parent, timed, taken);
  if (definition === "attested") return attested;
  const others = members[child].parents.filter((other) => other !== parent).map((other) => piecesOf(members[other].text));
  return new Map([...attested].filter(([slot, words]) => others.every((has) => has.get(slot) !== words)));
}

/** Of the words that a child took from a lost parent, those that another document attests. */
function attestedOf(members: readonly Member[], child: number, parent: number, timed: boolean, taken: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const witnesses = witnessesOf(members, child, parent, timed).map((at) => piecesOf(members[at].text));
  return new Map([...taken].filter(([slot, words]) => witnesses.some((has) => has.get(slot) === words)));
}

/** Documents that are left, were not made from the child, and as far as the words of the lost parent go cannot have been. */
function witnessesOf(members: readonly Member[], child: number, parent: number, timed: boolean): readonly number[] {
  const [here, from] = [piecesOf(members[child].text), piecesOf(members[parent].text)];
  const canBeMadeFromChild = (at: number) => (!timed || at > child) && [...piecesOf(members[at].text)].every(([slot, words]) => from.get(slot) !== words || here.get(slot) === words);
  return members.flatMap(({lost}, at) => (lost || at === child || descendsFrom(members, at, child) || canBeMadeFromChild(at) ? [] : [at]));
}

/** Whether the document has two sentences the other way round than the child, the lost parent and a witness have them. */
function turnsAttested(members: readonly Member[], child: number, parent: number, timed: boolean, taken: ReadonlyMap<number, string>, at: number): boolean {
  const [here, from, there] = [child, parent, at].map((one) => placesOf(members[one].text, taken));
  const witnesses = witnessesOf(members, child, parent, timed).map((one) => placesOf(members[one].text, taken));
  const sentences = [...here.keys()];
  return sentences.some((a) => sentences.some((b) => [here, from].every((places) => places.get(a)! < places.get(b)!) && there.get(a)! > there.get(b)!
    && witnesses.some((places) => (places.get(a) ?? NaN) < (places.get(b) ?? NaN)))); // all three have every sentence of what was taken
}

/** By sentence that holds taken words, its place. */
function placesOf(text: Text, taken: ReadonlyMap<number, string>): ReadonlyMap<number, number> {
  return new Map(text.flat().filter(({pieces}) => pieces.some(({slot}) => taken.has(slot))).map(({origin}, place) => [origin, place]));
}

function descendsFrom(members: readonly Member[], at: number, ancestor: number): boolean {
  return members[at].parents.some((parent) => parent === ancestor || descendsFrom(members, parent, ancestor));
}

/** Sentences or pieces are missing in the child, and none was added. */
function hasOnlyLess(child: Text, parent: Text): boolean {
  const [here, there] = [piecesOf(child), piecesOf(parent)];
  return here.size < there.size && [...here.keys()].every((slot) => there.has(slot));
}

/** By slot, the words that the child has as the parent has them. */
function takenFrom(child: Text, parent: Text): ReadonlyMap<number, string> {
  const has = piecesOf(parent);
  return new Map([...piecesOf(child)].filter(([slot, words]) => has.get(slot) === words));
}

function piecesOf(text: Text): ReadonlyMap<number, string> {
  return new Map(text.flat().flatMap(({pieces}) => pieces).filter(({clause}) => clause !== "end").map((piece) => [piece.slot, piece.text]));
}

/** The sentences that hold taken words, in the order of the text. */
function orderOf(text: Text, taken: ReadonlyMap<number, string>): string {
  return text.flat().filter(({pieces}) => pieces.some(({slot}) => taken.has(slot))).map(({origin}) => origin).join(" ");
}
