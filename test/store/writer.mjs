// Writes two dossiers over each other without end, for a test that kills it.
// usage: node writer.mjs TARGET ONE TWO
import process from "node:process";
import {openDossier, saveDossier} from "../../dist/store/index.js";

const [target, ...paths] = process.argv.slice(2);
const dossiers = paths.map((path) => openDossier(path));
process.stdout.write("writing\n");
for (let turn = 0; ; turn++) saveDossier(target, dossiers[turn % 2]);
