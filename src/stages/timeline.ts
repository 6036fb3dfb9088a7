import type {Statement, TimelineEntry} from "../model/index.ts";
import {groupBy} from "./entities/context.ts";
import {stage, type Stage} from "./stage.ts";

/** Gives the timeline: the statements that say when, by their time. */
export function timeline(): Stage {
  return stage({name: "timeline", needs: ["statements"], gives: "timeline", run: (_documents, {statements}) => ({layer: findTimeline(statements)})});
}

/** One entry a time, earlier years first; what has no year comes behind, by month and day; weekdays last. */
export function findTimeline(statements: readonly Statement[]): readonly TimelineEntry[] {
  const timed = statements.filter(({aspect}) => aspect === "time");
  return [...groupBy(timed, ({typed}) => (typed.type === "time" ? typed.value : ""))]
    .map(([at, own]) => ({at, statements: own.map(({id}) => id)}))
    .sort((a, b) => (orderOf(a.at) < orderOf(b.at) ? -1 : 1));
}

/** A key that sorts TIMEX3 values: unknown fields (X) sort behind known ones, a coarser time before what it contains. */
function orderOf(value: string): string {
  return value.replace(/X/gu, "~");
}
