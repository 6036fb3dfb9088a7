/** Words by which a clause says whether it tells of what was or of what is to come. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Modals of what is to come. */
export const COMING_MODALS = words("will shall ll wo");

/** Modals of what may come; with "have" behind they tell of the past. "could" and "can" also tell of what people were able to do. */
export const OPEN_MODALS = words("would may might must should could can");

export const ABLE_MODALS = words("could can");

/** Participles and adjectives of what is planned: "is expected in port", "a vote planned for July". */
export const PLANNED = words("planned scheduled expected slated proposed intended promised set due supposed likely booked billed tipped poised arranged timetabled bound ready");

/** Those that mean a plan only before an infinitive: "is going to", "was about to". */
export const PLANNED_TO = words("going about ready set bound likely supposed poised proposed intended promised");

/** Verbs whose infinitive looks ahead: "plans to meet", "agreed to meet". */
export const PLANS = words("needs need plans intends aims hopes expects promises vows agrees wants means pledges threatens prepares");
export const PLANNED_ONCE = words(
  "planned intended aimed hoped expected promised vowed agreed decided pledged threatened voted ordered asked told urged invited wanted meant offered undertook called prepared chose scheduled instructed summoned",
);

/** Verbs of going and staying: "he said that she was leaving in February" looks ahead of what was said. */
export const GOINGS = words("leaving coming going retiring returning resigning arriving departing moving starting joining visiting meeting travelling traveling appearing closing opening stepping");

/** Verbs that give something its day: "set a hearing for Monday", "put the vote off until Monday". */
export const SETS = words(
  "set sets scheduled schedules planned called calls fixed slated booked postponed delayed adjourned rescheduled arranged moved put pushed announced promised expected billed summoned proposed ordered",
);

/** Those that give it another day, which lies ahead whatever the tense. */
export const MOVES = words("postponed delayed adjourned rescheduled moved put pushed");

/** Verbs that make a day something: "declared Saturday a day of mourning". */
export const DECLARES = words("declare declares declared declaring proclaim proclaims proclaimed proclaiming designate designates designated designating make makes made making name names named naming");

/** What a day may be made. */
export const DAY_NOUNS = words("day holiday deadline");

/** Verbs that tell, in the present tense, of what the calendar holds: "the trial opens on Monday". */
export const SCHEDULED = words(
  "open opens start starts begin begins meet meets vote votes return returns resume resumes expire expires end ends reopen reopens depart departs arrives arrive sail sails close closes convenes reconvenes appears takes goes comes faces",
);
