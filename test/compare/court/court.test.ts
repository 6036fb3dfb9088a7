import {describe, expect, it, test} from "vitest";
import {courtOf, isGrave, openCourt} from "../../../src/compare/court/index.ts";
import {COURT_VERDICTS} from "../../../src/compare/court/rulings.ts";
import {COURT_DOSSIER} from "./articles.ts";
import {COURT_ROWS} from "./rows.ts";

const court = openCourt(COURT_DOSSIER);
const docs = new Map(COURT_DOSSIER.documents.map((doc) => [doc.id, doc]));
const wordsAt = (doc: string, {start, end}: {readonly start: number; readonly end: number}) => docs.get(doc)!.text.slice(start, end);

test.each(COURT_ROWS.map((row) => ({name: row[0], row})))("$name", ({row: [, words, verdict, more = {}]}) => {
  const {effect, asked, found, sigil, ...claim} = more;
  const ruling = court.judge(words, claim);
  const best = ruling.findings.at(0);
  expect(ruling.verdict, JSON.stringify(best?.differences)).toBe(verdict);
  if (sigil !== undefined) expect(docs.get(best!.doc)!.sigil).toBe(sigil);
  const grave = best?.differences.filter(isGrave) ?? [];
  if (verdict !== "altered" && verdict !== "spliced") expect(grave).toEqual([]);
  if (effect !== undefined) expect(grave.map((one) => one.effect)).toContain(effect);
  const one = grave.find((difference) => difference.effect === effect);
  if (asked !== undefined) expect(one!.asked).toBe(asked);
  if (found !== undefined) expect(one!.found && wordsAt(best!.doc, one!.found)).toBe(found);
});

describe("a finding", () => {
  it("is just the words", () => {
    const [{doc, start, end, score, cut}] = court.judge("rebuild the harbor wall").findings;
    expect([wordsAt(doc, {start, end}), score, cut]).toEqual(["rebuild the harbor wall", 1, {before: true, after: true}]);
  });

  it("tells a part of a sentence from a whole one", () => {
    expect(court.judge("The sirens stayed silent.").findings[0].cut).toEqual({before: false, after: false});
  });

  it("shows the pieces of a splice", () => {
    const [{doc, pieces}] = court.judge("Nobody warned us. I lost my brother that night.").findings;
    expect(pieces.map((piece) => wordsAt(doc, piece))).toEqual(["Nobody warned us", "I lost my brother that night"]);
  });

  it("stands in every article that has the words, those that fit first", () => {
    const {findings} = court.judge("At least 14 of our fishermen are still missing", {in: "B"});
    expect(findings.map(({doc, verdict}) => [doc, verdict])).toEqual([["doc-B", "verbatim"], ["doc-A", "elsewhere"]]);
  });

  it("lies in its document, whatever is asked", () => {
    for (const [, words] of COURT_ROWS) for (const {doc, start, end, differences} of court.judge(words).findings) {
      expect(0 <= start && start < end && end <= docs.get(doc)!.text.length).toBe(true);
      for (const {found} of differences) if (found) expect(found.start < found.end).toBe(true);
    }
  });
});

describe("the court", () => {
  it("answers the same each time and by itself", () => {
    expect(courtOf("It is a promise", COURT_DOSSIER)).toEqual(court.judge("It is a promise"));
  });

  it("finds nothing in a dossier without documents or for no words", () => {
    expect(courtOf("It is a promise", {...COURT_DOSSIER, documents: []}).verdict).toBe("not-found");
    for (const words of ["", "…", "[…]", "“”", "[a]", "\u202e"]) expect(court.judge(words).verdict).toBe("not-found");
  });

  it("does not look at furniture", () => {
    const [doc] = COURT_DOSSIER.documents;
    const page = {...doc, parts: doc.parts.map((part) => ({...part, kind: "promotion" as const}))};
    expect(courtOf("The rain did not stop for three days", {...COURT_DOSSIER, documents: [page]}).verdict).toBe("not-found");
  });

  it("answers hostile questions", () => {
    for (const words of ["[".repeat(20_000), ".".repeat(20_000), "a ".repeat(20_000), "We will rebuild ".repeat(2_000), "[we] ".repeat(5_000), "'".repeat(20_000), ". ".repeat(20_000)]) expect(COURT_VERDICTS).toContain(court.judge(words).verdict);
  }, 60_000);
});
