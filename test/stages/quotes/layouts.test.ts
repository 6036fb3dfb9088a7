import {expect, test} from "vitest";
import {faultsOf, parseStory, readStory} from "./notation.ts";

const rows: readonly (readonly [string, string])[] = [
  // where the speaker stands
  ["speaker before the words", "[s:Ana Ode] [c:said]: “[d:The harbor is safe.]”"],
  ["speaker after the words", "“[d:The harbor is safe,]” [s:Ana Ode] [c:said]."],
  ["speaker after the verb", "“[d:The harbor is safe,]” [c:said] [s:Ana Ode]."],
  ["speaker with her office behind the verb", "“[d:The harbor is safe,]” [c:said] [s:Ana Ode], the mayor of Velmora."],
  ["speaker with an office in front and commas around the name", "“[d:The harbor is safe,]” the harbor chief, [s:Ana Ode], [c:said] on Monday."],
  ["speaker with a relative clause before the verb", "[s:Ana Ode], who has led the town for ten years, [c:said], “[d:We held.]”"],
  ["speaker and an address to reporters", "“[d:We held,]” [s:the mayor] [c:told] reporters in Velmora on Monday."],
  ["an office before the name", "Prime Minister [s:Ana Ode] [c:said]: “[d:We will rebuild it.]”"],
  ["a pronoun", "Ana Ode visited the harbor. “[d:It will be rebuilt,]” [s:she] [c:said]."],
  ["an unnamed official", "“[d:We saw smoke,]” said [s:a senior harbor official], who spoke on condition of anonymity."],
  ["a body", "[s:The ministry] [c:said] in a statement: “[d:No one was hurt.]”"],
  ["an unlisted verb after the marks", "“[d:We held the gate,]” [s:Ode] thundered."],
  ["no verb, only a name", "“[d:The tide came in fast,]” Mayor [s:Ana Ode] during a speech carried by local stations."],
  ["a name behind a dash", "“[d:The tide came in fast.]” — [s:Ana Ode]"],
  // breaks
  ["one sentence broken by the attribution", "“[d:If the wall falls,]” [s:the guard] [c:said], “[d:the town will flood.]”"],
  ["two sentences around the attribution", "“[d:The wall fell,]” [s:the guard] said. “[d:The town is under water.]”"],
  ["words that go on in the next paragraph", "“[d:The wall fell,]” said [s:Ana Ode].\n“[d:The town is under water.]”"],
  ["paragraphs opened without closing", "[s:Ana Ode] said: “[d:The wall fell at night.]\n“[d:The town is under water.]\n“[d:We need boats.]”"],
  ["an unclosed mark before the paragraph ends", "[s:Ana Ode] said: “[d:The wall fell at night and nobody saw it.]\nThe rain went on for days."],
  ["a colon in the sentence before", "[s:Ana Ode] said this on Monday:\n“[d:The wall fell at night.]”"],
  // marks
  ["straight marks", "\"[d:The harbor is safe,]\" said [s:Ana Ode]."],
  ["opened curly, closed straight", "“[d:The harbor is safe,]\" said [s:Ana Ode]."],
  ["single curly marks, British style", "‘[d:We won’t leave the girls’ school,]’ [s:Ana Ode] said."],
  ["single straight marks", "'[d:We can't go back,]' [s:Ana Ode] said."],
  ["a quotation inside a quotation", "“[d:He told me ‘run’ and I ran,]” said [s:Ana Ode]."],
  ["a question before the attribution", "“[d:Who opened the gate?]” [s:Ode] asked."],
  ["typewriter marks", "``[d:The harbor is safe,]'' said [s:Ana Ode]."],
  // words within a clause
  ["marked words in an indirect clause", "[s:Ana Ode] said [i:the wall was “[d:badly built]” by the contractor]."],
  ["a name for something", "[s:Ana Ode] called the plan “[d:a small step]”."],
  ["dismissed as", "[s:Harbor officials] [c:dismissed] [i:the report as a “[d:pack of lies]”]."],
  ["accused of", "[s:Ana Ode] accused Tarn of “[d:starting the fire]” last week."],
  ["a clause before the attribution with marked words", "[i:The town takes the warnings “[d:very seriously,]”] [s:the official] said."],
  ["the attribution inside the clause", "The storm, [s:the guard] said, “[d:exposed]” the danger of the wall."],
  // indirect speech
  ["a clause with that", "[s:Ana Ode] [c:said] that [i:the harbor was safe]."],
  ["a clause without that", "[s:Ana Ode] [c:said] [i:the harbor was safe]."],
  ["a day between the verb and that", "[s:Ana Ode] said on Monday that [i:the harbor was safe]."],
  ["told somebody", "[s:Ana Ode] told reporters [i:the harbor was safe]."],
  ["a clause before the speaker", "[i:The harbor is safe], [s:officials] [c:said] on Monday."],
  ["according to, in front", "[c:According to] [s:the coast guard], [i:the boat sank at night]."],
  ["according to, behind", "[i:The boat sank at night], [c:according to] [s:the coast guard]."],
  ["a participle", "[s:Police] arrested three men on Monday, [c:claiming] [i:they had planned the fire]."],
  ["denied that", "[s:The company] [c:denied] that [i:its ship had caused the spill]."],
  ["blamed for", "[s:The mayor] [c:blamed] [i:the company for the spill]."],
  ["a plan attacked in words", "[s:The mayor] [c:attacked] [i:the plan on Tuesday]."],
  ["a body slammed for something", "[s:The mayor] [c:slammed] [i:the company for the spill]."],
  ["a blow by hand", "Two men attacked a rally in Velmora. A gunman blasted a window of the bank. Storms slammed the coast."],
  ["a promise", "[s:The mayor] [c:vowed] [i:to rebuild the wall]."],
  ["a noun of speech", "The mayor did not believe [s:the company]'s [c:claim] that [i:the ship was empty]."],
  ["a relative clause with the verb in the middle", "The ship, which [s:the company] [c:said] [i:had left in May], never arrived."],
  ["a second verb with the same speaker", "[s:Ana Ode] denied the report and [c:said] [i:the harbor was safe]."],
  ["adding that", "[s:Ana Ode] said the harbor was safe, [c:adding] that [i:the boats would return]."],
  ["but she said", "[s1:Ana Ode] said [i1:the wall had failed], but [s2:she] said [i2:the town was safe]."],
  ["an interrupted sentence", "[i:The files], [s:Ana Ode] said, showed that the wall was old."],
  // through others
  ["an agency reported what an official said", "[h:Coastal Wire] reported that [s:an official] said [i:the harbor was safe]."],
  ["was quoted by", "“[d:We are ready,]” [s:Ana Ode] was quoted by [h:the Tarn News Agency] as saying."],
  ["an agency reported, behind it all", "[s:Ana Ode] called the plan “[d:a joke]”, [h:the Tarn Courier] reported."],
  ["citing another", "[h:The Tarn Courier] reported, citing [s:the coast guard], that [i:the boat had sunk]."],
  ["as an outlet reported", "As [h:the Tarn Courier] reported, [s:Ana Ode] said [i:the wall was old]."],
  ["quoted as saying", "[h:The Tarn Courier] quoted [s:a guard] as saying [i:the gate was open]."],
  ["reported, citing another, what an unnamed official said", "The [h1:Tarn Courier] reported on Monday, citing the newspaper [h1:Velmora Herald], that [s1:a senior harbor official] had said that [i1:the hydrants were dry]."],
  ["an agency reporting what a ministry said", "There were other accounts, with the Tarn News Agency reporting that [s:Velmora's Defense Ministry] said [i:the raid had failed]."],
  ["told to an agency, which another outlet reports", "[s:An official] told the [h:Northern News Agency] that [i:the pumps had failed], the [h:Halden Courier] reported."],
  ["told to a newspaper by its name where no other outlet is named is no hop, for it may be its own", "[s:Ana Ode] told the Halden Courier [i:the pumps had failed]."],
  ["a chain has no hop for what somebody believes", "[s1:A Tarn officer] said [i1:the guards believed the boat was empty]."],
  // speakers with more than a name
  ["a name with an of-phrase between commas, behind a time", "At a briefing on Tuesday afternoon [s:Ana Ode], of the Coast Rescue Service, [c:said] that [i:the search was over]."],
  ["one of several officials", "[s:Two harbor officials] saw the fire. One of the officials said [i:the pumps were off]."],
  ["what has been seen by an outlet speaks, not the outlet", "[s:Shipping papers] seen by The Tarn Courier show that [i:the boat was empty]."],
  ["a person who hangs on a participle, with an apposition", "[s:A guard] linked to the union, a group of dockers, told reporters [i:the gate was open]."],
  ["a town and its state before the speaker", "“[d:It was dark,]” said Velmora, Indiana, resident [s:Ana Ode], who has a boat."],
  ["an office that no comma closes", "[s:Ana Ode], deputy minister of trade and head of the council noted that [i:the wall was old]."],
  ["the sister of somebody is not that person", "[s:The sister] of John Roe, the Tarn envoy, says that [i:he left in May]."],
  ["a spokeswoman with her name behind a comma", "A spokeswoman for the Harbor Security Council, [s:Bernadette Mohan], also said [i:the boats were safe]."],
  ["whoever speaks in what a relative clause says", "He met sources who said [s:intelligence agencies] have warned [i:the boats could sink]."],
  ["a text with an aside behind it", "According to [s:the harbor's own log], a copy of which has been seen by the Courier, [i:the pumps were last tested in May]."],
  ["the subject of the sentence, not of the relative clause that breaks into it", "[s:Ana Ode] confirmed that files that, John Roe said on Monday, prove the plan are “[d:genuine]”."],
  ["a relative clause of speech before the words", "[s:Ana Ode], who said that [i:she had seen the boats], said: “[d:We will go out again.]”"],
  ["any verb before a colon and a sentence", "As for the wall, [s:Ana Ode] grew quiet: “[d:We lost it in a night.]”"],
  ["a lead to the words in the next paragraph", "[s:Ana Ode] was late. Here is what she told the Courier on Monday:\n“[d:We lost it in a night.]”"],
  // ways to go on
  ["shouted that", "A launch came alongside, and [s:an officer] [c:shouted] that [i:the gate was open]."],
  ["in a report published on a day that", "[s:The ministry] said in a report published late on Friday that [i:the wall was old]."],
  ["despite something, a clause", "[s:Ana Ode] said [i:despite the rain, the boats were safe]."],
  ["most of something", "[s:Ana Ode] said [i:most boats were safe]."],
  ["a verb of speech in the present that looks like a noun", "[s:Analysts] warn [i:the wall is weak]."],
  ["a wish", "[s:The mayor] [c:wanted] [i:to rebuild the wall]."],
  ["a plan", "[s:The company] [c:plans] [i:to sell the boats in May]."],
  ["a thing announced", "[s:The ministry] [c:announced] [i:a ban on night fishing]."],
  ["a thing called for, again and again", "[s:The guards] [c:continued to call for] [i:higher wages]."],
  ["an accusation of nobody in particular", "The captain [c:was accused of] [i:hiding the log]."],
  ["a poll with its day", "[s:A poll] released Friday [c:shows] that [i:most of the town wants a wall]."],
  ["a participle in front", "[c:Citing] [i:the fog], [s:the captain] turned back."],
  ["a party and a place in parentheses", "“[d:The wall will hold,]” Sen. [s:Ana Ode] (D-Velmora) [c:said]."],
  ["a colon and a list of those who spoke", "• [s:Ana Ode]: “[d:We held the gate.]”"],
  ["a time of day before the speaker", "7 p.m. [s:Ana Ode] [c:said] [i:the wall was safe]."],
  ["an interview before the speaker without a comma", "In a radio interview [s:Ana Ode] [c:said] [i:the wall was safe]."],
  ["a party's deed in what its speaker says", "[s:Ana Ode] said her party had backed the plan “[d:for months on end]”."],
  ["urged to do what the marks say", "[s:The mayor] urged residents to “[d:leave while they can]”."],
  ["a programme after the verb is not what was said", "“[d:The wall will hold,]” [s:Ana Ode] said on the Courier's “Morning Hour.”"],
  ["words of nobody who is named", "The note lay on the desk. “[d:Do not open the gate before the tide has turned.]”"],
  ["declined to say is an answer", "[s:Ana Ode] [c:declined] [i:to say what had caused the fire]."],
  // headlines
  ["a headline with a colon", "# [s:Ode]: Harbor plan ‘[d:based on lies]’\nAna Ode spoke in Velmora on Monday."],
  ["a headline with the speaker behind", "# [i:Harbor is safe], [s:mayor] says\nAna Ode spoke in Velmora."],
  ["a headline's words that the story attributes", "# Harbor plan a ‘[d:pack of lies]’\n[s:Ana Ode] said the plan was “[d:a pack of lies]”."],
  // who a pronoun is
  ["he is the speaker before, not the man he speaks of", "John Roe also criticized Tarn envoy Paul Ash. [s:Roe] said the deal was weak. “[d:It did not stop them,]” he said."],
  ["it is the ministry", "[s:The Velmora ministry] said the wall was old. But it added, “[d:The town is safe.]”"],
  ["the official is the official met before", "[s:A senior harbor official] said the wall was old. “[d:We saw it coming,]” the official said."],
  ["he is the subject of the sentence before, not the man who has said most", "John Roe said the wall was old. “[d2:It will fall,]” [s2:Roe] said. [s:Paul Ash], who leads the guards, has a boat of his own. The quarrel is about the gate. “[d:It was a matter of time,]” he said."],
  // no speech
  ["a code name", "The project, codenamed “Tern”, was closed in 2003."],
  ["a programme", "Ana Ode spoke to Paul Ash on “Harbor Nights.”"],
  ["a term", "The two sides could not agree on the deal's “sunset clauses”."],
  ["a scare quote", "Police arrested a ‘diplomat’ at the border."],
  ["apostrophes", "The girls' school and the '90s boats weren't the mayor's."],
  ["inches", "The pipe was 6\" wide and 5'10\" long."],
  ["so-called", "Officials closed the so-called “quiet zone” in May."],
];

test.each(rows)("%s", (_, notation) => {
  expect(faultsOf(parseStory(notation))).toEqual([]);
});

/** Words after which a dossier has no quote at all. */
const silences: readonly (readonly [string, string])[] = [
  ["an agreement to do something is a deed", "Ana Ode agreed to meet the envoy in a café, and then did not come."],
  ["an offer is a deed", "Two embassies had offered to send divers."],
  ["a refusal to do something is a deed", "The guards refused to leave the gate."],
  ["a decision is a deed", "The company decided to sell the boats."],
  ["a talk about something is a deed", "Ana Ode discussed the wall with the mayor by telephone."],
  ["somebody expected somewhere", "Ana Ode is expected to attend a service in Velmora on Saturday."],
  ["a hope", "The town hoped for rain and expected the wall to hold."],
  ["a wish to stay unnamed", "A guard asked not to be named."],
  ["a headline's question", "# The dead of Velmora: a town asks who was listening\nThe rain went on."],
  ["a condition", "The boats will leave if the ministry denies that the harbor is closed."],
  ["a condition with a refusal", "If the company refuses to comment, the inquiry will go on."],
  ["who tells the story thinks", "I thought it was men welding."],
  ["what somebody would say", "It is not clear what the mayor would say to those who might lose their boats."],
  ["an order to refuse", "The guards were directed to reject the claims of the boatmen."],
  ["doubts of some", "They had questions as some began to doubt the plan."],
];

test.each(silences)("%s", (_, notation) => {
  expect(wordsOfQuotes(notation)).toEqual([]);
});

test("marked words that are all that was said are one quote", () => {
  expect(wordsOfQuotes("Ana Ode spoke of “nothing on my conscience”.")).toEqual(["direct: nothing on my conscience"]);
});

test("a clause around marked words is a quote of its own", () => {
  expect(wordsOfQuotes("Ana Ode said that the wall had been “badly built” by the company.")).toEqual(["mixed: the wall had been “badly built” by the company", "direct: badly built"]);
});

test("words are read once where two rules find them", () => {
  expect(wordsOfQuotes("The official was quoted as saying that the wall was old.")).toEqual(["indirect: the wall was old"]);
});

test.each([
  ["who is quoted as saying, by whom is not said, came the way of the words before", "A guard was quoted by the Tarn Courier as saying that the gate was open. “Nobody came,” the guard was quoted as saying.", ["Tarn Courier"]],
  ["somebody else who is quoted as saying did not", "A guard was quoted by the Tarn Courier as saying that the gate was open. “Nobody came,” Ana Ode was quoted as saying.", []],
  ["nor do words that were said to the article itself", "A guard was quoted by the Tarn Courier as saying that the gate was open. “Nobody came,” the guard said.", []],
])("%s", (_, text, hops) => {
  const {quotes, mentions} = readStory(parseStory(text));
  const last = quotes.find(({kind}) => kind === "direct")!; // each row has one
  expect(last.chain.map(({mention}) => mentions.find(({id}) => id === mention)!).map(({start, end}) => text.slice(start, end))).toEqual(hops);
});

function wordsOfQuotes(notation: string): readonly string[] {
  const story = parseStory(notation);
  return readStory(story).quotes.map(({kind, start, end}) => `${kind}: ${story.doc.text.slice(start, end)}`);
}

/** The whole phrase that names the speaker, as its words stand in the text. */
const phrases: readonly (readonly [string, string, string])[] = [
  ["what hangs on an apposition belongs to the speaker", "“We held,” said Ana Ode, a guard at the harbor in Velmora.", "Ana Ode, a guard at the harbor in Velmora"],
  ["a relative clause behind the verb belongs to the speaker", "“We held,” said Ana Ode, who runs the bakery on the quay.", "Ana Ode, who runs the bakery on the quay"],
  ["the occasion belongs to the verb", "“We held,” said Ana Ode, the mayor of Velmora, in a statement.", "Ana Ode, the mayor of Velmora"],
  ["an adverb between commas is no word for the speaker", "Ana Ode, however, said the wall was old.", "Ana Ode"],
  ["the day belongs to the verb", "“We held,” said the mayor on Monday.", "the mayor"],
  ["a relative clause before the verb belongs to the speaker", "Guards who saw the fire said the wall was old.", "Guards who saw the fire"],
];

test.each(phrases)("%s", (_, text, words) => {
  const story = parseStory(text);
  const said = readStory(story).quotes[0].speakerWords;
  expect(said && story.doc.text.slice(said.start, said.end)).toBe(words);
});
