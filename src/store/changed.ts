import type {Range} from "../model/index.ts";

/**
 * The ranges of `kept` that read differently in `now`, in order and apart. Lines are held against lines where both
 * have as many; an insertion is the range of the two characters around it. O(length).
 */
export function findChanges(kept: string, now: string): Range[] {
  if (kept === now) return [];
  const [left, right] = [splitLines(kept), splitLines(now)];
  if (left.length !== right.length) return [widen(changeIn(kept, now, 0), kept.length)];
  const changes: Range[] = [];
  let start = 0;
  left.forEach((line, i) => {
    if (line !== right[i]) changes.push(changeIn(line, right[i], start));
    start += line.length;
  });
  return changes.map((change) => widen(change, kept.length));
}

/** Lines with their ends, so that their lengths add up. */
function splitLines(text: string): string[] {
  return text.split(/(?<=\n)/u);
}

/** What lies between the common beginning and the common end, `shift` added. */
function changeIn(kept: string, now: string, shift: number): Range {
  const most = Math.min(kept.length, now.length);
  let before = 0;
  while (before < most && kept[before] === now[before]) before++;
  let after = 0;
  while (after < most - before && kept[kept.length - 1 - after] === now[now.length - 1 - after]) after++;
  return {start: shift + before, end: shift + kept.length - after};
}

function widen({start, end}: Range, length: number): Range {
  return start < end ? {start, end} : {start: Math.max(0, start - 1), end: Math.min(length, end + 1)};
}
