/** News agencies and the marks by which texts credit them: a table, fullest name first. */
export interface Agency {
  readonly name: string;
  /** As printed, upper and lower case as they stand; the name itself is one of them. */
  readonly marks: readonly string[];
}

const agency = (line: string): Agency => {
  const marks = line.split("|").map((mark) => mark.trim());
  return {name: marks[0], marks};
};

export const AGENCIES: readonly Agency[] = `
Reuters|Thomson Reuters
AP|Associated Press|The Associated Press|A.P.
AFP|Agence France-Presse|Agence France Presse
UPI|United Press International
dpa|Deutsche Presse-Agentur|DPA
PA|PA Media|Press Association
PTI|Press Trust of India
ANI|Asian News International
IANS|Indo-Asian News Service
UNI|United News of India
Xinhua|Xinhua News Agency
CNS|China News Service
TASS|ITAR-TASS|Itar-Tass
Interfax
RIA Novosti|RIA
Sputnik
Bloomberg|Bloomberg News
Dow Jones|Dow Jones Newswires
Kyodo|Kyodo News
Jiji|Jiji Press
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
CNA|Central News Agency
VNA|Vietnam News Agency
Antara
Bernama
PNA|Philippine News Agency
AAP|Australian Associated Press
CP|The Canadian Press|Canadian Press
ANSA
EFE|Agencia EFE
Lusa
Belga
ANP
APA|Austria Presse Agentur
ATS|Keystone-SDA
NTB
Ritzau
TT
STT
BNS|Baltic News Service
PAP|Polish Press Agency
CTK|Czech News Agency
MTI
Agerpres
BTA|Bulgarian News Agency
Tanjug
HINA
ANA-MPA|Athens News Agency
Ukrinform
UNIAN
Interfax-Ukraine
BelTA
Anadolu|Anadolu Agency|AA
DHA
IHA
IRNA|Islamic Republic News Agency
ISNA|Iranian Students News Agency|Iranian Students' News Agency
Tasnim|Tasnim News Agency
Fars|Fars News Agency|Fars News
Mehr|Mehr News Agency
SANA|Syrian Arab News Agency
NNA|National News Agency
Petra|Jordan News Agency
WAFA
SPA|Saudi Press Agency
WAM|Emirates News Agency
QNA|Qatar News Agency
KUNA|Kuwait News Agency
BNA|Bahrain News Agency
INA|Iraqi News Agency
MENA|Middle East News Agency
TAP|Tunis Afrique Presse
APS|Algeria Press Service
SUNA|Sudan News Agency
NAN|News Agency of Nigeria
GNA|Ghana News Agency
PANA
Prensa Latina
Telam
Notimex
Agencia Brasil
Religion News Service|RNS
States Newsroom
Inter Press Service|IPS
Tribune News Service|TNS
Storyful
`.trim().split("\n").map(agency);

/** What gathers unnamed agencies: "with agencies", "wire reports". */
export const AGENCY_WORDS: readonly string[] = ["agencies", "news agencies", "wire agencies", "wire reports", "wire services", "news services", "agency reports", "agency inputs", "wires", "syndicated feed", "wire feed", "agency feed", "wire agency feed"];

/** The last word of an outlet's name, or the word before "of": "Coastal Wire", "The Times of …". */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(`
times post news herald tribune gazette courier chronicle telegraph journal newspaper newswire tv television radio wire magazine
press newsroom broadcasting today zeitung
`.trim().split(/\s+/u));

/** As OUTLET_NOUNS, but also ordinary words: they tell an outlet only where it reports, cites or publishes. */
export const LOOSE_OUTLET_NOUNS: ReadonlySet<string> = new Set(`
guardian independent observer mirror express mail sun star globe standard examiner inquirer dispatch sentinel register ledger
bulletin record review reporter monitor digest channel network online daily weekly voice argus echo mercury
`.trim().split(/\s+/u));

/** Outlets known by one word. */
export const ONE_WORD_OUTLETS: ReadonlySet<string> = new Set(`
bbc cnn nbc abc cbs npr pbs msnbc cnbc itv dw rtl ard zdf orf cbc cctv nhk politico axios buzzfeed newsweek haaretz ynet libération
`.trim().split(/\s+/u));

/** Outlets known by words that are nobody else's. */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set(`
deutsche welle|al jazeera|al arabiya|usa today|le monde|le figaro|der spiegel|die welt|el país|el pais|la repubblica|la stampa|corriere della sera|russia today|voice of america|radio free europe|sky news|rappler|vox|vice|slate|quartz|gizmodo|mashable
`.trim().split("|"));

/** Words for outlets in general, behind an adjective: "Iranian media", "state television", "a local newspaper". */
export const GENERIC_OUTLETS: ReadonlySet<string> = new Set("media television tv radio newspaper newspapers press broadcaster broadcasters".split(" "));

/** Small-letter adjectives that make a general word for outlets a certain kind of them. */
export const OUTLET_ADJECTIVES: ReadonlySet<string> = new Set(`
state local domestic official semi-official state-run state-owned government-run regional national pro-government opposition foreign western
`.trim().split(/\s+/u));

/** Marks that are also words or names of other bodies: they credit an agency only in a credit line, a byline or brackets. */
export const AMBIGUOUS_MARKS: ReadonlySet<string> = new Set("PA AA CP CNS CNA UNI ANP TT TAP RIA APA ATS INA NAN PAP SPA BNA GNA Petra Mehr Fars MENA Sputnik PANA".split(" "));
