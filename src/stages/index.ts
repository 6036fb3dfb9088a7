import type {Dating, Document, Dossier, Guidance, Layers, Notice} from "../model/index.ts";
import type {Reader} from "../text/reader.ts";
import {alignments} from "./alignments/index.ts";
import {circles, citations} from "./citations/index.ts";
import {claims} from "./claims/index.ts";
import {datings, withDatings, withoutInferred} from "./datings/index.ts";
import {descents, unseen} from "./descents/index.ts";
import {entities, type JoinOptions} from "./entities/index.ts";
import {openKnown} from "./known.ts";
import {informants} from "./informants/index.ts";
import {mentions} from "./mentions/index.ts";
import {quantities} from "./quantities/index.ts";
import {quotes} from "./quotes/index.ts";
import {reuse} from "./reuse/index.ts";
import {sharedQuotes} from "./shared-quotes/index.ts";
import {sentences} from "./sentences.ts";
import type {Stage} from "./stage.ts";
import {statements} from "./statements/index.ts";
import {timeline} from "./timeline/index.ts";
import {isClose, timexes} from "./timexes/index.ts";
import {unread} from "./unread.ts";

/** The way of an article through the reading, in order: each stage reads layers above it and gives one. */
export function stages(reader: Reader, guidance: Guidance = {}, joining: JoinOptions = {}): readonly Stage[] {
  const known = openKnown(guidance.known ?? []);
  return [
    sentences(reader), mentions(known), timexes(), quantities(), quotes(),
    alignments(), unseen(), descents(), reuse(), citations(), circles(),
    entities(guidance, known, joining), sharedQuotes(), statements(), claims(), informants(), timeline(), datings(),
    unread(),
  ];
}

/** What `runStages` tells before each stage, for a line of progress. */
export type OnStage = (name: string, index: number, count: number) => void;

/** Reads a set of documents. Pure: the same documents in the same order and the same guidance give the same dossier, which keeps the guidance. */
export function buildDossier(documents: readonly Document[], reader: Reader, onStage?: OnStage, guidance: Guidance = {}): Dossier {
  return {...runStages(stages(reader, guidance), documents, onStage), ...guidance};
}

/** Runs the stages in order over the documents. Dates that an earlier reading inferred are inferred anew, and times are dated by them. */
export function runStages(list: readonly Stage[], given: readonly Document[], onStage?: OnStage): Dossier {
  const documents = withoutInferred(given);
  const layers: Partial<Layers> = {};
  const notices = new Map<string, readonly Notice[]>();
  const runAll = (some: readonly Stage[]): void => some.forEach(({name, gives, run}) => {
    onStage?.(name, list.findIndex((one) => one.name === name), list.length);
    const output = run(documents, layers);
    Object.assign(layers, {[gives]: output.layer});
    notices.set(name, output.notices ?? []);
  });
  runAll(list);
  runAll(stagesAnew(list, layers.datings ?? []));
  return {documents: withDatings(documents, layers.datings ?? []), layers: layers as Layers, notices: [...notices.values()].flat()};
}

/** The stages that read times, and those that rest on them, where it was inferred in which year a document was published; what was inferred stays. */
function stagesAnew(list: readonly Stage[], datings: readonly Dating[]): readonly Stage[] {
  if (!datings.some(isClose)) return [];
  const anew = new Set<keyof Layers>(["timexes"]);
  return list.flatMap((stage) => {
    if (stage.gives === "timexes") return [timexes(datings)];
    if (stage.gives === "datings" || !stage.needs.some((name) => anew.has(name))) return [];
    anew.add(stage.gives);
    return [stage];
  });
}

export * from "./stage.ts";
