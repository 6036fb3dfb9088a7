import {StemmaError} from "../model/index.ts";
import type {Effects} from "../effects.ts";
import {pageOfFolder} from "./formats/saved-page.ts";
import {formatOfName} from "./sniffing.ts";

/** The deepest folder below an input that is looked into. */
const DEEPEST = 32;

/** Names below one input that are looked at; more is no folder of articles, but a disk. */
const MOST = 10_000;

/** Files that people put beside others to tell of them. Whoever names one as an input gets it read. */
const ABOUT = /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing)(?:[._-][a-z]{2})?\.(?:md|markdown|txt|text|html?)$/iu;

/** What lies in a folder and below. */
export interface Walk {
  /** Paths and sizes of files that may be articles, in order; each file once, under the first of its names. */
  readonly files: readonly {readonly path: string; readonly bytes: number}[];
  /** Paths with other endings. */
  readonly passed: readonly string[];
  /** Folders that a browser saved beside a page, with its name. */
  readonly pageFolders: readonly {readonly path: string; readonly page: string}[];
  /** Paths of files that tell of a folder, and not of an event. */
  readonly about: readonly string[];
  /** Paths of links to what was found under another name. */
  readonly again: readonly string[];
  /** What went wrong, by path. */
  readonly errors: readonly {readonly path: string; readonly error: unknown}[];
}

interface Walker {
  readonly walk: {readonly [Name in keyof Walk]: Walk[Name][number][]};
  readonly seen: Set<string>;
  readonly effects: Effects;
  looked: number;
}

/** Walks a folder. Hidden names are left out, links are followed to what was not seen yet. Throws `too-many` for more than 10,000 names. */
export function walkFolder(folder: string, effects: Effects): Walk {
  const walker: Walker = {walk: {files: [], passed: [], about: [], pageFolders: [], again: [], errors: []}, seen: new Set([effects.realPath(folder)]), effects, looked: 0};
  walkNames(folder, 0, walker);
  return walker.walk;
}

function walkNames(folder: string, depth: number, walker: Walker): void {
  if (depth > DEEPEST) throw new StemmaError("too-deep", `${folder}: lies more than ${DEEPEST} folders deep`);
  const names = walker.effects.readFolder(folder);
  const beside = new Set(names);
  for (const name of names) {
    if (name.startsWith(".")) continue;
    if (++walker.looked > MOST) throw new StemmaError("too-many", `more than ${MOST} names lie below it; name the folder that holds the articles`);
    const path = `${folder.replace(/\/$/u, "")}/${name}`;
    const page = pageOfFolder(name, beside);
    if (page && walker.effects.look(path)?.kind === "folder") walker.walk.pageFolders.push({path, page});
    else attempt(path, depth, walker);
  }
}

function attempt(path: string, depth: number, walker: Walker): void {
  try {
    walkPath(path, depth, walker);
  } catch (error) {
    if (error instanceof StemmaError && error.code === "too-many") throw error;
    walker.walk.errors.push({path, error});
  }
}

function walkPath(path: string, depth: number, walker: Walker): void {
  const {walk, effects} = walker;
  const found = effects.look(path);
  if (found?.kind !== "folder" && !(found?.kind === "file" && formatOfName(path))) walk.passed.push(path);
  else if (found.kind === "file" && ABOUT.test(path)) walk.about.push(path);
  else if (isSeen(path, walker)) walk.again.push(path);
  else if (found.kind === "folder") walkNames(path, depth + 1, walker);
  else walk.files.push({path, bytes: found.bytes});
}

function isSeen(path: string, {seen, effects}: Walker): boolean {
  const real = effects.realPath(path);
  if (seen.has(real)) return true;
  seen.add(real);
  return false;
}
