import {groupBy, idOf, spanOf, StemmaError, type Decision, type DecisionKind, type DecisionSide, type Dossier, type Entity, type Mention} from "../../model/index.ts";
import {keyOfWords} from "../../compare/names.ts";
import {contextOf, namesOfWords, type JoinContext} from "./context.ts";

/** Whom a person means by a name: the entity, and those of its mentions that the name covers. */
export interface Reference {
  readonly name: string;
  readonly entity: Entity;
  /** In the order of the layer; never empty. */
  readonly mentions: readonly Mention[];
  /** The words alone were given, so that other articles can have them too. */
  readonly later: boolean;
}

/** Finds whom names mean in one dossier. */
export interface References {
  /**
   * A name is the id of an entity, or words that it is called by, where wanted with the articles behind them: `Karin Ode [A C]` is the Karin Ode
   * of A and C. Throws a `StemmaError`, `unknown-name` or `ambiguous-name`, with one line. O(mentions).
   */
  readonly find: (name: string) => Reference;
  /** The mentions of an entity that name it; of an unnamed one those that describe it. */
  readonly mentionsOf: (entity: Entity) => readonly Mention[];
  /** `“Karin Ode” [A C]`. */
  readonly show: (entity: Entity) => string;
  readonly keyOf: (mention: Mention) => string;
}

/** Entities that an error line names at most. */
const MOST = 4;

/** Opens a dossier for asking; its sentences may be without tokens. O(mentions). */
export function openReferences(dossier: Dossier): References {
  const {documents, layers} = dossier;
  const context = contextOf(documents, layers.sentences, layers.mentions, layers.quotes, layers.alignments);
  const entityOf = new Map(layers.entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)));
  const entityIds = new Map(layers.entities.map((entity) => [entity.id, entity]));
  const sigilOf = new Map(documents.map(({id, sigil}) => [id, sigil]));
  const mentionsOf = (entity: Entity) => {
    const all = entity.mentions.map((id) => context.mentions[context.indexOf.get(id)!]);
    return all.filter(({form}) => form === (entity.unnamed ? "nominal" : "name"));
  };
  const show = (entity: Entity) => `“${entity.name}” [${[...new Set(mentionsOf(entity).map(({doc}) => sigilOf.get(doc)!))].join(" ")}]`;
  const keyOf = (mention: Mention) => keyOfWords(context.documentOf.get(mention.doc)!.text.slice(mention.title?.end ?? mention.start, mention.end));

  function find(name: string): Reference {
    const byId = entityIds.get(name.trim());
    if (byId) return {name: byId.name, entity: byId, mentions: mentionsOf(byId), later: false};
    const {words, docs} = inArticles(name, dossier);
    const meant = chosen(entitiesCalled(words, docs), words, name);
    return docs === null ? {name: words, ...meant, later: true} : {name: name.trim(), entity: meant.entity, mentions: mentionsOf(meant.entity).filter(({doc}) => docs.has(doc)), later: false};
  }

  /** The entities of which a mention has the words, with these mentions; else those whose name has them. */
  function entitiesCalled(words: string, docs: ReadonlySet<string> | null): readonly Omit<Reference, "name" | "later">[] {
    const isMeant = ({doc}: Mention) => docs === null || docs.has(doc);
    const mentions = mentionsCalled(context, words).filter((mention) => isMeant(mention) && entityOf.has(mention.id));
    if (mentions.length > 0) return [...groupBy(mentions, ({id}) => entityOf.get(id)!.id)].map(([id, group]) => ({entity: entityIds.get(id)!, mentions: group}));
    return layers.entities.filter((entity) => keyOfWords(entity.name) === keyOfWords(words)).map((entity) => ({entity, mentions: mentionsOf(entity).filter(isMeant)})).filter((meant) => meant.mentions.length > 0);
  }

  function chosen(candidates: ReturnType<typeof entitiesCalled>, words: string, name: string) {
    if (candidates.length === 1) return candidates[0];
    const called = candidates.filter(({entity}) => keyOfWords(entity.name) === keyOfWords(words));
    if (called.length === 1) return called[0];
    if (candidates.length === 0) throw new StemmaError("unknown-name", `nobody and nothing in the dossier is called “${name}”${suggestion(words)}`);
    const some = candidates.slice(0, MOST).map(({entity}) => `${show(entity)} ${entity.id}`);
    const more = candidates.length > MOST ? `, and ${candidates.length - MOST} more` : "";
    throw new StemmaError("ambiguous-name", `“${name}” may be ${some.join(" or ")}${more}; say which by the articles, as in “${words} [A]”, or by the id`);
  }

  function suggestion(words: string): string {
    const asked = keyOfWords(words).split(" ").filter((word) => word.length > 2);
    const near = layers.entities.filter(({unnamed, name}) => !unnamed && keyOfWords(name).split(" ").some((word) => asked.includes(word))).slice(0, 3);
    return near.length > 0 ? `; there is ${near.map(show).join(", ")}` : "";
  }

  return {find, mentionsOf, show, keyOf};
}

/** Names with the words; where there are none, descriptions ("a senior official") with them. */
function mentionsCalled(context: JoinContext, words: string): readonly Mention[] {
  const named = namesOfWords(context.names, words).map(({mention}) => mention);
  if (named.length > 0) return named;
  const key = keyOfWords(words);
  return key === "" ? [] : context.mentions.filter(({form, doc, start, end}) => form === "nominal" && keyOfWords(context.documentOf.get(doc)!.text.slice(start, end)) === key);
}

/** Takes the articles off a name: `Karin Ode [A C]`. */
function inArticles(name: string, {documents}: Dossier): {readonly words: string; readonly docs: ReadonlySet<string> | null} {
  const trimmed = name.trim();
  const open = trimmed.lastIndexOf("[");
  if (open <= 0 || !trimmed.endsWith("]")) return {words: trimmed, docs: null};
  const sigils = trimmed.slice(open + 1, -1).split(/[\s,]+/u).filter((sigil) => sigil !== "");
  const byName = new Map(documents.map(({sigil, id}) => [sigil, id]));
  const unknown = sigils.find((sigil) => !byName.has(sigil));
  if (unknown !== undefined || sigils.length === 0) throw new StemmaError("unknown-name", `“${name}”: there is no article ${unknown ?? "[]"} in the dossier`);
  return {words: trimmed.slice(0, open).trim(), docs: new Set(sigils.map((sigil) => byName.get(sigil)!))};
}

/** The decision that those of these names are one. Throws as `References.find`, and for fewer than two. */
export function decideJoin(references: References, names: readonly string[], because: string): Decision {
  return decisionOf("join", apart(names.map((name) => references.find(name))).map(sideOf), because);
}

/** The decision that those of these names are not one; of a single name, that it is not one with what else is called so. */
export function decideSplit(references: References, names: readonly string[], because: string): Decision {
  const found = apart(names.map((name) => references.find(name)));
  return decisionOf("split", found.length > 1 ? found.map(sideOf) : [sideOf(found[0]), restOf(references, found[0])], because);
}

function decisionOf(kind: DecisionKind, sides: readonly DecisionSide[], because: string): Decision {
  return {id: idOf(kind, ...sides.flatMap(({name, spans}) => [name, ...spans.flatMap(({doc, start, end}) => [doc, start, end])])), kind, because, sides};
}

const sideOf = ({name, mentions, later}: Reference): DecisionSide => ({name, spans: mentions.map(spanOf), later});

/** Throws where two names mean the same place. */
function apart(references: readonly Reference[]): readonly Reference[] {
  references.forEach(({name, mentions}, i) => {
    const ids = new Set(mentions.map(({id}) => id));
    const same = references.slice(0, i).find((other) => other.mentions.some(({id}) => ids.has(id)));
    if (same) throw new StemmaError("same-name", same.name === name ? `“${name}” is given twice` : `“${same.name}” and “${name}” mean the same places`);
  });
  return references;
}

/** What else an entity is called; where a name was meant wherever it stands, not the ends of that name ("Ode" of "Karin Ode"), which the rules decide on. */
function restOf({mentionsOf, keyOf}: References, {name, entity, mentions, later}: Reference): DecisionSide {
  const [meant, words] = [new Set(mentions.map(({id}) => id)), new Set(mentions.flatMap((mention) => keyOf(mention).split(" ")))];
  const others = mentionsOf(entity).filter(({id}) => !meant.has(id));
  const telling = others.filter((mention) => keyOf(mention).split(" ").some((word) => !words.has(word)));
  const rest = later && telling.length > 0 ? telling : others;
  if (rest.length === 0) throw new StemmaError("nothing-to-split", `all that is one with “${name}” is called so; say in which articles it is another, as in “${name} [B]”`);
  return {name: entity.name === name ? `what else is called ${name}` : entity.name, spans: rest.map(spanOf), later: false};
}
