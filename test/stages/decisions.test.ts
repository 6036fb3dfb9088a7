import {describe, expect, test} from "vitest";
import type {Decision, Dossier} from "../../src/model/index.ts";
import {decideJoin, decideSplit, openReferences} from "../../src/stages/entities/references.ts";
import {buildDossier} from "../../src/stages/index.ts";
import {documentOf, reader} from "./reading.ts";

function read(texts: readonly string[], decisions: readonly Decision[] = []): Dossier {
  return buildDossier(texts.map((text, index) => documentOf(text, {index})), reader, undefined, {decisions});
}

/** The named entities with the forms that each document has, as `Karin Ode A | Ms Ode A`. */
function formsOf({documents, layers}: Dossier): readonly string[] {
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const mentions = new Map(layers.mentions.map((row) => [row.id, row]));
  return layers.entities.map((entity) => [...new Set(entity.mentions.map((id) => mentions.get(id)!).filter(({form}) => form === (entity.unnamed ? "nominal" : "name")).map(({doc, start, end}) => `${docs.get(doc)!.text.slice(start, end)} ${docs.get(doc)!.sigil}`))].sort().join(" | "));
}

const join = (dossier: Dossier, ...names: string[]) => decideJoin(openReferences(dossier), names, "");
const split = (dossier: Dossier, ...names: string[]) => decideSplit(openReferences(dossier), names, "");

/** Reads the texts, decides, reads them again (with later ones); the wanted entities have to be among those found. */
function row(about: string, texts: readonly string[], decide: (dossier: Dossier) => Decision, later: readonly string[], ...entities: readonly string[]): void {
  test(about, () => expect(formsOf(read([...texts, ...later], [decide(read(texts))]))).toEqual(expect.arrayContaining([...entities])));
}

const TWO = ["Karin Ode spoke. Ms Ode left.", "Karen Odde agreed."];
const SAME = ["Karin Ode spoke. Ms Ode left.", "Karin Ode agreed."];

describe("a decision that two are one", () => {
  row("joins what the rules leave apart", TWO, (dossier) => join(dossier, "Karin Ode", "Karen Odde"), [], "Karen Odde B | Karin Ode A | Ms Ode A");
  row("holds in a later article", TWO, (dossier) => join(dossier, "Karin Ode", "Karen Odde"), ["Karen Odde came, and Karin Ode too."], "Karen Odde B | Karen Odde C | Karin Ode A | Karin Ode C | Ms Ode A");
  row("may be of three", [...TWO, "Mrs Velk laughed."], (dossier) => join(dossier, "Karin Ode", "Karen Odde", "Mrs Velk"), [], "Karen Odde B | Karin Ode A | Mrs Velk C | Ms Ode A");
  row("may be of informants without a name", ["“It burned,” a senior port official said.", "“It burned,” an official at the port said."], (dossier) => join(dossier, "a senior port official", "an official at the port"), [], "a senior port official A | an official at the port B");
});

describe("a decision that two are not one", () => {
  row("takes the ways of writing apart", ["Yevgeny Tarzhov spoke.", "Yevgeni Tarjov agreed."], (dossier) => split(dossier, "Yevgeny Tarzhov", "Yevgeni Tarjov"), [], "Yevgeny Tarzhov A", "Yevgeni Tarjov B");
  row("holds for the same words in a later article", ["Yevgeny Tarzhov spoke.", "Yevgeni Tarjov agreed."], (dossier) => split(dossier, "Yevgeni Tarjov"), ["Yevgeni Tarjov left."], "Yevgeny Tarzhov A", "Yevgeni Tarjov B | Yevgeni Tarjov C");
  row("takes two of one name apart by their articles, each with what else it is called there", SAME, (dossier) => split(dossier, "Karin Ode [B]"), [], "Karin Ode A | Ms Ode A", "Karin Ode B");
  row("leaves a later one of that name to a person", SAME, (dossier) => split(dossier, "Karin Ode [A]", "Karin Ode [B]"), ["Karin Ode came."], "Karin Ode A | Ms Ode A", "Karin Ode B", "Karin Ode C");
  row("is about the name and not about its end", ["Yevgeny Tarzhov spoke. Mr Tarzhov left.", "Yevgeni Tarjov agreed."], (dossier) => split(dossier, "Yevgeny Tarzhov"), [], "Mr Tarzhov A | Yevgeny Tarzhov A", "Yevgeni Tarjov B");
});

describe("a decision", () => {
  test("stands with the entity as its reason, once", () => {
    const decision = {...join(read(TWO), "Karin Ode", "Karen Odde"), because: "one passport"};
    const {layers} = read(TWO, [decision]);
    const reasons = layers.entities[0].reasons.filter(({rule}) => rule === "decision");
    expect(reasons.map(({detail}) => detail)).toEqual(["a person decided that “Karin Ode” and “Karen Odde” are one: one passport"]);
    expect(reasons[0].spans).toHaveLength(2);
  });

  test("that leaves a name open says so", () => {
    const decision = split(read(SAME), "Karin Ode [A]", "Karin Ode [B]");
    expect(read([...SAME, "Karin Ode came."], [decision]).notices.map(({code}) => code)).toEqual(["decision-open"]);
  });

  test("that another makes void is named", () => {
    const decisions = [split(read(TWO), "Karin Ode", "Karen Odde"), join(read(TWO), "Karin Ode", "Karen Odde")];
    expect(read(TWO, decisions).notices.map(({code}) => code)).toEqual(["decision-contradicted"]);
  });

  test("about an article that is not there does nothing", () => {
    const decision = join(read(TWO), "Karin Ode", "Karen Odde");
    expect(read(TWO.slice(0, 1), [decision]).notices).toEqual([]);
  });

  test("about words that are no name any more says so", () => {
    const [first, second] = join(read(TWO), "Karin Ode", "Karen Odde").sides;
    const moved = {...second, spans: second.spans.map(({doc}) => ({doc, start: 11, end: 17}))};
    expect(read(TWO, [{id: "join-1", kind: "join", because: "", sides: [first, moved]}]).notices.map(({code}) => code)).toEqual(["decision-lost"]);
  });

  test("has the same id when it is taken again", () => {
    expect(join(read(TWO), "Karin Ode", "Karen Odde").id).toBe(join(read(TWO), "Karin Ode", "Karen Odde").id);
  });
});

describe("a name that a person gives", () => {
  const dossier = read(["Karin Ode spoke. Ms Ode left.", "Martin Ode agreed. Mr Ode left.", "Mr Ode laughed."]);
  const refuses = (about: string, name: string, code: string, ...words: readonly string[]) => test(about, () => {
    const error = (() => { try { openReferences(dossier).find(name); } catch (caught) { return caught as {code: string; message: string}; } return null; })();
    expect(error?.code).toBe(code);
    for (const word of words) expect(error?.message).toContain(word);
  });

  refuses("that nobody has is refused, with what is near", "Carla Ode", "unknown-name", "“Carla Ode”", "“Karin Ode” [A]");
  refuses("that nobody has is refused", "'; DROP TABLE entities; --", "unknown-name");
  refuses("of no letters is refused", " … ", "unknown-name");
  refuses("with an article that is not there is refused", "Karin Ode [Z]", "unknown-name", "no article Z");
  refuses("with brackets without letters is refused", "Karin Ode []", "unknown-name");

  test("that is the whole name of one wins over the end of another's", () => {
    expect(openReferences(read(["Karin Ode spoke. Ms Ode left.", "Ms Ode laughed."])).find("Ode").mentions).toHaveLength(1);
  });

  test("that two have is refused, with both and their ids", () => {
    const two = read(["Karin Velk spoke. Velk left.", "Martin Velk agreed. Velk left."]);
    expect(() => openReferences(two).find("Velk")).toThrow(/^“Velk” may be “Karin Velk” \[A\] e-\w+ or “Martin Velk” \[B\] e-\w+; say which/u);
    expect(openReferences(two).find("Velk [B]").entity.name).toBe("Martin Velk");
  });

  test("may be the id of the entity", () => {
    const {id, name} = dossier.layers.entities[0];
    expect(openReferences(dossier).find(id).name).toBe(name);
  });

  test("that means the same places as another is refused", () => {
    expect(() => join(dossier, "Karin Ode", "Karin Ode")).toThrow("“Karin Ode” is given twice");
    expect(() => join(dossier, "Karin Ode", "Karin Ode [A]")).toThrow("“Karin Ode” and “Karin Ode [A]” mean the same places");
  });

  test("that is all there is cannot be taken apart from itself", () => {
    expect(() => split(read(SAME), "Karen Odde")).toThrow("nobody and nothing");
    expect(() => split(read(["Karin Ode spoke.", "Karin Ode agreed."]), "Karin Ode")).toThrow("all that is one with “Karin Ode” is called so");
  });
});
