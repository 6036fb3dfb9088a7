import type {Stance} from "../../model/index.ts";

/** What a speaker does who says no: denies something, or does not speak at all. Empty for somebody who asserts. */
export type Denial = "" | "denying it" | "would not say" | "did not answer";

/** The stance of a quote's speaker as a reader sees it. */
export const DENIALS: Readonly<Record<Stance, Denial>> = {asserts: "", denies: "denying it", declines: "would not say", silent: "did not answer"};
