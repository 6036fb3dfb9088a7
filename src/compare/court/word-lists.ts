import {AUXILIARIES, BOUNDS, DAY_PARTS, DETERMINERS, HEDGES, MODALS, MONTHS, NAMED_DAYS, PREPOSITIONS, WEEKDAYS} from "../align/edits/lists.ts";

/** Word lists of the court; lower case, contractions written out ("do not"). */

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words that say no. */
export const NEGATORS: ReadonlySet<string> = new Set(list("not no never nobody nothing none neither nor nowhere without hardly scarcely barely"));

/** Words that carry the sentence and not what it says; "no" and "not" are none of them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS, ...PREPOSITIONS, ...AUXILIARIES, ...MODALS,
  ...list(`
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves
    who whom whose which what that this these those there here and or but so if then than as because while when where why how
    just very really quite also too even still yet well now oh um uh er ah out up off down away back again
    s d going got let been being to of
  `),
].filter((word) => !NEGATORS.has(word)));

/** First and second person, and the third that stands for them where words are reported: one row a case. */
const PERSONS: readonly (readonly [spoken: readonly string[], reported: readonly string[]])[] = [
  [list("i we you"), list("he she they it")],
  [list("me us you"), list("him her them it")],
  [list("my our your"), list("his her their its")],
  [list("mine ours yours"), list("his hers theirs")],
  [list("myself ourselves yourself yourselves"), list("himself herself themselves itself")],
  [list("this these"), list("that those the")],
  [list("here"), list("there")],
  [list("now"), list("then")],
  [list("ago"), list("before earlier")],
  [list("must"), list("had")],
];

/** Forms that differ only because words are reported and not spoken: both orders, as `one other`. */
export const REPORTED_FORMS: ReadonlySet<string> = new Set(PERSONS.flatMap(([spoken, reported]) => (
  spoken.flatMap((one) => reported.flatMap((other) => [`${one} ${other}`, `${other} ${one}`])))));

/** What a contraction's ending may stand for. */
export const SHORT_FORMS: Readonly<Record<string, ReadonlySet<string>>> = {
  s: new Set(list("is has us does")), d: new Set(list("would had did")),
};

/** Words that may stand for one another in any sentence: a wording, not another thing said. */
const ALIKE: readonly (readonly string[])[] = `
everyone everybody
someone somebody
anyone anybody
nobody none
maybe perhaps possibly
probably likely
big large
little small
begin start
end finish
get become
get receive
help assist
buy purchase
child kid
ship vessel boat
house home
car vehicle
quick fast rapid
quickly rapidly fast
right correct
wrong incorrect
whole entire
enough sufficient
nearly almost
about around roughly approximately
more further
many numerous
also too
but however
although though
until till
while whilst
because since
need require
want wish
try attempt
let allow permit
keep retain
shut close
speak talk
answer reply respond
happen occur
show demonstrate
say state
tell inform
use employ
make create
build construct
job work
mistake error
fire blaze
injure hurt wound
scared afraid frightened
happy glad pleased
sad unhappy
angry furious
sure certain
clear obvious
hard difficult
easy simple
soon shortly
often frequently
again anew
here there
dad father
mum mom mother
picture photo photograph
doctor physician
movie film
road street
shop store
money cash
company firm
staff employee worker
lawyer attorney
policeman officer
aeroplane airplane plane aircraft
autumn fall
holiday vacation
petrol gasoline gas
lorry truck
flat apartment
lift elevator
rubbish garbage trash
`.trim().split("\n").map((line) => line.split(" "));

/** By word, the rows of words that may stand for it. */
export const ALIKE_ROWS: ReadonlyMap<string, readonly number[]> = rowsByWord(ALIKE);

function rowsByWord(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  rows.forEach((row, at) => row.forEach((word) => byWord.set(word, [...(byWord.get(word) ?? []), at])));
  return byWord;
}

/** Small words that turn a sentence round where one stands for the other. */
const OPPOSITES: readonly (readonly [string, string])[] = list(`
  before:after to:from with:without with:against for:against up:down in:out on:off inside:outside over:under above:below into:out and:or if:unless all:some all:none
  every:no more:less most:least always:never i:you we:you my:your our:your he:she him:her his:her i:we my:our me:us he:it she:it
`).map((pair) => pair.split(":") as [string, string]);

export const OPPOSED: ReadonlySet<string> = new Set(OPPOSITES.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));

/** Says how sure or how much: put in or left out, another thing is said. By word, what it says. */
export const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(HEDGES).flatMap(([sense, words]) => words.map((word) => [word, sense] as const)),
  ...BOUNDS,
  ...list("only merely solely").map((word) => [word, "only"] as const),
  ...list("could").map((word) => [word, "can"] as const),
  ...list("if unless").map((word) => [word, word] as const),
].filter(([word]) => !list("over under up least most more less just some about around minimum maximum").includes(word)));

/** By class: one modal for another of the class is the tense of reporting; for one of another class it says another thing. */
export const MODAL_CLASSES: ReadonlyMap<string, string> = new Map(
  [["will", "will would shall"], ["can", "can could"], ["may", "may might"], ["must", "must"], ["should", "should ought"]].flatMap(([name, words]) => list(words).map((word) => [word, name] as const)),
);

/** Words for days, months, seasons and parts of the day. */
export const DATE_WORDS: ReadonlySet<string> = new Set([...MONTHS.map((word) => (word === "may" ? "may-month" : word)), ...WEEKDAYS, ...NAMED_DAYS, ...DAY_PARTS]);

/** Two words that say how much of a number. */
export const BOUND_PHRASES: ReadonlyMap<string, string> = new Map([
  ["at least", "at least"], ["at most", "at most"], ["up to", "at most"], ["no more", "at most"], ["more than", "more"], ["less than", "less"], ["fewer than", "less"], ["no less", "at least"], ["no fewer", "at least"],
]);
