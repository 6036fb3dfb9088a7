import type {Block, Run} from "./blocks.ts";
import type {Outline} from "./outline.ts";
import type {PageElement} from "./tree.ts";

/** A character of a JSON string, and where in the page it is written. */
interface Written {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

const KEY = /"articleBody"\s*:\s*"/u;

/** The paragraphs of the longest `articleBody` that the page's JSON-LD holds; empty where there is none. O(size of the scripts). */
export function statedBlocks({data, html}: Pick<Outline, "data" | "html">): readonly Block[] {
  const bodies = data.flatMap((script) => bodiesIn(script, html).map((written) => ({script, written})));
  const longest = bodies.sort((a, b) => b.written.length - a.written.length)[0];
  return longest ? paragraphsOf(longest.written, longest.script) : [];
}

function bodiesIn(script: PageElement, html: string): readonly (readonly Written[])[] {
  const [first, last] = [script.children[0], script.children.at(-1)];
  if (!first || !last) return [];
  const bodies: (readonly Written[])[] = [];
  for (let from = first.start; ;) {
    const found = KEY.exec(html.slice(from, last.end));
    if (!found) return bodies;
    const written = stringAt(html, from + found.index + found[0].length, last.end);
    bodies.push(written);
    from = (written.at(-1)?.end ?? from + found.index + found[0].length) + 1;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {n: "\n", r: "\r", t: "\t", b: " ", f: " "};

/** The characters of the JSON string that begins at `from`. */
function stringAt(html: string, from: number, end: number): readonly Written[] {
  const written: Written[] = [];
  for (let at = from; at < end && html[at] !== "\"";) {
    const size = html[at] !== "\\" ? 1 : html[at + 1] === "u" ? 6 : 2;
    const character = size === 1 ? html[at] : size === 2 ? ESCAPES[html[at + 1]] ?? html[at + 1] : String.fromCharCode(Number.parseInt(html.slice(at + 2, at + 6), 16) || 0xfffd);
    written.push({character, start: at, end: Math.min(at + size, end)});
    at += size;
  }
  return written;
}

/** Blocks between line ends; tags in the string and blanks at the ends of lines are left out. */
function paragraphsOf(written: readonly Written[], element: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let text = "";
  let runs: Run[] = [];
  let isTag = false;
  let blank = null as {readonly start: number; readonly end: number} | null;
  const close = (): void => {
    if (text !== "") blocks.push({text, runs, element, linked: 0, stressed: 0});
    [text, runs, blank] = ["", [], null];
  };
  for (const {character, start, end} of written) {
    if (character === "\n" || character === "\r") close();
    else if (character === "<") isTag = true;
    else if (isTag) isTag = character !== ">";
    else if (/\s/u.test(character) && character !== "\u00a0") blank = text === "" ? null : {start: blank?.start ?? start, end};
    else {
      if (blank) runs.push({kind: "space", length: 1, ...blank});
      if (blank) text += " ";
      blank = null;
      text += character;
      const last = runs.at(-1);
      const isSame = end - start === 1;
      if (isSame && last?.kind === "same" && last.end === start) runs[runs.length - 1] = {...last, length: last.length + 1, end};
      else runs.push({kind: isSame ? "same" : "reference", length: 1, start, end});
    }
  }
  close();
  return blocks;
}
