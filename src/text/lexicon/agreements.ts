/** Nouns for what parties agree on; a name may stand before them ("the Tarn fishing accord"). */
export const AGREEMENT_NOUNS: ReadonlySet<string> = new Set("deal agreement accord accords treaty pact".split(" "));
