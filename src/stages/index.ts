import type {Document, Dossier, Layers, Notice} from "../model/index.ts";
import type {Stage} from "./stage.ts";

/** Runs the stages in order over the documents. Pure: same documents, same dossier. */
export function runStages(stages: readonly Stage[], documents: readonly Document[]): Dossier {
  const layers: Record<string, unknown> = {};
  const notices: Notice[] = [];
  for (const {gives, run} of stages) {
    const output = run(documents, layers as Partial<Layers>);
    layers[gives] = output.layer;
    notices.push(...(output.notices ?? []));
  }
  return {documents, layers: layers as unknown as Layers, notices};
}

export * from "./stage.ts";
