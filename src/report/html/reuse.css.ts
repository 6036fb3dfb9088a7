/** The style of what tells whose sentences are whose: strip, legend, marks in the text, nested lists, unseen texts. Kinds differ by height, line and word, never by color alone. */
export const REUSE_STYLE = `
/* the strip of an article */
.taken { margin-top: .8rem; max-width: 38rem; }
p.taken { margin-top: .5rem; }
.strip { display: block; width: 100%; height: 34px; overflow: visible; border-bottom: 1px solid var(--soft); }
.strip .field { fill: transparent; }
.strip .segment { cursor: pointer; outline: none; }
.strip .segment:hover .field { fill: var(--tint); }
.strip .segment:focus-visible .field, .strip .segment[aria-current] .field { fill: var(--mark); stroke: var(--focus); stroke-width: 2px; vector-effect: non-scaling-stroke; }
.strip .segment:focus-visible .bar, .strip .segment[aria-current] .bar { fill: var(--update); fill-opacity: 1; }
.strip .own:not([aria-current]) .bar { fill: var(--soft); fill-opacity: .45; }
.strip .rewritten:not([aria-current]) .bar { fill: var(--other); fill-opacity: .45; }
.strip .edited:not([aria-current]) .bar { fill: var(--other); fill-opacity: .72; }
.strip .verbatim:not([aria-current]) .bar { fill: var(--other); }
.shares { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin: .4rem 0 0; font-size: .88rem; font-variant-numeric: tabular-nums; }
.share-of { white-space: nowrap; }
.gloss { color: var(--soft); }
.swatch { display: inline-block; width: .8em; margin-right: .35em; background: var(--other); vertical-align: baseline; }
.swatch.own { height: .16em; background: var(--soft); opacity: .7; }
.swatch.rewritten { height: .36em; opacity: .45; }
.swatch.edited { height: .6em; opacity: .72; }
.swatch.verbatim { height: .85em; }
.taken .note { margin: .25rem 0 0; }
.told { min-height: 0; }
.told .passage, .sentences .passage { display: inline; font-size: .95rem; }
.told .why, .sentences .why { margin: 0; }
.sentences { margin: .2rem 0 .8rem; padding-left: 2.2rem; font-size: .88rem; }
.sentences li { padding: .2rem 0; }
.sentences .passage + .passage { margin-left: .3rem; white-space: nowrap; }
.sentences .sigil, .told .sigil { font-size: .75rem; }
.switch { margin: .9rem .45rem 0 0; accent-color: var(--link); }
.switch + label { font-size: .88rem; color: var(--soft); cursor: pointer; }

/* sentences marked in the text: a rule at the side of each, and the word for it */
.switch:checked ~ .text .s { display: block; margin: .15rem 0; padding-left: .75rem; border-left: 4px solid transparent; }
.switch:checked ~ .text .s::before { display: block; font: .72rem/1.3 var(--sans); color: var(--soft); letter-spacing: .04em; }
.switch:checked ~ .text .s.own { border-left: 1px solid var(--rule); padding-left: calc(.75rem + 3px); }
.switch:checked ~ .text .s.rewritten { border-left-style: dotted; border-left-color: var(--other); }
.switch:checked ~ .text .s.edited { border-left-style: dashed; border-left-color: var(--other); }
.switch:checked ~ .text .s.verbatim { border-left-style: solid; border-left-color: var(--other); }
.switch:checked ~ .text .s.own::before { content: "own"; }
.switch:checked ~ .text .s.rewritten::before { content: "rewritten"; }
.switch:checked ~ .text .s.edited::before { content: "edited"; }
.switch:checked ~ .text .s.verbatim::before { content: "verbatim"; }

/* several articles with the very words */
.same-words { display: block; padding-left: 2.4rem; white-space: normal; }

/* the nested list of descents */
.branches { margin: .4rem 0 0 .35rem; padding-left: .9rem; border-left: 2px solid var(--rule); }
.branches > li { padding: .5rem 0; }
.branches > li + li { border-top: 1px dotted var(--rule); }
.branches p { margin: 0; }
.branches .why { margin: .1rem 0 .25rem; }
.legend { margin-top: 0; }
.shared-quote > .basis { margin: .15rem 0 .2rem; }
.shared-quote > .sayings { padding-left: .9rem; border-left: 2px solid var(--rule); }

/* a text that nobody has */
.lost h2 { margin: 1.2rem 0 .2rem; font-size: 1.1rem; }
.lost .passage { display: inline; }
.contents-of { max-width: 38rem; margin: .6rem 0 0; padding: 0; list-style: none; }
.contents-of > li { padding: .7rem 0; border-top: 1px dashed var(--rule); }
.contents-of .place { margin: 0; }
.contents-of .place a { color: inherit; text-decoration: none; margin-right: .5rem; }
.contents-of .words { margin: .3rem 0 0; font: 1.05rem/1.6 var(--serif); white-space: pre-line; overflow-wrap: anywhere; }
.tab.unseen { border-style: dashed; white-space: nowrap; }

@media screen and (max-width: 900px) {
  .strip { height: 44px; }
  .branches { margin-left: 0; padding-left: .6rem; }
}
@media print {
  .switch, .switch + label, .told, .taken .more { display: none !important; }
  .strip { height: 24px; }
}
`;
