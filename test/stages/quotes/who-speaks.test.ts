import {expect, test} from "vitest";
import {faultsOf, parseStory, readStory} from "./notation.ts";

/** Who speaks where the words for the speaker do not stand right beside the verb, in the notation of `notation.ts`. */
const rows: readonly (readonly [name: string, notation: string])[] = [
  // a participle behind a noun
  ["a message that states", "All that visitors saw was [s:a message] [c:stating], “[d:The gate is closed for good.]”"],
  ["one of many, behind with", "The mood on the quay was low, with [s:one guard] [c:saying] that [i:nobody had slept]"],
  ["the person in a film, not the film", "The report uses footage of [s:Ana Ode] [c:asking], “[d:Why is the gate still open?]”"],
  ["who issues a statement speaks by it", "[s:The mayor] sent a letter [c:saying] [i:the gate was open]."],
  ["who stands in a street with a verb behind", "[s:Guards] marching through the streets [c:chanted] “[d:Open the gate!]”"],
  // what does not speak
  ["a study that informs a law", "Limits on the study that informs the law weaken the wall."],
  ["a series that tells a story", "The series stars Ana Ode and tells the story of a girl who leaves the town."],
  ["changes behind which somebody argued", "The town went to court after the changes were made, arguing that the wall was safe."],
  ["a parade that continued", "As the long parade continued, the prices of the boats had fallen."],
  // who does, though no list has the noun
  ["a noun of no list, with said", "[i:The gate was shut], her rep [c:said]."],
  ["a noun of no list, before marked words", "The upholder [c:reasoned], “[d:The gate was never shut in winter.]”"],
  // acts that the words for speech also name
  ["remorse that somebody did not show", "The judge wrote a letter. Brent Tarn has shown no contrition."],
  ["movements that show a need", "[s:Ana Ode] [c:said] [i:movements in parliament had shown a “[d:need for change]”]."],
  ["a survey that shows", "[s:The survey] [c:showed] that [i:one in five houses was damp]."],
  ["a maker that recalls its phones", "Velmex recalled its telephones on Friday after finding a fault."],
  ["a guard who recalls", "[s:Ana Ode] [c:recalled] that [i:the gate was open]."],
  ["a judge who denies bond", "A judge denied bond for the guard."],
  ["a suit dismissed by a judge", "The lawsuit was dismissed by a judge in 2013, and a request for an order was denied by the court."],
  ["a case dismissed as nonsense", "[s:Harbor officials] [c:dismissed] [i:the case as a “[d:pack of lies]”]."],
  ["lives that a storm claimed", "The storm claimed the lives of at least 16 people and displaced many."],
  ["a march to oppose a law", "[i:Thousands joined the march to oppose the law], [s:organisers] [c:said]."],
  ["what adds to an impression", "The firm is old. It will add to an impression that the firm has serious troubles."],
  ["a gunman identified", "The gunman has been identified as Jarrod Ramm, 38."],
  // where the words begin and end
  ["a name behind including", "[i:At least 12 people died and 45 survived the fire, including all 18 guards], [c:said] [s:harbor guard commander Capt. Pedro Tinsay]."],
  ["an hour with around before that", "[s:The mayor] [c:told] reporters around 3 p.m. that [i:the wall fell]."],
  ["years with between before that", "[s:The mayor] [c:said] between 2010 and 2014 that [i:the wall was old]."],
  ["a number with as many as", "[s:The mayor] [c:said] [i:as many as 40 boats had sunk]."],
  ["fears that somebody dismisses", "[s:The ministry] [c:dismissed] [i:fears of a flood]."],
  ["a number with around", "[s:The airline] [c:said] [i:around 380,000 cards had been copied]."],
  ["anyone who", "[s:The airline] [c:advised] [i:anyone who believed they might be affected to call their bank]."],
  ["but behind a denial", "[s:The commission] [c:denied] [i:the results were forged], but the court voided the vote."],
  ["an order behind a reason", "[s:The court] voided the vote [c:citing] [i:fraud] and ordered a new one."],
  ["a name that speaks on a programme, without the comma behind", "[s:Ana Ode], speaking on Radio 4's Today on Friday [c:said] that [i:the gate was open]."],
  ["a fine behind a blame", "[s:The government] [c:has blamed] [i:Velmex for the fire], and on Friday fined it."],
  ["an exit behind a charge", "[s:The union] [c:accused] [i:the railway of lying] and left the talks."],
  ["whence an agency has it", "[i:At least 35 people died], [s:the Norda news agency] [c:said] citing guards, while the count stood at 20."],
  ["according to an agency behind the addressee", "“[d:We are at 38 deaths,]” [s:Ana Ode], who leads the search, [c:told] reporters according to AFP."],
  ["who speaks of what another wants goes on", "[s:Ana Ode] was late. She told the council [i:the town wanted to close the gate].\n“[d:I have signed the order.]”"],
  ["a place before the colon of a headline", "# Tarn: [i:Toll rises to 38], [c:says] [s:mayor]\nThe mayor spoke on Friday."],
  // where words of a thing or a promise end
  ["a day behind a resignation", "[s:Ana Ode] [c:announced] [i:her resignation] on Sunday after ten years in the job."],
  ["an occasion behind a resignation", "[s:Ana Ode] [c:announced] [i:her resignation] just after her colleagues had left the party."],
  ["a day that is the rally's", "[s:Ana Ode] [c:announced] [i:a rally on Saturday]."],
  ["what had happened before a promise", "[s:Ana Ode] [c:had promised] [i:to resign on Sunday] after a string of losses plunged her party into doubt."],
  ["an order behind a verdict", "[s:The court] [c:declared] [i:the vote of last month invalid] and ordered another within sixty days."],
  ["a second complement behind a thing", "[s2:Ana Ode] [c2:said] [i2:[s:she] [c:disagreed with] [i:the ruling] but that she would respect it]."],
  ["what a speaker could not say", "[s:Ana Ode] [c:said] [i:the gate would stay shut until Friday], and could not say when the boats would sail."],
  ["what a speaker was unable to say", "[s:A spokesman] [c:said] [i:the gate was shut] and was unable to say when it would open."],
  ["the day of a reason", "[s:The court] voided the vote [c:citing] [i:fraud] on Friday."],
  ["verbs side by side in a headline", "# [s1:Tarn court] [c1:declares] [i1:harbor vote invalid], calls for new poll\nThe town was quiet."],
  // what opens the words
  ["a turnout before the subject", "[s:Ana Ode] [c:said] [i:with a turnout like this, the mayor has to answer]."],
  ["a peak of its own", "[s:The police] [c:said] [i:at its peak there were 4,000 people on the march]."],
  ["a briefing is no part of the words", "[s:The police] [c:said] at a briefing [i:there were 4,000 people on the march]."],
  ["an estimate without that", "[s:The weather service], which had issued a warning, [c:estimated] [i:up to two inches of rain fell in an hour]."],
  ["a count that is estimated", "[s:Police] [c:estimated] [i:4,000 marchers]."],
  ["what somebody accepts", "[s:Ana Ode] [c:accepted] [i:she had lost the vote]."],
  // labels
  ["a name that is a month", "[s:A spokesman for Ana May] [c:said] [i:flying kites over the harbor was “[d:irresponsible]”]."],
  ["a job before a name", "After seven years in the job [s:Mr Peter Ode] [c:told] the town [i:the gate was old]."],
  ["an hour before an article", "Speaking at 12:30pm [s:a harbor spokesman] [c:said] [i:the gate was shut]."],
  ["an office with a participle", "[s:Harbor chief operating officer Ana Ode] [c:said] [i:the gate was old]."],
  ["an acting chief", "[i:The man was armed], according to [s:Tarn County acting Police Chief Otto Brill]."],
  ["judges who dissent", "[s:Dissenting judges] [c:said] [i:nobody had proved the fraud]."],
  ["a name and what it does meanwhile, without the comma behind", "[s:Chief Justice Otto Brill], in delivering the ruling [c:said]: “[d:The vote was not free.]”"],
  ["titles that and joins before one name", "“[d:They had no warning,]” [s:Tarn Fire and Rescue District Chief Otto Brill] [c:said]."],
  ["a former editor and publisher", "[s:Former Tarn Courier publisher and editor Otto Brill] [c:said] [i:he had left in May]."],
  ["a brother, described and named", "[s:Ode's brother, the best-selling author Otto Brill], [c:wrote] that [i:she was kind]."],
  // nobody's words, and who keeps silent
  ["guards who complain and say", "Guards who complained in public said the wall was old."],
  ["what a firm did not say", "[s:Velmex] [c:did not say] [i:whether the gate was safe]."],
  ["police, behind the words of a headline", "# [i:Gunman was known to guards], [c:say] [s:police]\nThe town was quiet."],
  ["charged, between words and a name", "“[d:The vote was a farce]”, [c:charged] [s:Otto Brill]."],
  // through others
  ["according to one who quotes another", "According to [h:the Tarn Courier], quoting [s:the coast guard], [i:the boat sank at night]."],
  // places and times in between
  ["a relative clause that ends in a verb", "[s:A worker] who asked not to be named [c:said] [i:the roof had leaked all winter]."],
  ["a word that stresses the subject before the verb", "[s:Officials] themselves [c:had argued] that [i:the agency was “[d:the only game in town]”]."],
  ["a year between who and said", "The town likes [s:Ana Ode], who in 2010 [c:said] [i:the wall was old]."],
  ["a month between the speaker and said", "[s:Ana Ode] in March [c:told] reporters [i:the wall was old]."],
  ["a state behind the town", "“[d:The gate will hold,]” [s:Ana Ode] said at a shelter in Velmora, Tarnland, “[d:but only if the rain stops.]”"],
  ["a clause with although before marked words", "[s:Ana Ode] [c:said] [i:although the gate is old, “[d:nobody has looked at it for years]”]."],
  ["but between two pieces", "“[d:I like the plan,]” [s:Ode] said, but “[d:it comes ten years too late.]”"],
  ["an apposition between the accused and of", "[s:Tarn] accused the head of the guards, Paul Ash, of “[d:reckless hate]”."],
  // clauses
  ["the main clause behind what a subordinate clause says was said", "After [s:police] [c:said] [i:they had found the gun], the mayor resigned."],
  ["how many times somebody told", "No matter how many times [s:the mayor] [c:told] us [i:the wall was safe], people have been hard to calm."],
  ["marked words behind what a subordinate clause says was said", "Even though a banner reminded her that the wall was made up, “[d:it felt like a real wall,]” [s:Ana Ode] [c:said]."],
  ["as somebody observed, behind an opening", "Amid all that, as [s:the ministry] [c:observed], [i:the minutes of the board were lost]."],
  ["which, according to somebody", "The town keeps to a rule which, [c:according to] [s:the ministry], [i:two courts have thrown out]."],
  ["a group headed by somebody", "“[d:Prices fell by half,]” [s:the group] headed up by Ana Ode [c:said], and left."],
  ["the report that is released shows it, not who released it", "The bureau released [s:a report] [c:showing] that [i:prices had risen]."],
  ["a second verb behind a clause with that", "[s:The guards] guessed that the alarm had failed, and [c:wrote] that [i:the gate was open]."],
  ["the end of a sentence that begins with marks", "“[d:It is no aim of ours,]” [s:Ana Ode] said. “[d:We have no wish to do it, but we may have no other way]” to save the wall."],
  ["a long relative clause before the verb", "[s:Another guard] who has been working at the fish market for more than ten years [c:insisted] that [i:theft was the cause]."],
  ["after something, that", "But [s:Ana Ode] [c:said] after the hearing that “[d:it proves several parts of our case.]”"],
  ["quoted as saying in a paper", "“[d:I am hoping that it works,]” [s:Ana Ode] [c:was quoted as saying] in a story of the Velmora Signal."],
  ["a verb that opens the line", "[c:Says] [s:Ana Ode]: “[d:This is going to be a night to remember.]”"],
  ["a town and its state before the verb", "[s:Many voters] in Velmora, Tarnland, [c:say] [i:the wall is old]."],
  ["one of several, by name", "“[d:She was never late,]” said one of Ana Ode's older sisters, [s:Renata Ode]."],
  // turns and lines
  ["the turns of an interview, with the outlet's name", "[s:Dr. Yusuf Arend] runs the clinic.\nCourier: When did they arrive?\n[s:Arend]: [d:Just after midnight.]\nCourier: And by morning?\n[s:Arend]: [d:There were thirty.]"],
  ["the turns of an interview, with Q. and A.", "[s:Irene Castell] led the dive.\nQ. What did you find?\nA. [d:A hatch that somebody had shut.]"],
  ["turns whose titles end in a stop", "The tape ran on.\n[s1:SEN. HOLT]: [d1:Did you read it?]\n[s2:MR. DUVALL]: [d2:I did not.]"],
  ["turns by a role", "The call was played in court.\n[s1:Operator]: [d1:What is your location?]\n[s2:Caller]: [d2:The bridge at Velmora. Hurry.]"],
  ["a question behind a long dash", "They sat on the quay.\n— [d:And who will pay for it?] [c:asked] [s:Ana Ode]."],
  ["a caption between two paragraphs of one speaker", "“[d:We pulled them out one by one,]” [s:Ana Ode] said.\n% Ana Ode at the quay in Velmora.\n“[d:The last one was a boy of six.]”"],
  ["a paragraph of its own for a pause", "[s:Ana Ode] was asked about the files.\n“[d:I do not know where they are,]” she said.\nShe paused.\n“[d:I wish I did.]”"],
  ["a statement that is issued", "[s:Northline Ferries] [c:issued] the following statement:\n“[d:We regret the delays. Boats will sail from Monday.]”"],
  ["a statement that somebody reads out", "[s:The ministry] [c:said] in a statement read out by its lawyer:\n“[d:We have nothing to add to our letter.]”"],
  ["marked words before a colon in a headline, more than a name behind", "# ‘[d:We heard it crack]’: [s:divers] on the night of the flood\nThe flood came on a Sunday."],
  // verbs that look like something else
  ["states, as a noun looks", "[s:The website] [c:states] that [i:the gate is closed]."],
  ["what several people called something", "They spoke of what [s:two senators] [c:called] “[d:plain fraud]”."],
  ["a court ruled that", "[s:The court] [c:ruled] that [i:the sale was void]."],
  ["the owner of a claim behind a preposition", "The Courier did a check on [s:Ana Ode]'s [c:claim] that [i:the wall had been moved]."],
  // sentences
  ["sentences whose end is the outlet's", "“[d:It is an old wall,]” said [s:Ana Ode]. “[d:I would not call it safe. It just stands]” there on the quay."],
  ["a person, and not what the person knows", "[s:A person familiar with the matter] said [i:the harbor had been sold]."],
  ["workers, and not what they leave", "[s:Workers leaving the early shift] said [i:the gate was shut]."],
  ["officials, and not what they know of", "[s:Officials briefed on the plan] said [i:it was dead]."],
  ["a minister, and not what she answers for", "[s:The minister responsible for ports] said [i:they would open]."],
  ["a minister, and not what he is close to", "[s:A minister close to the talks] said [i:they had failed]."],
  ["a woman, and not where her brother was", "[s:A woman whose brother was on the ferry] said [i:nobody had called her]."],
  ["a short sentence that stands alone is somebody's", "Why was the gate open? “[d:It's the tide. It is strong.]”"],
];

test.each(rows)("%s", (_, notation) => {
  expect(faultsOf(parseStory(notation))).toEqual([]);
});

/** What is nobody's words. */
const traps: readonly (readonly [name: string, notation: string])[] = [
  ["what happened, before a colon in a headline", "# Velmora earthquake: toll rises to 14"],
  ["a pronoun alone", "Per Vassen rejected that."],
  ["a title that opens the sentence", "“What Goes Up,” Ana Ode's third film, opens in June."],
  ["considering as a preposition", "Considering that the wall is old, the town was lucky."],
  ["assuming as a preposition", "The boats will sail in May, assuming the ice breaks."],
  ["a thing that confirms something", "Robust consumer spending confirming the trend is strong, banks lend again."],
  ["results that confirm something", "Prices may rise, with the recent results of the banks confirming that people still buy."],
  ["a standard that something goes by", "According to the standards of the time, the wall was high."],
  ["a work that money supported", "This story was supported by the Harbor Fund."],
  ["anyone who asks", "They smile when anyone asks how they are."],
  ["everything that somebody said", "A banner says nothing. Everything the guard said was made up."],
  ["a motion to dismiss", "The company filed a motion to dismiss the suit."],
  ["a word in marks between the parts of a verb", "The council has “officially” declared war on rats."],
  ["history", "History shows that walls fall."],
  ["one, who wonders", "One wonders what the mayor can do."],
  ["news shrugged off", "Traders shrugged off the rise in prices."],
  ["asylum, claimed by a form", "Four sailors claimed asylum in Velmora."],
  ["a policy that is maintained", "Tarn has maintained a policy of turning away boats, which the mayor dislikes."],
  ["dockers backed by a union", "The dockers backed by the union went home."],
  ["a thing pointed to with a hand", "She pointed to the long table in the hall with “magic” cakes on it."],
  ["facts under labels in capitals", "What is known.\nWHERE: The terminal in Kestrova.\nWHEN: Tuesday morning.\nTHE SUSPECT: A man of 36."],
];

test.each(traps)("%s", (_, notation) => {
  expect(readStory(parseStory(notation)).quotes.filter(({kind}) => kind !== "mixed")).toEqual([]);
});
