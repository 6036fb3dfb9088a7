import {buildDossier, openReader, readDocuments} from "../../src/index.ts";

const {documents} = readDocuments(["examples/harbor-fire"]);
const dossier = buildDossier(documents.map(({document}) => document), openReader());

for (const {about, origins, differences} of dossier.layers.claims) {
  for (const {type, values} of differences) {
    console.log(type, about, values.map(({value}) => value).join(" / "), origins);
  }
}
