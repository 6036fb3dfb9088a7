import {describe, expect, test} from "vitest";
import {buildDossier} from "../../src/stages/index.ts";
import {documentOf, reader} from "./reading.ts";

/** The named entities of some articles, each as its different forms in alphabetical order. */
function formsOf(texts: readonly string[]): readonly string[] {
  const {documents, layers} = buildDossier(texts.map((text, index) => documentOf(text, {index})), reader);
  const text = new Map(documents.map((doc) => [doc.id, doc.text]));
  const mention = new Map(layers.mentions.map((row) => [row.id, row]));
  return layers.entities.filter(({unnamed}) => !unnamed).map(({mentions}) => [...new Set(mentions.map((id) => mention.get(id)!).filter(({form}) => form === "name").map(({doc, start, end}) => text.get(doc)!.slice(start, end)))].sort().join(" = "));
}

function row(about: string, texts: readonly string[], ...entities: readonly string[]): void {
  test(about, () => expect(formsOf(texts)).toEqual(expect.arrayContaining([...entities])));
}

describe("within an article", () => {
  row("a family name joins the full name", ["Karin Ode spoke first. Ms Ode left at noon."], "Karin Ode = Ms Ode");
  row("a family name that two people have goes to the one named before", ["Anton Velk spoke. Mr Velk left. Later Nadia Velk came."], "Anton Velk = Mr Velk", "Nadia Velk");
  row("a short form in brackets joins the full name", ["The Harrow Port Authority (HPA) agreed. The HPA paid."], "HPA = Harrow Port Authority");
  row("a short form behind “or” joins the full name", ["He joined the Jundal-e-Saheran organisation, or JES, in May. JES denied it."], "JES = Jundal-e-Saheran");
});

describe("across articles", () => {
  row("spellings of one name are one person", ["Yevgeny Tarzhov spoke."], "Yevgeny Tarzhov");
  row("a transliteration joins", ["Yevgeny Tarzhov spoke.", "Yevgeni Tarjov agreed."], "Yevgeni Tarjov = Yevgeny Tarzhov");
  row("a shared family name joins nobody", ["Karin Ode spoke.", "Martin Ode agreed."], "Karin Ode", "Martin Ode");
  row("a family name alone stays apart where nothing else speaks for it", ["Karin Ode spoke.", "Mr Ode agreed."], "Karin Ode", "Mr Ode");
  row("a family name with the same office joins", ["President Karin Ode spoke.", "President Ode agreed."], "President Karin Ode = President Ode");
  row("words in another order are one body", ["The Kestrova Port Authority paid.", "The Port Authority of Kestrova paid."], "Kestrova Port Authority = Port Authority of Kestrova");
  row("ministries of two countries are two", ["The Belgian Foreign Ministry agreed.", "The French Foreign Ministry agreed."], "Belgian Foreign Ministry", "French Foreign Ministry");
  row("a country and its short form are one place", ["He left the United States.", "He left the U.S. in May."], "U.S. = United States");
});

describe("descriptions", () => {
  function descriptionsOf(text: string): readonly string[] {
    const {layers} = buildDossier([documentOf(text)], reader);
    return layers.entities.filter(({unnamed}) => !unnamed).flatMap(({name, descriptions}) => descriptions.map(({start, end}) => `${name}: ${text.slice(start, end)}`));
  }
  function describes(about: string, text: string, ...found: readonly string[]): void {
    test(about, () => expect(descriptionsOf(text)).toEqual(expect.arrayContaining([...found])));
  }
  describes("behind a comma", "He met Karin Ode, the mayor of a small town, on Monday.", "Karin Ode: the mayor of a small town");
  describes("before the name", "He met harbor warden Ivo Renn there.", "Ivo Renn: harbor warden");
  describes("of a body", "He joined the Tarn Brotherhood, a banned sect in the hills, as a boy.", "Tarn Brotherhood: a banned sect in the hills");
  describes("in a relative clause", "Ivo Renn, who until last year was the warden of the port, agreed.", "Ivo Renn: who until last year was the warden of the port");
});
