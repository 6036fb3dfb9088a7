/**
 * Words that two accounts use for one doing or one thing without meaning quite the same: "the tank burst", "the tank gave way". A line each, as
 * lemmas; a word may stand in several. Nearer than nothing, and not a class: two tellings of near words are one only where much else is the same.
 */
const NEAR_DEEDS = `
demand ask request seek want call-for insist require urge
burst split rupture give-way collapse crack break fail breach blow-out tear
leak spill pour send run flow escape release discharge seep gush dump empty
explode blast detonate go-off blow-up
hit strike crash ram collide smash slam plow run-into hit-by
derail leave-rail come-off jump-track
overturn turn-over capsize topple flip roll-over tip-over keel-over
sink go-down founder capsize
crash come-down plunge nosedive go-down ditch
fall plunge tumble drop
begin start break-out commence launch kick-off open get-under-way ignite
end finish conclude close wrap-up stop cease complete
reach agree sign strike conclude seal clinch end settle
exchange swap trade walk cross hand-over free release go
free release let-go liberate return hand-over come hand send
hold detain imprison jail keep custody prison captivity arrest
arrest detain seize capture catch take-into-custody pick-up apprehend
charge indict accuse arraign prosecute book
sentence jail imprison condemn order
convict find-guilty sentence
acquit clear exonerate
pay receive hand-over transfer give cost spend earn get
fine penalize order pay
buy acquire purchase take-over bid offer agree
sell dispose offload divest
value price worth put offer cost
cost spend put estimate total come-to run-to price amount
lose loss cost damage
invest spend put fund finance pour
raise collect gather donate fund
cancel call-off scrap ground axe scrub drop
delay postpone hold-up push-back defer
close shut suspend halt stop seal shutter
open reopen resume restart
work operate run open function reopen
lock encrypt freeze block
hack break breach enter access penetrate
steal take rob loot copy seize grab
find discover recover see spot locate turn-up uncover wash-up
search look comb scour hunt
carry transport take bring board aboard hold
evacuate force move displace clear
flee leave escape
rescue save pull pluck lift bring winch recover
save rescue survive
injure hurt wound treat hospitalize take suffer burn
treat hospitalize take hospital care admit
kill die claim dead murder slaughter slay leave perish drown gun-down shoot
die kill succumb dead
miss disappear vanish unaccounted
employ have work staff
serve supply provide feed
live have inhabit number home
attend march rally gather join turn-out protest take-part demonstrate come assemble
protest march rally demonstrate
walk-out strike stop-work down-tools
vote back support approve pass
approve pass back adopt endorse vote clear
reject oppose vote-down defeat block turn-down refuse
win beat defeat take
lose defeat beat
elect choose vote name appoint
appoint name choose promote
resign quit step-down leave stand-down go depart
dismiss sack fire oust remove
cut slash shed lose axe reduce trim eliminate
hire recruit add create
rise increase grow climb jump surge soar gain go-up advance
fall drop decline slump plunge lose slide sink tumble decrease
build construct erect open
inspect check examine test service survey audit
question interview quiz interrogate
investigate examine probe look
destroy burn raze gut level flatten wreck consume
damage hit affect ruin harm
burn scorch blacken char cover spread destroy consume
cover burn span measure stretch extend spread
travel drive go move speed run fly do
fly travel cruise go
fire shoot launch discharge
shoot fire open-fire gun
stab knife slash attack
attack assault beat hit
warn alert notify tell inform
hear sound ring
announce unveil reveal disclose declare
order instruct direct tell command
ban bar prohibit outlaw
recall withdraw pull take-back
ship sell deliver distribute supply
make produce manufacture build assemble
file lodge submit bring launch
sue file take-to-court
appeal challenge contest
grant give award hand
plan intend aim expect mean
meet see talk hold
visit travel go come
arrive come reach land
leave depart set-off sail take-off
last take go-on continue
block close obstruct shut cut-off
lack lose without
affect hit disrupt strand
flood inundate submerge swamp
cause trigger spark lead set-off blame start
blame fault attribute
honor award decorate
trap strand stick bury
infect contract catch test-positive sicken
sicken fall-ill infect poison
vaccinate inoculate immunize
deport expel remove
sanction penalize
abduct kidnap take seize
own hold control have
play appear feature
score net strike
sign join move
`;

/** Nouns for one thing or sort of people, a line each. */
const NEAR_THINGS = `
hacker intruder attacker criminal
attacker gunman assailant shooter killer suspect man
suspect man woman person driver contractor
migrant refugee asylum-seeker person passenger
passenger traveler traveller customer flier commuter person guest
person people victim resident villager worker passenger tourist
resident villager local person inhabitant
protester demonstrator marcher person people participant supporter
striker worker employee staff member
worker employee staff job miner laborer
soldier troop serviceman officer trooper fighter
fighter rebel militant insurgent gunman
officer police policeman constable
prisoner inmate detainee captive hostage
hostage captive
student pupil child schoolchild
child kid boy girl youngster minor infant baby
lawmaker mp legislator deputy parliamentarian senator member
vote ballot
seat mandate
house home dwelling property building
household home customer house
customer household subscriber client home user
building structure property
flight service departure
plane aircraft jet airliner
ship vessel boat ferry
car vehicle automobile truck
carriage coach wagon car
train service
phone handset device smartphone unit
device unit phone
product item unit
shop store outlet branch
school college
job post position worker
company firm business group
shot round bullet
case infection patient
patient case person
animal cow cattle livestock
river water stream
acid chemical
oil crude fuel diesel
damage loss cost
loss damage deficit
cost price bill damage expense sum
price fee cost sum value
fee price sum cost
ransom sum money
offer bid price deal
share stock stake
stake share holding interest
deal agreement accord takeover
fine penalty
profit earnings income
revenue sale turnover
wage pay salary
raise rise increase
talk negotiation meeting
round talk
crash collision accident wreck derailment
blaze fire wildfire inferno
flame fire
explosion blast
leak spill
attack raid assault hack breach
quake earthquake tremor
storm hurricane typhoon cyclone
exchange swap trade
crossing junction
alarm siren
barrier gate
turnout participation
majority lead margin
speed pace
height altitude
term sentence
count charge
complaint report allegation instance case
report case complaint instance
shelter school camp center
hectare acre
area land
firefighter crew
engine truck
record high
`;

const parse = (lines: string): readonly (readonly string[])[] => lines.trim().split("\n").map((line) => line.split(" "));

export const NEAR_DEED_LINES = parse(NEAR_DEEDS);
export const NEAR_THING_LINES = parse(NEAR_THINGS);
