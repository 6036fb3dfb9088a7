import {describe, expect, test} from "vitest";

import {escapeMarkdown} from "../../src/report/markdown-pieces.ts";
import {renderMarkdown} from "../../src/report/markdown.ts";
import {DOSSIER} from "./fixture.ts";
import {hostileDossier} from "./hostile.ts";

const page = renderMarkdown(DOSSIER);

describe("the Markdown report", () => {
  test.each([
    "**4 articles, 2 independent accounts.** They differ in 3 points.", "| A | Coastal Wire | Ferry fire at Harrow Bay injures 14 | 3 May 2024 (as given) |",
    "- **B** copies **A**: 93% of it, 3 edits", "  - number changed: “14” (A 124–126) → “40” (B 60–62)",
    "- **conflict** (both cannot hold): people hurt on the Aurelia, how many", "    - “A fire on the ferry Aurelia injured 14 people on Friday, police said.” (A 88–143) — police, body",
    "- **Tomas Reyl**, named: 1 statement, 10 words, A B (1 origin)", "- **circular reporting**: D → C → D",
    "- **D** ← The Velmora Post “The Velmora Post reported” (D 28–53), in **C** (C 222–234) ← a deckhand, unnamed (D 59–69)",
    "  - indirect, denying it: “that the alarm had failed” (C 259–284)",
    "- **A B** clearing the deck, how long: nine minutes (1 origin, 1 informant)",
  ])("has the line %s", (line) => expect(page.split("\n")).toContain(line));

  test.each([
    ["emphasis", "a **b** _c_", String.raw`a \*\*b\*\* \_c\_`],
    ["a link", "[go](javascript:x)", String.raw`\[go\](javascript:x)`],
    ["HTML", "<img src=x> & co", "&lt;img src=x&gt; &amp; co"],
    ["a table cell", "a | b", String.raw`a \| b`],
    ["an address", "https://evil.example www.evil.example", String.raw`https\://evil.example www\.evil.example`],
    ["a mention", "@someone", "@\u2060someone"],
    ["a line break", "a\n# b", String.raw`a \# b`],
    ["a formula", "$x$", String.raw`\$x\$`],
  ])("words of an article make no %s", (_, words, literal) => expect(escapeMarkdown(words)).toBe(literal));

  test("hostile words open no tag", () => {
    expect(renderMarkdown(hostileDossier())).not.toMatch(/<[a-z/!?]/iu);
  });
});
