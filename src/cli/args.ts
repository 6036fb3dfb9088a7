import {parseArgs} from "node:util";
import {StemmaError} from "../model/index.ts";
import type {Flag} from "./flags.ts";
import {nearest} from "./usage.ts";

/** What the command line gave, held against a list of flags. */
export interface Args {
  readonly words: readonly string[];
  /** Values by flag name, in the order given; a flag without a value has one empty string. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** An error of the person at the keyboard; the exit code is 2. */
export function wrongUse(message: string): StemmaError {
  return new StemmaError("wrong-use", message);
}

/** Throws a `StemmaError` with the code `wrong-use` for a flag that is not in the list or lacks its value. */
export function parseArguments(argv: readonly string[], flags: readonly Flag[]): Args {
  const options = Object.fromEntries(flags.map(({name, value}) => [name, {type: value === null ? "boolean" : "string", multiple: true} as const]));
  const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true});
  const words: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") addTo(values, token.name, valueOf(token, flags, values));
  }
  return {words, flags: values};
}

function addTo(values: Map<string, string[]>, name: string, value: string): void {
  values.set(name, [...(values.get(name) ?? []), value]);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function valueOf({name, rawName, value}: OptionToken, flags: readonly Flag[], seen: ReadonlyMap<string, unknown>): string {
  const flag = flags.find((one) => one.name === name && rawName === `--${name}`);
  if (!flag) throw wrongUse(`there is no flag ${rawName}${suggestion(name, flags)}`);
  if (seen.has(name) && !flag.repeats) throw wrongUse(`${rawName} is given twice`);
  if (flag.value === null && value !== undefined) throw wrongUse(`${rawName} takes no value`);
  if (flag.value !== null && isMissing(value)) throw wrongUse(`${rawName} needs a value: ${rawName} ${flag.value}`);
  return value ?? "";
}

/** A value that looks like a flag is a value forgotten. */
function isMissing(value: string | undefined): boolean {
  return value === undefined || value === "" || value.startsWith("--");
}

function suggestion(name: string, flags: readonly Flag[]): string {
  const near = nearest(name, flags.map((flag) => flag.name));
  return near === null ? "" : `; did you mean --${near}?`;
}

/** The one value of a flag, or null where it was not given. */
export function valueIn({flags}: Args, name: string): string | null {
  return flags.get(name)?.[0] ?? null;
}

/** `NAME=VALUE` pairs of a repeated flag, in the order given. Throws for one without a name or a value, and for a name with two values. */
export function pairsIn({flags}: Args, name: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of flags.get(name) ?? []) {
    const at = pair.lastIndexOf("=");
    if (at <= 0 || at === pair.length - 1) throw wrongUse(`--${name} ${pair} is not of the form NAME=VALUE`);
    const [of, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if ((pairs.get(of) ?? value) !== value) throw wrongUse(`--${name} is given twice for ${of}: ${pairs.get(of)} and ${value}`);
    pairs.set(of, value);
  }
  return pairs;
}

/** A whole number above 0, or null where the flag was not given. */
export function numberIn(args: Args, name: string): number | null {
  const value = valueIn(args, name);
  if (value === null) return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number <= 0) throw wrongUse(`--${name} ${value} is not a whole number above 0`);
  return number;
}
