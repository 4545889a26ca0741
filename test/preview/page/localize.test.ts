import { describe, expect, it } from 'vitest';
import { localize } from '../../../src/preview/page/localize.ts';

describe('localize()', () => {
  const command = {
    name: 'colour',
    description: 'Pick one',
    name_localizations: { 'en-GB': 'hue', 'es-ES': 'color', de: 'farbe' },
    description_localizations: null,
  };

  it.each([
    { locale: 'de', name: 'farbe' },
    { locale: 'es-419', name: 'color', why: 'Spain’s Spanish stands in' },
    { locale: 'en-US', name: 'hue', why: 'British English stands in' },
    { locale: 'fr', name: 'colour', why: 'nothing stands in' },
    { locale: 'es-ES', name: 'color' },
  ])('reads a name in $locale', ({ locale, name }) => {
    expect(localize(command, 'name', locale)).toBe(name);
  });

  it('reads what has no translations at all', () => {
    expect(localize(command, 'description', 'de')).toBe('Pick one');
  });
});
