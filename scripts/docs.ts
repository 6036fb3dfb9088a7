// The parts of docs/ that are printed from lists in the code. `npx tsx scripts/docs.ts` writes them; test/docs.test.ts
// fails when they are behind.
import {readFileSync, writeFileSync} from "node:fs";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {COMMANDS, EXIT_CODES, GENERAL_FLAGS, VARIABLES} from "../src/cli/flags.ts";
import type {Command, Flag} from "../src/cli/flags.ts";
import {flagWords} from "../src/cli/usage.ts";
import {TABLES} from "../src/store/schema.ts";
import type {Table} from "../src/store/schema.ts";
import {VIEWS} from "../src/store/views.ts";
import type {View} from "../src/store/views.ts";

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

function tableSection({name, about, columns, key}: Table): string {
  const rows = columns.map((column) => [
    `\`${column.name}\``, `${column.type}${column.name === key ? ", key" : ""}${column.optional ? ", may be NULL" : ""}`, column.about,
  ]);
  return `### \`${name}\`\n\n${about}\n\n${markdownTable(["column", "type", "what stands in it"], rows)}`;
}

function viewSection({name, about, columns}: View): string {
  return `### \`${name}\`\n\n${about}\n\n${markdownTable(["column", "what stands in it"], columns.map(([column, words]) => [`\`${column}\``, words]))}`;
}

function flagTable(flags: readonly Flag[]): string {
  return markdownTable(["flag", "what it does"], flags.map((flag) => (
    [`\`${flagWords(flag)}\``, flag.repeats ? `${flag.about}; may be given more than once` : flag.about]
  )));
}

function commandSection({name, arguments: words, about, details, flags}: Command): string {
  const body = details === "" ? "" : `\n\n${details}`;
  return `### \`stemma ${name} ${words}\`\n\n${about}${body}\n\n${flagTable(flags)}`;
}

/** What stands between `<!-- printed: NAME -->` and `<!-- end -->` in a file of docs/. */
export const PRINTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "dossier-format.md": {
    tables: TABLES.map(tableSection).join("\n\n"),
    views: VIEWS.map(viewSection).join("\n\n"),
  },
  "command-line.md": {
    commands: COMMANDS.map(commandSection).join("\n\n"),
    general: flagTable(GENERAL_FLAGS),
    exits: markdownTable(["code", "meaning"], EXIT_CODES.map(({code, about}) => [String(code), about])),
    variables: markdownTable(["name", "what it does"], VARIABLES.map(([name, about]) => [`\`${name}\``, about])),
  },
};

/** The page with its printed parts put in anew. Throws where a mark is missing. */
export function withPrinted(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const mark = `<!-- printed: ${name} -->`;
    const [start, end] = [text.indexOf(mark), text.indexOf("<!-- end -->", text.indexOf(mark))];
    if (start < 0 || end < 0) throw new Error(`no ${mark} … <!-- end --> in the page`);
    return `${text.slice(0, start)}${mark}\n\n${part}\n\n${text.slice(end)}`;
  }, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, parts] of Object.entries(PRINTED)) {
    const path = fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
    writeFileSync(path, withPrinted(readFileSync(path, "utf8"), parts));
  }
}
