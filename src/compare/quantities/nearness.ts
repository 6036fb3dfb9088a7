import type {QuantityValue} from "./value.ts";

/** The gap between two intervals as a share of the larger end beside it; 0 when they meet. */
export function nearness(a: QuantityValue, b: QuantityValue): number {
  const [low, high] = (a.high ?? Infinity) < (b.low ?? -Infinity) ? [a.high!, b.low!] : [b.high ?? Infinity, a.low ?? -Infinity];
  return low >= high ? 0 : (high - low) / Math.max(Math.abs(low), Math.abs(high));
}

/** Whether one of two plain numbers, from 100 on, is the other rounded to fewer digits: 25,000 and 24,870. */
export function isRoundingOf(a: QuantityValue, b: QuantityValue): boolean {
  if (a.low === null || b.low === null || a.low !== a.high || b.low !== b.high) return false;
  return rounds(a.low, b.low) || rounds(b.low, a.low);
}

function rounds(coarse: number, fine: number): boolean {
  const digits = significantDigits(coarse);
  return 100 <= coarse && digits < significantDigits(fine) && Number(fine.toPrecision(digits)) === coarse;
}

function significantDigits(value: number): number {
  return value.toExponential().split("e")[0].replace(/\D/gu, "").length;
}
