export {align, alignWords} from "./align.ts";
export type {AlignOptions} from "./align.ts";
export type {Passage} from "./passage.ts";
export {compareEdits, EFFECTS_BY_WEIGHT, turnEdit} from "./edits.ts";
export {hashOf, speechOf, wordsOf} from "./words.ts";
export type {Words} from "./words.ts";
