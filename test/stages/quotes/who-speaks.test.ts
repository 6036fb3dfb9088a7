import {expect, test} from "vitest";
import {faultsOf, parseStory} from "./notation.ts";

/** Who speaks where the words for the speaker do not stand right beside the verb, in the notation of `notation.ts`. */
const rows: readonly (readonly [name: string, notation: string])[] = [
  // a participle behind a noun
  ["a message that states", "All that visitors saw was [s:a message] [c:stating], “[d:The gate is closed for good.]”"],
  ["one of many, behind with", "The mood on the quay was low, with [s:one guard] [c:saying] that [i:nobody had slept]"],
  ["the person in a film, not the film", "The report uses footage of [s:Ana Ode] [c:asking], “[d:Why is the gate still open?]”"],
  ["who issues a statement speaks by it", "[s:The mayor] sent a letter [c:saying] [i:the gate was open]."],
  ["who stands in a street with a verb behind", "[s:Guards] marching through the streets [c:chanted] “[d:Open the gate!]”"],
  // through others
  ["according to one who quotes another", "According to [h:the Tarn Courier], quoting [s:the coast guard], [i:the boat sank at night]."],
  // places and times in between
  ["a year between who and said", "The town likes [s:Ana Ode], who in 2010 [c:said] [i:the wall was old]."],
  ["a month between the speaker and said", "[s:Ana Ode] in March [c:told] reporters [i:the wall was old]."],
  ["a state behind the town", "“[d:The gate will hold,]” [s:Ana Ode] said at a shelter in Velmora, Tarnland, “[d:but only if the rain stops.]”"],
  ["a clause with although before marked words", "[s:Ana Ode] [c:said] [i:although the gate is old, “[d:nobody has looked at it for years]”]."],
  ["but between two pieces", "“[d:I like the plan,]” [s:Ode] said, but “[d:it comes ten years too late.]”"],
  ["an apposition between the accused and of", "[s:Tarn] accused the head of the guards, Paul Ash, of “[d:reckless hate]”."],
  // verbs that look like something else
  ["states, as a noun looks", "[s:The website] [c:states] that [i:the gate is closed]."],
  ["what several people called something", "They spoke of what [s:two senators] [c:called] “[d:plain fraud]”."],
  ["a court ruled that", "[s:The court] [c:ruled] that [i:the sale was void]."],
  ["the owner of a claim behind a preposition", "The Courier did a check on [s:Ana Ode]'s [c:claim] that [i:the wall had been moved]."],
  // sentences
  ["sentences whose end is the outlet's", "“[d:It is an old wall,]” said [s:Ana Ode]. “[d:I would not call it safe. It just stands]” there on the quay."],
  ["a short sentence that stands alone is somebody's", "Why was the gate open? “[d:It's the tide. It is strong.]”"],
];

test.each(rows)("%s", (_, notation) => {
  expect(faultsOf(parseStory(notation))).toEqual([]);
});

/** What stands between marks and is nobody's. */
const traps: readonly (readonly [name: string, notation: string])[] = [
  ["a thing pointed to with a hand", "She pointed to the long table in the hall with “magic” cakes on it."],
];

test.each(traps)("%s", (_, notation) => {
  expect(faultsOf(parseStory(notation))).toEqual([]);
});
