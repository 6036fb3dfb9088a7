import {fileURLToPath} from "node:url";
import type {Effects} from "../effects.ts";
import {systemEffects} from "../effects.ts";
import {parseReader} from "../text/reader-model.ts";
import {readTextWith, type TextSentence} from "../text/read-text.ts";
import type {Reader} from "../text/reader.ts";

/** The model that the package ships; this file stands two folders below the package, in `src` as in `dist`. */
const MODEL = new URL("../../data/reader.bin", import.meta.url);

/** The reader with the shipped model. Throws the platform's error when its file is not there. */
export function openReader(effects: Effects = systemEffects): Reader {
  return parseReader(effects.readFile(fileURLToPath(MODEL)));
}

let shipped: Reader | null = null;

/** The reader with the shipped model, opened at the first call and kept. */
export function shippedReader(): Reader {
  return (shipped ??= openReader());
}

/** Reads English news text with the shipped model, which is opened at the first call: sentences, tokens with tags and parse, names. */
export function readText(text: string): readonly TextSentence[] {
  return readTextWith(shippedReader(), text);
}
