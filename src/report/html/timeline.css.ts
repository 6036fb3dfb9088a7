/** The style of the timeline: a list with a bar in each line, under one scale. */
export const TIMELINE_STYLE = `
.moments > li { display: grid; grid-template-columns: minmax(0, 8rem) minmax(0, 1fr); column-gap: 1rem; padding: .6rem 0; border-top: 1px solid var(--rule); }
.when { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.event p { margin: 0; }
#timeline .group + .group { margin-top: 1.6rem; }
#timeline .group { padding: 0; border: 0; }
.chart { margin: .4rem 0 1.2rem; max-height: 36rem; overflow: auto; border: 1px solid var(--rule); border-radius: 4px; background: var(--leaf); }
.axis { position: sticky; top: 0; z-index: 2; padding: .35rem .6rem 0; background: var(--leaf); border-bottom: 1px solid var(--soft); display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .8rem; }
.range { margin: 0; flex: 1; color: var(--soft); font-size: .82rem; font-variant-numeric: tabular-nums; }
.zoom { display: flex; gap: .2rem; }
.zoom button { min-width: 1.9rem; padding: .1rem .4rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--paper); color: inherit; font: .86rem/1.4 var(--sans); cursor: pointer; }
.scale { flex: 0 0 100%; cursor: grab; touch-action: pan-y; }
.scale:active { cursor: grabbing; }
.scale svg, .row svg { display: block; overflow: hidden; }
.scale text { fill: var(--soft); font: 11px var(--sans); font-variant-numeric: tabular-nums; }
.scale line { stroke: var(--soft); }
.rows { padding: .25rem .6rem; }
.row { display: block; text-decoration: none; }
.row:hover { background: var(--tint); }
.js .row.beside { display: none; }
.row rect { fill: color-mix(in srgb, var(--other) 32%, var(--leaf)); stroke: var(--other); stroke-width: 1; }
.row circle { fill: var(--other); }
.row text { fill: var(--ink); font: 12px var(--sans); }
.row:hover text { text-decoration: underline; }
.row.open rect, .row.open circle { fill: var(--leaf); stroke: var(--other); stroke-width: 1.2; }
.row.unbounded rect { fill: var(--tint); stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 3; }
.row.disputed rect { fill: var(--leaf); stroke: var(--conflict); stroke-width: 2; }
.row.disputed circle { fill: var(--conflict); stroke: none; }
.searching .chart { display: none; }
.moment { scroll-margin-top: 1rem; }
.moment:target { background: var(--tint); }
@media screen and (max-width: 900px) { .zoom button { min-height: 2.2rem; min-width: 2.4rem; } }
@media (forced-colors: active) { .row rect, .row circle { fill: CanvasText; } }
@media print { .chart { max-height: none; overflow: visible; break-inside: avoid; } .axis { position: static; } .zoom { display: none; } .row { break-inside: avoid; } .moments > li { break-inside: avoid; } }
`;
