import {describe, expect, it} from "vitest";
import {neutral, oneLine, wantsColor, widthOf} from "../../src/cli/terminal.ts";

describe("text of articles in the terminal", () => {
  it("cannot steer it: control characters become signs", () => {
    expect(neutral("\u001B[2Jred\u0007\n\u009B31m\u202Etxet")).toBe("␛[2Jred␇␊\uFFFD31m\uFFFDtxet");
  });

  it("is one line, cut between characters", () => {
    expect(oneLine(" fire\n\tat  sea ", 20)).toBe("fire at sea");
    expect(oneLine("🌊🌊🌊🌊", 3)).toBe("🌊🌊…");
  });
});

describe("color", () => {
  const ROWS: readonly (readonly [string, Record<string, string>, number | null, boolean])[] = [
    ["on a terminal", {}, 80, true],
    ["not in a pipe", {}, null, false],
    ["not where NO_COLOR is set", {NO_COLOR: "1", FORCE_COLOR: "1"}, 80, false],
    ["in a pipe where FORCE_COLOR is set", {FORCE_COLOR: "1"}, null, true],
    ["not where FORCE_COLOR is 0", {FORCE_COLOR: "0"}, 80, false],
    ["not on a terminal that knows none", {TERM: "dumb"}, 80, false],
  ];
  for (const [when, env, columns, wanted] of ROWS) it(when, () => expect(wantsColor({env, columns})).toBe(wanted));
});

describe("width", () => {
  it("is the terminal's, else that of COLUMNS, else 100, and never below 40", () => {
    expect(widthOf({env: {COLUMNS: "70"}, columns: 90})).toBe(90);
    expect(widthOf({env: {COLUMNS: "70"}, columns: null})).toBe(70);
    expect(widthOf({env: {COLUMNS: "20"}, columns: null})).toBe(40);
    expect(widthOf({env: {COLUMNS: "many"}, columns: null})).toBe(100);
  });
});
