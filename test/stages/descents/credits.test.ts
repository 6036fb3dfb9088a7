// Whom a text credits: phrases of bylines, datelines and last lines, and phrases that look like it and credit nobody.
import {describe, expect, test} from "vitest";
import {buildStemma} from "../../../src/stages/descents/index.ts";
import {STORM} from "./articles.ts";

const HEADLINE = "Storm tears roof off Velmora market";
const OUTLET = "Harbor Mirror";

/** The texts that an article of Harbor Mirror with the words at their place is said to rest on. */
function creditedBy(place: "head" | "lead" | "foot", words: string): readonly string[] {
  const lines = {
    head: [HEADLINE, words, ...STORM], lead: [HEADLINE, "By Lou Hart", `${words} ${STORM[0]}`, ...STORM.slice(1)], foot: [HEADLINE, "By Lou Hart", ...STORM, words],
  }[place];
  return buildStemma([{text: lines.join("\n"), outlet: OUTLET}]).unseen.map(({label}) => label.replace(/ (?:text|report), not in the set$|^text of (?=agencies)|, not in the set$/gu, ""));
}

function rows(place: "head" | "lead" | "foot", table: readonly (readonly [words: string, ...credited: readonly string[]])[]): void {
  test.each(table.map(([words, ...credited]) => [words, credited] as const))("%s → %j", (words, credited) => {
    expect(creditedBy(place, words)).toEqual(credited);
  });
}

describe("a byline credits", () => {
  rows("head", [
    ["By Reuters", "Reuters"], ["By (AFP)", "AFP"], ["AFP, Saturday 4 Jul 2031", "AFP"], ["AFP , Saturday 4 Jul 2031", "AFP"], ["By Reuters Staff", "Reuters"], ["The Associated Press", "AP"], ["By Ann Ode, Reuters", "Reuters"],
    ["By Ann Ode | Reuters", "Reuters"], ["By Ann Ode/AFP", "AFP"], ["By Ann Ode (AP)", "AP"], ["By Ann Ode and John Okafor, Associated Press", "AP"],
    ["By Ann Ode with Reuters", "Reuters"], ["By AFP and Ann Ode", "AFP"], ["By News Desk with inputs from PTI", "PTI"],
    ["By Ann Ode, The Tarn Courier", "Tarn Courier"], ["By Ann Ode for the Bay Echo", "Bay Echo"], ["By The Tarn Courier", "Tarn Courier"],
    ["By Ann Ode with agencies", "agencies"], ["By Ann Ode and agencies", "agencies"], ["By Harbor Mirror staff and agencies", "agencies"],
    ["Staff and agencies", "agencies"], ["(With inputs from agencies)", "agencies"], ["From wire reports", "agencies"], ["By Ann Ode and wire services", "agencies"],
  ]);
});

describe("a byline does not credit", () => {
  rows("head", [
    ["By Ann Ode"], ["By Petra Novak"], ["By Emily Post"], ["By Michael Bloomberg"], ["By Ann Ode, special to the Harbor Mirror"],
    ["By Ann Ode, Federal Agencies Editor"], ["By Ann Ode, MENA correspondent"], ["By Lou Hart/Getty Images"],
  ]);
});

describe("what stands before the first sentence credits", () => {
  rows("lead", [
    ["VELMORA (Reuters) -", "Reuters"], ["VELMORA, March 4 (AP) —", "AP"], ["(Reuters) -", "Reuters"], ["VELMORA: (Agencies) -", "agencies"],
  ]);
});

describe("brackets in the first sentence do not credit", () => {
  rows("lead", [["The World Health Organization (WHO) – the body of the United Nations –"], ["The mayor (Ann Ode) — who slept through it —"], ["Mayor Ann Ode (Liberal): “We held.”"]]);
});

describe("the last line credits", () => {
  rows("foot", [
    ["AP/Reuters", "AP", "Reuters"], ["— Reuters", "Reuters"], ["(dpa)", "dpa"], ["via Reuters", "Reuters"], ["Agencies", "agencies"], ["(Agencies)", "agencies"],
    ["With agencies", "agencies"], ["With inputs from agencies", "agencies"], ["With files from The Canadian Press", "CP"], ["With reporting by Reuters and AP", "Reuters", "AP"],
    ["Additional reporting by agencies", "agencies"], ["News agencies contributed to this report.", "agencies"],
    ["Source » Coastal Wire", "Coastal Wire"], ["Source: Agencies", "agencies"], ["Sources: Coastal Wire, Tarn Courier", "Coastal Wire", "Tarn Courier"],
    ["Source: The Tarn Courier, 4 March 2031", "Tarn Courier"], ["Source: Coastal Wire/agencies", "Coastal Wire", "agencies"],
    ["h/t The Tarn Courier", "Tarn Courier"], ["(h/t Coastal Wire)", "Coastal Wire"], ["Hat tip: The Tarn Courier", "Tarn Courier"], ["Hat tip to the Bay Echo", "Bay Echo"],
    ["This story was first reported by the Tarn Courier.", "Tarn Courier"], ["This story was first reported by Norda.", "Norda"], ["As reported by the Bay Echo.", "Bay Echo"],
    ["This article was originally published on [Coastal Wire](https://wire.example/roof).", "Coastal Wire"], ["Originally published by Coastal Wire on March 4, 2031.", "Coastal Wire"],
    ["Republished from Coastal Wire under a Creative Commons license.", "Coastal Wire"],
    ["Jane Roe of the Tarn Courier contributed to this report.", "Tarn Courier"], ["The Associated Press contributed to this report.", "AP"],
    ["Lou Hart in Velmora, Ann Ode of the Bay Echo and AFP contributed to this report.", "Bay Echo", "AFP"], ["Additional reporting by Ann Ode of the Bay Echo", "Bay Echo"],
    ["Information from the Associated Press was used in this report.", "AP"], ["Copyright 2031 The Associated Press. All rights reserved.", "AP"],
    ["This story has not been edited by our staff and is published from a syndicated feed.", "agencies"],
  ]);
});

describe("the last line does not credit", () => {
  rows("foot", [
    ["Reporting by Petra Novak; editing by Mehr Khan"], ["Jane Roe contributed to this report."], ["Emily Post contributed to this report."], ["The Harbor Mirror contributed to this report."],
    ["Ann Ode"], ["Source: Petra Novak"], ["Source: police"], ["Source: City council minutes"], ["As reported by Ann Ode."],
    ["Photo: Reuters"], ["Photos: Agencies"], ["Getty Images/AFP"], ["© Getty Images"], ["Ann Ode is a reporter for the Tarn Courier."], ["Read more: Reuters"],
    ["She began reporting for Reuters in 2010."], ["The photographer was reporting for the Associated Press."], ["H. T. Ode, the engineer who built the market, died in 1950."],
    ["The mayor worked with staff and agencies to reopen the quay."], ["The United Nations and its agencies will decide on aid on Friday."], ["Strong wind contributed to the damage at the Tarn Courier building."],
  ]);
});

describe("agencies that are not named", () => {
  const text = (...last: readonly string[]) => [HEADLINE, ...STORM, ...last].join("\n");

  test("are no third text where the parent is an agency's", () => {
    const {unseen, descents} = buildStemma([{text: text(), id: "wire", outlet: "Reuters", published: "2031-03-04"}, {text: text("With agencies"), id: "mirror", outlet: OUTLET, published: "2031-03-05"}]);
    expect([unseen, descents.map(({child, parent}) => [child, parent])]).toEqual([[], [["mirror", "wire"]]]);
  });

  test("are no text that two have in common", () => {
    const own = "The Velmora council met on Tuesday night and put off the vote on new beams for the covered market until the autumn.";
    const {unseen} = buildStemma([{text: text("With agencies"), id: "mirror", outlet: OUTLET}, {text: [own, own.replace("Tuesday", "Monday"), "With agencies"].join("\n"), id: "post", outlet: "The Velmora Post"}]);
    expect(unseen.length).toBe(2);
  });
});
