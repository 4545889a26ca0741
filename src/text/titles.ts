/**
 * Titles of office and of courtesy that stand before a name, lower case.
 *
 * Source: own selection; the offices follow the titles section of news style books.
 */
export const TITLES = `mr mrs ms miss mx dr prof professor sir dame lord lady sen senator
  senators sens rep reps representative representatives congressman congresswoman president
  presidents vice-president deputy former acting prime premier minister ministers secretary
  secretary-general undersecretary governor gov lt lieutenant mayor chancellor king queen
  prince princess emperor pope father sister brother rev reverend bishop archbishop cardinal
  imam rabbi ayatollah sheikh general gen colonel col major maj captain capt cpt sergeant
  sgt corporal admiral adm commander cmdr marshal judge justice attorney ambassador chairman
  chairwoman chair chief director administrator commissioner superintendent inspector
  detective constable officer coach spokesman spokeswoman spokesperson councillor councilman
  councilwoman speaker leader sheriff undersecretary baroness duke duchess envoy engineer
  lawmaker republican democrat economist analyst activist author singer actor actress coun cllr
  cllrs cr alderman ald insp supt det dci dsi pc dc dcs brig brigadier cdr commodore fr monsignor
  msgr judges justices smt shri datuk alhaji ustaz pandit kc qc`;

/** Letters behind a name for an office, an honour or a degree: own selection, lower case. */
export const LETTERS_AFTER_A_NAME = `kc qc mp msp mla mep td mbe obe cbe kbe dbe om cmg phd md esq`;

/** Titles and roles that only a woman has. */
export const WOMEN_TITLES = `mrs ms miss dame lady queen princess congresswoman spokeswoman
  chairwoman councilwoman sister baroness duchess actress businesswoman mother wife daughter
  widow girl woman aunt grandmother granddaughter stepmother stepdaughter niece mum
  mom grandma policewoman sportswoman landlady waitress hostess heiress goddess nun
  schoolgirl ballerina fiancee`;

/** Titles and roles that only a man has. */
export const MEN_TITLES = `mr sir lord king prince pope congressman spokesman chairman
  councilman father brother bishop archbishop cardinal imam ayatollah actor businessman
  husband son widower boy man uncle grandfather grandson stepfather stepson nephew dad grandpa fiance policeman duke fisherman
  fireman postman salesman craftsman sportsman frontman handyman doorman monk schoolboy waiter`;

/** Words that stand in names of bodies, places and papers, and in no person's name. */
export const NOT_IN_A_PERSONS_NAME = `times post journal news herald tribune guardian telegraph
  states kingdom house street avenue road university college school party committee department
  ministry council court church center centre institute association foundation agency command
  authority union bank company corporation inc ltd group club team city county state river
  island islands museum gallery hall park airport station games cup league act day festival
  square hospital force forces army navy police service services office board commission
  congress parliament assembly senate republic nations security affairs defense defence weekly
  magazine gazette media expo organization organisation society federation internet
  championship conference memorial program programme relations administration bureau summit
  award prize arena stadium district region province valley bay beach mountain lake ocean sea
  north south east west northern southern eastern western central international national
  federal supreme high academy orchestra theatre theater radio television tv network press
  works industries systems technologies holdings foods motors airlines airways energy capital partners
  pharma pharmaceuticals software labs brands retail stores insurance financial telecom electric
  railways transport logistics haulage shipping ventures solutions studios pictures records
  entertainment rovers wanderers athletic bill amendment constitution treaty agreement
  olympics world global american british french german russian chinese japanese european opposition
  research securities studies panel analytics advisers advisors consulting consultancy consultants
  associates management assets equity trust properties homes housing growers alliance coalition
  network consortium exchange observatory laboratory laboratories clinic infirmary hotel
  constabulary archive archives library cathedral mosque synagogue academy harbour harbor
  embankment reservoir dam motorway highway railway bridge pier baths festival marathon trophy shield
  coffee brewery brewing breweries dairy dairies bakery bakeries cement copper timber
  mining mines quarries minerals metals aluminium aluminum petroleum oil gas hydro water chemicals
  textiles plastics packaging fertilisers fertilizers plantations commodities apparel electronics
  semiconductors robotics biotech pharmacy telecommunications broadband digital interactive
  prosecutions elections customs revenue statistics prison jail barracks cemetery monastery
  glacier peninsula strait canyon reef creek hurricane typhoon cyclone hearts honours honors`;
