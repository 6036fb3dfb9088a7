import {openCourt} from "../../compare/court/index.ts";
import type {Court, CourtClaim} from "../../compare/court/index.ts";
import type {Effects} from "../../effects.ts";
import type {Dossier} from "../../model/index.ts";
import {openDossier} from "../../store/index.ts";
import {valueIn, wrongUse} from "../args.ts";
import type {Args} from "../args.ts";
import {renderCourtJson} from "../court-json.ts";
import {judgeTable, readQuoteTable, renderQuoteTable} from "../court-table.ts";
import {renderCourt} from "../court-text.ts";
import {isMissing} from "../court-words.ts";
import {readTextInput} from "../text-input.ts";
import {complain, counted, endProgress, showProgress} from "../terminal.ts";

/** `stemma quote`: was this said, where, by whom, in which words; one quotation, or a table of them. Gives 3 when one is not found. */
export async function quote(args: Args, effects: Effects): Promise<number> {
  const [path, words] = args.words;
  const table = valueIn(args, "csv");
  if ((words === undefined) === (table === null)) throw wrongUse(table === null ? "quote needs words to look for, or --csv FILE" : "quote takes words or --csv FILE, not both");
  if (words !== undefined && !/[\p{L}\p{N}]/u.test(words)) throw wrongUse("quote needs words to look for");
  if (table !== null && (args.flags.has("by") || args.flags.has("in"))) throw wrongUse("--by and --in go with words; a table has the columns speaker and document");
  const {dossier} = openDossier(path, effects);
  const court = openCourt(dossier);
  return table === null ? judgeOne(words, args, court, dossier, effects) : judgeMany(table, args, court, dossier, effects);
}

function judgeOne(words: string, args: Args, court: Court, dossier: Dossier, effects: Effects): number {
  const ruling = court.judge(words, claimIn(args, court));
  effects.print(args.flags.has("json") ? renderCourtJson([ruling], dossier) : renderCourt(ruling, dossier));
  return isMissing(ruling) ? 3 : 0;
}

function claimIn(args: Args, court: Court): CourtClaim {
  const [by, place] = [valueIn(args, "by"), valueIn(args, "in")];
  if (by !== null && !/[\p{L}\p{N}]/u.test(by)) throw wrongUse("--by needs a name or a description");
  if (place !== null && court.documentsCalled(place).length === 0) throw wrongUse(`the dossier has no document called ${place}`);
  return {...(by !== null && {by}), ...(place !== null && {in: place})};
}

function judgeMany(path: string, args: Args, court: Court, dossier: Dossier, effects: Effects): number {
  const name = path === "-" ? "standard input" : path;
  const table = readQuoteTable(readTextInput(path, name, "a table of quotations", effects), name);
  showProgress(`judging ${counted(table.rows.length, "quotation")} …`, effects);
  const judged = judgeTable(table, court);
  endProgress(effects);
  const wrong = judged.filter(({problem}) => problem !== "");
  for (const {row, problem} of wrong.slice(0, MOST_COMPLAINTS)) complain(`${name}: record ${row.record} ${problem}`, effects);
  if (wrong.length > MOST_COMPLAINTS) complain(`${name}: and ${wrong.length - MOST_COMPLAINTS} more such records`, effects);
  const rulings = judged.flatMap(({ruling}) => ruling ?? []);
  effects.print(args.flags.has("json") ? renderCourtJson(rulings, dossier) : renderQuoteTable(table, judged, dossier));
  return rulings.some(isMissing) ? 3 : wrong.length > 0 ? 1 : 0;
}

const MOST_COMPLAINTS = 10;
