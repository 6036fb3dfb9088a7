/** Word lists for what an outlet has from another one; lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** "X reported": verbs behind the name by which an outlet is said to have had it. */
export const REPORT_VERBS = words(`
reported reports said says wrote writes published revealed described quoted cited citing quoting tweeted carried broadcast aired disclosed
`);

/** These verbs say it of any speaker, so that the name must surely be of an outlet. */
export const LOOSE_VERBS = words("said says described revealed disclosed carried");

/** What may stand between the name and the verb. */
export const FILLERS = words(`
has have had also first later earlier recently then on in the which that last this week month monday tuesday wednesday thursday friday
saturday sunday today yesterday
`);

/** "…ed by X": what an outlet did with the words. */
export const PASSED_ON = words("reported published quoted cited broadcast carried aired run");

/** What stands between a name and the article or preposition before it. */
export const OUTLET_MODIFIERS = words(`
the a an semi-official state-run state-owned official private local state daily weekly national regional news agency newspaper website
broadcaster channel network wire independent pro-government government-run leading
`);

/** A noun in small letters that makes the name before it an outlet's: "the TRNA news organisation". */
export const OUTLET_HEADS = words("organisation organization agency website channel outlet service network portal site newspaper daily magazine broadcaster");

/** "X said it": the outlet speaks of itself and relays nothing. */
export const OF_ITSELF = words("it its they their he she");
