import type {Document} from "./document.ts";
import type {Layers} from "./layers.ts";
import type {Notice} from "./reason.ts";

/** Name and version of the contract that `--json` writes. */
export const DOSSIER_FORMAT = "stemma-dossier/1";

/** Everything that was read out of a set of documents; a value, never changed. */
export interface Dossier {
  readonly documents: readonly Document[];
  readonly layers: Layers;
  readonly notices: readonly Notice[];
}
