import {originsOf, type Document, type Layers} from "../../model/index.ts";

/** Claims that two articles share where they tell of the same events. */
const SHARED_CLAIMS = 2;

/** Words of an article that may tell of what was years before. */
const LOOKS_BACK = /\b(?:years? (?:ago|on|after|since|later|earlier)|anniversary|last year)\b/iu;

/** The dated documents of at least two origins that tell of the same events as a document, if none of them looks back years. */
export type Company = (doc: string) => readonly Document[];

/** Who keeps company with whom, by the claims. O(statements), then for each question O(documents + the documents of its claims). */
export function companyIn(documents: readonly Document[], {claims, statements, descents}: Pick<Layers, "claims" | "statements" | "descents">): Company {
  const docOf = new Map(statements.map(({id, doc}) => [id, doc]));
  const together = new Map(documents.map(({id}) => [id, new Array<ReadonlySet<string>>()]));
  for (const claim of claims.filter(({documents: count}) => count > 1)) {
    const docs = new Set(claim.statements.flatMap((id) => docOf.get(id) ?? []));
    for (const doc of docs) together.get(doc)?.push(docs);
  }
  return (doc) => {
    const met = countOf((together.get(doc) ?? []).flatMap((docs) => [...docs]));
    const company = documents.filter(({id, published}) => id !== doc && published !== null && (met.get(id) ?? 0) >= SHARED_CLAIMS);
    return company.some(({text}) => LOOKS_BACK.test(text)) || originsOf(company.map(({id}) => id), descents).length < 2 ? [] : company;
  };
}

/** How often each word stands in a list. */
function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
