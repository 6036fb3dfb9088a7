import type {CourtClaim, CourtVerdict, DifferenceEffect} from "../../../src/compare/court/index.ts";

/** What is asked, the answer wanted, and for an altered quotation the effect and the words that differ: as asked, as in the article. */
export type CourtRow = readonly [name: string, words: string, verdict: CourtVerdict, more?: CourtMore];

export interface CourtMore extends CourtClaim {
  readonly effect?: DifferenceEffect;
  readonly asked?: string;
  readonly found?: string | null;
  /** Of the best passage's document. */
  readonly sigil?: string;
}

export const COURT_ROWS: readonly CourtRow[] = [
  // verbatim
  ["the same words", "We will rebuild the harbor wall before winter", "verbatim", {sigil: "A"}],
  ["other case and marks", "we will rebuild the HARBOR wall; before winter!", "verbatim"],
  ["British spelling", "We will rebuild the harbour wall before winter", "verbatim"],
  ["straight marks around it", "\"Nobody warned us.\"", "verbatim"],
  ["angled marks around it", "«Nobody warned us»", "verbatim"],
  ["a number in digits", "the contract was signed by my deputy on March third", "verbatim"],
  ["a number in words", "at least fourteen of our fishermen are still missing", "verbatim", {sigil: "A"}],
  ["a whole quote of two sentences", "We’ve searched every bay from Tarn to Velmora. We will not stop until they are home.", "verbatim"],
  ["over an attribution within a sentence", "The old wall was never meant to stand against such a sea", "verbatim"],
  ["over an attribution between two sentences", "I did not sign the contract. The contract was signed by my deputy on March 3.", "verbatim"],
  ["words left out behind three points", "We will rebuild the harbor wall ... nobody will pay for it twice", "verbatim"],
  ["words left out behind one sign", "We’ve searched every bay … We will not stop until they are home", "verbatim"],
  ["words left out behind bracketed points", "We will rebuild the […] wall before winter", "verbatim"],
  ["words left out behind spaced points", "Nobody warned us . . . I lost my brother that night", "verbatim"],
  ["a word put in brackets for a pronoun", "We will not stop until [the fishermen] are home", "verbatim"],
  ["a word put in brackets beside", "We will rebuild the harbor wall [of Velmora] before winter", "verbatim"],
  ["a letter in brackets", "[w]e will not stop until they are home", "verbatim"],
  ["an ending in brackets", "The sirens stay[ed] silent", "verbatim"],
  ["[sic]", "The sirens stayed [sic] silent", "verbatim"],
  ["a few words within reported speech", "once-in-a-century disaster", "verbatim", {sigil: "B"}],
  ["hyphens as blanks", "once in a century disaster", "verbatim"],
  ["a quote in straight marks", "What we do not have is time", "verbatim", {sigil: "B"}],
  ["an invisible joiner and a soft hyphen", "The si\u00adrens stayed\u200b silent", "verbatim"],
  ["full-width letters", "Ｎｏｂｏｄｙ warned us", "verbatim"],
  ["by the speaker, name in full", "It is a promise", "verbatim", {by: "Ana Ode"}],
  ["by the speaker, family name", "It is a promise", "verbatim", {by: "Ode"}],
  ["by the speaker in the outlet", "at least fourteen of our fishermen are still missing", "verbatim", {by: "Renn", in: "Tarn Courier", sigil: "B"}],
  ["by an unnamed speaker", "Nobody warned us", "verbatim", {by: "a fisherman"}],
  ["in the article by sigil", "at least 14 of our fishermen are still missing", "verbatim", {in: "B", sigil: "B"}],
  // another speaker or document
  ["by another speaker", "We will not stop until they are home", "elsewhere", {by: "Ana Ode"}],
  ["by one of the same family name", "It is a promise", "elsewhere", {by: "Karl Ode"}],
  ["in another article", "It is a promise", "elsewhere", {in: "Velmora Post"}],
  ["by a speaker nobody tells", "Sell the boats", "elsewhere", {by: "Ivo Renn"}],
  // spliced
  ["two sentences joined over one between", "Nobody warned us. I lost my brother that night.", "spliced"],
  ["two quotes of one speaker in two paragraphs", "It is a promise. I did not sign the contract.", "spliced"],
  ["two quotes of two speakers", "It is a promise. We will not stop until they are home.", "spliced"],
  ["two quotes of two articles", "We will not stop until they are home. What we do not have is time.", "spliced"],
  ["two sentences turned round", "We will not stop until they are home. We’ve searched every bay from Tarn to Velmora.", "spliced"],
  ["two speakers joined with points", "at least 14 of our fishermen are still missing … was never meant to stand … Nobody warned us", "spliced"],
  // other words
  ["another tense", "The sirens stay silent", "other-words"],
  ["a contraction written out", "We have searched every bay from Tarn to Velmora", "other-words"],
  ["a contraction put in", "I didn’t sign the contract", "other-words"],
  ["person and tense as in a report", "They would not stop until they were home", "other-words", {sigil: "A"}],
  ["she for I", "she lost her brother that night", "other-words"],
  ["a small word left out", "We will rebuild harbor wall before winter", "other-words"],
  ["a word left out without a sign", "We will rebuild the wall before winter, and nobody will pay for it twice", "other-words"],
  ["a word that may stand for another", "Nobody warned us. The sirens remained silent", "altered"],
  ["error for mistake", "The engineers may have made a mistake, but they acted in good faith", "other-words"],
  ["a part moved", "The engineers may have acted in good faith, but they made an error", "altered"],
  // indirect
  ["words of indirect speech", "the town had lost forty boats in the storm", "indirect"],
  ["indirect speech as if it had been direct", "The town has lost 40 boats in the storm", "indirect"],
  ["indirect speech in the first person", "my men have searched every bay and will not stop until the missing are home", "indirect", {sigil: "B"}],
  ["indirect speech by its speaker", "the town had lost forty boats", "indirect", {by: "Ana Ode"}],
  // the outlet's own voice
  ["words of the outlet", "The rain did not stop for three days", "unattributed"],
  ["words of a headline", "Questions over the wall", "unattributed"],
  // altered
  ["a negation put in", "We will not rebuild the harbor wall before winter", "altered", {effect: "negation", asked: "not", found: null}],
  ["a negation left out", "I did sign the contract", "altered", {effect: "negation", asked: "", found: "not"}],
  ["a contracted negation put in", "We won’t rebuild the harbor wall before winter", "altered", {effect: "negation"}],
  ["never for not", "The old wall was meant to stand against such a sea", "altered", {effect: "negation", found: "never"}],
  ["everybody for nobody", "Everybody warned us. The sirens stayed silent.", "altered", {effect: "negation", asked: "Everybody", found: "Nobody"}],
  ["a negation hidden in points", "I did … sign the contract", "altered", {effect: "negation", found: "not"}],
  ["a negation put in brackets", "We will [not] rebuild the harbor wall before winter", "altered", {effect: "negation", asked: "not"}],
  ["a negation cut off before it", "stop until they are home", "altered", {effect: "negation", found: "not"}],
  ["a doubt cut off before it", "the wall can be saved", "altered", {effect: "negation"}],
  ["another number", "At least 40 of our fishermen are still missing", "altered", {effect: "number", asked: "40", found: "14"}],
  ["another number in words", "At least four of our fishermen are still missing", "altered", {effect: "number", asked: "four", found: "14"}],
  ["another day", "The contract was signed by my deputy on March 4", "altered", {effect: "number", asked: "4", found: "3"}],
  ["another month", "The contract was signed by my deputy on May 3", "altered", {effect: "date", asked: "May", found: "March"}],
  ["another season", "We will rebuild the harbor wall before summer", "altered", {effect: "date", asked: "summer", found: "winter"}],
  ["another place", "We’ve searched every bay from Harrow to Velmora", "altered", {effect: "name", asked: "Harrow", found: "Tarn"}],
  ["places exchanged", "We’ve searched every bay from Velmora to Tarn", "altered"],
  ["another thing", "We will rebuild the harbor bridge before winter", "altered", {effect: "word", asked: "bridge", found: "wall"}],
  ["another deed", "We will demolish the harbor wall before winter", "altered", {effect: "word", asked: "demolish", found: "rebuild"}],
  ["after for before", "We will rebuild the harbor wall after winter", "altered", {effect: "sense", asked: "after", found: "before"}],
  ["a doubt left out", "The engineers made an error, but they acted in good faith", "altered", {effect: "hedge", found: "may have"}],
  ["a bound left out", "14 of our fishermen are certainly still missing", "altered", {effect: "word", asked: "certainly"}],
  ["a bound exchanged", "Up to 14 of our fishermen are still missing", "altered", {effect: "hedge"}],
  ["must for will", "We must rebuild the harbor wall before winter", "altered", {effect: "hedge", asked: "must", found: "will"}],
  ["you for I", "You did not sign the contract", "altered", {effect: "person", asked: "You", found: "I"}],
  ["another one's brother", "I lost your brother that night", "altered", {effect: "person"}],
  ["a word put in", "We will rebuild the harbor wall before winter, and nobody rich will pay for it twice", "altered", {effect: "word", asked: "rich", found: null}],
  ["what the speaker denies", "the wall had been neglected", "altered", {effect: "negation", by: "Ana Ode"}],
  ["another number in indirect speech", "the town had lost fifty boats in the storm", "altered", {effect: "number", asked: "fifty", found: "forty"}],
  ["another word in the outlet's own voice", "The rain did not stop for nine days", "altered", {effect: "number"}],
  // not found
  ["words that nobody said", "The mayor will resign on Friday morning", "not-found"],
  ["words with the same small words", "We will have to go before they are there", "not-found"],
  ["words of the same event", "Forty boats were found in the bay of Tarn by the harbor master", "not-found"],
  ["another language", "Wir werden die Mauer vor dem Winter bauen", "not-found"],
  ["one word of many", "wall wall wall wall wall wall", "not-found"],
  ["right-to-left letters", "סוף הסערה של הנמל", "not-found"],
];
