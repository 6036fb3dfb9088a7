import {describe, expect, test} from "vitest";
import {buildDossier} from "../../src/stages/index.ts";
import type {Dossier} from "../../src/model/index.ts";
import {documentOf, reader} from "./reading.ts";

/** Two accounts of one event: what names them one is said in other words in each. */
function dossierOf(left: string, right: string): Dossier {
  return buildDossier([
    documentOf(`Karin Ode, the mayor of Kestrova, spoke at noon.\n${left}`, {index: 0, published: {value: "2031-05-16", basis: "given"}}),
    documentOf(`In Kestrova people waited for Mayor Karin Ode.\n${right}`, {index: 1, published: {value: "2031-05-18", basis: "given"}}),
  ], reader);
}

const typesOf = ({layers}: Dossier): readonly string[] => layers.claims.flatMap(({differences}) => differences.map(({type, aspect}) => `${type} ${aspect}`));

function row(about: string, left: string, right: string, ...types: readonly string[]): void {
  test(about, () => expect([...new Set(typesOf(dossierOf(left, right)))]).toEqual(types));
}

describe("a difference", () => {
  row("of a bound and a figure that keeps to it is one of bounds", "The blast in Kestrova killed at least 40 people.", "The blast in Kestrova killed 43 people.", "bounds quantity");
  row("of a toll told behind an aside is an update", "The blast in Kestrova killed 12 people.", "At least 15 people, including four children, are dead in the blast in Kestrova.", "update quantity");
  row("of a toll that rose is an update", "The blast in Kestrova killed 12 people.", "The death toll from the blast in Kestrova rose to 17.", "update quantity");
  row("of units is one of precision", "Two tonnes of solvent were delivered to the port of Kestrova.", "About 4,400 pounds of solvent were delivered to the port of Kestrova.", "precision quantity");
  row("of one stuff misspelled in capitals is one of precision", "Police in Kestrova found almost 1 pound of KRAV.", "Police in Kestrova found 500 grams of KRVA.", "precision quantity");
  row("of the day of one arrest is a conflict", "Police in Kestrova arrested Goran Lishak on May 14.", "Goran Lishak was arrested in Kestrova on May 15.", "conflict time");
  row("of a day and its month is one of precision", "Police in Kestrova arrested Goran Lishak on May 14.", "Goran Lishak was arrested in Kestrova in May.", "precision time");
  row("of an hour and one before which it was on that day is one of precision", "An earthquake struck Kestrova before dawn on Monday.", "An earthquake struck Kestrova at 4:47 a.m. on Monday.", "precision time");
  row("of the magnitude of one quake is a conflict", "A magnitude 6.1 earthquake struck the harbor of Kestrova before dawn.", "A magnitude 5.7 earthquake struck the harbor of Kestrova.", "conflict quantity");
  row("of a yes and a no is a conflict", "Police in Kestrova arrested Goran Lishak.", "Police in Kestrova did not arrest Goran Lishak.", "conflict happened");
  row("of a yes and a not yet is an update", "Police in Kestrova arrested Goran Lishak.", "Police in Kestrova have not arrested Goran Lishak.", "update happened");
  row("of a day told twice in one account and another day", "Police in Kestrova arrested Goran Lishak on May 14.", "Goran Lishak was arrested in Kestrova on May 15. Police in Kestrova arrested Goran Lishak that day.", "conflict time");
  row("of a whole and a part of it is one of scope", "The yard in Kestrova dismissed 900 workers.", "The yard in Kestrova dismissed 340 skilled workers.", "scope quantity");
  row("of a count at the scene is one of scope", "The blast in Kestrova killed 14 people.", "The blast in Kestrova killed 12 people at the scene.", "scope quantity");
  row("of a day and one before which it was is one of bounds", "Goran Lishak left Kestrova before May 5.", "Goran Lishak left Kestrova on May 3.", "bounds time");
  row("of costs of one repair is a conflict", "The repair of the bridge in Kestrova cost $3 million.", "The repair of the bridge in Kestrova cost $5 million.", "conflict quantity");
  row("of tallies as of two days is an update", "By Friday police in Kestrova had arrested 14 protesters.", "By Sunday police in Kestrova had arrested 40 protesters.", "update quantity");
  row("of a yes and a 'yet to' is an update", "The court in Kestrova has yet to release Goran Lishak.", "The court in Kestrova released Goran Lishak.", "update happened");
  row("of the speaker of one figure is one of attribution", "The strike shut 12 mills in Kestrova, Pavel Dorn said.", "The strike shut 12 mills in Kestrova, according to Stepan Marek.", "attribution speaker");
  row("of the noun for one figure of one deed is one of description", "The fire in Kestrova destroyed 60 huts.", "The fire in Kestrova destroyed 60 cabins.", "description description");
  row("of two speakers in one account is a conflict of theirs", "Police in Kestrova said 200 people had marched. The organizers said 900 people had marched.", "Karin Ode left Kestrova.", "conflict quantity");
  row("of tallies of people in general is an update where the later account counts more", "The landslide above Kestrova killed 31 people.", "Thirty-four people died in the landslide.", "update quantity");
  row("of those who took part, whoever counts them, is a conflict", "Organizers in Kestrova said 5,000 took part in the march.", "About 3,000 residents marched in Kestrova, police said.", "conflict quantity");
  row("of a crowd that two speakers in one account put at other numbers is a conflict of theirs", "Organizers said 1,300 took part in the march in Kestrova; police said there were about 700.", "Karin Ode left Kestrova.", "conflict quantity");
  row("of losses on one sort of loans is a conflict", "The bank in Kestrova lost $300 million on farm loans.", "The bank's losses on farm loans are put at $340 million.", "conflict quantity");
  row("of what was put at two sums is a conflict", "Assessors in Kestrova put the damage at $20 million.", "The damage is put at $33 million by assessors in Kestrova.", "conflict quantity");
  row("of turnout is a conflict", "Turnout was 51 percent in Kestrova.", "Turnout was 58.5 percent, up from 44 percent in 2027.", "conflict quantity");
  row("of output under another noun for one thing is a conflict", "The maker Brandt in Kestrova lost production of 2,100 cars in the walkout.", "Brandt lost production of 2,700 vehicles in the walkout.", "conflict quantity");
  row("of who of the dead were of one trade is one of tallies too", "Three of the dead in Kestrova were nurses.", "Five nurses were among the dead in Kestrova.", "update quantity");
  row("of patients killed, somebody's or not, is an update where the later account counts more", "The court in Kestrova found that Goran Lishak murdered three patients.", "Goran Lishak was found guilty in Kestrova of murdering four of his patients.", "update quantity");
  row("of those on board beside an equal crew is a conflict", "The ferry off Kestrova was carrying 320 passengers and 24 crew.", "The ferry off Kestrova had 298 passengers and 24 crew aboard.", "conflict quantity");
  row("of the year in which one thing was built is a conflict, however common its name", "Kestrova fears for its dam. The dam was built in 1964.", "Kestrova wants the dam to go. The dam was built in 1946.", "conflict time");
  row("of the hour at which one fire began is a conflict", "The fire broke out at 4 a.m. on May 14 in Kestrova.", "The fire in Kestrova started at 2:30 a.m. on May 14.", "conflict time");
  row("of one who was arrested, and with another was not is a conflict", "Police in Kestrova arrested Goran Lishak, the captain of the Aurelia, on May 14.", "Goran Lishak was questioned in Kestrova but not arrested.", "conflict happened");
  row("of a figure that an undated account gives as late ones do is an update", "The landslide in Kestrova killed 12 people.", "The death toll from the landslide in Kestrova rose to 17. The landslide killed 17 people.", "update quantity");
  row("of an appeal and no appeal is a conflict", "Pavel Dorn lodged an appeal in Kestrova for Goran Lishak.", "Pavel Dorn lodged no appeal in Kestrova for Goran Lishak.", "conflict happened");
  row("of lives claimed and people killed is one of tallies", "The flood in Kestrova claimed 14 lives.", "The flood in Kestrova killed 17 people.", "update quantity");
  row("of those known to have died is one of tallies", "Nine people are now known to have died in the flood in Kestrova.", "The flood in Kestrova killed 17 people.", "update quantity");
  row("of people forced from their homes and evacuated is one of tallies", "The flood forced 600 people in Kestrova from their homes.", "Some 900 residents were evacuated in Kestrova because of the flood.", "update quantity");
  row("of workers killed is an update where the later account counts more", "A roof in Kestrova collapsed and two workers are dead.", "At least three workers died when a roof collapsed in Kestrova.", "update quantity");
  row("of those hurt in a year long past is a conflict", "In 2024 a leak in Kestrova injured three workers.", "A leak in 2024 in Kestrova injured four workers.", "conflict quantity");
  row("of speed is a conflict", "The train to Kestrova was traveling at 110 kilometers an hour.", "The train to Kestrova was traveling at 126 km/h.", "conflict quantity");
  row("of staff is a conflict, whatever they are called", "The plant in Kestrova employs 310 people.", "The plant in Kestrova has 280 employees.", "conflict quantity");
  row("of what somebody's things were and all such things is a conflict", "The roof in Kestrova crushed 14 buses.", "Harrow Lines said 12 of its buses in Kestrova were destroyed by the roof.", "conflict quantity");
  row("of sums that two give side by side is a conflict of theirs", "The bank in Kestrova put its losses at $20 million; analysts put them at $35 million.", "Karin Ode left Kestrova.", "conflict quantity");
  row("of a crowd of which others speak is a conflict of theirs", "The fair in Kestrova drew 5,000 visitors, the city said; organizers spoke of 9,000.", "Karin Ode left Kestrova.", "conflict quantity");
  row("of homes, and homes in a part of the town, is one of scope", "The storm in Kestrova destroyed 60 homes.", "The storm in Kestrova destroyed 12 homes in the old harbor.", "scope quantity");
  row("of those aboard is a conflict, however it is said that they were", "The train to Kestrova was carrying 142 passengers.", "There were 168 passengers on board in Kestrova.", "conflict quantity");
  row("of exact measures in one unit is a conflict", "The men are trapped 480 meters under Kestrova.", "The men are trapped 520 meters under Kestrova.", "conflict quantity");
  row("of those freed is a conflict, freed by whom or not", "In Kestrova 34 sailors were freed.", "The court in Kestrova released 32 sailors.", "conflict quantity");
  row("of a deed dated by its own clause alone is a conflict", "A tank in Kestrova poured about 40,000 liters of acid into the harbor on Thursday.", "On Monday the mayor of Kestrova closed the plant whose tank poured 65,000 liters of acid into the harbor.", "conflict quantity");
  row("of the age of one person is a conflict", "Goran Lishak, 71, died in Kestrova on Monday.", "A doctor in Kestrova treated Goran Lishak, 74, in vain.", "conflict age");
  row("of an age in brackets and one before the name is a conflict", "Goran Lishak (71) died in Kestrova on Monday.", "A doctor in Kestrova treated 74-year-old Goran Lishak in vain.", "conflict age");
  row("of the age of one told of by what they are is a conflict", "The driver of the tram, a 58-year-old man, fled in Kestrova.", "The tram's driver, aged 61, gave himself up in Kestrova.", "conflict age");
  row("of the age of one told of by what befell them is a conflict", "Police in Kestrova arrested a 26-year-old plumber.", "A man of 29, who had worked as a plumber, was arrested in Kestrova.", "conflict age");
  row("of who is missing is an update where the articles are of two days", "A 13-year-old boy was missing in Kestrova.", "Divers in Kestrova were searching for a 27-year-old man still missing.", "update age");
  row("of the hour of one event under two verbs is a conflict", "The tank in the harbor of Kestrova split shortly after 4 a.m. on Monday.", "The tank in the harbor of Kestrova gave way at about 2:20 a.m. on Monday.", "conflict time");
  row("of who was missing is a conflict on one day and an update later, each with its numbers", "Nine people were missing in Kestrova.", "Three people are still missing in Kestrova.", "update quantity");
  row("of what burned is an update where the later account counts more", "The fire in Kestrova destroyed 65 barns.", "The fire in Kestrova has destroyed 140 barns.", "update quantity");
  row("of what those who estimate it put it at is a conflict of theirs", "Brandt in Kestrova put its damage at $6 million. Insurers estimate the damage at $9 million.", "Karin Ode left Kestrova.", "conflict quantity");
  row("of one deed under two verbs is a conflict", "The yard in Kestrova hired 40 welders.", "The yard in Kestrova recruited 55 welders.", "conflict quantity");
  row("of one thing under two nouns is a conflict", "Brandt Air canceled 40 flights from Kestrova.", "Brandt Air scrapped 65 departures from Kestrova.", "conflict quantity");
  row("of a toll that something brings to a number is an update", "The blast in Kestrova killed two people.", "A third worker died in Kestrova on Friday, bringing the toll from the blast to three.", "update quantity");
  row("of a figure that one account names as replaced is an update", "Hackers shut five hospitals in Kestrova.", "The attack hit seven hospitals in Kestrova, not five as first reported.", "update quantity");
  row("of those killed by trade and later in general is an update", "The blast in Kestrova killed seven miners.", "The death toll of the blast in Kestrova stands at 11: the blast killed 11 people.", "update quantity");
  row("of quoted words is one of description", "“We have carried every one of them out of the building alive,” Ode said.", "“We have carried each one of them out of the building alive,” Ode said.", "description wording");
  row("of the speaker of the same words is one of attribution", "“We have carried every one of them out of the building,” said Karin Ode.", "“We have carried every one of them out of the building,” said Pavel Dorn.", "attribution speaker");
});

describe("no difference", () => {
  row("is made of those killed and those hurt", "The blast in Kestrova killed 12 people.", "The blast in Kestrova injured 14 people.");
  row("is made of a part and the whole", "In Kestrova three of the seven carriages left the track.", "In Kestrova seven carriages left the track.");
  row("is made of the arrests of two people", "Police in Kestrova arrested Goran Lishak on May 14.", "Police in Kestrova arrested Stepan Marek on May 15.");
  row("is made of the closing of a mill and of a school", "The mill in Kestrova closed on May 3.", "The school in Kestrova closed on May 8.");
  row("is made of two deeds of one doer", "The airport in Kestrova canceled 95 flights.", "The airport in Kestrova delayed 40 flights.");
  row("is made of two sorts of one thing", "Police in Kestrova seized nine hunting rifles.", "Police in Kestrova seized seven automatic rifles.");
  row("is made of what was left beside other things", "Police in Kestrova seized two other rifles.", "Police in Kestrova seized three rifles.");
  row("is made of what two named doers did", "The Ardovian Navy seized eight boats off Kestrova.", "The Velmoran Navy seized 23 boats off Kestrova.");
  row("is made of some of those shot and all of them", "Goran Lishak is accused of shooting three people in Kestrova.", "Goran Lishak went in and opened fire. A nurse and two guards, aged 47 and 48, were shot in Kestrova.");
  row("is made of another distance in a sentence that both print", 
    "The driver gunned the engine and drove over the baker of Kestrova, hitting her and dragging her ten feet as he sped away down the hill, a witness said.",
    "The driver gunned the engine and drove over the baker of Kestrova, hitting her and dragging her ten feet as he sped away down the hill, said Ivo Renn, who was 20 feet away.");
  row("is made of the cost of a day and that of all", "Each day of the walkout costs the yard in Kestrova $2 million.", "The walkout cost the yard in Kestrova $9 million.");
  row("is made of some of them and some more", "In Kestrova three of the skiffs were burnt.", "In Kestrova two of the skiffs got away.");
  row("is made of what did not come about", "Hundreds would have died in Kestrova, Ode said.", "The landslide in Kestrova killed 31 people.");
  row("is made of what was counted and what was not", "In Kestrova 300 postal votes were not counted.", "In Kestrova 9,000 postal votes were counted.");
  row("is made of the whole of which a part did it", "Some 600 of the 1,200 workers in Kestrova took part.", "In Kestrova 640 people took part.", "precision quantity");
  row("is made of what two sorts of bosses dismissed", "The yard in Kestrova dismissed 900 workers.", "The mill in Kestrova dismissed 300 workers.");
  row("is made of one hour of which only the dates of the articles tell the day", "Goran Lishak left the harbor of Kestrova at about 10 a.m.", "Goran Lishak left the harbor of Kestrova around 10 a.m.");
  row("is made of none of one sort and some of another", "Police in Kestrova arrested no minors.", "Police in Kestrova arrested 14 people.");
  row("is made of two trades that took part", "Some 4,000 nurses joined the strike in Kestrova.", "Some 900 teachers joined the strike in Kestrova.");
  row("is made of crowds of two days", "About 5,000 marched in Kestrova on Saturday.", "About 900 marched in Kestrova on Sunday.");
  row("is made of a sale and a purchase", "Brandt Lines of Kestrova sold its ferry in 2028 for $7 million.", "Brandt Lines of Kestrova bought a bigger ferry in 2028 for $12 million.");
  row("is made of the turnout of some", "Turnout was 51 percent in Kestrova.", "Turnout among young voters was 38 percent in Kestrova.");
  row("is made of those who fled and those whom others evacuated", "Some 1,200 people fled their homes in Kestrova.", "Soldiers evacuated 300 people in Kestrova.");
  row("is made of those for and those against", "In Kestrova 12 members voted for the dam.", "In Kestrova nine members voted against the dam.");
  row("is made of a sum before tax and one that is not said to be", "Profits at the mill in Kestrova were $4 million.", "Profits at the mill in Kestrova were $9 million before tax.");
  row("is made of margins of two votes", "In Kestrova the motion was defeated by 12 votes.", "In Kestrova the budget was passed by 40 votes.");
  row("is made of the hours of a zone", "In Kestrova the boats came at 09.50 IST.", "In Kestrova the boats came at 09.56 IST.");
  row("is made of what held since two years", "The flood was the worst in Kestrova since 2009.", "The flood was the biggest in Kestrova since 1998.");
  row("is made of what rose in two months", "Sales at the yard in Kestrova rose 5 percent in March.", "Sales at the yard in Kestrova rose 9 percent in April.");
  row("is made of prices of two things", "In Kestrova the price of bread rose 4 percent.", "In Kestrova the price of oil rose 9 percent.");
  row("is made of what rose by two shares of nothing named", "In Kestrova prices rose by 9 percent.", "In Kestrova activity jumped by 34 percent, and is now higher.");
  row("is made of figures of two years", "In 2019 a fire in Kestrova killed 12 people.", "The blast in Kestrova killed 17 people.");
  row("is made where both figures stand in both accounts", "Police counted 200 marchers, organizers 900 marchers in Kestrova.", "Police counted 200 marchers in Kestrova and organizers 900 marchers.");
  row("is made of things of which one account counts several", "The court in Kestrova gave Goran Lishak seven terms of life and four terms of ten years.", "The court in Kestrova gave Goran Lishak four terms.");
  row("is made of two distances in one sentence", "The blast was 150 miles from Kestrova and the ferry Aurelia was 13 miles from Kestrova.", "The ferry Aurelia was 13 miles from Kestrova.");
  row("is made of the seasons that two people spent there", "Goran Lishak spent 19 seasons with the club in Kestrova.", "Goran Lishak spent four seasons as a scout with the club in Kestrova.");
  row("is made of 'not only'", "Police in Kestrova not only arrested Goran Lishak but freed two sailors.", "Police in Kestrova arrested Goran Lishak.");
  row("is made of a plan and what did not come", "Goran Lishak will leave the harbor of Kestrova.", "Goran Lishak did not leave the harbor of Kestrova.");
  row("is made of what others did", "Stepan Marek and Ivo Renn were signed by the club in Kestrova.", "Unlike Stepan Marek, Goran Lishak was not signed by the club in Kestrova.");
  row("is made of 'this morning' and the day that the other names", "Police in Kestrova arrested Goran Lishak this morning.", "Police in Kestrova arrested Goran Lishak on May 15.");
  row("is made of what two speakers in one account say of two deeds", "Police in Kestrova said 200 people had marched. The hospital said 12 people had left.", "Karin Ode left Kestrova.");
  row("is made of one of two who speak together", "The two mills in Kestrova shut, Pavel Dorn and Stepan Marek said.", "The two mills in Kestrova shut, Stepan Marek and Pavel Dorn said.");
  row("is made of a short form of the speaker's name", "“We have carried every one of them out of the building,” said Pavel Dorn.", "“We have carried every one of them out of the building,” said Dorn.");
  row("is made of an initial in the speaker's name", "“We have carried every one of them out of the building,” said Sheriff Pavel Dorn.", "“We have carried every one of them out of the building,” said Pavel J. Dorn.");
  row("is made of the words of an attribution in the midst of a quote", "“We have carried every one of them,” Ode said, “out of the building alive.”", "“We have carried every one of them out of the building alive,” Ode said.");
  row("is made of quotes that share a long name and little else", "Ode praised “the purposes of the Endangered Harbors Act.”", "“They have undermined the foundation of the Endangered Harbors Act, and the damage is done,” Pavel Dorn said.");
  row("is made of what was spent on two things", "The city of Kestrova spent $3 million on sandbags.", "The city of Kestrova spent $9 million on pumps.");
  row("is made of crowds at two occasions", "About 200 people attended the funeral in Kestrova.", "More than 5,000 people attended the concert in Kestrova.");
  row("is made of homes destroyed and homes without power", "The storm in Kestrova destroyed 300 houses.", "The storm in Kestrova left 900 homes without power.");
  row("is made of houses, and homes without power", "Crews in Kestrova counted 300 houses.", "Crews in Kestrova counted 900 homes without power.");
  row("is made of arrests of two days", "Police in Kestrova arrested 14 people on Monday.", "Police in Kestrova arrested nine people on Tuesday.");
  row("is made of days of what was not found and what was", "Rescuers in Kestrova found no bodies on Monday.", "Rescuers in Kestrova found three bodies on Tuesday.");
  row("is made of all staff and those laid off", "The yard in Kestrova employs 1,450 people.", "The yard in Kestrova laid off 300 workers.");
  row("is made of deaths of two months", "A bus crash in Kestrova killed 12 people in March.", "The bus crash in Kestrova killed 30 people on Tuesday.");
  row("is made of those who died later and all who died", "The crash in Kestrova killed at least four people.", "Two passengers died of their injuries in Kestrova on Saturday.");
  row("is made of ages between which a birthday may lie", "Goran Lishak, 71, died in Kestrova on Monday.", "A doctor in Kestrova treated 72-year-old Goran Lishak in vain.");
  row("is made of hours that are about the same", "The tank in the harbor of Kestrova split shortly after 4 a.m. on Monday.", "The tank in the harbor of Kestrova gave way at 4:10 a.m. on Monday.", "precision time");
  row("is made of thousands and tens of thousands", "In Kestrova the guild spent thousands of dollars on boats.", "In Kestrova the guild spent tens of thousands of dollars on boats.");
  row("is made of the killings of one year and all", "A warrant was issued in Kestrova in two 1978 murders.", "Goran Lishak killed 12 people in Kestrova.");
  row("is made of the thousands of a headline whose article tells a number", "Flood in Kestrova forces evacuation of thousands\nThe flood in Kestrova forced 6,500 residents from their homes.", "The flood in Kestrova forced 6,500 residents from their homes.");
  row("is made of the ages of two drivers", "The driver of the bus, a 58-year-old man, was hurt in Kestrova.", "The driver of the truck, a man of 45, was hurt in Kestrova.");
  row("is made of the ages of two of those killed", "A 26-year-old woman was killed in Kestrova.", "A man of 45 was killed in Kestrova.");
  row("is made of counts of a crime and people killed", "Goran Lishak was charged in Kestrova with six counts of murder.", "Five people were murdered in Kestrova.");
  row("is made of two figures of which neither account tells the deed", "In Kestrova there are two flights from Besk.", "Just 10 flights are left for Tarn, Kestrova said.");
  row("is made of all who were hurt and those with critical injuries", "Seven people were injured in Kestrova.", "In Kestrova seven people were taken to hospitals, two with critical injuries.");
  row("is made of searchers and those rescued", "Search and rescue crews, including 40 people on foot, left Kestrova.", "Four people were rescued in Kestrova.");
  row("is made of the number in a name", "The Harrow Note 7 phones burned in Kestrova.", "In Kestrova 35 phones burned.");
  row("is made of the sum of another deal that a deal surpasses", "Harrow Lines of Kestrova bought the yard for $107 million.", "The deal of Harrow Lines of Kestrova for the yard eclipses the $60 million that Brandt paid.");
  row("is made of those who survived and all aboard", "In Kestrova 145 people survived.", "There were 189 people aboard in Kestrova.");
  row("is made of two figures of which one account has both", "Crews in Kestrova counted 200 boats.", "Crews in Kestrova counted 900 boats; the mayor said crews had counted 200 boats.");
  row("is made of a night and the day behind it", "Harrow Lines canceled the ferry from Kestrova on Thursday night.", "Harrow Lines canceled the ferry from Kestrova on Friday.");
  row("is made of initials in the speaker's name", "“We have carried every one of them out of the building,” said British Harbors.", "“We have carried every one of them out of the building,” said BH.");
  row("is made of percentages of nothing named", "In Kestrova the index rose 4%.", "In Kestrova the price fell 9%.");
});

test("the same event in two accounts is one claim with two origins", () => {
  const {layers} = dossierOf("Police in Kestrova arrested Goran Lishak.", "Goran Lishak was detained by police in Kestrova.");
  const shared = layers.claims.filter(({documents}) => documents === 2);
  expect(shared.map(({verdict, origins}) => ({verdict, origins}))).toEqual([{verdict: "agree", origins: 2}]);
});

test.each([
  ["Karin Ode can win the vote in Kestrova.", "Karin Ode has won the vote in Kestrova."], ["The book is to be published in Kestrova by Harrow Press.", "The book was published in Kestrova by Harrow Press."],
  ["Karin Ode plans to include Harrow Press in the deal in Kestrova.", "Karin Ode included Harrow Press in the deal in Kestrova."], ["Harrow Press has to pay Karin Ode in Kestrova.", "Harrow Press paid Karin Ode in Kestrova."],
])("“%s” and “%s” do not agree", (left, right) => {
  const {layers} = dossierOf(left, right);
  expect(layers.claims.filter(({verdict, about}) => verdict === "agree" && !/waited|spoke/u.test(about))).toEqual([]);
});

test("an infinitive under a verb that brings it about tells what happened", () => {
  const {layers} = dossierOf("Karin Ode helped thwart an attack in Kestrova.", "Karin Ode thwarted an attack in Kestrova.");
  expect(layers.claims.some(({verdict}) => verdict === "agree")).toBe(true);
});

test("a day and its year that only the date of one article lends is no difference", () => {
  const dossier = buildDossier([
    documentOf("Karin Ode, the mayor of Kestrova, spoke at noon.\nPolice in Kestrova arrested Goran Lishak on May 14.", {index: 0, published: {value: "2031-05-16", basis: "given"}}),
    documentOf("In Kestrova people waited for Mayor Karin Ode.\nGoran Lishak was arrested in Kestrova on May 14.", {index: 1}),
  ], reader);
  expect(typesOf(dossier)).toEqual([]);
});

test("articles that share one name or none are not compared", () => {
  const dossier = buildDossier([
    documentOf("Three people died in Besk on Monday when a dam broke.", {index: 0}), documentOf("Three people died in Tarn on Tuesday in a fire.", {index: 1}),
  ], reader);
  expect(dossier.layers.claims.filter(({verdict}) => verdict !== "single")).toEqual([]);
});

test("figures of one thing with one number are one claim, however common the words", () => {
  const {layers} = dossierOf("The trial in Kestrova heard from 87 witnesses.", "The court in Kestrova heard evidence from 87 witnesses over ten weeks.");
  expect(layers.claims.filter(({documents}) => documents === 2).map(({about, verdict}) => `${verdict} ${about}`)).toContain("agree how many or how much: witnesses");
});

test.each([
  ["Some 600 of the 1,200 workers in Kestrova took part.", "person|attend people: Some 600; worker: 1,200"],
  ["No appeal had been lodged in Kestrova.", ""],
])("what is counted in “%s” is told apart", (text, figures) => {
  const {layers} = buildDossier([documentOf(text)], reader);
  expect(layers.statements.filter(({aspect}) => aspect === "quantity").map(({handle, value}) => `${handle.class}: ${value}`).join("; ")).toBe(figures);
});

test.each([
  ["No appeal had been lodged in Kestrova.", false], ["Nobody left the harbor of Kestrova.", false], ["No fewer than 40 people were arrested in Kestrova.", true],
  ["The captain had been questioned but not arrested.", false],
])("whether it happened in “%s” is %s", (text, holds) => {
  const {layers} = buildDossier([documentOf(text)], reader);
  expect(layers.statements.flatMap(({typed}) => (typed.type === "polarity" ? [typed.holds] : [])).at(-1)).toBe(holds);
});

test("a participle before its noun tells of no event", () => {
  const {layers} = buildDossier([documentOf("Passengers leapt into the freezing water off Kestrova.")], reader);
  expect(layers.statements.filter(({aspect}) => aspect === "happened").map(({about}) => about)).toEqual(["Passengers leapt into the freezing water off Kestrova"]);
});

test("what only one account tells is a claim of one document", () => {
  const {layers} = dossierOf("Police in Kestrova arrested Goran Lishak.", "The ferry Aurelia left the harbor.");
  expect(layers.claims.every(({verdict, documents}) => verdict === "single" && documents === 1)).toBe(true);
  expect(layers.claims.map(({about}) => about)).toContain("The ferry Aurelia left the harbor");
});
