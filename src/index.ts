/** The library: documents in, dossier out, and what stands between. Everything exported here keeps its shape between minor versions. */

export * from "./model/index.ts";
export {systemEffects, type Effects} from "./effects.ts";
export {normalize, pageRunsOf, readDocuments, readPage, textBehind, type ByteRange, type ByteRun, type Page, type PageMetadata, type ReadPageOptions} from "./intake/index.ts";
export {parseKnown} from "./intake/known.ts";
export {openReader, readText} from "./intake/reader-file.ts";
export {parseReader, readTextWith, type TextName, type TextSentence} from "./text/read-text.ts";
export type {Reader, ReadSentence} from "./text/reader.ts";
export {findParts} from "./text/parts/index.ts";
export {buildDossier, runStages, stages, type Stage} from "./stages/index.ts";
export {buildStemma, type StemmaText} from "./stages/descents/index.ts";
export {findQuantities, findTimes, type TimesOptions} from "./find-values.ts";
export type {FoundTime} from "./stages/timexes/index.ts";
export type {ReadQuantity} from "./stages/quantities/index.ts";
export {align, type AlignOptions, type Passage} from "./compare/align/index.ts";
export {FOR_COPIES, createFingerprintIndex, fingerprintsOf, fingerprintsOfDocument} from "./compare/fingerprints.ts";
export type {Candidate, FingerprintIndex, FingerprintOptions, Fingerprints, PrintOptions, QueryOptions} from "./compare/fingerprints.ts";
export {DOCUMENTS, NEWS, findRewritten, matchTexts, type Match, type MatchKind, type MatchOptions} from "./compare/rewritten/index.ts";
export {compareNames, SAME, SURE, type NameComparison} from "./compare/names.ts";
export {compareTimes} from "./compare/times.ts";
export {compareQuantities, countedAlike} from "./compare/quantities.ts";
export {COURT_VERDICTS, courtOf, openCourt} from "./compare/court/index.ts";
export type {Court, CourtClaim, CourtFinding, CourtRuling, CourtVerdict, QuoteDifference} from "./compare/court/index.ts";
export {renderHtml, renderJson, renderMarkdown, renderTerminal} from "./report/index.ts";
export {openDossier, readFingerprints, saveDossier, verify} from "./store/index.ts";
