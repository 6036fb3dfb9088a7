import type {Document, Sentence, Span} from "../../model/index.ts";
import {isEventNoun} from "../../text/classes.ts";
import {eventIdOf} from "../statements/index.ts";
import {isVerb, SentenceTree} from "../statements/tree.ts";

/** One event told to come after another, and where that is said. */
export interface Order {
  /** Ids of the events. */
  readonly later: string;
  readonly earlier: string;
  readonly span: Span;
  /** "after", "before" … */
  readonly word: string;
}

/** Words by which what stands behind them is the earlier of two events, and the later. */
const AFTER: ReadonlySet<string> = new Set(["after", "following", "since"]);
const BEFORE: ReadonlySet<string> = new Set(["before", "until", "till", "ahead", "prior"]);

/**
 * Which events a document puts in order by a word ("Police arrested the pilot after the ferry sank", "left ahead of the talks"). What
 * is negated or asked puts nothing in order. O(tokens).
 */
export function findOrders(doc: Document, sentences: readonly Sentence[]): readonly Order[] {
  return sentences.filter(({tokens}) => tokens.some(({norm}) => AFTER.has(norm) || BEFORE.has(norm))).flatMap((sentence) => ordersIn(doc, sentence));
}

function ordersIn({id: doc}: Document, {tokens}: Sentence): readonly Order[] {
  const tree = new SentenceTree(tokens);
  return tokens.flatMap((token, at) => {
    const word = AFTER.has(token.norm) ? "after" : BEFORE.has(token.norm) ? "before" : null;
    const inner = word === null ? -1 : token.head;
    const outer = inner < 0 || !isLink(tree, at, inner) ? -1 : verbAbove(tree, inner);
    if (word === null || outer < 0 || !isEvent(tree, inner) || isUnsaid(tree, outer) || isUnsaid(tree, inner)) return [];
    const [near, far] = [outer, inner].map((one) => eventIdOf(doc, tokens[one].start));
    const [first, last] = [Math.min(outer, at), Math.max(outer, inner)];
    const span = {doc, start: tokens[first].start, end: tokens[last].end};
    return [word === "after" ? {later: near, earlier: far, span, word: token.norm} : {later: far, earlier: near, span, word: token.norm}];
  });
}

/** The word marks a clause, or governs a noun, that hangs on another word. */
function isLink(tree: SentenceTree, at: number, inner: number): boolean {
  const {relation} = tree.tokens[at];
  return (relation === "mark" && isVerb(tree.tokens[inner]) || relation === "case") && /^(?:advcl|obl|nmod|acl)/u.test(tree.tokens[inner].relation);
}

const isEvent = (tree: SentenceTree, at: number): boolean => isVerb(tree.tokens[at]) && !tree.isAuxiliary(at) || isEventNoun(tree.tokens[at].lemma);

/** The verb that the phrase or clause hangs on. */
function verbAbove(tree: SentenceTree, at: number): number {
  const head = tree.headOf(at);
  return head >= 0 && isVerb(tree.tokens[head]) && !tree.isAuxiliary(head) ? head : -1;
}

const isUnsaid = (tree: SentenceTree, at: number): boolean => tree.isNegated(at) || tree.isOpen(at);
