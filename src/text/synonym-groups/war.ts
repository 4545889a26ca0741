/**
 * Words of war and the armed forces, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const WAR = `
  war conflict warfare fighting hostilities
  fight battle clash combat
  clash fight skirmish
  invade invasion incursion
  invasion attack
  occupy occupation
  attack strike raid offensive assault
  airstrike strike bomb raid
  bomb bombard shell
  shell artillery
  missile rocket
  jet plane aircraft fighter warplane
  warship navy ship frigate destroyer
  navy naval fleet
  fleet ships
  soldier troop serviceman marine
  commando special_forces operative
  special_operations commando
  special_operation special_forces
  operative agent
  unit squad contingent team
  contingent unit group
  deploy send station dispatch
  deployment deploy
  station base
  base camp
  barracks base
  train exercise drill practise practice
  drill exercise manoeuvre maneuver
  instructor trainer
  advise adviser advisor
  officer commander
  recruit enlist
  conscript draft
  rebel insurgent guerrilla fighter
  insurgent rebel militant
  militant fighter
  militia paramilitary
  terrorist terror
  terror terrorism
  extremist radical
  ceasefire truce armistice
  truce peace
  peace ceasefire
  withdraw pull retreat
  withdrawal withdraw
  surrender yield capitulate
  seize capture take
  siege besiege
  blockade siege
  civilian noncombatant
  massacre slaughter
  genocide massacre
  atrocity massacre
  refugee displace
  ammunition bullet
  nuclear atomic
  intercept scramble
  provoke provocation provocative
  provocation threat
  coerce coercion force pressure
  tension hostility
  escalate rise
  alliance ally
  allied ally
  secret covert clandestine
  classified secret
  intelligence spy
  reconnaissance surveillance
  surveillance monitor watch
  mission operation
`;
