// The commands and their flags, as data: parseArgs, `--help` and docs/command-line.md go by these lists.

export interface Flag {
  /** Without the two dashes. */
  readonly name: string;
  /** What the value is called in the help; null for a flag without a value. */
  readonly value: string | null;
  /** True where the flag may be given more than once. */
  readonly repeats: boolean;
  readonly about: string;
}

export interface Command {
  readonly name: string;
  /** The arguments as the help shows them. */
  readonly arguments: string;
  /** Fewest and most arguments. */
  readonly takes: readonly [least: number, most: number];
  readonly about: string;
  readonly details: string;
  readonly flags: readonly Flag[];
}

function flag(name: string, value: string | null, about: string, {repeats = false} = {}): Flag {
  return {name, value, repeats, about};
}

const HELP = flag("help", null, "say how the command is used");

const OUTPUTS: readonly Flag[] = [
  flag("html", "FILE", "write the dossier as one web page that works without network; `-` is standard output"),
  flag("json", "FILE", "write the dossier as JSON, format stemma-dossier/1; `-` is standard output"),
  flag("md", "FILE", "write the dossier as Markdown; `-` is standard output"),
];

const AS_OF = flag("as-of", "DATETIME", "only what had been published by then: a day (`2018-07-10`, to its end in UTC) or an instant (`2018-07-10T14:00+02:00`; UTC where no zone is given)");

const INPUTS: readonly Flag[] = [
  flag("published", "NAME=DATE", "day or instant of publication of an input that does not say so itself (`a.txt=2018-07-10`)", {repeats: true}),
  flag("outlet", "NAME=OUTLET", "who published an input that does not say so itself (`a.txt=\"Coastal Wire\"`)", {repeats: true}),
  flag("allow-private", null, "fetch from addresses that are not of the public internet (127.0.0.1, 10.…) too"),
  flag("max-bytes", "NUMBER", "leave out files that are bigger; 20 MB when not given"),
];

const KNOWN = flag("known", "FILE", "known entities with other names they go by: a table with the columns name, kind (person, organization, place, event, other) and aliases (by semicolons), or FollowTheMoney entities as JSON, one a line; kept in the dossier", {repeats: true});

const INPUT_DETAILS = [
  "INPUT is a text or Markdown file, an HTML page, a web archive (WARC, WACZ, MHTML), a feed (RSS, Atom,",
  "JSON Feed), news in ninjs, a folder, a file of JSON Lines with {id, text | html, url, outlet, headline,",
  "published}, - for standard input, or an address (https://…), which is fetched: that page and nothing",
  "else. An input that cannot be read is named, the others are still read, and the exit code is 1.",
].join("\n");

const NAME_DETAILS = [
  "NAME is what the dossier calls somebody or something, or the id of its entity; with letters of articles behind it",
  "(\"Karin Ode [A C]\") it means the one of these articles. A decision wins over the rules, is kept in the dossier when",
  "articles are added or it is made again, and is shown with its id, under which --undo takes it back.",
].join("\n");

const DECIDING: readonly Flag[] = [
  flag("because", "WORDS", "why, to be shown with the decision"),
  flag("undo", null, "take the decision back; NAME is its id, or the names it was made with"),
  HELP,
];

export const COMMANDS: readonly Command[] = [
  {
    name: "report", arguments: "INPUT…", takes: [1, Infinity],
    about: "read articles, compare them, print the dossier",
    details: INPUT_DETAILS,
    flags: [...OUTPUTS, flag("save", "FILE", "write the dossier file (SQLite), for show, add, quote and verify; an older dossier there is written over but for the decisions on its articles, and nothing else is"), AS_OF, KNOWN, ...INPUTS, HELP],
  },
  {
    name: "add", arguments: "DOSSIER INPUT…", takes: [1, Infinity],
    about: "put articles into a dossier file; says what changed",
    details: `${INPUT_DETAILS}\nThe dossier file is the old one or the new one, also when the program is stopped on the way.\nWith --known, no input is needed. A file of known entities takes the place of an earlier one of that name.`,
    flags: [KNOWN, ...INPUTS, HELP],
  },
  {
    name: "show", arguments: "DOSSIER", takes: [1, 1],
    about: "print a dossier file",
    details: "",
    flags: [...OUTPUTS, AS_OF, HELP],
  },
  {
    name: "join", arguments: "DOSSIER NAME NAME…", takes: [2, Infinity],
    about: "decide that these are one",
    details: NAME_DETAILS,
    flags: DECIDING,
  },
  {
    name: "split", arguments: "DOSSIER NAME…", takes: [2, Infinity],
    about: "decide that these are not one, or that one is not what else is called so",
    details: NAME_DETAILS,
    flags: DECIDING,
  },
  {
    name: "quote", arguments: "DOSSIER \"WORDS\"", takes: [1, 2],
    about: "was this said, where, by whom, in which words",
    details: [
      "Case, typographic marks, accents and ways of spelling do not count; …, ... and […] may stand for words left out,",
      "[the mayor] for words put in. A word that says another thing (a negation, a number, a name) makes it altered, and",
      "it is said which. The exit code is 3 when the words, or one row of a table, are not found or altered.",
    ].join("\n"),
    flags: [
      flag("by", "SPEAKER", "hold it against who is said to have said it: a name or a description"),
      flag("in", "DOCUMENT", "hold it against where it is said to stand: a sigil, outlet, headline, address or path"),
      flag("csv", "FILE", "judge a table of quotations with the columns quote and, where wanted, speaker and document; prints it with the answers; `-` is standard input"),
      flag("json", null, "print the answers as JSON, format stemma-quotes/1"),
      HELP,
    ],
  },
  {
    name: "verify", arguments: "DOSSIER", takes: [1, 1],
    about: "hold every passage of a dossier file against the stored bytes",
    details: [
      "Reads the stored bytes again, as they were read first, and names every line of the dossier that",
      "rests on words that are no longer there, and every table that another program has changed, with",
      "the number of rows that a new reading of the articles gives differently. The exit code is 3 when one is off.",
    ].join("\n"),
    flags: [flag("rebuild", null, "make the dossier again from the articles in any case, and say how many rows differ"), HELP],
  },
];

/** The flags of `stemma` itself. */
export const GENERAL_FLAGS: readonly Flag[] = [
  flag("help", null, "say how stemma is used"),
  flag("version", null, "print the version"),
];

export interface ExitCode {
  readonly code: number;
  readonly about: string;
}

export const EXIT_CODES: readonly ExitCode[] = [
  {code: 0, about: "done"},
  {code: 1, about: "something was wrong with an input or a file; it is said in one line each, and what could be done is done"},
  {code: 2, about: "the command line is wrong"},
  {code: 3, about: "a check failed: a line of the dossier is off, or the words were not found"},
];

/** What the program reads from its surroundings. */
export const VARIABLES: readonly (readonly [name: string, about: string])[] = [
  ["NO_COLOR", "when set, nothing is printed in color"],
  ["FORCE_COLOR", "when set, and not to 0, color also where the output is not a terminal"],
  ["COLUMNS", "width of the printed dossier where the output is not a terminal; at least 40"],
  ["STEMMA_DEBUG", "when set, an error of the program itself is printed with where it came from"],
];
