import type {Token} from "../../model/index.ts";

/** A finite or non-finite verb. */
export const isVerb = ({tag}: Token): boolean => tag.startsWith("VB");

/** Relations that open a clause of its own; what hangs below is not of the clause above. */
const CLAUSES: ReadonlySet<string> = new Set(["parataxis", "ccomp", "advcl", "acl:relcl", "acl", "csubj", "discourse", "list", "dislocated", "punct", "csubj:pass"]);

/** Pronouns for none. */
const NONE = /^(?:nobody|nothing|none)$/u;

/** Verbs with the noun right behind them that make one verb; their classes stand with those of verbs. */
const IDIOMS: ReadonlySet<string> = new Set("take-part take-place take-off give-way give-evidence catch-fire set-sail lay-siege take-hostage take-effect take-office make-landfall run-aground".split(" "));

/** Verbs under which an infinitive tells what came about. */
const BRINGS_ABOUT: ReadonlySet<string> = new Set("help manage begin start continue get come force cause make let happen prove go".split(" "));

/** How many verbs up a clause is asked whether it is told as a fact. */
const CLAUSE_STEPS = 4;

interface Arguments {
  /** Tokens of who does it. */
  readonly agents: readonly number[];
  /** Tokens of whom it is done to. */
  readonly patients: readonly number[];
  /** All tokens of the clause, in order. */
  readonly members: readonly number[];
}

/** The parse of one sentence, asked by token index. */
export class SentenceTree {
  readonly tokens: readonly Token[];
  readonly #children: readonly (readonly number[])[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    const children: number[][] = tokens.map(() => []);
    tokens.forEach(({head}, at) => { if (head >= 0 && head !== at) children[head].push(at); });
    this.#children = children;
  }

  headOf(at: number): number {
    return this.tokens[at].head;
  }

  childrenOf(at: number): readonly number[] {
    return this.#children[at];
  }

  childrenBy(at: number, ...relations: readonly string[]): readonly number[] {
    return this.#children[at].filter((child) => relations.includes(this.tokens[child].relation));
  }

  /** "that the sale of 2016 was illegal": below another, a clause of no verb's own, whose times date nothing outside it. O(depth). */
  isInNominalClause(at: number): boolean {
    let head = at;
    for (let steps = 0; steps < this.tokens.length && this.tokens[head].head >= 0; steps++) {
      if (isVerb(this.tokens[head])) return false;
      if (head !== at && this.ownSubjectsOf(head).length > 0) return true;
      head = this.tokens[head].head;
    }
    return false;
  }

  /** Index of the token that ends behind `offset`; -1 where there is none. */
  tokenAt(offset: number): number {
    return this.tokens.findIndex(({end}) => end > offset);
  }

  /** Index of the last token that starts before `offset`. */
  tokenBefore(offset: number): number {
    return this.tokens.findLastIndex(({start}) => start < offset);
  }

  /** The token outside `first`–`last` that governs the run; -1 for the root. */
  governorOutside(first: number, last: number): number {
    for (let at = last; at >= first; at--) {
      const {head} = this.tokens[at];
      if (head < first || head > last) return head;
    }
    return -1;
  }

  hasVerb(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some((token, i) => isVerb(token) && !this.isAttributive(from + i) || token.tag === "MD");
  }

  /** "an exiled group", "the planned attack": a participle in front of its noun tells of no event that a time behind could belong to. */
  isAttributive(at: number): boolean {
    const {tag, relation, head} = this.tokens[at];
    return /^VB[NG]$/u.test(tag) && relation === "amod" && head > at;
  }

  isAuxiliary(at: number): boolean {
    const {relation, norm} = this.tokens[at];
    return /^(?:aux|cop)/u.test(relation) || /^(?:be|is|are|was|were|been|being|am|'s|'re|'m)$/u.test(norm) || /^(?:have|has|had|having|do|does|did|'ve|'d)$/u.test(norm) && isVerb(this.tokens[at + 1] ?? this.tokens[at]) && at + 1 < this.tokens.length;
  }

  isNegated(at: number): boolean {
    const isNo = (index: number): boolean => /^(?:not|n't|never|no|neither|nor)$/u.test(this.tokens[index]?.norm ?? "") && !this.#isMerely(index);
    return this.#isYetTo(at) || this.#children[at].some(isNo) || isNo(at - 1) && this.tokens[at - 1].norm !== "no" || this.#isOfNone(at);
  }

  /** "No appeal was lodged", "nobody left", "it gave no warning": of none it happened, or to none. */
  #isOfNone(at: number): boolean {
    const isNone = (child: number): boolean => NONE.test(this.tokens[child].norm) || this.childrenBy(child, "det").some((det) => this.tokens[det].norm === "no" && !/^(?:fewer|less|more|other|one)$/u.test(this.tokens[det + 1]?.norm ?? ""));
    return [...this.ownSubjectsOf(at), ...this.objectsOf(at)].some(isNone);
  }

  /** "has yet to release him", "is yet to come": not so far. */
  #isYetTo(at: number): boolean {
    return this.tokens[at - 1]?.norm === "to" && this.tokens[at - 2]?.norm === "yet";
  }

  /** "not only repulsed the attack": the word behind takes the denial away. */
  #isMerely(at: number): boolean {
    return /^(?:only|just|merely|simply|solely|least)$/u.test(this.tokens[at + 1]?.norm ?? "");
  }

  /** Planned, possible, asked, conditional, or told under a verb that is itself denied: neither that it happened nor that it did not. O(children). */
  isOpen(at: number): boolean {
    if (this.tokens.at(-1)?.norm === "?" || this.#isIrrealis(at) && !this.#isBroughtAbout(at)) return true;
    for (let below = at, steps = 0; steps < CLAUSE_STEPS; steps++) {
      const {relation, head} = this.tokens[below];
      if (head < 0 || !/^(?:ccomp|xcomp|conj|acl)$/u.test(relation) || !isVerb(this.tokens[head])) return false;
      if (this.#isIrrealis(head) || relation !== "conj" && this.isNegated(head)) return true;
      below = head;
    }
    return false;
  }

  /** By its own form: an infinitive, a modal, "if" or "whether" in front. */
  #isIrrealis(at: number): boolean {
    if (this.#isYetTo(at)) return false;
    const marks = this.childrenBy(at, "aux", "aux:pass", "mark").map((child) => this.tokens[child]);
    return this.tokens[at].tag === "VB" && !marks.some(({lemma}) => lemma === "do") || marks.some(({tag, norm}) => tag === "MD" || /^(?:to|if|whether|unless|until)$/u.test(norm));
  }

  /** "Helped thwart the attack", "managed to flee", "had many guests, to include the mayor": the infinitive tells what came about, as far as the verb above does. */
  #isBroughtAbout(at: number): boolean {
    const {tag, relation, head, lemma} = this.tokens[at];
    if (this.tokens[at - 1]?.norm === "to" && this.tokens[at - 2]?.norm === "had") return true; // "had to break the door"
    const isModal = this.childrenBy(at, "aux").some((child) => this.tokens[child].tag === "MD");
    const isAdded = lemma === "include" && this.tokens[at - 1]?.norm === "to" && this.tokens[at - 2]?.norm === ","; // ", to include the mayor"
    return tag === "VB" && !isModal && (isAdded || /^(?:xcomp|ccomp)$/u.test(relation) && head >= 0 && BRINGS_ABOUT.has(this.tokens[head].lemma) && !this.#isIrrealis(head));
  }

  lemmaWithParticle(at: number): string {
    const particle = this.childrenBy(at, "compound:prt")[0] ?? (this.tokens[at + 1]?.tag === "RP" ? at + 1 : undefined);
    if (particle === undefined) return this.#idiomAt(at) ?? this.tokens[at].lemma;
    return `${this.tokens[at].lemma}-${this.tokens[particle].lemma}`;
  }

  /** "took part", "gave way": a verb that says little by itself and the bare noun that tells what is done, as one lemma. */
  #idiomAt(at: number): string | null {
    const idiom = `${this.tokens[at].lemma}-${this.tokens[at + 1]?.lemma}`;
    return IDIOMS.has(idiom) ? idiom : null;
  }

  /** Subjects that stand in the clause itself. */
  ownSubjectsOf(at: number): readonly number[] {
    const all = this.childrenBy(at, "nsubj", "nsubj:pass", "csubj");
    const before = all.filter((child) => child < at);
    return before.length > 0 ? before : all; // "He was held on Monday, a witness told the paper": whoever stands behind as well is of another clause
  }

  subjectsOf(at: number): readonly number[] {
    const own = this.ownSubjectsOf(at);
    if (own.length > 0) return own;
    const {relation, head} = this.tokens[at];
    const controlled = this.#objectOver(at);
    if (controlled.length > 0) return controlled;
    return head >= 0 && /^(?:conj|xcomp|advcl)$/u.test(relation) && isVerb(this.tokens[head]) ? this.subjectsOf(head) : [];
  }

  /** "charged Ode with stealing", "stopped the crew from leaving": whom the verb above is done to does what the gerund says. */
  #objectOver(at: number): readonly number[] {
    const {tag, relation, head} = this.tokens[at];
    const marked = tag === "VBG" && relation === "advcl" && head >= 0 && this.childrenBy(at, "mark", "case").some((mark) => /^(?:with|of|for|from)$/u.test(this.tokens[mark].norm));
    return marked ? this.childrenBy(head, "obj") : [];
  }

  objectsOf(at: number): readonly number[] {
    return [...this.childrenBy(at, "obj", "iobj"), ...this.childrenBy(at, "obl:agent").filter((child) => child > at && this.#children[child].every((mark) => this.tokens[mark].relation !== "case"))];
  }

  /** A form of "be" or "get" in front, a "by" behind, or a participle that hangs on a noun; the labels of the parse alone are not enough. */
  isPassive(at: number): boolean {
    if (this.#followsBe(at) || this.#agentsBy(at).length > 0 || this.childrenBy(at, "aux:pass").length > 0) return true;
    if (this.#isSecondOfPassives(at)) return true;
    const hangs = this.tokens[at].relation === "acl" || this.#isLooseParticiple(at);
    return this.tokens[at].tag === "VBN" && hangs && this.childrenBy(at, "obj").length === 0;
  }

  /** "had been questioned but not arrested": it shares the auxiliaries of the first. */
  #isSecondOfPassives(at: number): boolean {
    const {tag, relation, head} = this.tokens[at];
    const isBare = tag === "VBN" && relation === "conj" && this.childrenBy(at, "nsubj", "aux", "obj").length === 0;
    return isBare && head >= 0 && head < at && isVerb(this.tokens[head]) && this.isPassive(head);
  }

  /** Heads of the phrases with "by". */
  #agentsBy(at: number): readonly number[] {
    return this.childrenBy(at, "obl:agent", "obl").filter((child) => child > at && this.#children[child].some((mark) => this.tokens[mark].norm === "by"));
  }

  /** "was arrested", "had been briefly held": a past form behind a form of "be". */
  #followsBe(at: number): boolean {
    if (!/^VB[ND]$/u.test(this.tokens[at].tag)) return false;
    let before = at - 1;
    while (before >= 0 && this.tokens[before].tag === "RB") before--;
    return /^(?:be|is|are|was|were|been|being|'s|'re)$/u.test(this.tokens[before]?.norm ?? "") && (this.tokens[before].norm !== "'s" || this.tokens[before].tag !== "POS");
  }

  /** "two sailors, held by the coastguard": a participle behind a comma, without subject or auxiliary, speaks of the noun before it. */
  #isLooseParticiple(at: number): boolean {
    return this.tokens[at].tag === "VBN" && this.tokens[at - 1]?.norm === "," && /^NN/u.test(this.tokens[at - 2]?.tag ?? "")
      && this.#children[at].every((child) => !/^(?:nsubj|aux|cop|mark)/u.test(this.tokens[child].relation));
  }

  /** The phrase that a participle or relative clause hangs on. */
  #governorOf(at: number): readonly number[] {
    const {relation, head} = this.tokens[at];
    if (/^acl/u.test(relation) && head >= 0) return this.phraseOf(head).filter((member) => member < at);
    if (!this.#isLooseParticiple(at)) return [];
    let from = at - 2;
    while (from > 0 && /^(?:NN|JJ|CD|DT|PRP\$|POS|HYPH|IN)/u.test(this.tokens[from - 1].tag)) from--;
    return Array.from({length: at - 1 - from}, (_, i) => from + i);
  }

  /** Who does it, whom it is done to, and all that stands in the clause of the verb at `at`. */
  argumentsOf(at: number): Arguments {
    const {tag} = this.tokens[at];
    const passive = this.isPassive(at);
    const parsed = this.subjectsOf(at).flatMap((child) => this.phraseOf(child));
    const subjects = parsed.length > 0 ? parsed : this.#nounsBefore(at);
    const objects = this.objectsOf(at).flatMap((child) => this.phraseOf(child));
    const byAgent = this.#agentsBy(at).flatMap((child) => this.phraseOf(child));
    const governor = this.#governorOf(at);
    const governorActs = governor.length > 0 && !passive && tag !== "VBN";
    const agents = passive ? byAgent : [...subjects, ...(governorActs ? governor : [])];
    const patients = passive ? [...subjects, ...governor] : objects;
    const members = new Set([...this.clauseOf(at), ...governor, ...this.#matrixSubject(at), ...subjects]);
    return {agents: unique(agents), patients: unique(patients), members: unique([...members])};
  }

  /** Where the parse gives a finite verb no subject: the noun phrase right before it and its auxiliaries, unless a preposition governs it. */
  #nounsBefore(at: number): readonly number[] {
    if (/^(?:acl|xcomp|conj)/u.test(this.tokens[at].relation) || !/^VB[DZPN]$/u.test(this.tokens[at].tag)) return [];
    let last = at - 1;
    while (last >= 0 && (/^(?:RB|MD)$/u.test(this.tokens[last].tag) || /^(?:be|is|are|was|were|been|has|have|had|'s)$/u.test(this.tokens[last].norm) && this.tokens[last].tag !== "POS")) last--;
    if (this.tokens[at].tag === "VBN" && last === at - 1) return [];
    let first = last + 1;
    while (first > 0 && /^(?:DT|JJ|NN|CD|PRP|POS|HYPH)/u.test(this.tokens[first - 1].tag)) first--;
    const isGoverned = first > 0 && /^(?:IN|TO)$/u.test(this.tokens[first - 1].tag) && this.tokens[first - 1].norm !== "that";
    return first > last || isGoverned ? [] : Array.from({length: last - first + 1}, (_, i) => first + i);
  }

  /** The subject of the clause that a participle, relative or infinitive clause hangs in: "the talks had guests, among them …". */
  #matrixSubject(at: number): readonly number[] {
    if (!/^(?:acl|advcl)/u.test(this.tokens[at].relation) || this.childrenBy(at, "nsubj", "nsubj:pass", "csubj").length > 0) return [];
    let verb = this.headOf(at);
    for (let steps = 0; verb >= 0 && steps < 4 && this.subjectsOf(verb).length === 0; steps++) verb = this.headOf(verb);
    return verb < 0 ? [] : this.subjectsOf(verb).flatMap((child) => this.phraseOf(child)).filter((member) => member < at);
  }

  /** The tokens of the noun phrase headed by `at`, without clauses that hang on it. */
  phraseOf(at: number): readonly number[] {
    return [at, ...descend(this, at)].sort((a, b) => a - b);
  }

  /** The tokens of the clause of the verb at `at`. */
  clauseOf(at: number): readonly number[] {
    return unique([at, ...this.#children[at].filter((child) => !this.#opensClause(child)).flatMap((child) => this.phraseOf(child))]);
  }

  #opensClause(child: number): boolean {
    const {relation, head} = this.tokens[child];
    if (/^nsubj/u.test(relation) && !this.ownSubjectsOf(head).includes(child)) return true;
    return CLAUSES.has(relation) || relation === "conj" && isVerb(this.tokens[child]) || relation === "cc";
  }
}

const unique = (indexes: readonly number[]): readonly number[] => [...new Set(indexes)].sort((a, b) => a - b);

/** All below `at`, without going into clauses. */
export function descend(tree: SentenceTree, at: number): readonly number[] {
  const found: number[] = [];
  const queue = [...tree.childrenOf(at)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (CLAUSES.has(tree.tokens[next].relation)) continue;
    found.push(next);
    queue.push(...tree.childrenOf(next));
  }
  return found.sort((a, b) => a - b);
}
