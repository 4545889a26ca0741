/**
 * Words of politics, elections and public life, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const POLITICS = `
  elect vote poll ballot
  election poll vote ballot
  voter electorate elector
  constituency seat district
  candidate nominee contender runner
  nominate pick choose name
  landslide victory
  win elected victory
  referendum plebiscite vote
  poll survey
  turnout vote
  coalition alliance
  president leader head state
  premier prime_minister
  minister secretary
  chancellor leader
  government administration cabinet
  cabinet ministers
  parliament legislature assembly congress
  congress parliament senate
  senator lawmaker
  lawmaker legislator politician
  member_parliament lawmaker
  council councillor
  councillor councilman alderman
  ambassador envoy diplomat
  embassy consulate
  spokesman spokeswoman spokesperson
  spokesperson representative
  official officer
  bureaucrat official
  inaugurate inauguration swear
  appoint name nominate
  appoint appointment name
  resign quit
  oust topple overthrow remove depose
  overthrow coup topple
  coup putsch
  impeach remove
  reshuffle change
  opposition opponents
  oppose reject
  support back endorse favour favor
  ally supporter backer
  supporter backer fan
  critic opponent
  criticise criticize slam condemn attack blast
  condemn denounce criticise slam
  praise applaud hail laud
  welcome hail
  pass approve adopt
  approve approval endorse pass
  approve permission
  reject refuse veto
  veto block
  abolish scrap end repeal
  scrap cancel abandon drop axe
  reform overhaul
  policy plan
  proposal plan
  pledge promise vow commit
  vow pledge promise swear
  urge call appeal
  demand call
  signature sign
  debate discuss argue
  discuss talk
  talk negotiate negotiation
  negotiate negotiation bargain
  treaty pact accord agreement
  agreement deal accord pact
  summit meeting talks
  meeting meet summit
  conference meeting congress
  embargo ban sanction
  entry enter admit admission
  bar ban exclude
  refugee migrant asylum
  immigration migration
  migrant immigrant refugee
  citizen citizenship national
  citizenship nationality
  minority ethnic
  racism discrimination bigotry prejudice
  discriminate discrimination
  protester demonstrator activist
  activist campaigner
  march parade
  strike walkout stoppage
  union labour
  crackdown clampdown
  censor censorship ban
  independence separatist secede
  sovereign independent
  reunify reunite unify
  unify unite
  colony territory
  royal monarchy
  heir successor
  scandal controversy
  controversy dispute row
  row dispute quarrel argument
  dispute disagreement conflict
  dispute argue
  budget spending
  tariff duty
  subsidy grant
  welfare benefit
  pension retire
  federal national
  national nationwide
  local regional
  authority official
  commission committee panel
  inquiry commission
`;
