/**
 * Words of science, space, computing and health, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const SCIENCE_AND_HEALTH = `
  scientist researcher academic
  study survey research
  experiment test
  test trial
  laboratory lab
  invent design create
  invention device
  device gadget
  theory hypothesis
  professor academic
  pupil schoolchild
  teacher schoolteacher
  classroom class
  lecture talk
  degree diploma
  graduate degree
  scholarship grant
  space orbit
  spacecraft shuttle craft
  shuttle spacecraft orbiter
  rocket launcher
  launch liftoff blast
  astronaut cosmonaut crew
  satellite spacecraft
  probe spacecraft
  rover robot
  robot machine
  robotics robot
  telescope observatory
  planet world
  moon lunar
  mars martian
  sun solar
  star stellar
  comet asteroid
  meteor meteorite
  galaxy universe
  re-entry entry return
  mission flight
  retire decommission
  simulator trainer
  engineer technician
  engineering engineer
  computer pc machine
  laptop computer
  software program
  programme program
  app application
  browser explorer
  website site web
  internet web net online
  network internet
  hack attack breach
  hacker attack
  cyberattack hack
  vulnerability flaw hole bug
  vulnerability weakness
  virus malware
  update upgrade
  version release
  outdated old obsolete
  user people
  account profile
  post message
  tweet post
  hashtag tag
  email mail
  mail letter
  phone call telephone
  smartphone phone
  video clip film footage
  camera film
  upload post
  download get
  stream broadcast
  algorithm formula
  artificial_intelligence ai
  clock watch timepiece
  battery power
  electric electrical
  electronic electrical
  disk drive
  nuclear reactor
  laser beam
  gene genetic dna
  cell tissue
  evolve evolution
  species animal
  fossil dinosaur
  extinct extinction
  animal beast
  dog puppy
  cat kitten
  horse pony
  cow cattle
  cattle livestock
  pig hog swine
  bird fowl
  whale dolphin
  insect bug
  bee hive
  fish fishing
  tree wood
  plant crop
  environment nature
  conservation protect
  carbon emission
  emission pollution
  greenhouse emission
  renewable green
  recycle waste
  waste rubbish garbage trash
  doctor physician surgeon
  surgeon doctor operate
  surgery operation
  nurse medic
  patient sick
  hospital clinic ward
  health medical
  medical medicine
  vaccine jab vaccination shot
  vaccinate vaccine jab
  cure heal
  heal recover
  recover recovery
  illness disease sick
  sick unwell
  infect infection
  infection virus
  epidemic outbreak pandemic
  quarantine isolate
  spread transmit
  symptom sign
  cancer tumour tumor
  heart cardiac
  stroke clot
  brain head
  obese obesity overweight
  obesity weight
  diet food
  hunger starve famine
  malnutrition hunger
  pregnant pregnancy
  abortion pregnancy
  birth baby
  mental psychological
  depression depressed
  smoke cigarette tobacco
  alcohol drink
  drunk alcohol
  drink beverage
  disabled disability
  blind sight
  deaf hearing
  pain hurt
  tired exhaust
`;
