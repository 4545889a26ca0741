/*
 * Slips of people who ask about the shipped articles, written for this project: a word as
 * typed and the word meant. Letters left out, added, changed for a neighbour on the keyboard,
 * swapped; double letters; spelling by ear; spaces forgotten.
 */
const MISSPELT = `
  scintology scientology | sientology scientology | scientolgy scientology
  scientologgy scientology | Scientoligy scientology | Scienctology scientology
  warhal warhol | Worhol warhol | warholl warhol | Wahrol warhol | monltavo montalvo
  Montavlo montalvo | Montalvoo montalvo | mohammed mohamed | mohamad mohamed | Mohmaed mohamed
  exibit exhibit | exhibt exhibit | exhbit exhibit | exhibbit exhibit | exhibiton exhibition
  internt internet | interent internet | internett internet | univeristy university
  univercity university | unversity university | universty university | shuttel shuttle
  shutle shuttle | shuttl shuttle | spaceshuttle space
  competiton competition | compitition competition | competetion competition | websit website
  webiste website | wesbite website | scool school | shcool school | schol school | schoool school
  organizaton organization | orgnization organization | organisation organization
  polariods polaroids | poleroids polaroids | polaroidds polaroids | micorsoft microsoft
  microsft microsoft | Mircosoft microsoft | Microsofft microsoft | exploerer explorer
  explorar explorer | exploror explorer | belguim belgium | beljium belgium | Belgim belgium
  afgan afghan | afghn afghan | Afghann afghan | afganistan afghanistan | Afghanstan afghanistan
  relgious religious | religous religious | religios religious | Rathbn rathbun | Rathbunn rathbun
  compettition competition | presidant president | presedent president | pressident president
  presidnet president | thosand thousand | thousnad thousand | festivel festival | fesitval festival
  festval festival | acheivement achievement | achievment achievement | anchient ancient
  ancinet ancient | worshp worship | worhsip worship | taiwaneese taiwanese | Tiawanese taiwanese
  Tiawan taiwan | Tawian taiwan | taiwn taiwan | tunsia tunisia | Tunisa tunisia | tunissia tunisia
  lantren lantern | lanten lantern | lanturn lantern | recieved received | recived received
  acording according | accoridng according | indianna indiana | Indana indiana
  photograpy photography | fotography photography | photgraphy photography | photographey photography
  offcials officials | offficials officials | municiplities municipalities | minucipalities municipalities
  curater curator | curatr curator | celebrty celebrity | celebirty celebrity | browzer browser
  broswer browser | annivesary anniversary | aniversary anniversary | anniversery anniversary
  Marylin marilyn | Houstan houston | Hosuton houston | calfornia california | californa california
  Californnia california | orbitor orbiter | orbitar orbiter | robtics robotics | roboticks robotics
  headquaters headquarters | headqarters headquarters | goverment government | governmnet government
  govermnent government | galery gallery | gallary gallery | dissapointed disappointed
  dissappointed disappointed | defence defense | diffrent different | diferent different
  Lukaku's lukaku | Lukako lukaku | Lukuku lukaku | Johnsson johnson | Kenedy kennedy | kennady kennedy
  bejing beijing | Beijng beijing | Bejiing beijing | Atlantas atlantis | atlantsi atlantis
  administrater administrator | adminstrator administrator | vulnerabilties vulnerabilities
  vunerabilities vulnerabilities | pilgramage pilgrimage | pilgrimmage pilgrimage | refugess refugees
  referree referee | refree referee | celebrateed celebrated | retirment retirement
  retierment retirement | mosqe mosque | mosuqe mosque | hashtg hashtag | smallboat small
  posession possession | posesssion possession | courageus courageous | couragous courageous
  destablizing destabilizing | destabalizing destabilizing | provocatve provocative
  coersion coercion | excercises exercises | exersises exercises | miltary military | militery military
`;

/** A word as typed, and the folded word that was meant. */
export const misspeltWords: readonly {
  readonly written: string;
  readonly meant: string;
}[] = MISSPELT.trim()
  .split(/[|\n]/)
  .map((pair) => {
    const [written = '', meant = ''] = pair.trim().split(' ');
    return { written, meant };
  });

/*
 * Words that stand in no shipped article: names of people, places, bodies and products, and
 * everyday words, many of them near to one that stands there.
 */
const ABSENT = `
  Chan Chang Chen Okonkwo Lindqvist Marchetti Hansen Hanson Petersen Peterson Johansson
  Ramirez Gutierrez Nakamura Watanabe Kowalski Novak Ivanov Petrov Morello Moran Moretti
  Whitfield Whitman Whitney Wilkes Wilkinson Watkins Warwick Waterston Warner Walters
  Kenny Kendall Jonson Johnstone Johns Charlton Carlton Danielle Daniella Davies Marlon
  Marlin Merton Martens Martin Lucas Luka Lukas Montalban Monteverde Monaco Mohan Moham
  Rathbone Ratliff Bolton Bowden Cornwell Cornel Allen Alston Irvine Irwin Evanston
  Austria Australia Armenia Albania Algeria Tanzania Tasmania Thailand Tibet Tahiti
  Belarus Belize Beirut Berlin Bolivia Brazil Pamplona Colombia Croatia Swedish Sudan
  Sweeney Switzerland Livonia Lisbon Liverpool Torino Tonga Toledo Houghton Hudson
  Mozilla Netflix Spotify Nokia Netscape Oracle Amazon Samsung Toyota Boeing Airbus
  Rotterdam Kathmandu Reykjavik Nairobi Mogadishu Tirana Pristina Skopje Ljubljana Minsk
  Mbappe Modric Zidane Kante Neymar Salah Griezmann Lewandowski Benzema Courtney Alderweireld
  Zelensky Erdogan Macron Scholz Trudeau Ardern Bolsonaro Orban Duterte Meloni Draghi
  Pantanal Panorama Atlanta Atlas Enterprise Columbus Columbine Discoverer
  guitar saxophone volcano earthquake tsunami penguin elephant giraffe butterfly tomato
  potato banana pharmacy dentist lawyer plumber carpenter sailor tailor painter printer
  sprinter winter splinter planter lecture texture mixture fixture texts scoop stool
  spool scholar shutter shuffle scuttle exhale exhort lament lanyard festive unions
  onion mission omission passion mansion browse bruiser brother baker banker tanker
  crate crank cranky cruel cruiser moss mouse moose house horse curate curious
  archive antique antic artist archer worker walker talker rocket socket locket robbery
  robin roast coast toast beast feast lease geese cheese freeze breeze sneeze
  harvest election candidate ballot senator mortgage inflation recession unemployment
  vaccine hospital surgeon ambulance epidemic pandemic antibiotic diabetes asthma
  zeppelin submarine bicycle locomotive motorway roundabout parachute trampoline
  Novosibirsk Gdansk Szczecin Bydgoszcz Wroclaw Malmo Goteborg Tromso Bergen Odense
  Fujimori Kuczynski Humala Toledano Vizcarra Castillo Sagasti Boluarte Keiko Fujita
  Adeyemi Balogun Chukwu Eze Nwosu Obasanjo Buhari Tinubu Atiku Kwankwaso Mensah
  Nguyen Tran Pham Huynh Vuong Bui Duong Ngo Dang Ly Rasmussen Thorning Kjaersgaard
  Bolsen Montalva Devoe Devitt Moreaux Lukas Rathburn Alltop Cruze Whitmer Mertins
`;

/** Words as typed that stand in no shipped article and are no slips. */
export const absentWords: readonly string[] = ABSENT.trim().split(/\s+/);
