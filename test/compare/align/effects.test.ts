// What a copy changed, marked as a reader would mark it. Rows: [left|right] where the copy reads differently.
import {describe, expect, it} from "vitest";
import {editsBetween, weightiestFirst} from "./lines.ts";

const EDIT = /\[([^|[\]]*)\|([^[\]]*)\]/gu;

function sideOf(marked: string, side: 1 | 2): string {
  return marked.replace(EDIT, (...found) => found[side] as string).replace(/ {2,}/gu, " ").replace(/ ([,.])/gu, "$1");
}

function row(what: string, marked: string, ...expected: string[]) {
  it(what, () => expect(editsBetween(sideOf(marked, 1), sideOf(marked, 2))).toEqual(expected));
}

describe("what a copy changed", () => {
  row("a number", "Rescuers pulled [14|40] sailors from the water off Velmora on Tuesday night.", "substitution number: 14 → 40");
  row("a number in words", "The storm left [three|seven] fishing boats on the rocks below the lighthouse.", "substitution number: three → seven");
  row("a bound on a number", "The storm damaged [at least|] 40 houses along the shore of Harrow Bay.", "omission number: at least →");
  row("the same bound in another word is no change of number", "The storm damaged [about|around] 40 houses along the shore of Harrow Bay.", "substitution wording: about → around");
  row("a time of day in another house style", "The ferry Calder hit the pier at [2:40 a.m.|2.40am] while the harbor slept.", "substitution wording: 2:40 a.m. → 2.40am");
  row("another time of day", "The ferry Calder hit the pier at [2:40 a.m.|2.40pm] while the harbor slept.", "substitution date: 2:40 a.m. → 2.40pm");
  row("a unit in short", "The ferry Calder drifted for [5 kilometres|5km] along the coast off Velmora.", "substitution wording: 5 kilometres → 5km");
  row("a unit alone", "The ferry Calder drifted for 5 [kilometres|miles] along the coast off Velmora.", "substitution number: kilometres → miles");
  row("a converted number", "The ferry Calder drifted for [5 kilometres|3.1 miles] along the coast off Velmora.", "substitution wording: 5 kilometres → 3.1 miles");
  row("a number that is rounded when converted", "The ferry Calder drifted for [5 kilometres|about 3 miles] along the coast off Velmora.", "substitution number: 5 kilometres → about 3 miles");
  row("a converted number that is another", "The ferry Calder drifted for [5 kilometres|about 6 miles] along the coast off Velmora.", "substitution number: 5 kilometres → about 6 miles");
  row("a share in another house style", "Repairs to the wall at Velmora were [forty per cent|40%] complete when the storm came.", "substitution wording: forty per cent → 40%");
  row("a number in words for digits", "The storm left [seventeen|17] fishing boats on the rocks below the lighthouse.", "substitution wording: seventeen → 17");
  row("a separator of thousands is no change", "The storm cut off [12,000|12000] houses along the shore of Harrow Bay.");
  row("a scale in short", "The new wall at Harrow Bay cost [1.2 million|1.2bn] crowns and took nine years.", "substitution number: 1.2 million → 1.2bn");
  row("a spelling is no change", "Crews from the [neighbouring|neighboring] island reached the ferry before the morning.");
  row("a day", "The council of Velmora will vote on the new harbor wall on [Tuesday|Friday] evening.", "substitution date: Tuesday → Friday");
  row("a day of the month", "The council of Velmora approved the harbor wall on March [4|14] after a long debate.", "substitution date: 4 → 14");
  row("a hedge dropped", "The fire [may have|] started in a shed behind the fish market in Velmora.", "omission hedge: may have →");
  row("a hedge put in", "The mayor [|allegedly] signed the contract for the harbor wall before the vote.", "addition hedge: → allegedly");
  row("an attribution dropped", "The ferry hit the pier at full speed and took on water[, the coast guard said|].", "omission attribution: the coast guard said →");
  row("an attribution at the head dropped", "[According to investigators, the|The] ferry hit the pier at full speed and took on water.", "omission attribution: According to investigators →");
  row("another verb of speech", "Asked whether the wall would hold, the engineer [responded|claimed] that nobody could know.", "substitution attribution: responded → claimed");
  row("a name", "The ferry was bound from Velmora to [Harrow Bay|Port Tessel] with a hundred passengers.", "substitution name: Harrow Bay → Port Tessel");
  row("a description of a person", "Police in Velmora arrested a [retired|] fisherman over the sinking of the old ferry.", "omission description: retired →");
  row("an apposition dropped", "The wall is opposed by the Shore League[, a small group that wants to bring back the old pier|] and by some shop owners.",
    "omission description: a small group that wants to bring back the old pier →");
  row("plain wording", "The storm [tore|ripped] the roof off the fish market in the old harbor.", "substitution wording: tore → ripped");
  row("nothing where only the marks differ", "“We held,” said Ms Ode. The [café|cafe] by the old harbor stayed open all night long.");
});

describe("where an edit begins and ends", () => {
  row("edits with a stop word between are one", "Crews [brought|took] the [injured|wounded] to the hospital in Velmora before the morning.",
    "substitution wording: brought the injured → took the wounded");
  row("a dropped end of a sentence does not take the next one's first word along", "The blaze reached the depot half an hour later[, the service said|]. The blast broke windows across the old town.",
    "omission attribution: the service said →");
  row("an edit at the very end is seen", "Nobody in the harbor office would answer questions, and the mayor stayed [silent|quiet].", "substitution wording: silent → quiet");
  row("the rest of a sentence and a whole one are two omissions", "The blaze reached the depot by night[, the service said. The blast broke every window|]. The ferry was moved to the outer pier.",
    "omission attribution: the service said →", "omission wording: The blast broke every window. →");

  row("a bracket is kept whole", "[VELMORA, 6 March (Coastal Wire) – |]The council approved the new harbor wall after a long debate on the costs.",
    "omission date: VELMORA, 6 March (Coastal Wire) →");
  row("a money sign belongs to its number", "The new wall at Harrow Bay cost [$12 million|£9 million] and took nine years to build.", "substitution number: $12 → £9");

  it("a phrase that stands elsewhere was moved", () => {
    const left = "On Tuesday night the ferry Calder left Velmora with a hundred passengers and eleven cars aboard.";
    const right = "The ferry Calder left Velmora with a hundred passengers and eleven cars aboard on Tuesday night.";
    expect(editsBetween(left, right).join()).toMatch(/^move |On Tuesday night/u);
  });

  it("what changes a claim comes first", () => {
    const left = "The storm tore the roof off the market and injured 14 people in the old harbor, police said. The mayor called it a bad night.";
    const right = "The storm ripped the roof off the market and injured 40 people in the old harbor. The mayor called it a bad night.";
    expect(weightiestFirst(left, right)).toEqual(["substitution number: 14 → 40", "omission attribution: police said →", "substitution wording: tore → ripped"]);
  });
});
