import {describe, expect, it} from "vitest";
import {COMMANDS} from "../../src/cli/flags.ts";
import {VERSION} from "../../src/store/version.ts";
import {runWith} from "./effects.ts";

const ROWS: readonly (readonly [line: string, complaint: string])[] = [
  ["", "stemma: what shall be done? No command is given (stemma --help says more)"],
  ["reprot a.txt", "stemma: there is no command reprot; did you mean report? (stemma --help says more)"],
  ["dance", "stemma: there is no command dance (stemma --help says more)"],
  ["report", "stemma: report takes INPUT…; nothing was given (stemma report --help says more)"],
  ["add a", "stemma: add takes DOSSIER INPUT…; 1 was given (stemma add --help says more)"],
  ["show a b", "stemma: show takes DOSSIER; 2 were given (stemma show --help says more)"],
  ["quote a", "stemma: quote needs words to look for, or --csv FILE (stemma quote --help says more)"],
  ["quote", "stemma: quote takes DOSSIER \"WORDS\"; nothing was given (stemma quote --help says more)"],
  ["report a.txt --htlm x", "stemma: there is no flag --htlm; did you mean --html? (stemma report --help says more)"],
  ["report -x a.txt", "stemma: there is no flag -x (stemma report --help says more)"],
  ["report a.txt --json", "stemma: --json needs a value: --json FILE (stemma report --help says more)"],
  ["report a.txt --json --md x", "stemma: --json needs a value: --json FILE (stemma report --help says more)"],
  ["report a.txt --json x --json y", "stemma: --json is given twice (stemma report --help says more)"],
  ["report a.txt --json - --html -", "stemma: standard output is given for two outputs (stemma report --help says more)"],
  ["report a.txt --save x --html x", "stemma: x is given for two outputs (stemma report --help says more)"],
  ["report a.txt --published a.txt=2031-03-04 --published a.txt=2031-03-05", "stemma: --published is given twice for a.txt: 2031-03-04 and 2031-03-05 (stemma report --help says more)"],
  ["report a.txt --published monday", "stemma: --published monday is not of the form NAME=VALUE (stemma report --help says more)"],
  ["report a.txt --max-bytes 2e", "stemma: --max-bytes 2e is not a whole number above 0 (stemma report --help says more)"],
  ["report a.txt --as-of noon", "stemma: --as-of noon is no moment (write 2018-07-10 or 2018-07-10T14:00+02:00) (stemma report --help says more)"],
  ["show a --as-of 2018-02-30", "stemma: --as-of 2018-02-30 is no moment (write 2018-07-10 or 2018-07-10T14:00+02:00) (stemma show --help says more)"],
  ["report a.txt --as-of 2018-07", "stemma: --as-of 2018-07 is no moment (write 2018-07-10 or 2018-07-10T14:00+02:00) (stemma report --help says more)"],
  ["report a.txt --as-of 2018-07-10T24:30", "stemma: --as-of 2018-07-10T24:30 is no moment (write 2018-07-10 or 2018-07-10T14:00+02:00) (stemma report --help says more)"],
  ["report a.txt --as-of 2018-07-10T14:00+15:00", "stemma: --as-of 2018-07-10T14:00+15:00 is no moment (write 2018-07-10 or 2018-07-10T14:00+02:00) (stemma report --help says more)"],
  ["report a.txt --as-of 2018-07-10T14:00EST", "stemma: --as-of 2018-07-10T14:00EST is no moment (write 2018-07-10 or 2018-07-10T14:00+02:00) (stemma report --help says more)"],
  ["report a.txt --as-of", "stemma: --as-of needs a value: --as-of DATETIME (stemma report --help says more)"],
  ["verify a --rebuild=yes", "stemma: --rebuild takes no value (stemma verify --help says more)"],
  ["--json x report a.txt", "stemma: there is no flag --json (stemma --help says more)"],
];

describe("wrong use is said in one line, with a hint, and the exit code is 2", () => {
  for (const [line, complaint] of ROWS) {
    it(`stemma ${line}`, async () => {
      const given = await runWith(line.split(" ").filter((word) => word !== ""));
      expect(given).toEqual({code: 2, printed: "", complained: `${complaint}\n`});
    });
  }
});

describe("help", () => {
  it("names every command", async () => {
    const {code, printed} = await runWith(["--help"]);
    expect(code).toBe(0);
    for (const {name} of COMMANDS) expect(printed).toContain(`stemma ${name} `);
  });

  it("is not the only thing asked: the version is too", async () => {
    expect(await runWith(["--version"])).toEqual({code: 0, printed: `${VERSION}\n`, complained: ""});
  });

  for (const {name, flags} of COMMANDS) {
    it(`of ${name} names every flag, whatever else is given`, async () => {
      const {code, printed, complained} = await runWith([name, "--help"]);
      expect({code, complained}).toEqual({code: 0, complained: ""});
      for (const flag of flags) expect(printed).toContain(`--${flag.name}`);
    });
  }
});
