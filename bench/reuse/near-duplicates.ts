import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {installPeers, runPeer} from "./duplicates-peers.ts";
import {findPairs, writeCorpus} from "./duplicates-run.ts";
import type {Corpus, Run} from "./duplicates-run.ts";
import {findKin, originalOf} from "./duplicates-truth.ts";
import type {Kin} from "./duplicates-truth.ts";
import {bodyOf, copiesIn} from "./rows.ts";
import type {Row} from "./rows.ts";

/** Sizes of the invented corpora; `STEMMA_BENCH_MOST` leaves out the larger ones. The last takes some two minutes. */
const SIZES = [10_000, 100_000, 1_000_000];
/** Peers are not run on more documents than this: by its time for the others, the million would take datasketch over ten minutes. */
const MOST_FOR_PEERS = 100_000;
/** The peers' thresholds: near duplicates in general, and those hardly changed, which are tried on the smallest corpus. */
const [LOW, HIGH] = [0.5, 0.8];

/** The planted near-duplicates of minhash-1000, then those of invented corpora beside other programs. */
export async function measureNearDuplicates(folder: string): Promise<readonly Row[]> {
  const rows = [...measurePlanted(folder)];
  const missing = installPeers();
  if (missing !== null) rows.push(["datasketch, rensa", `not run: ${missing}`]);
  const most = Number(process.env.STEMMA_BENCH_MOST ?? Infinity);
  for (const size of SIZES.filter((one) => one <= most)) rows.push(...await measureSize(size, missing === null));
  return rows;
}

function measurePlanted(folder: string): readonly Row[] {
  const path = `${folder}/text-reuse/minhash-1000/articles_1000`;
  if (!existsSync(`${path}.train`)) return [["minhash-1000", "not there"]];
  const documents = readFileSync(`${path}.train`, "utf8").trim().split("\n").map((line) => bodyOf(line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)));
  const pairs = new Set(readFileSync(`${path}.truth`, "utf8").trim().split("\n").map((line) => line.split(" ").sort().join(" ")));
  const start = performance.now();
  const found = copiesIn(documents).filter(({share}) => share >= 0.5).map(({child, parent}) => [child, parent].sort().join(" "));
  const right = found.filter((pair) => pairs.has(pair)).length;
  return [["minhash-1000: near-duplicate pairs", `${right} of ${pairs.size}, ${found.length - right} false, ${Math.round(performance.now() - start)} ms`]];
}

async function measureSize(size: number, withPeers: boolean): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
  try {
    const corpus = await writeCorpus(join(folder, "documents"), size);
    const kin = findKin(size);
    const name = `${size} documents`;
    return [[`${name}: near-duplicate pairs planted`, countKin(kin)], ...await measureOwn(corpus, kin, name), ...withPeers ? measurePeers(corpus, kin, name) : []];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Resemblance by the runs of the index from which a pair is shown apart, as the peers' threshold is. */
const ALIKE = 0.5;

async function measureOwn(corpus: Corpus, kin: readonly Kin[], name: string): Promise<readonly Row[]> {
  const run = await findPairs(corpus);
  const alike = run.pairs.filter((_, i) => run.resemblances[i] >= ALIKE);
  return [
    [`${name}: this index`, `${scoresOf(run, kin, corpus.total)}; ${costOf(run, corpus.total)}`],
    [`${name}: its pairs of resemblance ${ALIKE} or more`, scoresOf({pairs: alike}, kin, corpus.total)],
    [`${name}: the index alone`, `${Math.round(run.indexMemory / 1e6)} MB, ${(run.indexSeconds / corpus.total * 1e6).toFixed(1)} µs a document on one thread, fingerprints made before`],
  ];
}

function measurePeers(corpus: Corpus, kin: readonly Kin[], name: string): readonly Row[] {
  if (corpus.total > MOST_FOR_PEERS) return [[`${name}: datasketch, rensa`, "not run: too long for a bench"]];
  const thresholds = corpus.total === SIZES[0] ? [LOW, HIGH] : [LOW];
  return (["datasketch", "rensa"] as const).flatMap((peer) => thresholds.map((threshold): Row => {
    const run = runPeer(peer, corpus, threshold);
    return [`${name}: ${peer}, threshold ${threshold}`, run ? `${scoresOf(run, kin, corpus.total)}; ${costOf(run, corpus.total)}` : "failed"];
  }));
}

function countKin(kin: readonly Kin[]): string {
  return `${kin.length}; ${kin.filter(isAlike).length} of them alike: half or more of their runs of five words in common`;
}

/** What a threshold of 0.5 promises to find. */
function isAlike({resemblance}: Kin): boolean {
  return resemblance >= 0.5;
}

/** Pairs of one family that are less alike than the planted ones are neither right nor false. */
function scoresOf({pairs}: Pick<Run, "pairs">, kin: readonly Kin[], size: number): string {
  const found = new Set(pairs.map(keyOf));
  const right = kin.filter(({left, right}) => found.has(keyOf([left, right])));
  const wrong = pairs.filter(([left, right]) => originalOf(left, size) !== originalOf(right, size)).length;
  const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(4));
  return `recall ${share(right.length, kin.length)} (${share(right.filter(isAlike).length, kin.filter(isAlike).length)} of those alike), `
    + `precision ${share(right.length, right.length + wrong)} (${wrong} false)`;
}

function costOf({seconds, cpuSeconds, memory}: Run, size: number): string {
  return `${seconds.toFixed(2)} s, processor ${cpuSeconds.toFixed(2)} s (${Math.round(cpuSeconds / size * 1e6)} µs a document), memory ${Math.round(memory / 1e6)} MB`;
}

function keyOf([left, right]: readonly [number, number]): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
