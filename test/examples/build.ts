import {openReader} from "../../src/intake/reader-file.ts";
import {readDocuments} from "../../src/intake/index.ts";
import type {Dossier} from "../../src/model/index.ts";
import {buildDossier} from "../../src/stages/index.ts";

/** The dossier of a folder of articles. Throws where one of them cannot be read. */
export function buildExample(folder: string): Dossier {
  const {documents, problems} = readDocuments([folder]);
  if (problems.length > 0) throw new Error(problems.map(({text}) => text).join("\n"));
  return buildDossier(documents.map(({document}) => document), openReader());
}
