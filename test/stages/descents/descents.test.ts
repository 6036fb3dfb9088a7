// Who copied whom, and the texts nobody has.
import {describe, expect, it} from "vitest";
import {originsOfSpans} from "../../../src/model/stemma.ts";
import {buildStemma} from "../../../src/stages/descents/index.ts";
import {storiesOf} from "../../../src/stages/descents/stories.ts";
import {STORM, STORM_OWN, STORM_REWORDED, documentOf, edgesOf, stemmaOf} from "./articles.ts";

const AGENCY = {outlet: "Coastal Wire", published: "2031-03-04T06:00:00Z", lines: ["headline: Storm tears roof off market", "dateline: VELMORA (Coastal Wire) -", ...STORM]};

describe("copies", () => {
  it("a whole print is a copy of the agency it credits", () => {
    expect(edgesOf({wire: AGENCY, courier: {outlet: "The Tarn Courier", lines: [...STORM, "credit: Source: Coastal Wire"]}})).toEqual(["courier ← wire: copy"]);
  });

  it("a print cut from the end is an excerpt", () => {
    expect(edgesOf({wire: AGENCY, courier: {outlet: "The Tarn Courier", lines: [...STORM.slice(0, 3), "credit: Coastal Wire"]}})).toEqual(["courier ← wire: excerpt"]);
  });

  it("a reworded print is a rewrite, also when it credits nobody", () => {
    expect(edgesOf({wire: AGENCY, echo: {outlet: "The Bay Echo", published: "2031-03-05", lines: STORM_REWORDED}})).toEqual(["echo ← wire: rewrite"]);
  });

  it("a short form of the outlet's name in the credit line is enough", () => {
    const post = {outlet: "The Velmora Post", lines: STORM};
    expect(edgesOf({copy: {outlet: "Harbor Mirror", lines: [...STORM, "credit: Source » vpost"]}, post})).toEqual(["copy ← post: copy"]);
  });

  it("a credit line makes the child of a text whose outlet is not known", () => {
    expect(edgesOf({copy: {lines: [...STORM_REWORDED, "credit: Source » vpost"]}, other: {lines: ["dateline: VELMORA –", ...STORM]}})).toEqual(["copy ← other: rewrite"]);
  });

  it("without any evidence the edge has no direction", () => {
    expect(edgesOf({one: {lines: STORM}, two: {lines: STORM}})).toEqual(["two ?← one: copy"]);
  });

  it("what one text is made from does not depend on texts that share nothing with it", () => {
    const own = ["Prices of herring fell at the morning sale in Dask.", "Buyers from three towns stayed away, the hall's keeper wrote in its book.", "Nobody there had seen such an empty floor since the spring."];
    const storm = {wire: AGENCY, courier: {outlet: "The Tarn Courier", lines: [...STORM.slice(0, 3), "credit: Coastal Wire"]}};
    const herring = {hall: {outlet: "Dask Herald", published: "2031-03-04", lines: own}, lamp: {outlet: "The Lamp", published: "2031-03-05", lines: own}};
    expect(edgesOf({...storm, ...herring})).toEqual([...edgesOf(storm), ...edgesOf(herring)]);
    expect(edgesOf(herring)).toEqual(["lamp ← hall: copy"]);
  });

  it("the parent of a copy of a copy is the nearest one", () => {
    const echo = {outlet: "The Bay Echo", published: "2031-03-05", lines: STORM_REWORDED};
    const mirror = {outlet: "Harbor Mirror", published: "2031-03-06", lines: STORM_REWORDED.map((line) => line.replace("Tuesday", "Tuesday night"))};
    expect(edgesOf({wire: AGENCY, echo, mirror})).toEqual(["echo ← wire: rewrite", "mirror ← echo: copy"]);
  });

  it("a text made of two has two parents", () => {
    const inquest = [
      "Prosecutors in Port Tessel opened a case on Thursday against the firm that had looked after the market's beams.",
      "Its director, Oskar Benn, did not answer calls, and the shutters of its office in the upper town were down all day.",
      "The firm had been paid ninety thousand crowns for an inspection that, the prosecutors say, nobody ever carried out.",
    ];
    const edges = edgesOf({
      wire: AGENCY, post: {outlet: "The Velmora Post", published: "2031-03-06", lines: inquest},
      mirror: {outlet: "Harbor Mirror", published: "2031-03-07", lines: [...inquest, ...STORM.slice(0, 4)]},
    });
    expect(edges.map((edge) => edge.replace(/: .*/u, ""))).toEqual(["mirror ← wire", "mirror ← post"]);
  });

  it("the same speaker's words are no sign of copying", () => {
    const {descents, alignments} = stemmaOf({wire: AGENCY, post: {outlet: "The Velmora Post", lines: STORM_OWN}});
    expect([descents, alignments.map(({basis}) => basis)]).toEqual([[], ["speech"]]);
  });

  it("one stock sentence is no sign of copying", () => {
    const stock = "The Shore League, founded in 1987, has campaigned for decades against any building on the dunes between Velmora and Port Tessel.";
    expect(edgesOf({one: {lines: [...STORM, stock]}, two: {lines: [...STORM_OWN, stock]}})).toEqual([]);
  });

  it("two sentences word for word in long articles are a sign, and say nothing of who was first", () => {
    const farmer = ["Growers on the plain lost a third of their plums in one night, and those who had picked early were no better off, for their sheds went too.",
      "In Port Tessel a school took in forty families; its cook, who has run the kitchen for thirty years, said that she had never peeled so many potatoes.",
      "Insurers will send people from Monday on, but a clerk in Velmora warned that nobody should throw away a thing before it has been photographed.",
      "The bus to the lighthouse goes the long way round until the bridge has been looked at, which the district hopes to do within ten days.",
      "Nobody here can remember such a noise, and the old say that the bay was white as far as one could see until the rain came."];
    const sailor = ["A pilot who brought in the last tanker of the night told how his ladder was torn off, and how two men held him by his belt.",
      "Three yachts lie on the mole with their keels up, and a trawler that nobody had made fast went through the window of a chandler.",
      "Divers cannot go down before the water clears; they want to see whether anchors have been dragged over the cable to the islands.",
      "Ferries are to sail again on Friday, first without cars, and those who have booked can go on any boat they like until the end of the month.",
      "At the inn by the slip they counted eleven cats that had come in through the cellar, and gave each of them a herring."];
    const [plain, port] = [{outlet: "Tarn Farmer", published: "2031-05-13", lines: [...farmer, ...STORM.slice(4, 6)]}, {outlet: "Sea Courier", published: "2031-05-14", lines: [...STORM.slice(4, 6), ...sailor]}];
    expect(edgesOf({plain, port})).toEqual(["port ?← plain: excerpt"]);
    expect(edgesOf({plain, port: {...port, lines: port.lines.slice(1)}})).toEqual([]);
  });

  it("what stands in furniture is no sign of copying", () => {
    const furniture = STORM.map((line) => `promotion: ${line}`);
    expect(edgesOf({one: {lines: STORM}, two: {lines: [...STORM_OWN.slice(0, 2), ...furniture]}})).toEqual([]);
  });

  it("every reason for a direction that rests on words shows them", () => {
    const {documents, descents} = stemmaOf({wire: AGENCY, courier: {outlet: "The Tarn Courier", lines: [...STORM, "credit: Source: Coastal Wire"]}});
    const [{rule, spans}] = descents[0].reasons;
    expect([rule, spans.map(({doc, start, end}) => documents.find(({id}) => id === doc)?.text.slice(start, end))]).toEqual(["credit-names-outlet", ["Coastal Wire"]]);
  });
});

describe("texts that nobody has", () => {
  const [long, short] = [STORM.slice(0, 5), [STORM[0], STORM[2], STORM[4], STORM[6]]];

  it("two that credit one agency hang from its text", () => {
    expect(edgesOf({
      courier: {outlet: "The Tarn Courier", lines: ["dateline: VELMORA (AP) —", ...long]}, echo: {outlet: "The Bay Echo", lines: [...short, "credit: Associated Press"]},
    }).map((edge) => edge.replace(/: .*/u, ""))).toEqual(["courier ← AP text, not in the set", "echo ← AP text, not in the set"]);
  });

  it("they are one origin", () => {
    const {origins} = stemmaOf({
      courier: {outlet: "The Tarn Courier", lines: ["dateline: VELMORA (AP) —", ...long]}, own: {outlet: "The Velmora Post", lines: STORM_OWN},
      echo: {outlet: "The Bay Echo", lines: ["byline: By the Associated Press", ...short]},
    });
    expect(origins).toEqual([["courier", "echo"], ["own"]]);
  });

  it("different texts of one agency are different texts", () => {
    const {origins} = stemmaOf({one: {lines: ["dateline: VELMORA (AP) —", ...STORM]}, two: {lines: ["dateline: VELMORA (AP) —", ...STORM_OWN]}});
    expect(origins).toEqual([["one"], ["two"]]);
  });

  it("three of which each two share what the third lacks hang from one text", () => {
    const pick = (...places: number[]) => ({lines: places.map((at) => STORM[at])});
    const {origins, unseen} = stemmaOf({one: pick(0, 1, 2, 4), two: pick(1, 2, 5, 6), three: pick(0, 4, 5, 6)});
    expect([origins.length, unseen.map(({label}) => label)]).toEqual([1, ["text behind A, B and C, not in the set"]]);
  });

  it("a text that nobody has goes by the name of the outlet that one of those made from it credits", () => {
    const pick = (outlet: string, places: readonly number[], ...credit: readonly string[]) => ({outlet, lines: [...places.map((at) => STORM[at]), ...credit]});
    const {descents, unseen} = stemmaOf({one: pick("The Bay Echo", [0, 1, 2, 4], "credit: Source: Coastal Wire"), two: pick("The Tarn Courier", [1, 2, 5, 6]), three: pick("Harbor Mirror", [0, 4, 5, 6])});
    expect([unseen.map(({label}) => label), descents.map(({parent}) => parent === unseen[0].id)]).toEqual([["Coastal Wire text, not in the set"], [true, true, true]]);
    expect(descents[0].reasons.map(({rule}) => rule)).toContain("shared-credit");
  });

  it("a text that nobody has goes by no name where those made from it credit two outlets", () => {
    const pick = (outlet: string, places: readonly number[], ...credit: readonly string[]) => ({outlet, lines: [...places.map((at) => STORM[at]), ...credit]});
    const {unseen} = stemmaOf({one: pick("The Bay Echo", [0, 1, 2, 4], "credit: Source: Coastal Wire"), two: pick("The Tarn Courier", [1, 2, 5, 6], "credit: Source: Dask Radio"), three: pick("Harbor Mirror", [0, 4, 5, 6])});
    expect(unseen.map(({label}) => label)).toContain("text behind A, B and C, not in the set");
  });
});

describe("an agency's own text", () => {
  const own = ["dateline: VELMORA, 6 March (Norda) –", ...STORM];
  const courier = {outlet: "The Tarn Courier", published: "2031-03-07", lines: ["dateline: VELMORA (Norda) –", ...STORM.slice(0, 5)]};

  it.each([
    ["its outlet", {outlet: "Norda Press Agency", lines: own}],
    ["its byline", {lines: ["byline: By Ilse Maron, Norda Press Agency", ...own]}],
  ])("is told by %s and rests on no other text", (_what, norda) => {
    expect(edgesOf({norda})).toEqual([]);
  });

  it.each([
    ["its outlet", {outlet: "Norda Press Agency", lines: own}],
    ["its byline", {lines: ["byline: By Ilse Maron, Norda Press Agency", ...own]}],
  ])("told by %s is what another's credit leads to", (_what, norda) => {
    expect(edgesOf({courier, norda})).toEqual(["courier ← norda: excerpt"]);
  });

  it("in another outlet's print is credited by the byline, by one name", () => {
    const echo = {outlet: "The Bay Echo", lines: ["byline: By Ilse Maron, Norda Press Agency", ...own]};
    expect(stemmaOf({echo}).unseen.map(({label}) => label)).toEqual(["Norda Press Agency text, not in the set"]);
    expect(stemmaOf({courier, echo}).unseen.length).toBe(1);
  });
});

describe("reasons", () => {
  it.each([
    ["2031-03-04T06:00:00Z", "2031-03-05T07:30:00Z", "the other was published earlier: 4 March 2031, this one 5 March 2031"],
    ["2031-03-04T06:00:00Z", "2031-03-04T07:30:00Z", "the other was published earlier: 4 March 2031, 06:00 UTC, this one 4 March 2031, 07:30 UTC"],
    ["2031-03-04", "2031-03-05T07:30:00+02:00", "the other was published earlier: 4 March 2031, this one 5 March 2031"],
  ])("give days, and hours where both are of one day: %s, %s", (first, second, detail) => {
    const {descents} = stemmaOf({one: {published: first, lines: STORM}, two: {published: second, lines: STORM}});
    expect(descents.flatMap(({reasons}) => reasons.map((reason) => reason.detail))).toContain(detail);
  });
});

describe("texts of many capitals", () => {
  it.each(["John Smith ", "A of the B and ", "said and "])("are read to their end: %s", (words) => {
    const doc = documentOf("long", {lines: [words.repeat(200_000 / words.length)]});
    expect(storiesOf([doc], [])[0].words.keys.length).toBeGreaterThan(10_000);
  }, 60_000);
});

describe("relays", () => {
  const relay = (sentence: string, outlet: string | null = "The Bay Echo") => ({outlet, lines: [STORM_OWN[0], STORM_OWN[1], STORM_OWN[3], sentence]});

  it.each([
    ["The bridge was closed on Monday, the Velmora Times reported.", "the Velmora Times report"],
    ["The bridge was closed on Monday, The Times of Velmora reported on Tuesday.", "The Times of Velmora report"],
    ["According to local media, the bridge was closed on Monday.", "report of local media"],
    ["“We closed it,” Jan Orre was quoted by Velmoran state television as saying.", "report of Velmoran state television"],
    ["Orre said so in an interview published last week by the semi-official KTP news agency.", "KTP report"],
    ["As VelmoraNews.com reported: the bridge was closed on Monday.", "VelmoraNews.com report"],
    ["The bridge was closed on Monday, said the mayor, citing the newspaper Dolny Vestnik.", "Dolny Vestnik report"],
    ["“We closed it,” Orre told The Tarn Courier.", "The Tarn Courier report"],
  ])("%s", (sentence, label) => {
    expect(edgesOf({echo: relay(sentence)}).map((edge) => edge.toLowerCase())).toEqual([`echo ← ${label}, not in the set: relay`.toLowerCase().replace("← the velmora times", "← velmora times")]);
  });

  it.each([
    ["an outlet that is only spoken of", "The Velmora Times said it would close its office in the old town."],
    ["words told to the outlet itself", "“We closed it,” Orre told The Bay Echo."],
    ["what a speaker says of an outlet", "“The Velmora Times reported it,” Orre said."],
    ["social media", "Pictures of the bridge spread on social media."],
    ["a body with a word for outlets in its name", "The Central Shipping Agency said the bridge was closed."],
    ["words on the press", "Orre spoke to the press before the vote."],
  ])("%s is no relay", (_what, sentence) => {
    expect(edgesOf({echo: relay(sentence)})).toEqual([]);
  });

  it("of an outlet whose program is named goes by the outlet", () => {
    expect(edgesOf({wire: AGENCY, echo: relay("“Eleven boats were moved,” Ilse Maron told the Velmora Times’s “New Day.”")})).toEqual(["echo ← Velmora Times report, not in the set: relay"]);
  });

  it("of an outlet that has a document leads to it", () => {
    expect(edgesOf({wire: AGENCY, echo: relay("Eleven boats were moved, Coastal Wire reported.")})).toEqual(["echo ← wire: relay"]);
  });

  it.each([
    ["The Ledger reported earlier, citing a person close to the harbor office, that eleven boats had been moved.", "The Velmora Ledger"],
    ["Eleven boats were moved, the Ledger reported.", "The Velmora Ledger"],
    ["Eleven boats were moved, according to The Ledger of Velmora.", "The Ledger of Velmora"],
    ["The Ledger reported that eleven boats had been moved.", "Ledger"],
    ["Eleven boats were moved, Norda reported.", "Norda Press Agency"],
  ])("%s (of %s)", (sentence, outlet) => {
    const {documents, descents} = stemmaOf({ledger: {outlet, lines: STORM}, echo: relay(sentence)});
    expect(descents.map(({child, parent, kind}) => [child, parent, kind])).toEqual([["echo", "ledger", "relay"]]);
    const statements = [{doc: "ledger", start: 5, end: 40}, {doc: "echo", start: documents[1].text.indexOf(sentence), end: documents[1].text.length - 1}];
    expect(originsOfSpans(statements, [], descents).length).toBe(1);
  });

  it("of a short name that two outlets of the set fit leads to neither", () => {
    const set = {one: {outlet: "The Velmora Ledger", lines: STORM.slice(0, 2)}, two: {outlet: "The Tarn Ledger", lines: STORM.slice(4, 6)}};
    expect(edgesOf({...set, echo: relay("The Ledger reported that the bridge was closed.")})).toEqual(["echo ← The Ledger report, not in the set: relay"]);
  });

  it("of a short form of the outlet's own name is none", () => {
    expect(edgesOf({ledger: {outlet: "The Velmora Ledger", lines: [...STORM, "The Ledger reported in May that the beams were rotten."]}})).toEqual([]);
  });

  it("in passing leaves two documents independent, at the head it does not", () => {
    const passing = {one: relay("The bridge is closed, the Velmora Times reported."), two: {outlet: "Harbor Mirror", lines: [...STORM.slice(0, 4), "The bridge is closed, the Velmora Times reported."]}};
    expect(stemmaOf(passing).origins.length).toBe(2);
    const head = {one: {lines: ["The bridge fell, the Velmora Times reported.", STORM_OWN[1]]}, two: {lines: ["The Velmora Times reported that the bridge had fallen.", STORM[4]]}};
    expect(stemmaOf(head).origins.length).toBe(1);
  });
});

describe("a family of copies", () => {
  const at = (day: number, lines: readonly string[]) => ({published: `2031-03-${String(day).padStart(2, "0")}`, lines});
  const change = (place: number, from: string, to: string, lines: readonly string[] = STORM) => lines.map((line, i) => (i === place ? line.replace(from, to) : line));
  const pass = (edges: readonly string[]) => edges.map((edge) => edge.replace(/: \w+$/u, ""));

  it("a changed number that was handed down leads to who changed it", () => {
    const wrong = change(0, "14", "40");
    expect(pass(edgesOf({wire: at(1, STORM), echo: at(2, wrong), post: at(3, STORM.slice(0, 6)), mirror: at(4, wrong.slice(0, 5))}))).toEqual(["echo ← wire", "post ← wire", "mirror ← echo"]);
  });

  it("a parent has all that the child took, however alike another one is", () => {
    const short = STORM.filter((_, i) => i !== 3);
    expect(pass(edgesOf({wire: at(1, STORM), echo: at(2, short), post: at(3, change(0, "injured", "hurt"))}))).toEqual(["echo ← wire", "post ← wire"]);
  });

  it("a text with words of each of two copies that the other lacks hangs with them from one that nobody has", () => {
    const pick = (...places: number[]) => places.map((place) => STORM[place]);
    const {descents, unseen, documents} = stemmaOf({one: at(1, pick(0, 1, 2, 4)), two: at(2, pick(1, 2, 5, 6)), three: at(3, pick(0, 4, 5, 6))});
    expect(descents.map(({parent}) => parent === unseen[0].id)).toEqual([true, true, true]);
    const shown = (unseen[0].contents ?? []).map(({doc, start, end}) => documents.find(({id}) => id === doc)!.text.slice(start, end)).join(" ");
    for (const place of [0, 1, 2, 4, 5, 6]) expect(shown).toContain(STORM[place].slice(10, 40));
  });

  it("an unseen text may hang from one that is there", () => {
    const changed = change(1, "130", "150", change(4, "eleven", "twelve", change(5, "coast road", "harbor lane", change(2, "ammonia pipes", "acid tanks", STORM))));
    const {descents, unseen} = stemmaOf({wire: at(1, STORM), echo: at(2, changed.filter((_, i) => i !== 6)), post: at(3, changed.filter((_, i) => i !== 0))});
    const id = unseen[0]?.id;
    expect(descents.map(({child, parent}) => [child, parent])).toEqual([["echo", id], ["post", id], [id, "wire"]]);
  });

  it("the order in which the documents come changes no edge", () => {
    const wrong = change(0, "14", "40");
    const family = {wire: at(1, STORM), echo: at(2, wrong), mirror: at(4, wrong.slice(0, 5))};
    expect(pass(edgesOf(Object.fromEntries(Object.entries(family).reverse()))).sort()).toEqual(pass(edgesOf(family)).sort());
  });
});

describe("as a library", () => {
  it("texts with outlets and days are enough", () => {
    const {descents} = buildStemma([{id: "echo", text: STORM.slice(0, 5).join("\n\n"), published: "2031-03-05"}, {id: "wire", text: STORM.join("\n\n"), published: "2031-03-04", outlet: "Coastal Wire"}]);
    expect(descents.map(({child, parent, kind, directed}) => [child, parent, kind, directed])).toEqual([["echo", "wire", "excerpt", true]]);
  });

  it("two texts of one id are refused", () => {
    expect(() => buildStemma([{id: "a", text: "One."}, {id: "a", text: "Two."}])).toThrow(new RangeError("two texts have the id a"));
  });
});
