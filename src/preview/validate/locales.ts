import { type Check, isFields, optional } from './check.ts';

/** Languages of Discord's interface with their own names (DOCS `reference.mdx#locales`). */
export const locales: ReadonlyMap<string, string> = new Map([
  ['id', 'Bahasa Indonesia'],
  ['da', 'Dansk'],
  ['de', 'Deutsch'],
  ['en-GB', 'English, UK'],
  ['en-US', 'English, US'],
  ['es-ES', 'Español'],
  ['es-419', 'Español, LATAM'],
  ['fr', 'Français'],
  ['hr', 'Hrvatski'],
  ['it', 'Italiano'],
  ['lt', 'Lietuviškai'],
  ['hu', 'Magyar'],
  ['nl', 'Nederlands'],
  ['no', 'Norsk'],
  ['pl', 'Polski'],
  ['pt-BR', 'Português do Brasil'],
  ['ro', 'Română'],
  ['fi', 'Suomi'],
  ['sv-SE', 'Svenska'],
  ['vi', 'Tiếng Việt'],
  ['tr', 'Türkçe'],
  ['cs', 'Čeština'],
  ['el', 'Ελληνικά'],
  ['bg', 'български'],
  ['ru', 'Русский'],
  ['uk', 'Українська'],
  ['hi', 'हिन्दी'],
  ['th', 'ไทย'],
  ['zh-CN', '中文'],
  ['ja', '日本語'],
  ['zh-TW', '繁體中文'],
  ['ko', '한국어'],
]);

/** A dictionary from locales to texts, each of which passes `check`. */
export function localized(check: Check): Check {
  return optional((value, place) => {
    if (!isFields(value)) {
      place.fault('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
      return;
    }
    for (const [locale, translation] of Object.entries(value)) {
      const at = place.at(locale);
      if (locales.has(locale)) check(translation, at);
      else
        at.fault('BASE_TYPE_CHOICES', 'Value must be one of the locales Discord knows.');
    }
  });
}
