import type {Effects} from "../effects.ts";
import {decode, detectEncoding} from "../intake/encodings.ts";
import {StemmaError} from "../model/index.ts";
import {meaningOf} from "./write-errors.ts";

/** A table of this many bytes holds some hundred thousand rows. */
const MOST_BYTES = 64 << 20;

/** The text of a file that a flag names, `-` for standard input, in whatever encoding it is. `name` and `what` are for the error's one line. */
export function readTextInput(path: string, name: string, what: string, effects: Effects): string {
  const bytes = readBytes(path, name, effects);
  if (bytes.length > MOST_BYTES) throw new StemmaError("too-big", `${name} has ${bytes.length} bytes; ${what} may have ${MOST_BYTES}`);
  try {
    return decode(bytes, detectEncoding(bytes)).replace(/^\ufeff/u, "");
  } catch (error) {
    if (error instanceof StemmaError) throw new StemmaError(error.code, `${name}: ${error.message}`);
    throw error;
  }
}

function readBytes(path: string, name: string, effects: Effects): Uint8Array {
  try {
    return path === "-" ? effects.readInput() : effects.readFile(path);
  } catch (error) {
    const isMissingFile = (error as {code?: string}).code === "ENOENT";
    throw new StemmaError("unreadable", isMissingFile ? `${name} does not exist` : `${name} cannot be read (${meaningOf(error)})`);
  }
}
