export * from "./documents.ts";
export {findVersions, type FoundVersions} from "./versions.ts";
export {normalize, type Normalized} from "./normalizer.ts";
export {pageRunsOf, textBehind} from "./page-runs.ts";
export {readPage, type ByteRange, type ByteRun, type Page, type PageMetadata, type ReadPageOptions} from "./pages/index.ts";
export {dayAt, formatInstant, parsePublished, parseStamp, type Stamp} from "./dates.ts";
export type {PageBefore} from "./templates.ts";
export {sha256Of} from "./bytes.ts";
export type {Fetched, FetchedInput, Problem} from "./finds.ts";
