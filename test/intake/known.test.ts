import {describe, expect, test} from "vitest";
import {parseKnown} from "../../src/intake/known.ts";

const shown = (text: string): readonly string[] => parseKnown(text, "k.csv").map(({id, kind, name, aliases}) => `${id ?? ""} ${kind}: ${[name, ...aliases].join(" | ")}`.trim());

function row(about: string, text: string, ...entities: readonly string[]): void {
  test(about, () => expect(shown(text)).toEqual(entities));
}

function refuses(about: string, text: string, message: string): void {
  test(about, () => expect(() => parseKnown(text, "k.csv")).toThrow(message));
}

describe("a table of known entities", () => {
  row("has names, kinds and aliases", "name,kind,aliases\nTarn Water Board,organization,TWB;Water Board of Tarn\nKarin Ode,person,\n", "organization: Tarn Water Board | TWB | Water Board of Tarn", "person: Karin Ode");
  row("may do without aliases, and have its columns in another order", "kind\tname\nPlace\tHarrow Bay\n", "place: Harrow Bay");
  row("may be delimited by semicolons where aliases stand in marks", "name;kind;aliases\nKarin Ode;person;\"K. Ode; Ode, Karin\"\n", "person: Karin Ode | K. Ode | Ode, Karin");
  row("may give ids and names of several lines", "id,name,kind\n7,\"Karin\n Ode\",person\n", "7 person: Karin Ode");
  row("may have empty rows and aliases without letters", "name,kind,aliases\n,,\nKarin Ode,person,;-;\n", "person: Karin Ode");
  refuses("is refused without a column of names", "who,kind\nKarin Ode,person\n", "k.csv has no column “name”");
  refuses("is refused without a column of kinds", "name\nKarin Ode\n", "k.csv has no column “kind”");
  refuses("is refused for a kind that is none, with the record", "name,kind\nKarin Ode,person\nX,god\n", "k.csv: record 3 has the kind “god”; the kinds are person, organization, place, event, other");
  refuses("is refused for a record without a name", "name,kind\n…,person\n", "k.csv: record 2 has no name");
  refuses("is refused for a name without end", `name,kind\n${"x".repeat(301)},person\n`, "k.csv: record 2 has a name of more than 300 characters");
  refuses("is refused when it names nobody", "name,kind\n", "k.csv names nobody and nothing");
  refuses("is refused when it is empty", "", "k.csv has no column “name”");
});

describe("FollowTheMoney entities", () => {
  const line = (schema: string, properties: unknown, id: unknown = "x1") => JSON.stringify({id, schema, properties});
  row("give names and aliases", line("Person", {name: ["Karin Ode", "Ode, Karin"], alias: ["K. Ode"]}), "x1 person: Karin Ode | Ode, Karin | K. Ode");
  row("are persons, bodies, events and things", [line("Company", {name: ["Kelmar"]}), line("Vessel", {name: "Aurelia"}), line("Event", {name: ["Tarn Fair"]}, 4)].join("\n"), "x1 organization: Kelmar", "x1 other: Aurelia", "event: Tarn Fair");
  row("that name nobody are passed over", [line("Ownership", {owner: ["x1"]}), line("Person", {}), line("Person", {name: [7, " "], alias: ["K. Ode"]})].join("\r\n\r\n"), "x1 person: K. Ode");
  refuses("are refused with the line that is no JSON", `${line("Person", {name: ["Karin Ode"]})}\n{oops`, "k.csv: line 2 is no JSON object");
  refuses("are refused with the line that is none", "{\"name\": \"Karin Ode\"}", "k.csv: line 1 is no FollowTheMoney entity");
  refuses("are refused when none names anybody", line("Ownership", {}), "k.csv names nobody and nothing");
});
