import {groupBy, idOf, spanOf} from "../../model/index.ts";
import type {Alignment, Descent, Document, Reuse, Sentence} from "../../model/index.ts";
import {wordsOf} from "../../compare/align/index.ts";
import type {Words} from "../../compare/align/index.ts";
import {createKept} from "./ground.ts";
import type {Ground, Other} from "./ground.ts";
import {labelSentence} from "./labels.ts";
import {createOrigins} from "./origins.ts";
import {wayFrom} from "./pairs.ts";

/** The label of every sentence, by document and place. O(words of the documents + words of their passages). */
export function findReuse(documents: readonly Document[], sentences: readonly Sentence[], alignments: readonly Alignment[], descents: readonly Descent[]): readonly Reuse[] {
  const bySentences = groupBy(sentences, ({doc}) => doc);
  const passages = groupBy(alignments.flatMap((alignment) => [{doc: alignment.left.doc, alignment}, {doc: alignment.right.doc, alignment}]), ({doc}) => doc);
  const other = createOthers(documents, bySentences);
  const origins = createOrigins(documents.map(({id}) => id), descents);
  return documents.flatMap(({id}) => {
    const ground = groundOf(id, (passages.get(id) ?? []).map(({alignment}) => alignment), origins(id), other);
    return (bySentences.get(id) ?? []).map((sentence) => {
      const span = spanOf(sentence);
      return {id: idOf("reuse", id, span.start, span.end), ...span, ...labelSentence(span, ground)};
    });
  });
}

function groundOf(doc: string, alignments: readonly Alignment[], kin: Ground["kin"], other: Ground["other"]): Ground {
  const words = (id: string) => other(id).words;
  const kinshipOf = ({left, right}: Alignment) => kin.get(left.doc === doc ? right.doc : left.doc);
  const text = alignments.filter(({basis}) => basis !== "speech");
  const telling = [...text.filter((one) => kinshipOf(one) === "parent"), ...thinned(doc, text.filter((one) => kinshipOf(one) === "sibling"))];
  const spoken = thinned(doc, alignments.filter(({basis}) => basis === "speech"));
  const waysOf = (rows: readonly Alignment[]) => rows.map((alignment) => wayFrom(doc, alignment, words));
  const ways = waysOf(telling);
  return {words: words(doc), kin, ways, speech: waysOf(spoken), other, kept: createKept(ways)};
}

/** So many passages over the same words tell enough; a thousand siblings need not all be read. */
const DEEP = 4;
/** Characters that are looked at together when it is counted how deep passages lie. */
const STEP = 64;

/** The passages without those that lie wholly where enough better ones do: first those with the higher score, then the longer. O(rows log rows + characters / 64). */
function thinned(doc: string, alignments: readonly Alignment[]): readonly Alignment[] {
  if (alignments.length <= DEEP) return alignments;
  const depths = new Map<number, number>();
  const sideOf = ({left, right}: Alignment) => (left.doc === doc ? left : right);
  const lengthOf = (one: Alignment) => sideOf(one).end - sideOf(one).start;
  return [...alignments].sort((a, b) => b.score - a.score || lengthOf(b) - lengthOf(a)).filter((one) => {
    const {start, end} = sideOf(one);
    const steps = Array.from({length: Math.floor((end - 1) / STEP) - Math.floor(start / STEP) + 1}, (_, at) => Math.floor(start / STEP) + at);
    const isNew = steps.some((step) => (depths.get(step) ?? 0) < DEEP);
    if (isNew) for (const step of steps) depths.set(step, (depths.get(step) ?? 0) + 1);
    return isNew;
  });
}

/** Documents as they are looked up by id; the words of each are split once, when they are asked for. */
function createOthers(documents: readonly Document[], sentences: ReadonlyMap<string, readonly Sentence[]>): (id: string) => Other {
  const byId = new Map(documents.map((doc) => [doc.id, doc]));
  const known = new Map<string, Words>();
  return (id) => {
    const [doc, ranges] = [byId.get(id)!, sentences.get(id) ?? []]; // alignments and descents name only documents of the set
    const words = known.get(id) ?? wordsOf(doc.text);
    known.set(id, words);
    return {sigil: doc.sigil, words, sentences: ranges};
  };
}
