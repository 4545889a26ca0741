/** What is said in a language that has no words of its own (DOCS `interactions/application-commands.mdx#localization`). */
const fallbacks: Readonly<Record<string, string>> = {
  'en-US': 'en-GB',
  'en-GB': 'en-US',
  'es-419': 'es-ES',
};

/**
 * Reads a name or a description of a command as a person's Discord shows it.
 * @example
 * localize({ name: 'who', name_localizations: { de: 'wer' } }, 'name', 'de'); // 'wer'
 */
export function localize(
  named: Readonly<Record<string, unknown>> & object,
  field: 'name' | 'description',
  locale: string,
): string {
  const words = (named[`${field}_localizations`] ?? {}) as Readonly<
    Record<string, string>
  >;
  return words[locale] ?? words[fallbacks[locale] ?? ''] ?? String(named[field]);
}
