import { type Fields, isFields } from './check.ts';

/** Most characters of a command as a whole (DOCS `interactions/application-commands.mdx`). */
export const commandSizeLimit = 8000;

/**
 * Counts the characters of names, descriptions and values in a command and everything in
 * it, in UTF-16 code units. Of a text and its translations the longest counts.
 */
export function commandSize(command: Fields): number {
  const { options, choices, value } = command as {
    options?: unknown;
    choices?: unknown;
    value?: unknown;
  };
  const own =
    longest(command['name'], command['name_localizations']) +
    longest(command['description'], command['description_localizations']) +
    (typeof value === 'string' ? value.length : 0);
  const held = [options, choices].flatMap((list) =>
    Array.isArray(list) ? list.filter(isFields) : [],
  );
  return held.reduce((size, one) => size + commandSize(one), own);
}

function longest(text: unknown, translations: unknown): number {
  const texts = [text, ...(isFields(translations) ? Object.values(translations) : [])];
  return Math.max(0, ...texts.map((one) => (typeof one === 'string' ? one.length : 0)));
}
