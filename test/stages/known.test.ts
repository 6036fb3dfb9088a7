import {describe, expect, test} from "vitest";
import type {KnownEntity} from "../../src/model/index.ts";
import {decideJoin, openReferences} from "../../src/stages/entities/references.ts";
import {buildDossier, runStages, stages} from "../../src/stages/index.ts";
import {openKnown} from "../../src/stages/known.ts";
import {findMentions} from "../../src/stages/mentions/index.ts";
import {documentOf, reader} from "./reading.ts";

const known = (name: string, kind: KnownEntity["kind"], ...aliases: readonly string[]): KnownEntity => ({file: "k.csv", id: null, name, kind, aliases});

const KNOWN = [
  known("Tarn Water Board", "organization", "TWB", "Board of Waters"), known("Karin Ode", "person", "the Iron Warden", "Ode"),
  known("Martin Velk", "person", "Velk"), known("Nadia Velk", "person", "Velk"), known("Blue Lantern", "other"), known("WIRE", "organization"),
];

type Text = Parameters<typeof documentOf>[0];

const read = (texts: readonly Text[], entities: readonly KnownEntity[] = KNOWN) => buildDossier(texts.map((text, index) => documentOf(text, {index})), reader, undefined, {known: entities});

/** The named entities as `kind name: forms`. */
function namedIn(texts: readonly Text[], entities?: readonly KnownEntity[]): readonly string[] {
  const {documents, layers} = read(texts, entities);
  const text = new Map(documents.map((doc) => [doc.id, doc.text]));
  const mention = new Map(layers.mentions.map((row) => [row.id, row]));
  return layers.entities.filter(({unnamed}) => !unnamed).map(({kind, name, mentions}) => `${kind} ${name}: ${[...new Set(mentions.map((id) => mention.get(id)!).filter(({form}) => form === "name").map(({doc, start, end}) => text.get(doc)!.slice(start, end)))].sort().join(" = ")}`);
}

function row(about: string, texts: readonly Text[], ...entities: readonly string[]): void {
  test(about, () => expect(namedIn(texts)).toEqual(expect.arrayContaining([...entities])));
}

describe("a known entity", () => {
  row("is one under all its names, and has the file's name and kind", ["The TWB agreed.", "The Board of Waters paid."], "organization Tarn Water Board: Board of Waters = TWB");
  row("is found where the rules see no name", ["They met the Iron Warden at noon."], "person Karin Ode: Iron Warden");
  row("has the kind that the file says", ["They sailed on the Blue Lantern."], "other Blue Lantern: Blue Lantern");
  row("keeps its title", ["President Karin Ode spoke. Ms Ode left."], "person Karin Ode: Ms Ode = President Karin Ode");
  row("is found in a headline that is all capitals", [[["headline", "TARN WATER BOARD PAYS AGAIN"]]], "organization Tarn Water Board: TARN WATER BOARD");
  row("is met in another spelling", ["Karin Odé spoke."], "person Karin Ode: Karin Odé");
  row("is not the longer name that it stands in", ["The Blue Lantern Society met."], "organization Blue Lantern Society: Blue Lantern Society");
  row("that is a short form in capitals is not the common word", ["The Wire reported it."], "organization Wire: Wire");
  row("is not another of its family name", ["Martina Ode spoke. Ms Ode left."], "person Martina Ode: Martina Ode = Ms Ode");
  row("shares its alias with another: the name alone tells nobody", ["Velk laughed."], "person Velk: Velk");
  row("stays apart from another known one", ["Martin Velk spoke.", "Nadia Velk agreed."], "person Martin Velk: Martin Velk", "person Nadia Velk: Nadia Velk");
});

describe("what known names do", () => {
  test("is told by a reason with the file, and by a notice where a name is of several", () => {
    const {layers, notices} = read(["The TWB agreed. Velk laughed."]);
    expect(layers.entities.find(({name}) => name === "Tarn Water Board")!.reasons.map(({rule, detail}) => `${rule}: ${detail}`)).toEqual(["known-entity: “TWB” is “TWB”, a name of “Tarn Water Board” in k.csv"]);
    expect(notices.map(({code, text}) => `${code}: ${text}`)).toEqual(["known-ambiguous: “Velk” is a name of several in k.csv, and so tells nobody"]);
  });

  test("gives way to a person's decision", () => {
    const texts = ["Martin Velk spoke.", "Nadia Velk agreed."];
    const decision = decideJoin(openReferences(read(texts)), ["Martin Velk", "Nadia Velk"], "");
    const dossier = buildDossier(texts.map((text, index) => documentOf(text, {index})), reader, undefined, {known: KNOWN, decisions: [decision]});
    expect(dossier.layers.entities.map(({name, mentions}) => `${name} ${mentions.length}`)).toEqual(["Martin Velk 2"]);
  });

  test("counts the same entity of two files once, and two of one name and other ids as two", () => {
    const twice = [known("Karin Ode", "person", "K. Ode"), {...known("Karin Ode", "person", "the Warden"), file: "other.csv"}];
    expect(namedIn(["K. Ode spoke.", "The Warden agreed."], twice)).toEqual(["person Karin Ode: K. Ode = Warden"]);
    const apart = twice.map((one, at) => ({...one, id: `Q${at}`}));
    expect(read(["Karin Ode spoke."], apart).notices.map(({code}) => code)).toEqual(["known-ambiguous"]);
  });

  test("changes nothing where no name is met", () => {
    const text = "Ivo Renn spoke. He left Harrow.";
    expect(read([text]).layers).toEqual(buildDossier([documentOf(text)], reader).layers);
  });

  test("are looked up to the end, however many begin alike", () => {
    const many = openKnown(Array.from({length: 20_000}, (_, i) => known(`Tarn ${"Upper ".repeat(i % 7)}Society ${i}`, "organization")));
    const doc = documentOf("Tarn Tarn Tarn Upper Upper Society. ".repeat(400));
    const sentences = runStages(stages(reader).slice(0, 1), [doc]).layers.sentences;
    expect(findMentions(doc, sentences, many)).toHaveLength(400);
  }, 60_000);
});
