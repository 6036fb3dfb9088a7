import {expect, test} from "vitest";
import {FURTHER} from "./invented-further-rows.ts";
import {INVENTED, TRAPS} from "./invented-rows.ts";
import {judgeStory, parseStory, readStory} from "./notation.ts";

const judged = INVENTED.map(([layout, notation]) => ({layout, ...judgeStory(parseStory(notation))}));
const quotes = judged.flatMap((story) => story.quotes);
const further = FURTHER.map(([, notation]) => judgeStory(parseStory(notation)));

test("the invented quotes are at least 150 in at least 40 layouts", () => {
  expect(quotes.length).toBeGreaterThanOrEqual(150);
  expect(new Set(judged.map(({layout}) => layout)).size).toBeGreaterThanOrEqual(40);
});

test("as many invented quotes as were reached have the right words, speaker, cue and chain", () => {
  expect(quotes.filter((faults) => faults.length === 0).length).toBeGreaterThanOrEqual(178);
});

test("as many of the further invented quotes as were reached are right", () => {
  expect(further.flatMap((story) => story.quotes).filter((faults) => faults.length === 0).length).toBeGreaterThanOrEqual(52);
});

test("nothing in the invented stories is taken for speech that is none", () => {
  expect([...judged, ...further].flatMap(({strays}) => strays)).toEqual([]);
});

test("nobody's words are nobody's quotes", () => {
  expect(TRAPS.filter(([, notation]) => readStory(parseStory(notation)).quotes.some(({stance}) => stance !== "silent"))).toEqual([]);
});
