/** What a pronoun asks of its antecedent. */
export interface Personal {
  readonly gender: "male" | "female" | null;
  readonly plural: boolean;
  readonly thing: boolean;
}

/** The pronouns that point back. */
export const PERSONAL: ReadonlyMap<string, Personal> = new Map<string, Personal>([
  ...pronouns("he him his himself", {gender: "male", plural: false, thing: false}),
  ...pronouns("she her hers herself", {gender: "female", plural: false, thing: false}),
  ...pronouns("they them their theirs themselves", {gender: null, plural: true, thing: true}),
  ...pronouns("it its itself", {gender: null, plural: false, thing: true}),
]);

function pronouns(words: string, traits: Personal): [string, Personal][] {
  return words.split(" ").map((word) => [word, traits]);
}
