/** Number words of English: what each adds, and what each multiplies. */

export const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
}));

export const TEENS: ReadonlyMap<string, number> = new Map(Object.entries({
  ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19,
}));

export const TENS: ReadonlyMap<string, number> = new Map(Object.entries({
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}));

/** Words that multiply what stands before them; `hundred` may itself be multiplied by a later one. */
export const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({
  thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7,
}));

/** Short forms of the scales, only behind digits ("$1.7bn", "3m people" after money). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({
  bn: 1e9, mn: 1e6, tn: 1e12, k: 1e3, mln: 1e6, bln: 1e9,
}));

/** Letters that are scales only as capitals right behind digits ("2.3M"). */
export const CAPITAL_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({m: 1e6, b: 1e9}));

export const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
}));

/** The parts of a whole that follow a number: "two thirds", "three-quarters". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries({
  half: 1 / 2, halves: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5,
  sixth: 1 / 6, sixths: 1 / 6, eighth: 1 / 8, eighths: 1 / 8, tenth: 1 / 10, tenths: 1 / 10,
}));

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(Object.entries({
  "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8,
}));
