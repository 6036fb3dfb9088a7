export * from "./documents.ts";
export {normalize, type Normalized} from "./normalizer.ts";
export {parsePublished} from "./dates.ts";
export {sha256Of} from "./bytes.ts";
export type {Problem} from "./finds.ts";
