/**
 * Words that say that somebody said, thought or wanted something, and how the words of it follow.
 * Compiled by hand from the verb classes of Levin (1993), English Verb Classes and Alternations, 37 (verbs of
 * communication: say, tell, talk, transfer of a message, manner of speaking), 29.4–29.5 (declare, conjecture),
 * 33 (judgment), 62 (desire: want, plan, hope to), and from the attribution cues that Pareti (2012) names. Verbs of deeds
 * (agree to, offer to, decide to, discuss) are left out: those tell what somebody did. No rule rests on a corpus.
 */

export type CueKind =
  | "say" | "report" | "write" | "ask" | "answer" | "demand" | "promise" | "deny" | "accuse" | "praise" | "describe"
  | "believe" | "intend" | "show";

/**
 * What may follow: `clause` ((that) …), `that` (that … and nothing less), `quote` (only or also), `addressee` first (told reporters that …), `infinitive`
 * (vowed to go), `silence` (declined to comment), `person-infinitive` (urged them to go), `thing` (denied the claims), `as` (described it as …), `two`
 * (called it a fraud), `of` and `for` (accused him of …), `wh` (asked whether …). `weak` verbs count only with a
 * speaker who can speak.
 */
export type CueFrame =
  | "clause" | "that" | "quote" | "addressee" | "infinitive" | "silence" | "person-infinitive" | "thing" | "as" | "two" | "of" | "for" | "wh" | "weak";

export interface SpeechVerb {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly frames: ReadonlySet<CueFrame>;
  /** The particle or preposition that belongs to the verb ("called for", "pointed out"). */
  readonly particle: string | null;
}

/** One reading a line: kind, frames, lemmas; `call+for` has a particle. */
const TABLE = `
say: clause quote: say
say: clause quote addressee: tell inform remind assure notify advise
say: clause quote: add explain state remark comment stress emphasize emphasise reiterate repeat underline underscore insist maintain assert
say: clause quote: contend argue reason claim allege affirm acknowledge admit concede confess recall recount quip joke observe mention testify declare proclaim
say: clause quote: predict forecast warn caution complain lament boast brag exclaim opine elaborate clarify surmise grumble fume gush muse posit
say: clause quote: point+out spell+out
say: quote: go+on
say: clause quote wh: note confirm disclose reveal announce conclude
say: that quote: shout yell scream cry chant whisper mutter murmur snap interject retort thunder
say: quote: continue begin laugh sigh sob shrug deadpan intone
say: that: agree rule accept
say: clause quote weak: suggest imply hint indicate signal
say: clause quote: put+it
say: quote: put charge
report: clause quote weak: report
report: as: quote cite
write: clause quote: write tweet post blog text
write: quote weak: read
answer: clause quote: reply respond answer counter rejoin
ask: wh quote: ask wonder inquire enquire
ask: wh quote addressee: ask
ask: wh weak: question
demand: person-infinitive: urge exhort ask order implore beg beseech warn encourage instruct advise pressure tell
demand: clause quote thing: demand
demand: clause quote: urge
demand: thing: request urge
demand: thing: call+for call+on appeal+for push+for plead+for
promise: clause quote infinitive: vow pledge promise swear
promise: infinitive: threaten
deny: clause quote thing: deny refute dispute rebut
deny: as thing: reject dismiss
deny: thing: disavow repudiate rebuff deride rule+out brush+aside brush+off shrug+off
deny: silence: refuse decline
accuse: of: accuse
accuse: for: blame fault
accuse: thing as: condemn denounce criticize criticise decry slam blast
accuse: thing: attack lambast lambaste assail
praise: thing as: praise hail
praise: thing: applaud commend welcome laud support back endorse defend oppose
describe: as: describe characterize characterise portray depict cast paint brand label refer+to
describe: two: call brand label dub deem term declare pronounce
believe: clause: believe think fear suspect doubt reckon
believe: clause: hope assume
believe: that: feel worry
believe: that weak: know expect understand realize realise consider guess
say: clause weak: estimate
show: clause weak: find show calculate
say: thing weak: announce reveal disclose confirm acknowledge admit concede mention echo emphasize emphasise stress highlight underscore underline reiterate recall predict forecast
say: thing weak: note suggest explain express voice outline detail unveil reference bemoan lament repeat claim propose
say: thing weak: estimate
say: thing weak: talk+about speak+of speak+about point+to warn+of warn+about complain+about complain+of brag+about boast+of boast+about joke+about
say: thing weak: object+to refer+to allude+to hint+at comment+on agree+with disagree+with argue+for argue+against rail+against
ask: thing weak: question ask+about
report: thing weak: cite report
show: thing weak: show
promise: thing weak: vow pledge promise
intend: infinitive person-infinitive weak: want expect
intend: infinitive weak: plan hope intend propose wish aim
say: infinitive weak: claim profess
describe: as weak: identify regard view see
describe: thing weak: liken compare
accuse: thing: mock ridicule scold chide chastise castigate censure disparage belittle malign rebuke reprimand reproach berate upbraid vilify taunt insult deplore
praise: thing weak: tout champion hail acclaim commend compliment congratulate extol salute thank
`;

/** Verbs whose forms do not follow the rule: lemma, third person, past, past participle, ing. */
const IRREGULAR = `
say says said said saying
read reads read read reading
tell tells told told telling
write writes wrote written writing
swear swears swore sworn swearing
think thinks thought thought thinking
feel feels felt felt feeling
know knows knew known knowing
understand understands understood understood understanding
find finds found found finding
show shows showed shown showing
go goes went gone going
put puts put put putting
begin begins began begun beginning
cast casts cast cast casting
beseech beseeches besought besought beseeching
quip quips quipped quipped quipping
admit admits admitted admitted admitting
sob sobs sobbed sobbed sobbing
beg begs begged begged begging
brag brags bragged bragged bragging
blog blogs blogged blogged blogging
snap snaps snapped snapped snapping
rebut rebuts rebutted rebutted rebutting
refer refers referred referred referring
slam slams slammed slammed slamming
dub dubs dubbed dubbed dubbing
plan plans planned planned planning
see sees saw seen seeing
speak speaks spoke spoken speaking
shrug shrugs shrugged shrugged shrugging
`;

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export interface FormReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

function regularForms(lemma: string): Record<VerbForm, string> {
  const stem = lemma.replace(/e$/u, "");
  const s = /(?:[sxz]|sh|ch)$/u.test(lemma) ? `${lemma}es` : /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const past = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return {base: lemma, s, past, participle: past, ing: `${lemma.endsWith("ee") ? lemma : stem}ing`};
}

function irregularForms(): Map<string, Record<VerbForm, string>> {
  const rows = IRREGULAR.trim().split("\n").map((line) => line.split(" "));
  return new Map(rows.map(([base, s, past, participle, ing]) => [base, {base, s, past, participle, ing}]));
}

function parseTable(): SpeechVerb[] {
  return TABLE.trim().split("\n").flatMap((line) => {
    const [kind, frames, lemmas] = line.split(": ");
    return lemmas.split(" ").map((word) => {
      const [lemma, particle = null] = word.split("+");
      return {lemma, particle, kind: kind as CueKind, frames: new Set(frames.split(" ") as CueFrame[])};
    });
  });
}

/** The readings of a lemma, in the order of the table; a verb with a particle has a row of its own. */
export const SPEECH_READINGS: ReadonlyMap<string, readonly SpeechVerb[]> = groupByLemma(parseTable());

function groupByLemma(verbs: readonly SpeechVerb[]): Map<string, SpeechVerb[]> {
  const groups = new Map<string, SpeechVerb[]>();
  for (const verb of verbs) groups.set(verb.lemma, [...(groups.get(verb.lemma) ?? []), verb]);
  return groups;
}

/** Verb forms of speech by their folded spelling ("said" is a past of "say"). */
export const SPEECH_FORMS: ReadonlyMap<string, readonly FormReading[]> = indexForms();

function indexForms(): Map<string, FormReading[]> {
  const irregular = irregularForms();
  const index = new Map<string, FormReading[]>();
  for (const lemma of SPEECH_READINGS.keys()) {
    const forms = irregular.get(lemma) ?? regularForms(lemma);
    for (const form of ["base", "s", "past", "participle", "ing"] as const) {
      index.set(forms[form], [...(index.get(forms[form]) ?? []), {lemma, form}]);
    }
  }
  return index;
}

/** Nouns for an act of speech or thought that take a clause ("the claim that …"), with what the act is. */
export const SPEECH_NOUNS: ReadonlyMap<string, CueKind> = new Map(Object.entries({
  say: "claim assertion contention argument insistence allegation statement suggestion warning prediction announcement admission acknowledgment acknowledgement remark",
  believe: "belief view opinion fear fears hope hopes suspicion conviction expectation concern concerns doubts worries question",
  accuse: "accusation charge criticism condemnation denunciation attack complaint objection opposition",
  praise: "praise endorsement support",
  promise: "promise pledge vow threat",
  demand: "demand request call",
  intend: "plan proposal offer desire determination",
  deny: "denial refusal rejection",
  report: "report reports finding conclusion",
}).flatMap(([kind, nouns]) => nouns.split(" ").flatMap((noun) => [[noun, kind as CueKind], [`${noun.replace(/s$/u, "")}s`, kind as CueKind]] as const)));

/** Openings that name the speaker after them: "according to X". */
export const ATTRIBUTING_PREPOSITIONS: readonly (readonly string[])[] = [
  ["according", "to"], ["in", "the", "words", "of"], ["in", "the", "opinion", "of"], ["in", "the", "view", "of"], ["in", "the", "eyes", "of"],
];

/** Things that can speak: papers, polls, courts' writings. */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set((
  "statement report study survey poll document memo letter email e-mail tweet post release communique filing indictment complaint lawsuit affidavit " +
  "ruling verdict notice article editorial paper account message book review assessment analysis estimate investigation inquiry audit probe " +
  "video footage film documentary data figures evidence records average image photo chart slide test census " +
  "website site newspaper magazine broadcaster agency channel summary resolution transcript recording warrant "
).split(" ").flatMap((word) => [word, `${word}s`]));

/** Words for persons of the press and its houses: what they pass on has come through them. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set((
  "news newspaper newspapers daily magazine agency agencies wire broadcaster television tv radio media press channel network website outlet outlets site " +
  "journalist reporter correspondent times post herald tribune courier gazette journal bulletin"
).split(" "));

/** Verbs with which the speaker denies or will not say. */
export const DENYING_LEMMAS: ReadonlySet<string> = new Set("deny reject dismiss refuse refute dispute rebut disavow repudiate rebuff decline rule brush shrug".split(" "));

/** Acts of speech that somebody refuses or declines: "declined to comment" is an answer, "refused to leave" a deed. */
export const REFUSED_SPEECH: ReadonlySet<string> = new Set((
  "comment say speak talk answer respond reply discuss elaborate explain specify identify name disclose reveal confirm deny provide give share release offer describe clarify be testify admit apologize apologise"
).split(" "));

/** Words before "to say" with which nothing was said: "wants to say", "it is too early to say", "is able to say". */
export const UNSAID_BEFORE_INFINITIVE: ReadonlySet<string> = new Set((
  "decline declines declined declining refuse refuses refused refusing refusal fail fails failed failing failure want wants wanted wish wishes wished hope hopes hoped hoping plan plans planned planning " +
  "intend intends intended intending expect expects expected expecting expectation prepare prepares prepared preparing ask asks asked asking urge urges urged told need needs needed try tries tried trying attempt attempts attempted " +
  "motion motions bid bids petition petitions have has had able unable ready likely unlikely set due early hard difficult easy impossible possible fair safe right chance reluctant willing unwilling free supposed reluctance reason reasons time directed instructed ordered forced required allowed encouraged obliged authorized authorised permitted not enough about is are was were"
).split(" "));
