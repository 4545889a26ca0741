// Countries, capitals, large cities, states and parts of the world as English news names
// them. Own selection of plain facts: the member states of the United Nations and other
// countries with their capitals, cities of about a million people and those the news often
// names, the states and provinces of large federations, seas and regions. Names that are
// as often a person's or a thing's ("Victoria", "Orange", "Reading", "Nice") stay out.
// A name missing here is still found behind "in", "near" and the like.

const COUNTRIES = `
afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia,
australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium,
belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina, botswana, brazil, brunei,
bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, cabo verde,
central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia,
cuba, cyprus, czech republic, czechia, denmark, djibouti, dominica, dominican republic,
east timor, timor-leste, ecuador, egypt, el salvador, equatorial guinea, eritrea, estonia,
eswatini, swaziland, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana,
greece, greenland, grenada, guatemala, guinea, guinea-bissau, guyana, haiti, honduras,
hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy,
ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan,
laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau,
macedonia, north macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania,
mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique,
myanmar, namibia, nauru, nepal, netherlands, holland, new zealand, nicaragua, niger, nigeria,
north korea, south korea, korea, norway, oman, pakistan, palau, palestine, panama,
papua new guinea, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania,
russia, rwanda, samoa, san marino, saudi arabia, senegal, serbia, seychelles, sierra leone,
singapore, slovakia, slovenia, solomon islands, somalia, somaliland, south africa,
south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan,
tajikistan, tanzania, thailand, togo, tonga, trinidad and tobago, tunisia, turkey, türkiye,
turkmenistan, tuvalu, uganda, ukraine, united arab emirates, uae, united kingdom, uk, u.k.,
great britain, britain, england, scotland, wales, northern ireland, united states,
united states of america, us, u.s., usa, u.s.a., america, uruguay, uzbekistan, vanuatu,
vatican, vatican city, venezuela, vietnam, yemen, zambia, zimbabwe, soviet union, ussr,
yugoslavia, czechoslovakia, east germany, west germany`;

const CAPITALS = `
kabul, tirana, algiers, luanda, buenos aires, yerevan, canberra, vienna, baku, nassau, manama,
dhaka, minsk, brussels, porto-novo, thimphu, la paz, sarajevo, gaborone, brasilia, brasília,
sofia, ouagadougou, bujumbura, phnom penh, yaounde, ottawa, bangui, n'djamena, santiago,
beijing, peking, bogota, bogotá, brazzaville, kinshasa, san jose, san josé, zagreb, havana,
nicosia, prague, copenhagen, santo domingo, quito, cairo, san salvador, malabo, asmara,
tallinn, addis ababa, suva, helsinki, paris, libreville, banjul, tbilisi, berlin, accra,
athens, guatemala city, conakry, bissau, georgetown, port-au-prince, tegucigalpa, budapest,
reykjavik, new delhi, delhi, jakarta, tehran, baghdad, dublin, jerusalem, tel aviv, rome,
yamoussoukro, abidjan, kingston, tokyo, amman, astana, nairobi, pristina, kuwait city,
bishkek, vientiane, riga, beirut, maseru, monrovia, tripoli, vilnius, skopje, antananarivo,
lilongwe, kuala lumpur, malé, bamako, valletta, nouakchott, port louis, mexico city, chisinau,
ulaanbaatar, ulan bator, podgorica, rabat, maputo, windhoek, kathmandu, amsterdam, the hague,
wellington, managua, niamey, abuja, pyongyang, oslo, muscat, islamabad, ramallah, panama city,
port moresby, asuncion, asunción, lima, manila, warsaw, lisbon, doha, bucharest, moscow,
kigali, riyadh, dakar, belgrade, freetown, bratislava, ljubljana, honiara, mogadishu,
hargeisa, pretoria, cape town, bloemfontein, seoul, juba, madrid, colombo, khartoum,
paramaribo, stockholm, bern, damascus, taipei, dushanbe, dodoma, dar es salaam, bangkok, lomé,
tunis, ankara, ashgabat, kampala, kyiv, kiev, abu dhabi, london, edinburgh, cardiff, belfast,
washington, washington dc, washington d.c., d.c., montevideo, tashkent, caracas, hanoi, sanaa,
lusaka, harare`;

const CITIES = `
new york, new york city, nyc, los angeles, chicago, houston, phoenix, philadelphia,
san antonio, san diego, dallas, austin, fort worth, san francisco, seattle, denver, boston,
detroit, nashville, memphis, portland, las vegas, baltimore, milwaukee, albuquerque, tucson,
sacramento, kansas city, atlanta, miami, minneapolis, st paul, st. paul, tulsa, new orleans,
cleveland, tampa, pittsburgh, cincinnati, st louis, st. louis, orlando, newark, buffalo,
salt lake city, anchorage, honolulu, brooklyn, manhattan, queens, bronx, harlem, staten island,
silicon valley, hollywood, cape canaveral, toronto, montreal, vancouver, calgary, edmonton,
winnipeg, quebec city, birmingham, manchester, liverpool, leeds, sheffield, bristol, glasgow,
aberdeen, newcastle, nottingham, leicester, coventry, bradford, southampton, portsmouth,
plymouth, brighton, oxford, cambridge, york, swansea, derry, londonderry, cork, galway,
limerick, sydney, melbourne, brisbane, perth, adelaide, hobart, darwin, auckland,
christchurch, dunedin, mumbai, bombay, kolkata, calcutta, chennai, madras, bengaluru,
bangalore, hyderabad, ahmedabad, pune, surat, jaipur, lucknow, kanpur, nagpur, indore, bhopal,
patna, vadodara, srinagar, amritsar, chandigarh, guwahati, kochi, coimbatore, visakhapatnam,
varanasi, agra, gurgaon, gurugram, noida, karachi, lahore, rawalpindi, faisalabad, peshawar,
quetta, multan, kandahar, herat, mazar-i-sharif, jalalabad, chittagong, yangon, rangoon,
mandalay, shanghai, guangzhou, shenzhen, tianjin, wuhan, chongqing, chengdu, nanjing, xian,
xi'an, hangzhou, harbin, urumqi, lhasa, kaohsiung, taichung, tainan, osaka, kyoto, yokohama,
nagoya, sapporo, fukuoka, hiroshima, nagasaki, fukushima, busan, incheon, ho chi minh city,
saigon, surabaya, bandung, bali, cebu, davao, dubai, sharjah, jeddah, mecca, medina, basra,
mosul, erbil, kirkuk, fallujah, aleppo, homs, idlib, raqqa, haifa, gaza, gaza city, rafah,
khan younis, hebron, nablus, jenin, bethlehem, nazareth, istanbul, izmir, mashhad, isfahan,
shiraz, tabriz, aden, hodeidah, alexandria, giza, suez, luxor, benghazi, misrata, casablanca,
marrakesh, marrakech, fez, lagos, kano, ibadan, kaduna, maiduguri, port harcourt, kumasi,
douala, mombasa, kisumu, nakuru, arusha, entebbe, goma, lubumbashi, johannesburg, durban,
soweto, port elizabeth, bulawayo, darfur, st petersburg, st. petersburg, novosibirsk,
yekaterinburg, kazan, sochi, rostov-on-don, vladivostok, grozny, kharkiv, kharkov, odesa,
odessa, lviv, mariupol, donetsk, luhansk, dnipro, kherson, zaporizhzhia, krakow, kraków,
gdansk, gdańsk, wroclaw, lodz, hamburg, munich, cologne, frankfurt, stuttgart, dusseldorf,
düsseldorf, leipzig, dresden, nuremberg, hanover, bremen, bonn, marseille, lyon, toulouse,
strasbourg, bordeaux, lille, nantes, calais, cannes, barcelona, valencia, seville, bilbao,
zaragoza, malaga, málaga, milan, naples, turin, palermo, genoa, bologna, florence, venice,
verona, porto, rotterdam, eindhoven, utrecht, antwerp, ghent, bruges, zurich, zürich, geneva,
basel, lausanne, davos, salzburg, graz, gothenburg, malmo, malmö, bergen, aarhus,
thessaloniki, são paulo, sao paulo, rio de janeiro, salvador, belo horizonte, recife,
fortaleza, porto alegre, medellin, medellín, cali, guayaquil, guadalajara, monterrey, tijuana,
ciudad juarez, ciudad juárez, acapulco, cancun, cancún, rosario, cordoba, córdoba, maracaibo,
guantanamo bay, chernobyl, pompeii, lourdes, fatima, hiroshima`;

const STATES = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida,
hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
new hampshire, new jersey, new mexico, new york state, north carolina, north dakota, ohio,
oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
utah, vermont, virginia, west virginia, washington state, wisconsin, wyoming, ontario, quebec,
british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland,
yukon, nunavut, new south wales, queensland, tasmania, western australia, south australia,
northern territory, maharashtra, uttar pradesh, madhya pradesh, andhra pradesh, arunachal
pradesh, himachal pradesh, bihar, gujarat, rajasthan, karnataka, kerala, tamil nadu,
telangana, west bengal, assam, punjab, haryana, odisha, jharkhand, chhattisgarh, uttarakhand,
manipur, nagaland, mizoram, tripura, meghalaya, sikkim, goa, kashmir, jammu, jammu and kashmir,
ladakh, sindh, balochistan, baluchistan, khyber pakhtunkhwa, waziristan, helmand, xinjiang,
tibet, guangdong, sichuan, yunnan, hubei, henan, fujian, zhejiang, jiangsu, inner mongolia,
siberia, chechnya, dagestan, crimea, donbas, bavaria, saxony, catalonia, andalusia, galicia,
basque country, sicily, sardinia, tuscany, lombardy, corsica, brittany, normandy, provence,
flanders, wallonia, crete, rhodes, lesbos, transylvania, abkhazia, south ossetia,
nagorno-karabakh, kurdistan, cornwall, devon, kent, essex, sussex, surrey, norfolk, suffolk,
yorkshire, lancashire, cumbria, cheshire, derbyshire, staffordshire, hampshire, somerset,
gloucestershire, oxfordshire, cambridgeshire, lincolnshire, northumberland, merseyside,
ulster, munster, tigray, oromia, kivu, north kivu, gauteng, kwazulu-natal, borno, chiapas,
oaxaca, sinaloa, patagonia`;

const REGIONS = `
africa, asia, europe, antarctica, north america, south america, latin america,
central america, middle east, far east, east asia, south asia, southeast asia, central asia,
east africa, west africa, north africa, southern africa, sub-saharan africa, western europe,
eastern europe, central europe, balkans, caucasus, scandinavia, caribbean, oceania, arctic,
atlantic, pacific, indian ocean, mediterranean, baltic, red sea, black sea, caspian sea,
north sea, south china sea, east china sea, persian gulf, gulf of mexico, gulf of aden,
english channel, taiwan strait, strait of hormuz, suez canal, panama canal, sahara, sahel,
amazon, himalayas, alps, andes, pyrenees, rocky mountains, midwest, new england, west bank,
gaza strip, golan heights, west country, midlands, deep south, west coast, east coast,
horn of africa, korean peninsula, arabian peninsula, crimean peninsula, sinai, sinai peninsula,
levant, iberia, polynesia, galapagos, azores, canary islands, falkland islands, falklands,
faroe islands, channel islands, isle of man, isle of wight, orkney, shetland, hebrides, jersey,
guernsey, gibraltar, bermuda, guam, okinawa, hokkaido, java, sumatra, borneo, sulawesi,
mindanao, luzon, zanzibar, lampedusa, westminster, downing street, capitol hill, pentagon,
kremlin, white house, scotland yard, wall street, whitehall, earth, mars, moon`;

/** States of the United States as the Associated Press Stylebook abbreviates them. */
const ABBREVIATED_STATES = `ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind.,
kan., ky., la., md., mass., mich., minn., miss., mo., mont., neb., nev., n.h., n.j., n.m.,
n.y., n.c., n.d., okla., ore., pa., r.i., s.c., s.d., tenn., vt., va., wash., w.va., wis., wyo.`;

const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/,\s+/)
      .map((name) => name.replace(/\s+/g, ' ')),
  );

const KNOWN_PLACES = names([COUNTRIES, CAPITALS, CITIES, STATES, REGIONS].join(',\n'));
const WIDER_PLACES = names(
  [COUNTRIES, STATES, ABBREVIATED_STATES, 'washington, new york, d.c., nsw, b.c.'].join(
    ',\n',
  ),
);

/** Tells whether a name, in any case, is one of the listed places. */
export function isKnownPlace(name: string): boolean {
  return KNOWN_PLACES.has(name.toLowerCase().replaceAll('’', "'"));
}

/** Tells whether a name is a country or state, of which another place can be a part. */
export function isWiderPlace(name: string): boolean {
  return WIDER_PLACES.has(name.toLowerCase().replaceAll('’', "'"));
}
