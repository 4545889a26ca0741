import { type Check, isFields, optional } from './check.ts';

/** Languages of Discord's interface (DOCS `reference.mdx#locales`). */
export const locales: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr ' +
    'cs el bg ru uk hi th zh-CN ja zh-TW ko'
  ).split(' '),
);

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
