/** Nouns that head a phrase for a person or a body, and the words that tell what a capitalised name is. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Singular nouns for a person by role; plurals are made by `pluralOf`. */
export const PERSON_NOUNS = words(`
  official diplomat spokesman spokeswoman spokesperson minister president premier senator lawmaker legislator deputy governor mayor ambassador envoy
  negotiator adviser advisor aide analyst expert observer scholar professor researcher scientist economist engineer doctor nurse surgeon physician paramedic
  officer detective investigator inspector commander general colonel soldier fighter militant rebel guard agent spy operative officer policeman policewoman
  prosecutor judge lawyer attorney magistrate witness eyewitness bystander resident neighbor neighbour villager survivor victim passenger driver pilot captain sailor fisherman
  worker employee manager director chairman chairwoman chair executive owner founder trader farmer teacher student pupil parent mother father son daughter
  brother sister husband wife widow friend colleague relative cousin uncle aunt child boy girl man woman baby teenager
  leader politician candidate activist campaigner protester demonstrator dissident opponent critic supporter member participant organizer organiser volunteer
  journalist reporter editor broker dealer docker stevedore seaman chemist insurer consultant contractor tenant landlord strategist publicist defector correspondent photographer author writer blogger host presenter source insider whistleblower informant
  suspect defendant gunman attacker bomber assailant hijacker hostage prisoner detainee refugee migrant immigrant
  national citizen individual person couple family dissident exile tourist visitor customer client shopper
  chief head boss secretary treasurer chancellor king queen prince princess pope bishop priest imam cleric ayatollah sheikh rabbi
  firefighter rescuer diver coach player fan singer actor actress artist coroner pathologist clerk accountant inspector harbormaster harbourmaster shopkeeper skipper crewman
  representative delegate commissioner superintendent sheriff constable sergeant lieutenant major admiral veteran counterpart peer predecessor successor ally figure
  historian archivist librarian curator hydrologist biologist geologist meteorologist climatologist physicist astronomer mathematician statistician psychologist psychiatrist sociologist philosopher
  pollster commentator columnist pundit lobbyist lecturer translator interpreter baker butcher miner mechanic carpenter plumber electrician gardener chef waiter waitress barber hairdresser
  nominee contender challenger incumbent frontrunner pensioner retiree commuter cyclist juror plaintiff voter`);

/** More of the same, which the tagger of names was trained without. */
export const OTHER_PERSON_NOUNS = words(`
  ceo cfo coo co-founder cofounder publicist builder developer publisher entrepreneur businessman businesswoman businessperson investor banker financier lender landowner tycoon magnate billionaire millionaire heir heiress retailer grocer
  chef baker butcher barber plumber electrician carpenter mechanic janitor cleaner bricklayer welder roofer painter sculptor composer conductor musician pianist violinist guitarist drummer rapper
  dancer comedian filmmaker screenwriter playwright poet novelist columnist pundit newsreader producer cameraman cyclist biker motorist trucker jockey boxer wrestler golfer goalkeeper midfielder
  defender striker quarterback referee umpire trainer climber hiker skier swimmer astronaut cosmonaut programmer architect planner surveyor geologist biologist physicist historian philosopher
  psychologist psychiatrist therapist dentist pharmacist midwife veterinarian zookeeper ranger warden gamekeeper forester logger miner auditor bookkeeper cashier smuggler trafficker thief burglar
  robber murderer killer arsonist vandal looter rioter convict inmate fugitive juror plaintiff litigant bureaucrat technocrat interpreter translator monk nun archbishop cardinal pastor chaplain
  missionary caregiver babysitter grandmother grandfather grandson granddaughter nephew niece stepfather stepmother boyfriend girlfriend spouse toddler infant adult pensioner retiree newcomer
  congressman congresswoman councillor councilor councilman councilwoman alderman comptroller registrar ombudsman mediator peacekeeper paratrooper sniper recruit conscript reservist warlord
  militiaman insurgent terrorist separatist shareholder creditor debtor lobbyist statistician epidemiologist virologist meteorologist seismologist volcanologist ecologist archaeologist curator librarian surrogate caller attendee onlooker respondent
  star starlet emcee newlywed receptionist shooter offender molester escapee pirate brigand bandit raider stowaway looter kidnapper abductor captor impostor`);

/** Nouns for people that are plural as they stand. */
export const PERSON_PLURALS = words("people men women children police officials crew relatives locals authorities supporters nationals");

/** Nouns for bodies; singular. */
export const BODY_NOUNS = words(`
  government administration ministry department agency police authority council committee commission parliament congress senate court party
  group organization organisation company firm bank union association army navy military force regime office bureau institute university hospital service
  embassy consulate team club cell network movement coalition alliance opposition board panel mission delegation newspaper broadcaster agency media outlet
  station magazine website charity foundation brigade operator airline watchdog regulator cabinet judiciary leadership camp campaign secretariat family cult militia faction prosecution jury tribunal inquiry
  carmaker automaker shipbuilder manufacturer conglomerate startup corporation`);

/** Texts that can speak. */
export const DOCUMENT_NOUNS = words("statement report letter document assessment indictment memo communique dispatch study survey filing ruling verdict tweet lawsuit notice log paper transcript affidavit article headline blog complaint poll audit suit petition brief memorandum message email e-mail note copy draft");

/** Words that, as the last or first word of a capitalised name, make it a body. */
export const ORGANIZATION_WORDS = words(`
  ministry department council party agency organization organisation committee association university police court army navy force forces bank company corp
  corporation inc ltd llc plc group union commission institute institution times post news press tribune journal herald gazette courier guardian telegraph observer chronicle mirror
  independent daily wire television tv radio broadcasting media congress parliament senate assembly center centre bureau office service services authority guard guards brigade front
  movement network church foundation federation league club society board embassy consulate fund alliance coalition administration cabinet secretariat
  college school academy hospital laboratory museum airlines airways industries holdings motors partners systems technologies trust exchange reserve
  intelligence command corps regiment battalion squad unit team fc united mission tribunal registry inspectorate constabulary directorate treasury house knesset bundestag duma pentagon
  kremlin brigades battalions resistance ministries republicans democrats greens labour conservatives lines shipping logistics energy petroleum gazeta cooperative guild chamber mutual insurance assurance pharmaceuticals foods stores retail media studios records laboratories`);

/** Bodies known the world over by a name that does not say what they are; folded. */
export const KNOWN_BODIES: readonly string[] = (
  "nato,un,u.n.,eu,e.u.,who,imf,opec,unesco,unicef,interpol,europol,fbi,cia,nsa,mi5,mi6,kgb,fsb,gru,mossad,shin bet,hamas,hezbollah,hizbollah,taliban,isis,isil,islamic state,al-qaeda,al qaeda," +
  "african union,arab league,red cross,red crescent,greenpeace,amnesty international,human rights watch,white house,downing street,capitol,pentagon,kremlin,knesset,bundestag,duma,vatican,fed,federal reserve," +
  "google,facebook,twitter,microsoft,apple,amazon,boeing,airbus,reuters,bbc,cnn,fox news,al jazeera,bloomberg,xinhua,tass,irna,isna,wto,world bank,european commission,european parliament," +
  "general electric,general motors,general mills,general dynamics,general assembly"
).split(",");

/** Words that make a capitalised name a place. */
export const PLACE_WORDS = words(`
  street avenue road lane boulevard highway square river mountain mountains mount bay island islands isle airport city town village county province district region state lake sea
  ocean valley park bridge harbor harbour port berth warehouse hill hills gulf strait peninsula desert beach coast cape quay pier wharf dock terminal station hotel stadium tower palace plaza
  garden gardens field point creek canal forest territory zone strip heights delta basin republic kingdom emirate emirates embankment market mall boulevard`);

/** Words that make a capitalised name an event. */
export const EVENT_WORDS = words("festival cup games war olympics summit conference championship championships election elections massacre revolution uprising marathon fair expo parade");

/** Words that make a capitalised name some other thing: an agreement, a law, a programme, a work. */
export const OTHER_WORDS = words("agreement treaty act deal accord protocol convention project operation program programme plan bill charter resolution prize award code constitution pact doctrine law");

/** Heads of names that go on with "of" ("Council of", "Bank of", "Gulf of"). */
export const OF_HEADS = words(`
  council times university bank house ministry department republic kingdom gulf bay isle court board bureau institute college church party army front movement
  union chamber office organization organisation federation association committee school museum port strait cape league society alliance coalition assembly group commission
  academy center centre guild brotherhood sea horn states emirates district confederation congress sons daughters doctors knights`);

/** A regular plural; O(1). */
export function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (noun === "child") return "children";
  if (noun === "person") return "people";
  if (noun === "wife") return "wives";
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Words behind the name of a firm that say what kind of firm it is, and that it is often called without. */
export const LINES_OF_BUSINESS = words(`
  inc incorporated corp corporation co company limited ltd plc group holdings brothers airlines airways motors motor autos industries computer computers systems technologies technology software
  electronics entertainment pictures records media communications telecom telecommunications energy oil petroleum gas power steel chemicals mills mining pharmaceuticals pharmaceutical pharma foods stores supermarkets
  distributors shipping logistics freight lines ferries cruises railways partners international global insurance securities capital bank`);

/** Nouns that stand for a firm named before. */
export const FIRM_NOUNS = words("company firm carmaker automaker shipbuilder airline bank manufacturer conglomerate startup corporation");

/** Words in the name of a body that is no firm. */
export const WORDS_OF_OTHER_BODIES = words(`
  ministry department police court council federation union agency parliament senate congress assembly army navy guard guards force forces government commission committee university college
  school hospital church party association authority office bureau embassy board service institute fund club league society nations treasury house administration tribunal inquiry movement brigade front`);
