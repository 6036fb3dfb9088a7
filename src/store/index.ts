export {checkFile, checkTables, openDossier, readFingerprints, saveDossier} from "./store.ts";
export type {OpenedDossier} from "./store.ts";
export type {SavedDossier, StoredFile, StoredRun} from "./rows.ts";
export {linesOf} from "./lines.ts";
export type {Line} from "./lines.ts";
export {verify} from "./verify.ts";
export type {Finding, Rereading} from "./verify.ts";
