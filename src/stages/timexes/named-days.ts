/** A day with a name: a fixed date, the n-th weekday of a month (from its end when negative), or days from Easter. */
export type NamedDay =
  | {readonly month: number; readonly day: number}
  | {readonly month: number; readonly weekday: number; readonly nth: number}
  | {readonly easter: number};

/** Days that news in English names. Names of one country's holiday are listed only where the name is that country's alone. */
export const NAMED_DAYS: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>(Object.entries({
  "new year's day": {month: 1, day: 1},
  "new year's eve": {month: 12, day: 31},
  "new years day": {month: 1, day: 1},
  "new years eve": {month: 12, day: 31},
  "christmas day": {month: 12, day: 25},
  "christmas eve": {month: 12, day: 24},
  "christmas": {month: 12, day: 25},
  "boxing day": {month: 12, day: 26},
  "valentine's day": {month: 2, day: 14},
  "st patrick's day": {month: 3, day: 17},
  "may day": {month: 5, day: 1},
  "bastille day": {month: 7, day: 14},
  "halloween": {month: 10, day: 31},
  "all saints' day": {month: 11, day: 1},
  "veterans day": {month: 11, day: 11},
  "armistice day": {month: 11, day: 11},
  "guy fawkes night": {month: 11, day: 5},
  "bonfire night": {month: 11, day: 5},
  "martin luther king day": {month: 1, weekday: 1, nth: 3},
  "presidents day": {month: 2, weekday: 1, nth: 3},
  "memorial day": {month: 5, weekday: 1, nth: -1},
  "labor day": {month: 9, weekday: 1, nth: 1},
  "columbus day": {month: 10, weekday: 1, nth: 2},
  "thanksgiving": {month: 11, weekday: 4, nth: 4},
  "thanksgiving day": {month: 11, weekday: 4, nth: 4},
  "black friday": {month: 11, weekday: 5, nth: 4},
  "ash wednesday": {easter: -46},
  "palm sunday": {easter: -7},
  "good friday": {easter: -2},
  "easter": {easter: 0},
  "easter sunday": {easter: 0},
  "easter monday": {easter: 1},
  "pentecost": {easter: 49},
}));
