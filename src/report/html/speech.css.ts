/** The style of who speaks: shares of own and others' words, chains, circles, the ledger. Kinds differ by word and height, never by color alone. */
export const SPEECH_STYLE = `
/* beside a saying */
.own-voice { color: var(--soft); font: .82rem var(--sans); white-space: nowrap; }
.own-voice::before { content: "— "; }
.hedge { border-style: dashed; }
.said-nothing > h3, .owners > h3, .circles > h3 { margin-top: 1.1rem; }

/* whose words an article has */
.owner { display: grid; grid-template-columns: 2.1rem minmax(0, 9rem) minmax(0, 1fr); column-gap: .6rem; align-items: center; padding: .2rem 0; font-size: .88rem; font-variant-numeric: tabular-nums; }
.owner .sigil { justify-self: start; }
.owner .bar-of { display: block; width: 100%; height: 14px; border-bottom: 1px solid var(--soft); }
.bar-of .own { fill: var(--soft); fill-opacity: .35; }
.bar-of .reported { fill: var(--other); fill-opacity: .55; }
.bar-of .marked { fill: var(--other); }

/* the way of words to an outlet */
.way { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .5rem; margin: 0 0 .3rem; padding: 0; list-style: none; }
.way > li + li::before { content: "← "; color: var(--soft); }
.way > li { min-width: 0; overflow-wrap: anywhere; }
.hop { color: inherit; text-decoration: none; border-radius: 3px; }
.hop b { font-weight: 600; }
.hop .words { font-family: var(--serif); color: var(--soft); }
.hop:hover .words, .hop:hover b { text-decoration: underline; }
.circle > h3 .type { border: 1px solid currentColor; border-radius: 3px; padding: .05rem .45rem; color: var(--conflict); }
.steps { margin: .3rem 0 0; padding-left: 1.3rem; }
.steps > li { padding: .25rem 0; }

/* shared quotations */
.flag { border-color: var(--conflict); color: var(--conflict); }
.words ins { background: color-mix(in srgb, var(--new) 11%, transparent); }

/* the ledger */
.informant > .passage .words { font-weight: 600; }
.informant > .basis, .informant > .terms, .informant > .sayings { padding-left: 2.4rem; }
.informant > .terms .passage { font-size: .95rem; }
.may-be { margin: .4rem 0 0 2.4rem; padding-left: .9rem; border-left: 2px dashed var(--rule); font-size: .9rem; }
.may-be > li { padding: .2rem 0; }
.may-be .ground { display: block; }
.there { color: var(--soft); font-size: .86rem; }
`;

/** The same on paper. */
export const SPEECH_PRINT = `
  .hop::after { content: " [" attr(data-place) "]"; font: 8pt var(--sans); color: var(--soft); }
  .line.circle, .line.chain, .owner { break-inside: avoid; }
`;
