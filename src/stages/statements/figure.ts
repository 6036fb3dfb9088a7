import type {Handle, Quantity, Range} from "../../model/index.ts";
import type {Frame} from "./frames.ts";

/** What a quantity is a statement of. */
export interface Figure {
  readonly quantity: Quantity;
  /** The number with the words for what is counted. */
  readonly range: Range;
  readonly handle: Omit<Handle, "others">;
  readonly about: string;
  /** The event that it stands with. */
  readonly frame: Frame | null;
}
