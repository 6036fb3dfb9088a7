/** The rows of a CSV file (RFC 4180), quoted fields with doubled marks and line breaks included. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const [sign, row] = [text[at], rows.at(-1)!];
    if (quoted) {
      if (sign !== "\"") row[row.length - 1] += sign;
      else if (text[at + 1] === "\"") row[row.length - 1] += text[at++];
      else quoted = false;
    } else if (sign === "\"") quoted = true;
    else if (sign === ",") row.push("");
    else if (sign === "\n") rows.push([""]);
    else if (sign !== "\r") row[row.length - 1] += sign;
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}
