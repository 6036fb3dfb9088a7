import picocolors from "picocolors";

import type {Dossier} from "../../model/index.ts";
import {viewOf} from "../view/index.ts";
import {renderDetails} from "./details.ts";
import {renderOverview} from "./overview.ts";
import {makePen} from "./pen.ts";

export interface TerminalOptions {
  /** Width in columns, at least 40. */
  readonly columns?: number;
  readonly color?: boolean;
}

/**
 * The dossier for a terminal: one screen that a reporter can use at once, then the details. Every line names its
 * article by sigil, as in `[A]`. Characters of articles that could steer a terminal are made visible.
 */
export function renderTerminal(dossier: Dossier, {columns = 80, color = false}: TerminalOptions = {}): string {
  const pen = makePen(Math.max(40, columns), picocolors.createColors(color));
  const view = viewOf(dossier);
  const lines = [...renderOverview(view, pen), "", ...renderDetails(view, pen)];
  return `${lines.join("\n").replace(/\n{3,}/gu, "\n\n").trimEnd()}\n`;
}
