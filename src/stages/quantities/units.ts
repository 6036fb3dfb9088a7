import type {Unit} from "convert";
import {convert} from "convert";

/** A unit as it is written, and how it becomes the base unit of its kind. */
export interface MeasureUnit {
  /** The base unit that quantities carry: g, m, m2, m3, °C, m/s, s, W, J, B. */
  readonly base: string;
  /** The value in the base unit. */
  readonly toBase: (value: number) => number;
}

const clean = (value: number) => Number(value.toPrecision(10));

function by(base: string, unit: Unit, baseUnit: Unit, times = 1): MeasureUnit {
  return {base, toBase: (value) => clean(convert(value * times, unit as "m").to(baseUnit as "m"))};
}

/** Names of units by the unit of the library that converts them, and the base. */
const ROWS: readonly (readonly [base: string, baseUnit: Unit, unit: Unit, times: number, names: string])[] = [
  ["g", "g", "g", 1, "g gram grams gramme grammes"],
  ["g", "g", "mg", 1, "mg milligram milligrams milligramme milligrammes"],
  ["g", "g", "kg", 1, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"],
  ["g", "g", "tonne", 1, "tonne tonnes t"],
  ["g", "g", "lb", 2000, "ton tons"],
  ["g", "g", "tonne", 1000, "kiloton kilotons"],
  ["g", "g", "lb", 1, "lb lbs"],
  ["g", "g", "oz", 1, "oz ounce ounces"],
  ["g", "g", "stone", 1, "stone"],
  ["m", "m", "m", 1, "m metre metres meter meters"],
  ["m", "m", "mm", 1, "mm millimetre millimetres millimeter millimeters"],
  ["m", "m", "cm", 1, "cm centimetre centimetres centimeter centimeters"],
  ["m", "m", "km", 1, "km kms kilometre kilometres kilometer kilometers"],
  ["m", "m", "mi", 1, "mile miles"],
  ["m", "m", "nautical mile", 1, "nm"],
  ["m", "m", "ft", 1, "ft foot feet"],
  ["m", "m", "in", 1, "inch inches"],
  ["m", "m", "yd", 1, "yard yards yd yds"],
  ["m2", "m2", "hectare", 1, "hectare hectares ha"],
  ["m2", "m2", "acre", 1, "acre acres"],
  ["m3", "m3", "l", 1, "l litre litres liter liters"],
  ["m3", "m3", "ml", 1, "ml millilitre millilitres milliliter milliliters"],
  ["m3", "m3", "gallon", 1, "gallon gallons"],
  ["m3", "m3", "gallon", 42, "barrel barrels bbl"],
  ["°C", "C", "C", 1, "celsius centigrade c"],
  ["°C", "C", "F", 1, "fahrenheit f"],
  ["W", "W", "kW", 1, "kw kilowatt kilowatts"],
  ["W", "W", "MW", 1, "mw megawatt megawatts"],
  ["W", "W", "GW", 1, "gw gigawatt gigawatts"],
  ["J", "J", "kWh", 1, "kwh"],
  ["J", "J", "kWh", 1000, "mwh"],
  ["B", "B", "GB", 1, "gb gigabyte gigabytes"],
  ["B", "B", "TB", 1, "tb terabyte terabytes"],
  ["B", "B", "MB", 1, "mb megabyte megabytes"],
  ["s", "s", "s", 1, "second seconds sec secs"],
  ["s", "s", "min", 1, "minute minutes min mins"],
  ["s", "s", "h", 1, "hour hours hr hrs"],
];

/** Units of length and volume by their names, for "square" and "cubic". */
const POWERS: Readonly<Record<string, readonly [square: Unit, cubic: Unit]>> = {
  m: ["m2", "m3"], km: ["km2", "km3"], cm: ["cm2", "cm3"], mi: ["square mile" as Unit, "cubic mile" as Unit], ft: ["square foot" as Unit, "cubic foot" as Unit], yd: ["square yard" as Unit, "cubic yard" as Unit],
};

/** Units that are too short to stand apart from their digits. */
export const TIED_UNITS: ReadonlySet<string> = new Set(["m", "t", "l", "c", "f", "g", "mb", "gb", "tb", "nm"]);

const BY_NAME: ReadonlyMap<string, readonly [unit: Unit, row: MeasureUnit]> = new Map(ROWS.flatMap(([base, baseUnit, unit, times, names]) =>
  names.split(" ").map((name) => [name, [unit, by(base, unit, baseUnit, times)] as const] as const)));

/** The unit that a word names; "pound" is left to the caller, since it is money too. */
export function unitNamed(name: string): MeasureUnit | null {
  if (name === "pound" || name === "pounds") return BY_NAME.get("lb")![1];
  return BY_NAME.get(name)?.[1] ?? null;
}

/** The area or volume of a unit of length: "square" 0, "cubic" 1. */
export function powerOf(name: string, power: 0 | 1): MeasureUnit | null {
  const unit = BY_NAME.get(name)?.[0];
  const raised = unit === undefined ? undefined : POWERS[unit]?.[power];
  return raised === undefined ? null : by(power === 0 ? "m2" : "m3", raised, power === 0 ? "m2" : "m3");
}

/** The speed of a unit of length in an hour or a second. */
export function speedOf(name: string, seconds: number): MeasureUnit | null {
  const unit = unitNamed(name);
  return unit?.base === "m" ? {base: "m/s", toBase: (value) => clean(unit.toBase(value) / seconds)} : null;
}

/** Speeds that have a word of their own. */
export const SPEEDS: ReadonlyMap<string, MeasureUnit> = new Map([
  ["mph", speedOf("miles", 3600)!], ["kph", speedOf("km", 3600)!], ["kmh", speedOf("km", 3600)!],
  ["knots", speedOf("nm", 3600)!], ["knot", speedOf("nm", 3600)!],
]);
