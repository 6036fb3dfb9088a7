import {describe, expect, test} from "vitest";
import fc from "fast-check";
import {findMentions} from "../../src/stages/mentions/index.ts";
import {sentences} from "../../src/stages/sentences.ts";
import type {Document, Mention, Sentence} from "../../src/model/index.ts";
import {documentOf, reader, unmark} from "./reading.ts";

function mentionsOf(doc: Document): readonly Mention[] {
  return findMentions(doc, sentences(reader).run([doc], {}).layer as readonly Sentence[]);
}

/** Names carry their kind, nominals are marked `n`; a row is held only against mentions of the form it marks. */
function row(about: string, marked: string, form: "name" | "nominal" = "name"): void {
  test(about, () => {
    const {text, marks} = unmark(marked);
    const doc = documentOf(text);
    const found = mentionsOf(doc).filter((mention) => mention.form === form).map(({kind, start, end}) => `${form === "nominal" ? "n" : kind}: ${text.slice(start, end)}`);
    expect(found.sort()).toEqual(marks.map(({kind, words}) => `${kind}: ${words}`).sort());
  });
}

describe("names", () => {
  row("a person with a title is one mention, title included", "[person:President Karin Ode] left [place:Paris] on Monday.");
  row("an office of several words stands before the name", "[person:Interior Secretary Karin Ode] left early.");
  row("an office with what it is for stands before the name", "[person:Secretary of the Interior Karin Ode] met [person:Minister for Foreign Affairs Karin Holm].");
  row("a bishop's town is no part of the name", "[person:Bishop of Harrow Karin Ode] left early.");
  row("what an office is for may be two fields", "[person:Minister of Trade and Industry Paul Renn] left early.");
  row("a body of which somebody is president is named without him", "The President of [organization:Bank of Velmora] left early.");
  row("a member of parliament has a title", "[person:Labour MP Karin Ode] left early.");
  row("an office in two parts behind a place's name", "[place:Dask County] [person:District Attorney Ivo Renn] said so.");
  row("a chief of a fire service keeps the city apart", "[place:Vesk City] [person:Fire Marshal Ivo Renn] said so.");
  row("a city's manager", "It was [person:City Manager Ivo Renn] who said so.");
  row("one word of an office in front of a full name", "So said [person:Attorney Karin Ode].");
  row("an office without a name is no name", "The District Attorney left.");
  row("a family name that is a title elsewhere", "[person:Larry King] left with [person:Aaron Judge].");
  row("a company that begins like a rank", "[organization:General Electric] said so.");
  row("a place before a title is a mention of its own", "[place:U.S.] [person:Senator Ivo Renn] voted no.");
  row("a demonym before a title is no part of the name", "Belgian [person:Prime Minister Lotte Marn] agreed.");
  row("a demonym stays in the name of a body", "The [organization:Belgian Foreign Ministry] agreed.");
  row("a name with 'of' is one name", "She joined the [organization:Bureau of Nautical Affairs] in May.");
  row("hyphens without blanks stay in the name", "He met [person:Anna-Lena Kroft] there.");
  row("a hyphen behind a country ends its name", "The [place:Austria]-based bank closed.");
  row("a particle in lower case stays in the name", "The court heard [person:Pieter van der Molen] again.");
  row("an acronym is a body", "It was signed by the [organization:NCVF] in June.");
  row("a masthead keeps its capitalised article", "[person:Ivo Renn] told [organization:The Tarn Courier] so.");
  row("a middle initial belongs to the name", "[person:Norma T. Quill] spoke first.");
  row("days and months are no names", "On Tuesday in July it rained.");
  row("'May' in a date is no name", "It opens on May 12 in [place:Oslo].");
  row("two capitalised places in a row keep apart at the comma", "They landed in [place:Lyon], [place:France].");
  row("a number belongs to the name of a building or a vehicle", "[place:Warehouse 7] and [place:Pier 12] burned on [other:Flight 302].");
  row("a count behind a place is no part of its name", "In [place:Kestrova] 80 people marched.");
  row("a place whose first word is no name elsewhere", "The [place:New Zealand] government left [place:Oslo].");
  row("the tagger's longer name holds", "She works at the [organization:Bureau of Nautical Inquiry] in [place:Oslo].");
  row("who is renamed without an article is a person", "So said [person:Kelmar Vosk], chief economist at [organization:Bank of Tarn].");
  row("a full name is a person's where its surname has a title", "[person:Vosk Arndal] fell. [person:Mr. Arndal] rose.");
  row("two persons joined by 'and' stay two", "He met [person:Anna Kroft] and [person:Ivo Renn] there.");
  row("a place of several words is one name", "They went to [place:Saudi Arabia] by sea.");
});

describe("names within names", () => {
  /** All names of a text in order, a longer one before those in it. */
  function holds(about: string, text: string, ...names: readonly string[]): void {
    test(about, () => {
      const found = mentionsOf(documentOf(text)).filter(({form}) => form === "name").map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`);
      expect(found).toEqual(names);
    });
  }
  holds("a known place that opens a longer name", "He left the Belgium State Department in May.", "organization: Belgium State Department", "place: Belgium");
  holds("the town of a university", "She joined the University of Harrow Bay in May.", "organization: University of Harrow Bay", "place: Harrow Bay");
  holds("a side of a known place", "She joined the Institute of Southern Belgium in May.", "organization: Institute of Southern Belgium", "place: Southern Belgium");
  holds("a known place at the end of a body's name", "He left the Mercy Relief Group Canada in May.", "organization: Mercy Relief Group Canada", "place: Canada");
  holds("a known place in a title", "He met the Ambassador to France Karin Ode.", "person: Ambassador to France Karin Ode", "place: France");
  holds("a known place before a person that the tagger does not see", "He met the Ambassador to France Ivo Renn.", "person: Ambassador to France Ivo Renn", "place: France");
  holds("a person told of elsewhere whom a body is called after", "Karin Ode died. The Karin Ode Heritage Foundation mourned.", "person: Karin Ode", "organization: Karin Ode Heritage Foundation", "person: Karin Ode");
  holds("a person of whom nothing else is told, where a foundation has the name", "The Karin Ode Heritage Foundation mourned.", "organization: Karin Ode Heritage Foundation", "person: Karin Ode");
  holds("no person in the name of a body that is no foundation, where nothing else is told", "The Karin Ode Group failed.", "organization: Karin Ode Group");
  holds("what a stadium is called after", "They won at the Upper Fisk Stadium in May.", "place: Upper Fisk Stadium", "other: Upper Fisk");
  holds("what a museum is called after, not what it is about", "He left the Weatherley Art Museum in May.", "organization: Weatherley Art Museum", "other: Weatherley");
  holds("nothing in a museum that is only told by what it is about", "He left the National War Museum in May.", "organization: National War Museum");
  holds("no people in a museum", "He left the Belgian Museum in Oslo.", "organization: Belgian Museum", "place: Oslo");
  holds("no short form of a body that a prize is called after", "The ferry company Kelmar failed. The Kelmar Prize went to Oslo.", "organization: Kelmar", "other: Kelmar Prize", "place: Oslo");
  holds("a place by its letters before a longer name", "He told LA Weekly so.", "organization: LA Weekly", "place: LA");
  holds("no family name alone", "Karin Ode died. Ode was 80. The Ode Heritage Foundation mourned.", "person: Karin Ode", "person: Ode", "organization: Ode Heritage Foundation");
  holds("not what may be the name's short form", "The ferry company Kelmar failed. The Kelmar Bank paid.", "organization: Kelmar", "organization: Kelmar Bank");
});

describe("where a name begins and ends", () => {
  row("the second syllable of an East Asian given name", "[person:Seo Min-jun] met [person:Kang Ha-eun] there.");
  row("an office that somebody is elected to", "The [other:Velmoran] President-elect [person:Karin Ode] met him.");
  row("a word joined to a name is no part of it", "The [place:New York]-based bank met a [place:Hong Kong]-style tax.");
  row("a state of two words behind a party's letter is no name", "[person:Sen. Karin Ode], D-W. Va., met [person:Sen. Ivo Renn] (R-N. Dak.).");
  row("an office alone is a nominal whatever its capitals", "[n:The President] left. [n:The Home Secretary] and I met [n:the Prime Minister].", "nominal");
  row("an office before a name or a noun is none alone", "The President Karin Ode left. The King Group failed.", "nominal");
  row("an officer's letters between a firm and a name", "[organization:Takora] [person:CEO Christophe Weber] left. [person:CFO Karin Ode] stayed.");
  row("what somebody does for a firm between its name and a person's", "[organization:IDC] [person:Researcher Ramon Llamas] said so.");
  row("a rank in short words", "[person:Det Ch Supt Karin Ode] said so.");
  row("a people before a person who is named without it elsewhere", "Australian [person:Brenton Tarv] was denied a visit. [person:Brenton Tarv] said so.");
  row("a date and an hour have no names", "Sun 26 May 2031 08:02 IST. Tue, 3 Jan 2031. On May 8 it rained in [place:Oslo].");
  row("a count in capitals is no name", "TENS of thousands waited in [place:Oslo].");
  row("a place by who once had it", "He lives at [place:O’Brannigan’s Reach] near [place:Oslo].");
  row("an office of two joined words is one title, and alone no name", "[person:Governor-General Karin Ode] met the Governor-General of [place:Oslo].");
  row("a number's sign is no name", "It is the No. 2 firm in [place:Oslo].");
  row("a team is known by its players", "[organization:Chelvey] won. Then the [organization:Chelvey] midfielder fell.");
  row("a holiday is an event", "She stayed in [place:Oslo] over [event:Christmas].");
  row("the letters of a currency are no name", "He paid US$20,000 and NZ$ 5.");
  row("a time with a capital is no name", "They met on Saturday Night. Last Year it rained in [place:Oslo].");
  row("a side taken is no part of a name", "The Pro-Harrow camp won. Pan-democrat [person:Karin Ode] lost to the Pro-Paris [organization:NCVF].");
  row("a side taken stays in a name that goes on", "The [organization:Anti-Piracy League] met.");
  row("whom a body is for belongs to its name", "She left the [organization:Tarn Foundation for the Visual Arts] in May.");
  row("a person behind a body whom the tagger knows", "A professor at [organization:Harrow State University] [person:Emeka Obi] said so.");
  row("what is counted is no name", "She gave them 100 Veloprints. The Veloprints of actors were ready in an instant.");
  row("a country of two words as an adjective is no name", "The South Korean army left [place:Oslo].");
  row("the Internet is a thing with a name", "She read it on the [other:Internet] in May.");
  row("a hashtag is a name", "She wrote [other:#OdeOut] in May.");
  row("a language is a name, a people's adjective is none", "He spoke [other:Spanish] in a Spanish town, and they met in [other:Arabic].");
  row("inhabitants are of their place and of nothing behind it", "[n:Villagers of Harrow] return home after a year.", "nominal");
  row("a party that is called by its adjective", "[organization:Labour] has a plan. A Labour plan failed.");
  row("many whose name a body bears", "The [organization:Tarn People's Party] met the [organization:Tarn Workers' Party].");
  row("an owner is no part of what is owned", "He read [person:Karin Ode]'s [organization:Harrow Party] pledge again.");
  row("many who own somebody's words are no part of the name", "So said the [other:Harrow Traders]' [person:Karin Ode].");
  row("what is joined to a name by a hyphen is no syllable of it", "It was [person:Karin Ode]-like. The [place:Harrow Bay]-area was shut.");
  row("a member's party and place are no person", "[person:Rep. Ana Ode], R-Ky., met [person:Rep. Karin Holm] (D-Pasadena).");
  row("a body in capitals that is a small word otherwise", "The [organization:WHO] warned of it.");
  row("a small word in capitals is no name", "He stays UNLESS they pay; [person:Karin Ode] said so.");
  row("a guest's rank is no name", "She was a VIP guest of [person:Karin Ode].");
  row("a person right behind a body", "So said the head of the [organization:Refugee Council] [person:Karin Ode].");
  row("a person and what the person belongs to", "[person:Karin Ode] of [organization:Harrow Council] won.");
  row("an office for a place that no list has", "[person:Attorney General of Velmora Ivo Renn] met [person:Attorney General of South Velmora Karin Ode].");
  row("a town of several words behind an office", "The Mayor of [place:San Luis Obispo] left.");
  row("a shadow office", "[person:Shadow Home Secretary Karin Ode] left early.");
  row("who is sent somewhere is no nominal beside the name", "He met the Ambassador to France Karin Ode.", "nominal");
  row("an office is no nominal in a titled name", "Attorney General of Velmora Ivo Renn left.", "nominal");
});

describe("firms that no list has", () => {
  row("who is gone on about as the company is a firm", "[organization:Boreal] fell 5 percent on Tuesday. The company said it would close two plants.");
  row("who stands beside another is not told to be the firm", "[person:Karin Velk] left [organization:Boreal Motors] on Tuesday. The company said so.");
  row("what has shares is a firm", "Shares of [organization:Kelmar] fell.");
  row("what has a chief executive is a firm", "So said [organization:Kelmar]'s chief executive.");
  row("what has a chief is no firm for that", "So said [place:Belgium]'s police chief.");
});

describe("nominals", () => {
  row("an unnamed official", "[n:A senior harbor official] spoke.", "nominal");
  row("an adjective used as a noun behind an article", "So said [n:the official].", "nominal");
  row("a compound adjective", "[n:A well-placed western official] said so.", "nominal");
  test("a member of a body takes the body along, which is a mention of its own", () => {
    const doc = documentOf("It fell to a senior member of the council to speak.");
    const found = mentionsOf(doc).filter(({form}) => form === "nominal").map(({start, end}) => doc.text.slice(start, end));
    expect(found).toEqual(["a senior member of the council", "the council"]);
  });
  test("who belongs to a body is named with its owner, which is a mention of its own", () => {
    const doc = documentOf("So said the firm's analysts.");
    const found = mentionsOf(doc).filter(({form}) => form === "nominal").map(({start, end}) => doc.text.slice(start, end));
    expect(found).toEqual(["the firm's analysts", "the firm"]);
  });
  row("two roles joined by 'and' are two mentions", "[n:The coach] and [n:general manager] spoke.", "nominal");
  row("people named by their country", "[n:The Belgians] declined.", "nominal");
  row("a noun before another noun is no head", "[n:The police report] burned.", "nominal");
  test("a coast guard is a body", () => {
    const doc = documentOf("The coast guard left; the guard stayed.");
    expect(mentionsOf(doc).filter(({form}) => form === "nominal").map(({kind}) => kind)).toEqual(["organization", "person"]);
  });
  row("a text that speaks", "[n:The statement] said so.", "nominal");
});

test("the same input gives the same mentions, and every span lies in the text", () => {
  const piece = fc.constantFrom("Karin Ode", "said", "the official", "“We held,”", "U.S.", "\u00a0", "\n", "-", "Mr", "of", "Bank", "President", ",", "(NCVF)", "😀", "\u202e", "al-Rashid");
  fc.assert(fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
    const doc = documentOf(pieces.join(" "));
    const first = mentionsOf(doc);
    for (const {start, end, head} of first) {
      expect(0 <= start && start < end && end <= doc.text.length).toBe(true);
      expect(start <= head.start && head.end <= end).toBe(true);
    }
    expect(mentionsOf(doc)).toEqual(first);
  }), {numRuns: 60});
});
