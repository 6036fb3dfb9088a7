/** Word lists that tell what an edit changes; every word in lower case, straight apostrophes. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const MONTHS = list("january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec");
export const WEEKDAYS = list("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri");
export const NAMED_DAYS = list("today yesterday tomorrow tonight overnight");
export const TIME_UNITS = list("second seconds minute minutes hour hours day days week weeks weekend weekends fortnight month months year years decade decades century centuries");
/** With a unit of time they say when: "last week", "two days ago". */
export const RELATIVE_TIMES = list("last next this past previous following coming ago earlier later same");
export const DAY_PARTS = list("morning afternoon evening night dawn dusk sunrise sunset daybreak noon midday midnight nightfall spring summer autumn winter");
/** May stand before a day or a part of one and belong to it. */
export const BEFORE_TIMES = list("on in at since by from until till before after during late early earlier later shortly just the around about of for end beginning start middle");

/** Numbers as words and what multiplies. "one" is not here: it is more often a pronoun. */
export const NUMBER_WORDS = list(`
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion lakh crore
dozen dozens scores half halves quarter quarters thirds twice double triple quadruple doubled tripled quadrupled halved trebled doubling tripling several few couple
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
`);
/** Numbers only behind "a": "a third", "a couple". */
export const AFTER_ARTICLE = list("half quarter third fifth tenth couple few dozen hundred thousand million billion");

/** How many of all: another one is another number. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(list("all most many every few half none some"));
/** Before a name they say which part. */
export const DIRECTIONS: ReadonlySet<string> = new Set(list("north south east west northern southern eastern western central upper lower northeastern northwestern southeastern southwestern northeast northwest southeast southwest"));

/** Words that bound a number, and what they say; dropped or put in, they change how much is said. */
export const BOUNDS: ReadonlyMap<string, string> = new Map(([
  ["at least", "least minimum upwards"], ["at most", "most maximum"], ["more", "more over exceeding above beyond"], ["less", "under less fewer below"],
  ["about", "about around some roughly approximately"], ["nearly", "nearly almost barely hardly"], ["exactly", "exactly precisely"], ["up to", "up"], ["only", "only just"],
] as const).flatMap(([bound, words]) => list(words).map((word) => [word, bound] as const)));

/** By what they say: two of one row hold back alike. */
export const HEDGES: Readonly<Record<string, readonly string[]>> = {
  possible: list("may might could possibly possible perhaps maybe conceivably potentially potential arguably tentatively preliminary"),
  probable: list("probably probable likely presumably presumed unlikely doubtless"),
  hearsay: list("allegedly alleged reportedly supposedly supposed purportedly purported unconfirmed unverified rumored rumoured so-called self-proclaimed self-styled ostensibly"),
  seeming: list("apparently apparent seemingly seems seemed seem evidently"),
  suspected: list("suspected"),
};
/** Hedges only before "to" or "that": "appeared to show", "thought to be". */
export const HEDGES_BEFORE_TO: Readonly<Record<string, readonly string[]>> = {
  seeming: list("appears appeared appear"),
  probable: list("expected"),
  suspected: list("believed thought understood feared considered assumed"),
  hearsay: list("said reported claimed rumored rumoured alleged"),
};
/** Hedges only before "of". */
export const HEDGES_BEFORE_OF = list("accused suspected");
export const NEGATIONS = list(`
not no never cannot neither nor none without unable fails failed
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't needn't
`);
export const MODALS = list("may might could can will would shall should must");
export const AUXILIARIES = list("is are was were be been being am has have had having do does did may might could can will would shall should must");

/** Verbs that put what follows or stands before in somebody's mouth, by the stance they take. */
export const ATTRIBUTING: Readonly<Record<string, readonly string[]>> = {
  neutral: list("say says said saying stated stating add adds added adding tell tells told telling remarks remarked commented notes noted continue continues continued announce announces announced write writes wrote tweeted posted"),
  claim: list("claims claimed claiming allege alleges alleging contend contends contended assert asserts asserted asserting insist insists insisted insisting maintain maintains maintained argue argues argued arguing"),
  believe: list("believe believes think thinks suspects reckon reckons estimated"),
  admit: list("admit admits admitted concede concedes conceded acknowledge acknowledges acknowledged confess confesses confessed"),
  confirm: list("confirm confirms confirmed"),
  deny: list("deny denies denied denying refute refutes refuted disputed"),
  reveal: list("reveal reveals revealed disclose discloses disclosed"),
  report: list("reports reported reporting"),
  warn: list("warn warns warned cautioned"),
  suggest: list("suggest suggests suggested hinted imply implies implied"),
  testify: list("testify testifies testified"),
  answer: list("reply replies replied respond responds responded answered"),
  explain: list("explain explains explained recall recalls recalled recount recounts recounted"),
  show: list("show shows showed find finds found"),
  cite: list("citing cited cites quoting quoted"),
};
/** Of these, verbs that are as often deeds: they attribute only before "that" or a mark. */
export const WEAK_ATTRIBUTING = list(`
note notes noted continue continues continued announce announces announced confirm confirms confirmed deny denies denied denying refute refutes refuted dispute disputes disputed reveal reveals revealed disclose discloses disclosed
report reports reported reporting warn warns warned cautioned suggest suggests suggested hint hints hinted imply implies implied answer answers answered explain explains explained recall recalls recalled recount recounts recounted
acknowledge acknowledges acknowledged maintain maintains maintained assert asserts asserted posted cited quoted fears suspects estimate estimates estimated claim claims claimed write writes wrote show shows showed find finds found respond responds responded
`);
/** Whom somebody tells. */
export const ADDRESSEES = list("reporters journalists me us them him her lawmakers parliament court police investigators");
export const TELLING_BODIES = list("statement interview report letter email press briefing conference post tweet");

/** Nouns for people and groups: what stands before or behind them describes somebody. */
export const PEOPLE_WORDS = list(`
man men woman women boy boys girl girls child children teenager teenagers people person persons official officials officer officers civilian civilians
diplomat diplomats minister ministers leader leaders member members group groups organization organisation organizations organisations
movement militia militias militants militant fighter fighters rebels rebel troops soldiers soldier army police policeman policemen suspect suspects gunman gunmen
attacker attackers terrorist terrorists activist activists dissident dissidents opposition party parties faction cult sect gang network insurgent insurgents guerrillas separatists extremists
agency authorities authority government regime administration ministry department crew worker workers resident residents loyalists mercenaries
villager villagers protester protesters protestor protestors demonstrators demonstrator rioter rioters looters mob crowd students student teacher teachers doctor doctors nurse nurses driver drivers
pilot pilots captain captains commander commanders colonel judge judges lawyer lawyers attorney attorneys prosecutor prosecutors expert experts analyst analysts engineer engineers inspector inspectors
researcher researchers scientist scientists professor businessman businessmen oligarch oligarchs tycoon president chairman chairwoman chief director mayor governor
senator senators lawmaker lawmakers politician politicians candidate candidates ambassador envoy spokesman spokeswoman spokesperson witness witnesses source sources insider
victim victims survivor survivors accuser family families couple father mother son daughter brother sister husband wife refugee refugees migrant migrants immigrant immigrants
citizen citizens adviser advisers aide aides veteran veterans fisherman fishermen sailor sailors guard guards clerk clerks
union league owner owners merchant merchants trader traders smuggler smugglers criminal criminals thief thieves dealer dealers surveyor hunter farmer farmers writer author journalist journalists reporter
physician physicians neighbor neighbors neighbour neighbours inhabitants townspeople passengers passenger tourists employees employee staff youths kids hostage hostages prisoner prisoners detainee detainees
supporter supporters opponent opponents critic critics volunteer volunteers contractor auditor biologist banker bishop priest chaplain cleric imam dictator warden wardens conductor conductors curator curators operator operators heir heirs heiress donor donors convict convicts apprentice apprentices historian historians librarian librarians convicts harbormaster harbourmaster secretary secretaries bystander bystanders broker brokers organizer organizers organiser organisers diver divers rescuer rescuers firefighter firefighters schoolteacher tenant tenants landlord landlords entrepreneur entrepreneurs philanthropist newcomer newcomers outsider outsiders amateur amateurs strongman militiamen
`);
/** Of one row the words name the same people and judge alike. */
export const ALIKE_PEOPLE: readonly (readonly string[])[] = [
  "resident residents local locals inhabitants townspeople villagers", "people persons folk folks person individual individuals", "doctor doctors physician physicians medics medic",
  "firefighter firefighters firemen fireman", "lawmaker lawmakers legislators legislator mps mp deputies", "lawyer lawyers attorney attorneys", "child children kids kid youngsters youngster",
  "worker workers employee employees staff staffers laborers labourers", "student students pupil pupils", "troops soldiers soldier servicemen", "police officers policemen cops", "passengers travelers travellers",
  "spokesman spokeswoman spokesperson", "teacher teachers schoolteacher", "protester protesters protestor protestors demonstrators demonstrator", "neighbor neighbors neighbour neighbours", "fisherman fishermen fisher fishers",
  "boss chief head", "adviser advisers advisor advisors", "scientist scientists researcher researchers", "migrants immigrants migrant immigrant", "businessman businesswoman businessmen", "group organization organisation groups organizations", "mother mum mom", "father dad",
].map(list);

export const DETERMINERS = list("a an another the this that these those his her its their our my your");
export const PREPOSITIONS = list("of in on at by for from with to into onto over under about after before between during through against among within outside near behind beside along across");
export const PRONOUNS = list("he she they it him her them who i we you one");
/** Words that open a description set beside a name. */
export const APPOSITION_OPENERS: ReadonlySet<string> = new Set(list("a an the who which whose known described called one himself herself"));

/** British spelling and its American form, where no ending tells. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(list(`
grey:gray programme:program programmes:programs cheque:check tyre:tire tyres:tires kerb:curb plough:plow sceptical:skeptical sceptic:skeptic mould:mold moustache:mustache pyjamas:pajamas storey:story storeys:stories
jewellery:jewelry aluminium:aluminum ageing:aging acknowledgement:acknowledgment judgement:judgment fulfil:fulfill enrol:enroll skilful:skillful wilful:willful instalment:installment
manoeuvre:maneuver manoeuvres:maneuvers draught:draft aeroplane:airplane ok:okay towards:toward afterwards:afterward forwards:forward backwards:backward amongst:among whilst:while advisor:adviser advisors:advisers
protestor:protester protestors:protesters licence:license practise:practice defence:defense offence:offense pretence:pretense learnt:learned burnt:burned spelt:spelled dreamt:dreamed leapt:leaped an:a
catalogue:catalog dialogue:dialog analogue:analog sulphur:sulfur speciality:specialty mum:mom artefact:artifact carcase:carcass cosy:cozy doughnut:donut yoghurt:yogurt whisky:whiskey
`).map((pair) => pair.split(":") as [string, string]));
/** Stems that take -our in British and -or in American spelling. */
export const OUR_STEMS = list("arb behavi misbehavi cand clam clang col discol demean dishon endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum sav savi splend succ tum val vap vig arm gland");
/** Words that end in -re in British and -er in American spelling, without that ending. */
export const RE_STEMS = list("cent theat met lit fib cal calib lust meag sab scept somb spect mit och kilomet centimet millimet amphitheat");
