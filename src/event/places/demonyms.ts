// Adjectives and nouns of nationality and language, own selection from the countries of
// place-names.ts, in lower case.

import { wordList } from '../../text/word-list.ts';

/** Words of nationality, language or faith: after "in" they are no places. */
const DEMONYMS: ReadonlySet<string> = wordList(`
  afghan african albanian algerian american arab arabic argentine argentinian armenian asian
  australian austrian azerbaijani bahraini bangladeshi basque belarusian belgian bengali
  bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan catholic
  chechen chilean chinese christian colombian congolese croatian cuban czech danish dutch
  egyptian english estonian ethiopian european filipino finnish french georgian german
  ghanaian greek haitian hebrew hindi hindu hungarian icelandic indian indonesian iranian
  iraqi irish islamic israeli italian jamaican japanese jewish jordanian kenyan korean kurdish
  kuwaiti latin latvian lebanese libyan lithuanian malaysian mandarin mexican moroccan muslim
  nepali nigerian norwegian orthodox pakistani palestinian persian peruvian polish portuguese
  protestant punjabi qatari romanian russian rwandan saudi scottish senegalese serbian
  singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tamil
  thai tibetan tunisian turkish ugandan ukrainian urdu uzbek venezuelan vietnamese welsh
  western yemeni zimbabwean
`);

/** Tells whether a word in lower case is one of nationality, language or faith. */
export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word) || (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)));
}
