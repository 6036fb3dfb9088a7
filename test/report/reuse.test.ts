import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";

import type {Descent, Document, Dossier, Reuse, Unseen} from "../../src/model/index.ts";
import {renderHtml, renderMarkdown, renderTerminal} from "../../src/report/index.ts";
import {descentTree, viewOf} from "../../src/report/view/index.ts";
import type {TreeNode} from "../../src/report/view/index.ts";
import {family} from "./family.ts";
import {at, DOSSIER} from "./fixture.ts";

function withLayers(layers: Partial<Dossier["layers"]>, dossier: Dossier = DOSSIER): Dossier {
  return {...dossier, layers: {...dossier.layers, ...layers}};
}

function edge(child: string, parent: string | null, rest: Partial<Descent> = {}): Descent {
  return {id: `${child}←${parent}`, child, parent, kind: "copy", share: 0.9, directed: true, reasons: [], ...rest};
}

describe("how much of a document is its own", () => {
  test("is told by words, in percents that make 100", () => {
    expect(viewOf(DOSSIER).reuse.map(({sigil, shares}) => [sigil, ...shares.map(({kind, percent}) => `${kind} ${percent}`)])).toEqual([
      ["A", "own 100"], ["B", "own 9", "rewritten 37", "edited 24", "verbatim 30"],
    ]);
  });

  test.each([[1, 3], [1, 200], [2, 2], [99, 100]])("with %d of %d sentences taken nothing that is there gets 0, and nothing less than all gets 100", (some, total) => {
    const line = "Nine boats came in.";
    const text = Array(total).fill(line).join("\n");
    const doc: Document = {...DOSSIER.documents[0], text, parts: [{kind: "body", start: 0, end: text.length}]};
    const reuse = Array.from({length: total}, (_, index): Reuse => {
      const start = index * (line.length + 1);
      return {id: `r${index}`, doc: doc.id, start, end: start + line.length, kind: index < some ? "edited" : "own", share: 0, from: [], reasons: []};
    });
    const empty = Object.fromEntries(Object.keys(DOSSIER.layers).map((name) => [name, []])) as unknown as Dossier["layers"];
    const [{shares}] = viewOf({documents: [doc], notices: [], layers: {...empty, reuse}}).reuse;
    expect(shares.reduce((sum, {percent}) => sum + percent, 0)).toBe(100);
    expect(shares.every(({percent}) => percent > 0)).toBe(true);
    expect(shares.length).toBe(some === total ? 1 : 2);
  });

  test("leaves bylines and datelines out", () => {
    const byline: Reuse = {id: "r9", ...at("A", "By Ines Calder, Coastal Wire"), kind: "own", share: 0, from: [], reasons: []};
    const view = viewOf(withLayers({reuse: [byline, ...DOSSIER.layers.reuse]}));
    expect(view.reuse[0].sentences.length).toBe(1);
  });

  test.each([["the terminal", renderTerminal], ["Markdown", renderMarkdown]])("stands in %s, a line for each copy", (_, render) => {
    expect(render(DOSSIER)).toMatch(/B(?:\]|\*\*) own 9%, rewritten 37%, edited 24%, verbatim 30%/u);
    expect(render(DOSSIER)).not.toContain("own 100%");
  });
});

describe("the strip of an article", () => {
  const {document} = parseHTML(renderHtml(DOSSIER));
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  test("has a bar for each sentence, in order, that says its kind and where it comes from", () => {
    expect(all("#doc-B .segment title").map(({textContent}) => textContent)).toEqual(["1 of 4: own", "2 of 4: edited, from A", "3 of 4: rewritten, from A", "4 of 4: verbatim, from A"]);
  });

  test("is as wide as the sentences are long, and as high as they are another's", () => {
    const bars = all("#doc-B .segment .bar");
    const [own, edited, rewritten, verbatim] = bars.map((bar) => Number(bar.getAttribute("height")));
    expect([own < rewritten, rewritten < edited, edited < verbatim]).toEqual([true, true, true]);
    expect(Number(bars[2].getAttribute("width"))).toBeGreaterThan(Number(bars[0].getAttribute("width")));
  });

  test("says the same in words, sentence by sentence", () => {
    const lines = all("#doc-B .sentences > li").map(({textContent}) => textContent!.replace(/\s+/gu, " "));
    expect(lines[0]).toBe("own Ferry blaze injures 40");
    expect(lines[1]).toContain("edited A fire on the ferry Aurelia injured 40 people on Friday. from A 9 of 10 words stand in A");
    expect(all("#doc-B .share-of").length).toBe(4);
  });

  test("is a line for an article that took nothing", () => {
    expect(document.querySelector("#doc-A .taken")!.textContent).toBe("own 100%: it takes no text from another article here");
    expect(all("#doc-A .segment, #doc-A .s, #doc-C .taken").length).toBe(0);
  });

  test("goes with marks in the text that change none of its characters", () => {
    const marks = all("#doc-B .text .s");
    expect(marks.map((mark) => mark.textContent)).toEqual(DOSSIER.layers.reuse.slice(1).map(({start, end}) => DOSSIER.documents[1].text.slice(start, end)));
    expect(marks.map((mark) => mark.className)).toEqual(["s own", "s edited", "s rewritten", "s verbatim"]);
  });
});

describe("the descents as nested lists", () => {
  const shape = ({witness, branches, again}: TreeNode): string => `${witness.id}${again ? "…" : ""}${branches.length > 0 ? `(${branches.map(({node}) => shape(node)).join(" ")})` : ""}`;
  const tree = (descents: readonly Descent[]) => descentTree(viewOf(withLayers({descents, alignments: []})).descents).map(shape);

  test.each([
    ["children below their parents", [edge("doc-B", "doc-A"), edge("doc-C", "doc-B"), edge("doc-D", "doc-A")], ["doc-A(doc-B(doc-C) doc-D)"]],
    ["a text with two parents below both, with its children once", [edge("doc-C", "doc-A"), edge("doc-C", "doc-B"), edge("doc-D", "doc-C")], ["doc-A(doc-C(doc-D))", "doc-B(doc-C…)"]],
    ["a text that nobody has above those that rest on it", [edge("doc-A", "un1"), edge("doc-B", "un1")], ["un1(doc-A doc-B)"]],
    ["nothing of a relay of what is not named", [edge("doc-A", null, {kind: "relay"})], []],
    ["a circle once, should there be one", [edge("doc-A", "doc-B"), edge("doc-B", "doc-A")], ["doc-B(doc-A(doc-B…))"]],
  ])("put %s", (_, descents, expected) => expect(tree(descents)).toEqual(expected));

  test("say that an edge has no direction, and of which kind it is", () => {
    const {document} = parseHTML(renderHtml(withLayers({descents: [edge("doc-B", "doc-A", {directed: false, share: 0.5})]})));
    expect(document.querySelector(".branches .figure")!.textContent).toBe("copy, undirected, 50% of it, 3 edits");
    expect(document.querySelector("svg .edge")!.hasAttribute("marker-end")).toBe(false);
    expect(document.querySelector("svg .share")!.textContent).toBe("copy 50%3 editsundirected");
  });
});

describe("the drawing of a large family", () => {
  const {document} = parseHTML(renderHtml(family(40)));

  test("has a box for every text and a label for every edge", () => {
    expect(document.querySelectorAll("svg .node").length).toBe(40);
    expect(document.querySelectorAll("svg [data-label]").length).toBe(39);
  });

  test("puts the leaves of one parent into a frame below it", () => {
    const [first] = [...document.querySelectorAll("svg .brood")];
    expect(first.querySelectorAll(".node").length).toBeGreaterThan(3);
    const parent = document.querySelector(`svg [data-id="${first.getAttribute("data-parent")}"] rect`)!;
    expect(Number(parent.getAttribute("y"))).toBeLessThan(Number(first.querySelector("rect")!.getAttribute("y")));
  });
});

describe("a text that nobody has", () => {
  const unseen: Unseen = {id: "lost", label: "Harbor Gazette text, not in the set", credit: at("B", "Source: Coastal Wire")};
  const descents = [edge("doc-A", "lost"), edge("doc-B", "lost", {share: 0.8})];
  const box = (dossier: Dossier) => parseHTML(renderHtml(dossier)).document.querySelector("#unseen-1")!;

  test("shows what two of its children share, with the places in both", () => {
    const found = box(withLayers({unseen: [unseen], descents}));
    expect(found.querySelectorAll(".contents-of > li").length).toBe(1);
    expect(found.querySelector(".contents-of .words")!.textContent).toContain("A fire on the ferry Aurelia injured 14 people on Friday");
    expect([...found.querySelectorAll(".contents-of .sigil")].map(({textContent}) => textContent)).toEqual(["A", "B"]);
  });

  test("says so where nothing is shared", () => {
    expect(box(withLayers({unseen: [unseen], descents, alignments: []})).textContent).toContain("nothing can be told of its words");
  });
});

describe("a quotation that several outlets have", () => {
  test("is shown once, with its speaker, the earliest and the fullest", () => {
    const [shared, ...more] = viewOf(DOSSIER).sharedQuotes;
    expect(more).toEqual([]);
    expect([shared.fullest.voice.name, shared.sigils, shared.origins, shared.fullest.pieces[0].sigil]).toEqual(["Tomas Reyl", ["A", "B"], 1, "A"]);
    expect(shared.earliest).toEqual({sigils: ["A"], day: "3 May 2024", undated: 0});
  });

  test("says in the page that it is no sign of copying, and marks what reads differently", () => {
    const {document} = parseHTML(renderHtml(DOSSIER));
    expect(document.querySelector("#shared-quotes .note")!.textContent).toContain("no sign of copying");
    expect(document.querySelector("#shared-quotes .basis")!.textContent!.replace(/\s+/gu, " ")).toBe("A B · 1 origin · earliest A 3 May 2024 · fullest A ");
    expect(document.querySelector("#shared-quotes .edits")!.textContent).toContain("wording left out");
  });

  test("is flagged where articles give it to different speakers", () => {
    const [shared] = DOSSIER.layers.sharedQuotes;
    const quotes = DOSSIER.layers.quotes.map((quote) => (quote.id === "q5" ? {...quote, speaker: "m7"} : quote));
    const flagged = withLayers({quotes, sharedQuotes: [{...shared, speakers: "several"}]});
    expect(parseHTML(renderHtml(flagged)).document.querySelector("#shared-quotes .flag")!.textContent).toBe("different speakers: Tomas Reyl and Meridian Lines");
    expect(renderMarkdown(flagged)).toContain("; **different speakers**: Tomas Reyl and Meridian Lines");
  });

  test("stands in the terminal and in Markdown with its wordings", () => {
    expect(renderTerminal(DOSSIER)).toContain("SHARED QUOTATIONS");
    expect(renderMarkdown(DOSSIER)).toContain("## Shared quotations, by themselves no sign of copying");
    expect(renderMarkdown(DOSSIER)).toContain("    - wording left out: “Nobody jumped”");
  });
});
