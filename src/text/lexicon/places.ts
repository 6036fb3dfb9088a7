/** Countries with the adjectives and nouns of nationality; and cities. General knowledge, written by hand. */

/** `name | adjectives and nouns of nationality | other names`, comma separated. */
const COUNTRY_LINES = `
Afghanistan|Afghan,Afghans|
Albania|Albanian,Albanians|
Algeria|Algerian,Algerians|
Andorra|Andorran,Andorrans|
Angola|Angolan,Angolans|
Argentina|Argentine,Argentines,Argentinian,Argentinians|
Armenia|Armenian,Armenians|
Australia|Australian,Australians|
Austria|Austrian,Austrians|
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|
Bahamas|Bahamian,Bahamians|
Bahrain|Bahraini,Bahrainis|
Bangladesh|Bangladeshi,Bangladeshis|
Barbados|Barbadian,Barbadians|
Belarus|Belarusian,Belarusians|
Belgium|Belgian,Belgians|
Belize|Belizean,Belizeans|
Benin|Beninese|
Bhutan|Bhutanese|
Bolivia|Bolivian,Bolivians|
Bosnia and Herzegovina|Bosnian,Bosnians|Bosnia
Botswana|Botswanan,Botswanans|
Brazil|Brazilian,Brazilians|
Bulgaria|Bulgarian,Bulgarians|
Burkina Faso|Burkinabe|
Burundi|Burundian,Burundians|
Cambodia|Cambodian,Cambodians|
Cameroon|Cameroonian,Cameroonians|
Canada|Canadian,Canadians|
Chad|Chadian,Chadians|
Chile|Chilean,Chileans|
China|Chinese|People's Republic of China
Colombia|Colombian,Colombians|
Congo|Congolese|Democratic Republic of Congo,DRC
Costa Rica|Costa Rican,Costa Ricans|
Croatia|Croatian,Croatians,Croat,Croats|
Cuba|Cuban,Cubans|
Cyprus|Cypriot,Cypriots|
Czech Republic|Czech,Czechs|Czechia
Denmark|Danish,Dane,Danes|
Djibouti|Djiboutian,Djiboutians|
Dominican Republic|Dominican,Dominicans|
Ecuador|Ecuadorian,Ecuadorians|
Egypt|Egyptian,Egyptians|
El Salvador|Salvadoran,Salvadorans|
Eritrea|Eritrean,Eritreans|
Estonia|Estonian,Estonians|
Ethiopia|Ethiopian,Ethiopians|
Fiji|Fijian,Fijians|
Finland|Finnish,Finn,Finns|
France|French,Frenchman,Frenchmen|
Gabon|Gabonese|
Gambia|Gambian,Gambians|
Georgia|Georgian,Georgians|
Germany|German,Germans|
Ghana|Ghanaian,Ghanaians|
Greece|Greek,Greeks|
Guatemala|Guatemalan,Guatemalans|
Guinea|Guinean,Guineans|
Guyana|Guyanese|
Haiti|Haitian,Haitians|
Honduras|Honduran,Hondurans|
Hungary|Hungarian,Hungarians|
Iceland|Icelandic,Icelander,Icelanders|
India|Indian,Indians|
Indonesia|Indonesian,Indonesians|
Iran|Iranian,Iranians,Persian,Persians|Islamic Republic of Iran,Islamic Republic
Iraq|Iraqi,Iraqis|
Ireland|Irish|
Israel|Israeli,Israelis|
Italy|Italian,Italians|
Ivory Coast|Ivorian,Ivorians|Cote d'Ivoire
Jamaica|Jamaican,Jamaicans|
Japan|Japanese|
Jordan|Jordanian,Jordanians|
Kazakhstan|Kazakh,Kazakhs|
Kenya|Kenyan,Kenyans|
Kosovo|Kosovar,Kosovars|
Kuwait|Kuwaiti,Kuwaitis|
Kyrgyzstan|Kyrgyz|
Laos|Laotian,Laotians|
Latvia|Latvian,Latvians|
Lebanon|Lebanese|
Lesotho||
Liberia|Liberian,Liberians|
Libya|Libyan,Libyans|
Liechtenstein||
Lithuania|Lithuanian,Lithuanians|
Luxembourg||
Madagascar|Malagasy|
Malawi|Malawian,Malawians|
Malaysia|Malaysian,Malaysians|
Maldives|Maldivian,Maldivians|
Mali|Malian,Malians|
Malta|Maltese|
Mauritania|Mauritanian,Mauritanians|
Mauritius|Mauritian,Mauritians|
Mexico|Mexican,Mexicans|
Moldova|Moldovan,Moldovans|
Monaco||
Mongolia|Mongolian,Mongolians|
Montenegro|Montenegrin,Montenegrins|
Morocco|Moroccan,Moroccans|
Mozambique|Mozambican,Mozambicans|
Myanmar|Burmese|Burma
Namibia|Namibian,Namibians|
Nepal|Nepalese,Nepali|
Netherlands|Dutch,Dutchman|Holland
New Zealand|New Zealander,New Zealanders|
Nicaragua|Nicaraguan,Nicaraguans|
Niger|Nigerien,Nigeriens|
Nigeria|Nigerian,Nigerians|
North Korea|North Korean,North Koreans|DPRK,D.P.R.K.
North Macedonia|Macedonian,Macedonians|Macedonia
Norway|Norwegian,Norwegians|
Oman|Omani,Omanis|
Pakistan|Pakistani,Pakistanis|
Palestine|Palestinian,Palestinians|Palestinian territories
Panama|Panamanian,Panamanians|
Paraguay|Paraguayan,Paraguayans|
Peru|Peruvian,Peruvians|
Philippines|Philippine,Filipino,Filipinos|
Poland|Polish,Pole,Poles|
Portugal|Portuguese|
Qatar|Qatari,Qataris|
Romania|Romanian,Romanians|
Russia|Russian,Russians|Russian Federation
Rwanda|Rwandan,Rwandans|
Saudi Arabia|Saudi,Saudis|
Senegal|Senegalese|
Serbia|Serbian,Serbians,Serb,Serbs|
Sierra Leone|Sierra Leonean|
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks|
Slovenia|Slovenian,Slovenians|
Somalia|Somali,Somalis|
South Africa|South African,South Africans|
South Korea|South Korean,South Koreans|Korea Republic
South Sudan|South Sudanese|
Soviet Union|Soviet,Soviets|USSR
Spain|Spanish,Spaniard,Spaniards|
Sri Lanka|Sri Lankan,Sri Lankans|
Sudan|Sudanese|
Sweden|Swedish,Swede,Swedes|
Switzerland|Swiss|
Syria|Syrian,Syrians|
Taiwan|Taiwanese|
Tajikistan|Tajik,Tajiks|
Tanzania|Tanzanian,Tanzanians|
Thailand|Thai,Thais|
Togo|Togolese|
Tunisia|Tunisian,Tunisians|
Turkey|Turkish,Turk,Turks|Turkiye
Turkmenistan|Turkmen|
Uganda|Ugandan,Ugandans|
Ukraine|Ukrainian,Ukrainians|
United Arab Emirates|Emirati,Emiratis|UAE
United Kingdom|British,Briton,Britons|UK,U.K.,Britain,Great Britain
United States|American,Americans|US,U.S.,U.S.A.,USA,United States of America,America
Uruguay|Uruguayan,Uruguayans|
Uzbekistan|Uzbek,Uzbeks|
Vatican|Vatican|Holy See,Vatican City
Venezuela|Venezuelan,Venezuelans|
Vietnam|Vietnamese|
Yemen|Yemeni,Yemenis|
Zambia|Zambian,Zambians|
Zimbabwe|Zimbabwean,Zimbabweans|
England|English,Englishman|
Scotland|Scottish,Scot,Scots|
Wales|Welsh|
Northern Ireland|Northern Irish|
Catalonia|Catalan,Catalans|
Chechnya|Chechen,Chechens|
Tibet|Tibetan,Tibetans|
`;

export interface Country {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
}

const listOf = (text: string | undefined): readonly string[] => (text ? text.split(",") : []);

export const COUNTRIES: readonly Country[] = COUNTRY_LINES.trim().split("\n").map((line) => {
  const [name, demonyms, aliases] = line.split("|");
  return {name, demonyms: listOf(demonyms), aliases: listOf(aliases)};
});

/** Adjectives and nouns for people of a region or faith; not names of bodies or persons. */
export const OTHER_DEMONYMS = listOf(
  "European,Europeans,African,Africans,Asian,Asians,Arab,Arabs,Arabic,Western,Westerner,Westerners,Eastern,Latin,Kurdish,Kurd,Kurds," +
  "Muslim,Muslims,Christian,Christians,Jewish,Jew,Jews,Catholic,Catholics,Protestant,Protestants,Sunni,Sunnis,Shiite,Shiites,Shia," +
  "Hindu,Hindus,Buddhist,Buddhists,Sikh,Sikhs,Islamic,Islamist,Islamists,Nordic,Balkan,Baltic,Californian,Texan,Londoners,Parisian,Parisians," +
  "Democrat,Democrats,Democratic,Republican,Republicans,Conservative,Conservatives,Labour,Liberal,Liberals,Communist,Communists,Nazi,Nazis,Hispanic,Latino,Latinos,Palestinian",
);

/** Cities and other well-known places, without countries. */
export const CITIES = listOf((
  "Abu Dhabi,Abuja,Accra,Addis Ababa,Aleppo,Alexandria,Algiers,Amman,Amsterdam,Ankara,Antwerp,Athens,Atlanta,Auckland,Austin,Baghdad,Baku,Baltimore,Bamako,Bangalore," +
  "Bangkok,Barcelona,Basra,Beijing,Beirut,Belfast,Belgrade,Berlin,Bern,Birmingham,Bogota,Bonn,Bordeaux,Boston,Brasilia,Bratislava,Brisbane,Bristol,Brooklyn,Brussels,Bucharest,Budapest," +
  "Buenos Aires,Buffalo,Cairo,Calais,Calcutta,Calgary,Cambridge,Canberra,Cape Town,Caracas,Cardiff,Casablanca,Charlotte,Chicago,Cincinnati,Cleveland,Cologne,Colombo,Copenhagen," +
  "Dakar,Dallas,Damascus,Dar es Salaam,Delhi,Denver,Detroit,Dhaka,Doha,Donetsk,Dortmund,Dresden,Dubai,Dublin,Durban,Dusseldorf,Edinburgh,Florence,Frankfurt," +
  "Gaza,Gaza City,Geneva,Genoa,Glasgow,Guangzhou,Haifa,Hamburg,Hanoi,Harare,Havana,Hebron,Helsinki,Hiroshima,Hong Kong,Honolulu,Houston,Hyderabad,Idlib,Indianapolis,Islamabad,Istanbul,Jakarta," +
  "Jeddah,Jerusalem,Johannesburg,Kabul,Kampala,Kandahar,Karachi,Kathmandu,Kharkiv,Khartoum,Kiev,Kigali,Kinshasa,Kuala Lumpur,Kyiv,Kyoto,Lagos,Lahore,Las Vegas,Leeds,Leipzig," +
  "Lima,Lisbon,Liverpool,Ljubljana,London,Los Angeles,Luanda,Lusaka,Lviv,Lyon,Madrid,Manchester,Manhattan,Manila,Marseille,Mecca,Medina,Melbourne,Memphis,Mexico City,Miami,Milan," +
  "Minneapolis,Minsk,Mogadishu,Mombasa,Montreal,Moscow,Mosul,Mumbai,Munich,Nairobi,Naples,Nashville,New Delhi,New Orleans,New York,New York City,Nice,Nicosia,Odesa,Odessa,Osaka,Oslo," +
  "Ottawa,Oxford,Paris,Perth,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Port-au-Prince,Portland,Prague,Pretoria,Pyongyang,Quito,Rabat,Ramallah,Raqqa,Reykjavik,Riga,Rio de Janeiro,Riyadh,Rome,Rotterdam," +
  "Sacramento,Salzburg,San Diego,San Francisco,San Jose,San Juan,Sanaa,Santiago,Sao Paulo,Sarajevo,Seattle,Seoul,Shanghai,Sheffield,Shenzhen,Sofia,St. Louis,St. Petersburg," +
  "Stockholm,Strasbourg,Stuttgart,Sydney,Taipei,Tallinn,Tampa,Tashkent,Tbilisi,Tehran,Tel Aviv,The Hague,Tirana,Tokyo,Toronto,Tripoli,Tunis,Turin,Utrecht,Valencia,Vancouver," +
  "Venice,Vienna,Vilnius,Vladivostok,Warsaw,Washington,Washington DC,Washington D.C.,Wellington,Winnipeg,Wuhan,Yangon,Yerevan,Zagreb,Zurich"
));

/** Regions, states and provinces, seas and continents. */
export const REGIONS = listOf((
  "Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Middle East,Far East,Balkans,Caucasus,Caribbean,Scandinavia,Siberia,Sahel,Horn of Africa,Southeast Asia,Central Asia," +
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan," +
  "Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina," +
  "South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Alberta,British Columbia,New South Wales,Queensland," +
  "Bavaria,Saxony,Brittany,Normandy,Tuscany,Sicily,Crimea,Donbas,Kashmir,Punjab,Kurdistan,Helmand,West Bank,Gaza Strip,Golan Heights,Sinai,Darfur,Tigray,Xinjiang," +
  "Mediterranean,Mediterranean Sea,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Black Sea,Red Sea,Baltic Sea,North Sea,Persian Gulf,Gulf of Aden,Strait of Hormuz,Arctic,Alps,Himalayas,Capitol Hill"
));
