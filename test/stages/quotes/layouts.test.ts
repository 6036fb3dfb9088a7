import {expect, test} from "vitest";
import {faultsOf, parseStory} from "./notation.ts";

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
  // headlines
  ["a headline with a colon", "# [s:Ode]: Harbor plan ‘[d:based on lies]’\nAna Ode spoke in Velmora on Monday."],
  ["a headline with the speaker behind", "# [i:Harbor is safe], [s:mayor] says\nAna Ode spoke in Velmora."],
  ["a headline's words that the story attributes", "# Harbor plan a ‘[d:pack of lies]’\n[s:Ana Ode] said the plan was “[d:a pack of lies]”."],
  // who a pronoun is
  ["he is the speaker before, not the man he speaks of", "John Roe also criticized Tarn envoy Paul Ash. [s:Roe] said the deal was weak. “[d:It did not stop them,]” he said."],
  ["it is the ministry", "[s:The Velmora ministry] said the wall was old. But it added, “[d:The town is safe.]”"],
  ["the official is the official met before", "[s:A senior harbor official] said the wall was old. “[d:We saw it coming,]” the official said."],
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
