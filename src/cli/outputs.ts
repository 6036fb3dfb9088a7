import type {Effects} from "../effects.ts";
import {formatOfName} from "../intake/sniffing.ts";
import type {Dossier} from "../model/index.ts";
import {valueIn, wrongUse} from "./args.ts";
import type {Args} from "./args.ts";
import {complain, endProgress, showProgress, wantsColor, widthOf} from "./terminal.ts";
import {meaningOf} from "./write-errors.ts";

type Render = (dossier: Dossier) => string;

/** The flags that write the dossier, and what they write. */
const RENDERERS: readonly (readonly [flag: string, load: () => Promise<Render>])[] = [
  ["html", async () => (await import("../report/html/index.ts")).renderHtml],
  ["json", async () => (await import("../report/index.ts")).renderJson],
  ["md", async () => (await import("../report/index.ts")).renderMarkdown],
];

/**
 * Throws when more than one output is to go to standard output, or two to one file, or one to a file that the command
 * reads; paths are compared with links followed.
 */
export function checkOutputs(args: Args, effects: Effects): void {
  const outputs = [...RENDERERS.map(([flag]) => flag), "save"].flatMap((flag) => valueIn(args, flag) ?? [])
    .map((path) => ({path, real: path === "-" ? path : effects.realPath(path)}));
  const twice = outputs.find(({real}, at) => outputs.findIndex((one) => one.real === real) !== at);
  if (twice) throw wrongUse(`${twice.path === "-" ? "standard output" : twice.path} is given for two outputs`);
  const inputs = args.words.filter((word) => word !== "-" && word !== "").map((word) => effects.realPath(word));
  const read = outputs.find(({path, real}) => path !== "-" && inputs.some((input) => isRead(real, input, effects)));
  if (read) throw wrongUse(`${read.path} is one of the inputs and would be written over`);
}

/** True for the input itself, and for an article that stands in a folder given as input. */
function isRead(output: string, input: string, effects: Effects): boolean {
  if (output === input) return true;
  return output.startsWith(`${input.replace(/\/$/u, "")}/`) && formatOfName(output) !== null && isThere(output, effects);
}

function isThere(path: string, effects: Effects): boolean {
  try {
    return effects.look(path) !== null;
  } catch {
    return false;
  }
}

/**
 * Writes what the flags ask for, and prints the dossier unless standard output is taken. Gives the number of files that
 * could not be written; each has been said in a line.
 */
export async function writeOutputs(dossier: Dossier, args: Args, effects: Effects): Promise<number> {
  let failures = 0;
  for (const [flag, load] of RENDERERS) {
    const path = valueIn(args, flag);
    if (path === null) continue;
    showProgress(`writing ${path} …`, effects);
    failures += writeOutput(path, (await load())(dossier), effects);
  }
  endProgress(effects);
  if (!RENDERERS.some(([flag]) => valueIn(args, flag) === "-")) await printDossier(dossier, effects);
  return failures;
}

function writeOutput(path: string, content: string, effects: Effects): number {
  if (path === "-") {
    endProgress(effects);
    effects.print(content);
    return 0;
  }
  try {
    effects.writeFile(path, content);
    return 0;
  } catch (error) {
    endProgress(effects);
    complain(`${path} cannot be written (${meaningOf(error)})`, effects);
    return 1;
  }
}

async function printDossier(dossier: Dossier, effects: Effects): Promise<void> {
  const {renderTerminal} = await import("../report/index.ts");
  effects.print(renderTerminal(dossier, {columns: widthOf(effects), color: wantsColor(effects)}));
}
