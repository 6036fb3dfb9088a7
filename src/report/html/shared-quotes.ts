import type {EditView, Passage, SharedQuoteView, View, Voice, WordingView} from "../view/index.ts";
import {clip, count, listed} from "../words.ts";
import {renderEdit} from "./descents.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {anchorOf, folded, section, sigilLinks, sigilOpener, voiceNote} from "./pieces.ts";

/** Words of one speaker that several articles have: the fullest wording, the earliest named, the others compared with it word by word. */
export function renderSharedQuotes({sharedQuotes}: View): Content {
  return sharedQuotes.length > 0 && section(
    "shared-quotes", "Shared quotations", sharedQuotes.length, folded(sharedQuotes, 8, renderSharedQuote),
    "The same words of a speaker in several articles. That alone is no sign of copying. The fullest wording comes first; underlined is what another has instead.",
  );
}

function renderSharedQuote(shared: SharedQuoteView): Markup {
  const {sigils, origins, fullest, others, earliest} = shared;
  const same = others.filter((other) => other.edits.length === 0 && other.voice.name === fullest.voice.name);
  const first = earliest && html` <span class="figure">earliest ${sigilLinks(earliest.sigils)}${earliest.day}${earliest.undated > 0 && `, ${earliest.undated} without a date`}</span>`;
  return html`<li class="line shared-quote"><p class="basis">${sigilLinks(sigils)}· ${count(origins, "origin")} ·${first} · fullest ${sigilLinks([fullest.pieces[0].sigil])}${flagOf(shared)}</p>
${renderPieces(fullest, [])}${voiceNote(fullest.voice)}${same.length > 0 && html` <span class="also same-words">in the same words ${same.flatMap(({pieces}) => pieces.slice(0, 1).map(sigilOpener))}</span>`}
<ul class="sayings">${others.filter((other) => !same.includes(other)).map((other) => renderWording(other, fullest.voice))}</ul></li>`;
}

/** Different speakers are flagged; where it is not clear that they are, that is said. */
function flagOf({speakers, names}: SharedQuoteView): Content {
  if (speakers === "several") return html` <span class="tag flag">different speakers: ${clip(listed(names), 160)}</span>`;
  return speakers === "unclear" && names.length > 1 && html` <span class="tag">speaker as ${clip(listed(names), 160)}</span>`;
}

function renderWording(wording: WordingView, first: Voice): Markup {
  const {edits, voice} = wording;
  return html`<li>${renderPieces(wording, edits)}${voice.name !== first.name && voiceNote(voice)}${edits.length === 0 ? html` <span class="figure">in the same words</span>` : html`<details class="more"><summary>${count(edits.length, "difference")}</summary><ul class="edits">${edits.map(renderEdit)}</ul></details>`}</li>`;
}

function renderPieces({pieces}: WordingView, edits: readonly EditView[]): Content {
  return pieces.map((piece) => {
    const {sigil, start, end} = piece;
    return html`<a class="passage" href="#${anchorOf(piece)}" data-place="${sigil} ${start}–${end}"><b class="sigil">${sigil}</b> <span class="words">“${differing(piece, edits)}”</span></a>`;
  });
}

/** Code points of a piece at most where nothing in it is marked. */
const LONGEST = 340;

/** The words with those marked that the fullest wording does not have. */
function differing({words, start}: Passage, edits: readonly EditView[]): Content {
  const marks = edits.flatMap(({after}) => (after && start <= after.start && after.end <= start + words.length ? [after] : [])).sort((a, b) => a.start - b.start);
  if (marks.length === 0) return clip(words, LONGEST);
  const shown: Content[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    shown.push(words.slice(at - start, mark.start - start), html`<ins>${words.slice(mark.start - start, mark.end - start)}</ins>`);
    at = mark.end;
  }
  return [...shown, words.slice(at - start)];
}
