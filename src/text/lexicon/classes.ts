/**
 * Words that news uses for one kind of event or thing, a line each: the first word names the class. Verbs and
 * nouns together, as lemmas. Written by hand; a word not listed is a class of its own.
 */

const EVENT_LINES = `
arrest detain apprehend capture nab custody detention jail imprison
kill die death slay murder fatality perish dead
injure wound hurt injury injured wounded casualty
attack strike assault raid ambush
bomb bombing blast explode explosion detonate detonation
shoot shooting gunfire fire-on
burn fire blaze arson ignite catch-fire
gathering rally assembly demonstration protest convention congregation march vigil meeting event
meet meeting talks encounter summit
speak speech address presentation
plot conspire conspiracy scheme
thwart foil prevent avert
uncover discover detect expose reveal unmask
find recover discovery locate
expel expulsion deport
sanction sanctions penalize
freeze
withdraw withdrawal exit quit abandon pull-out scrap
sign signing
negotiate negotiation renegotiate re-negotiate talks
resign resignation step-down
appoint appointment name nominate
elect election vote
win victory
lose defeat loss
close closure shut
open reopen opening
collapse crumble break-down fall-apart fall-through give-way cave-in
sink capsize founder sinking go-down
crash collide collision crash-land
derail derailment come-off
spill leak spillage
flood flooding inundate
evacuate evacuation
rescue save
search
investigate investigation inquiry probe inquest
charge indict indictment prosecute prosecution
convict conviction
sentence
release free
flee escape
travel visit trip tour
attend participant attendee attendance participate participation take-part turn-out show-up
announce announcement unveil
approve approval
reject rejection rebuff
ban prohibit prohibition forbid
order
sue lawsuit
buy purchase acquire acquisition
sell sale
pay payment
rise increase climb grow soar surge jump go-up
fall drop decline decrease plunge slump
move transfer relocate shift
seize confiscate seizure steal obtain smuggle take
carry
hide conceal
build construct construction complete erect
destroy destruction demolish wreck ruin raze flatten crush
damage
launch
deploy deployment
land landing
begin start commence break-out
end finish conclude
delay postpone postponement
cancel cancellation call-off
suspend suspension shelve halt
resume resumption
strike walkout stoppage walk-out
hit strike rock jolt
earthquake quake temblor
landslide mudslide rockslide
storm hurricane typhoon cyclone
outage blackout
cut slash axe shed
dismiss sack fire lay-off layoff dismissal
cooperate cooperation collaborate collaboration
help aid assist assistance
threaten threat
warn warning
blame accuse accusation
deny denial
lie
authenticate verify verification
comply compliance abide
violate violation breach
enrich enrichment
disappear vanish missing
`;

const THING_LINES = `
agreement deal accord pact treaty
explosive bomb device tnt dynamite
document file paper record archive
ship vessel boat ferry freighter tanker trawler
house home dwelling
money cash fund
car vehicle automobile van
weapon arm gun rifle firearm
police officer policeman
worker employee staff
crew sailor seaman
company firm business
child kid
ton tonne
disc disk cd cds compact-disc
page
program programme
toll
`;

export interface WordClass {
  readonly name: string;
  readonly words: readonly string[];
}

const parse = (lines: string): readonly WordClass[] => lines.trim().split("\n").map((line) => ({name: line.split(" ")[0], words: line.split(" ")}));

export const EVENT_CLASSES = parse(EVENT_LINES);
export const THING_CLASSES = parse(THING_LINES);

/** Nouns that name an event; a noun not listed here is a thing. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set((
  "arrest detention death murder attack strike assault raid ambush bombing blast explosion shooting fire blaze gathering rally assembly demonstration protest march vigil " +
  "meeting talks summit speech address presentation plot conspiracy scheme expulsion withdrawal election vote closure collapse sinking crash collision spill leak flood flooding evacuation rescue " +
  "investigation inquiry inquest trial visit trip tour conference festival parade ceremony funeral landing launch walkout outage blackout earthquake quake temblor landslide mudslide storm hurricane typhoon cyclone layoff dismissal derailment accident incident operation event deadline"
).split(" "));

/** Verbs too general to say what happened. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set((
  "be have do get make take go come give keep let seem appear become remain include involve use want need try know think see look show say tell add call describe note state " +
  "put set provide lead continue expect hope believe feel mean work help follow accord base relate concern report ask reply respond answer claim insist argue suggest"
).split(" "));
