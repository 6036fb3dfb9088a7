import {groupBy, idOf, textOf, type Description, type Entity, type EntityKind, type Guidance, type KnownEntity, type Mention, type Reason} from "../../model/index.ts";
import {stage, type Stage, type StageOutput} from "../stage.ts";
import {openKnown, type KnownNames} from "../known.ts";
import {linksAcross} from "./across.ts";
import {contextOf, type JoinContext, type Link} from "./context.ts";
import {applyDecisions, eachDecisionOnce, withoutOpen} from "./decided.ts";
import {findDescriptions, type Found} from "./descriptions.ts";
import {nameKnown} from "./known.ts";
import {findLabels} from "./labels.ts";
import {nominalsAcross, SURE_OF_NOUN} from "./nominals-across.ts";
import {headlineNouns} from "./nominals-within.ts";
import {nounPhrasesOf} from "./noun-phrases.ts";
import {shortNamesAcross} from "./short-names.ts";
import {findSpokenDescriptions} from "./spoken-descriptions.ts";
import {joinsTwoPersons} from "./two-persons.ts";
import {Union} from "./union.ts";
import {WITHIN_RULES} from "./within.ts";

/** How readily mentions are joined. */
export interface JoinOptions {
  /**
   * From which score on what several articles call by the same noun is one: 0.7 (a second link speaks for it), 0.6 (as in a dossier: or their group tells of one
   * event and the noun is no vague one), or 0.5 where whoever calls knows that all of the set tells of one event, so that any noun is enough. More is joined then, and more of it wrongly.
   */
  readonly nounFrom?: number;
}

/** Gives the entities: the mentions of all documents joined, each with its name, kind and descriptions. What people have decided goes before the rules. */
export function entities(guidance: Guidance = {}, known: KnownNames = openKnown(guidance.known ?? []), options: JoinOptions = {}): Stage {
  return stage({
    name: "entities", needs: ["sentences", "mentions", "quotes", "alignments"], gives: "entities",
    run: (documents, {sentences, mentions, quotes, alignments}) => findEntities(contextOf(documents, sentences, mentions, quotes, alignments), guidance, known, options),
  });
}

/**
 * Joins the mentions as people have decided, then by the rules within documents, by the known names, and by the rules across;
 * pronouns that nothing was found for stay out. The named come first.
 */
export function findEntities(context: JoinContext, {decisions = []}: Guidance = {}, known: KnownNames = openKnown([]), {nounFrom = SURE_OF_NOUN}: JoinOptions = {}): StageOutput<readonly Entity[]> {
  const decided = applyDecisions(context, decisions);
  const union = new Union(context.mentions.length, decided.sides, personsIn(context));
  const refused = decided.links.filter((link) => !join(context, union, link));
  for (const rule of WITHIN_RULES) joinAll(context, union, rule(context));
  const phrases = nounPhrasesOf(context);
  joinAll(context, union, headlineNouns(context, union, phrases));
  const named = nameKnown(context, union, known);
  const across = withoutOpen(context, union, linksAcross(context, union));
  joinAll(context, union, across.links);
  const shorter = withoutOpen(context, union, shortNamesAcross(context, union));
  joinAll(context, union, shorter.links);
  joinAll(context, union, nominalsAcross(context, union, phrases, nounFrom));
  const descriptions = descriptionsOf(context, [...findSpokenDescriptions(context, union), ...findLabels(context)]);
  const reasonsOf = (node: number): readonly Reason[] => eachDecisionOnce([...union.reasonsOf(node), ...[...union.sidesOf(node).keys()].flatMap((id) => decided.apart.get(id) ?? [])]);
  const layer = union.sets()
    .filter((set) => set.some((index) => context.mentions[index].form !== "pronoun"))
    .map((set) => entityOf(context, set.map((index) => context.mentions[index]), descriptions, reasonsOf(set[0]), named.of(set[0])))
    .sort((a, b) => Number(a.unnamed) - Number(b.unnamed));
  const contradicted = [...new Set(refused.map(({detail}) => detail))].map((detail) => ({code: "decision-contradicted", text: `${detail}; another decision holds them apart`}));
  return {layer, notices: [...decided.notices, ...contradicted, ...named.notices, ...across.notices, ...shorter.notices]};
}

/** By its index, the name without title of each mention that names a person. */
function personsIn({names}: JoinContext): ReadonlyMap<number, string> {
  return new Map(names.filter(({mention, key}) => mention.kind === "person" && key !== "").map(({index, key}) => [index, key]));
}

/** Joins as the rules say, but never two persons whose names exclude each other. */
function joinAll(context: JoinContext, union: Union, links: readonly Link[]): void {
  for (const link of links) if (!joinsTwoPersons(union, link)) join(context, union, link);
}

/** False where the two have to stay apart. */
function join(context: JoinContext, union: Union, {a, b, rule, score, detail}: Link): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const spans = [a, b].map((index) => context.mentions[index]).map(({doc, start, end}) => ({doc, start, end}));
  return union.join(a, b, {rule, score, detail, spans});
}

function descriptionsOf({documents, sentences, mentions, quotes}: JoinContext, spoken: readonly Found[]): ReadonlyMap<string, readonly Description[]> {
  const [bySentence, byMention, byQuote] = [groupBy(sentences, ({doc}) => doc), groupBy(mentions, ({doc}) => doc), groupBy(quotes, ({doc}) => doc)];
  const found = documents.flatMap((doc) => findDescriptions(doc, bySentence.get(doc.id) ?? [], byMention.get(doc.id) ?? [], byQuote.get(doc.id) ?? []));
  return new Map([...groupBy([...found, ...spoken], ({mention}) => mention)].map(([mention, rows]) => [mention, rows.map(({description}) => description)]));
}

function entityOf(context: JoinContext, set: readonly Mention[], descriptions: ReadonlyMap<string, readonly Description[]>, reasons: readonly Reason[], known?: KnownEntity): Entity {
  const names = set.filter(({form}) => form === "name");
  const unique = new Map(set.flatMap(({id}) => descriptions.get(id) ?? []).map((found) => [`${found.doc} ${found.start} ${found.end}`, found]));
  return {
    id: idOf("e", set[0].id),
    name: known?.name ?? (names.length > 0 ? usualName(context, names) : fullestNominal(context, set)),
    kind: known?.kind ?? kindOf(names.length > 0 ? names : set),
    mentions: set.map(({id}) => id),
    descriptions: [...unique.values()],
    unnamed: names.length === 0,
    reasons,
  };
}

function kindOf(mentions: readonly Mention[]): EntityKind {
  const counts = groupBy(mentions, ({kind}) => kind);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0][0] as EntityKind;
}

/** Of the forms with more than one word, titles left out, the one that most articles use; of these the one with the most words, then the longest, then the first met. */
function usualName({documentOf}: JoinContext, names: readonly Mention[]): string {
  const used = names.map(({doc, start, end, title}) => ({doc, form: textOf(documentOf.get(doc)!, {start: title ? title.end : start, end}).replace(/\s+/gu, " ").trim().replace(/^The (?=\p{Ll})/u, "")}));
  const long = used.filter(({form}) => /\s/u.test(form));
  const articlesOf = [...groupBy(long.length > 0 ? long : used, ({form}) => form)].map(([form, same]) => ({form, articles: new Set(same.map(({doc}) => doc)).size}));
  const most = Math.max(...articlesOf.map(({articles}) => articles));
  return fullest(articlesOf.filter(({articles}) => articles === most).map(({form}) => form));
}

function fullestNominal({documentOf}: JoinContext, set: readonly Mention[]): string {
  return fullest(set.filter(({form}) => form === "nominal").map((mention) => textOf(documentOf.get(mention.doc)!, mention).replace(/\s+/gu, " ").trim()));
}

function fullest(forms: readonly string[]): string {
  const words = (form: string): number => form.split(/[\s-]+/u).length;
  return forms.reduce((best, form) => (words(form) > words(best) || words(form) === words(best) && form.length > best.length && !isShouted(form) ? form : best), forms[0]);
}

const isShouted = (form: string): boolean => form.length > 4 && form === form.toUpperCase();
