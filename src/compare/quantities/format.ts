import type {QuantityValue} from "./value.ts";

const WORDS: Readonly<Record<string, string>> = {"at-least": "at least", "at-most": "at most", "more-than": "more than", "less-than": "less than"};

/** A quantity as a reader sees it: "at least 40", "10–15", "about 25,000", "500 g", "1.7 billion USD", "5 %". */
export function formatQuantity({low, high, unit, approximate, bound = null}: QuantityValue): string {
  const show = (value: number) => formatValue(value, unit);
  if (low === null && high === null) return "an unknown number";
  if (low === null) return `${WORDS[bound ?? ""] ?? "at most"} ${show(high!)}`;
  if (high === null) return `${WORDS[bound ?? ""] ?? "at least"} ${show(low)}`;
  if (low === high) return approximate ? `about ${show(low)}` : show(low);
  if (bound === "about") return `about ${show(Number(((low + high) / 2).toPrecision(3)))}`;
  if (bound === "almost") return `almost ${show(high)}`;
  return `${approximate ? "about " : ""}${formatNumber(low)}–${show(high)}`;
}

function formatValue(value: number, unit: string | null): string {
  if (unit === null) return formatNumber(value);
  const [scaled, name] = scale(value, unit);
  return `${formatNumber(Number(scaled.toPrecision(6)))} ${name}`;
}

function scale(value: number, unit: string): readonly [number, string] {
  if (unit === "g" && 1e6 <= value) return [value / 1e6, "t"];
  if (unit === "g" && 1000 <= value) return [value / 1000, "kg"];
  if (unit === "m" && 1000 <= value) return [value / 1000, "km"];
  if (unit === "m/s") return [value * 3.6, "km/h"];
  if (unit === "m2" && 1e6 <= value) return [value / 1e6, "km²"];
  return [value, {m2: "m²", m3: "m³", pp: "percentage points"}[unit] ?? unit];
}

function formatNumber(value: number): string {
  if (1e9 <= value) return `${Number((value / 1e9).toPrecision(6))} billion`;
  if (1e6 <= value) return `${Number((value / 1e6).toPrecision(6))} million`;
  const [whole, rest] = String(value).split(".");
  return groupDigits(whole) + (rest === undefined ? "" : `.${rest}`);
}

function groupDigits(digits: string): string {
  return digits.length <= 3 || digits.startsWith("-") ? digits : `${groupDigits(digits.slice(0, -3))},${digits.slice(-3)}`;
}
