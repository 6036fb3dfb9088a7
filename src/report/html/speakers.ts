import {kindCounts, ownVoiceWords} from "../view/index.ts";
import type {OwnVoiceView, QuoteView, SilenceView, SpeakerView, View, WordOwner} from "../view/index.ts";
import {clip, count, listed} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, passageLink, section, sigilLinks, sigilOpener, voiceNote} from "./pieces.ts";

/** Who speaks, how much and of which kind; who said nothing; and how much of each article is the outlet's own voice. */
export function renderSpeakers({speakers, silences, ownVoice}: View): Content {
  if (speakers.length + silences.length === 0) return null;
  const note = `${kindCounts(speakers)}. The same words in several articles are one statement; who only passes words on has none.`;
  return section("speakers", "Who speaks", speakers.length, [folded(speakers, 12, renderSpeaker), renderSilences(silences), renderOwners(ownVoice)], note);
}

function renderSpeaker({name, kind, sigils, origins, through, quotes, words}: SpeakerView): Markup {
  return html`
<li class="speaker line"><details><summary><span class="about">${clip(name, 110)}</span> <span class="tag">${kind}</span>
<span class="basis">${count(quotes.length, "statement")}, ${count(words, "word")} · ${sigils.join(" ")}${sigils.length > 1 && ` · ${count(origins, "origin")}`}${through.length > 0 && ` · through ${listed(through.map((one) => clip(one, 50)))}`}</span></summary>
<ul class="sayings">${quotes.map(renderQuote)}</ul></details></li>`;
}

/** What is said, in which form, through whom, and where else. */
export function renderQuote({passage, also, kind, voice}: QuoteView): Markup {
  const through = voice.through.length > 0 && `through ${listed(voice.through.map((one) => clip(one, 60)))}`;
  const notes = [kind !== "direct" && kind, voice.denial !== "" && voice.denial, through].filter((note) => note !== false);
  return html`<li>${passageLink(passage)}${notes.length > 0 && html` <span class="voice">${notes.join(", ")}</span>`}${also.length > 0 && html` <span class="also same-words">also ${also.map(sigilOpener)}</span>`}</li>`;
}

function renderSilences(silences: readonly SilenceView[]): Content {
  return silences.length > 0 && html`<div class="said-nothing"><h3>Asked, and said nothing <span class="total">${silences.length}</span></h3>${folded(silences, 8, ({passage, voice, also}) => html`<li class="line">${passageLink(passage)}${voiceNote(voice)}${also.length > 0 && html` <span class="also">also ${also.map(sigilOpener)}</span>`}</li>`, "sayings")}</div>`;
}

const BARS: Readonly<Record<WordOwner, string>> = {"own voice": "own", reported: "reported", "in marks": "marked"};
const HEIGHTS: Readonly<Record<WordOwner, number>> = {"own voice": 4, reported: 9, "in marks": 14};

function renderOwners(owners: readonly OwnVoiceView[]): Content {
  return owners.length > 0 && html`<div class="owners"><h3>Whose words</h3><p class="note">Of the words of each article: in its own voice, reported as another’s, between marks as another’s.</p>${folded(owners, 12, renderOwner, "owners-of")}</div>`;
}

function renderOwner(view: OwnVoiceView): Markup {
  let at = 0;
  const bars = view.shares.map(({kind, percent}) => {
    const start = at;
    at += percent;
    return html`<rect class="${BARS[kind]}" x="${start}" y="${14 - HEIGHTS[kind]}" width="${percent}" height="${HEIGHTS[kind]}"/>`;
  });
  return html`<li class="line owner">${sigilLinks([view.sigil])}<svg class="bar-of" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">${bars}</svg><span>${ownVoiceWords(view)}</span></li>`;
}
