/** Invented pairs of texts. */

export interface Row {
  readonly about: string;
  readonly left: string;
  readonly right: string;
}

/** Reworded so thoroughly that no run of the same words is left to start from. */
export const REWORDED_THROUGHOUT: readonly Row[] = [
  {
    about: "a find in a quarry",
    left: "Divers searching the flooded quarry recovered a rusted safe, two bicycles and a marble statue on Wednesday. Police believe that burglars sank the loot after robbing the manor in 1987. The statue, which shows a sleeping dog, was once the pride of the estate.",
    right: "Divers who searched that flooded quarry have recovered one rusted old safe, a pair of bicycles and some marble statue this Wednesday. The police think burglars had sunk their loot, having robbed a manor back in 1987. Showing one sleeping dog, this statue used to be the pride of their estate.",
  },
  {
    about: "a bridge",
    left: "Engineers reopened the swing bridge at Kestrin after replacing the corroded bearings that had jammed it for eleven weeks. Barges carrying gravel and timber had been forced to unload upstream, and the detour doubled the cost of each voyage. The port expects traffic to recover before the harvest.",
    right: "At Kestrin the swing bridge is open again: engineers replaced some corroded bearings by which it had been jammed during eleven weeks. Gravel and timber barges were forced into unloading upstream, a detour that has doubled what every voyage costs. Before harvest, so the port expects, traffic should recover.",
  },
];

/** The right text was reworded from the left one, with runs of words left as they were. */
export const REWORDED: readonly Row[] = [
  {
    about: "verbs and nouns replaced, order kept",
    left: "The ferry lost power shortly before dawn and drifted for two hours towards the sandbanks off Harrow Bay. Its captain ordered the passengers to put on life jackets and gather on the upper deck while the engineers tried to restart the generators. A tug finally took the vessel in tow and brought it into the fishing harbor.",
    right: "Shortly before dawn the ferry lost all power, drifting towards the sandbanks off Harrow Bay for about two hours. The captain told passengers to wear life jackets and gather on the upper deck as engineers struggled to restart the generators. The vessel was finally taken in tow by a tug, which brought it to the fishing harbor.",
  },
  {
    about: "two sentences drawn together, words between dropped",
    left: "Inspectors had warned the council in March that the retaining wall behind the old tannery was cracked and leaning. The council set aside money for repairs, but the contract was never signed because two bidders withdrew. On Sunday night the wall collapsed after a week of rain and buried a workshop and three parked vans.",
    right: "The retaining wall behind the old tannery, which inspectors had warned the council in March was cracked and leaning, collapsed on Sunday night after a week of heavy rain, burying a workshop and three vans. Money for repairs was set aside by the council, though no contract was signed as the two bidders had withdrawn.",
  },
  {
    about: "synonyms all through",
    left: "Researchers at the Velmora institute grew the mushrooms on damp sawdust and fed them traces of copper. Within nine days the threads had absorbed almost half of the metal, and the sawdust could be burned to recover it. The team hopes that the method will clean the ponds left behind by the closed smelter.",
    right: "Scientists at the Velmora institute cultivated the mushrooms in damp sawdust, feeding them traces of copper. In nine days the threads absorbed nearly half the metal, which can be recovered by burning the sawdust. They hope the method can clean ponds left by the closed smelter.",
  },
];

/** Two reporters on one event: names, numbers and the course of things are shared, no sentence was reworded. */
export const INDEPENDENT: readonly Row[] = [
  {
    about: "a fire",
    left: "A fire at the Brandel paint works in Velmora injured four people on Tuesday evening, the fire brigade said. Flames broke out in a storage hall at about 7 p.m. and spread to two neighboring sheds. Residents of Quay Street were told to keep their windows shut. Brigade chief Ruth Amsel said that it would take until morning to put out the last embers.",
    right: "Four workers were taken to hospital after the Brandel paint works caught fire on Tuesday. Ruth Amsel, who heads the brigade in Velmora, said her crews reached the site within six minutes. Thick smoke hung over Quay Street, where people had been warned not to open their windows. The blaze began around 7 p.m. in a hall full of solvents.",
  },
  {
    about: "a vote",
    left: "The council of Harrow Bay voted 9 to 6 on Monday to close the fish market at the end of the year. Mayor Ilse Tarn called the decision painful but said that the town could no longer carry the losses. Traders had offered to pay higher rents. Some forty people protested outside the town hall before the session.",
    right: "After a heated debate, Harrow Bay is to lose its fish market. Nine councilors were in favor of closing it by the end of the year, six against. \"Nobody takes such a step lightly,\" said the mayor, Ilse Tarn. Some of those who run stalls there had come to the town hall with banners; they say they would rather have paid higher rents.",
  },
  {
    about: "a verdict",
    left: "A judge in Kestrin sentenced the former harbor master Otto Vane to six years in prison on Friday for taking bribes from a dredging company. Vane, 58, had admitted receiving 120,000 crowns between 2011 and 2014. His lawyer said that he would appeal.",
    right: "Otto Vane, once harbor master of Kestrin, must go to prison for six years. The 58-year-old took bribes of 120,000 crowns from a company that dredges the port, the court found on Friday. Vane, who confessed early in the trial, looked at the floor while the sentence was read. An appeal is planned, according to his lawyer.",
  },
];

/** Nothing in common but the language and a few names. */
export const UNRELATED: readonly Row[] = [
  {
    about: "two stories of one town",
    left: "The library of Velmora will open on Sundays from next month. Volunteers are to run the desk, and the cafe in the courtyard will serve lunch. The town has bought two thousand books for children.",
    right: "The river at Velmora rose by a meter overnight after storms in the hills. Farmers moved their cattle to higher ground and the bridge on the road to Kestrin was closed. More rain is expected on Thursday.",
  },
];

/** A text and a story that ends in a summary of it. */
export const DIGEST = {
  opening: "The coast road was quiet on Sunday. Gulls stood along the wall, and a boy sold lemonade from a cart with one wheel missing. Nobody in the queue spoke of politics. ",
  summary: "A dredger hired to deepen the channel at Velmora struck an unexploded mine and sank, and its crew of eleven was rescued by a pilot boat. Fishermen had warned the port authority that mines from the old barrage were drifting, but a survey was cancelled to save money. The insurer refuses to pay, and environmental groups fear that fuel leaking from the wreck will reach the oyster beds.",
  whole: [
    "The dredger Anneke went down in nine minutes on Thursday. It had been hired in spring to deepen the channel at Velmora for larger freighters, a job that was to last until October.",
    "A blast below the engine room lifted the stern out of the water, witnesses on the pier recalled. Navy specialists later found splinters of an unexploded mine of the kind laid eighty years ago.",
    "All eleven of the crew jumped and were rescued within half an hour by the pilot boat Swift, which happened to be returning from a tanker. Two had broken ribs; the cook lost his glasses and his accordion.",
    "Fishermen say that nobody should be astonished. Three times since January they had warned the port authority that mines from the old barrage were loose and drifting towards the fairway, and twice they brought photographs.",
    "The authority had in fact ordered a survey by sonar. According to minutes seen by this paper it was cancelled in April, to save money, after the price of steel had gone up and the new quay threatened to become dearer than planned.",
    "Whoever bears the loss, it will not be the insurer if the insurer has its way. It refuses to pay because the policy excludes acts of war, however late. Lawyers expect a long case before the court in Kestrin.",
    "Meanwhile sixty tons of fuel lie in the tanks. Divers saw a thin thread of it leaking from the wreck on Friday. Environmental groups fear that the next spring tide will carry it to the oyster beds on the western bank, where the season opens in five weeks.",
    "The harbor festival, with its regatta and its brass bands, has been put off. The mayor said that there was nothing to celebrate, and that the money for fireworks would go towards booms and pumps instead.",
  ].join("\n\n"),
};
