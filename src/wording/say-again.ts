import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, type Language } from './language.ts';
import type { MessageKey } from './said.ts';
import { messageOf, type Words } from './words.ts';

/**
 * Says again, in the reader's language, what a line says in whatever language it was
 * written: a message that all see is in the language of its server.
 *
 * @param keys Messages that take texts alone, no numbers and no choices.
 * @returns null if the line is none of these messages.
 */
export function sayAgain(
  line: string,
  keys: readonly MessageKey[],
  words: Words,
): string | null {
  const others = LANGUAGES.filter((language) => language !== words.language);
  const languages = [words.language, ...others];
  for (const key of keys) {
    for (const language of languages) {
      const found = patternOf(language, key).exec(line);
      if (found) return words.repeat({ key, values: { ...found.groups } });
    }
  }
  return null;
}

/** A part of an ICU message: 0 stands for a literal text, 1 for a text that is taken. */
interface Part {
  readonly type: number;
  readonly value: string;
}

const LITERAL = 0;
const TEXT = 1;

const patternsByLanguage = new Map<Language, Map<MessageKey, RegExp>>();

function patternOf(language: Language, key: MessageKey): RegExp {
  const patterns = patternsByLanguage.get(language) ?? new Map<MessageKey, RegExp>();
  patternsByLanguage.set(language, patterns);
  const known = patterns.get(key);
  if (known) return known;
  const pattern = buildPattern(language, key);
  patterns.set(key, pattern);
  return pattern;
}

function buildPattern(language: Language, key: MessageKey): RegExp {
  const message = new IntlMessageFormat(messageOf(language, key), language, undefined, {
    ignoreTag: true,
  });
  const parts = (message.getAst() as readonly Part[]).map(({ type, value }) => {
    if (type === LITERAL) return value.replace(SPECIAL, '\\$&');
    if (type === TEXT) return `(?<${value}>.+?)`;
    throw new TypeError(`Cannot tell "${key}" by its words: it takes more than texts`);
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

// Matches "." and "("; not "a" or "-".
const SPECIAL = /[$()*+./?[\\\]^{|}]/gu;
