import { COMMAND_WORDS } from '../wording/catalogue/catalogues.ts';
import { DISCORD_LOCALES, LANGUAGES, type Language } from '../wording/language.ts';
import type { CommandData } from './command.ts';

/**
 * Adds what a command and its parts are called in other languages, from the catalogue, by
 * the path of their English names. What the catalogue does not know stays English.
 */
export function localizeCommand(data: CommandData): CommandData {
  // The same definition with more fields, all of which are optional in it.
  return localizePart(data as DefinedPart, '') as unknown as CommandData;
}

/** A command, a subcommand or an option, as Discord's API takes it. */
interface DefinedPart {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly DefinedPart[];
  readonly choices?: readonly DefinedChoice[];
}

interface DefinedChoice {
  readonly name: string;
  readonly value: string | number;
}

function localizePart(part: DefinedPart, parent: string): DefinedPart {
  const { name, description, options, choices } = part;
  const path = parent === '' ? name : `${parent}.${name}`;
  const names = wordsOf(path, `*.${name}`, part);
  return {
    ...part,
    name_localizations: localizations(names, 'name'),
    ...(description === undefined
      ? {}
      : { description_localizations: localizations(names, 'description') }),
    ...(options && { options: options.map((option) => localizePart(option, path)) }),
    ...(choices && {
      choices: choices.map((choice) => localizeChoice(choice, path, name)),
    }),
  } as DefinedPart;
}

function localizeChoice(
  choice: DefinedChoice,
  path: string,
  option: string,
): DefinedChoice {
  const { name, value } = choice;
  const names = wordsOf(`${path}=${value}`, `*.${option}=${value}`, { name });
  return { ...choice, name_localizations: localizations(names, 'name') } as DefinedChoice;
}

interface Word {
  readonly name: string;
  readonly description?: string;
}

/** What a part is called in each language that has words for it. */
function wordsOf(
  path: string,
  shared: string,
  english: Word,
): readonly (readonly [Language, Word])[] {
  return LANGUAGES.flatMap((language): readonly (readonly [Language, Word])[] => {
    if (language === 'en') return [[language, english]];
    const words: Readonly<Record<string, Word | undefined>> = COMMAND_WORDS[language];
    const word = words[path] ?? words[shared];
    return word ? [[language, word]] : [];
  });
}

function localizations(
  words: readonly (readonly [Language, Word])[],
  field: keyof Word,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.flatMap(([language, word]) => {
      const text = word[field];
      return text === undefined
        ? []
        : DISCORD_LOCALES[language].map((locale) => [locale, text]);
    }),
  );
}
