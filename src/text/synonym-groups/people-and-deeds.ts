/**
 * What people do and are, in the plain words of questions and in those of news, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const PEOPLE_AND_DEEDS = `
  step_in rescue save
  bail_out rescue save
  prop_up support
  go_under collapse bankrupt
  close_down shut
  shut close closure
  closure close shut
  open_up reopen
  break_down fail
  break_up split
  split divorce separate
  set_up found establish open
  start_up found launch
  take_over acquire buy
  take_on hire
  let_go dismiss sack
  lay_off dismiss redundancy
  pay_off repay
  pay_back repay reimburse
  get_back recover return
  give_back return
  hand_back return
  turn_down reject refuse decline
  turn_up arrive appear
  show_up arrive appear attend
  stay_away boycott absent
  flunk fail
  bring_back restore return reintroduce
  renovate refurbish restore repair
  refurbish renovate repair
  deteriorate worsen
  heal recover
  recover heal
  cure heal treatment
  bury funeral burial
  burial funeral bury
  funeral bury burial
  inherit heir leave
  heir inherit successor
  frontrunner favourite
  favourite frontrunner
  underdog outsider
  newcomer novice
  novice beginner
  beginner learner
  coach train
  mentor coach adviser
  adviser aide consultant
  aide adviser assistant
  assistant aide deputy
  deputy assistant vice
  spokesman spokesperson spokeswoman
  spokesperson spokesman spokeswoman
  ambassador envoy diplomat
  diplomat envoy ambassador
  envoy ambassador delegate
  delegate representative
  representative delegate
  guard security
  watchman guard
  bodyguard guard
  caretaker janitor keeper
  keeper warden caretaker
  warden guard keeper
  ranger warden
  farmhand worker
  labourer worker
  apprentice trainee
  donor giver
  beneficiary recipient
  gamble bet
  bet gamble wager
  cheat deceive
  deceive trick fool
  trick fool deceive
  fool trick
  lie mislead false
  mislead lie deceive
  fake forge counterfeit false
  forge fake counterfeit
  smuggle traffic
  bribe corruption
  corruption bribe graft
  graft corruption
  negligence careless neglect
  neglect negligence ignore
  ignore disregard overlook
  cover_up conceal hide
  spy espionage
  eavesdrop listen
  stalk follow harass
  harass bully
  bully harass intimidate
  intimidate threaten bully
  assault attack
  beat_up attack assault
  mug rob
  burgle burglary rob
  vandal vandalism damage
  vandalise damage
  damage harm destroy
  harm damage hurt
  ruin destroy wreck
  wreck ruin destroy
  wipe_out destroy
  burn_down fire blaze destroy
  arson fire burn
  arsonist arson
  blow_up explode
  explode blast
  set_off trigger
  spark trigger cause
  trigger cause spark
  prompt cause lead
  prevent stop avoid
  avoid prevent
  halt stop
  suspend halt pause stop
  pause break halt
  call_off cancel
  put_off postpone delay
  push_back postpone delay
  bring_forward advance
  speed_up accelerate faster
  accelerate speed faster
  slow_down slow
  slow delay
  shrink reduce decrease
  scarce rare shortage
  bravery courage brave
  secondhand used
  broken damage
`;
