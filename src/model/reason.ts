import type {Span} from "./span.ts";

/** Why a result stands: the rule that decided, how sure it is, a sentence, and the spans it rests on. */
export interface Reason {
  /** The rule's name in kebab-case, as in docs and tests. */
  readonly rule: string;
  /** Confidence from 0 to 1. */
  readonly score: number;
  readonly detail: string;
  readonly spans: readonly Span[];
}

/** Something odd in the material. It is said in the dossier; reading goes on. */
export interface Notice {
  readonly code: string;
  readonly text: string;
  readonly doc?: string;
  readonly start?: number;
  readonly end?: number;
}
