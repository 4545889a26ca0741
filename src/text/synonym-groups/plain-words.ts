/**
 * The plain words in which people ask for what news says in its own, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const PLAIN_WORDS = `
  restart resume reopen relaunch
  contested disputed
  contest dispute challenge
  compensation damages payout reimburse
  fraudster fraud swindler conman
  swindle defraud embezzle fraud
  embezzle steal theft
  thief theft steal
  caught detect
  complain criticise protest grumble moan object
  complaint criticism objection grievance
  bust bankrupt insolvent bankruptcy
  bankrupt insolvent liquidation administration
  eatery restaurant cafe
  cafe restaurant canteen
  doubt question sceptical skeptical
  trip expedition voyage tour visit
  passing death die
  pass_away die death
  margin majority
  wallet purse pocket
  breach rupture burst collapse
  leak escape seep
  check inspect examine inspection
  survey inspect study
  fee pay charge
  mail post postal letter
  mailman postman
  hen chicken poultry
  henhouse hen coop
  shelter camp refuge
  granny grandmother gran
  grandad grandfather grandpa
  chairman boss chair
  cop policeman officer
  bookkeeper accountant clerk
  auditor accountant
  doctor gp physician
  carer nurse caregiver
  hire appoint recruit
  step_down resign quit
  hang_up retire quit
  role job post
  proprietor owner
  defer postpone delay
  consent permission approval licence
  bid offer proposal approach
  buyout takeover acquisition
  pricey expensive dear
  afford cost price
  bankroll fund finance sponsor
  sponsor fund finance backer
  subsidy grant funding
  shortfall gap deficit hole
  reduction cut decrease
  halve half
  revolver gun pistol
  submerge drown flood inundate underwater
  collide hit strike
  capsize overturn tip
  topple fall overturn
  decider final
  spectator watch crowd attendance
  attendance crowd spectator audience
  watch attend view
  visitor visit guest
  knock_down demolish
  tear_down demolish
  railway rail train
  tramway tram
  streetcar tram
  cyclist bike cycle
  seaman sailor mariner
  trawler boat vessel ship
  barge boat vessel
  cargo freight load
  impound seize confiscate hold
  confiscate seize impound
  release free
  lawmaker mp legislator parliamentarian
  commons parliament
  lords peer
  dissident rebel opponent
  protester campaigner activist demonstrator
  sign signature
  allege claim accuse
  insult abuse offend
  mock ridicule tease
  tease mock joke
  joke quip laugh
  anxious worry nervous
  nervous anxious afraid
  fury anger rage
  grief sad mourn sorrow
  upset distress hurt
  weep tears sob
  cry weep tears sob
  astonish surprise amaze
  intend aim mean
  weakness flaw fault
  unsafe dangerous hazardous
  creature animal beast
  hound dog
  seabed seafloor
  undersea underwater submarine
  underwater undersea submerge
  deep_sea ocean
  reservoir lake dam
  dam dyke embankment
  dyke levee embankment
  levee dyke embankment bund
  bund embankment dyke
  wall embankment barrier
  barrier wall fence
  peak mountain summit
  hill mountain mount
  islet island
  villager resident local
  youngster child youth
  pensioner elderly retired
  elderly old pensioner aged
  old_people elderly resident pensioner
  colleague workmate
  tune song melody
  record album disc
  chapel church
  vicar priest clergyman
  qualification degree diploma
  grocer supermarket
  reveal uncover disclose
  secret confidential hidden
  leaked secret confidential
  verify confirm
  why_not alternative
  instead alternative rather
  blame fault responsible
  responsible blame liable
  culprit blame responsible
  guilt blame
  punish penalty
  discipline punish
  get_away escape
  get_off escape
  get_rid sell remove dispose
  dispose dump discard
  dump discard throw
  bin rubbish trash
  rubbish waste garbage trash
  litter rubbish
  sewage waste
  pollute contaminate poison
  contaminate pollute poison toxic
  poison toxic
  smell odour stink
  noise loud din
  smoke fume
  dirt mud soil
  mud silt
  sand gravel
  clay soil earth
  soil earth ground
  brick stone
  wood timber
  timber wood
  cement concrete
  pipe drain
  roof ceiling
  floor storey
  basement cellar
  attic loft
  yard garden
  shed hut
  hut cabin shed
  cottage house
  mansion house
  tent camp
  pothole road
  pavement sidewalk kerb
  motorway highway freeway
  highway road motorway
  lane road street
  junction crossroads intersection
  roundabout junction
  footpath path trail
  trail path track
  tunnel underpass
  depot garage
  ticket fare
  fare ticket price
  luggage baggage bag
  suitcase luggage bag
  parcel package
  package parcel
  delivery deliver
  hand_over give
`;
