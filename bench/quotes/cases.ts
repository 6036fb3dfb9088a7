import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Range} from "../../src/model/index.ts";
import type {Table} from "../entities/rows.ts";

const PROGRAM = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

interface GoldQuote {
  readonly doc: string;
  readonly text: string;
  readonly speaker: string;
}

interface Gold {
  readonly files: Readonly<Record<string, string>>;
  readonly direct_quotes: readonly GoldQuote[];
  readonly indirect_statements: readonly GoldQuote[];
}

interface Written {
  readonly documents: readonly {readonly id: string; readonly input: string; readonly text: string}[];
  readonly layers: {
    readonly quotes: readonly (Range & {readonly doc: string; readonly kind: string; readonly speaker: string | null})[];
    readonly mentions: readonly (Range & {readonly id: string; readonly doc: string})[];
    readonly entities: readonly {readonly mentions: readonly string[]}[];
  };
}

/** The two cases read by hand, through the whole program: what of the reading is found, and with whom as speaker across the articles. */
export function measureCases(shared: string): readonly Table[] {
  if (!existsSync(join(shared, "gold"))) return [];
  const rows = [["seeds", "villepinte.json"], ["iran-archive", "iran-archive.json"]].flatMap(([articles, name]) => {
    const gold = JSON.parse(readFileSync(join(shared, "gold", name), "utf8")) as Gold;
    const written = writeDossier(Object.values(gold.files).map((file) => join(shared, articles, file)));
    const row = (what: string, wanted: readonly GoldQuote[], kinds: readonly string[]) => [articles, what, ...scored(gold, written, wanted, kinds)];
    return [row("direct", gold.direct_quotes, ["direct", "mixed"]), row("indirect", gold.indirect_statements, ["indirect", "mixed"])];
  });
  return [{title: "Cases read by hand", head: ["case", "speech", "found", "speaker right", "of"], rows, note: "The readings list what must be found; of what else is found they say nothing. `npm run score` holds the floors."}];
}

function writeDossier(articles: readonly string[]): Written {
  const folder = mkdtempSync(join(tmpdir(), "stemma-quotes-"));
  try {
    const json = join(folder, "dossier.json");
    execFileSync(process.execPath, ["--import", "tsx", PROGRAM, "report", ...articles, "--json", json], {stdio: "ignore"});
    return JSON.parse(readFileSync(json, "utf8")) as Written;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function scored({files}: Gold, written: Written, wanted: readonly GoldQuote[], kinds: readonly string[]): string[] {
  const {quotes} = written.layers;
  let [found, spoken] = [0, 0];
  for (const {doc, text, speaker} of wanted) {
    const article = written.documents.find(({input}) => input.endsWith(files[doc]))!;
    const over = quotes.filter((quote) => quote.doc === article.id && kinds.includes(quote.kind) && squeeze(article.text.slice(quote.start, quote.end)).includes(squeeze(text)));
    if (over.length > 0) found++;
    if (over.some((quote) => namesOf(written, quote.speaker).some((name) => sharesNames(name, speaker)))) spoken++;
  }
  return [`${found}`, `${spoken}`, `${wanted.length}`];
}

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();

/** All that the speaker is called in any article. */
function namesOf({layers, documents}: Written, id: string | null): string[] {
  const own = layers.entities.find(({mentions}) => id !== null && mentions.includes(id))?.mentions ?? (id === null ? [] : [id]);
  return layers.mentions.filter((mention) => own.includes(mention.id)).map(({doc, start, end}) => documents.find((each) => each.id === doc)!.text.slice(start, end));
}

const wordsOf = (name: string) => new Set(squeeze(name).split(" ").filter((word) => !/^(?:an?|the|of|mrs?|ms|president|and|its|one|s)$/u.test(word)));

/** At least half of the wanted words, or all that the name has. */
function sharesNames(name: string, wanted: string): boolean {
  const [have, want] = [wordsOf(name), wordsOf(wanted)];
  const hits = [...want].filter((word) => have.has(word)).length;
  return hits > 0 && (2 * hits >= want.size || hits === have.size);
}
