// The tables of the dossier file, as data: SQL, docs/dossier-format.md and the readers and writers of rows go by it.
import {CLAIMS_TABLES} from "./tables/claims.ts";
import {DOCUMENTS_TABLES} from "./tables/documents.ts";
import {ENTITIES_TABLES} from "./tables/entities.ts";
import {REASONS_TABLES} from "./tables/reasons.ts";
import {REUSE_TABLES} from "./tables/reuse.ts";
import {SPEECH_TABLES} from "./tables/speech.ts";
import type {Column, Table} from "./tables/table.ts";

/** Marks the file as a dossier: "STMA" in ASCII, as `PRAGMA application_id` gives it. */
export const APPLICATION_ID = 0x53544d41;

/** Version of the tables, as `PRAGMA user_version` gives it. */
export const SCHEMA_VERSION = 11;

/** All tables, in the order in which they are made, written and documented. */
export const TABLES: readonly Table[] = [...DOCUMENTS_TABLES, ...SPEECH_TABLES, ...REUSE_TABLES, ...ENTITIES_TABLES, ...CLAIMS_TABLES, ...REASONS_TABLES];

export type {Column, Table};

/** The SQL that makes a table and its indexes. */
export function tableSql({name, columns, indexes, key}: Table): string {
  const lines = columns.map((column) => `  ${columnSql(column, column.name === key)}`);
  const made = [`CREATE TABLE ${name} (\n${lines.join(",\n")}\n) STRICT;`];
  indexes.forEach((list, i) => made.push(`CREATE INDEX ${name}_${i} ON ${name} (${list});`));
  return made.join("\n");
}

function columnSql({name, type, optional}: Column, isKey: boolean): string {
  if (isKey) return `${name} ${type} PRIMARY KEY NOT NULL`;
  return `${name} ${type}${optional ? "" : " NOT NULL"}`;
}
