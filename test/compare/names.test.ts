import {describe, expect, test} from "vitest";
import {compareNames, SURE} from "../../src/compare/names.ts";
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
  rows("person", false, [["Karin H. W. Ode", "Karin W. Ode"], ["Karin Ode", "Martin Ode"], ["Ode", "Karin Ode"], ["Karin Ode", "Karin Renn"], ["John A. Quill", "John B. Quill"], ["Karin", "Karin Ode"]]);
});

describe("bodies of one name", () => {
  rows("organization", true, [
    ["the Tarn Water Board", "Tarn Water Board"], ["Tarn Water Board", "TWB"], ["Harrow Bay Port Organisation", "Harrow Bay Port Organization"], ["Jundal-e-Saheran", "Jundul-e Saheran"],
    ["TarnNews.com", "Tarn News"], ["Tarn's Water Board", "Tarn Water Board"],
  ]);
});

describe("bodies that only share words", () => {
  rows("organization", false, [
    ["US Tarn Council", "UTC"], ["Belgian Foreign Ministry", "French Foreign Ministry"], ["Tarn Water Board", "Tarn School Board"], ["National Council of Velmora", "National Bank of Velmora"], ["TWB", "Tarn Whaling Bureau Archive"],
  ]);
});

describe("places", () => {
  rows("place", true, [["U.S.", "United States"], ["the US", "America"], ["Velmora", "Velmora"], ["UK", "Britain"]]);
  rows("place", false, [["Austria", "Australia"], ["Niger", "Nigeria"], ["Iran", "Iraq"], ["Upper Tarn", "Lower Tarn"]]);
});

describe("persons in other scripts", () => {
  rows("person", true, [
    ["Сергей Тарасов", "Sergei Tarasov"], ["Νίκος Βελμόρας", "Nikos Velmoras"], ["محمد کریمی", "Mohammad Karimi"], ["გიორგი თარაძე", "Giorgi Taradze"], ["박지훈", "Pak Ji-hun"],
  ]);
  rows("person", false, [["Сергей Тарасов", "Sergei Volkov"], ["محمد کریمی", "Mohammad Bahrami"]]);
});

describe("ways of writing a person", () => {
  rows("person", true, [
    ["ODE, Karin", "Karin Ode"], ["Dr. Karin Ode", "Karin Ode"], ["K. M. Ode", "Karin Maria Ode"], ["KM Ode", "Karin Maria Ode"], ["KarinOde", "Karin Ode"], ["Bill Quill", "William Quill"], ["Karin Ode Ode", "Karin Ode"],
    ["Muammar Tarafi", "Moammar Taraffi"],
  ]);
  rows("person", false, [["Hamdan bin Tarif", "Tarif bin Hamdan"], ["Anna Karin Ode", "Maria Karin Ode"], ["박정민", "박종민"]]);
});

describe("ways of writing a body", () => {
  rows("organization", true, [
    ["Velmex Incorporated", "Velmex Inc."], ["OAO Velmex", "Velmex JSC"], ["Velmex Aktiengeselschaft", "Velmex AG"], ["1st Tarn Bank", "First Tarn Bank"], ["Brigade Forty-Four", "Brigade 44"], ["Tarn & Ode", "Tarn and Ode"], ["T&O Ltd", "T and O Ltd"],
    ["U.S. Department of Tides", "United States Department of Tides"],
  ]);
  rows("organization", false, [["Velmex Norway", "Velmex Denmark"], ["Velmex", "Velmex Denmark"], ["Tarn Fund II", "Tarn Fund III"], ["Tarn Trust 2004", "Tarn Trust 2005"], ["Tarn Systems", "Tarn Industries"]]);
});

test("a slip of the pen is the same name, but not surely", () => {
  const {same, score} = compareNames("Karin Renders", "Karin Rendels", {kind: "person"});
  expect([same, score < SURE]).toEqual([true, true]);
});

test("the score of a name beside itself is 1, and the order of the two does not matter", () => {
  expect(compareNames("Karin Ode", "Karin Ode", {kind: "person"}).score).toBe(1);
  for (const [a, b] of [["Karin M. Ode", "Karin Ode"], ["Yusuf Karimi", "Yusuf Kareemi"]]) expect(compareNames(a, b, {kind: "person"}).score).toBe(compareNames(b, a, {kind: "person"}).score);
});

test("names of any length are compared in bounded time", () => {
  const long = "word ".repeat(20_000);
  const word = "x".repeat(100_000);
  expect(compareNames(long, `${long} more`, {kind: "organization"}).same).toBe(false);
  expect(compareNames(`Karin ${word}`, `Karin ${word}y`, {kind: "person"}).same).toBe(false);
}, 2000);
