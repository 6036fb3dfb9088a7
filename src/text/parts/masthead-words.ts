/** Words by which a name that stands alone above an article is known to be an outlet's, or not to be one; lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** As the last word, or before "of", of a name beside the date they make it an outlet's; elsewhere they are ordinary words. */
export const MASTHEAD_NOUNS = words(`
digital weekly daily monthly quarterly express vindicator insider engineer magazine media fm am radio tv hd broadcasting broadcaster television
live now point report reports reporter review hub central zone buzz pulse beat blog journal newsletter watch desk wires times
 infos info bulletin argus advocate advertiser leader democrat republican citizen patriot intelligencer enquirer statesman standard
nation observer examiner picayune plain-dealer bee pioneer messenger monitor mercury eagle banner beacon gleaner nugget outlook spectator
economist scotsman irishman yorkshireman
`);

/** As the first word: "Daily Trust". */
export const MASTHEAD_OPENERS = words("daily weekly radio channel channels news evening morning sunday saturday tv");

/** Words for parts of the world, and for editions, behind the name proper: "HuffPost UK", "Travel News Europe". */
export const EDITIONS = words("uk us usa europe asia africa america australia international global world online hd plus edition english nigeria india kenya pakistan canada ireland scotland wales arabia");

/** Headings of sections, kinds of article and states of one: alone in a line they name no outlet. */
export const TOPICS = words(`
football soccer cricket tennis rugby basketball baseball hockey golf boxing racing motorsport athletics cycling swimming olympics esports bollywood hollywood nollywood
transport transportation aviation airlines shipping railways immigration migration brexit coronavirus covid covid-19 pandemic royals royalty celebrity celebrities showbiz gossip
gadgets mobile cars motoring motors property housing jobs careers companies company industry industries banking trade agriculture farming wildlife animals nature space
history heritage people family parenting women men youth kids relationships beauty shopping drink restaurants recipes wellness fitness medicine pharma hospitals
police justice legal terrorism war conflict diplomacy government parliament congress campaign democracy rights protest protests disasters disaster accidents accident
viral odd offbeat quirky insight insights profile profiles obituary obituaries essay essays blog blogs briefing briefings roundup recap preview previews reviews transcript transcripts
statement statements announcement announcements press release releases archive archives current events today homepage frontpage factbox timeline q&a dispatches dispatch
corruption fraud murder courts court trial inquest inquiry fire flooding floods flood storm storms earthquake weather traffic roads rail strike strikes budget tax taxes inflation
apps software hardware internet cybersecurity ai startups startup gaming games movies streaming theatre theater dance museums design architecture photography
schools universities university college colleges students teachers religion faith islam christianity judaism hinduism spotlight focus background context correction corrections clarification
trending popular recommended premium subscriber subscribers sponsored advertorial partner content paid free members exclusive exclusives urgent flash developing graphic graphics infographic
headlines caption summary highlights overview introduction contents page print listen watch audio reporting correspondent staff writer reporter editor latest
south north east west southern northern eastern western central overseas abroad
`);
