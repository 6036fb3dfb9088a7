/** Verbs of what a figure does. */
const FIGURE_VERBS: ReadonlySet<string> = new Set("rise climb grow increase jump fall drop decline stand remain reach pass hit top exceed put raise lower revise correct update estimate count say be have see include total number spread".split(" "));

/** A class of verbs that tell where a figure stands or goes, and not what happened. */
export const isFigureVerb = (name: string): boolean => FIGURE_VERBS.has(name);
