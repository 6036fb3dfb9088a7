/** The shape of `expected.json`: what a careful person read out of the articles of an example event. */

/** Words in one document; any run of white space is one blank. */
export interface Passage {
  readonly doc: string;
  readonly text: string;
}

/** A line that a reading by rules may miss, for the reason given. */
export interface MaybeHard {
  readonly hard?: string;
}

export interface ExpectedQuote extends Passage, MaybeHard {
  readonly speaker: string;
  /** Left out for groups and documents, of which neither can be said. */
  readonly anonymous?: boolean;
  readonly denies?: boolean;
}

export interface ExpectedReuse {
  readonly pair: readonly [parent: string, child: string];
  readonly kind: string;
  /** The same place in the parent and in the child, by their keys. */
  readonly edits: readonly (Readonly<Record<string, string>> & {readonly effect?: string})[];
}

export interface ExpectedEntity {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly docs: readonly string[];
}

export interface ExpectedDifference extends MaybeHard {
  readonly id: string;
  readonly type: string;
  readonly values: readonly {readonly value: string; readonly statements: readonly Passage[]}[];
}

export interface ExpectedAgreement extends MaybeHard {
  readonly about: string;
  readonly statements: readonly Passage[];
  readonly independent_at_least: number;
  readonly informants?: number;
}

export interface Reading {
  /** From the short key used in the reading to the end of the document's input. */
  readonly files: Readonly<Record<string, string>>;
  readonly outlets: Readonly<Record<string, string>>;
  readonly published: Readonly<Record<string, string>>;
  readonly title: Readonly<Record<string, string>>;
  readonly furniture: readonly (Passage & {readonly kind: string})[];
  readonly furniture_page: {readonly doc: string; readonly texts: readonly string[]};
  readonly reuse: readonly ExpectedReuse[];
  readonly no_reuse: readonly (readonly [string, string])[];
  readonly relays: readonly {readonly doc: string; readonly via: string}[];
  readonly chains: readonly (Passage & {readonly hops: readonly string[]; readonly speaker: string})[];
  readonly origins: {readonly independent: number; readonly families: readonly (readonly string[])[]};
  readonly direct_quotes: readonly ExpectedQuote[];
  readonly indirect_statements: readonly ExpectedQuote[];
  readonly entities: readonly ExpectedEntity[];
  readonly unnamed: {readonly informants: readonly {readonly doc: string; readonly name: string}[]};
  readonly descriptions: readonly (Passage & {readonly of: string})[];
  readonly times: readonly (Passage & MaybeHard & {readonly value: string})[];
  /** For an approximate one, `low` and `high` are the figure that is named; a dossier may widen it by a tenth. */
  readonly quantities: readonly (Passage & {
    readonly low: number | null; readonly high: number | null; readonly unit: string | null; readonly approximate?: boolean;
  })[];
  readonly conflicts: readonly ExpectedDifference[];
  readonly no_difference: readonly {readonly about: string; readonly statements: readonly Passage[]}[];
  readonly agreed: readonly ExpectedAgreement[];
  readonly only_in_one: readonly Passage[];
}

/** Something the dossier lacks or has wrong: the line of the reading, and what stood in its place. */
export interface Miss extends MaybeHard {
  readonly line: string;
  readonly why: string;
}
