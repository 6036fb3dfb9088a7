import type {Decision} from "./decision.ts";
import type {Document} from "./document.ts";
import type {KnownEntity} from "./known.ts";
import type {Layers} from "./layers.ts";
import type {Notice} from "./reason.ts";

/** Name and version of the contract that `--json` writes. */
export const DOSSIER_FORMAT = "stemma-dossier/1";

/** What people have said of who is who; the rules go by it. */
export interface Guidance {
  /** In the order they were taken; left out where there are none. */
  readonly decisions?: readonly Decision[];
  /** Entities of the files that were given, in their order; left out where there are none. */
  readonly known?: readonly KnownEntity[];
}

/** Everything that was read out of a set of documents; a value, never changed. */
export interface Dossier extends Guidance {
  readonly documents: readonly Document[];
  readonly layers: Layers;
  readonly notices: readonly Notice[];
}
