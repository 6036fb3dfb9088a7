import type {Effects} from "../../effects.ts";
import type {Stamp} from "../../intake/index.ts";
import type {Dossier} from "../../model/index.ts";
import {openDossier} from "../../store/index.ts";
import type {OpenedDossier} from "../../store/index.ts";
import type {Args} from "../args.ts";
import {keepKnown, momentIn, noticesFor} from "../as-of.ts";
import {checkOutputs, writeOutputs} from "../outputs.ts";
import {compare, decisionsOn} from "../reading.ts";
import {endProgress} from "../terminal.ts";

/** `stemma show`: prints a dossier file, whole or as it stood at a moment, and writes what the flags ask for. */
export async function show(args: Args, effects: Effects): Promise<number> {
  checkOutputs(args, effects);
  const moment = momentIn(args);
  const opened = openDossier(args.words[0], effects);
  const dossier = moment ? await compareKnown(opened, moment, effects) : opened.dossier;
  return await writeOutputs(dossier, args, effects) > 0 ? 1 : 0;
}

/** The articles known by then are compared anew: what rests on a later one must not show. */
async function compareKnown({dossier, intakeNotices}: OpenedDossier, moment: Stamp, effects: Effects): Promise<Dossier> {
  const known = keepKnown(dossier.documents, moment);
  const notices = [...known.notices, ...noticesFor(known.documents, dossier.notices.slice(0, intakeNotices))];
  const then = await compare(known.documents, notices, effects, {...dossier, decisions: decisionsOn(known.documents, dossier.decisions)});
  endProgress(effects);
  return then;
}
