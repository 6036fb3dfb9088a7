import {expect, test} from "vitest";
import {parseStory, readStory} from "./quotes/notation.ts";

/** `[s:…]` is what the words in `[c:…]` go back to, straight or over other words. */
const rows: readonly (readonly [string, string])[] = [
  ["she is the subject of the sentence before", "[s:Ana Ode] visited the harbor. [c:She] spoke for an hour."],
  ["he is the subject met last, not the speaker before", "John Roe said the wall was old. [s:Paul Ash], who leads the guards, has a boat. The quarrel is about the gate. “It will fall,” [c:he] said."],
  ["he is the unnamed inspector met last", "“It will fall,” said John Roe. “It is old,” he said. [s:A former inspector], who gave no name, laughed about the wall. The wall, [c:he] said, had been tested once."],
  ["he is the subject of the clause before", "John Roe said the wall was old. In May the former mayor, [s:Paul Ash], upset many when [c:he] said the wall was new."],
  ["he is whom a sentence is about, not who tells of it", "Mr. Roe told the Courier the wall was old. Mr. [s:Paul Ash] was suspended on Monday, the ministry said. [c:He] has denied any wrong."],
  ["he is who speaks, not who is said to have spoken", "[s:Mr. Roe] said Paul Ash had announced that the gate was open and the town was safe. “It is open,” [c:he] said."],
  ["the leader met under no other name ousts nobody", "“We held,” John Roe said. “We will hold,” [s:Roe] said. The Tarnish leader showed a film. “It is old,” [c:he] said."],
  ["he is no woman", "[s:John Roe] met Mrs. Ash in Velmora. [c:He] spoke for an hour."],
  ["she is no man", "Mr. Roe met [s:Mrs. Ash] in Velmora. [c:She] spoke for an hour."],
  ["he keeps the speaker, not a man spoken of", "[s:John Roe] said the envoy Paul Ash was wrong. “It was a mistake,” [c:he] said."],
  ["she is the one whose role stands before her name", "“It fell,” said John Roe. Guard spokeswoman [s:Mira Dahl] said the gate had failed. “It was old,” [c:she] said."],
  ["he is whom the same quotation speaks of", "“It fell,” John Roe said. “[s:The captain] did all [c:he] could,” Mira Dahl said."],
  ["it is the ministry", "[s:The ministry] closed the gate. [c:It] gave no reason."],
  ["they are the guards", "[s:The guards] left at noon. [c:They] gave no reason."],
  ["a man whose name is withheld is the man met before", "[s:A man] fled on foot. [c:The man], who has not been named, was 34."],
  ["the officer is the one met before", "[s:A senior harbor officer] saw the fire. [c:The officer] left early."],
  ["the Tarn official is not the Velmora official", "[s:A Tarn official] and a Velmora official met. [c:The Tarn official] left early."],
  ["the prime minister is the one with that title", "[s:Prime Minister Ana Ode] came by boat. [c:The prime minister] left by train."],
  ["the agency is the body with that name", "[s:The National Water Agency] tested the well. [c:The agency] found lead."],
  ["the judge is the only one with that title", "Justice [s:Ana Ode] read the ruling. [c:The judge] wept."],
  ["the lawmaker is the only senator", "Sen. [s:Ana Ode] voted. [c:The lawmaker] left early."],
  ["the executive is the only one with an office of a firm", "[s:Ana Ode, president of Kelmar's shipping business], came by boat. [c:The executive] left by train."],
  ["the shooter is the gunman", "[s:A gunman] fled on foot. [c:The shooter] was caught."],
  ["the airline is the body whose name says so, not the firm named last", "[s:Velmora Airways] has a row with Kelmar Unite. [c:The airline] paid."],
  ["the ministry is the one with that name", "[s:The Ministry of Transport] tested the bridge. [c:The ministry] found rust."],
  ["the tech giant is the only firm named", "[s:Kelmar Systems] sold its plant. [c:The tech company] paid a fine."],
  ["the office in front of a name is the person", "[c:The harbor chief], [s:Ana Ode], opened the gate."],
  ["the office behind a name is the person", "[s:Ana Ode], [c:the mayor of Velmora], opened the gate."],
];

test.each(rows)("%s", (_, notation) => {
  expect(reaches(notation)).toBe(true);
});

test.each([
  ["who has no name that is known is nobody named", "Another gunman, [s:Ivo Renn], fled on foot. [c:The gunman], whose name was not released, was 34."],
  ["several officers are not the officer", "[s:Harbor officers] saw the fire. [c:The officer] left early."],
  ["another kind of official is not the official", "[s:A Tarn official] saw the fire. [c:The Velmora official] called for help."],
  ["the queen is no prime minister", "[s:Prime Minister Ana Ode] came by boat. [c:The queen] left by train."],
  ["the president is no minister of another country", "[s:Prime Minister Ana Ode] came by boat. [c:The president] left by train."],
  ["of two judges the judge is neither", "Justice [s:Ana Ode] met Justice Ivo Renn. [c:The judge] wept."],
  ["a judge of one people is none of another", "Justice [s:Ana Ode] read the ruling. [c:The Tarnish judge] wept."],
  ["the combined company is not the only firm named", "[s:Kelmar Systems] has an offer. [c:The combined company] would be the largest."],
  ["of two firms the tech company is neither", "[s:Kelmar Systems] sold its plant. Brell Software agreed. [c:The tech company] paid a fine."],
  ["an officer first named is nobody met before", "[s:An officer] saw the fire. [c:An officer] called for help."],
])("%s", (_, notation) => {
  expect(reaches(notation)).toBe(false);
});

function reaches(notation: string): boolean {
  const story = parseStory(notation);
  const {mentions, antecedents} = readStory(story);
  const [target, anaphor] = ["s", "c"].map((role) => story.marks.find((mark) => mark.role === role)!);
  let id = mentions.find(({start, end}) => start === anaphor.start && end === anaphor.end)?.id;
  expect(id, "the words are a mention").toBeDefined();
  for (let i = 0; id !== undefined && i < 20; i++) {
    id = antecedents.get(id);
    const mention = mentions.find((each) => each.id === id);
    if (mention && mention.start < target.end && target.start < mention.end) return true;
  }
  return false;
}
