import {describe, expect, test} from "vitest";
import type {Mention} from "../../src/model/index.ts";
import {contextOf} from "../../src/stages/entities/context.ts";
import {findEntities} from "../../src/stages/entities/index.ts";
import {buildDossier, runStages, stages} from "../../src/stages/index.ts";
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
  row("a family name joins the full name before “Jr.”", ["Anton Velk Jr. spoke first. Velk left at noon."], "Anton Velk Jr. = Velk");
  row("of a father and a son neither is the other", ["Anton Velk Sr. met Anton Velk Jr. at noon."], "Anton Velk Jr.", "Anton Velk Sr.");
  row("a family name that two people have goes to the one named before", ["Anton Velk spoke. Mr Velk left. Later Nadia Velk came."], "Anton Velk = Mr Velk", "Nadia Velk");
  row("of two of one family name who bore it alone before keeps it", ["Anton Velk spoke. Mr Velk left. Velk came again.\nThen Nadia Velk came.\nVelk said so."], "Anton Velk = Mr Velk = Velk", "Nadia Velk");
  row("of two of one family name not the kin is called by it", ["Anton Velk and his mother, Nadia Velk, came.\nVelk said so."], "Anton Velk = Velk", "Nadia Velk");
  row("of two of one family name neither is called by it right behind the other", ["Anton Velk spoke. Velk left.\nThen Nadia Velk came. Velk said so."], "Nadia Velk");
  row("a family name that two have who are no kin stays apart", ["Anton Velk met Nadia Velk.\nVelk said so."], "Anton Velk", "Nadia Velk", "Velk");
  row("a courtesy title tells one of a family from another", ["Anton Velk and his wife, Nadia Velk, came.\nMrs Velk said so."], "Anton Velk", "Mrs Velk", "Nadia Velk");
  row("an office before a family name is not for a later full name of which no office is told", ["President Velk left at noon. His son Anton Velk stayed."], "President Velk", "Anton Velk");
  row("an office before a family name is for a later full name that is told to have it", ["President Velk left at noon. Anton Velk, the president since May, was ill."], "Anton Velk = President Velk");
  row("a given name joins the only full name that begins so", ["Karin Ode came at noon. Karin said so."], "Karin = Karin Ode");
  row("a given name of one who is called by the family name is another's", ["Karin Ode came at noon. Ode left. Then Karin came."], "Karin", "Karin Ode = Ode");
  row("a given name in somebody's words is of one who is called by the family name", ["Karin Ode came at noon. Ode left. “I saw Karin there,” said Ivo Renn."], "Karin = Karin Ode = Ode");
  row("“Sir” and a given name is the only one of that name", ["Sir Karl Ode came at noon. Then Sir Karl spoke."], "Sir Karl = Sir Karl Ode");
  row("“Sir” and a given name that two have is neither", ["Sir Karl Ode met Sir Karl Holm. Then Sir Karl spoke."], "Sir Karl", "Sir Karl Holm", "Sir Karl Ode");
  row("a family name that stands first joins the full name", ["Seo Min-jun came at noon. Seo said so."], "Seo = Seo Min-jun");
  row("a family name that stands first in two names joins neither", ["Seo Min-jun met Seo Ha-eun. Seo said so."], "Seo", "Seo Ha-eun", "Seo Min-jun");
  row("two letters are a firm's whose line of business they end with", ["Velmora Airways agreed. VA paid."], "VA = Velmora Airways");
  row("two letters are no other body's", ["The Velmora Army agreed. The VA paid."], "VA", "Velmora Army");
  row("a given name of two joins neither", ["Karin Ode met Karin Holm. Karin said so."], "Karin", "Karin Holm", "Karin Ode");
  row("a given name of somebody's kin is another's", ["Karin Ode came with Ivo Renn and his sister Karin."], "Karin", "Karin Ode");
  row("a city's name is a family name where it speaks", ["Karin Paris came at noon. Paris said she was glad."], "Karin Paris = Paris");
  row("a city's name beside a person's stays a city's", ["Karin Paris came at noon. She had been in Paris for long."], "Karin Paris", "Paris");
  row("a part of a hyphened name is no family name", ["Lady Bunny came to the show. A cartoon of Bugs-Bunny hung there."], "Bugs-Bunny", "Lady Bunny");
  row("a family name joins the full name behind an article", ["Omar al-Rashid left. Rashid said so."], "Omar al-Rashid = Rashid");
  row("a body is called by what stands before its “for”", ["The Tarn Foundation for the Visual Arts agreed. The Tarn Foundation paid."], "Tarn Foundation = Tarn Foundation for the Visual Arts");
  row("a body's head word goes on with a body that has a shorter name too", ["The Supreme Court of Velmora met. The Supreme Court agreed. The Court paid."], "Court = Supreme Court = Supreme Court of Velmora");
  row("a body's head word goes with neither of two", ["The Supreme Court of Velmora met. The Appeal Court of Tarn agreed. The Court paid."], "Court");
  row("a short form in brackets joins the full name", ["The Harrow Port Authority (HPA) agreed. The HPA paid."], "HPA = Harrow Port Authority");
  row("a short form behind “or” joins the full name", ["He joined the Jundal-e-Saheran organisation, or JES, in May. JES denied it."], "JES = Jundal-e-Saheran");
});

describe("two persons", () => {
  const shop = ["The gunman entered the office, Harrow police Sgt. Ilan Morrow said. A clerk saw him run, Morrow said. “He was alone,” said Harrow police Lt. Gerd Voss. Voss said the shop was closed."];
  row("who are called by the same body stay two", shop, "Morrow = Sgt. Ilan Morrow", "Lt. Gerd Voss = Voss");
  row("stay two over several articles", [...shop, "“He was alone,” said Harrow police Lt. Gerd Voss. The shop was closed, Harrow police Sgt. Ilan Morrow said."], "Morrow = Sgt. Ilan Morrow", "Lt. Gerd Voss = Voss");
});

describe("within an article, of bodies and events", () => {
  row("the word that heads a body's name joins it, with “the” and a capital", ["He left the Velmora Liberation Army in May. The Army denied it."], "Army = Velmora Liberation Army");
  row("a word that heads two bodies' names joins neither", ["The Tarn Council met the Harrow Council. The Council agreed."], "Council", "Harrow Council", "Tarn Council");
  row("a name joins the same name with what it is of", ["The Supreme Court of Velmora ruled. The Supreme Court was not asked."], "Supreme Court = Supreme Court of Velmora");
  row("the first word of a firm's name joins it", ["Kelmar Airlines said it would pay. Later Kelmar Airlines denied it, and the airline Kelmar fell."], "Kelmar = Kelmar Airlines");
  row("a firm's foundation is not the firm", ["The airline Kelmar fell. The Kelmar Foundation said it would pay."], "Kelmar", "Kelmar Foundation");
  row("initials join the only name that has them", ["The United Nations Harbor Commission met. The UNHC agreed."], "UNHC = United Nations Harbor Commission");
  row("initials of two join neither", ["The Tarn Water Board met the Tarn Wheat Board. The TWB agreed."], "TWB", "Tarn Water Board", "Tarn Wheat Board");
  row("two letters are too few to join", ["The Civil Index fell. The CI Bureau said so."], "Civil Index");
  row("a university is called without the word", ["Kelmar University said it would pay. Later Kelmar University denied it, and the university Kelmar fell."], "Kelmar = Kelmar University");
  row("a demonym in front is left out of a body's short name", ["The Italian Supreme Court of Appeal ruled. The Supreme Court was not asked."], "Italian Supreme Court of Appeal = Supreme Court");
  row("what a body is of is another", ["The General Assembly of the United Nations met. The United Nations paid."], "United Nations");
  row("the north of a divided country", ["North Korea and South Korea met. The North agreed."], "North = North Korea", "South Korea");
  row("two spellings of a person's name leave the family name one", ["Kristin Odesson spoke. Kristen Odesson left. Ms Odesson came again."], "Kristen Odesson = Kristin Odesson = Ms Odesson");
});

describe("who somebody is said to be", () => {
  /** The mentions of each named entity of one article that are no names. */
  function calledIn(text: string): readonly string[] {
    const {layers} = buildDossier([documentOf(text)], reader);
    const mention = new Map(layers.mentions.map((row) => [row.id, row]));
    return layers.entities.filter(({unnamed}) => !unnamed).flatMap(({name, mentions}) => mentions.map((id) => mention.get(id)!).filter(({form}) => form === "nominal").map(({start, end}) => `${name}: ${text.slice(start, end)}`));
  }
  function calls(about: string, text: string, ...wanted: readonly string[]): void {
    test(about, () => expect(calledIn(text)).toEqual(wanted));
  }
  calls("by a form of “be”", "Karin Ode was the warden of the port.", "Karin Ode: the warden of the port");
  calls("as whom somebody was appointed", "The council named Karin Ode as director.", "Karin Ode: director");
  calls("as whom somebody was dismissed", "Karin Ode was dismissed as director on Monday.", "Karin Ode: director");
  calls("by a noun for the head of a firm", "Karin Ode is the CEO of Brell Motors.", "Karin Ode: the CEO of Brell Motors");
  calls("a body, by what is set off by commas", "Karin Ode, the head of Velmora's intelligence agency, TWB, spoke first.", "Karin Ode: the head of Velmora's intelligence agency", "TWB: Velmora's intelligence agency");
  calls("as whom somebody was identified", "The suspect was identified as Karin Ode.", "Karin Ode: The suspect");
  calls("not as whom somebody is yet to be identified", "They hope to identify the suspect as Karin Ode.");
  calls("not where it is denied", "Karin Ode was not the warden of the port.");
  calls("not where it may be", "Karin Ode may be the warden of the port.");
  calls("not where somebody says so", "They claim that Karin Ode is an agent.");
  calls("not as whom somebody is used", "They used Karin Ode as a witness.");
  calls("not a name within a name", "The Council of Tarn, an exiled group, met.", "Council of Tarn: an exiled group");
});

describe("what goes back to a name", () => {
  /** All mentions of the entity with a name, in one article. */
  function mentionsOf(text: string, called: string): readonly string[] {
    const {layers} = buildDossier([documentOf(text)], reader);
    const mention = new Map(layers.mentions.map((row) => [row.id, row]));
    return layers.entities.filter(({name}) => name === called).flatMap(({mentions}) => mentions.map((id) => text.slice(mention.get(id)!.start, mention.get(id)!.end)));
  }
  function goes(about: string, text: string, called: string, ...wanted: readonly string[]): void {
    test(about, () => expect(mentionsOf(text, called)).toEqual([called, ...wanted]));
  }
  goes("“the company” to the firm named last", "The ferry belongs to Sellick Lines. The tanker belongs to Orsk Shipping. The company declined to speak.", "Orsk Shipping", "The company");
  goes("“the company” of another firm is no second mention of the first", "The ferry belongs to Sellick Lines. The company paid. The tanker belongs to Orsk Shipping. The company declined.", "Sellick Lines", "The company");
  goes("“the carmaker” to what the sentence before is about, of two firms", "Brell Motors sold a plant to Hodra Motors. The carmaker paid.", "Brell Motors", "The carmaker");
  goes("“the company” to no ministry", "The Ministry of Transport agreed. The company paid.", "Ministry of Transport");
  goes("“I” in somebody's words to who speaks", "Ivo Renn met Karin Ode. “I saw my house burn,” said Ode. “It told me nothing,” Renn said.", "Karin Ode", "I", "my", "Ode");
  goes("“I” in the article's own words to nobody", "Karin Ode came at noon. I saw her. “It burned,” said Ode.", "Karin Ode", "her", "Ode");
  goes("“I” in words within somebody's words to nobody", "“He told us: ‘I saw it,’ and left,” said Karin Ode.", "Karin Ode");
  goes("“I” to no body that speaks", "“I am glad of it,” said the Harrow Port Authority.", "Harrow Port Authority");
  goes("“the President” to who has the title", "Karin Ode came at noon. President Ode spoke for an hour. Then the President left.", "Karin Ode", "President Ode", "the President");
  goes("“he” never to whom a courtesy title calls a woman", "Agnes Dahl agreed. Ms Dahl said the ballot was near. Then he left.", "Agnes Dahl", "Ms Dahl");
});

describe("nominals of headlines", () => {
  function joined(about: string, headline: string, body: string, wanted: boolean): void {
    test(about, () => {
      const text = `${headline}\n\n${body}`;
      const {layers} = buildDossier([documentOf(text, {parts: [{kind: "headline", start: 0, end: headline.length}, {kind: "body", start: headline.length + 2, end: text.length}]})], reader);
      expect(layers.entities.some(({reasons}) => reasons.some(({rule}) => rule === "headline-noun"))).toBe(wanted);
    });
  }
  joined("a bare noun is the only one of its noun below", "Driver charged after crash", "A driver was charged on Monday after a crash in Tarn.", true);
  joined("who held an office before is not who holds it", "Velmora minister quits", "A former minister came on Monday.", false);
  joined("of two drivers below it is neither", "Driver charged after crash", "A driver was charged on Monday. Another driver was hurt.", false);
  joined("many are not the many below", "Drivers charged after crash", "Some drivers were charged on Monday.", false);
});

describe("nominals across articles", () => {
  /** The entities without a name that are spoken of in both articles. */
  function sharedIn(first: string, second: string): readonly string[] {
    const {layers} = buildDossier([first, second].map((text, index) => documentOf(text, {index})), reader);
    const docs = new Map(layers.mentions.map(({id, doc}) => [id, doc]));
    return layers.entities.filter(({unnamed, mentions}) => unnamed && new Set(mentions.map((id) => docs.get(id))).size > 1).map(({name}) => name);
  }
  function shares(about: string, first: string, second: string, ...wanted: readonly string[]): void {
    test(about, () => expect(sharedIn(first, second)).toEqual(wanted));
  }
  const [here, there] = [" Karin Ode of the Harrow Port Authority wept.", " The Harrow Port Authority and Karin Ode were told."];
  shares("the only gunman of two articles that share names is one", `A gunman fired twice. The gunman fled.${here}`, `The gunman was caught in Tarn.${there}`, "The gunman");
  shares("a gunman of an article about others is another", "A gunman fired twice. Ivo Renn wept.", `The gunman was caught in Tarn.${there}`);
  shares("two gunmen of one article are left apart", `A gunman fired twice. Another gunman fled.${here}`, `The gunman was caught in Tarn.${there}`);
  shares("a manager is of one body or another", `The manager was seen.${here}`, `The manager was caught in Tarn.${there}`);
  shares("a resident is one of many", `A resident was hurt.${here}`, `The resident was caught in Tarn.${there}`);
  shares("who speaks without a name is left to a person", `“It burned,” the gunman said.${here}`, `“I ran,” the gunman said.${there}`);
  shares("the police are one", `Police sealed the pier.${here}`, `The police found the boat.${there}`, "The police");
  shares("the police of two countries are two", `French police sealed the pier.${here}`, `Belgian police found the boat.${there}`);
  shares("two whose modifiers differ are left apart where it is the office of each", `The deputy minister was seen.${here}`, `The foreign minister was caught in Tarn.${there}`);
  shares("men of whom the same deed is told are one", `A man was arrested on the pier.${here}`, `The man was arrested at dawn.${there}`, "The man");
  shares("a man who is shot and a man who is arrested are two", `A man was shot on the pier.${here}`, `The man was arrested at dawn.${there}`);
  shares("of two men in one article the one of whom the same deed is told is met", `A man was shot. A tall man was arrested on the pier.${here}`, `The man was arrested at dawn.${there}`, "A tall man");
  shares("a man of 40 and a man of 23 are two", `A 40-year-old man was arrested on the pier.${here}`, `A 23-year-old man was arrested at dawn.${there}`);
  shares("a gunman beside two gunmen is one of them", `Two gunmen fired. The gunman fled.${here}`, `The gunman was caught in Tarn.${there}`);
  shares("a synonym is the same noun", `An inmate fled. The inmate swam.${here}`, `The prisoner was caught in Tarn.${there}`, "The prisoner");
  shares("a store of one town and a store of another are two", `The inmate of the Tarn jail fled.${here}`, `The inmate of the Orsk jail was caught.${there}`);
  shares("two events about the same people share nobody without a name", `The gunman fled through a narrow lane behind the fish hall, threw his rifle into a skip, stole a red scooter and rode north until the fuel ran out beside a quarry.${here}`, `Nine years before, a ferry had sunk in deep fog off a reef, with timber, wool, salt and two crates of rare books aboard. Divers searched the wreck for weeks, but found neither gold nor bones. The gunman heard the old story as a child and never forgot the cold night on the beach, nor the blue lamp, nor the song that an aunt sang while rain beat upon a tin roof.${there}`);
  shares("who is told of as somebody with a name is him in the other article", `The gunman was Ivo Renn.${here}`, `The gunman was caught in Tarn.${there}`);
  shares("where each article has several drivers, those told of in the same words are one", `The drunken driver fled. A driver honked.${here}`, `The drunken driver was caught in Tarn. A driver waved.${there}`, "The drunken driver");
  shares("a family is somebody's", `The family wept. Her family left.${here}`, `The family came to Tarn. His family stayed.${there}`);
  shares("the survivors of an event are one, with “the” and without", `Divers met the survivors.${here}`, `Survivors came to Tarn.${there}`, "the survivors");
  shares("the clerks of an event are one where one article tells which", `The clerks of the port left.${here}`, `Clerks came to Tarn.${there}`, "The clerks of the port");
  shares("two survivors are not the survivors", `Divers met two survivors.${here}`, `The survivors came to Tarn.${there}`);
  shares("clerks of whom neither article tells which are left apart", `Clerks left.${here}`, `Clerks came to Tarn.${there}`);
  shares("police of an event are one though they speak", `“It burned,” police said.${here}`, `“He ran,” police said.${there}`, "police");
  shares("a company is one of many", `A company paid.${here}`, `The company was closed.${there}`);
});

describe("nominals of a set that is known to tell of one event", () => {
  /** The sets without a name that reach over both articles, where the noun alone joins. */
  function joinedIn(first: string, second: string): readonly string[] {
    const {layers} = runStages(stages(reader, {}, {nounFrom: 0.5}), [first, second].map((text, index) => documentOf(text, {index})));
    const docs = new Map(layers.mentions.map(({id, doc}) => [id, doc]));
    return layers.entities.filter(({unnamed, mentions}) => unnamed && new Set(mentions.map((id) => docs.get(id))).size > 1).map(({name}) => name);
  }
  function joins(about: string, first: string, second: string, ...wanted: readonly string[]): void {
    test(about, () => expect(joinedIn(first, second)).toEqual(wanted));
  }
  joins("the noun is enough", "A company paid.", "The company was closed.", "The company");
  joins("not where a number speaks against it", "A 40-year-old man was arrested on the pier.", "A 23-year-old man was arrested at dawn.");
  joins("not where a nationality speaks against it", "French police sealed the pier.", "Belgian police found the boat.");
  joins("not where a place speaks against it", "The inmate of the Tarn jail fled.", "The inmate of the Orsk jail was caught.");
});

describe("agreements", () => {
  /** The mentions of the agreements of some articles, each agreement as its words in order. */
  function dealsIn(...texts: readonly string[]): readonly string[] {
    const {layers} = buildDossier(texts.map((text, index) => documentOf(text, {index})), reader);
    const [mention, text] = [new Map(layers.mentions.map((row) => [row.id, row])), new Map(texts.map((words, index) => [documentOf(words, {index}).id, words]))];
    return layers.entities.map(({mentions}) => mentions.map((id) => mention.get(id)!).map(({doc, start, end}) => text.get(doc)!.slice(start, end)).join(" = ")).filter((words) => /deal|accord|pact|treaty/u.test(words));
  }
  function deals(about: string, texts: readonly string[], ...wanted: readonly string[]): void {
    test(about, () => expect(dealsIn(...texts)).toEqual(wanted));
  }
  deals("an agreement with a name before its noun is a thing, and the short words for it are it", ["Ministers signed the Tarn fishing deal. The deal was long. Few liked the pact."], "Tarn fishing deal = The deal = the pact");
  deals("without a name nothing is read", ["Ministers signed the fishing deal. The deal was long."]);
  deals("a country and its people name one agreement, across articles", ["They left the Belgium fishing deal.", "They tore up the Belgian deal."], "Belgium fishing deal = Belgian deal");
  deals("agreements on two matters are two", ["They left the Tarn fishing deal.", "They tore up the Tarn trade deal."], "Tarn fishing deal", "Tarn trade deal");
  deals("a new one is another", ["They left the Tarn fishing deal. They want the new deal."], "Tarn fishing deal", "the new deal");
  deals("of another year is another", ["They left the Tarn fishing accord. The 1994 pact failed. The 2015 pact held."], "Tarn fishing accord", "The 1994 pact", "The 2015 pact");
  deals("where two are named the bare noun is neither", ["They left the Tarn accord and the Orsk accord. The accord failed."], "Tarn accord", "Orsk accord", "The accord");
  deals("one of several has no name", ["They want a Tarn fishing deal. The deal failed."]);
});

describe("mentions one in the other", () => {
  /** Whether two mentions that are given, one within the other, are made one. */
  function areOne(text: string, outer: string, inner: string, head: string, innerHead = head): boolean {
    const doc = documentOf(text);
    const find = stages(reader).filter(({gives}) => gives === "sentences");
    const {layers: {sentences}} = runStages(find, [doc]);
    const place = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
    const given = [outer, inner].map((words, index): Mention => ({id: `m${index}`, doc: doc.id, kind: "other", form: "nominal", ...place(words), head: place(index === 0 ? head : innerHead)}));
    return findEntities(contextOf([doc], sentences, given, [], [])).layer.length === 1;
  }
  function nests(about: string, wanted: boolean, text: string, outer: string, inner: string, head: string, innerHead?: string): void {
    test(about, () => expect(areOne(text, outer, inner, head, innerHead)).toBe(wanted));
  }
  nests("the same head word makes them one", true, "They sold the old pump that leaked for years.", "the old pump that leaked for years", "the old pump", "pump");
  nests("a relative pronoun is what its clause hangs from", true, "They sold the old pump that leaked for years.", "the old pump", "that", "pump", "that");
  nests("a word that opens what is said is no relative pronoun", false, "They told the warden that the boat leaked.", "the warden", "that", "warden", "that");
  nests("a list is not its first member", false, "They sold the pump and the boat.", "the pump and the boat", "the pump", "pump");
});

describe("across articles", () => {
  row("a mount is one, written short or out", ["The hikers left Mount Orsk at noon.", "Two hikers left Mt Orsk at noon."], "Mount Orsk = Mt Orsk");
  row("spellings of one name are one person", ["Yevgeny Tarzhov spoke."], "Yevgeny Tarzhov");
  row("a transliteration joins", ["Yevgeny Tarzhov spoke.", "Yevgeni Tarjov agreed."], "Yevgeni Tarjov = Yevgeny Tarzhov");
  row("a shared family name joins nobody", ["Karin Ode spoke.", "Martin Ode agreed."], "Karin Ode", "Martin Ode");
  row("a family name alone stays apart where nothing else speaks for it", ["Karin Ode spoke.", "Mr Ode agreed."], "Karin Ode", "Mr Ode");
  row("a family name with the same office joins", ["President Karin Ode spoke.", "President Ode agreed."], "President Karin Ode = President Ode");
  const [crew, harbor] = ["Nadia Velk met Ivo Renn on the pier in Harrow.", "Nadia Velk and Ivo Renn met again on the pier in Harrow."];
  row("a family name joins the only one who has it in an article on the same event", [`Karin Ode spoke. ${crew}`, `Ms Ode agreed. ${harbor}`], "Karin Ode = Ms Ode");
  row("not where two have it", [`Karin Ode spoke. Martin Ode wept. ${crew}`, `Ms Ode agreed. ${harbor}`], "Karin Ode", "Martin Ode", "Ms Ode");
  row("not a man's with a woman's", [`Mr Karin Ode spoke. ${crew}`, `Ms Ode agreed. ${harbor}`], "Mr Karin Ode", "Ms Ode");
  row("a firm without its line of business is the firm in an article on the same event", [`Brell Motors paid. ${crew}`, `Brell paid. ${harbor}`], "Brell = Brell Motors");
  row("not where a person has the name", [`Brell Motors paid. Anton Brell wept. ${crew}`, `Brell paid. ${harbor}`], "Brell Motors");
  row("a team is one without its town, in an article on the same event", [`The Philadelphia Herons lost. ${crew}`, `They cheered for the Herons. ${harbor}`], "Herons = Philadelphia Herons");
  row("not where teams of two towns are called so", [`The Philadelphia Herons beat the Chicago Herons. ${crew}`, `They cheered for the Herons. ${harbor}`], "Herons", "Philadelphia Herons", "Chicago Herons");
  row("initials of two letters are the only body's that has them, in an article on the same event", [`Tarn Airways paid. ${crew}`, `The strike at TA went on. ${harbor}`], "TA = Tarn Airways");
  row("not where two bodies have them", [`Tarn Airways paid. Thane Airways left. ${crew}`, `The strike at TA went on. ${harbor}`], "Tarn Airways", "Thane Airways", "TA");
  row("a short form alone is the body's that another article gives it", ["The Tarn Bridge Keepers Association (TBKA) paid.", "The TBKA left."], "TBKA = Tarn Bridge Keepers Association");
  row("a rank before a full name is none of its words", ["Supt. Anton Velk spoke.", "Anton Velk agreed."], "Anton Velk = Supt. Anton Velk");
  test.each([
    ["a people before a full name is none of its words", "Australian Anton Velk", "Anton Velk", 1],
    ["an office before a full name is none of its words", "Harrow Researcher Anton Velk", "Anton Velk", 1],
    ["a people before a family name tells no full name", "Australian Velk", "Anton Velk", 2],
  ])("%s", (_, long, short, wanted) => {
    const docs = [long, short].map((text, index) => documentOf(text, {index}));
    const names = docs.map(({id, text}, index): Mention => ({id: `m${index}`, doc: id, kind: "person", form: "name", start: 0, end: text.length, head: {start: 0, end: text.length}}));
    expect(findEntities(contextOf(docs, [], names, [], [])).layer).toHaveLength(wanted);
  });
  row("a short form that two bodies have joins them not", ["The Harrow Port Council (HPC) paid. The HPC left.", "The Hill Parish Church (HPC) burned. The HPC was old."], "HPC = Harrow Port Council", "HPC = Hill Parish Church");
  row("a person whose family name another has in full stays apart", ["Tamsin Ode spoke. Ms Ode left.", "Corin Ode wept."], "Ms Ode = Tamsin Ode", "Corin Ode");
  row("words in another order are one body", ["The Kestrova Port Authority paid.", "The Port Authority of Kestrova paid."], "Kestrova Port Authority = Port Authority of Kestrova");
  test("the very words of a thing's name, written small, are that thing's", () => {
    const {layers} = buildDossier(["He read the Tarn Harbor Report.", "She read the Tarn harbor report."].map((text, index) => documentOf(text, {index})), reader);
    expect(layers.entities.find(({name}) => name === "Tarn Harbor Report")?.mentions).toHaveLength(2);
  });
  row("ministries of two countries are two", ["The Belgian Foreign Ministry agreed.", "The French Foreign Ministry agreed."], "Belgian Foreign Ministry", "French Foreign Ministry");
  row("a country and its short form are one place", ["He left the United States.", "He left the U.S. in May."], "U.S. = United States");
});

describe("across articles, how often a name stands for somebody", () => {
  function counts(about: string, texts: readonly string[], form: string, wanted: number): void {
    test(about, () => expect(formsOf(texts).filter((forms) => forms === form)).toHaveLength(wanted));
  }
  const [crew, harbor] = ["Nadia Velk met Ivo Renn on the pier in Harrow.", "Nadia Velk and Ivo Renn met again on the pier in Harrow."];
  counts("a name of one word that three articles never give in full is one", [`Tarnelo wept. ${crew}`, `Tarnelo sat. ${harbor}`, `Tarnelo agreed. ${harbor}`], "Tarnelo", 1);
  counts("not where one of them gives a person's full name with it", [`Karin Tarnelo and Anton Tarnelo wept. ${crew}`, `Tarnelo sat. ${harbor}`, `Tarnelo agreed. ${harbor}`], "Tarnelo", 2);
  counts("a family name alone is two people's, though both articles tell of one event", [`Ms Odesson spoke. ${crew}`, `Ms Odesson agreed. ${harbor}`], "Ms Odesson", 2);
  counts("a captain and a judge of one family name are two", [`Captain Tarzen spoke. ${crew}`, `Judge Tarzen agreed. ${harbor}`], "Captain Tarzen", 1);
  counts("a place that ends a body's name is not the body", ["Mercy Relief Group Canada sent boats. Canada sent money."], "Canada", 1);
  counts("a name of three words is one, whatever it seems to be", ["Mikka Orne Odesson, 40, spoke.", "They drove from Velk to the town of Mikka Orne Odesson in Tarn."], "Mikka Orne Odesson", 1);
});

test("many articles with the same people give no more links than places", () => {
  const {layers} = buildDossier(Array.from({length: 24}, (_, index) => documentOf("Karin Ode met a port official. The Harrow Port Authority paid.", {index})), reader);
  const [ode, authority] = ["Karin Ode", "Harrow Port Authority"].map((name) => layers.entities.find((entity) => entity.name === name)!);
  expect([ode.mentions.length, authority.mentions.length]).toEqual([24, 24]);
  expect(Math.max(...layers.entities.map(({mentions, reasons}) => reasons.length / mentions.length))).toBeLessThan(2);
});

describe("descriptions", () => {
  function descriptionsOf(text: string): readonly string[] {
    const {layers} = buildDossier([documentOf(text)], reader);
    return layers.entities.filter(({unnamed}) => !unnamed).flatMap(({name, descriptions}) => descriptions.map(({start, end}) => `${name}: ${text.slice(start, end)}`));
  }
  function describes(about: string, text: string, ...found: readonly string[]): void {
    test(about, () => expect(descriptionsOf(text)).toEqual(expect.arrayContaining([...found])));
  }
  function describesNot(about: string, text: string): void {
    test(`no description: ${about}`, () => expect(descriptionsOf(text)).toEqual([]));
  }
  describes("behind a comma", "He met Karin Ode, the mayor of a small town, on Monday.", "Karin Ode: the mayor of a small town");
  describes("before the name", "He met harbor warden Ivo Renn there.", "Ivo Renn: harbor warden");
  describes("of a body", "He joined the Tarn Brotherhood, a banned sect in the hills, as a boy.", "Tarn Brotherhood: a banned sect in the hills");
  describes("in a speaker's words, of whom the speaker spoke just before", "Ms Ode said Velmora paid the crew. “This is the chief backer of the league, and we know it,” she said.", "Velmora: the chief backer of the league");
  describes("between a preposition and the name, of a person", "They spoke with the deputy warden, Ivo Renn, on Monday.", "Ivo Renn: the deputy warden");
  describes("before the name, whatever ends as persons do", "He met satirist Ivo Renn and the lineman Karin Ode there.", "Ivo Renn: satirist", "Karin Ode: lineman");
  describes("before the name, of two roles with what holds both back", "A photo of accused robber and arsonist Ivo Renn was shown. The mayor and harbor warden Karin Ode wept.", "Ivo Renn: accused robber and arsonist", "Karin Ode: harbor warden");
  describesNot("what a preposition or an article opens before the name", "In a statement Ivo Renn said so. Last week Ivo Renn left. In court Ivo Renn wept. The bill Ivo Renn signed is old. The day Ivo Renn left was cold.");
  describesNot("where something happened, before the name", "Down the street, Ivo Renn was waiting. In the meantime, Renn had called a cab.");
  describesNot("what was done first, before the name", "By leaving the building, Ivo Renn broke the rules.");
  describesNot("in a speaker's words, of a thing", "Ms Ode said Velmora paid the crew. “This is the worst answer of all,” she said.");
  describesNot("in another speaker's words", "Ms Ode said Velmora paid the crew. “This is the chief backer of the league,” Ivo Renn said.");
  describes("in a speaker's words, though other words of the speaker stand between", "Ms Ode said Velmora is not hurt by the fine. Ms Ode said she saw a rise in trade. “This is the chief backer of the league, and we know it,” Ms Ode said.", "Velmora: the chief backer of the league");
  describes("of an agreement, by “it” and its noun", "They left the Tarn fishing deal. “It's a dreadful pact,” Ms Ode said.", "Tarn fishing deal: a dreadful pact");
  describes("by “call”, in a speaker's words", "“I call Karin Ode a hero of the port,” Ivo Renn said.", "Karin Ode: a hero of the port");
  describes("by “describe … as”, in a speaker's words", "“We describe the Tarn Brotherhood as a band of thieves,” Ivo Renn said.", "Tarn Brotherhood: a band of thieves");
  describes("behind what somebody made, by the last noun", "They tore up the list made by his predecessor, Ivo Renn.", "Ivo Renn: his predecessor");
  test("what somebody is called has the quote of who says so", () => {
    const {layers} = buildDossier([documentOf("They call Karin Ode a hero.")], reader);
    const [description] = layers.entities.find(({name}) => name === "Karin Ode")!.descriptions;
    expect(layers.quotes.map(({id}) => id)).toContain(description.quote);
  });
  describesNot("what an owner's thing is called", "A diplomat in exile, called Tarn's plan childish.");
  describesNot("what somebody said of another", "Ivo Renn, who said Karin Ode is tired, left.");
  describesNot("a thing of another sort by “it”", "They read the list. “It's a dreadful pact,” Ms Ode said.");
  describes("in a relative clause", "Ivo Renn, who until last year was the warden of the port, agreed.", "Ivo Renn: who until last year was the warden of the port");
});
