import type {Effects} from "../../effects.ts";
import {StemmaError} from "../../model/index.ts";
import type {Decision, DecisionKind, Dossier} from "../../model/index.ts";
import {decisionWords} from "../../stages/entities/decided.ts";
import {decideJoin, decideSplit, openReferences} from "../../stages/entities/references.ts";
import {openDossier, saveDossier} from "../../store/index.ts";
import type {OpenedDossier} from "../../store/index.ts";
import {valueIn, wrongUse} from "../args.ts";
import type {Args} from "../args.ts";
import {changesBetween} from "../changes.ts";
import {renderEffects} from "../changes-text.ts";
import {compare} from "../reading.ts";
import {endProgress, oneLine, showProgress} from "../terminal.ts";

/** `stemma join`: keeps in the dossier file that several are one, and makes the dossier again by it. */
export async function join(args: Args, effects: Effects): Promise<number> {
  return decide("join", args, effects);
}

/** `stemma split`: keeps in the dossier file that several are not one, and makes the dossier again by it. */
export async function split(args: Args, effects: Effects): Promise<number> {
  return decide("split", args, effects);
}

const LONGEST_REASON = 2000;

async function decide(kind: DecisionKind, args: Args, effects: Effects): Promise<number> {
  const [path, ...names] = args.words;
  const [isUndo, because] = [args.flags.has("undo"), valueIn(args, "because") ?? ""];
  if (names.some((name) => name.trim() === "")) throw wrongUse(`${kind} needs names that are not empty`);
  if (kind === "join" && names.length < 2 && !isUndo) throw wrongUse("join takes two names or more; one was given");
  if (isUndo && because !== "") throw wrongUse("--because goes with a decision, not with --undo");
  if (because.length > LONGEST_REASON) throw wrongUse(`--because takes ${LONGEST_REASON} characters at most`);
  const before = openDossier(path, effects);
  const standing = before.dossier.decisions ?? [];
  const decision = isUndo ? takenBack(kind, names, standing) : taken(kind, names, because, before.dossier);
  const decisions = [...standing.filter(({id}) => id !== decision.id), ...(isUndo ? [] : [decision])];
  const dossier = await remake(before, decisions, effects);
  if (!isUndo) checkHolds(decision, before.dossier, dossier, path);
  save(path, before, dossier, effects);
  effects.print(`${sayDone(decision, isUndo, path)}${renderEffects(changesBetween(before.dossier, dossier))}`);
  return 0;
}

function taken(kind: DecisionKind, names: readonly string[], because: string, dossier: Dossier): Decision {
  try {
    return (kind === "join" ? decideJoin : decideSplit)(openReferences(dossier), names, because);
  } catch (error) {
    throw error instanceof StemmaError ? wrongUse(error.message) : error;
  }
}

/** The standing decision with that id, or made with these names in any order. */
function takenBack(kind: DecisionKind, names: readonly string[], standing: readonly Decision[]): Decision {
  const own = standing.filter((decision) => decision.kind === kind);
  const wanted = names.map((name) => name.trim());
  const found = own.filter(({id, sides}) => {
    const known = sides.map(({name}) => name);
    return wanted.length === 1 && wanted[0] === id || wanted.every((name) => known.includes(name)) && (wanted.length === known.length || kind === "split" && wanted.length === 1 && wanted[0] === known[0]);
  });
  if (found.length === 1) return found[0];
  if (found.length > 1) throw wrongUse(`several decisions are meant: ${found.map(({id}) => id).join(", ")}; say which by its id`);
  const others = own.slice(0, 4).map(({id, sides}) => `${id} (${sides.map(({name}) => `“${name}”`).join(", ")})`);
  throw wrongUse(`there is no such decision to take back; ${others.length === 0 ? `nothing was decided by ${kind}` : `decided by ${kind}: ${others.join(", ")}`}`);
}

async function remake({dossier, intakeNotices}: OpenedDossier, decisions: readonly Decision[], effects: Effects): Promise<Dossier> {
  return compare(dossier.documents, dossier.notices.slice(0, intakeNotices), effects, {...dossier, decisions});
}

/** A decision that another one makes void is not kept. */
function checkHolds(decision: Decision, before: Dossier, after: Dossier, path: string): void {
  const broken = after.notices.find(({code}) => code === "decision-contradicted");
  if (!broken || before.notices.some(({text}) => text === broken.text)) return;
  const other = (before.decisions ?? []).filter(({kind}) => kind !== decision.kind).slice(0, 3);
  throw new StemmaError("decision-contradicted", `not done, for it contradicts what was decided before (${other.map(({id, kind}) => `stemma ${kind} ${path} ${id} --undo`).join(", ")} takes it back)`);
}

function save(path: string, {files, fingerprints, intakeNotices, revision}: OpenedDossier, dossier: Dossier, effects: Effects): void {
  showProgress(`writing ${path} …`, effects);
  saveDossier(path, {dossier, files, intakeNotices, ...(fingerprints && {fingerprints})}, {revision}, effects);
  endProgress(effects);
}

function sayDone(decision: Decision, isUndo: boolean, path: string): string {
  const words = oneLine(decisionWords(decision), 400);
  return isUndo ? `Taken back: ${words}.\n` : `Kept: ${words}.\nTo take it back: stemma ${decision.kind} ${oneLine(path, 200)} ${decision.id} --undo\n`;
}
