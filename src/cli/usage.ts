import {COMMANDS, EXIT_CODES, GENERAL_FLAGS, VARIABLES} from "./flags.ts";
import type {Command, Flag} from "./flags.ts";

/** Two columns, the left as wide as its widest line. */
function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

/** The flag as it is typed. */
export function flagWords({name, value}: Flag): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function flagRow(flag: Flag): [string, string] {
  const about = flag.about.replaceAll("`", "");
  return [flagWords(flag), flag.repeats ? `${about}; may be given more than once` : about];
}

/** What `stemma --help` prints. */
export function renderGeneralHelp(): string {
  return `stemma compares what several articles say about one event and makes a sourced dossier of it.

${columns(COMMANDS.map(({name, arguments: words, about}) => [`stemma ${name} ${words}`, about]))}

${columns(GENERAL_FLAGS.map(flagRow))}

stemma COMMAND --help says more about a command.

Exit codes:
${columns(EXIT_CODES.map(({code, about}) => [String(code), about]))}

Environment:
${columns(VARIABLES.map(([name, about]) => [name, about]))}
`;
}

/** What `stemma COMMAND --help` prints. */
export function renderHelp({name, arguments: words, about, details, flags}: Command): string {
  const body = details === "" ? "" : `${details}\n\n`;
  return `stemma ${name} ${words}\n  ${about}\n\n${body}${columns(flags.map(flagRow))}\n`;
}

/** The command whose name is nearest to a mistyped one, or null when none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  const ranked = names.map((name) => ({name, far: distance(word, name)})).sort((a, b) => a.far - b.far);
  return ranked.length > 0 && ranked[0].far <= 2 && ranked[0].far < word.length ? ranked[0].name : null;
}

/** Levenshtein's edit distance between two short words, cut off at 32 characters. */
function distance(left: string, right: string): number {
  const a = left.slice(0, 32);
  let row = Array.from({length: right.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === right[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[right.length];
}
