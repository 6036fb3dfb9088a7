/** What may have happened to those who are counted; people of different outcomes are never compared. */
const ROWS: Readonly<Record<string, string>> = {
  dead: "killed dead death deaths died fatality fatalities slain drowned executed kill kills killing bodies body corpses",
  hurt: "injured wounded hurt injury injuries injuring wounding casualties",
  held: "arrested detained apprehended arrest arrests held custody captured seized jailed imprisoned detainees",
  missing: "missing unaccounted disappeared",
  moved: "displaced evacuated homeless evacuees evacuating",
  safe: "rescued saved survivors survived freed released",
  taken: "kidnapped abducted hostage hostages",
  tried: "charged convicted sentenced indicted",
  sick: "infected infections ill sick",
  trapped: "trapped stranded",
  treated: "treated hospitalised hospitalized",
  sent: "expelled deported",
  broken: "damaged destroyed",
};

/** Class of outcome by word. */
export const OUTCOMES: ReadonlyMap<string, string> = new Map(Object.entries(ROWS).flatMap(([outcome, words]) => words.split(" ").map((word) => [word, outcome] as const)));

/** Heads that name people in general, so that their qualifiers say who is counted. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(["person", "individual", "national", "citizen", "member", "victim", "other", "life"]);

/** Qualifiers that pick a part out of what the head names. */
export const RESTRICTING: ReadonlySet<string> = new Set([
  "foreign", "civilian", "military", "young", "female", "male", "local", "other", "more", "additional", "armed", "unarmed", "senior", "former",
  "adult", "elderly", "minor", "pregnant", "serious", "minor", "critical", "new", "suspected", "confirmed", "private", "public", "commercial",
]);

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(Object.entries({
  people: "person", persons: "person", men: "man", women: "woman", children: "child", police: "policeman", policemen: "policeman",
  kids: "child", lives: "life", knives: "knife", wives: "wife", feet: "foot", buses: "bus", countries: "country", bodies: "body",
}));

/** Words that are no part of what is counted. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  "the", "a", "an", "of", "and", "or", "in", "at", "least", "most", "more", "than", "about", "around", "some", "nearly", "almost", "over", "up", "to",
  "fewer", "less", "roughly", "approximately", "estimated", "as", "many", "much", "were", "was", "have", "has", "had", "been", "are", "is", "that",
  "who", "which", "per", "cent", "percent", "between", "under", "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "scores", "couple",
  "gram", "grams", "kilogram", "kilograms", "kg", "kilos", "kilo", "lb", "lbs", "pound", "pounds", "tonnes", "tons", "ton", "tonne", "g", "half",
  "metres", "meters", "km", "miles", "litres", "liters", "gallons", "barrels", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  "their", "his", "her", "its", "those", "these", "worth", "several", "few", "record", "total", "odd", "so", "reported", "feared", "also", "still", "now", "yet", "already",
  "toll", "number", "tally", "count", "rose", "rises", "climbed", "stood", "stands", "reached",
]);

/** Nouns by which one thing is counted, whatever the account calls it. */
const SAME_NOUNS = ["house home dwelling", "car vehicle", "worker employee", "job post"];

/** The first of the nouns that stand for one thing, by each of the others. */
export const COMMON_NOUN: ReadonlyMap<string, string> = new Map(SAME_NOUNS.flatMap((line) => line.split(" ").map((word) => [word, line.split(" ")[0]] as const)));
