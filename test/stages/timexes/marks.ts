/** A row of marked text: `[2018-07-10|Tuesday]` is an expression with its value, `[2004 START|early 2004]` one with a modifier. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly {readonly start: number; readonly end: number; readonly value: string}[];
}

export function readMarks(marked: string): MarkedText {
  const marks: {start: number; end: number; value: string}[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[([^[|\]]+)\|([^[\]]+)\]/gu)) {
    text += marked.slice(at, match.index);
    marks.push({start: text.length, end: text.length + match[2].length, value: match[1]});
    text += match[2];
    at = match.index + match[0].length;
  }
  return {text: text + marked.slice(at), marks};
}

/** The same notation written from what was found, so that a failing row reads as a difference of two lines. */
export function writeMarks(text: string, found: readonly {start: number; end: number; value: string}[]): string {
  let [marked, at] = ["", 0];
  for (const {start, end, value} of found) {
    marked += `${text.slice(at, start)}[${value}|${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}
