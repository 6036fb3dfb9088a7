/** The words that every text has; in lower case, straight apostrophes. Those that tell what an edit changes are in edits/lists.ts. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that say little by themselves. */
export const STOP_WORDS = words(`
a an the this that these those and or but nor so yet as if than then of in on at by for from with to into onto over
under about after before between during through against among within without upon per via off out up down is are was were be been
being am has have had having do does did will would shall should can could may might must it its he she his her him they
them their we us our i you your who whom whose which what where when there here also not no too very just only even
such some any all both each own same other more most while because since until it's that's who's he's she's they're i'm
`);
