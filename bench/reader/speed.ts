import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {openReader} from "../../src/intake/reader-file.ts";
import {splitSentences} from "../../src/text/sentences.ts";
import type {Table} from "../entities/rows.ts";
import {readWithSpacy} from "./spacy.ts";

const MODEL = new URL("../../data/reader.bin", import.meta.url);

const LINES = [
  "“We held the pier until dawn,” said Anna Ode, the harbormaster of Velmora, who has worked there since 1998.",
  "Police in Harrow Bay arrested two men on Monday on suspicion of setting fire to a grain store, a spokesman told the Coastal Wire.",
  "The U.S. Coast Guard said at least 40 sailors were missing; the Tarn Courier, citing an unnamed official, put the figure at 43.",
  "Mayor Pell, whose office had denied that the tunnel was unsafe, will pay $1.7 million to rebuild it, according to the water board.",
];

/** Opening the model, and tokens a second of processor time over invented text and, where it is there, over varied news, names included. */
export function measureSpeed(shared: string): readonly Table[] {
  const rows: string[][] = [];
  const [reader, opening] = timed(() => openReader());
  rows.push(["opening the model", `${opening.toFixed(0)} ms`]);
  rows.push(["first sentence", `${timed(() => reader.readSentences(LINES[0]))[1].toFixed(0)} ms`]);
  const text = Array.from({length: 500}, () => LINES.join(" ")).join("\n");
  const [sentences, splitting] = timed(() => splitSentences(text));
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  rows.push(["tokens and sentences only", perSecond(tokens, splitting)]);
  for (let round = 1; round <= 4; round++) {
    rows.push([`all, round ${round}`, perSecond(tokens, timed(() => reader.readSentences(`${text}${"\n".repeat(round)}`))[1])]);
  }
  const news = newsOf(join(shared, "bench/gum-news/conllu"));
  if (news !== null) rows.push(["all, GUM news, sentences as they come", perSecond(...countedOver(reader, news))]);
  const peer = readWithSpacy([...text.matchAll(/.+/gu)].map(([line]) => ({text: line})));
  if (peer !== null) rows.push(["spaCy en_core_web_md, opening", `${(1000 * peer.opening).toFixed(0)} ms`], ["spaCy en_core_web_md, all", perSecond(tokens, 1000 * peer.reading)]);
  rows.push(["our model, size", `${(statSync(MODEL).size / 1e6).toFixed(1)} MB`]);
  return [{title: "Speed", head: ["what", "processor time"], rows, note: `Of ${tokens} tokens of invented news, on one core of whatever machine this ran on, with Node ${process.version}. While the code is still being compiled it is slower.`}];
}

/** The running text of a treebank's files; null where they are not. */
function newsOf(folder: string): string | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder).sort().flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/^# text = (?<line>.+)$/gmu)].map(({groups}) => groups!.line)).join("\n");
}

/** Tokens of a text, and the processor's milliseconds that reading it takes. */
function countedOver(reader: ReturnType<typeof openReader>, text: string): readonly [number, number] {
  const [sentences, milliseconds] = timed(() => reader.readSentences(text));
  return [sentences.reduce((sum, {tokens}) => sum + tokens.length, 0), milliseconds];
}

const perSecond = (tokens: number, milliseconds: number) => `${Math.round(tokens / milliseconds)},000 tokens/s`;

/** What it gives, and the processor's milliseconds that it took. */
function timed<T>(run: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const value = run();
  const {user, system} = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}
