// What the stages really make comes back whole, so that a field that the tables lack is noticed.
import {describe, expect, it} from "vitest";
import {openReader} from "../../src/intake/reader-file.ts";
import {readDocuments} from "../../src/intake/index.ts";
import {buildDossier} from "../../src/stages/index.ts";
import {openDossier, saveDossier} from "../../src/store/index.ts";
import {writeArticles} from "../cli/articles.ts";
import {temporaryFolder} from "./folder.ts";

const at = temporaryFolder();

describe("a dossier made of articles", () => {
  it("comes back from its file as it was, but for the tokens and the names the reader found", () => {
    const {documents} = readDocuments(writeArticles(at));
    const dossier = buildDossier(documents.map(({document}) => document), openReader());
    const sentences = dossier.layers.sentences.map(({id, doc, start, end, part, paragraph}) => ({id, doc, start, end, part, paragraph, tokens: []}));
    const files = new Map(documents.map(({document, bytes, normalizer}) => [document.id, {bytes: new Uint8Array(bytes), normalizer}]));
    saveDossier(at("built.stemma"), {dossier, files, intakeNotices: 0});
    const opened = openDossier(at("built.stemma"));
    expect(opened.dossier).toStrictEqual({...dossier, layers: {...dossier.layers, sentences}});
    expect(opened.files).toEqual(files);
  }, 60_000);
});
