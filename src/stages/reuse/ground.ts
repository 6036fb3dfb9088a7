import type {Range} from "../../model/index.ts";
import type {Words} from "../../compare/align/index.ts";
import type {Kinship} from "./origins.ts";
import type {Way} from "./pairs.ts";

/** What the sentences of a document are judged by: its words and the passages that it shares with others. */
export interface Ground {
  readonly words: Words;
  readonly kin: ReadonlyMap<string, Kinship>;
  /** Passages shared with kin, but for speech. */
  readonly ways: readonly Way[];
  /** Passages of speech shared with anybody. */
  readonly speech: readonly Way[];
  readonly other: (doc: string) => Other;
  /** The words of another document that stand in this one, by their numbers there. */
  readonly kept: (doc: string) => ReadonlySet<number>;
}

/** A document that a sentence may come from. */
export interface Other {
  readonly sigil: string;
  readonly words: Words;
  /** Its sentences in text order. */
  readonly sentences: readonly Range[];
}

/** The words of each other document that the passages reach; each is gathered once, when it is asked for. */
export function createKept(ways: readonly Way[]): Ground["kept"] {
  const known = new Map<string, ReadonlySet<number>>();
  return (doc) => {
    const kept = known.get(doc) ?? new Set(ways.filter(({other}) => other === doc).flatMap(({there}) => there));
    known.set(doc, kept);
    return kept;
  };
}
