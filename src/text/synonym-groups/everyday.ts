/**
 * Everyday words that a question and a text choose between, a line a meaning. Written for
 * this project; general English only, no names and no figures.
 */
export const EVERYDAY = `
  accident crash collision
  accuse allege blame charge
  act law bill legislation statute
  advantage benefit
  aid assist help support assistance
  aim goal objective purpose intent intention
  airplane plane aircraft jet
  allow permit let enable authorize
  almost nearly approximately about around roughly
  amount quantity total sum
  anger angry furious outrage
  answer reply respond response
  area region zone district territory
  argue claim assert contend maintain
  army military troops soldiers forces
  ask request demand
  assassinate murder kill
  assault attack
  author writer write novelist
  automobile car vehicle
  award prize honor honour win
  baby infant child newborn
  ban prohibit forbid outlaw illegal
  battle fight war combat conflict
  become turn
  begin start commence launch initiate open
  believe think consider opinion view
  big large huge great vast major
  birth born bear birthplace
  boat ship vessel
  body corpse
  border boundary frontier
  boss head chief leader director manager
  boundary limit
  brother sister sibling
  build construct erect construction building
  burn fire blaze flame
  business company firm corporation enterprise
  buy purchase acquire acquisition
  call name term refer known describe dub title
  cause lead result reason due because
  celebrate celebration festival festivities
  change alter modify amend transform
  cheap inexpensive low
  chief main primary principal major
  child kid youth children son daughter
  choose select pick elect opt
  citizen resident inhabitant people
  city town municipality
  close shut near
  cold freeze
  collapse fall
  collect gather
  commander general leader
  common popular frequent widespread usual typical
  compete competition contest tournament competitor
  complete finish end conclude
  comprise consist include contain contains compose made
  concern worry fear
  conquer capture seize invade defeat
  consequence result effect outcome impact
  construct build
  contract agreement deal
  convict guilty
  cost price expensive worth charge pay
  country nation state
  court judge tribunal trial
  create make produce found invent develop establish
  crime offence offense criminal
  crisis emergency
  cure treat treatment therapy remedy
  damage harm destroy destruction hurt
  danger threat risk dangerous hazard
  date day when
  dead die death kill decease perish fatal
  decide decision determine rule
  decline decrease fall drop reduce diminish lessen
  defeat beat win loss lose
  defend protect guard defence defense protection
  delay postpone
  demonstrate protest demonstration rally march
  depart leave departure
  destroy demolish ruin
  difference different differ distinct
  difficult hard challenge difficulty
  discover find discovery
  disease illness sickness
  dismiss fire sack
  doctor physician medic
  drug medicine medication
  dwell live reside inhabit residence home
  early first initial
  earn gain receive
  earth soil ground
  economic financial
  educate teach train study education
  effect influence impact affect
  elect vote election
  employ work hire job employee employer
  empire kingdom realm
  enemy opponent rival foe adversary
  enter join
  equal same
  error mistake
  escape flee
  establish found create set institute form establishment
  event incident occurrence happen
  exam test
  example such instance
  exist existence
  explain describe clarify explanation
  explode explosion blast bomb
  extinct vanish disappear
  factory plant
  fail failure
  faith religion belief religious
  fame famous renowned notable well-known celebrity
  family relative
  fast quick rapid speed swift
  father dad parent son daughter
  female woman women girl
  film movie picture
  final last ultimate end
  fix repair mend
  flood inundate
  follow after next succeed subsequent
  food meal eat
  foreign overseas abroad international
  forest wood woodland
  found establish founder
  free liberate release freedom liberty
  friend ally companion
  fuel petrol gas gasoline
  fund finance pay money funding
  game match
  gather meet assemble collect
  get receive obtain acquire
  give provide grant donate present supply
  goods products merchandise
  govern rule government administration
  grow growth increase expand rise
  gun weapon firearm rifle
  half fifty
  happen occur take place
  hate dislike
  hold contain
  home house residence
  hospital clinic
  hurt injure wound injury
  husband wife spouse marry marriage wed partner
  idea concept notion theory
  image picture photo photograph
  important significant crucial essential vital key
  improve better enhance improvement
  increase rise grow raise climb
  independence independent sovereignty
  individual person people human
  inform notify tell
  inhabitant population resident people
  injure wound hurt
  instrument tool device
  interview talk conversation
  introduce present introduction debut
  invent create devise invention inventor
  investigate probe examine inquiry investigation
  issue problem matter trouble
  jail prison imprison incarcerate
  job occupation profession work career employ
  join merge unite combine connect
  journey trip travel voyage
  keep retain maintain remain
  kind type sort form variety
  kill murder slay death die
  king monarch ruler emperor queen
  land territory ground
  language speak tongue
  large big
  last final continue
  lawyer attorney solicitor barrister
  learn study
  leader head president chief
  legal law lawful
  locate situate location place site lie where
  long length duration
  love like
  make produce manufacture create build
  male man men boy
  mark sign
  marriage marry wed wedding
  maximum most highest
  mean meaning signify denote stand represent refer
  member part belong
  method way technique approach
  minimum least lowest
  mother mom parent
  move relocate transfer migrate
  movement campaign
  music song musical
  need require necessary requirement
  new recent latest novel modern
  news report newspaper media
  number figure quantity
  object oppose opposition
  obtain gain get
  ocean sea
  official formal officially
  old age ancient elderly
  opinion view
  opponent rival
  option choice alternative
  organization group body association organisation
  origin source originate derive come
  own possess property owner belong ownership
  part portion section share piece
  participate take part join involve
  party celebration
  path route road way
  pay salary wage
  peak summit top highest
  percentage percent proportion rate share
  perform play act performance
  period era age time
  perish die
  permanent lasting
  person people individual man
  persuade convince
  place location site position
  plan scheme propose intend
  plead plea
  police officer cop
  poor poverty
  popular famous
  portray depict play represent
  position post role rank
  power energy electricity
  powerful strong
  praise commend
  predict forecast expect
  prevent stop avoid
  previous former earlier prior before
  priest clergy
  profit earn revenue income
  promise pledge vow
  promote advance
  proof evidence prove
  propose suggest recommend proposal
  province state region
  publish release issue print
  punish penalty punishment
  purpose reason use function
  quit resign resignation
  rain rainfall precipitation
  raise lift increase
  reach arrive attain
  refuse reject decline deny
  release free publish
  remove withdraw take eliminate
  rename call
  replace succeed successor substitute
  report announce
  rescue save
  research study
  restore rebuild renovate restoration
  result outcome
  retire retirement
  return back
  reveal disclose show
  revolt rebellion uprising revolution rebel
  rich wealthy wealth
  role part character
  rule reign govern
  sad grief
  safe secure security safety
  sail ship
  save rescue
  scientist researcher
  school college university academy
  sell sale sold
  send dispatch
  shape form
  shoot gun fire shot
  show display demonstrate
  sick ill
  sign symbol
  similar alike like same resemble
  sing singer song vocal
  site place
  situation condition
  size large area
  small little tiny
  smart intelligent clever
  speak talk speech say
  speed fast
  spend cost
  sport game
  start begin
  state country
  steal rob theft robbery thief
  stop end cease halt
  storm hurricane typhoon cyclone
  street road avenue
  strike hit
  strong powerful strength
  student pupil
  study research
  style type
  success successful succeed
  suggest propose
  suspect accuse alleged
  tall height high
  tax levy duty
  teach teacher professor instructor
  team club side squad
  temperature hot heat warm
  territory land
  terrorist militant extremist
  think believe
  title name
  top highest
  total overall
  trade commerce
  transport carry transportation
  trip travel visit
  trouble problem
  try attempt seek
  uncommon rare unusual
  understand comprehend
  union unite
  unit division
  use utilize employ usage
  usual normal typical general
  value worth
  victim casualty
  victory win triumph
  view opinion
  violence violent
  visit tour
  vote ballot election
  wait delay
  warn warning alert
  water river lake
  weapon arm
  weather climate
  wide width
  win victory gain
  word term phrase
  work job
  worker employee staff labour labor
  world global earth international
  worldwide global
  writer author
  wrong incorrect false
  yearly annual
  young youth
`;
