/** The figures for times, quantities and the types of difference: `npm run bench:time`. */
import {openReader} from "../../src/intake/reader-file.ts";
import {isFalseConflict, isTypedRight, typePairs} from "./pairs.ts";
import {readQuantityRows} from "./quantities.ts";

const reader = openReader();
const {rows, wrong} = readQuantityRows(reader);
console.log(`invented rows of quantities: ${rows - wrong.length} of ${rows} right`);
const pairs = typePairs(reader);
console.log(`invented pairs of accounts: ${pairs.filter(isTypedRight).length} of ${pairs.length} typed right, ${pairs.filter(isFalseConflict).length} false conflicts`);
