import {StemmaError, type EntityKind, type KnownEntity} from "../model/index.ts";
import {delimiterOf, parseCsv} from "../text/csv.ts";

/** Words for kinds in a table. */
const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ...["person", "people", "human"].map((word) => [word, "person"] as const),
  ...["organization", "organisation", "body", "company", "org"].map((word) => [word, "organization"] as const),
  ...["place", "location"].map((word) => [word, "place"] as const),
  ["event", "event"], ["other", "other"], ["thing", "other"],
]);

/** Schemata of FollowTheMoney that name somebody or something; the others (addresses, documents, links between entities) are passed over. */
const SCHEMATA: ReadonlyMap<string, EntityKind> = new Map([
  ["Person", "person"],
  ...["LegalEntity", "Organization", "Company", "PublicBody"].map((schema) => [schema, "organization"] as const),
  ["Country", "place"], ["Event", "event"],
  ...["Asset", "Airplane", "RealEstate", "Thing", "Vehicle", "Vessel"].map((schema) => [schema, "other"] as const),
]);

/** Properties of FollowTheMoney that hold names. */
const NAMES = ["name", "alias", "abbreviation", "previousName"] as const;

/** Characters of the longest name. */
const LONGEST = 300;

/**
 * Reads a file of known entities: a table with the columns `name`, `kind` and `aliases` (by semicolons), or a FollowTheMoney entity
 * a line as JSON. `file` is what the dossier calls it. Throws a `StemmaError` with one line that names the record for what
 * it cannot be, and for a file that names nobody. O(length).
 */
export function parseKnown(text: string, file: string): readonly KnownEntity[] {
  const known = /^\s*\{/u.test(text) ? fromLines(text, file) : fromTable(text, file);
  if (known.length === 0) throw new StemmaError("no-names", `${file} names nobody and nothing`);
  return known;
}

function fromTable(text: string, file: string): readonly KnownEntity[] {
  const rows = parseCsv(text, delimiterOf(text));
  const header = (rows.at(0) ?? []).map((column) => column.trim().toLowerCase());
  const [name, kind, aliases, id] = ["name", "kind", "aliases", "id"].map((column) => header.indexOf(column));
  if (name < 0 || kind < 0) throw new StemmaError("no-names", `${file} has no column “${name < 0 ? "name" : "kind"}”; it needs name, kind and, where wanted, aliases`);
  return rows.slice(1).flatMap((fields, i) => {
    const cell = (column: number) => oneBlank(column < 0 ? "" : fields[column] ?? "");
    if (fields.every((field) => field.trim() === "")) return [];
    const known = KINDS.get(cell(kind).toLowerCase());
    if (!known) throw badRecord(file, i + 2, `has the kind “${cut(cell(kind))}”; the kinds are person, organization, place, event, other`);
    return [{file, id: cell(id) || null, kind: known, ...namesIn([cell(name), ...cell(aliases).split(";")], file, i + 2)}];
  });
}

function fromLines(text: string, file: string): readonly KnownEntity[] {
  return text.split(/\r?\n/u).flatMap((line, i) => {
    if (line.trim() === "") return [];
    const {id, schema, properties} = objectIn(line, file, i + 1);
    if (typeof schema !== "string" || typeof properties !== "object" || properties === null) throw badRecord(file, i + 1, "is no FollowTheMoney entity: it lacks schema or properties", "line");
    const kind = SCHEMATA.get(schema);
    const names = NAMES.flatMap((property) => valuesOf((properties as Record<string, unknown>)[property]));
    if (!kind || names.every((name) => oneBlank(name) === "")) return [];
    return [{file, id: typeof id === "string" ? cut(id) : null, kind, ...namesIn(names.map(oneBlank).filter((name) => name !== ""), file, i + 1, "line")}];
  });
}

function objectIn(line: string, file: string, at: number): {readonly id?: unknown; readonly schema?: unknown; readonly properties?: unknown} {
  try {
    const value = JSON.parse(line) as unknown;
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // said below
  }
  throw badRecord(file, at, "is no JSON object", "line");
}

const valuesOf = (value: unknown): readonly string[] => [value].flat().filter((one): one is string => typeof one === "string");

function namesIn(names: readonly string[], file: string, at: number, what = "record"): Pick<KnownEntity, "name" | "aliases"> {
  const [name, ...aliases] = [...new Set(names.map((one) => one.trim()))];
  if (name === "" || !/[\p{L}\p{N}]/u.test(name)) throw badRecord(file, at, "has no name", what);
  if ([name, ...aliases].some((one) => one.length > LONGEST)) throw badRecord(file, at, `has a name of more than ${LONGEST} characters`, what);
  return {name, aliases: aliases.filter((alias) => /[\p{L}\p{N}]/u.test(alias))};
}

const oneBlank = (text: string): string => text.replace(/\s+/gu, " ").trim();
const cut = (text: string): string => text.slice(0, 60);

function badRecord(file: string, at: number, what: string, unit = "record"): StemmaError {
  return new StemmaError("bad-record", `${file}: ${unit} ${at} ${what}`);
}
