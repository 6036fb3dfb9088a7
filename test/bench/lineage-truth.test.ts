// Which lost texts of an invented lineage are to be found, by each definition.
import {expect, test} from "vitest";
import {truthOf} from "../../bench/reuse/lineage-truth.ts";
import type {Member} from "../../bench/reuse/lineage-truth.ts";
import type {Line} from "../../bench/reuse/lineage-text.ts";

/** A sentence of sixteen words in two pieces; with another number it reads differently in one place. */
const line = (origin: number, wording = ""): Line => ({
  origin, pieces: ["a word of eight in a row here", `eight words of it ${wording} more than that`].map((text, at) => ({slot: 10 * origin + at, text, role: "wording", clause: "main"})),
});
const text = (...lines: readonly (number | Line)[]) => lines.map((one) => [typeof one === "number" ? line(one) : one]);
const member = (at: number, parents: readonly number[], lines: readonly (number | Line)[], more: Partial<Member> = {}): Member =>
  ({id: `d${at}`, text: text(...lines), parents, lost: false, credits: false, ...more});
const gone = {lost: true};
const FIRST = [0, 1, 2, 3, 4, 5];
const other = line(2, "now");

const families: readonly (readonly [what: string, members: readonly Member[], wanted: readonly boolean[]])[] = [
  ["two share what it changed", [member(0, [], FIRST), member(1, [0], [0, 1, other, 3, 4, 5], gone), member(2, [1], [0, 1, other, 3, 4]), member(3, [1], [0, 1, other, 3, 5])], [true, true, true]],
  ["one alone has its order, and one alone names it", [member(0, [], FIRST), member(1, [0], [0, 1, 3, 4, 5, 2], gone), member(2, [1], [0, 1, 3], {credits: true}), member(3, [1], [0, 1, 3, 5, 2])], [true, true, false]],
  ["two of whom one has the rest from its other parent",
    [member(0, [], FIRST), member(1, [0], [0, 1, other, 3, 4, 5], gone), member(2, [1], [0, line(1, "then"), other, 3, 4, 5]), member(3, [], [20, 21, 22, 1]), member(4, [3, 1], [20, 21, 22, 1, other, 3])], [true, true, false]],
];

test.each(families)("a lost text is wanted, of all, of attested and of witnessed ones, when %s: as listed", (_, members, wanted) => {
  expect((["all", "attested", "witnessed"] as const).map((definition) => truthOf(members, true, definition).lost.length > 0)).toEqual(wanted);
});

test("nothing tells whether the earliest document was made from a lost first text or that from it, when they differ in words", () => {
  const members = [member(0, [], FIRST, gone), member(1, [0], [0, line(1, "once"), 2, 3, 4, 5]), member(2, [0], [0, 1, 2, 3, 4]), member(3, [0], [0, 1, 2, 3, 5])];
  expect(truthOf(members, true, "witnessed").turnable).toEqual([["d0", "d1"]]);
  expect(truthOf([members[0], member(1, [0], [0, 1, 2, 3]), members[2], members[3]], true, "witnessed").turnable).toEqual([]);
});
