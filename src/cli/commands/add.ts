import type {Effects} from "../../effects.ts";
import {findVersions} from "../../intake/index.ts";
import type {PageBefore, SavedDocument} from "../../intake/index.ts";
import {placeOf, sigilAt} from "../../model/index.ts";
import type {Dossier} from "../../model/index.ts";
import {openDossier, saveDossier, type OpenedDossier} from "../../store/index.ts";
import {wrongUse} from "../args.ts";
import type {Args} from "../args.ts";
import {changesBetween} from "../changes.ts";
import {compare, filesOf, fingerprintsOfAll, readInputs, readKnown, withLaterKnown} from "../reading.ts";
import {complain, endProgress, showProgress} from "../terminal.ts";
import {renderChanges} from "../changes-text.ts";

/** `stemma add`: puts articles into a dossier file and says what that changed. */
export async function add(args: Args, effects: Effects): Promise<number> {
  const [path, ...inputs] = args.words;
  if (inputs.length === 0 && !args.flags.has("known")) throw wrongUse("add takes DOSSIER INPUT…; 1 was given");
  const before = openDossier(path, effects);
  const later = await readKnown(args, effects);
  const reading = await readInputs(inputs, args, effects, pagesOf(before));
  endProgress(effects);
  const added = newOnes(reading.documents, before.dossier, effects);
  if (added.length === 0 && later.length === 0) {
    effects.print("No new article; the dossier is as it was.\n");
    return reading.problems > 0 ? 1 : 0;
  }
  const {documents, notices: newer} = findVersions([...before.dossier.documents, ...added.map(({document}) => document)]);
  const told = new Set(before.dossier.notices.map(({text}) => text));
  const notices = [...before.dossier.notices.slice(0, before.intakeNotices), ...reading.notices.filter(({code}) => code !== "version"), ...newer.filter(({text}) => !told.has(text))];
  const dossier = await compare(documents, notices, effects, {...before.dossier, known: withLaterKnown(before.dossier.known ?? [], later)});
  showProgress(`writing ${path} …`, effects);
  const files = new Map([...before.files, ...filesOf(added)]);
  saveDossier(path, {dossier, files, fingerprints: fingerprintsOfAll(dossier.documents), intakeNotices: notices.length}, {revision: before.revision}, effects);
  endProgress(effects);
  effects.print(renderChanges(changesBetween(before.dossier, dossier)));
  return reading.problems > 0 ? 1 : 0;
}

/** The documents of the dossier, as what is added is held against them for what their sites have in common. */
function pagesOf({dossier: {documents}, files}: Pick<OpenedDossier, "dossier" | "files">): readonly PageBefore[] {
  return documents.flatMap(({id, url, facts = []}) => {
    const file = files.get(id);
    return file ? [{bytes: file.bytes, normalizer: file.normalizer, address: facts.find(({field}) => field === "captured-from")?.value ?? url}] : [];
  });
}

/** The articles that the dossier does not hold, with the sigils that follow those it has. */
function newOnes(documents: readonly SavedDocument[], {documents: known}: Dossier, effects: Effects): SavedDocument[] {
  const sigils = new Map(known.map(({id, sigil}) => [id, sigil]));
  for (const {document: {id, input}} of documents.filter(({document}) => sigils.has(document.id))) {
    complain(`${input} is in the dossier already, as ${sigils.get(id)}`, effects);
  }
  const first = 1 + Math.max(-1, ...known.map(({sigil}) => placeOf(sigil)));
  return documents.filter(({document}) => !sigils.has(document.id))
    .map((one, at) => ({...one, document: {...one.document, sigil: sigilAt(first + at)}}));
}
