/** The vocabulary of invented articles. A line of synonyms is one place in a sentence; which of its words a text has is chance. */

const list = (text: string): readonly string[] => text.split(",").flatMap((line) => line.split("\n")).map((line) => line.trim()).filter((line) => line !== "");
/** Words of one meaning between commas, separated by `/`. */
const synonyms = (text: string): readonly (readonly string[])[] => list(text).map((line) => line.split("/"));

export const NOUNS = synonyms(`
pier/jetty/landing/mole, tunnel/underpass/subway, shed/hut/cabin/outhouse, warehouse/depot/storehouse/store, road/lane/street/carriageway, bridge/crossing/overpass/span,
boat/vessel/craft/launch, crane/hoist/derrick/winch, wall/barrier/rampart/bulwark, roof/canopy/covering/cover, tower/turret/spire/pylon, ferry/shuttle/steamer/liner,
field/meadow/pasture/paddock, factory/plant/mill/works, engine/motor/turbine/generator, pipe/conduit/duct/main, contract/agreement/deal/accord, plan/scheme/proposal/project,
report/study/survey/paper, fine/penalty/levy/charge, delay/holdup/setback/stoppage, fire/blaze/inferno/flames, flood/deluge/torrent/inundation, storm/gale/tempest/squall,
strike/walkout/stoppage/boycott, vote/ballot/poll/referendum, court/tribunal/bench/chamber, hospital/clinic/infirmary/sanatorium, school/academy/college/seminary, market/bazaar/fair/emporium,
forest/wood/grove/thicket, river/stream/creek/brook, hill/ridge/slope/knoll, cargo/freight/load/consignment, fuel/diesel/petrol/kerosene, cable/wire/cord/line,
archive/registry/repository/vault, permit/license/authorization/clearance, loan/credit/advance/mortgage, budget/ledger/account/purse, fence/railing/palisade/hedge, platform/deck/stage/dais,
truck/lorry/van/wagon, train/railcar/tram/locomotive, channel/canal/waterway/strait, valve/tap/stopcock/faucet, harvest/crop/yield/gathering, orchard/vineyard/plantation/nursery,
statue/monument/memorial/effigy, theater/playhouse/auditorium/hall, museum/gallery/collection/exhibition, chapel/church/shrine/abbey, dam/weir/barrage/sluice, quarry/pit/mine/excavation,
beacon/lighthouse/lantern/lamp, window/pane/skylight/casement, door/gate/hatch/portal, staircase/stairway/steps/ladder, cellar/basement/crypt/undercroft, attic/loft/garret/mansard,
petition/appeal/plea/request, lawsuit/claim/action/complaint, rumor/whisper/tale/story, warning/alarm/alert/caution, meeting/session/gathering/assembly, parade/procession/march/cortege,
lease/tenancy/rental/let, tariff/duty/toll/excise, subsidy/grant/bursary/endowment, pension/annuity/allowance/stipend, ship/freighter/tanker/trawler, anchor/mooring/grapnel/kedge,
basin/dock/harbor/marina, lawn/green/park/garden, furnace/kiln/boiler/oven, chimney/smokestack/flue/vent, meter/gauge/dial/counter, sample/specimen/swab/probe,
crate/box/chest/case, barrel/cask/drum/keg, rope/hawser/tether/lanyard, sail/canvas/jib/spinnaker, lamp/torch/lantern/floodlight, mast/pole/post/spar
`);

export const ADJECTIVES = synonyms(`
old/aged/ancient/elderly, new/recent/modern/fresh, narrow/slim/tight/cramped, wide/broad/spacious/roomy, abandoned/deserted/disused/derelict, damaged/broken/battered/wrecked,
wooden/timber/oaken/plank, rusty/corroded/rusted/oxidized, expensive/costly/dear/pricey, cheap/inexpensive/modest/budget, northern/upper/farther/remote, hidden/secret/concealed/covert,
famous/celebrated/renowned/noted, empty/vacant/bare/hollow, heavy/weighty/massive/hefty, tall/high/lofty/towering, shallow/low/slight/flat, dangerous/hazardous/perilous/unsafe,
quiet/silent/hushed/calm, public/municipal/civic/communal, private/personal/exclusive/restricted, temporary/provisional/interim/makeshift, sealed/locked/shuttered/bolted, painted/colored/varnished/lacquered,
flooded/waterlogged/soaked/drenched, burnt/charred/scorched/singed, frozen/icy/frosted/glacial, crowded/packed/jammed/thronged, leaking/dripping/seeping/oozing, unfinished/incomplete/partial/halfway,
steep/sheer/abrupt/precipitous, muddy/boggy/swampy/marshy, crooked/bent/twisted/warped, sturdy/solid/robust/stout, faulty/defective/flawed/imperfect, disputed/contested/contentious/controversial
`);

/** Past tense and participle alike, of somebody who does it to a thing. */
export const VERBS = synonyms(`
closed/shut/barred/blocked, inspected/examined/checked/surveyed, rebuilt/restored/reconstructed/renewed, sold/auctioned/vended/unloaded, guarded/watched/patrolled/protected,
described/portrayed/depicted/characterized, measured/gauged/assessed/sized, reopened/unlocked/unsealed/unblocked, photographed/filmed/pictured/recorded, repaired/mended/fixed/patched,
removed/cleared/withdrew/extracted, moved/shifted/relocated/transferred, bought/purchased/acquired/procured, searched/combed/scoured/ransacked, delayed/postponed/deferred/suspended,
cancelled/scrapped/dropped/abandoned, approved/endorsed/backed/ratified, rejected/refused/dismissed/declined, criticized/condemned/denounced/attacked, praised/lauded/commended/applauded,
demolished/razed/leveled/flattened, strengthened/reinforced/fortified/buttressed, emptied/drained/pumped/evacuated, counted/tallied/numbered/totaled, hired/employed/engaged/recruited,
fined/penalized/punished/sanctioned, seized/confiscated/impounded/commandeered, returned/restituted/surrendered/yielded, found/discovered/located/uncovered, lost/mislaid/misplaced/forfeited,
painted/coated/whitewashed/varnished, financed/funded/sponsored/subsidized, copied/duplicated/reproduced/replicated, ordered/commissioned/requested/demanded, towed/hauled/dragged/pulled,
lit/illuminated/brightened/floodlit, covered/sheltered/shielded/screened, studied/analyzed/researched/investigated, rented/leased/chartered/sublet, planned/designed/drafted/devised,
promised/pledged/vowed/guaranteed, warned/cautioned/alerted/notified, divided/split/partitioned/separated, joined/linked/connected/coupled, cleaned/scrubbed/washed/rinsed
`);

export const ADVERBS = synonyms(`
quickly/swiftly/rapidly/speedily, slowly/gradually/steadily/haltingly, secretly/covertly/quietly/stealthily, openly/publicly/frankly/plainly, repeatedly/often/frequently/regularly, finally/eventually/ultimately/lastly,
carefully/cautiously/gingerly/warily, suddenly/abruptly/unexpectedly/sharply, partly/partially/somewhat/halfway, largely/mainly/mostly/chiefly, briefly/shortly/momentarily/fleetingly, jointly/together/collectively/mutually
`);

/** What a thing does by itself. */
export const EVENTS = synonyms(`
collapsed/crumbled/caved/fell, exploded/burst/detonated/erupted, caught/took, overturned/capsized/toppled/rolled, leaked/seeped/dripped/oozed, sank/foundered/submerged/drowned,
stalled/halted/stopped/froze, cracked/split/fractured/ruptured, vanished/disappeared/evaporated/faded, swayed/rocked/tilted/lurched
`);

export const CAUSES = synonyms("because/since/as, although/though/while, after/once, before/until");
export const BETWEEN = synonyms("near/beside/alongside, behind/beyond, below/beneath/underneath, above/over, opposite/facing, outside/off");

/** Nobody rewords these: they say who somebody is. */
export const PEOPLE = list(`
a deputy mayor, the harbormaster, two engineers, a ferry pilot, the fire chief, a retired surveyor, a district judge, the coast guard, a school principal, three dockworkers, an insurance broker, the water board,
a union organizer, the night watchman, a marine biologist, two inspectors, the bishop's secretary, a tax auditor, the housing minister, a customs officer, a crane operator, the museum's curator, a hotel owner, four apprentices,
a grain merchant, the signalman, a village teacher, an electrician, the port chaplain, a river warden, a rail conductor, two divers
`);
export const OTHER_PEOPLE = list("a smuggler, a lobbyist, a bystander, a former convict, a prominent donor, an amateur historian, a part-time clerk, a disgraced official, a wealthy heir, a junior aide");
export const CROWD = list("people, residents, workers, passengers, students, villagers, soldiers, patients, tourists, fishermen");
export const HARM = list("injured, killed, evacuated, detained, rescued, stranded, questioned, hospitalized");
export const GIVEN = list("Ilse, Oskar, Maron, Petra, Jonas, Edda, Tomas, Leonie, Viktor, Sanna, Ruben, Clara, Anton, Marit, Felix, Nadia, Hugo, Elin, Pavel, Ines, Lukas, Dora, Emil, Tilda, Bruno, Vera");
export const FAMILY = list("Orre, Benn, Halvik, Castane, Durow, Elmquist, Farrant, Goslin, Hedman, Iversky, Jarrow, Keld, Lunde, Mestrow, Norring, Ostrand, Pellow, Quist, Rask, Selvig, Tarnow, Ulven, Vester, Wendle, Yarrick, Zander");
export const TOWNS = list("Velmora, Port Tessel, Harrow Bay, Dolny, Kestrel Point, Marlow Sands, Ostrava Ness, Brinmouth, Calder Rock, Fennick, Grayholm, Lindsay Cross, Nordhaven, Pelling, Quarrin, Redmire, Skelby, Tarn, Upper Wick, Westerly");
export const BODIES = list("police, the port office, the interior ministry, the district council, the coast guard, a hospital spokeswoman, the fire brigade, the regional court, the rail operator, city hall, a union leader, two officials");
export const HEDGES = list("reportedly, allegedly, apparently, possibly, probably, supposedly");
export const DAYS = list("on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday");
export const HOURS = list("before dawn, at noon, late in the evening, shortly after midnight, in the early afternoon, around breakfast, at dusk");
export const MONTHS = list("January, February, March, April, May, June, July, August, September, October, November, December");
export const SAID = synonyms("said/stated/remarked, added/noted/continued");
/** An outlet's name is one of each. */
export const OUTLET_PLACES = list("Velmora, Tarn, Harrow, Northshore, Skelby, Pelling, Redmire, Fennick, Grayholm, Quarrin, Dolny, Brinmouth, Calder, Westerly, Kestrel, Marlow, Wick, Nordhaven");
export const OUTLET_NOUNS = list("Wire, Courier, Echo, Mirror, Post, Gazette, Herald, Chronicle, Tribune, Times, Telegraph, Dispatch, Journal, Observer, Record, Star, Ledger, Examiner, Bulletin, Review");
export const AGENCY = "Norda Press Agency";

/** Word → other words for it, of all lines above. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  [NOUNS, ADJECTIVES, VERBS, ADVERBS, EVENTS, CAUSES, BETWEEN, SAID].flat().flatMap((line) => line.map((word) => [word, line.filter((other) => other !== word)] as const)),
);
