import {StemmaError, type Notice} from "../model/index.ts";
import type {Effects} from "../effects.ts";
import {walkFolder} from "./folders.ts";
import type {Capture} from "./formats/index.ts";

/** An input that could not be read, in one line. */
export interface Problem {
  /** The path as given or found, or the name an option was given for. */
  readonly input: string;
  /** Kebab-case and stable. */
  readonly code: string;
  readonly text: string;
}

/** A file that an input names: its path and its bytes. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** True for one that was not named, but lay in a folder that was. */
  readonly isBelow?: boolean;
  /** The charset that a page was served with. */
  readonly charset?: string | null;
  readonly capture?: Capture;
}

/** A page that was fetched for an input that is an address. */
export interface FetchedInput {
  readonly bytes: Uint8Array;
  /** The charset of the `Content-Type` that it was served with. */
  readonly charset: string | null;
  readonly capture: Capture;
}

/** What was fetched for inputs that are addresses, or why it could not be. */
export type Fetched = ReadonlyMap<string, FetchedInput | StemmaError>;

/** What inputs come to: files in the order of the inputs, and what could not be read. */
export interface Finds {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Reads the files that the inputs name: paths, folders with all below them, `-` for standard input; of addresses what was `fetched`. */
export function readFiles(inputs: readonly string[], maxBytes: number, effects: Effects, fetched: Fetched = new Map()): Finds {
  const finds: MutableFinds = {files: [], problems: [], notices: []};
  for (const input of inputs) attempt(input, finds, () => (ADDRESS.test(input) ? readFetched(input, fetched, finds) : readInputOrPath(input, maxBytes, finds, effects)));
  return finds;
}

interface MutableFinds {
  readonly files: FoundFile[];
  readonly problems: Problem[];
  readonly notices: Notice[];
}

const ADDRESS = /^https?:\/\//iu;

function readFetched(address: string, fetched: Fetched, finds: MutableFinds): void {
  const page = fetched.get(address);
  if (!page) throw new StemmaError("not-fetched", `${address}: is an address, and nothing was fetched from it`);
  if (page instanceof StemmaError) throw page;
  finds.files.push({path: address, ...page});
}

function readInputOrPath(input: string, maxBytes: number, finds: MutableFinds, effects: Effects): void {
  if (input === "-") return void finds.files.push(checkSize({path: "-", bytes: effects.readInput()}, maxBytes));
  if (input === "") throw new StemmaError("no-name", "an input is empty where the name of a file or folder should stand");
  const found = effects.look(input);
  if (!found) throw new StemmaError("missing", `${input}: ${/^[a-z][a-z\d+.-]*:\/\//iu.test(input) ? "of addresses only those that begin with http:// or https:// are read" : "no such file or folder"}`);
  if (found.kind === "other") throw new StemmaError("not-a-file", `${input}: is neither a file nor a folder`);
  if (found.kind === "folder") readBelow(input, maxBytes, finds, effects);
  else finds.files.push(readOne(input, found.bytes, maxBytes, effects));
}

function readOne(path: string, size: number, maxBytes: number, effects: Effects): FoundFile {
  if (size > maxBytes) throw tooLarge(path, size, maxBytes);
  return checkSize({path, bytes: effects.readFile(path)}, maxBytes);
}

function checkSize(file: FoundFile, maxBytes: number): FoundFile {
  if (file.bytes.length > maxBytes) throw tooLarge(nameOf(file.path), file.bytes.length, maxBytes);
  return file;
}

function tooLarge(path: string, size: number, maxBytes: number): StemmaError {
  return new StemmaError("too-large", `${path}: has ${size} bytes, more than the ${maxBytes} that --max-bytes allows`);
}

/** How an input is called in a line for the user. */
export function nameOf(input: string): string {
  return input === "-" ? "standard input" : input;
}

function readBelow(folder: string, maxBytes: number, finds: MutableFinds, effects: Effects): void {
  const {files, passed, about, pageFolders, again, errors} = walkOf(folder, effects);
  for (const {path, error} of errors) finds.problems.push(problemOf(path, error));
  for (const {path, bytes} of files) attempt(path, finds, () => finds.files.push({...readOne(path, bytes, maxBytes, effects), isBelow: true}));
  for (const {path, page} of pageFolders) finds.notices.push({code: "page-folder", text: `${folder}: passed over ${path}, which holds the pictures and frames of ${page}`});
  if (passed.length > 0) finds.notices.push({code: "other-endings", text: passedOver(folder, passed)});
  if (about.length > 0) finds.notices.push({code: "about-folder", text: `${folder}: passed over ${about.join(", ")}, which ${about.length === 1 ? "tells" : "tell"} of the folder; name ${about.length === 1 ? "it" : "them"} to have ${about.length === 1 ? "it" : "them"} read`});
  if (again.length > 0) finds.notices.push({code: "linked-again", text: linkedAgain(folder, again)});
  if (files.length + errors.length === 0) throw new StemmaError("empty-folder", `${folder}: holds no articles (text, Markdown, HTML or JSON Lines files)`);
}

function walkOf(folder: string, effects: Effects) {
  try {
    return walkFolder(folder, effects);
  } catch (error) {
    throw error instanceof StemmaError && error.code === "too-many" ? new StemmaError(error.code, `${folder}: ${error.message}`) : error;
  }
}

function passedOver(folder: string, passed: readonly string[]): string {
  const [one] = passed;
  return passed.length === 1 ? `${folder}: passed over ${one}, which has another ending` : `${folder}: passed over ${passed.length} files with other endings, ${one} the first`;
}

function linkedAgain(folder: string, [one, ...more]: readonly string[]): string {
  const rest = more.length === 0 ? "" : ` and ${more.length} more`;
  return `${folder}: passed over ${one}${rest}, which lead to what was read already`;
}

function attempt(input: string, finds: MutableFinds, read: () => void): void {
  try {
    read();
  } catch (error) {
    finds.problems.push(problemOf(input, error));
  }
}

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "may not be read (no permission)", EPERM: "may not be read (no permission)", ENOENT: "no such file or folder",
  ELOOP: "is a link that leads back to itself", EMFILE: "cannot be opened: too many open files", ENAMETOOLONG: "has too long a name",
};

/** The error as one line that names the input. Errors that are no fault of the input are thrown on. */
export function problemOf(input: string, error: unknown): Problem {
  if (error instanceof StemmaError) return {input, code: error.code, text: error.message};
  const code = (error as {code?: unknown}).code;
  if (typeof code !== "string" || !/^E[A-Z]+$/u.test(code)) throw error;
  const isClosed = code === "EACCES" || code === "EPERM";
  return {input, code: isClosed ? "unreadable" : code === "ENOENT" ? "missing" : "unreadable", text: `${nameOf(input)}: ${SYSTEM[code] ?? `cannot be read (${code})`}`};
}
