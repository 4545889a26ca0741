/**
 * Words of sport and games, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const SPORT = `
  match game fixture clash tie
  final championship
  championship title tournament cup
  champion winner
  winner win
  win beat victory
  beat defeat win overcome thrash
  draw tie level
  equaliser equalizer level equalise
  equalise equalize level tie
  goal score strike net
  scorer striker
  shootout penalty
  free_kick kick
  corner kick
  shot strike
  save stop
  goalkeeper keeper goalie
  defender defence
  midfielder midfield
  striker forward attacker
  captain skipper
  coach manager trainer
  manager coach boss
  referee umpire official ref
  linesman assistant
  foul challenge
  booking yellow_card
  yellow_card booked caution
  red_card dismiss
  dismissal red_card
  suspend ban
  substitute sub replace
  substitution replace change
  bench substitute
  replace substitute change
  injury injured hurt
  halftime half_time
  extra_time overtime
  stoppage_time injury_time
  lead ahead
  group pool
  stage round
  qualify advance progress
  qualifier qualify
  semifinal semi
  stadium arena ground venue
  pitch field
  court field
  crowd spectator attendance
  spectator fan
  competition contest tournament championship olympics
  compete play
  participant competitor contestant entrant
  player athlete
  athlete runner sportsman
  medal gold
  medal prize award
  trophy cup title
  record best
  league division
  retire retirement quit
  race run
  runner sprint
  sprint race
  marathon race
  cycling cyclist
  swim swimmer
  boxer fight
  fight bout
  touchdown score
  olympics olympic games
  doping drug
  esports gaming
  gaming videogame
  headset headphone
  point score
  deduct dock penalise
  deduct subtract
  bet wager gamble
`;
