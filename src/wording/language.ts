/** The languages in which the bot speaks: those that have a catalogue. */
export const LANGUAGES: readonly Language[] = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'ja',
  'zh-TW',
  'uk',
];

/** One of them, as a language tag (BCP 47). */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt-BR' | 'ja' | 'zh-TW' | 'uk';

/**
 * Discord's locales for each language (Docs: *Reference*, Locales). British and American
 * English are always written beside each other: a client falls back to neither.
 */
export const DISCORD_LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  de: ['de'],
  fr: ['fr'],
  es: ['es-ES', 'es-419'],
  'pt-BR': ['pt-BR'],
  ja: ['ja'],
  'zh-TW': ['zh-TW'],
  uk: ['uk'],
};

/**
 * Chooses the language for a locale of Discord's.
 *
 * @param locale Such as `es-419`; null or undefined where Discord tells none.
 * @returns English for a locale that has no catalogue.
 */
export function languageOf(locale: string | null | undefined): Language {
  const isOf = (language: Language) =>
    DISCORD_LOCALES[language].some((known) => known === locale);
  return LANGUAGES.find(isOf) ?? 'en';
}
