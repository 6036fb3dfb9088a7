/** Units that house styles write in several ways or convert: a table of factors to the base of their kind. */

const ROWS: readonly (readonly [kind: string, factor: number, names: string])[] = [
  ["length", 0.001, "mm millimetre millimetres millimeter millimeters"],
  ["length", 0.01, "cm centimetre centimetres centimeter centimeters"],
  ["length", 1, "m metre metres meter meters"],
  ["length", 1000, "km kms kilometre kilometres kilometer kilometers"],
  ["length", 0.0254, "in inch inches"],
  ["length", 0.3048, "ft foot feet"],
  ["length", 0.9144, "yd yds yard yards"],
  ["length", 1609.344, "mi mile miles"],
  ["mass", 1, "g gram grams gramme grammes"],
  ["mass", 1000, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"],
  ["mass", 1e6, "t tonne tonnes"],
  ["mass", 907_184.74, "ton tons"],
  ["mass", 28.3495, "oz ounce ounces"],
  ["mass", 453.59237, "lb lbs"],
  ["area", 10_000, "ha hectare hectares"],
  ["area", 4046.856, "acre acres"],
  ["volume", 1, "l litre litres liter liters"],
  ["volume", 3.785412, "gallon gallons"],
  ["speed", 1, "kmh kph km/h"],
  ["speed", 1.609344, "mph"],
  ["speed", 1.852, "knot knots"],
  ["time", 1, "sec secs second seconds"],
  ["time", 60, "min mins minute minutes"],
  ["time", 3600, "hr hrs hour hours"],
  ["share", 1, "% percent pc"],
];

/** What a unit measures, and how many of the kind's base unit it is. */
export interface Measure {
  readonly kind: string;
  readonly factor: number;
}

/** By name, lower case. "per cent" is two words, and the reader's. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(ROWS.flatMap(([kind, factor, names]) => names.split(" ").map((name) => [name, {kind, factor}] as const)));

/** Names that are units only right behind digits: "in" and "m" are more often something else. */
export const TIED_MEASURES: ReadonlySet<string> = new Set(["m", "t", "l", "g", "in", "pc", "mi"]);
