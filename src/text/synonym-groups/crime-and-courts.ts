/**
 * Words of crime, the police and the courts, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const CRIME_AND_COURTS = `
  police cop officer detective sheriff constable
  police policeman force
  detective investigator inspector
  arrest detain custody hold apprehend seize capture
  arrest handcuff
  detain detention custody hold imprison
  surrender turn hand yield
  surrender custody
  handcuff cuff manacle
  catch capture arrest
  raid search storm swoop
  search raid comb
  investigate probe inquiry inquire enquiry look
  question interrogate interview grill quiz ask
  interrogate interrogation question
  suspect accused alleged defendant
  suspicion suspect
  accuse allege charge indict
  charge indict accuse prosecute
  indict indictment
  prosecute prosecution prosecutor try sue
  prosecutor prosecution attorney
  sue lawsuit suit litigate litigation
  lawsuit suit case litigation
  case trial lawsuit
  file lodge submit
  complaint grievance lawsuit
  trial hearing case court
  court tribunal judiciary bench
  judge magistrate justice court
  jury juror
  rule ruling decide verdict judgment decision
  judgment judgement verdict ruling
  jail imprison
  convict conviction guilty
  guilty convict plead
  acquit clear innocent exonerate
  appeal challenge
  overturn quash reverse annul
  uphold confirm
  bail bond release
  jail prison imprison cell
  prison jail penitentiary gaol
  prisoner inmate convict detainee
  parole probation release
  fine penalty pay
  compensate compensation damages payout
  settle settlement
  testify testimony witness evidence
  testimony evidence statement
  confess confession admit
  admit acknowledge concede confess
  deny denial reject dispute refute
  alibi excuse
  lie perjury deceive
  deceive trick dupe con mislead
  fraud scam swindle con cheat
  fake forge counterfeit bogus false
  forge forgery fake
  steal theft rob robbery burgle burglary loot
  thief robber burglar
  loot plunder pillage
  smuggle smuggler traffic contraband
  kidnap abduct hostage seize
  hostage captive
  ransom pay
  murder kill homicide slay manslaughter
  murderer killer
  shoot gunman fire
  gunman shooter attacker
  stab knife
  knife blade
  assault attack beat batter
  attack assault ambush
  attacker assailant
  rape assault
  abuse mistreat harass
  harass bully intimidate
  threaten threat menace intimidate
  blackmail extort extortion
  bribe corruption kickback
  corrupt bribe corruption graft
  gang mob
  criminal crook offender felon
  vandal vandalise graffiti
  riot unrest disorder violence
  drug narcotic
  cocaine drug
  hack breach intrude
  hacker attacker
  victim target
  escape flee abscond
  fugitive escape
  wanted hunt
  illegal unlawful outlaw ban
  attorney lawyer counsel barrister solicitor
  lawyer represent
  clue lead
  footage video tape cctv
  fingerprint trace
  autopsy postmortem coroner
  corpse body remains
  bury burial funeral
  spy espionage agent
  leak disclose
  whistleblower leak
  breach break violate infringe
  oath swear
  deport expel expulsion
  expel exclude deport suspend
  extradite extradition deport
  warrant order
  order command
  injunction order ban
  right entitlement
`;
