/** Candidates for shared passages and near copies, from an index instead of all pairs. */
export {FOR_COPIES, createFingerprintIndex} from "./fingerprints/index.ts";
export type {Candidate, FingerprintIndex, FingerprintOptions, Printed, QueryOptions} from "./fingerprints/index.ts";
export {fingerprintsOfDocument} from "./fingerprints/document.ts";
export {fingerprintsOf} from "./fingerprints/prints.ts";
export type {Fingerprints, PrintOptions} from "./fingerprints/prints.ts";
