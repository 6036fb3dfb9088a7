import {systemEffects} from "../effects.ts";
import type {Effects} from "../effects.ts";
import {StemmaError} from "../model/index.ts";
import {VERSION} from "../store/version.ts";
import {parseArguments, wrongUse} from "./args.ts";
import type {Args} from "./args.ts";
import {COMMANDS, GENERAL_FLAGS} from "./flags.ts";
import type {Command} from "./flags.ts";
import {complain, endProgress} from "./terminal.ts";
import {nearest, renderGeneralHelp, renderHelp} from "./usage.ts";

/** What a command is at work: it gives the exit code. */
export type CommandRun = (args: Args, effects: Effects) => Promise<number>;

/** Each command's code is loaded when it is called: `--help` needs none, `report` needs no database. */
const RUNS: Readonly<Record<string, () => Promise<CommandRun>>> = {
  report: async () => (await import("./commands/report.ts")).report,
  add: async () => (await import("./commands/add.ts")).add,
  show: async () => (await import("./commands/show.ts")).show,
  join: async () => (await import("./commands/decide.ts")).join,
  split: async () => (await import("./commands/decide.ts")).split,
  quote: async () => (await import("./commands/quote.ts")).quote,
  verify: async () => (await import("./commands/verify.ts")).verifyDossier,
};

/** Runs a command line, without the program's own name. Gives the exit code; never throws. */
export async function run(argv: readonly string[], effects: Effects = systemEffects): Promise<number> {
  try {
    return await dispatch(argv, effects);
  } catch (error) {
    endProgress(effects);
    return explainTo(error, argv, effects);
  }
}

async function dispatch([first, ...rest]: readonly string[], effects: Effects): Promise<number> {
  if (first === undefined || first.startsWith("-")) return runGeneral(first === undefined ? [] : [first, ...rest], effects);
  const command = COMMANDS.find(({name}) => name === first);
  if (!command) throw wrongUse(`there is no command ${first}${suggest(first)}`);
  const args = parseArguments(rest, command.flags);
  if (args.flags.has("help")) return printHelp(renderHelp(command), effects);
  checkCount(command, args.words.length);
  return (await RUNS[command.name]())(args, effects);
}

function suggest(word: string): string {
  const near = nearest(word, COMMANDS.map(({name}) => name));
  return near === null ? "" : `; did you mean ${near}?`;
}

function runGeneral(argv: readonly string[], effects: Effects): number {
  const {flags, words} = parseArguments(argv, GENERAL_FLAGS);
  if (flags.has("help")) return printHelp(renderGeneralHelp(), effects);
  if (flags.has("version")) return printHelp(`${VERSION}\n`, effects);
  throw wrongUse(words.length > 0 ? "flags go behind the command" : "what shall be done? No command is given");
}

function printHelp(text: string, effects: Effects): number {
  effects.print(text);
  return 0;
}

function checkCount({name, arguments: words, takes: [least, most]}: Command, count: number): void {
  if (least <= count && count <= most) return;
  throw wrongUse(`${name} takes ${words}; ${count === 0 ? "nothing" : count} ${count <= 1 ? "was" : "were"} given`);
}

function explainTo(error: unknown, argv: readonly string[], effects: Effects): number {
  if (error instanceof StemmaError) {
    const isWrongUse = error.code === "wrong-use";
    complain(isWrongUse ? `${error.message} (${helpFor(argv)} says more)` : error.message, effects);
    return isWrongUse ? 2 : 1;
  }
  complain(`${wordsOf(error)} (an error in the program; set STEMMA_DEBUG=1 to see where)`, effects);
  if (effects.env.STEMMA_DEBUG && error instanceof Error) effects.printError(`${error.stack ?? ""}\n`);
  return 1;
}

function helpFor([first]: readonly string[]): string {
  return COMMANDS.some(({name}) => name === first) ? `stemma ${first} --help` : "stemma --help";
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message.split("\n")[0] : String(error);
}
