import {countryOf, countryOfDemonym} from "../../text/lexicon/index.ts";
import type {Sight} from "../sights.ts";

/** Words of a mention that tell nothing of whom it means. */
const EMPTY = new Set("the a an of this that these those and unnamed same former aforementioned mr mrs ms mr. mrs. ms. 's unidentified for at".split(" "));

/** The words of a mention that tell something, countries by their own name. */
export const fullWords = ({norms}: Pick<Sight, "norms">) => norms.filter((word) => !EMPTY.has(word)).map((word) => countryOfDemonym.get(word) ?? countryOf.get(word) ?? word);
