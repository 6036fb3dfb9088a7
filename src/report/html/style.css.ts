import {REUSE_STYLE} from "./reuse.css.ts";
import {SPEECH_PRINT, SPEECH_STYLE} from "./speech.css.ts";
import {TIMELINE_STYLE} from "./timeline.css.ts";

/** The page's style. Serif for words of articles, sans for the tool; color is never the only sign. */
export const STYLE = `
:root {
  --paper: #fbfaf6; --leaf: #ffffff; --ink: #1c1b19; --soft: #5c574e; --rule: #ddd7ca; --tint: #f1eee5;
  --link: #174a63; --mark: #ffe9a3; --markink: #1c1b19; --conflict: #9c1f1a; --update: #7a4a00; --other: #34506b;
  --gone: #9c1f1a; --new: #1d6137; --focus: #0b63ce;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --leaf: #1e1d1a; --ink: #eae6dd; --soft: #aaa397; --rule: #3a3731; --tint: #26241f;
    --link: #9cc9e3; --mark: #6b5411; --markink: #fff8e2; --conflict: #f2938c; --update: #e8b866; --other: #a9c3dd;
    --gone: #f2938c; --new: #8fd0a5; --focus: #7db4ff;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); }
a { color: var(--link); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
[tabindex="-1"]:focus { outline: none; }
.skip { position: absolute; left: -99rem; top: 0; z-index: 9; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; }
.layout { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); max-width: 1560px; margin: 0 auto; }
#dossier { padding: 2.2rem clamp(1rem, 3vw, 3rem) 4rem; min-width: 0; }
#articles { position: sticky; top: 0; height: 100vh; height: 100dvh; display: flex; flex-direction: column; background: var(--leaf); border-left: 1px solid var(--rule); min-width: 0; }
.leaves { overflow: auto; flex: 1; padding: 0 clamp(1rem, 2.6vw, 2.6rem) 40vh; overscroll-behavior: contain; }
html:not(.js) .script-only { display: none; }

/* the head */
.kicker { margin: 0; font-size: .78rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; color: var(--soft); }
h1 { margin: .3rem 0 0; font: 400 clamp(1.7rem, 3.4vw, 2.5rem)/1.12 var(--serif); text-wrap: balance; }
h1 b { font-weight: 700; }
h1 span { color: var(--soft); }
.standfirst { margin: .5rem 0 1.2rem; font: 1.1rem/1.45 var(--serif); color: var(--soft); }
.masthead { border-bottom: 3px double var(--rule); padding-bottom: 1rem; }
ul { list-style: none; margin: 0; padding: 0; }
.accounts > li { border-top: 1px solid var(--rule); padding: .3rem 0; }
.account { display: grid; grid-template-columns: 2.1rem minmax(0, 1fr) auto; column-gap: .5rem; align-items: baseline; padding: .22rem 0; color: inherit; text-decoration: none; }
.account .sigil { justify-self: start; }
.account:hover .outlet, .account:hover .headline { text-decoration: underline; }
.account .outlet { font-weight: 600; overflow-wrap: anywhere; }
.account .headline { grid-column: 2; grid-row: 2; font: 1rem/1.35 var(--serif); color: var(--soft); }
.account .day { color: var(--soft); font-size: .85rem; white-space: nowrap; }
.contents ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; padding-top: .8rem; font-size: .9rem; border-top: 1px solid var(--rule); margin-top: .2rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.total { color: var(--soft); font: 400 .85em var(--sans); font-variant-numeric: tabular-nums; }

/* sections and lines */
section { margin-top: 2.6rem; }
h2 { margin: 0 0 .5rem; font: 700 1.4rem/1.2 var(--serif); }
h3 { margin: 0; font: 600 1rem/1.4 var(--sans); }
.note, .why, .meaning { margin: .2rem 0 .7rem; color: var(--soft); font-size: .88rem; }
.lines > li, .differences > li { padding: .75rem 0; border-top: 1px solid var(--rule); }
.lines > li > p { margin: 0; }
.lines > li > .why { margin: .15rem 0 .3rem; }
.about { font-weight: 600; }
.aspect { color: var(--soft); font-weight: 400; }
.aspect::before { content: "· "; }
.value { font: 600 1.02rem/1.4 var(--serif); }
.line p .value::before, summary .value::before { content: "— "; color: var(--soft); font-weight: 400; }
.figure, .basis, .voice, .who { color: var(--soft); font-size: .86rem; }
.basis { display: block; }
.verb { color: var(--soft); }
.sigil { display: inline-block; min-width: 1.55em; padding: 0 .35em; border: 1px solid currentColor; border-radius: 3px; font: 600 .8rem/1.45 var(--sans); text-align: center; text-decoration: none; color: var(--link); background: var(--leaf); }
.witness { color: inherit; text-decoration: none; }
.witness:hover { text-decoration: underline; }
.also { color: var(--soft); font-size: .86rem; white-space: nowrap; }
.also .sigil { font-size: .74rem; }
.passage + .also { display: block; padding-left: 2.4rem; }
summary > .aspect:first-child::before { content: none; }
.group > h3 { margin: 0 0 .2rem; }
.group > .lines { padding-left: .9rem; border-left: 2px solid var(--rule); }
.group > .lines > li { padding: .35rem 0; }
.group > .lines > li:first-child { border-top: 0; }
q { quotes: "“" "”"; font-family: var(--serif); }
.unseen { border-bottom: 1px dashed var(--soft); }
.tag { display: inline-block; padding: 0 .4em; border: 1px solid var(--rule); border-radius: 3px; font: .78rem/1.5 var(--sans); color: var(--soft); }
.sayings > li { margin: .4rem 0; }
.passage { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .55rem; align-items: baseline; color: inherit; text-decoration: none; font: 1rem/1.45 var(--serif); overflow-wrap: anywhere; border-radius: 3px; }
.passage:hover .words { text-decoration: underline; text-decoration-color: var(--link); text-decoration-thickness: 1px; }
.passage[aria-current] .sigil { background: var(--link); color: var(--leaf); }
.passage mark { background: none; color: inherit; font-weight: 700; }
.gist { margin: .2rem 0 0; font: 1rem/1.45 var(--serif); color: var(--soft); }
details[open] + .gist { display: none; }
.voice { display: block; padding-left: 2.4rem; }
.voice::before { content: "— "; }
details > summary { cursor: pointer; }
.claim summary, .speaker summary { list-style-position: outside; }
details > .sayings { padding: .2rem 0 .2rem .9rem; }
.more > summary { padding: .5rem 0; color: var(--link); font-size: .9rem; }
.chip { margin: 0 .15rem .35rem 0; padding: .28rem .7rem; border: 1px solid var(--rule); border-radius: 99px; background: var(--leaf); color: inherit; font: .86rem var(--sans); cursor: pointer; }
.chip[aria-pressed="true"] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }

/* differences */
.type { font-weight: 700; font-size: .86rem; color: var(--other); white-space: nowrap; }
h3 .type { padding: .05rem .45rem; border: 1px solid currentColor; border-radius: 3px; margin-right: .3rem; }
.type-conflict { color: var(--conflict); }
.type-update { color: var(--update); }
.meaning { margin: .25rem 0 .6rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: .8rem 1.4rem; }
.side { border-left: 3px solid var(--rule); padding-left: .8rem; min-width: 0; }
[data-type="conflict"] .side { border-color: var(--conflict); }
[data-type="update"] .side { border-color: var(--update); }
.side .value, .side .who { margin: 0; overflow-wrap: anywhere; }
.side .value { font-size: 1.15rem; }

/* edits, side by side */
.edits { margin: .3rem 0 0; }
.edits > li { display: grid; grid-template-columns: minmax(0, 9.5rem) minmax(0, 1fr); column-gap: .8rem; padding: .25rem 0; border-top: 1px dotted var(--rule); }
.edits .passage { font-size: .95rem; }
.change { display: flex; flex-wrap: wrap; gap: .1rem .6rem; min-width: 0; }
.arrow { color: var(--soft); }
.edits .was .words { text-decoration: line-through; text-decoration-color: var(--gone); text-decoration-thickness: 1px; }
.edits .is .words { text-decoration: underline; text-decoration-color: var(--new); text-decoration-thickness: 2px; }
.effect { font: 600 .8rem/1.7 var(--sans); color: var(--soft); }
.effect-number, .effect-date, .effect-attribution, .effect-name { color: var(--conflict); }
.shared { border-top: 1px solid var(--rule); padding: .4rem 0 .8rem; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.6rem; padding: .4rem 0; font: 1rem/1.6 var(--serif); }
.columns > div { min-width: 0; }
.columns p { margin: .3rem 0 0; white-space: pre-line; overflow-wrap: anywhere; }
.place { font: .8rem var(--sans); text-decoration: none; color: var(--soft); }
del { text-decoration: line-through; text-decoration-color: var(--gone); background: color-mix(in srgb, var(--gone) 11%, transparent); }
ins { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--new); background: color-mix(in srgb, var(--new) 11%, transparent); }
.columns small { padding: 0 .2em; font-size: .72rem; line-height: 1; }

/* the drawing */
.drawing { overflow-x: auto; margin: .4rem 0 .8rem; padding-bottom: .3rem; }
.stemma { display: block; font: 11.5px var(--sans); }
.stemma rect { fill: var(--leaf); stroke: var(--soft); stroke-width: 1.2; }
.stemma a:hover rect { stroke: var(--link); stroke-width: 2.4; }
.stemma .unseen rect { stroke-dasharray: 5 4; fill: var(--paper); }
.stemma text { text-anchor: middle; fill: var(--ink); }
.stemma .letter { font-weight: 700; font-size: 14px; }
.stemma .name { fill: var(--soft); }
.stemma .unseen .name, .stemma .name.headline { font-style: italic; }
.stemma .edge { fill: none; stroke: var(--soft); stroke-width: 1.4; }
.stemma .copy { stroke-width: 2.2; }
.stemma .excerpt { stroke-dasharray: 9 4; }
.stemma .relay { stroke-dasharray: 2 4; stroke-linecap: round; }
.stemma .frame { fill: none; stroke: var(--soft); stroke-width: .7; }
.stemma .arrow { fill: var(--soft); }
.stemma .behind { fill: var(--paper); stroke: none; }
.stemma .share { fill: var(--ink); }

/* timeline */
${TIMELINE_STYLE}

/* search */
.search { margin-top: 1.4rem; }
.search label { display: block; font-size: .86rem; color: var(--soft); }
.search input { width: 100%; padding: .55rem .8rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--leaf); color: inherit; font: 1rem var(--sans); }
[hidden] { display: none !important; }
.searching .drawing, .searching .legend, .searching .contents { display: none; }

/* the articles */
.tabs { display: flex; align-items: flex-start; gap: .5rem; padding: .6rem clamp(1rem, 2.6vw, 2.6rem); border-bottom: 1px solid var(--rule); }
.tabs ul { display: flex; flex-wrap: wrap; gap: .3rem; flex: 1; max-height: 6.5rem; overflow: auto; padding: 3px; }
.tab { display: block; min-width: 2.1rem; padding: .25rem .5rem; border: 1px solid var(--rule); border-radius: 4px; text-align: center; text-decoration: none; font-weight: 600; font-size: .88rem; }
.tab[aria-current] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
#close { padding: .3rem .8rem; border: 1px solid var(--soft); border-radius: 4px; background: none; color: inherit; font: .88rem var(--sans); cursor: pointer; display: none; }
.leaf { padding-top: 1.4rem; margin-top: 0; }
.leaf + .leaf { border-top: 3px double var(--rule); margin-top: 2rem; }
.js .leaf + .leaf { border-top: 0; margin-top: 0; }
.leaf .name { margin: 0; font-weight: 600; }
.origin { margin: .1rem 0; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
.text { margin-top: 1.2rem; max-width: 38rem; font: 1.09rem/1.62 var(--serif); overflow-wrap: anywhere; }
.text p { margin: 0 0 .95em; }
.text .headline { font: 700 1.55rem/1.2 var(--serif); text-wrap: balance; }
.text .standfirst { font-size: 1.15rem; color: var(--soft); }
.text .byline, .text .dateline { font: .88rem/1.5 var(--sans); color: var(--soft); }
.text .furniture { margin: 0 0 .5em; padding-left: .8rem; border-left: 2px solid var(--rule); color: var(--soft); font: .86rem/1.5 var(--sans); }
.text .furniture::before { content: attr(data-kind); display: block; font-size: .72rem; letter-spacing: .06em; text-transform: uppercase; }
.anchor { scroll-margin-top: 30vh; }
html:not(.js) .anchor:target::before { content: "\\25B8 "; color: var(--conflict); }
.text mark, .columns mark { background: var(--mark); color: var(--markink); padding: .08em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; border-bottom: 2px solid var(--update); }

@media screen and (max-width: 900px) {
  .layout { display: block; }
  #articles { position: static; height: auto; border-left: 0; border-top: 3px double var(--rule); }
  .leaves { padding-bottom: 3rem; }
  .js #articles { position: fixed; inset: auto 0 0 0; height: 68vh; height: 68dvh; z-index: 5; border-top: 1px solid var(--soft); border-radius: 14px 14px 0 0; box-shadow: 0 -8px 30px rgb(0 0 0 / .25); visibility: hidden; transform: translateY(102%); }
  .js #articles.open { visibility: visible; transform: none; }
  .js.used #articles { transition: transform .2s ease, visibility 0s .2s; }
  .js.used #articles.open { transition: transform .2s ease; }
  .js #close { display: block; min-height: 2.2rem; }
  .js .leaves { padding-bottom: 12vh; }
  .js body.reading #dossier { padding-bottom: 75vh; }
  .tabs ul { flex-wrap: nowrap; max-height: none; }
  .tab { min-height: 2.2rem; padding-top: .38rem; }
  .edits > li, .moments > li { grid-template-columns: minmax(0, 1fr); }
  .columns { grid-template-columns: 1fr; gap: .3rem; padding: .7rem 0; border-top: 1px dotted var(--rule); }
  .columns .after { border-left: 3px solid var(--rule); padding-left: .7rem; }
  .account { grid-template-columns: 2.1rem minmax(0, 1fr); }
  .account .day { grid-column: 2; grid-row: 3; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@page { margin: 15mm; }
@media print {
  :root { --paper: #fff; --leaf: #fff; --ink: #000; --soft: #444; --rule: #bbb; --tint: #fff; --link: #000; --mark: #eee; --markink: #000; --conflict: #000; --update: #000; --other: #000; --gone: #000; --new: #000; }
  body { font-size: 10pt; }
  .layout { display: block; max-width: none; }
  #dossier { padding: 0; }
  #articles, .js #articles { position: static; visibility: visible; transform: none; height: auto; display: block; border: 0; box-shadow: none; }
  .leaves { overflow: visible; padding: 0; }
  article.leaf[hidden] { display: block !important; }
  .pair, .js .pair[hidden] { display: none !important; }
  section.lost[hidden] { display: block !important; }
  .js .pair:not([hidden]) { display: block !important; }
  .leaf, .js .leaf + .leaf { margin-top: 1.2rem; padding-top: .8rem; border-top: 1px solid var(--rule); }
  .skip, .tabs, .search, .types, .contents, .more > summary, .beside, #close { display: none !important; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  #dossier .passage, .voice, .basis { display: inline; padding-left: 0; }
  .passage::after { content: " [" attr(data-place) "]"; font: 8pt var(--sans); color: var(--soft); }
  .passage, .edits > li, .side .value, .side .who { break-inside: avoid; }
  section { margin-top: 1.1rem; }
  .sayings > li { margin: .1rem 0; }
  .note, .why, .meaning { margin: .1rem 0 .3rem; }
  .lines > li, .differences > li, .moments > li { padding: .35rem 0; }
  .passage { font-size: 9.5pt; line-height: 1.35; }
  .text { max-width: none; margin-top: .4rem; font-size: 9.5pt; line-height: 1.4; }
  .text p { margin-bottom: .5em; }
  .text .headline { font-size: 13pt; }
  .layout, .leaves, .sides { min-height: 0; }
  h2, h3 { break-after: avoid; }
  .drawing { overflow: visible; }
  .stemma { max-width: 100%; height: auto; }
${SPEECH_PRINT}}
${REUSE_STYLE}${SPEECH_STYLE}`;
