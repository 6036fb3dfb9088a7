export {courtOf, openCourt, COURT_VERDICTS} from "./rulings.ts";
export type {Court, CourtClaim, CourtFinding, CourtRuling, CourtVerdict, SplicedRun} from "./rulings.ts";
export type {CourtPassage, Nearness, Standing} from "./find.ts";
export {isGrave} from "./differences.ts";
export type {DifferenceEffect, DifferenceKind, QuoteDifference} from "./differences.ts";
export type {Fit, Speaker} from "./speakers.ts";
