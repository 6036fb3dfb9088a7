import type {Effects} from "../../effects.ts";
import {openDossier} from "../../store/index.ts";
import type {Args} from "../args.ts";
import {checkOutputs, writeOutputs} from "../outputs.ts";

/** `stemma show`: prints a dossier file, and writes what the flags ask for. */
export async function show(args: Args, effects: Effects): Promise<number> {
  checkOutputs(args, effects);
  const {dossier} = openDossier(args.words[0], effects);
  return await writeOutputs(dossier, args, effects) > 0 ? 1 : 0;
}
