/** Bounds, hedges and rough numbers of English news, with the intervals they make. */

export type Bound = "at-least" | "at-most" | "more-than" | "less-than" | "about" | "almost";

/** Words before a number; matched longest first. */
export const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>(Object.entries({
  "at least": "at-least", "no fewer than": "at-least", "no less than": "at-least", "not less than": "at-least", "a minimum of": "at-least",
  "not fewer than": "at-least",
  "at most": "at-most", "up to": "at-most", "no more than": "at-most", "not more than": "at-most", "as many as": "at-most",
  "as much as": "at-most", "a maximum of": "at-most", "at the most": "at-most",
  "more than": "more-than", "over": "more-than", "well over": "more-than", "well more than": "more-than", "in excess of": "more-than",
  "just over": "more-than", "slightly more than": "more-than", "a little over": "more-than", "slightly over": "more-than",
  "exceeding": "more-than", "far more than": "more-than", "much more than": "more-than", "greater than": "more-than",
  "upwards of": "more-than", "upward of": "more-than",
  "less than": "less-than", "fewer than": "less-than", "under": "less-than", "well under": "less-than", "below": "less-than",
  "about": "about", "around": "about", "some": "about", "roughly": "about", "approximately": "about", "an estimated": "about",
  "estimated": "about", "circa": "about", "something like": "about", "in the region of": "about", "in the order of": "about",
  "perhaps": "about", "approx": "about", "maybe": "about", "at around": "about", "at about": "about", "somewhere around": "about", "~": "about",
  "almost": "almost", "nearly": "almost", "just under": "almost", "close to": "almost", "not quite": "almost", "just shy of": "almost",
  "just below": "almost", "approaching": "almost", "virtually": "almost", "a little under": "almost", "slightly less than": "almost",
  "slightly under": "almost",
}));

/** Words behind a number. */
export const BOUNDS_BEHIND: ReadonlyMap<string, Bound> = new Map<string, Bound>(Object.entries({
  "or more": "at-least", "- plus": "at-least", "plus": "at-least", "+": "at-least", "or above": "at-least",
  "or less": "at-most", "or fewer": "at-most", "or under": "at-most",
  "or so": "about", "- odd": "about", "- ish": "about", "odd": "about", "or thereabouts": "about",
}));

/** How far "about" reaches to both sides and "almost" below, as a share of the number. */
export const HEDGE_SHARE = 0.1;

/** Rough numbers that stand for themselves: closed intervals. The upper end is just below the next such word. */
export const ROUGH_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>(Object.entries({
  "dozens": [24, 99], "scores": [40, 199], "tens": [20, 99], "hundreds": [200, 999], "thousands": [2000, 9999],
  "tens of thousands": [20000, 99999], "hundreds of thousands": [200000, 999999], "millions": [2e6, 9999999],
  "tens of millions": [2e7, 99999999], "hundreds of millions": [2e8, 999999999], "billions": [2e9, 9999999999],
  "tens of billions": [2e10, 99999999999], "hundreds of billions": [2e11, 999999999999], "trillions": [2e12, 9999999999999],
  "dozens and dozens": [48, 199], "hundreds upon hundreds": [400, 1999], "thousands upon thousands": [4000, 19999],
}));

/** Words that multiply "dozen", "hundred", "thousand" roughly: closed factors. */
export const ROUGH_FACTORS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>(Object.entries({
  "several": [3, 9], "a few": [2, 5], "many": [3, 9], "a couple of": [2, 3], "a couple": [2, 3], "a handful of": [3, 7], "some few": [2, 5],
}));

export const ROUGH_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9}));

/** What a person can be in a count of an event; these may stand as noun or predicate behind a number. */
export const CASUALTY_WORDS: ReadonlySet<string> = new Set([
  "killed", "dead", "injured", "wounded", "hurt", "arrested", "detained", "missing", "displaced", "rescued", "evacuated",
  "hospitalised", "hospitalized", "infected", "trapped", "captured", "kidnapped", "abducted", "executed", "shot", "stabbed",
  "charged", "convicted", "sentenced", "treated", "stranded", "freed", "released", "unaccounted", "homeless", "drowned", "poisoned",
  "damaged", "destroyed", "jailed", "imprisoned", "expelled", "deported", "affected", "held", "recovered", "seized", "found",
]);

/** Verbs before a bare number that say what is counted: "killing 12", "injured at least 30". */
export const CASUALTY_VERBS: ReadonlySet<string> = new Set([
  "killed", "kills", "kill", "killing", "injured", "injures", "injuring", "injure", "wounded", "wounding", "wounds", "arrested", "arrests",
  "arresting", "detained", "detaining", "rescued", "rescuing", "displaced", "displacing", "evacuated", "evacuating", "hurting", "trapping", "trapped",
]);

/** Nouns that "no" or "one" counts. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set([
  "casualties", "casualty", "injuries", "injury", "deaths", "death", "fatalities", "fatality", "victims", "victim", "survivors", "survivor",
  "arrests", "arrest", "person", "people", "man", "woman", "child", "soldier", "civilian", "worker", "crew", "passenger",
  "firefighter", "policeman", "case", "cases", "hostage", "hostages", "protester", "student", "boy", "girl", "body", "suspect", "sailor",
]);

/** Nouns whose number is a name: "Flight 370", "Article 5", "phase two". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set([
  "boeing", "airbus", "flight", "route", "highway", "article", "section", "resolution", "room", "chapter", "page", "unit", "phase", "stage",
  "level", "grade", "type", "apollo", "number", "no", "nos", "version", "figure", "table", "line", "gate", "platform", "channel", "area",
  "district", "ward", "block", "tier", "category", "part", "volume", "series", "model", "mark", "act", "verse", "interstate", "option",
  "step", "rule", "group", "division", "formula", "ps", "windows", "covid", "sector", "zone", "pier", "hall", "terminal", "runway", "exit", "junction",
  "round", "week", "day", "game", "lot", "box", "building", "apartment", "suite", "lane", "precinct", "station", "title", "clause", "paragraph",
  "annex", "protocol", "bill", "proposition", "amendment", "aged", "age", "ages", "dial", "call", "called", "calling", "studio", "camp", "brigade", "battalion", "regiment", "count", "tel", "phone", "vol", "pp", "p", "id",
]);

export const ROAD_WORDS: ReadonlySet<string> = new Set(["street", "road", "avenue", "st", "rd", "ave", "lane", "drive", "boulevard", "square", "place", "way"]);

/** Nouns that a hyphen may tie to the number that counts them: "a 12-member panel". */
export const HYPHEN_NOUNS: ReadonlySet<string> = new Set([
  "member", "person", "seat", "storey", "story", "bed", "room", "man", "woman", "vehicle", "car", "page", "nation", "state", "country", "strong",
  "bedroom", "passenger", "seater", "vote", "ship", "country", "party", "team", "ton", "floor", "point",
]);
