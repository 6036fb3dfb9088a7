/** Word lists that tell what an edit changes; every word in lower case, straight apostrophes. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that say little by themselves. */
export const STOP_WORDS = words(`
a an the this that these those and or but nor so yet as if than then of in on at by for from with to into onto over
under about after before between during through against among within without upon per via off out up down is are was were be been
being am has have had having do does did will would shall should can could may might must it its he she his her him they
them their we us our i you your who whom whose which what where when there here also not no too very just only even
such some any all both each own same other more most while because since until it's that's who's he's she's they're i'm
`);

/** Words by which a writer holds back from asserting. */
export const HEDGES = words(`
allegedly alleged reportedly apparently apparent suspected suspect suspects purported purportedly supposed supposedly presumed presumably
may might could possibly possible perhaps maybe probably probable likely unlikely seemingly seems seemed appears appeared
believed thought understood unconfirmed unverified rumored rumoured ostensibly potentially potential
accused arguably tentatively preliminary conceivably evidently feared
`);

/** Verbs and nouns by which words are put in somebody's mouth. */
export const SPEECH_WORDS = words(`
said says say saying told tells telling according added adds stated states claims reported reports announced announces
confirmed confirms denied denies insisted insists argued argues asserted asserts alleges alleging claiming maintained responded replied answered explained
noted acknowledged admitted conceded declared warned suggested testified wrote tweeted posted quoted citing cited spokesman spokeswoman
spokesperson informed disclosed revealed remarked commented recalled recounted
`);

/** Numbers as words. "one" is not here: it is more often a pronoun. */
export const NUMBER_WORDS = words(`
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
dozen dozens score scores half quarter third thirds twice double triple several few couple
`);

/** Words that bound a number, and what they say; dropped or put in, they change how much is said. */
export const BOUNDS: ReadonlyMap<string, string> = new Map([
  ..."least minimum upwards".split(" ").map((word) => [word, "at least"] as const),
  ..."most maximum".split(" ").map((word) => [word, "at most"] as const),
  ..."more over exceeding".split(" ").map((word) => [word, "more"] as const),
  ..."under less fewer below".split(" ").map((word) => [word, "less"] as const),
  ..."about around some roughly approximately".split(" ").map((word) => [word, "about"] as const),
  ..."nearly almost barely hardly".split(" ").map((word) => [word, "nearly"] as const),
  ["exactly", "exactly"],
]);

/** Days, months and words that count days. */
export const DATE_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight overnight morning afternoon evening
midnight noon week weeks weekend month months year years day days hour hours minutes decade ago earlier later
`);

/** Names of days and months by themselves. "may" is not here: it is more often a hedge. */
export const CALENDAR_NAMES = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight
`);

/** Words for people and bodies: what stands before or behind them describes somebody. */
export const PEOPLE_WORDS = words(`
man men woman women boy boys girl girls child children teenager teenagers people person persons official officials officer officers
diplomat diplomats minister ministers leader leaders member members group groups organization organisation organizations organisations
movement militia militias militants militant fighters fighter rebels rebel troops soldiers soldier police suspect suspects gunman gunmen
attacker attackers terrorist terrorists activist activists dissident dissidents opposition party parties faction cult sect gang network
company firm agency authorities authority government regime administration ministry department crew workers worker residents
resident villagers protesters protester demonstrators crowd students student teacher teachers doctor doctors nurse nurses driver drivers
pilot captain commander general colonel judge judges lawyer lawyers prosecutor prosecutors expert experts analyst analysts
researcher researchers scientist scientists professor businessman executive president chairman chief director head mayor governor
senator lawmaker lawmakers politician politicians candidate ambassador envoy spokesman spokeswoman spokesperson witness witnesses
victim victims survivor survivors family families couple father mother son daughter brother sister husband wife refugee refugees migrant migrants
citizen citizens national nationals individual individuals adviser advisers aide aides veteran veterans fisherman fishermen guard guards
union association council committee court team club church charity
`);

/** Words that open a description set beside a name. */
export const APPOSITION_OPENERS = words("a an the who which whose known described called");
