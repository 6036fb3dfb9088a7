/** A parse in one scheme or the other: governors by index, −1 for the root. */
export interface Tree {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

interface Draft {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly heads: number[];
  readonly relations: string[];
}

/** Relations that only change their name. */
const NAMES: Readonly<Record<string, string>> = {
  ROOT: "root", dobj: "obj", nsubjpass: "nsubj:pass", auxpass: "aux:pass", csubjpass: "csubj", relcl: "acl:relcl", poss: "nmod:poss",
  neg: "advmod", npadvmod: "obl", quantmod: "advmod", prt: "compound", predet: "det", preconj: "cc", intj: "discourse", oprd: "xcomp",
  meta: "parataxis", acomp: "xcomp", attr: "xcomp", dative: "iobj", nmod: "compound", agent: "obl:agent", prep: "obl", pcomp: "advcl", pobj: "obl",
};

const BE = new Set(["be", "is", "was", "were", "are", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m"]);

/**
 * Rewrites a parse of spaCy's English scheme (ClearNLP) into Universal Dependencies as far as rules can: the object of
 * a preposition and the predicate of a copula become governors, conjuncts hang from the first.
 */
export function convertTree(tree: Tree): Tree {
  const draft: Draft = {words: tree.words.map((word) => word.toLowerCase()), tags: tree.tags, heads: [...tree.heads], relations: [...tree.relations]};
  liftCurrency(draft);
  liftCopulas(draft);
  liftObjects(draft);
  spreadConjuncts(draft);
  rename(draft);
  return {...tree, heads: draft.heads, relations: draft.relations};
}

function childrenOf({heads}: Draft, head: number): number[] {
  return heads.flatMap((other, i) => (other === head ? [i] : []));
}

/** Puts `child` in the place of its governor, which then hangs from it, as do the governor's other dependents. */
function swap(draft: Draft, head: number, child: number, relation: string): void {
  const {heads, relations} = draft;
  for (const other of childrenOf(draft, head)) if (other !== child) heads[other] = child;
  heads[child] = heads[head];
  relations[child] = relations[head];
  heads[head] = child;
  relations[head] = relation;
}

/** "$ 1.7 billion": the sign governs the number. */
function liftCurrency(draft: Draft): void {
  draft.tags.forEach((tag, i) => {
    const head = draft.heads[i];
    if (tag === "$" && head === i + 1 || tag === "$" && head > i && draft.tags[head] === "CD") swapCurrency(draft, head, i);
  });
}

function swapCurrency(draft: Draft, number: number, sign: number): void {
  const inside = childrenOf(draft, number).filter((i) => i !== sign && draft.relations[i] === "compound");
  swap(draft, number, sign, "nummod");
  for (const i of inside) draft.heads[i] = number;
}

/** "was unsafe", "is a mayor": the predicate governs. "There is" keeps its verb. */
function liftCopulas(draft: Draft): void {
  const {words, tags, relations} = draft;
  words.forEach((word, verb) => {
    if (!BE.has(word) || !tags[verb].startsWith("V") || relations[verb].startsWith("aux")) return;
    const children = childrenOf(draft, verb);
    const predicate = children.find((i) => relations[i] === "attr" || relations[i] === "acomp");
    if (children.some((i) => tags[i] === "EX")) {
      if (predicate !== undefined) relations[predicate] = "nsubj";
      return;
    }
    const place = predicate ?? placeOf(draft, verb, children);
    if (place !== undefined) swap(draft, verb, place, "cop");
  });
}

/** "was in Velmora", "was there": a place behind the verb when nothing else is the predicate. */
function placeOf({relations, words}: Draft, verb: number, children: readonly number[]): number | undefined {
  if (children.some((i) => ["ccomp", "xcomp", "dobj", "expl", "advcl"].includes(relations[i]) && i > verb)) return undefined;
  return children.find((i) => i > verb && (relations[i] === "prep" || (relations[i] === "advmod" && /^(?:here|there|where)$/u.test(words[i]))));
}

/** "in Velmora": the object governs its preposition; "after falling": the clause governs it. */
function liftObjects(draft: Draft): void {
  const {relations, tags, words} = draft;
  for (let i = draft.heads.length - 1; i >= 0; i--) {
    if (!/^(?:prep|agent|dative|mark|cc|advmod|root|conj|amod|nmod|appos|ROOT|pcomp|ccomp|advcl|xcomp|quantmod|acomp|attr|oprd|dep|case|parataxis|relcl|nummod)$/u.test(relations[i])) continue;
    const children = childrenOf(draft, i);
    const object = children.find((k) => relations[k] === "pobj");
    const clause = children.find((k) => relations[k] === "pcomp");
    const kept = relations[i];
    if (object !== undefined) {
      swap(draft, i, object, "case");
      if (kept === "prep" || kept === "dative" || kept === "agent") relations[object] = kept === "agent" ? "agent" : "prep";
    } else if (clause !== undefined && kept === "prep") {
      swap(draft, i, clause, "mark");
      relations[clause] = "pcomp";
    } else if (kept === "prep" && children.some((k) => relations[k] === "prep" && tags[k] !== "RB")) {
      joinPrepositions(draft, i, children.find((k) => relations[k] === "prep")!);
    }
  }
  words.forEach((word, i) => {
    if (word === "to" && relations[i] === "aux") relations[i] = "mark";
  });
}

/** "according to the mayor", "out of the bay": both prepositions hang from the object. */
function joinPrepositions(draft: Draft, first: number, object: number): void {
  swap(draft, first, object, "case");
  draft.relations[object] = "prep";
}

/** Conjuncts hang from the first one, a conjunction from the conjunct behind it. */
function spreadConjuncts(draft: Draft): void {
  const {heads, relations} = draft;
  relations.forEach((relation, i) => {
    if (relation !== "conj") return;
    let first = heads[i];
    for (let steps = 0; first >= 0 && relations[first] === "conj" && steps < 100; steps++) first = heads[first];
    heads[i] = first;
  });
  relations.forEach((relation, i) => {
    if (relation !== "cc") return;
    const before = heads[i];
    const first = before >= 0 && relations[before] === "conj" ? heads[before] : before;
    const next = heads.findIndex((head, k) => k > i && relations[k] === "conj" && (head === first || head === before));
    if (next > i) heads[i] = next;
  });
}

function rename({heads, relations, tags}: Draft): void {
  const before = [...relations];
  before.forEach((relation, i) => {
    const nominal = heads[i] >= 0 && /^(?:NN|PRP|CD|DT|\$|WP)/u.test(tags[heads[i]]) && !before.some((other, k) => heads[k] === heads[i] && (other === "cop" || other.startsWith("nsubj")));
    relations[i] = relation === "prep" || relation === "pobj" ? (nominal ? "nmod" : "obl") : relation === "pcomp" ? (nominal ? "acl" : "advcl") : NAMES[relation] ?? relation;
  });
}
