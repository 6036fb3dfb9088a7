import type {Alignment, Descent, Document, Dossier, Reuse} from "../../src/model/index.ts";
import {sigilAt} from "../../src/model/index.ts";

const LINES = [
  "The harbor office in Velmora closed the outer pier on Tuesday.", "Fourteen dockers were taken to the hospital on the hill.",
  "The pier had been due for new beams next spring.", "A council member called for an inquiry.",
];

const TEXT = LINES.join("\n");

function documentAt(index: number): Document {
  return {
    id: `d${index}`, sigil: sigilAt(index), input: `${index}.txt`, sha256: "0".repeat(64), url: null, outlet: `Outlet ${index + 1}`, byline: null,
    headline: null, published: null, text: TEXT, parts: [{kind: "body", start: 0, end: TEXT.length}],
  };
}

/** Which document one comes from: some have many children, some few; every seventh edge has no direction. */
function descentOf(index: number): Descent {
  const parent = index < 8 ? 0 : index % 4 === 0 ? 3 : Math.floor(index / 3);
  return {id: `e${index}`, child: `d${index}`, parent: `d${parent}`, kind: index % 3 === 0 ? "rewrite" : "copy", share: 0.5 + index / 100, directed: index % 7 !== 0, reasons: []};
}

function alignmentOf({id, child, parent}: Descent): Alignment {
  const side = (doc: string) => ({doc, start: 0, end: TEXT.length});
  const edit = {kind: "substitution", effect: "number", left: {start: 4, end: 10}, right: {start: 4, end: 10}} as const;
  return {id: `a${id}`, left: side(parent ?? ""), right: side(child), score: 0.9, edits: [edit], basis: "text"};
}

function reuseOf(index: number): readonly Reuse[] {
  return LINES.map((line, at) => {
    const start = TEXT.indexOf(line);
    const span = {doc: `d${index}`, start, end: start + line.length};
    return index === 0 || at === 3 ? {id: `r${index}-${at}`, ...span, kind: "own", share: 0, from: [], reasons: []} : {id: `r${index}-${at}`, ...span, kind: "verbatim", share: 1, from: [{...span, doc: "d0"}], reasons: []};
  });
}

/** A dossier of one family of so many documents: an invented text handed down, with nothing but who copied whom. */
export function family(size: number): Dossier {
  const indexes = Array.from({length: size}, (_, index) => index);
  const descents = indexes.slice(1).map(descentOf);
  return {
    documents: indexes.map(documentAt), notices: [],
    layers: {
      sentences: [], mentions: [], timexes: [], quantities: [], quotes: [], alignments: descents.map(alignmentOf), unseen: [], descents,
      reuse: indexes.flatMap(reuseOf), citations: [], circles: [], sharedQuotes: [], informants: [], entities: [], statements: [], claims: [], timeline: [], datings: [], unread: [],
    },
  };
}
