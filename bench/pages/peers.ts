import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {each, type Extractor} from "./body.ts";
import {blocksOf} from "../../src/intake/pages/blocks.ts";
import {parsePage} from "../../src/intake/pages/parse-page.ts";

const require = createRequire(import.meta.url);

/** The peers that can be had here; for one that cannot, a line says so. */
export async function peersHere(): Promise<readonly Extractor[]> {
  return [readability(), await defuddle(), trafilatura()].filter((peer): peer is Extractor => peer !== null);
}

/** The text of a peer's HTML, block by block, as for all. */
function textOf(html: string): string {
  return [...blocksOf(parsePage(html))].map(({text}) => text).join("\n\n");
}

function readability(): Extractor {
  const {parseHTML} = require("linkedom") as {parseHTML: (html: string) => {document: object}};
  const {Readability} = require("@mozilla/readability") as {Readability: new (page: object) => {parse: () => {content?: string | null} | null}};
  return {name: "@mozilla/readability on linkedom", extract: each(({html}) => textOf(new Readability(parseHTML(html).document).parse()?.content ?? ""))};
}

async function defuddle(): Promise<Extractor | null> {
  try {
    const {parseHTML} = require("linkedom") as {parseHTML: (html: string) => {document: object}};
    const {default: Defuddle} = await import("defuddle") as unknown as {default: new (page: object) => {parse: () => {content?: string}}};
    return {name: "defuddle on linkedom", extract: each(({html}) => {
      const log = [console.log, console.error, console.warn];
      [console.log, console.error, console.warn] = [() => undefined, () => undefined, () => undefined];
      try {
        return textOf(new Defuddle(parseHTML(html).document).parse().content ?? "");
      } catch {
        return "";
      } finally {
        [console.log, console.error, console.warn] = log as [typeof console.log, typeof console.error, typeof console.warn];
      }
    })};
  } catch (error) {
    console.error(`defuddle is left out: ${(error as Error).message.split("\n")[0]}`);
    return null;
  }
}

const FOLDER = fileURLToPath(new URL("../../tmp/peers-pages/", import.meta.url));

/** trafilatura in an environment of Python that is made here once; left out with a line where it cannot be made. */
function trafilatura(): Extractor | null {
  const python = join(FOLDER, "bin/python");
  try {
    if (!existsSync(python)) {
      execFileSync("python3", ["-m", "venv", FOLDER], {stdio: "ignore"});
      execFileSync(python, ["-m", "pip", "install", "--quiet", "trafilatura==2.3.1", "lxml_html_clean"], {stdio: "ignore"});
    }
    execFileSync(python, ["-c", "import trafilatura"], {stdio: "ignore"});
  } catch {
    rmSync(FOLDER, {recursive: true, force: true});
    console.error("trafilatura is left out: it cannot be installed here");
    return null;
  }
  return {name: "trafilatura 2.3.1", extract: (pages) => {
    const input = join(mkdtempSync(join(tmpdir(), "stemma-pages-")), "pages.json");
    writeFileSync(input, JSON.stringify(pages.map(({html}) => html)));
    const script = "import json,sys,time,trafilatura\nps=json.load(open(sys.argv[1]))\nf=lambda p: trafilatura.extract(p,include_comments=False) or ''\n[f(p) for p in ps]\nt=time.process_time()\nout=[f(p) for p in ps]\njson.dump({'bodies':out,'milliseconds':1000*(time.process_time()-t)},sys.stdout)";
    return JSON.parse(execFileSync(python, ["-c", script, input], {maxBuffer: 1 << 28, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]})) as {bodies: string[]; milliseconds: number};
  }};
}
