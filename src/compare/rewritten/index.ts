export {findRewritten} from "./find.ts";
export type {Exact, Rewritten} from "./find.ts";
export {matchTexts, matchWords} from "./match.ts";
export type {Match, MatchKind, MatchOptions} from "./match.ts";
export {DOCUMENTS, NEWS} from "./options.ts";
export type {RewrittenOptions} from "./options.ts";
