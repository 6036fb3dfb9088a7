import type {Document} from "../../model/index.ts";
import {isEarlier} from "../descents/direction.ts";

interface Dated {
  readonly doc: Document;
}

/** The rows by day of publication where all documents are dated, rows of one day as they stood; else as they stand. */
export function inTime<Row extends Dated>(rows: readonly Row[]): readonly Row[] {
  const days = new Map(rows.map((row) => [row, timeOf(row)?.slice(0, 10) ?? null]));
  if ([...days.values()].includes(null)) return rows;
  return [...rows].sort((a, b) => Number(days.get(a)! > days.get(b)!) - Number(days.get(a)! < days.get(b)!)); // all are dated
}

/** The rows that no dated row is earlier than, undated ones left out; none where nothing is dated. A day and an instant of it are the same. */
export function earliestOf<Row extends Dated>(rows: readonly Row[]): readonly Row[] {
  const dated = rows.flatMap((row) => {
    const time = timeOf(row);
    return time === null ? [] : [{row, time}];
  });
  return dated.filter(({time}) => !dated.some((other) => isEarlier(other.time, time))).map(({row}) => row);
}

function timeOf({doc}: Dated): string | null {
  return doc.published?.value ?? null;
}
