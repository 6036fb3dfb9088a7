import {voiceKind} from "../view/index.ts";
import type {Passage, Saying, Voice, Witness} from "../view/index.ts";
import {clip, clipAround, listed} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";

/** Code points of a passage shown in a line at most; the link opens the rest. */
const LONGEST = 340;

/** The fragment that opens a passage: `A-120-180`. */
export function anchorOf({sigil, start, end}: Pick<Passage, "sigil" | "start" | "end">): string {
  return `${sigil}-${start}-${end}`;
}

/** A passage's words as the link that opens them, with a note behind. In print the place stands behind it. */
export function passageLink(passage: Passage, aside: Content = null): Markup {
  const {sigil, start, end} = passage;
  return html`<a class="passage" href="#${anchorOf(passage)}" data-place="${sigil} ${start}–${end}"><b class="sigil">${sigil}</b> <span class="words">“${markedWords(passage)}”${aside}</span></a>`;
}

/** A letter that opens the passage, where its words stand beside it already. */
export function sigilOpener(passage: Passage): Markup {
  const {sigil, start, end} = passage;
  return html`<a class="sigil" href="#${anchorOf(passage)}" title="${sigil} ${start}–${end}">${sigil}</a> `;
}

/** The words cut to a line, the value's marked. */
function markedWords({words, from, focus}: Passage): Content {
  if (!focus) return clip(words, LONGEST);
  const [start, end] = [focus.start - from, focus.end - from];
  const shown = clipAround(words, start, end, LONGEST);
  const value = clip(words.slice(start, end), LONGEST);
  const at = placeIn(shown, value, clip(words.slice(0, start), LONGEST).length);
  return at < 0 ? shown : [shown.slice(0, at), html`<mark>${value}</mark>`, shown.slice(at + value.length)];
}

/** Where the value stands in the shown words: where it stood in the passage, else its first place. */
function placeIn(shown: string, value: string, near: number): number {
  const exact = shown.indexOf(value, Math.max(0, near - 1));
  return exact >= 0 ? exact : shown.indexOf(value);
}

/** ` a senior official (unnamed), through Reuters`; nothing for the outlet's own voice. */
export function voiceNote(voice: Voice | null): Content {
  if (!voice) return null;
  const through = voice.through.length > 0 && html`, through ${listed(voice.through.map((name) => clip(name, 60)))}`;
  return html` <span class="voice">${clip(voice.name, 90)}${kindTag(voice)}${voice.denial !== "" && `, ${voice.denial}`}${through}</span>`;
}

/** What a speaker is, where that is not a person with a name. */
export function kindTag(voice: Voice): Content {
  const kind = voiceKind(voice);
  return kind !== "named" && kind !== "not found" && html` <span class="tag">${kind}</span>`;
}

/** The words of a statement with what holds them back, and whose they are: a speaker's or the outlet's own. */
function sayingWords({passage, voice, hedges}: Saying): Content {
  const held = hedges.length > 0 && html` <span class="tag hedge">hedged: ${clip(hedges.join(", "), 60)}</span>`;
  return [passageLink(passage, [held, voice === null && html` <span class="own-voice">own voice</span>`]), voiceNote(voice)];
}

/** A line for each wording and speaker; where several articles have the very words, the first is shown and the others as letters. */
export function sayingLines(sayings: readonly Saying[]): readonly Markup[] {
  const groups = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const key = [clip(saying.passage.words, LONGEST), saying.voice?.name ?? "", saying.voice?.denial ?? "", saying.hedges.join(), ...saying.voice?.through ?? []].join("\n");
    const group = groups.get(key);
    if (group) group.push(saying);
    else groups.set(key, [saying]);
  }
  return [...groups.values()].map(([first, ...others]) => html`<li>${sayingWords(first)}${others.length > 0 && html` <span class="also same-words">in the same words ${others.map(({passage}) => sigilOpener(passage))}</span>`}</li>`);
}

/** Letters of articles, each a link to its article. */
export function sigilLinks(sigils: readonly string[]): Markup {
  return html`<span class="sigils">${sigils.map((sigil) => html`<a class="sigil" href="#doc-${sigil}">${sigil}</a> `)}</span>`;
}

export function witnessLink({sigil, title, headline, anchor}: Witness): Markup {
  if (sigil !== null) return html`<a class="witness" href="#doc-${sigil}"><b class="sigil">${sigil}</b> ${headline ? html`<q>${clip(title, 60)}</q>` : clip(title, 60)}</a>`;
  const name = html`<em>${clip(title, 80)}</em>`;
  return anchor !== null ? html`<a class="witness unseen" href="#${anchor}">${name}</a>` : html`<span class="witness unseen">${name}</span>`;
}

/** A section of the dossier with the number of its lines, and a note below its title. */
export function section(id: string, title: string, total: number, body: Content, note: string = ""): Markup {
  return html`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <span class="total">${total}</span></h2>${note !== "" && html`<p class="note">${note}</p>`}
${body}</section>`;
}

/** A list of which the first `shown` rows stand open and the rest in a fold; with at most `spare` more all stand open. */
export function folded<Row>(rows: readonly Row[], shown: number, render: (row: Row) => Markup, kind = "lines", spare = 2): Content {
  const cut = rows.length <= shown + spare ? rows.length : shown;
  const rest = rows.slice(cut);
  return [
    cut > 0 && html`<ul class="${kind}">${rows.slice(0, cut).map(render)}</ul>`,
    rest.length > 0 && html`<details class="more"><summary>${rest.length} more</summary><ul class="${kind}">${rest.map(render)}</ul></details>`,
  ];
}
