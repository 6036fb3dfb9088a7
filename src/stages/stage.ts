import type {Document, LayerName, Layers, Notice} from "../model/index.ts";

/** What a stage gives: its layer and what it noticed. */
export interface StageOutput<Layer> {
  readonly layer: Layer;
  readonly notices?: readonly Notice[];
}

/** One step of the reading: the layers it reads and the one it gives. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly LayerName[];
  readonly gives: LayerName;
  readonly run: (documents: readonly Document[], layers: Partial<Layers>) => StageOutput<unknown>;
}

interface StageDefinition<Need extends LayerName, Give extends LayerName> {
  readonly name: string;
  readonly needs: readonly Need[];
  readonly gives: Give;
  readonly run: (documents: readonly Document[], layers: Pick<Layers, Need>) => StageOutput<Layers[Give]>;
}

/** Declares a stage; the compiler holds `run` to the layers it names. */
export function stage<Need extends LayerName, Give extends LayerName>(definition: StageDefinition<Need, Give>): Stage {
  return {...definition, run: (documents, layers) => definition.run(documents, layers as Pick<Layers, Need>)};
}

interface DocumentStageDefinition<Need extends LayerName, Give extends LayerName, Layer> {
  readonly name: string;
  readonly needs: readonly Need[];
  readonly gives: Give;
  /** Reads one document; `layers` holds only what lies in it. */
  readonly find: (doc: Document, layers: Pick<Layers, Need>) => readonly Layer[];
}

/** Declares a stage that looks at one document at a time, and so can be run on that document alone. */
export function documentStage<
  Need extends LayerName, Give extends LayerName, Layer extends Layers[Give][number],
>({name, needs, gives, find}: DocumentStageDefinition<Need, Give, Layer>): Stage {
  return {
    name, needs, gives,
    run: (documents, layers) => {
      const byDocument = splitByDocument(documents, needs, layers);
      return {layer: documents.flatMap((doc) => find(doc, byDocument.get(doc.id) as unknown as Pick<Layers, Need>))};
    },
  };
}

function splitByDocument(documents: readonly Document[], needs: readonly LayerName[], layers: Partial<Layers>) {
  const split = new Map(documents.map((doc) => [doc.id, Object.fromEntries(needs.map((name) => [name, [] as unknown[]]))]));
  for (const name of needs) {
    for (const row of layers[name] as readonly {doc: string}[]) split.get(row.doc)?.[name].push(row);
  }
  return split;
}
