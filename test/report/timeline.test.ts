import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {renderHtml} from "../../src/report/index.ts";
import {axisOf, barOf, windowWords} from "../../src/report/html/timeline-window.ts";
import {viewOf} from "../../src/report/view/index.ts";
import type {EventView, Stretch} from "../../src/report/view/index.ts";
import {DOSSIER} from "./fixture.ts";
import {hostileDossier} from "./hostile.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const stretch = (first: string | null, last: string | null): Stretch => ({first: first === null ? null : day(first), last: last === null ? null : day(last), isYearTold: true});
const event = (first: string | null, last: string | null): EventView => ({...viewOf(DOSSIER).timeline[0], stretch: stretch(first, last)});

describe("the scale of the timeline", () => {
  test("shows at first where most events lie, and leaves out one of long ago", () => {
    const axis = axisOf([event("1987-01-01", "1988-01-01"), event("2024-05-03", "2024-05-04"), event("2024-05-04", "2024-05-05"), event("2024-05-05", "2024-05-06"), event("2024-05-06", "2024-05-07")])!;
    expect([axis.shown.from > day("2024-05-01"), axis.shown.to < day("2024-05-09"), axis.all.from < day("1987-01-02")]).toEqual([true, true, true]);
  });

  test("shows all where events lie close", () => {
    const {all, shown} = axisOf([event("2024-05-03", "2024-05-04"), event("2024-05-05", "2024-05-06")])!;
    expect(shown).toEqual(all);
  });

  test("is none where no event has a place", () => {
    expect(axisOf([{...event(null, null), stretch: null}])).toBeNull();
  });

  test("names its ends, with minutes where it is short, and without a year that is not told", () => {
    expect(windowWords({from: day("2024-05-03"), to: day("2024-05-20")}, true)).toBe("3 May 2024 to 20 May 2024");
    expect(windowWords({from: day("2024-05-03"), to: day("2024-05-04")}, true)).toBe("3 May 2024, 00:00 to 4 May 2024, 00:00");
    expect(windowWords({from: day("2000-05-03"), to: day("2000-05-20")}, false)).toBe("3 May to 20 May");
  });
});

describe("a bar", () => {
  const window = {from: day("2024-05-01"), to: day("2024-05-11")};
  const rows: readonly (readonly [about: string, first: string | null, last: string | null, left: number, width: number, beside: string | null])[] = [
    ["is as long as the time is uncertain", "2024-05-02", "2024-05-04", 10, 20, null],
    ["is cut at the edge", "2024-04-01", "2024-05-03", 0, 20, null],
    ["with an open side reaches to the edge", "2024-05-06", null, 50, 50, null],
    ["before the window lies beside it", "2024-04-01", "2024-05-01", 0, 0, "before"],
    ["behind the window lies beside it", "2024-05-11", "2024-05-12", 100, 0, "behind"],
  ];
  test.each(rows)("%s", (_, first, last, left, width, beside) => {
    const bar = barOf(stretch(first, last), window);
    expect([Math.round(bar.left * 100) / 100, Math.round(bar.width * 100) / 100, bar.beside]).toEqual([left, width, beside]);
  });
});

describe("the drawing", () => {
  const {document} = parseHTML(renderHtml(DOSSIER));

  test("has a row for each event with a place, which leads to its line in the list", () => {
    const rows = [...document.querySelectorAll("#timeline .row")];
    expect(rows.map((row) => document.querySelector(`[id="${row.getAttribute("href")!.slice(1)}"] .about`)?.textContent)).toEqual(["building of the Aurelia", "fire on the Aurelia"]);
  });

  test("is hidden from a screen reader, which has the list", () => {
    expect(document.querySelector("#timeline .rows")?.getAttribute("aria-hidden")).toBe("true");
    expect([...document.querySelectorAll("#timeline .row")].every((row) => row.getAttribute("tabindex") === "-1")).toBe(true);
  });

  test("marks a conflict of dates", () => {
    expect(document.querySelectorAll("#timeline .row.disputed")).toHaveLength(1);
    expect(document.querySelector("#timeline .moment:last-child .type-conflict")?.textContent).toBe("they differ");
  });

  test("lets no words of an article become markup", () => {
    const {document: hostile} = parseHTML(renderHtml(hostileDossier()));
    expect(hostile.querySelectorAll("#timeline .row").length).toBeGreaterThan(0);
    expect(hostile.querySelectorAll("#timeline :is(script, img, iframe, style)")).toHaveLength(0);
  });
});
