import {describe, expect, test} from "vitest";
import {parseStory, readStory} from "./notation.ts";

/** `speaker | stance | cue` of every quote. */
function stancesIn(text: string): readonly string[] {
  const story = parseStory(text);
  const wordsOf = (range: {readonly start: number; readonly end: number} | null) => (range ? story.doc.text.slice(range.start, range.end) : "");
  return readStory(story).quotes.map(({speakerWords, stance, cue}) => `${wordsOf(speakerWords)} | ${stance} | ${wordsOf(cue)}`);
}

describe("somebody who says nothing is recorded as such", () => {
  test.each([
    ["did not respond to a request", "Tarn Shipping did not immediately respond to a request for comment.", "Tarn Shipping | silent | did not immediately respond"],
    ["didn't reply to questions", "The ministry didn't reply to written questions.", "The ministry | silent | didn't reply"],
    ["did not return calls", "Ana Ode did not return several phone calls on Monday.", "Ana Ode | silent | did not return"],
    ["failed to respond", "The company failed to respond to repeated requests for comment.", "The company | silent | failed to respond"],
    ["could not be reached", "Ana Ode could not be reached for comment.", "Ana Ode | silent | could not be reached"],
    ["could not immediately be reached", "The owners of the ship could not immediately be reached.", "The owners of the ship | silent | could not immediately be reached"],
    ["was not available for comment", "A spokesman for the port was not immediately available for comment.", "A spokesman for the port | silent | was not immediately available"],
    ["no immediate comment from", "There was no immediate comment from the harbor police.", "the harbor police | silent | There was"],
    ["declined to comment", "Tarn Shipping declined to comment on the report.", "Tarn Shipping | declines | declined"],
    ["refused to confirm", "The ministry refused to confirm the report.", "The ministry | declines | refused"],
    ["would not say", "The mayor would not say who had opened the gate.", "The mayor | declines | would not say"],
    ["would neither confirm nor deny", "The ministry would neither confirm nor deny the report.", "The ministry | declines | would neither confirm nor deny"],
    ["had no comment", "The union had no immediate comment.", "The union | declines | had no immediate comment"],
    ["a denial is a denial", "The ministry denied that the gate was open.", "The ministry | denies | denied"],
    ["who says asserts", "The ministry said the gate was open.", "The ministry | asserts | said"],
  ])("%s", (_, text, line) => expect(stancesIn(text)).toEqual([line]));

  test.each([
    ["a patient did not respond to treatment", "The guard did not respond to treatment and was flown to Velmora."],
    ["a country did not respond to an attack", "The Tarn navy did not respond to the raid."],
    ["a place that could not be reached by boat", "The island could not be reached by boat."],
    ["a condition", "If the company does not respond to the request for comment, the inquiry will go on."],
    ["boats that were not available", "The lifeboats were not available on Monday."],
  ])("%s is nothing said", (_, text) => expect(stancesIn(text)).toEqual([]));
});

describe("what a speaker is", () => {
  const typesIn = (text: string) => readStory(parseStory(text)).quotes.map(({speakerType, speakerKind}) => `${speakerType} ${speakerKind}`);

  test.each([
    ["a named person", "Ana Ode said the gate was open.", "person named"],
    ["an unnamed person", "A harbor official said the gate was open.", "person unnamed"],
    ["police", "Police said the gate was open.", "body named"],
    ["the authorities", "The authorities said the gate was open.", "body named"],
    ["a union", "The union said the gate was open.", "body named"],
    ["a ministry", "The Velmora Defense Ministry said the gate was open.", "body named"],
    ["a log", "According to the port's own log, the gate was open.", "document named"],
    ["an outlet by its name", "The Tarn Courier said the gate was open.", "medium named"],
    ["an outlet named by what it is", "The newspaper Velmora Vestnik said the gate was open.", "medium named"],
    ["a news agency", "The Northern News Agency said the gate was open.", "medium named"],
    ["a newspaper without a name", "A local newspaper said the gate was open.", "medium named"],
  ])("%s", (_, text, shown) => expect(typesIn(text)).toEqual([shown]));
});
