/** A closed interval in a base unit; null where a side is open. */
export interface QuantityValue {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly bound?: string | null;
}
