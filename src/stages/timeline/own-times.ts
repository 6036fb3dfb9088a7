import type {Document, Range, Sentence, Statement, Timex} from "../../model/index.ts";
import {groupBy, rowsWithin} from "../../model/index.ts";
import {isLightVerb} from "../../text/classes.ts";
import {eventIdOf} from "../statements/index.ts";
import {isVerb, SentenceTree} from "../statements/tree.ts";

/** Words between a verb and the time that is its own: "sent on Aug. 6", "identified late on Friday". */
const BETWEEN: ReadonlySet<string> = new Set(["on", "in", "at", "late", "early", "around", "about", "just", "only", "again", "during", "the"]);
const LONGEST = 3;

/**
 * Ids of statements of a time that is another verb's: "obtained a letter sent on Aug. 6" dates the sending, "as the Courier reported on
 * Wednesday, the council lifted the ban" the report; and of what is only asked ("the issue was whether they had left"). O(timexes · tokens of their sentences).
 */
export function foreignTimes(doc: Document, sentences: readonly Sentence[], timexes: readonly Timex[], statements: readonly Statement[]): ReadonlySet<string> {
  const byTimex = groupBy(statements.filter(({aspect, typed}) => aspect === "time" && typed.type === "time"), ({typed}) => (typed.type === "time" ? typed.timex : ""));
  return new Set(sentences.flatMap((sentence) => {
    const told = rowsWithin(timexes, sentence).filter(({id}) => byTimex.has(id));
    if (told.length === 0) return [];
    const tree = new SentenceTree(sentence.tokens);
    const places = new Map(sentence.tokens.map(({start}, at) => [eventIdOf(doc.id, start), at]));
    return told.flatMap((timex) => {
      const owner = ownerOf(tree, timex);
      return byTimex.get(timex.id)!.filter(({subject}) => isForeign(tree, places.get(subject), owner)).map(({id}) => id); // `told` has those that are there
    });
  }));
}

function isForeign(tree: SentenceTree, at: number | undefined, owner: number): boolean {
  if (at === undefined) return false;
  return isAsked(tree, at) || owner >= 0 && owner !== at && !belongTogether(tree, at, owner);
}

/** The verb right before a time, or the deed of which somebody is accused: "indicted for hacking the party in 2016"; -1 for none. */
function ownerOf(tree: SentenceTree, {start}: Range): number {
  const {tokens} = tree;
  let at = tree.tokenAt(start) - 1;
  for (let steps = 0; steps < LONGEST && BETWEEN.has(tokens[at]?.norm ?? ""); steps++) at--;
  if (tokens[at]?.tag === "RP") at--;
  if (isDeed(tree, at)) return at;
  const verb = tokens.findLastIndex((token, place) => place < at && isVerb(token) && !tree.isAttributive(place));
  const before = tokens[verb - 1]?.tag === "RB" ? verb - 2 : verb - 1;
  return tokens[verb]?.tag === "VBG" && tokens[before]?.norm === "for" ? verb : -1;
}

function isDeed(tree: SentenceTree, at: number): boolean {
  return at >= 0 && isVerb(tree.tokens[at]) && !tree.isAuxiliary(at) && !tree.isAttributive(at) && !isLightVerb(tree.lemmaWithParticle(at));
}

/** "A hearing held on Friday", "the talks began on Friday", "began to fall on Friday", "arrested and charged on Friday". */
function belongTogether(tree: SentenceTree, at: number, owner: number): boolean {
  const [predicate, verb] = [tree.tokens[at], tree.tokens[owner]];
  if (verb.head === at) return /^(?:xcomp|conj)/u.test(verb.relation) || !isVerb(predicate);
  return predicate.head === owner && !isVerb(predicate);
}

/** "Whether they had left", "it was not clear if it was seized". */
function isAsked(tree: SentenceTree, at: number): boolean {
  const {relation} = tree.tokens[at];
  return isVerb(tree.tokens[at]) && tree.childrenBy(at, "mark").some((mark) => tree.tokens[mark].norm === "whether" || tree.tokens[mark].norm === "if" && relation === "ccomp");
}
