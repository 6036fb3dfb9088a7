export {align, alignWords} from "./align.ts";
export type {AlignOptions, Passage} from "./align.ts";
export {compareEdits, EFFECTS_BY_WEIGHT, turnEdit} from "./edits.ts";
export {hashOf, speechOf, wordsOf} from "./words.ts";
export type {Words} from "./words.ts";
