/** A broader noun, and the narrower ones and short forms of titles that it may stand for: "the judge" for "Justice Ode", "the executive" for the chairman. */
const PERSONS = `
judge: justice judge magistrate
magistrate: judge
lawyer: attorney counsel solicitor barrister
attorney: lawyer counsel
prosecutor: attorney
lawmaker: senator sen representative rep congressman congresswoman mp mep assemblyman assemblywoman delegate legislator parliamentarian
legislator: senator sen representative rep congressman congresswoman mp mep assemblyman assemblywoman lawmaker
congressman: representative rep
congresswoman: representative rep
senator: sen
politician: senator sen representative rep congressman congresswoman mp mep assemblyman assemblywoman legislator lawmaker
governor: gov
professor: prof
academic: professor prof lecturer scholar
doctor: dr physician surgeon
physician: dr doctor
executive: ceo cfo coo executive chairman chairwoman boss
boss: ceo executive chairman chairwoman manager coach
officer: detective det inspector insp sergeant sgt constable const superintendent supt lieutenant lt trooper
detective: det
sergeant: sgt
lieutenant: lt
captain: capt
colonel: col
general: gen
admiral: adm
commander: cmdr
inspector: insp
superintendent: supt
cleric: imam ayatollah sheikh sheik mufti
clergyman: bishop archbishop cardinal reverend rev pastor priest vicar
star: actor actress singer comedian rapper musician starlet
player: midfielder striker defender goalkeeper forward winger quarterback receiver pitcher linebacker
striker: forward
footballer: midfielder striker defender goalkeeper forward winger
coach: manager trainer
manager: coach boss
musician: singer guitarist pianist violinist drummer rapper composer
climber: mountaineer
mountaineer: climber
shooter: gunman
gunman: shooter
attacker: gunman shooter bomber assailant
assailant: attacker gunman shooter
killer: gunman shooter murderer
inmate: prisoner convict
prisoner: inmate convict
convict: prisoner inmate
fugitive: escapee
driver: motorist trucker
motorist: driver
publicist: spokesman spokeswoman rep representative
journalist: reporter editor columnist correspondent
newsman: reporter editor columnist correspondent
scientist: biologist physicist chemist geologist astronomer epidemiologist virologist seismologist
`;

/** A noun for a body, and the words that head the names of such: "the airline" for "Velmora Airways". */
const BODIES = `
airline: airline airlines airways
carrier: airlines airways
bank: bank
lender: bank
newspaper: newspaper gazette times post herald tribune journal courier chronicle news telegraph guardian
paper: newspaper gazette times post herald tribune journal courier chronicle telegraph guardian
university: university
college: college
union: union association federation brotherhood
railway: railway railways
hospital: hospital infirmary
club: club fc
party: party
charity: charity foundation trust
network: network broadcasting television tv
broadcaster: broadcasting television tv
studio: studios pictures entertainment
carmaker: motor motors
automaker: motor motors
drugmaker: pharmaceutical pharmaceuticals pharma
utility: electric energy power gas
ministry: ministry
department: department
agency: agency
commission: commission
committee: committee
council: council
court: court
army: army
`;

const tableOf = (lines: string): ReadonlyMap<string, ReadonlySet<string>> => new Map(lines.trim().split("\n").map((line) => {
  const [broad, narrow] = line.split(": ");
  return [broad, new Set(narrow.split(" "))] as const;
}));

const [persons, bodies] = [PERSONS, BODIES].map(tableOf);

/** Whether "the …" with the noun may stand for a person who has the other one as a role or title. */
export const mayStandForPerson = (noun: string, role: string): boolean => persons.get(noun)?.has(role) ?? false;

/** Whether "the …" with the noun may stand for a body whose name the other word heads. */
export const mayStandForBody = (noun: string, headword: string): boolean => bodies.get(noun)?.has(headword) ?? false;
