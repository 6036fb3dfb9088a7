import {describe, expect, test} from "vitest";
import {findParts} from "../../../src/text/parts/index.ts";
import {pageOf, readRows, rowsOf} from "./page.ts";

const FIRST = "The dam above Harrow Bay held through the night as engineers opened two of its four gates, the river board said on Thursday.";
const SECOND = "About 300 people were taken to schools on the north shore, where volunteers had laid out blankets and soup since the early evening.";
const THIRD = "“We heard the sirens at nine and left everything behind,” said Ada Ferris, who runs the bakery below the old mill.";

function row(name: string, rows: string, hints = {}): void {
  test(name, () => {
    const page = pageOf(rows);
    expect(readRows(page, hints)).toBe(rowsOf(page));
  });
}

describe("the opening", () => {
  row("headline, standfirst, byline and dateline are told apart", `
    headline   | Harrow Bay dam holds after night of rain
    standfirst | Hundreds sleep in schools as the river board opens two gates
    byline     | By Jane Roe, Staff Writer
    dateline   | VELMORA, July 3 (Coastal Wire) —
    body       | ${FIRST}
    body       | ${SECOND}`);
  row("a full sentence of the length of those below it is no headline", `
    body | The dam above Harrow Bay held through the night as engineers opened two of its four gates on Thursday.
    body | ${SECOND}
    body | ${THIRD}`);
  row("a short first sentence above much longer paragraphs is the headline", `
    headline | Harrow Bay dam holds.
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("names alone above a dateline are the byline", `
    headline | Harrow Bay dam holds after night of rain
    byline   | Jane Roe and John Okafor
    dateline | HARROW BAY (Coastal Wire) -
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("section names before the article are labels", `
    label    | World News
    headline | Harrow Bay dam holds after night of rain
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("a place and its country before a dash are a dateline", `
    headline | Harrow Bay dam holds after night of rain
    dateline | Velmora, Tarn —
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("a headline given but not in the text takes no line away from the article", `
    body | The town slept badly
    body | ${FIRST}
    body | ${SECOND}`, {headline: "Harrow Bay dam holds after night of rain"});
  row("outlet and date in a line, and a line 'From …', belong to the byline", `
    headline | Harrow Bay dam holds after night of rain
    byline   | The Tarn Courier, July 3, 2031
    byline   | From Jane Roe in Velmora
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("the menu of a page pasted whole is navigation", `
    navigation | News
    navigation | The Region
    navigation | Ships & Tides
    navigation | Weather
    navigation | Notices
    navigation | My account
    headline   | Harrow Bay dam holds after night of rain
    body       | ${FIRST}
    body       | ${SECOND}`);
  row("a standfirst that stands again as the first sentence is no repeat", `
    headline   | Harrow Bay dam holds after night of rain
    standfirst | ${FIRST}
    caption    | The dam at Harrow Bay on Thursday (Photo: Lou Hart / Coastal Wire)
    dateline   | VELMORA —
    body       | ${FIRST}
    body       | ${SECOND}`);
});

describe("what is a dateline", () => {
  const datelines: readonly (readonly [string, string | null])[] = [
    ["VELMORA – The dam held.", "VELMORA –"],
    ["TEL VELMORA (Coastal Wire) - The dam held.", "TEL VELMORA (Coastal Wire) -"],
    ["ST. VELM, Tarn, July 3 (AP) — The dam held.", "ST. VELM, Tarn, July 3 (AP) —"],
    ["NEW VELMORA: The dam held.", "NEW VELMORA:"],
    ["VELMORA\u00a0— “We left,” she said.", "VELMORA\u00a0—"],
    ["July 3 (Reuters) - The dam held.", "July 3 (Reuters) -"],
    ["(AFP) The dam held.", "(AFP)"],
    ["Tel Velmora, 3 July 2031. The dam held.", "Tel Velmora, 3 July 2031."],
    ["July 3, 2031. The dam held.", "July 3, 2031."],
    ["Since July 3, 2031. The dam held.", null],
    ["The dam broke on July 3, 2031. Police came.", null],
    ["The mayor — who had slept badly — agreed.", null],
    ["Velmora — whose dam held — slept.", null],
    ["UPDATE: The dam held.", null],
    ["He said - The dam held.", null],
    ["One gate, the north one, is old – The board knew.", null],
  ];
  test.each(datelines)("%s", (line, dateline) => {
    const text = `Harrow Bay dam holds after night of rain\n\n${line}\n\n${SECOND}\n\n${THIRD}`;
    const found = findParts(text).parts.find(({kind}) => kind === "dateline");
    expect(found ? text.slice(found.start, found.end) : null).toBe(dateline);
  });
});

describe("furniture", () => {
  const furniture: readonly (readonly [string, string])[] = [
    ["caption", "Photo by Lou Hart on Unsplash"],
    ["caption", "[Photo: Lou Hart / Flickr ]"],
    ["caption", "A view of the dam above Harrow Bay (photo credit: LOU HART / REUTERS)"],
    ["caption", "Lou Hart/iStock/Getty Images"],
    ["caption", "Lou Hart / Coastal Pictures / AFP via Getty"],
    ["caption", "Water pours over the dam at Harrow Bay. REUTERS/Lou Hart"],
    ["caption", "Water pours over the dam at Harrow Bay. (AP Photo/Lou Hart)"],
    ["caption", "Mayor Ines Calder, left, and the engineer Tom Brandt on Thursday at the dam."],
    ["credit", "Source » Coastal Wire"],
    ["credit", "Source: The Tarn Courier"],
    ["credit", "(AP)"],
    ["credit", "With agencies"],
    ["credit", "This article was first published by The Tarn Courier."],
    ["credit", "Reporting by Jane Roe; editing by John Okafor"],
    ["credit", "Jane Roe contributed to this report from Velmora."],
    ["credit", "© 2031 Coastal Wire. All rights reserved."],
    ["paywall", "You've reached your daily free article limit."],
    ["paywall", "You’ve reached your daily free article limit."],
    ["paywall", "Already a subscriber? Log in"],
    ["paywall", "Get full ad-free access for just $1 per week"],
    ["promotion", "Read more: How the dam was built"],
    ["promotion", "More from The Tarn Courier"],
    ["promotion", "Subscribe to our newsletter"],
    ["promotion", "Follow us on Facebook"],
    ["navigation", "Advertisement"],
    ["navigation", "Home > News > Tarn"],
    ["navigation", "Skip to content"],
    ["navigation", "Facebook Twitter WhatsApp Email"],
    ["navigation", "Back to top"],
    ["author", "About Jane Roe View All Posts"],
    ["author", "Jane Roe is a reporter for The Tarn Courier."],
    ["comments", "Leave a comment"],
    ["comments", "3 Comments"],
    ["promotion", "REAL WATER. REAL NEWS."],
  ];
  test.each(furniture)("%s: %s", (kind, line) => {
    const page = pageOf(`headline | Harrow Bay dam holds after night of rain\nbody | ${FIRST}\nbody | ${SECOND}\nbody | ${THIRD}\n${kind} | ${line}`);
    expect(readRows(page)).toBe(rowsOf(page));
  });
});

describe("article text that looks like furniture stays article text", () => {
  const article: readonly string[] = [
    "The inspectors must have unlimited access to the dam, the board said.",
    "“Already a subscriber to that idea,” she said, the mayor laughed.",
    "By Tuesday, the town had emptied.",
    "Source of the water is the Tarn, which rises in the north.",
    "The photo was taken on Monday, the board said.",
    "The road to the left, and the one to the right, were closed.",
    "Get out now, the sirens said.",
    "More from the board was expected on Friday, when its chair meets the mayor and the ministers of the region in Velmora.",
    "Share prices of the dam's builder fell 4 percent.",
    "Ada Ferris is a baker in the town and has lived below the mill for forty years.",
    "WHAT THE BOARD KNEW",
    "The Tarn Courier, citing Reuters, reported on the gates.",
  ];
  test.each(article)("%s", (line) => {
    const page = pageOf(`headline | Harrow Bay dam holds after night of rain\nbody | ${FIRST}\nbody | ${SECOND}\nbody | ${line}\nbody | ${THIRD}`);
    expect(readRows(page)).toBe(rowsOf(page));
  });
});

describe("copies", () => {
  row("of an opening that stands before and behind the paywall, the one before it is the repeat", `
    headline | Harrow Bay dam holds after night of rain
    repeat   | VELMORA — ${FIRST}
    repeat   | ${SECOND}
    paywall  | Subscribe and support our writers to continue reading.
    dateline | VELMORA —
    body     | ${FIRST}
    body     | ${SECOND}
    body     | ${THIRD}`);
  row("a copy is told from the article also where the paywall uses unknown words", `
    headline | Harrow Bay dam holds after night of rain
    repeat   | ${FIRST}
    repeat   | ${SECOND}
    body     | Friends of the Courier read on
    body     | ${FIRST}
    body     | ${SECOND}
    body     | ${THIRD}`);
  row("a paragraph that stands again at the end is the repeat", `
    headline | Harrow Bay dam holds after night of rain
    body     | ${FIRST}
    body     | ${SECOND}
    body     | ${THIRD}
    repeat   | ${FIRST}`);
  row("a teaser cut short is the repeat", `
    headline | Harrow Bay dam holds after night of rain
    repeat   | The dam above Harrow Bay held through the night as engineers opened …
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("the headline said again is the repeat", `
    headline | Harrow Bay dam holds after night of rain
    repeat   | Harrow Bay Dam Holds After Night of Rain
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("a short refrain is no repeat", `
    headline | Harrow Bay dam holds after night of rain
    body     | The water will not have us.
    body     | ${SECOND}
    body     | The water will not have us.
    body     | ${THIRD}`);
  row("a caption repeated without its credit is a caption", `
    headline | Harrow Bay dam holds after night of rain
    caption  | A view of the dam above Harrow Bay (photo credit: LOU HART / REUTERS)
    caption  | A view of the dam above Harrow Bay
    caption  | (photo credit: LOU HART / REUTERS)
    dateline | VELMORA –
    body     | ${FIRST}
    body     | ${SECOND}`);
});

describe("the end", () => {
  row("what follows the article in a page is furniture", `
    headline | Harrow Bay dam holds after night of rain
    body     | ${FIRST}
    body     | ${SECOND}
    body     | ${THIRD}
    author   | About Jane Roe View All Posts
    author   | News editor. Former lock keeper. You will mostly find her near water and wondering how it got there.
    comments | COMMENTS
    comments | I was there and it was loud.
    comments | So was I.`);
  row("an agency's name alone behind the last paragraph is a credit", `
    headline  | Harrow Bay dam holds after night of rain
    body      | ${FIRST}
    body      | ${SECOND}
    credit    | Coastal Wire
    promotion | MORE FROM THE COURIER
    promotion | Ferry to Velmora sails again from Monday`);
  row("short lines behind what closes the article are furniture", `
    headline | Harrow Bay dam holds after night of rain
    body     | ${FIRST}
    body     | ${SECOND}
    credit   | Reporting by Jane Roe; editing by John Okafor
    other    | Ships & Tides
    other    | Why the gates of Harrow Bay were never repaired`);
  row("titles of other stories behind their heading are promotion, and the article goes on", `
    headline  | Harrow Bay dam holds after night of rain
    body      | ${FIRST}
    promotion | Related stories
    promotion | Why the gates of Harrow Bay were never repaired
    promotion | Ten years of the Tarn in pictures
    body      | ${SECOND}
    body      | ${THIRD}`);
});

test("lines with single breaks and no-break spaces in names are read as paragraphs are", () => {
  const page = pageOf(`headline | Harrow\u00a0Bay dam holds after night of rain\nbyline | By Jane\u00a0Roe\ndateline | VELMORA —\nbody | ${FIRST}\nbody | ${SECOND}\npaywall | Already\u00a0a subscriber?`, "\n");
  expect(readRows(page)).toBe(rowsOf(page));
});

test("headline, byline and the full date of the dateline are given in words", () => {
  const {headline, byline, published} = findParts(`Harrow Bay dam holds\n\nBy Jane Roe, Staff Writer\n\nVELMORA, July 3, 2031 (Coastal Wire) — ${FIRST}\n\n${SECOND}`);
  expect({headline, byline, published}).toEqual({headline: "Harrow Bay dam holds", byline: "Jane Roe, Staff Writer", published: "2031-07-03"});
});

test("the mark before a Markdown heading is not of the headline, and stress marks are not of the byline", () => {
  const text = `# Harrow Bay dam holds after night of rain\n\n**By Jane Roe**\n\n${FIRST}\n\n${SECOND}`;
  const {parts, headline, byline} = findParts(text);
  expect([headline, byline]).toEqual(["Harrow Bay dam holds after night of rain", "Jane Roe"]);
  expect(parts.map(({kind, start}) => [kind, start])).toEqual([["other", 0], ["headline", 2], ["byline", 44], ["body", 61]]);
});

test("a place and a full date alone in a line give the date of publication", () => {
  expect(findParts(`Harrow Bay dam holds after night of rain\n\nVELMORA, 3 July 2031\n\n${FIRST}\n\n${SECOND}`).published).toBe("2031-07-03");
});

test("a dateline without a year gives no date of publication", () => {
  expect(findParts(`VELMORA, July 3 (Coastal Wire) — ${FIRST}\n\n${SECOND}`).published).toBeNull();
});

test.each([
  ["Updated 4/9/2031 6:04 PM", "2031-04-09"], ["Updated 7/23/2031", "2031-07-23"], ["Posted 23/7/2031 18:04", "2031-07-23"], ["Updated 4/19/2031 6:04 PM | By Jane Roe", "2031-04-19"],
  ["Updated 04/09/2031 18:04", null], ["Updated 4/9/2031", null], ["Updated 04/09/2031 6:04 PM", null], ["Updated 4/9/2031, 6:04 pm", null], ["Updated 31/31/2031", null],
])("a date in numbers above the article is its day where it can be no other: %s", (line, published) => {
  const text = `Harrow Bay dam holds after night of rain\n\n${line}\n\n${FIRST}\n\n${SECOND}`;
  const found = findParts(text);
  expect(found.published).toBe(published);
  expect(found.parts.find(({kind}) => kind === "byline")).toEqual({kind: "byline", start: text.indexOf(line), end: text.indexOf(line) + line.length});
});

test("ranges that a page marks as captions are captions", () => {
  const text = `Harrow Bay dam holds after night of rain\n\n${FIRST}\n\nWater everywhere\n\n${SECOND}`;
  const start = text.indexOf("Water");
  expect(findParts(text, {given: [{kind: "caption", start, end: start + 16}]}).parts.map(({kind}) => kind)).toEqual(["headline", "body", "caption", "body"]);
});

describe("Markdown", () => {
  row("image lines, stressed lines below them and stressed credits are captions", `
    headline | Harrow Bay dam holds after night of rain
    body     | ${FIRST}
    caption  | ![The dam](images/dam.jpg)
    caption  | *The dam above Harrow Bay on Thursday.*
    body     | ${SECOND}
    caption  | *Sandbags at the old mill. Lou Hart / The Tarn Courier*
    body     | ${THIRD}`);
  row("a byline may name a desk and the date", `
    headline | Harrow Bay dam holds after night of rain
    byline   | **By the business desk** — *18 September 2031*
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("a byline may name an outlet's staff and, behind a bar, the dates", `
    headline | Harrow Bay dam holds after night of rain
    byline   | The Tarn Courier staff and agencies | Updated 19 September 2031, published 18 September 2031
    body     | ${FIRST}
    body     | ${SECOND}`);
  row("an outlet and the date may stand above the headline", `
    byline   | The Tarn Courier, 18 September 2031
    headline | Harrow Bay dam holds after night of rain
    body     | ${FIRST}
    body     | ${SECOND}`);

  /** The parts as `kind words`, the body by its first and last word. */
  function partsOf(text: string): string[] {
    return findParts(text).parts.map(({kind, start, end}) => `${kind} ${kind === "body" ? endsOf(text.slice(start, end)) : text.slice(start, end)}`);
  }

  function endsOf(words: string): string {
    return `${words.slice(0, words.indexOf(" "))} … ${words.slice(words.lastIndexOf(" ") + 1)}`;
  }

  test("marks at the beginning of a line and the address of a last link are no words of the article", () => {
    const text = `# Harrow Bay dam holds after night of rain\n\n**VELMORA, 3 July (Norda)** — ${FIRST}\n\n- ${SECOND}\n- Two bridges were closed, [the board said](https://board.example/a.b).`;
    expect(partsOf(text)).toEqual([
      "other #", "headline Harrow Bay dam holds after night of rain", "other **", "dateline VELMORA, 3 July (Norda)** —", "body The … Thursday.",
      "other -", "body About … evening.", "other -", "body Two … said", "other ](https://board.example/a.b).",
    ]);
  });

  test("a sentence that runs over several quoted lines stays in one piece", () => {
    const text = `Harrow Bay dam holds after night of rain\n\n> ${FIRST.replace("as engineers", "\n> as engineers")}\n\n${SECOND}`;
    expect(partsOf(text)).toEqual(["headline Harrow Bay dam holds after night of rain", "other >", "body The … evening."]);
  });

  test("the date of publication goes before that of an update", () => {
    const found = findParts(`Harrow Bay dam holds after night of rain\n\nThe Tarn Courier staff | Updated 19 September 2031, published 18 September 2031\n\n${FIRST}\n\n${SECOND}`);
    expect([found.published, found.outlet]).toEqual(["2031-09-18", "The Tarn Courier"]);
  });

  test.each(["18 September 2031 - The Tarn Courier and agencies", "Published 18 September 2031 | The Tarn Courier", "The Tarn Courier — 18 September 2031"])("the outlet and the day are read from “%s”", (line) => {
    const found = findParts(`Harrow Bay dam holds after night of rain\n\n${line}\n\n${FIRST}\n\n${SECOND}`);
    expect([found.published, found.outlet]).toEqual(["2031-09-18", "The Tarn Courier"]);
  });

  test("the front matter is furniture and says headline, names, outlet and date", () => {
    const block = "---\ntitle: \"Dam holds: a night of rain\"\ndate: 2031-07-03\nauthor:\n  - Jane Roe\n  - John Okafor\nsite: The Tarn Courier\n---";
    const {parts, front} = findParts(`${block}\n\n# Harrow Bay dam holds\n\n${FIRST}\n\n${SECOND}`);
    expect(front).toEqual({end: block.length + 1, headline: "Dam holds: a night of rain", byline: "Jane Roe, John Okafor", outlet: "The Tarn Courier", published: "2031-07-03"});
    expect(parts.slice(0, 3).map(({kind, start, end}) => [kind, start, end])).toEqual([
      ["other", 0, block.length], ["other", block.length + 2, block.length + 3], ["headline", block.length + 4, block.length + 24],
    ]);
  });

  test("a rule at the beginning is no front matter", () => {
    expect(findParts(`---\n\n${FIRST}\n\n---\n\n${SECOND}`).front).toBeNull();
  });

  const OUTLETS: readonly (readonly [string, string | null])[] = [
    ["*The Marlow Herald, 18 September 2031*", "The Marlow Herald"], ["Coastal Wire | July 3, 2031", "Coastal Wire"], ["Times of Velmora, 3 July 2031", "Times of Velmora"],
    ["The Marlow Herald\n3 July 2031", "The Marlow Herald"], ["Published: 3 July 2031\nCoastal Wire", "Coastal Wire"], ["By Jane Roe, The Marlow Herald", "The Marlow Herald"],
    ["By Jane Roe, Chief Reporter", null], ["By Jane Roe", null], ["Jane Roe\n3 July 2031", null], ["The Hague, 3 July 2031", null], ["Velmora, 3 July 2031", null], ["Mail for the harbor, 3 July 2031", null],
  ];
  test.each(OUTLETS)("%s names the outlet %s", (line, outlet) => {
    expect(findParts(`Harrow Bay dam holds after night of rain\n\n${line}\n\n${FIRST}\n\n${SECOND}`).outlet).toBe(outlet);
  });
});

describe("a dateline in any order", () => {
  test.each([
    "OLDENFELD, 6 March (Norda) -", "OLDENFELD, 6 March 2031 (Norda) –", "OLDENFELD (Norda), March 6 --", "OLDENFELD 6 March -", "Oldenfeld, March 6, 2031 —",
    "OLDENFELD, Thursday 6 March 2031:", "6 March 2031, OLDENFELD ―", "Oldenfeld/Velmora, 6th of March —", "OLDENFELD, March 6-",
  ])("%s", (dateline) => {
    const text = `Harrow Bay dam holds after night of rain\n\n${dateline} ${FIRST}\n\n${SECOND}`;
    const found = findParts(text).parts.find(({kind}) => kind === "dateline");
    expect(text.slice(found?.start, found?.end)).toBe(dateline);
  });

  test.each(["The 6 March fire -", "Of 30 boats, 6 -", "Police said on 6 March:"])("not %s", (words) => {
    expect(findParts(`Harrow Bay dam holds after night of rain\n\n${words} ${FIRST}\n\n${SECOND}`).parts.map(({kind}) => kind)).toEqual(["headline", "body"]);
  });
});
