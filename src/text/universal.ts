const BY_TAG: Readonly<Record<string, string>> = {
  CC: "CCONJ", CD: "NUM", DT: "DET", PDT: "DET", EX: "PRON", FW: "X", GW: "X", LS: "X", ADD: "X", AFX: "X", JJ: "ADJ", JJR: "ADJ", JJS: "ADJ",
  MD: "AUX", NN: "NOUN", NNS: "NOUN", NNP: "PROPN", NNPS: "PROPN", PRP: "PRON", PRP$: "PRON", WP: "PRON", WP$: "PRON",
  RB: "ADV", RBR: "ADV", RBS: "ADV", WRB: "ADV", RP: "ADP", IN: "ADP", TO: "PART", POS: "PART", UH: "INTJ", SYM: "SYM", $: "SYM", WDT: "DET",
};

/** Universal part of speech of a Penn tag, told apart further by the word's norm and its relation. */
export function universalOf(tag: string, norm: string, relation: string): string {
  if (tag.startsWith("V")) return isAuxiliary(norm, relation) ? "AUX" : "VERB";
  if (tag === "IN" || tag === "TO") return relation === "case" && tag === "TO" ? "ADP" : relation === "mark" && tag === "IN" ? "SCONJ" : BY_TAG[tag];
  if (tag === "DT" || tag === "WDT" || tag === "PDT") return relation.startsWith("det") || relation === "dep" ? "DET" : "PRON";
  if (tag === "RB" && (norm === "not" || norm === "n't")) return "PART";
  if (tag === "NN" && norm === "%") return "SYM";
  return BY_TAG[tag] ?? "PUNCT";
}

function isAuxiliary(norm: string, relation: string): boolean {
  return relation.startsWith("aux") || relation === "cop" || (relation === "dep" && /^(?:be|is|was|were|are|been|being|am|'m|'re)$/u.test(norm));
}
