import {AGENCIES} from "../../text/agencies.ts";
import {namesOf, textField, type JsonObject} from "./json-ld.ts";
import {lineOf, type Outline} from "./outline.ts";
import {fact, metaFact, type StatedFact} from "./stated-facts.ts";

/** The work that the article says it is made from: its address or name. */
export function findBasedOn(article: JsonObject | null, url: string | null): StatedFact | null {
  const [work] = [article?.isBasedOn ?? article?.isBasedOnUrl].flat() as unknown[];
  const value = typeof work === "object" && work !== null ? textField((work as JsonObject).url) ?? textField((work as JsonObject)["@id"]) ?? textField((work as JsonObject).name) : textField(work);
  return value === url ? null : fact(value, "JSON-LD isBasedOn"); // some name the page itself
}

const SOURCES = ["article:source", "dc.source", "dcterms.source", "syndication-source", "original-source", "source", "news_source"];

const agencies = new Map(AGENCIES.flatMap(({name, marks}) => marks.map((mark) => [mark.toLowerCase(), name] as const)));

/** The agency that the page credits: where it says whose the text is, or by the name of an agency among its writers; never the outlet itself. */
export function findAgency(outline: Outline, article: JsonObject | null, byline: StatedFact | null, outlet: string | null): StatedFact | null {
  const said = [
    ...(["sourceOrganization", "creditText", "provider"] as const).map((name) => fact(namesOf(article?.[name])[0], `JSON-LD ${name}`)), ...SOURCES.map((name) => metaFact(outline, [name])),
    ...(byline?.value.split(/,| and /u) ?? []).map((name) => fact(agencies.has(name.trim().toLowerCase()) ? name.trim() : null, byline?.where ?? "")),
  ];
  return said.find((found) => found && !/^https?:|^\W*$/u.test(found.value) && !isSameHouse(found.value, outlet)) ?? null;
}

/** "AP News" and "The Associated Press" are one house. */
function isSameHouse(name: string, outlet: string | null): boolean {
  const houseOf = (words: string) => agencies.get(words.toLowerCase()) ?? words.toLowerCase();
  const names = [outlet ?? "", ...(outlet ?? "").split(" ")];
  return names.some((one) => one !== "" && houseOf(one) === houseOf(name));
}

const PAID = /^(?:locked|metered|premium|paid|subscriber|subscription|paywall|registered)/iu;
const TIERS = ["article:content_tier", "content_tier", "cxenseparse:access", "article:opinion_tier"];

/** Whether all of the article is free to read. */
export function findAccess(outline: Outline, article: JsonObject | null): StatedFact | null {
  const said = article?.isAccessibleForFree;
  if (typeof said === "boolean" || typeof said === "string") return {value: /^false$/iu.test(String(said).trim()) ? "paid" : "free", where: "JSON-LD isAccessibleForFree"};
  const tier = metaFact(outline, TIERS);
  return tier && (PAID.test(tier.value) || /^free/iu.test(tier.value)) ? {value: PAID.test(tier.value) ? "paid" : "free", where: tier.where} : null;
}

const MOST_CORRECTIONS = 10;

/** Notes of corrections, each as one line. */
export function findCorrections({corrections, html}: Outline, article: JsonObject | null): readonly StatedFact[] {
  const said = [article?.correction].flat().flatMap((one) => {
    const {text, description, name} = (typeof one === "object" && one !== null ? one : {text: one}) as JsonObject;
    return fact(textField(text) ?? textField(description) ?? textField(name), "JSON-LD correction") ?? [];
  });
  const marked = corrections.flatMap((element) => fact(lineOf(element, html), "markup") ?? []).filter(({value}) => /\s/u.test(value));
  const seen = new Set<string>();
  return [...said, ...marked].filter(({value}) => !seen.has(value) && seen.add(value)).slice(0, MOST_CORRECTIONS);
}
