/**
 * Words of business, money and work, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const MONEY_AND_WORK = `
  headquarters head_office base
  main_office headquarters
  subsidiary unit
  branch office
  office premises
  found start create establish launch
  ceo chief_executive boss
  executive director
  chairman chair chairwoman
  board directors
  shareholder investor
  investor invest
  invest investment
  stake share
  stock share equity
  stock_market exchange
  bond debt
  debt owe arrears loan
  arrears debt owe unpaid
  loan lend borrow credit
  bank lender
  mortgage loan
  interest rate
  inflation price
  cost expense
  expensive costly dear
  cheap affordable
  fee charge tuition
  bill invoice
  pay payment
  salary wage pay earn
  bonus pay
  revenue turnover income sales
  profit earnings gain
  loss deficit
  deficit shortfall
  surplus excess
  budget fund
  donate donation give gift contribute
  donation gift contribution
  donor giver
  gift present donation
  charity foundation
  money cash fund
  dollar buck usd
  euro eur
  pound sterling gbp
  bankrupt bankruptcy insolvent
  bankruptcy insolvency collapse
  collapse fail bankrupt
  recession slump downturn
  slump decline fall
  boom growth
  rise increase climb soar jump
  soar rise jump surge
  fall drop decline slide slip
  cut reduce slash
  reduce cut lower
  raise increase
  hike increase rise
  double twice
  merge merger
  merger takeover
  takeover acquire acquisition buy
  auction sale
  launch release
  customer client consumer
  market sales
  market_share share
  rival competitor
  supplier provider
  shop store retailer
  retail shop
  shopper customer
  brand label
  advert advertisement ad commercial
  advertise advertisement ad
  sponsor fund back
  patent invention
  licence license permit
  hire recruit employ
  staff employees personnel
  worker employee labourer
  job post position employment work
  unemployed jobless
  unemployment jobless
  fire sack dismiss lay
  layoff redundancy cut
  redundant layoff
  quit resign
  terminate end
  leave quit depart
  left quit
  retire leave
  boss employer manager
  union worker
  factory plant works
  manufacturer maker producer
  farmer farm grower
  farm agriculture
  crop harvest
  oil crude petroleum
  export ship
  import buy
  economy economic
  economist analyst
  analyst expert
  expert specialist
  property estate
  rent lease
  landlord owner
  tenant renter
  construction building work
  builder construct
  architect design
  project scheme
  closure close shut
  reopen open
  deadline limit
  schedule plan
`;
