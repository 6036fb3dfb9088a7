import {FURTHER} from "../../test/stages/quotes/invented-further-rows.ts";
import {INVENTED, TRAPS} from "../../test/stages/quotes/invented-rows.ts";
import {judgeStory, parseStory, readStory} from "../../test/stages/quotes/notation.ts";
import type {Table} from "../entities/rows.ts";

/** The invented quotes: right where words, speaker, cue and chain are as marked; what is wrong is printed. */
export function measureInvented(): readonly Table[] {
  const judged = judge(INVENTED);
  const further = judge(FURTHER).flatMap((story) => story.quotes);
  const quotes = judged.flatMap((story) => story.quotes.map((faults) => ({layout: story.layout, right: faults.length === 0})));
  const quiet = TRAPS.filter(([, notation]) => readStory(parseStory(notation)).quotes.every(({stance}) => stance === "silent")).length;
  return [{
    title: "Invented quotes", head: ["what", "right", "of"], note: "Drawn up before the rules were mended for them (`test/stages/quotes/invented-rows.ts`, and `invented-further-rows.ts` for layouts that these have not).",
    rows: [
      ["quotes: words, speaker, cue, chain", `${quotes.filter(({right}) => right).length}`, `${quotes.length}`],
      ["layouts with every quote right", `${allRight(quotes)}`, `${new Set(quotes.map(({layout}) => layout)).size}`],
      ["stories with nothing taken for speech that is none", `${judged.filter(({strays}) => strays.length === 0).length}`, `${judged.length}`],
      ["further layouts: words, speaker, cue, chain", `${further.filter((faults) => faults.length === 0).length}`, `${further.length}`],
      ["traps: nobody's words", `${quiet}`, `${TRAPS.length}`],
    ],
  }];
}

/** Each story with its faults, which are printed. */
function judge(rows: typeof INVENTED) {
  const judged = rows.map(([layout, notation]) => ({layout, notation, ...judgeStory(parseStory(notation))}));
  for (const {layout, notation, quotes, strays} of judged) for (const fault of [...quotes.flat(), ...strays]) console.log(`${layout}: ${fault}\n    ${notation.replaceAll("\n", " ⏎ ")}`);
  return judged;
}

function allRight(quotes: readonly {layout: string; right: boolean}[]): number {
  const wrong = new Set(quotes.filter(({right}) => !right).map(({layout}) => layout));
  return new Set(quotes.map(({layout}) => layout).filter((layout) => !wrong.has(layout))).size;
}
