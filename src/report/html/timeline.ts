import type {EventView, Stretch, View} from "../view/index.ts";
import {clip} from "../words.ts";
import {html} from "./markup.ts";
import type {Content, Markup} from "./markup.ts";
import {folded, sayingLines, section, sigilLinks} from "./pieces.ts";
import {axisOf, barOf, windowWords} from "./timeline-window.ts";
import type {Axis, Window} from "./timeline-window.ts";

const NOTE = "Drawn to scale: a bar is as long as the time is uncertain, a point is told to the day or closer. Outlined in the color of conflicts: the articles differ. Hollow: planned or possible. Dashed: one side is open.";

/** When things happened, as the articles tell it: a drawing to scale, and below it the list with the words. */
export function renderTimeline({timeline}: View): Content {
  if (timeline.length === 0) return null;
  const isWithoutYear = ({stretch}: EventView): boolean => stretch !== null && !stretch.isYearTold;
  const dated = timeline.filter(({stretch}) => stretch?.isYearTold === true);
  const groups: readonly (readonly [title: string, events: readonly EventView[]])[] = [
    ["", dated], ["No year is told", timeline.filter(isWithoutYear)], ["No day or month is told", timeline.filter(({stretch}) => stretch === null)],
  ];
  return section("timeline", "Timeline", timeline.length, groups.filter(([, events]) => events.length > 0).map(([title, events]) => renderGroup(title, events)), timeline.some(({stretch}) => stretch !== null) ? NOTE : "");
}

function renderGroup(title: string, events: readonly EventView[]): Markup {
  const axis = axisOf(events);
  return html`<div class="group">${title !== "" && html`<h3>${title}</h3>`}${axis && renderChart(events, axis)}
${folded(events, 16, renderEvent, "moments")}</div>`;
}

const numbers = ({from, to}: Window): string => `${from.toFixed(5)} ${to.toFixed(5)}`;

const ACTS: readonly (readonly [act: string, sign: string, words: string])[] = [
  ["in", "+", "Zoom in"], ["out", "−", "Zoom out"], ["earlier", "←", "Earlier"], ["later", "→", "Later"], ["all", "All", "Show all"],
];

/** A row for each event under one scale. Zoom and the marks of the scale need scripts; the list below says the same in words. */
function renderChart(events: readonly EventView[], {all, shown, isYearTold}: Axis): Markup {
  const buttons = ACTS.map(([act, sign, words]) => html`<button type="button" data-act="${act}" aria-label="${words}">${sign}</button>`);
  return html`
<div class="chart" data-all="${numbers(all)}" data-shown="${numbers(shown)}" data-year="${isYearTold ? "told" : "untold"}">
<div class="axis"><p class="range" role="status">${windowWords(shown, isYearTold)}</p><div class="zoom script-only" role="group" aria-label="Scale of the timeline">${buttons}</div>
<div class="scale script-only" tabindex="0" role="img" aria-label="Scale: plus and minus zoom, arrows move, 0 shows all"><svg width="100%" height="22" aria-hidden="true"></svg></div></div>
<div class="rows" aria-hidden="true">${events.map((event) => event.stretch && renderRow(event, event.stretch, shown))}</div></div>`;
}

/** The bar of an event with its name: dashed where a side is open, hollow and marked where it lies between times that exclude each other. */
function renderRow({id, label, about, isDisputed, isOpen}: EventView, stretch: Stretch, shown: Window): Markup {
  const {left, width, beside} = barOf(stretch, shown);
  const kinds = [isDisputed && "disputed", isOpen && "open", (stretch.first === null || stretch.last === null) && "unbounded", beside !== null && "beside"].filter((kind) => kind !== false);
  const edge = (value: number | null): string => (value === null ? "" : value.toFixed(5));
  const {x, anchor, shift} = labelPlace(left, width);
  return html`
<a class="${["row", ...kinds].join(" ")}" href="#${id}" tabindex="-1" title="${label}: ${clip(about, 140)}" data-first="${edge(stretch.first)}" data-last="${edge(stretch.last)}"><svg width="100%" height="20"><rect x="${percent(left)}" y="5" width="${percent(beside === null ? width : 0)}" height="10" rx="1.5"/><circle cx="${percent(left + width / 2)}" cy="10" r="${beside === null && width < POINT ? 5 : 0}"/><text x="${percent(x)}" y="14" dx="${shift}" text-anchor="${anchor}">${clip(about, 52)}</text></svg></a>`;
}

const percent = (share: number): string => `${share.toFixed(3)}%`;

/** Percent of the axis under which a bar is drawn as a point. */
const POINT = 0.9;

/** The name stands behind the bar, or in front of one that ends far right, or in one that fills the axis. */
function labelPlace(left: number, width: number): {readonly x: number; readonly anchor: string; readonly shift: number} {
  if (left + width <= 55) return {x: left + width, anchor: "start", shift: 9};
  return left >= 45 ? {x: left, anchor: "end", shift: -9} : {x: left, anchor: "start", shift: 6};
}

function renderEvent({id, at, label, about, sayings, times, isDisputed, isOpen}: EventView): Markup {
  const told = isDisputed && html` <span class="type type-conflict">they differ</span> <span class="figure">${times.map((time) => html`${time.label} ${sigilLinks(time.sigils)}`)}</span>`;
  return html`
<li class="moment line" id="${id}"><p class="when" title="${at}">${label}</p>
<div class="event"><p><span class="about">${clip(about, 140)}</span>${told}${isOpen && html` <span class="tag">planned or possible</span>`}</p> <ul class="sayings">${sayingLines(sayings)}</ul></div></li>`;
}
