import { locales } from '../world/locales.ts';
import { type Check, isFields, optional } from './check.ts';

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
