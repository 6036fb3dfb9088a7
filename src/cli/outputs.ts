import type {Effects} from "../effects.ts";
import type {Dossier} from "../model/index.ts";
import {valueIn, wrongUse} from "./args.ts";
import type {Args} from "./args.ts";
import {complain, endProgress, showProgress, wantsColor, widthOf} from "./terminal.ts";

type Render = (dossier: Dossier) => string;

/** The flags that write the dossier, and what they write. */
const RENDERERS: readonly (readonly [flag: string, load: () => Promise<Render>])[] = [
  ["html", async () => (await import("../report/html/index.ts")).renderHtml],
  ["json", async () => (await import("../report/index.ts")).renderJson],
  ["md", async () => (await import("../report/index.ts")).renderMarkdown],
];

/** Throws when more than one output is to go to standard output, or two to one file. */
export function checkOutputs(args: Args): void {
  const paths = [...RENDERERS.map(([flag]) => flag), "save"].flatMap((flag) => valueIn(args, flag) ?? []);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) throw wrongUse(`${twice === "-" ? "standard output" : twice} is given for two outputs`);
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
    complain(`${path} cannot be written (${wordsOf(error)})`, effects);
    return 1;
  }
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist", EACCES: "no permission", EPERM: "no permission", EISDIR: "it is a folder",
  ENOSPC: "the disk is full", EROFS: "the disk cannot be written to", ENOTDIR: "a part of the path is not a folder",
};

function wordsOf(error: unknown): string {
  const {code} = error as {code?: string};
  if (code === undefined) throw error;
  return MEANINGS[code] ?? code;
}

async function printDossier(dossier: Dossier, effects: Effects): Promise<void> {
  const {renderTerminal} = await import("../report/index.ts");
  effects.print(renderTerminal(dossier, {columns: widthOf(effects), color: wantsColor(effects)}));
}
