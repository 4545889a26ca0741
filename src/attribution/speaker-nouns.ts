/**
 * Nouns whose bearers speak: persons by office or trade, bodies, and writings that say.
 * Lower case, singular; a plural in -s counts too.
 *
 * Source: own selection from the subjects of reporting verbs in news.
 */
export const PERSON_NOUNS = `activist actor actress administrator advocate adviser advisor
  agent aide ally ambassador analyst applicant architect archbishop artist assistant athlete
  attorney author bishop blogger boss boy brother businessman businesswoman campaigner
  candidate captain cardinal ceo chair chairman chairwoman chairperson chancellor chief child
  citizen client coach colleague columnist commander commissioner commentator companion
  congressman congresswoman conservative consultant coordinator cop counselor counsel
  councillor councilor councilman councilwoman critic curator customer dad daughter defendant
  delegate democrat deputy designer detective developer diplomat director doctor driver
  economist editor employee engineer envoy executive expert farmer father fan fighter
  firefighter fisherman founder friend general girl governor guest head historian host husband
  individual insider inspector instructor investigator investor judge journalist juror justice
  king lady landlord lawmaker lawyer leader lecturer legislator liberal lieutenant lobbyist
  major magistrate man manager marshal mayor member migrant minister mother musician neighbor
  neighbour novelist nurse observer officer official operative operator opponent organizer
  organiser owner parent participant partner passenger pastor patient person philosopher
  physician physicist pilot planner player poet pollster politician pope poster premier
  president priest prince princess principal prisoner producer professor programmer
  prosecutor protester psychologist publisher queen reader refugee reporter representative
  republican researcher resident reverend rival scholar scientist secretary senator sergeant
  sheriff singer sister soldier solicitor son source speaker spokesman spokesperson
  spokeswoman staffer strategist student supervisor supporter survivor suspect teacher
  teammate technician teenager tenant tourist trader treasurer undersecretary user veteran
  victim viewer villager volunteer voter widow wife winner witness woman worker writer youth
  cousin daughter-in-law ex-husband ex-wife fiance fiancee grandfather grandma grandmother
  grandpa grandson granddaughter stepfather stepmother nephew niece partner sibling sister-in-law
  aunt uncle mum mom pal locals chef cook star striker king prince pensioner
  people men women children police troops crew parishioner chaplain skipper goalkeeper
  striker midfielder defender referee manager trainer physiotherapist biologist chemist
  geologist meteorologist astronomer epidemiologist virologist seismologist ecologist
  archaeologist surgeon vet paramedic forecaster regulator negotiator mediator monitor
  inspector auditor accountant banker broker trustee landlord shopkeeper butcher baker
  fisher hunter ranger keeper conductor composer filmmaker photographer choreographer
  playwright librarian archivist docker stallholder visitor superintendent constable corporal colonel admiral commodore`;

/** Bodies that speak as one. */
export const BODY_NOUNS = `trust consultancy lender insurer airline administration agency airline army assembly association authority bank
  board body bureau business cabinet camp campaign center centre chamber charity church city
  club coalition college command commission committee community company conference congress
  consortium corporation council country county court department directorate embassy
  federation firm force foundation government group guard hospital house industry institute
  institution jury kremlin league legislature majority management maker manufacturer media
  ministry minority mission movement municipality museum navy network nation office
  opposition organization organisation outlet palace panel parliament party pentagon police
  press prosecution defence defense publisher railway regime regulator school secretariat
  senate service side site society startup state station team territory tribunal union unit
  university utility vatican watchdog website wing caucus faction team authorities staff`;

/** Writings and broadcasts that say. */
export const WRITING_NOUNS = `advertisement ad account affidavit agreement analysis announcement
  article audit autopsy blog book brief broadcast bulletin caption charter column complaint
  constitution data decision declaration decree diary directive document documentary draft
  editorial email e-mail entry estimate evidence figure filing filmmaker findings forecast
  guideline headline indictment inquiry inquest investigation journal law lawsuit leaflet
  leak legend letter list log magazine manifesto manual memo memorandum memoir message
  minutes newspaper newsletter note notice notification opinion order paper passage petition
  placard plaque poll post posting proverb publication quote reading record release report
  research resolution result review ruling section sign slogan source statement statistic
  statute story study suit summary survey tabloid testimony text transcript treaty tweet
  verdict video warrant website wire banner page site rumor rumour ballot bill
  tests test numbers images footage photos photographs emails`;
