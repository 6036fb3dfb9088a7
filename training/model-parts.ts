import type {LinearModel} from "../src/text/linear.ts";
import type {ModelParts} from "../src/text/model-bytes.ts";

/** A linear model as sections of a model file. */
export function linearParts(name: string, {classes, starts, which, weights}: LinearModel): ModelParts {
  const sizes = Uint8Array.from({length: starts.length - 1}, (_, i) => starts[i + 1] - starts[i]);
  return {numbers: {[`${name}.sizes`]: sizes, [`${name}.which`]: which, [`${name}.weights`]: weights}, lists: {[`${name}.classes`]: classes}};
}

export function joinParts(...parts: readonly ModelParts[]): ModelParts {
  return {
    numbers: Object.assign({}, ...parts.map(({numbers}) => numbers)) as ModelParts["numbers"],
    lists: Object.assign({}, ...parts.map(({lists}) => lists)) as ModelParts["lists"],
  };
}
