import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import Database from "libsql";
import {describe, expect, it} from "vitest";
import type {Dossier} from "../../src/model/index.ts";
import {openDossier, readFingerprints, saveDossier} from "../../src/store/index.ts";
import {SCHEMA_VERSION, TABLES} from "../../src/store/schema.ts";
import {VIEWS} from "../../src/store/views.ts";
import {sample, sampleFiles} from "./sample.ts";
import {temporaryFolder} from "./folder.ts";

const at = temporaryFolder();
const fingerprints = new Map([[sample.documents[0].id, Int32Array.of(7, -1, 0x7fffffff)]]);
const saved = {dossier: sample, files: sampleFiles, intakeNotices: 1, fingerprints};

function save(name: string, dossier: Dossier = sample): string {
  saveDossier(at(name), {...saved, dossier});
  return at(name);
}

function query(path: string, sql: string): Record<string, unknown>[] {
  const db = new Database(path);
  try {
    return db.prepare(sql).all() as Record<string, unknown>[];
  } finally {
    db.close();
  }
}

describe("the dossier file", () => {
  it("gives back what was saved", () => {
    const opened = openDossier(save("whole.stemma"));
    expect(opened.dossier).toEqual(sample);
    expect([...opened.files]).toEqual([...sampleFiles]);
    expect(opened.intakeNotices).toBe(1);
    expect([...opened.fingerprints!]).toEqual([...fingerprints]);
    expect(opened.revision).toBe(1);
  });

  it("gives the fingerprints without the rest", () => {
    expect([...readFingerprints(save("prints.stemma"))]).toEqual([...fingerprints]);
  });

  it("leaves nothing out: every table of the sample has a row", () => {
    const path = save("every.stemma");
    const empty = TABLES.filter(({name}) => query(path, `SELECT count(*) AS rows FROM ${name}`)[0].rows === 0);
    expect(empty.map(({name}) => name)).toEqual([]);
  });

  it("does not keep the tokens of sentences", () => {
    const token = {start: 0, end: 5, norm: "ferry", tag: "NN", pos: "NOUN", lemma: "ferry", head: -1, relation: "root"};
    const sentences = sample.layers.sentences.map((sentence) => ({...sentence, tokens: [token]}));
    const opened = openDossier(save("tokens.stemma", {...sample, layers: {...sample.layers, sentences}}));
    expect(opened.dossier).toEqual(sample);
  });

  it("holds one new dossier after a second writing", () => {
    const path = save("twice.stemma");
    saveDossier(path, {...saved, dossier: {...sample, notices: []}});
    const opened = openDossier(path);
    expect(opened.dossier).toEqual({...sample, notices: []});
    expect(opened.revision).toBe(2);
  });

  it("is the same bytes for the same dossier", () => {
    expect(readFileSync(save("one.stemma")).equals(readFileSync(save("two.stemma")))).toBe(true);
  });

  it("is one file at rest", () => {
    save("alone.stemma");
    save("alone.stemma");
    expect(readdirSync(dirname(at("alone.stemma"))).filter((name) => name.startsWith("alone"))).toEqual(["alone.stemma"]);
  });

  it("says what it is to other programs", () => {
    const path = save("marks.stemma");
    expect(query(path, "PRAGMA application_id")[0].application_id).toBe(0x53544d41);
    expect(query(path, "PRAGMA user_version")[0].user_version).toBe(SCHEMA_VERSION);
    expect(query(path, "PRAGMA integrity_check")[0].integrity_check).toBe("ok");
  });

  it("keeps equal bytes of two documents once", () => {
    const [first, second] = sample.documents;
    const twin = {...second, sha256: first.sha256};
    const files = new Map(sample.documents.map((doc) => [doc.id, sampleFiles.get(first.id)!]));
    saveDossier(at("twins.stemma"), {...saved, dossier: {...sample, documents: [first, twin]}, files});
    expect(query(at("twins.stemma"), "SELECT count(*) AS rows FROM files")[0].rows).toBe(1);
    expect(openDossier(at("twins.stemma")).files).toEqual(files);
  });
});

describe("the views", () => {
  it("answer on every dossier", () => {
    const path = save("views.stemma");
    for (const {name, columns} of VIEWS) {
      expect(Object.keys(query(path, `SELECT * FROM ${name}`)[0] ?? {}), name).toEqual(columns.map(([column]) => column));
    }
  });

  it("cut words right behind a character of two code units", () => {
    const rows = query(save("words.stemma"), "SELECT speaker, via, words FROM who_said_what");
    expect(rows[0]).toEqual({speaker: "Ada Ode", via: "the Tarn Courier", words: "At least 40 people were aboard,"});
  });

  it("show both readings of a difference", () => {
    const rows = query(save("readings.stemma"), "SELECT type, value, words, sigil FROM claims_that_differ");
    expect(rows).toEqual([
      {type: "bounds", value: "at least 40", words: "At least 40 people were aboard,", sigil: "A"},
      {type: "bounds", value: "43", words: "43 people were aboard", sigil: "B"},
    ]);
  });

  it("name both ends of a descent", () => {
    const rows = query(save("descents.stemma"), "SELECT child, parent, kind, reason FROM descents_with_names");
    expect(rows).toEqual([
      {child: "Ferry stopped", parent: "a text of the Courier", kind: "excerpt", reason: "a reason of credit"},
      {child: "Coastal Wire", parent: null, kind: "relay", reason: null},
    ]);
  });

  it("show an omission with one reading", () => {
    const rows = query(save("edits.stemma"), "SELECT kind, left_words, right_words FROM edits_with_words");
    expect(rows).toEqual([
      {kind: "substitution", left_words: "At least 40", right_words: "43"},
      {kind: "omission", left_words: "said", right_words: null},
    ]);
  });
});

describe("what stands in the way is said in one line", () => {
  const opening = (name: string) => () => openDossier(at(name));

  it("nothing at the path", () => {
    expect(opening("missing.stemma")).toThrow(/missing\.stemma does not exist/u);
  });

  it("an empty file", () => {
    writeFileSync(at("empty.stemma"), "");
    expect(opening("empty.stemma")).toThrow(/is empty, not a dossier/u);
  });

  it("a folder", () => {
    mkdirSync(at("folder.stemma"));
    expect(opening("folder.stemma")).toThrow(/is a folder, not a dossier/u);
    expect(() => saveDossier(at("folder.stemma"), saved)).toThrow(/is a folder/u);
  });

  it("a text file, which is not written over either", () => {
    writeFileSync(at("text.stemma"), "Ferry halted at Velmora. ".repeat(100));
    expect(opening("text.stemma")).toThrow(/text\.stemma is not a dossier/u);
    expect(() => saveDossier(at("text.stemma"), saved)).toThrow(/is not a dossier/u);
    expect(readFileSync(at("text.stemma"), "utf8")).toMatch(/^Ferry halted/u);
  });

  it("a database of another program", () => {
    const db = new Database(at("other.stemma"));
    db.exec("CREATE TABLE other (n INTEGER)");
    db.close();
    expect(opening("other.stemma")).toThrow(/is not a dossier/u);
    expect(() => saveDossier(at("other.stemma"), saved)).toThrow(/is not a dossier/u);
  });

  it("a dossier of a later version", () => {
    const db = new Database(save("later.stemma"));
    db.exec("PRAGMA user_version = 99");
    db.close();
    expect(opening("later.stemma")).toThrow(/written by a newer Stemma/u);
  });

  it("a dossier of an earlier version", () => {
    const db = new Database(save("earlier.stemma"));
    db.exec("PRAGMA user_version = 1");
    db.close();
    expect(opening("earlier.stemma")).toThrow(/written by an earlier Stemma .* make it again/u);
  });

  it("a damaged dossier", () => {
    const bytes = readFileSync(save("damaged.stemma"));
    writeFileSync(at("damaged.stemma"), bytes.subarray(0, 9000));
    expect(opening("damaged.stemma")).toThrow(/damaged\.stemma is damaged/u);
  });

  it("another program that writes at this time", () => {
    const path = save("locked.stemma");
    const other = new Database(path);
    other.exec("BEGIN EXCLUSIVE");
    try {
      expect(opening("locked.stemma")).toThrow(/in use by another program/u);
      expect(() => saveDossier(path, saved)).toThrow(/in use by another program/u);
    } finally {
      other.exec("ROLLBACK");
      other.close();
    }
    expect(openDossier(path).dossier).toEqual(sample);
  }, 15000);

  it("another program that has written since it was read", () => {
    const path = save("changed.stemma");
    saveDossier(path, saved);
    expect(() => saveDossier(path, saved, {revision: 1})).toThrow(/written by another program meanwhile/u);
  });

  it("a folder that is not there", () => {
    expect(() => saveDossier(at("no/such/folder.stemma"), saved)).toThrow(/folder\.stemma cannot be opened/u);
  });
});
