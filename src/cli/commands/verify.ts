import type {Effects} from "../../effects.ts";
import {normalize, sha256Of, textBehind} from "../../intake/index.ts";
import type {Dossier} from "../../model/index.ts";
import {checkFile, checkTables, linesOf, openDossier, verify} from "../../store/index.ts";
import type {Finding, OpenedDossier} from "../../store/index.ts";
import type {Args} from "../args.ts";
import {compare} from "../reading.ts";
import {renderFinding} from "../findings-text.ts";
import {counted, endProgress, oneLine} from "../terminal.ts";

/** `stemma verify`: holds every line of a dossier file against the stored bytes. Gives 3 when one is off. */
export async function verifyDossier(args: Args, effects: Effects): Promise<number> {
  const [path] = args.words;
  const damage = checkFile(path, effects);
  if (damage.length > 0) return sayDamaged(damage, effects);
  const opened = openDossier(path, effects);
  const findings = verify(opened, {sha256Of, normalize: (bytes, normalizer) => normalize(bytes, normalizer).text, textBehind});
  const changed = checkTables(path, effects);
  const rebuilt = args.flags.has("rebuild") || changed.length > 0 ? await changesOfRebuild(opened, effects) : [];
  endProgress(effects);
  const lines = [
    ...findings.flatMap((finding) => renderFinding(finding, opened.dossier)),
    ...changed.map((name) => `the table ${name} was changed by another program`),
    ...rebuilt.map(({layer, rows}) => `${layer}: a new reading gives ${counted(rows, "row")} differently`),
  ];
  effects.print(lines.length > 0 ? `${lines.join("\n")}\n\n${summaryOf(findings, rebuilt, opened.dossier)}` : praise(opened));
  return lines.length > 0 ? 3 : 0;
}

/** Of a damaged file no line can be trusted, so none is read. */
function sayDamaged(damage: readonly string[], effects: Effects): number {
  effects.print(`${damage.map((line) => `the file is damaged: ${oneLine(line)}`).join("\n")}\n\nNOT WELL: the file is damaged.\n`);
  return 3;
}

function praise({dossier}: OpenedDossier): string {
  const lines = linesOf(dossier);
  const spans = lines.reduce((sum, line) => sum + line.spans.length, 0);
  return `All well: ${counted(dossier.documents.length, "article")}, ${counted(lines.length, "line")}, ${counted(spans, "passage")}, all as in the stored bytes.\n`;
}

function summaryOf(findings: readonly Finding[], rebuilt: readonly LayerChange[], dossier: Dossier): string {
  const off = new Set(findings.flatMap(({lines}) => lines));
  const rows = rebuilt.reduce((sum, change) => sum + change.rows, 0);
  const again = rows > 0 ? `, ${counted(rows, "row")} that a new reading gives differently` : "";
  return `NOT WELL: ${off.size} of ${counted(linesOf(dossier).length, "line")} rest on words that are off${again}. No line was moved.\n`;
}

/** How many rows of a layer come out otherwise. */
interface LayerChange {
  readonly layer: string;
  readonly rows: number;
}

/** Makes the dossier again from the texts of its articles; the layers that come out otherwise. */
async function changesOfRebuild({dossier, intakeNotices}: OpenedDossier, effects: Effects): Promise<LayerChange[]> {
  const again = await compare(dossier.documents, dossier.notices.slice(0, intakeNotices), effects, dossier);
  const layers = Object.keys(dossier.layers).filter((name) => name !== "sentences") as (keyof Dossier["layers"])[];
  return layers.map((layer) => ({layer, rows: countChanged(dossier.layers[layer], again.layers[layer])})).filter(({rows}) => rows > 0);
}

/** A row that reads otherwise counts once, though either side lacks the other's. */
function countChanged(left: readonly unknown[], right: readonly unknown[]): number {
  return Math.max(countMissing(left, right), countMissing(right, left));
}

function countMissing(left: readonly unknown[], right: readonly unknown[]): number {
  const known = new Set(right.map(canonical));
  return left.filter((row) => !known.has(canonical(row))).length;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (
    inner && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner
  ));
}
