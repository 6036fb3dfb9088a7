import {describe, expect, test} from "vitest";
import {compareNames} from "../../src/compare/names.ts";
import type {EntityKind} from "../../src/model/index.ts";

function rows(kind: EntityKind, same: boolean, pairs: readonly (readonly [string, string])[]): void {
  for (const [a, b] of pairs) {
    test(`${a} ${same ? "is" : "is not"} ${b}`, () => {
      expect(compareNames(a, b, {kind}).same).toBe(same);
      expect(compareNames(b, a, {kind}).same).toBe(same);
    });
  }
}

describe("persons of one name", () => {
  rows("person", true, [
    ["Karin Ode", "Karin Ode"], ["Karin Ode", "KARIN ODE"], ["Norma T. Quill", "Norma Quill"], ["N. Quill", "Norma Quill"], ["Yusuf Karimi", "Yusuf Kareemi"],
    ["Anna-Lena Kroft", "Anna Lena Kroft"], ["Jurg Møller", "Jürg Moller"], ["Dmitri Volkov", "Dmitry Volkov"], ["Ali Karimi-Nur", "Ali Karimi Nur"],
  ]);
});

describe("persons who only share a part of the name", () => {
  rows("person", false, [["Karin Ode", "Martin Ode"], ["Ode", "Karin Ode"], ["Karin Ode", "Karin Renn"], ["John A. Quill", "John B. Quill"], ["Karin", "Karin Ode"]]);
});

describe("bodies of one name", () => {
  rows("organization", true, [
    ["the Tarn Water Board", "Tarn Water Board"], ["Tarn Water Board", "TWB"], ["Harrow Bay Port Organisation", "Harrow Bay Port Organization"], ["Jundal-e-Saheran", "Jundul-e Saheran"],
    ["TarnNews.com", "Tarn News"], ["Tarn's Water Board", "Tarn Water Board"],
  ]);
});

describe("bodies that only share words", () => {
  rows("organization", false, [
    ["Belgian Foreign Ministry", "French Foreign Ministry"], ["Tarn Water Board", "Tarn School Board"], ["National Council of Velmora", "National Bank of Velmora"], ["TWB", "Tarn Whaling Bureau Archive"],
  ]);
});

describe("places", () => {
  rows("place", true, [["U.S.", "United States"], ["the US", "America"], ["Velmora", "Velmora"], ["UK", "Britain"]]);
  rows("place", false, [["Austria", "Australia"], ["Niger", "Nigeria"], ["Iran", "Iraq"], ["Upper Tarn", "Lower Tarn"]]);
});
