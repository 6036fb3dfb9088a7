import {openReader} from "../../src/intake/reader-file.ts";
import {buildDossier} from "../../src/stages/index.ts";
import type {Reader} from "../../src/text/reader.ts";
import {scoreCoreference, type Clusters} from "./coreference.ts";
import {formOf, headOf, readGum, type GumDocument, type GumForm} from "./gum.ts";
import {percent, type Row, type Table} from "./rows.ts";

/** A mention known by its article and the word that heads it. */
interface Headed {
  readonly key: string;
  /** As who marks it says; of people's mentions the part of speech of the head. */
  readonly form: GumForm;
  /** By the part of speech of the head, for both sides. */
  readonly headForm: GumForm;
  readonly kind: string;
}

type Sets = readonly (readonly Headed[])[];

/** Who is who within an article, mentions found by ourselves: GUM's news. */
export function measureWithin(folder: string): readonly Table[] {
  const documents = readGum(folder);
  if (documents.length === 0) return [];
  const reader = openReader();
  const [key, response] = [documents.flatMap(keySets), documents.flatMap((one) => responseSets(one, reader))];
  const rows = PARTS.map(([name, holds]) => rowOf(name, only(key, holds), only(response, holds)));
  const [ours, theirs] = [keysOf(only(response, ({form}) => form === "name")), keysOf(only(key, ({form}) => form === "name"))];
  const both = rowOf("names that both mark", only(key, ({key: one, form}) => form === "name" && ours.has(one)), only(response, ({key: one, form}) => form === "name" && theirs.has(one)));
  return [{
    title: "Within an article", head: ["mentions", "found: precision", "recall", "CoNLL F1", "MUC", "B³", "CEAF-e", "LEA"],
    note: "GUM's news, 20 articles, singletons included, times left out; mentions are found by ourselves and are the same where the same word heads them (as in CorefUD). A name is what we call one, and what people mark whose head is a proper noun; “as CorefUD tells them” it is for both what has a proper noun at its head, as the shared tasks of CRAC break figures down: “the singer Karin Ode” is then no name, its head being “singer”, and “the Belgians” is one. The last line holds the joining apart from the finding.",
    rows: [...rows, both],
  }];
}

const PARTS: readonly (readonly [name: string, holds: (mention: Headed) => boolean])[] = [
  ["all", () => true], ["names", ({form}) => form === "name"], ["nominals", ({form}) => form === "nominal"], ["pronouns", ({form}) => form === "pronoun"],
  ["names, as CorefUD tells them", ({headForm}) => headForm === "name"],
  ...["person", "organization", "place", "event"].map((kind) => [`names, ${kind}`, (mention: Headed) => mention.form === "name" && mention.kind === kind] as const),
];

function keySets({doc, mentions}: GumDocument): Sets {
  const sets = new Map<string, Headed[]>();
  for (const {head, cluster, kind, form} of mentions) sets.set(cluster, [...sets.get(cluster) ?? [], {key: `${doc.id} ${head}`, form, headForm: form, kind}]);
  return [...sets.values()];
}

/** A mention that both mark is of the kind that people say. */
function responseSets({doc, words, mentions}: GumDocument, reader: Reader): Sets {
  const {layers} = buildDossier([doc], reader);
  const rows = new Map(layers.mentions.map((row) => [row.id, row]));
  const [kinds, used] = [new Map(mentions.map(({head, kind}) => [head, kind])), new Set<number>()];
  return layers.entities.map((entity) => entity.mentions.flatMap((id): Headed[] => {
    const {start, end, form} = rows.get(id)!;
    const inside = words.flatMap((word, at) => (word.start < end && start < word.end ? [at] : []));
    const head = inside.length === 0 ? -1 : headOf(words, inside[0], inside.at(-1)!);
    if (head < 0 || used.has(head)) return [];
    used.add(head);
    return [{key: `${doc.id} ${head}`, form, headForm: formOf(words[head].pos), kind: kinds.get(head) ?? entity.kind}];
  })).filter((set) => set.length > 0);
}

const only = (sets: Sets, holds: (mention: Headed) => boolean): Sets => sets.map((set) => set.filter(holds)).filter((set) => set.length > 0);
const keysOf = (sets: Sets): ReadonlySet<string> => new Set(sets.flatMap((set) => set.map(({key}) => key)));

function rowOf(name: string, key: Sets, response: Sets): Row {
  const [theirs, ours] = [keysOf(key), keysOf(response)];
  const found = [...ours].filter((one) => theirs.has(one)).length;
  const clusters = (sets: Sets): Clusters => sets.map((set) => set.map(({key: one}) => one));
  const {conll, muc, b3, ceafe, lea} = scoreCoreference(clusters(key), clusters(response));
  return [name, percent(found / ours.size), percent(found / theirs.size), percent(conll), ...[muc, b3, ceafe, lea].map(({f1}) => percent(f1))];
}
