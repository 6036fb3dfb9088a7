import {systemEffects} from "../../src/effects.ts";
import type {Effects} from "../../src/effects.ts";
import {run} from "../../src/cli/run.ts";

export interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs a command line with the real files and a terminal that listens. */
export async function runWith(argv: readonly string[], effects: Partial<Effects> = {}): Promise<Outcome> {
  const said = {printed: "", complained: ""};
  const code = await run(argv, {
    ...systemEffects, columns: null, showsProgress: false, env: {},
    print: (text) => { said.printed += text; },
    printError: (text) => { said.complained += text; },
    ...effects,
  });
  return {code, ...said};
}
