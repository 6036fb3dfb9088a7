/**
 * What a copy changed, as a reader would mark it, in invented news. `[effect|old→new]` is an edit: nothing before the
 * arrow is an addition, nothing behind it an omission; two `[move|…]` of a row, or one with both sides, are one move.
 * `{old→new}` reads differently and is no edit. A row that begins with `?` is known to be missed.
 */
export const EDIT_TABLE: Readonly<Record<string, string>> = {
  numbers: `
Rescuers pulled [number|14→40] sailors from the water off Velmora before the storm.
Rescuers pulled [number|14→40] people from the water off Velmora before the storm.
The storm left [number|three→seven] fishing boats on the rocks below the lighthouse.
The flood reached about [number|1,200→2,100] homes in the lower town.
The new wall cost [number|$1.2→$1.6] million and took nine years to build.
The new wall cost [number|$12→£9] million and took nine years to build.
The repair needs [number|forty→fifty] tonnes of stone from the quarry.
The sale brought in [number|12→21] per cent less than the council had hoped.
The blaze killed [number|at least→] 12 people in the row of sheds.
The cargo weighed [number|→more than] 300 tonnes when the ship left the dock.
The crash injured [number|nearly→more than] 40 passengers of the island ferry.
The flood drove [number|dozens of→43] families from the lower town.
The crash injured [number|14→dozens of] passengers of the island ferry.
The blast hurt [number|seven→] sailors who were asleep below the deck.
The fire destroyed [number|half→a third] of the fleet in one night.
It was the [number|third→fourth] flood in the lower town since the wall was built.
A [number|two-hour→three-hour] search ended when the fog came in.
Police arrested a [number|34-year-old→43-year-old] fisherman over the sinking of the ferry.
The council backed the wall by [number|214→241] votes to [number|198→189] after a long debate.
The pilot saw [number|10 to 15→20 to 25] boats drift towards the rocks.
Prices at the fish market have [number|doubled→tripled] since the harbor closed.
The storm damaged [number|1,987→about 2,000] houses along the shore.
The boat drifted for five [number|kilometres→miles] along the coast.
The strike will last for [number|three→five] days unless the owners give in.
The bridge on Route [number|9→12] was closed to trucks after the flood.
The fine was raised to [number|→at least] 900 crowns for each boat.
Only [number|one→two] of the four cranes could be saved from the fire.
The mayor promised [number|500→1,500] new berths for fishing boats.
`,
  "numbers that stay": `
The blaze killed [wording|twelve→12] people in the row of sheds.
The blaze killed [wording|a dozen→12] people in the row of sheds.
The water rose by [wording|1.2 m→120 cm] during the night of the storm.
The boat drifted for [wording|5 kilometres→5km] along the coast.
The boat drifted for [number|5 kilometres→about 3 miles] along the coast.
The storm damaged [wording|around→about] 40 houses along the shore.
The repair is [wording|forty per cent→40%] complete and will end before the winter.
?The sale cost the port [wording|half→50 percent] of its yearly income.
The wall cost [wording|1.2 billion→1,200 million] crowns and took nine years to build.
The explosion [wording|killed→left] 12 sailors [wording|→dead] on the outer pier.
[wording|The explosion killed 12 sailors→12 sailors were killed in the explosion] on the outer pier.
The council asked for [wording|more→further] help from the capital after the flood.
Nobody in the town had seen [wording|one→any] before that night.
`,
  dates: `
The council will vote on the wall on [date|Tuesday→Friday] evening.
The council will vote on the wall on [date|Tuesday→Wednesday evening].
The council voted on the wall [date|on Tuesday→Wednesday evening] after a long debate.
The council approved the wall on March [date|4→14] after a long debate.
The council approved the wall on [date|March 4→Tuesday] after a long debate.
The ferry was sold [date|last week→two weeks ago] to a company from the capital.
The ferry hit the pier [date|on Monday→] while the harbor slept.
The ferry hit the pier [date|→late on Saturday] while the harbor slept.
The mayor resigned [date|yesterday→on Sunday] after weeks of protest.
The old pier was built in [date|2009→2012] for the grain ships.
The ferry hit the pier at [date|9 a.m.→9 p.m.] while the harbor slept.
The ferry hit the pier at [date|2:40 a.m.→2.40pm] while the harbor slept.
The gates will be closed from [date|noon→midnight] until the water falls.
The new wall will open [date|this→next] month if the money holds.
The engineer wrote to the council [date|three→five] days ago about the cracks.
The engineer wrote to the council [date|two days→three weeks] ago about the cracks.
The ship left the harbor [date|before dawn→after midnight] with its lamps out.
The water came in the [date|morning→evening] and stayed for a week.
The tunnel has been closed [date|since Monday→] because of the flood.
Nobody in the lower town has forgotten the [date|1998→1989] storm.
The tunnel was closed [date|earlier this→last] year for repairs.
The work on the dam will begin in the [date|spring→autumn] at the latest.
The council approved the wall on [date|→Tuesday,] March 4 after a long debate.
The pier was a gift from the [date|1990s→1980s] when the port was rich.
The strike began in [date|May→June] and has cost the port its best clients.
The strike began in [date|early March→late April] and has cost the port its best clients.
The trial will begin on [date|4→11] March before the district court.
`,
  "dates that stay": `
The ferry hit the pier at [wording|2:40 a.m.→2.40am] while the harbor slept.
The trial will begin on [move|March 4→4 March] before the district court.
The trial will begin on [wording|Sept.→September] 5 before the district court.
`,
  names: `
The ferry was bound from Velmora to [name|Harrow Bay→Port Tessel] with a full load.
A letter from the [name|Interior Ministry→Home Office] reached the port office.
The contract was signed by [name|→Marta] Ode in the town hall.
The contract was signed by [name|Marta→] Ode in the town hall.
The contract was signed by Ms [name|Ode→Odell] in the town hall.
The mill stands on the [name|Tarn→Velm] river above the old bridge.
The storm broke the pier [name|in Harrow Bay→] and two sheds.
The letter was sent to the [name|Velmora Port Authority→VPA] before the vote.
The boats belonged to [name|Marta Ode→the mayor] until the end of the war.
The crew had never seen the [name|ship→Calder] before that night.
The market in [name|Harrow→Harow] Bay was closed for the day.
Both sides met Marta [name|Rell→Ode] in the town hall before the vote.
[name|Harrow Bay→Port Tessel] closed its market for the day after the flood.
[name|Velmora→Tessel] closed its market for the day after the flood.
The boat was sold to [name|Jonas Rell→Marta Ode] for a single crown.
The boat was sold to [name|him→Rell] for a single crown.
The mayor will travel to [name|Harrow Bay→Port Tessel] for the talks.
The film was shown by [name|Coastal Wire→The Tarn Courier] on its website.
The boat was sold to [name|→Mr] Rell for a single crown.
The contract named the [name|Bank of Velmora→Tarn Savings Bank] as the lender.
The two met in Velmora[name|, Harrow Bay→] and Port Tessel to sign the contract.
?The road from [name|Harrow Bay→Velmora] to [name|Velmora→Harrow Bay] was closed by the flood.
`,
  hedges: `
The mayor [hedge|allegedly→] signed the contract for the wall before the vote.
The fire [hedge|may have→] started in a shed behind the fish market.
The captain [hedge|reportedly→] left the bridge before the ferry hit the pier.
The court will hear of {an→a} [hedge|alleged→] plot to sink the ferry.
The film [hedge|appeared to show→showed] the ferry turning towards the pier.
The company [hedge|may→will] sell its four cranes to a rival port.
The company [hedge|could→will] sell its four cranes to a rival port.
The crew held a [hedge|suspected→] smuggler in the hold until dawn.
The captain was [hedge|→apparently] asleep when the ferry hit the pier.
The council [hedge|is likely to→will] reject the plan for the wall.
The ferry was [hedge|probably→certainly] too heavy for the old pier.
The guards did [hedge|not→] see the boat before it reached the gate.
The guards [hedge|did not see→saw] the boat before it reached the gate.
The divers found [hedge|no→] survivors in the hold of the ferry.
There were [hedge|unconfirmed→] reports of a second boat in the fog.
The cargo was [hedge|believed to be→] stolen from a depot near the border.
The wall [hedge|seems→is] too weak for the storms of the winter.
The man [hedge|thought to be→] behind the fire was seen at the station.
The [hedge|so-called→] harbor council met in a shed behind the market.
The council [hedge|may→will] vote on the wall in May.
The guards [hedge|→never] saw the boat before it reached the gate.
The ship is [hedge|→possibly] carrying fuel for the generators of the island.
The storm [hedge|might have broken→broke] the old pier in two places.
The engineer said the wall [hedge|would→might] hold until the spring.
`,
  "hedges that stay": `
The company [wording|might→may] sell its four cranes to a rival port.
The ship was [wording|possibly→perhaps] carrying fuel for the generators.
The crew [wording|was unable to→could not] close the gates of the dock in time.
The crew [wording|didn't→did not] close the gates of the dock in time.
The guards could not [wording|stop→hold] the boat before it reached the gate.
`,
  attribution: `
The ferry hit the pier at full speed and took on water[attribution|, police said→].
[attribution|According to investigators,→] {the→The} ferry hit the pier at full speed and took on water.
[attribution|Police said→] {the→The} ferry hit the pier at full speed and took on water.
[attribution|Police said that→] {the→The} ferry hit the pier at full speed and took on water.
The ferry hit the pier at full speed and took on water[attribution|→, the coast guard said].
The ferry hit the pier at full speed and took on water, [attribution|police→officials] said.
The ferry hit the pier at full speed and took on water, [attribution|police→the port office] said.
The ferry had hit the pier at full speed, the captain [attribution|said→claimed].
The ferry had hit the pier at full speed, the captain [wording|said→stated].
The ferry had hit the pier at full speed, the captain [attribution|confirmed→denied].
“We held the line until dawn,” [move|police said→said police] after the flood.
[move|Police said→] {the→The} fire began in a shed behind the fish market[move|→, police said].
The wall has cracks in nine places[attribution|, according to the port office→].
The wall has cracks in nine places, according to [attribution|the port office→two engineers].
The port will close for a month[attribution|, citing two engineers→].
The port will close for a month[attribution|, the Coastal Wire reported→].
The port will close for a month, the [attribution|Coastal Wire→Tarn Courier] reported.
The port would close for a month, the owners said [attribution|in a statement→] after the storm.
[attribution|A witness told the court that→] {the→The} captain had left the bridge before the crash.
“We held the line until dawn,” [attribution|he→she] said after the flood.
The pier was not safe[attribution|, a spokeswoman for the port said→].
[attribution|→Residents say] {The→the} water came without a warning during the night.
The wall[attribution|, engineers say,→] will not hold against the storms of the winter.
The pier was not safe, [attribution|Marta Ode→the port office] said.
The pier was not safe, [attribution|Ode→Rell] said.
“The pier was not safe,” said [attribution|Ode→Rell] after the flood.
The ferry was too heavy for the old pier[attribution|, reports said→].
[attribution|Investigators believe→] {the→The} captain had left the bridge before the crash.
The fire was set by hand[attribution|, the fire chief told reporters→].
The mayor [attribution|said→admitted] that the wall had been built without a permit.
The company [attribution|said it→] would pay for the damage to the pier.
`,
  descriptions: `
The harbor was raided by a [description|terrorist→militant] group from the hills.
The letter was found by {an→a} [description|Tarnish→] diplomat in the old embassy.
Police arrested a [description|retired→] fisherman over the sinking of the ferry.
The depot was held by [description|rebels→fighters] until the end of the week.
The crowd of [description|protesters→rioters] reached the town hall at noon.
The boat belonged to Jonas Rell[description|, a retired judge,→] and his two sons.
The plan was signed by the [description|→controversial] mayor of the town.
The wall was a promise of the [description|opposition→separatist] party before the vote.
The guards held the [description|man→suspect] in a cell below the town hall.
The ring was found by a [description|young→] woman on the beach.
The boat was sold to a [description|local man→known smuggler] for a single crown.
The plan was drawn by Marta Ode[description|, who leads the port union,→] and two engineers.
The boat belonged to a [description|former→] captain of the coast guard.
The strike was a blow to the [description|regime→government] in the capital.
The bridge was held by the [description|militia→army] until the end of the week.
The crew was led by [description|→Captain] Rell until the end of the war.
The plan was signed by [description|Mayor→] Ode in the town hall.
The boat carried forty [description|migrants→refugees] when it left the island.
The sheds were searched by [description|armed→unarmed] men during the night.
The pier was not safe, the [description|deputy→] mayor said.
The pier was not safe, a [description|senior→] official said.
The pier was not safe, said Jonas Rell[description|, a retired pilot→].
The pier was not safe, said a clerk [description|who asked not to be named→].
The talks were led by the [description|far-right→conservative] Shore League.
The money came from [description|businessmen→oligarchs] with friends in the capital.
The [description|hardline→reformist] president of the island signed the law.
The boats were searched by [description|→heavily armed] soldiers during the night.
The guards held two [description|men→teenagers] in a cell below the town hall.
`,
  "descriptions that stay": `
The [wording|residents→locals] had asked for a wall since the last flood.
The ferry had a hundred [wording|people→persons] on board when it left.
The wounded were seen by [wording|doctors→physicians] from the island.
`,
  wording: `
The storm [wording|tore→ripped] the roof off the fish market in the old harbor.
Crews [wording|brought the injured→took the wounded] to the hospital before the morning.
The gates are closed [wording|at the moment→now] because of the flood.
The crew [wording|quickly→] closed the gates of the dry dock.
The crew closed the [wording|→heavy] gates of the dry dock.
The storm broke the old pier. [wording|The mayor left early.→] The market was closed for the day.
The storm broke the old pier. [wording|→On Monday the mayor sold 14 boats, police said.] The market was closed for the day.
The crew [wording|has→] closed the gates of the dry dock.
The crew [wording|will→would] close the gates of the dry dock.
The storm broke the [wording|pier→piers] and the roof of the market.
The road was closed [wording|because→since] the ground had moved.
The council met [wording|in order→] to rebuild the wall before the winter.
[move|On Tuesday night→] {the→The} ferry left the harbor with eleven cars aboard [move|→on Tuesday night].
“We [wording|held→kept] the line until dawn,” Ode said after the flood.
The wall has many faults, for [wording|example→instance] a crack at the gate.
The truck drove [wording|over→across] the bridge before the flood came.
The council [wording|met→gathered] in the town hall to [wording|debate→discuss] the wall.
The council refused to pay for the [wording|new→fresh] paint on the signal tower.
The ferry [wording|made its way→sailed] along the coast until the fog came in.
The workers [wording|began to repair→started to fix] the roof of the fish market.
The [wording|vessel→ship] ran aground below the lighthouse in the fog.
The ferry stayed in port [wording|due to→because of] the fog on the coast.
The guard opened the gate [wording|and let→, letting] the trucks pass.
`,
  "no edit": `
The {U.S.→US} consul left the town before the storm.
Crews from the {neighbouring→neighboring} island reached the {harbour→harbor} before the morning.
The {Mayor→mayor} of the town met the engineers in the town hall.
“We held the line{,”→”,} Ode said {–→—} and nobody answered her.
The engineer sent {an e-mail→an email} to the council about the cracks.
The council will {organise→organize} a vote on the {defence→defense} of the wall.
The boat was sold to {Mr.→Mr} Rell for a single crown.
The storm cut off {12,000→12000} houses along the shore.
The {café→cafe} by the old harbor stayed open all night long.
The sale brought in twelve {per cent→percent} less than the council had hoped.
The plan for the {long-term→long term} use of the pier was dropped.
The {health care→healthcare} of the crew was paid by the port.
The {theatre→theater} and the {grey→gray} tower were {cancelled→canceled} from the {programme→program}.
The town{’s→'s} wall has cracks in nine places.
`,
  combinations: `
The storm tore the roof off the market and injured [number|14→40] people[attribution|, police said→].
The guards saw how the [hedge|suspected→] [description|terrorist→militant] left the station.
The raid killed [number|12→21] [description|rebels→civilians] near the old mill.
The ferry hit the pier on [date|Monday→Tuesday][attribution|, police said→].
The ferry hit the pier on [date|Monday→Tuesday], [attribution|police→the coast guard] said.
The deal shows that Marta [name|Rell→Ode] [hedge|may have→] [wording|sold→bought] the [number|two→three] boats.
In the night [number|three→five] [description|armed men→soldiers] entered the depot.
On [date|Monday→Friday], [name|Harrow Bay→Port Tessel] lost [number|14→40] boats in the storm.
The ferry broke down in [name|Velmora→Harrow Bay] on [date|Sunday→Monday] with a full load.
The ferry broke down in [name|Harrow Bay→Port Tessel] [date|on Sunday→last week] with a full load.
The blaze [hedge|reportedly→] killed [number|at least→] 12 people in the row of sheds.
The boat belonged to [description|→retired] captain [name|→Jonas] Rell until the end of the war.
The pier was not safe[attribution|, officials said→] [date|→on Monday].
The captain was [hedge|apparently→] [wording|drunk→sober] when the ferry hit the pier.
The order came from the [description|terrorist→militant] leader [name|Rell→Rall] in the hills.
[number|At least 14→40] people were killed in the blaze [date|on Monday→][attribution|, police said→].
[attribution|According to the port office,→] [number|12→20] boats were lost in the storm.
“We will [hedge|not→] pay for the wall,” [attribution|Ode→Rell] said after the flood.
The storm [wording|tore→ripped] the roof off the market and injured [number|14→40] people in the old harbor[attribution|, police said→].
The raid on the depot [hedge|allegedly→] [wording|began→started] [date|on Monday→before dawn] with a shot.
The fire killed [number|14→40] [wording|folk→people] and closed the market.
The mayor sold [number|six→eight] boats to [name|Jonas Rell→Marta Ode] [date|in March→last year] without a permit.
The [description|militant→terrorist] group took [number|three→five] hostages, [attribution|officials→police] said.
[attribution|The mayor said→] {the→The} ferry [hedge|may have→had] hit a rock [date|on Monday→] near the lighthouse.
A [description|senior→] port official [hedge|allegedly→] took [number|$4,000→$14,000] from the [description|smugglers→traders] in the old mill.
{An→A} [description|→retired] engineer from [name|Tessel→Velmora] drew the first plan of the wall.
The council [hedge|may→will] pay [number|1.2→2.1] million crowns for the [wording|repair→rebuilding] of the pier.
[attribution|Police said→] [number|nine→eleven] boats were lost in the storm on the coast.
The blast [wording|shook→rocked] [name|Velmora→Harrow Bay] on [date|Friday→Sunday][attribution|, the mayor said→].
`,
  "several in a sentence": `
A court in Port Tessel sentenced the former harbor chief to [number|six→nine] years in prison for taking bribes.
The opposition [attribution|claimed→said] that [number|30,000→3,000] people had marched through the old town.
Prosecutors charged [number|four→five] [description|activists→extremists] over the fire at the grain depot.
The [description|disgraced→respected] banker had moved [number|$40→$14] million to an account in [name|Dolny→Skelby].
The bank denied that it had [wording|ever→] lent money to the mine[attribution|, two people familiar with the matter said→].
A strong earthquake struck [name|northern→southern] Velmora early on Sunday and cut the road to the coast.
The army said it had killed [number|more than a dozen→18] [description|insurgents→villagers] near the border.
The president [hedge|is expected to→will] sign the treaty [date|next week→on Thursday] in the capital.
At least [number|seven→11] people died when a ferry sank off Harrow Bay[date|→ late on Friday].
Health officials [wording|urged→asked] people to stay indoors until the smoke [wording|cleared→lifted].
The minister [hedge|did not rule→ruled] out a new tax on fuel before the end of the year.
[attribution|Witnesses said→] {the→The} guards opened fire after the crowd threw stones at the gate.
The crowd [wording|was→] scattered after the guards opened fire at the gate.
The company will cut [number|1,200→1,250] jobs at its plant in [wording|→the northern town of] Skelby.
The pilot, [description|a 44-year-old father of two,→] was found a mile from the wreck.
Inflation [wording|climbed→rose] to [number|6.1→7.1] percent in [date|June→July], the highest in a decade.
The [name|Tarn→Velm] River burst its banks [date|overnight→on Tuesday night] and flooded the lower town.
The rebels [wording|seized→captured] the airport after a [number|three-day→five-day] battle, [attribution|residents→the army] said.
The bishop [hedge|allegedly→] knew of the payments, [attribution|according to court papers→a lawyer said].
The singer cancelled all of her concerts [name|→in Europe] because of an illness.
The trial of the [description|opposition→jailed] leader will resume on [date|12→21] May.
The plane was carrying [number|162→126] passengers and crew when it [hedge|apparently→] ran out of fuel.
The talks [wording|broke down→collapsed] after [number|two→three] days without an agreement.
The talks broke down after three days [wording|without→with no] agreement.
The vaccine prevented infection in [number|nine→eight] out of ten patients, the study found.
The judge called the case “a disgrace to the [wording|bench→court]” and freed the men.
“I have [hedge|never→] met this man,” the senator told reporters outside the court.
“We have nothing to hide,” [attribution|→a spokesman for] Orre said in the evening.
The ship's owner, [name|Norda Lines→Tessel Shipping], declined to comment on the report.
The explosion was heard [number|10 kilometers→six miles] away[attribution|, the fire chief said→].
Police fired [wording|tear gas→rubber bullets] at [number|hundreds→thousands] of [description|demonstrators→hooligans] in the square.
The [description|billionaire→controversial] owner of the club sold his shares [date|in January→last month].
The strike has closed [number|all→most] schools in the district since [date|Monday→Wednesday].
The house was worth [wording|£2m→£2 million] before the cliff fell into the sea.
?The law was passed by [number|51 votes to 49→a single vote] after a night of debate.
The missing girl was last seen on the [date|evening of 4→morning of 5] May near the station.
Rescue teams [wording|are→were] searching for survivors under the ruins of the hotel.
The government has [hedge|not→] yet said how it will pay for the new wall.
The report was written by Edda Keld[description|, a former adviser to the president,→] and two engineers.
The reactor was shut down [wording|as a precaution→for safety] after the alarm[attribution|, the operator said→].
A [description|Velmoran→] journalist was held at the airport for [number|12→21] hours without a lawyer.
The toll [hedge|could→is likely to] rise because many people are still missing.
Two [description|police officers→protesters] were hurt when a car drove into the crowd.
The [hedge|alleged→] leader of the gang, Pavel [name|Quist→Rask], was flown to the capital in handcuffs.
?The factory made parts for [description|the military→civilian planes] until the end of the war.
The gunman killed [number|nine→10] people before he was shot [attribution|, officials said→].
The council [wording|voted to pull down→decided to demolish] the tower by [date|the end of March→April].
?The president flew to [name|Skelby→the capital of Norda] for talks with [name|King Hugo→Queen Vera].
The virus spread [wording|quickly→rapidly] through [number|three→four] villages on the [name|Tarn→Velm].
The mine was closed in [date|the 1970s→1981] after a fire killed [number|29→92] men.
The dam [hedge|will→may] not hold if the rain goes on.
The road to the coast {re-opened→reopened} on Sunday after {labour→labor} talks ended.
Nearly [number|a third→half] of the voters stayed at home[attribution|, an exit poll showed→].
?The [description|Islamist→rebel] group freed [number|two of the→all] hostages on Friday.
The captain [attribution|denied→admitted] that he had been drinking before the crash.
The fire [wording|destroyed→gutted] the roof of the [name|Velmora→old] opera house.
{Prime Minister→prime minister} Ines Lunde [wording|met→held talks with] her counterpart in [name|Dolny→Fennick].
The union [wording|threatened to→will] strike unless wages rise by [number|5→8] percent.
He was [hedge|accused of→] stealing [number|300→3,000] crowns from the church.
The bridge collapsed [date|at 6 a.m.→shortly before 7 a.m.] and threw a bus into the river.
Soldiers [wording|blocked→sealed off] the road to [name|Brinmouth→Calder Rock] after the attack.
The [description|masked→unidentified] gunmen took [number|$1.5→$2.5] million from the bank.
[attribution|The Bay Echo reported that→] {the→The} mine had ignored three warnings.
The mine had ignored [number|three→several] warnings about gas.
The group [hedge|is believed to have→] fled across the border [date|last month→in April].
?“The wall will [wording|fall→collapse],” said Edda Keld, [description|an engineer→a critic of the project].
The harbor was closed for [number|two→four] hours, a [description|junior→senior] official said.
Voters [hedge|may→will] reject the plan, polls [wording|suggest→show].
The army [wording|launched→began] an offensive against the [description|terrorists→rebels] [date|on Saturday→at dawn].
The number of cases rose [number|tenfold→fivefold] in a year.
A [number|5.8-magnitude→6.2-magnitude] earthquake shook [name|Grayholm→Nordhaven].
The bus driver, [number|52→25], was held for questioning[attribution|, prosecutors said→].
The suspect [hedge|allegedly→] stabbed [number|two→three] people with a kitchen knife.
No one has [wording|claimed→taken] responsibility for the blast.
The film won [number|four→five] prizes at the festival in [name|Dolny→Quarrin] on [date|Sunday→Monday] night.
Tickets will go on sale [date|next Friday→on 3 June] at noon.
The new law bans [description|foreigners→migrants] from owning land near the coast.
The two men [hedge|reportedly→] met [number|twice→three times] in a hotel in Skelby.
The judge rejected the claim as [wording|absurd→baseless].
The team arrived [date|on Thursday→] with [number|two tonnes of→] food and [wording|medicine→medicines].
The talks were “[wording|frank→useful]”, [attribution|the minister→a diplomat] said.
Most of the victims were [description|women and children→fighters], [attribution|a local doctor→the army] said.
The ship was heading [name|for Port Tessel→to Fennick] when the fire broke out.
The new rules take effect on 1 [date|January→March].
The prosecutor said there was [hedge|no→] evidence of fraud.
The [wording|plane→aircraft] disappeared from radar [number|20→12] minutes after takeoff.
The ministry [attribution|said→insisted] the water was safe to drink.
[name|Oskar→] Benn, [description|the party's deputy leader,→] resigned [date|on Tuesday evening→].
The farm lost [number|up to→] 80 sheep in the flood.
The trial was moved to [name|Velmora→another city] for security reasons.
The company's shares fell [number|nearly 9→more than 19] percent.
`,
};
