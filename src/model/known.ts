import type {EntityKind} from "./layers.ts";

/** Somebody or something that a file given by a person names, with other names it goes by. */
export interface KnownEntity {
  /** The last name of the file's path. */
  readonly file: string;
  /** The id that the file gives it; null where it gives none. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
}
