import type {Effects} from "../../effects.ts";
import {StemmaError} from "../../model/index.ts";
import type {Decision, Document, Dossier} from "../../model/index.ts";
import {valueIn} from "../args.ts";
import type {Args} from "../args.ts";
import {keepKnown, momentIn, noticesFor} from "../as-of.ts";
import {checkOutputs, writeOutputs} from "../outputs.ts";
import {compare, decisionsOn, filesOf, fingerprintsOfAll, readInputs, readKnown} from "../reading.ts";
import type {Reading} from "../reading.ts";
import {complain, counted, endProgress, showProgress} from "../terminal.ts";

/** `stemma report`: reads articles, compares them, prints the dossier and writes what the flags ask for. */
export async function report(args: Args, effects: Effects): Promise<number> {
  checkOutputs(args, effects);
  const moment = momentIn(args);
  const entities = await readKnown(args, effects);
  const reading = await readInputs(args.words, args, effects);
  endProgress(effects);
  if (reading.documents.length === 0) throw new StemmaError("no-articles", "no article could be read, so no dossier was made");
  const all = reading.documents.map(({document}) => document);
  const known = moment ? keepKnown(all, moment) : {documents: all, notices: []};
  const notices = [...known.notices, ...noticesFor(known.documents, reading.notices)];
  const decisions = await decisionsKept(known.documents, args, effects);
  const dossier = await compare(known.documents, notices, effects, {decisions, known: entities});
  const failures = await save(dossier, {...reading, notices}, args, effects) + await writeOutputs(dossier, args, effects);
  return reading.problems + failures > 0 ? 1 : 0;
}

/** The decisions of the dossier that will be written over, of which every side stands in the articles. */
async function decisionsKept(documents: readonly Document[], args: Args, effects: Effects): Promise<readonly Decision[]> {
  const path = valueIn(args, "save");
  if (path === null || !effects.look(path)) return [];
  const {openDossier} = await import("../../store/index.ts");
  try {
    return decisionsOn(documents, openDossier(path, effects).dossier.decisions);
  } catch (error) {
    if (error instanceof StemmaError) return []; // no dossier; the saving says so
    throw error;
  }
}

/** Writes the dossier file where one is asked for; what goes wrong does not keep the dossier from being printed. */
async function save(dossier: Dossier, reading: Reading, args: Args, effects: Effects): Promise<number> {
  const path = valueIn(args, "save");
  if (path === null) return 0;
  showProgress(`writing ${path} …`, effects);
  const {saveDossier} = await import("../../store/index.ts");
  try {
    const older = effects.look(path);
    saveDossier(path, {dossier, files: filesOf(reading.documents), fingerprints: fingerprintsOfAll(dossier.documents), intakeNotices: reading.notices.length}, {}, effects);
    if (older && older.bytes > 0) sayReplaced(path, dossier, effects);
    return 0;
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error;
    endProgress(effects);
    complain(error.message, effects);
    return 1;
  }
}

/** Only a dossier is ever written over. */
function sayReplaced(path: string, {decisions = []}: Dossier, effects: Effects): void {
  endProgress(effects);
  const kept = decisions.length > 0 ? `; ${counted(decisions.length, "decision")} on its articles ${decisions.length === 1 ? "was" : "were"} kept` : "";
  complain(`${path} held a dossier, which was written over${kept}`, effects);
}
