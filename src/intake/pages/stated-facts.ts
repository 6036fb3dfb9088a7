import {textField} from "./json-ld.ts";
import {oneLine, type Outline} from "./outline.ts";

/** A value and where it was found. */
export interface StatedFact {
  readonly value: string;
  readonly where: string;
}

/** The fact of a value; null for none. */
export function fact(value: string | null | undefined, where: string): StatedFact | null {
  return value ? {value, where} : null;
}

/** The content of the first meta tag that has one of the names, tried in order. */
export function metaFact({meta}: Outline, names: readonly string[]): StatedFact | null {
  for (const name of names) {
    const value = oneLine(meta.get(name)?.attribute("content"));
    if (value) return {value: textField(value) ?? value, where: `meta ${name}`};
  }
  return null;
}
