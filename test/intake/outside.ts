import type {Effects} from "../../src/effects.ts";
import {readDocuments, type Intake, type IntakeOptions} from "../../src/intake/index.ts";

/** Files by path; a string is UTF-8, null may not be read. A folder is there when a file lies below it. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** The outside with these files alone, and `input` at standard input. */
export function outsideWith(files: Files, input: string | Uint8Array = ""): Effects {
  const below = (path: string) => Object.keys(files).filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1));
  const refuse = (): never => {
    throw new Error("the test does not reach for this");
  };
  return {
    readFile: (path) => {
      const content = files[path];
      if (content === null) throw Object.assign(new Error("denied"), {code: "EACCES"});
      return bytesOf(content);
    },
    readFolder: (path) => [...new Set(below(path).map((file) => file.split("/")[0]))].sort(),
    look: (path) => {
      if (path in files) return {kind: "file", bytes: bytesOf(files[path] ?? "").length};
      return below(path).length > 0 ? {kind: "folder", bytes: 0} : null;
    },
    realPath: (path) => path,
    readInput: () => bytesOf(input),
    writeFile: refuse, print: refuse, printError: refuse, columns: null, showsProgress: false, env: {},
  };
}

export function read(files: Files, inputs: readonly string[] = Object.keys(files), options: IntakeOptions = {}, input?: string | Uint8Array): Intake {
  return readDocuments(inputs, options, outsideWith(files, input));
}

export const ARTICLE = "Harrow Bay dam holds after night of rain\n\nVELMORA, July 3, 2031 (Coastal Wire) — The dam above Harrow Bay held through the night as engineers opened two of its four gates, the river board said on Thursday.\n";
