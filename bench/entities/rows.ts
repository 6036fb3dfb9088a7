/** A line of a table. */
export type Row = readonly string[];

export interface Table {
  readonly title: string;
  readonly head: Row;
  readonly rows: readonly Row[];
  /** What one has to know to read it. */
  readonly note: string;
}

export const percent = (share: number): string => (Number.isNaN(share) ? "–" : (100 * share).toFixed(1));

export function markdownOf({title, head, rows, note}: Table): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [`## ${title}`, "", note, "", ...lines].join("\n");
}
