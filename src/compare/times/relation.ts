/** How two times lie: `bounds` is "before" or "after" a time that the other keeps to, `contained` is coarser against finer (precision); `incomparable` where the calendar cannot tell. */
export type TimeRelation = "equal" | "contained" | "overlapping" | "bounds" | "apart" | "incomparable";

export interface TimeComparison {
  readonly relation: TimeRelation;
  readonly reason: string;
}
