/** Nouns that news uses for the same person or thing; no noun stands here beside one for a narrower sort ("ferry" is no "ship"). */
const SYNONYMS = `
ship vessel
car vehicle automobile
plane aircraft airplane jet
company firm
film movie
lawyer attorney
driver motorist
gunman shooter
pirate brigand
inmate prisoner
worker employee
doctor physician doc
representative rep
rule regulation
mountain peak
colleague co-worker coworker
earthquake quake temblor
blaze fire
gun firearm
law act
weapon arm
`.trim().split("\n").map((line) => line.split(" "));

const firstOf: ReadonlyMap<string, string> = new Map(SYNONYMS.flatMap(([first, ...others]) => others.map((noun) => [noun, first] as const)));

/** The noun that stands for a noun and its synonyms; itself where it has none. */
export const synonymOf = (noun: string): string => firstOf.get(noun) ?? noun;
