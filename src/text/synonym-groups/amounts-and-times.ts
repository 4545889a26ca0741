/**
 * Amounts and times in the plain words of questions and in those of news, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const AMOUNTS_AND_TIMES = `
  price_tag cost price
  worst_case worst
  estimate reckon
  forecast predict
  predict forecast expect
  tally count total
  toll death
  fortnight weeks
  overnight night
  dawn sunrise morning
  dusk sunset evening
  noon midday
  midnight night
  deadline date limit
`;
