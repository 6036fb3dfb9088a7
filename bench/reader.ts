// Times the reader: opening the model, and tokens a second over invented text (of the processor, which other work on the
// machine disturbs less, and by the clock). Prints; asserts nothing.
import process from "node:process";
import {openReader} from "../src/intake/reader-file.ts";
import {splitSentences} from "../src/text/sentences.ts";

const LINES = [
  "“We held the pier until dawn,” said Anna Ode, the harbormaster of Velmora, who has worked there since 1998.",
  "Police in Harrow Bay arrested two men on Monday on suspicion of setting fire to a grain store, a spokesman told the Coastal Wire.",
  "The U.S. Coast Guard said at least 40 sailors were missing; the Tarn Courier, citing an unnamed official, put the figure at 43.",
  "Mayor Pell, whose office had denied that the tunnel was unsafe, will pay $1.7 million to rebuild it, according to the water board.",
];

function timed<T>(label: string, run: () => T): T {
  const start = performance.now();
  const value = run();
  console.log(`${label}: ${(performance.now() - start).toFixed(1)} ms`);
  return value;
}

const reader = timed("open the model", () => openReader());
const text = Array.from({length: 500}, () => LINES.join(" ")).join("\n");
timed("first sentence", () => reader.readSentences(LINES[0]));
timed("tokens and sentences only", () => splitSentences(text));
for (let round = 0; round < 3; round++) {
  const start = performance.now();
  const before = process.cpuUsage();
  const tokens = reader.readSentences(text).reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const {user, system} = process.cpuUsage(before);
  const perSecond = (seconds: number) => Math.round(tokens / seconds);
  console.log(`read ${tokens} tokens: ${perSecond((user + system) / 1e6)} tokens/s of processor time, ${perSecond((performance.now() - start) / 1000)} by the clock`);
}
console.log(`node ${process.version}`);
