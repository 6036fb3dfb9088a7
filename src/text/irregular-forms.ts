/**
 * Irregular English forms, a line each, the dictionary form first: verbs with their past forms, and nouns with their
 * plurals. Written by hand after the lists that every grammar of English has.
 */
const LINES = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said saying
make made
take took taken
come came
see saw seen
get got gotten
give gave given
know knew known
think thought
find found
tell told
become became
leave left leaving
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
let letting
mean meant
set setting
meet met
run ran running
pay paid
sit sat
speak spoke spoken
lie lay lain lying
lead led
grow grew grown
lose lost losing
fall fell fallen
send sent
build built
rebuild rebuilt
understand understood
draw drew drawn
break broke broken
spend spent
cut cutting
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won winning
forget forgot forgotten
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck stricken
hang hung
shake shook shaken
ride rode ridden
feed fed
shoot shot
drink drank drunk
hit hitting
arise arose arisen
fly flew flown
spread spreading
sleep slept
cost costing
beat beaten
light lit
bind bound
bite bit bitten
bleed bled
blow blew blown
burst bursting
creep crept
dig dug
forbid forbade forbidden
forgive forgave forgiven
freeze froze frozen
hide hid hidden
hurt hurting
kneel knelt
lay laid
lend lent
overcome overcame
put putting
quit quitting
read reading
ring rang rung
sell sold
shed shedding
shine shone
shrink shrank shrunk
shut shutting
sink sank sunk
slide slid
steal stole stolen
stick stuck
sting stung
swear swore sworn
sweep swept
swim swam swum
swing swung
tear tore torn
undergo undergoes underwent undergone
undertake undertook undertaken
wake woke woken
weep wept
withdraw withdrew withdrawn
flee fled
climb climbed climbing
bomb bombed bombing
die dies died dying
agree agreed agreeing
free freed freeing
guarantee guaranteed
decree decreed
need needed
can could
will would shall
may might
man men
woman women
child children
person people
foot feet
tooth teeth
mouse mice
life lives
wife wives
knife knives
leaf leaves
half halves
shelf shelves
thief thieves
wolf wolves
fireman firemen
policeman policemen
fisherman fishermen
spokesman spokesmen
crisis crises
analysis analyses
`;

/** Irregular form → dictionary form; a form that two lines have keeps the first. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  LINES.trim().split("\n").reverse().flatMap((line) => {
    const forms = line.split(" ");
    return forms.map((form) => [form, forms[0]] as const);
  }),
);
