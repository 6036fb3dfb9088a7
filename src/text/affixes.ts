/** First parts that stay in one token with what follows their hyphen, as in Universal Dependencies English. */
export const KEPT_PREFIXES: ReadonlySet<string> = new Set(`
anti arch bi co counter cross de e ex extra hyper inter intra mega micro mid mini mis multi neo non out over pan para
post pre pro pseudo quasi re semi socio sub super trans tri ultra un under uni vice
`.trim().split(/\s+/u));

/** Units written against their number ("1lb"); the two become two tokens. */
export const UNITS: ReadonlySet<string> = new Set(`
lb lbs oz kg kgs g mg t mt ton tons tonne tonnes km kms m cm mm nm mi ft in yd yds mph kph kmh
am pm hr hrs h min mins sec secs ms p c bn mn tn tr b k mln mm cc ml l kw mw gw kwh mwh gb mb tb kb hz khz mhz ghz
million billion trillion percent pc pct cal kcal ha sqft
`.trim().split(/\s+/u));

/** Last parts of host names that mark "word.word" as one token. */
export const HOST_ENDINGS: ReadonlySet<string> = new Set(`
com org net gov edu mil int info biz io ai tv co uk eu de fr es nl ch ru ua ir il cn jp au nz ca br za
`.trim().split(/\s+/u));

/** Words written as one that are read as two: the length of the first token. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3], ["gonna", 3], ["gotta", 3], ["wanna", 3], ["gimme", 3], ["lemme", 3], ["dunno", 2],
]);
