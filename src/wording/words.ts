import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES } from './catalogue/catalogues.ts';
import type { Language } from './language.ts';
import type { MessageKey, Said, ValuesArguments } from './said.ts';

/** Says a message of the catalogue; what the message takes is checked by its type. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...values: ValuesArguments<Key>
) => string;

/** How lists end: "a, b and c", "a, b or c", or "a, b, c". */
export type ListKind = 'and' | 'or' | 'comma';

/** How the bot speaks one language. */
export interface Words {
  readonly language: Language;
  readonly say: Say;
  /** Says what was named elsewhere. */
  readonly repeat: (said: Said) => string;
  /** Joins texts; the empty text for none. */
  readonly list: (items: readonly string[], kind: ListKind) => string;
  /**
   * Writes a day.
   *
   * @param date `YYYY-MM-DD`; anything else comes back as it is.
   */
  readonly day: (date: string) => string;
}

/**
 * Returns how the bot speaks a language. Messages are read when they are first said: all
 * languages together cost nothing at start.
 */
export function wordsIn(language: Language): Words {
  const known = wordsByLanguage.get(language);
  if (known) return known;
  const words = buildWords(language);
  wordsByLanguage.set(language, words);
  return words;
}

const wordsByLanguage = new Map<Language, Words>();

function buildWords(language: Language): Words {
  const messages = new Map<MessageKey, Format>();
  const read = (key: MessageKey): Format => {
    const message = readMessage(language, key);
    messages.set(key, message);
    return message;
  };
  const repeat = ({ key, values }: Said): string =>
    (messages.get(key) ?? read(key))(areSpoken(values) ? values : speak(values));
  const speak = (values: Said['values']): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        isSaid(value) ? repeat(value) : value,
      ]),
    );
  const say: Say = (key, ...[values]) =>
    repeat({ key, values: (values ?? {}) as Said['values'] });
  const lists = { and: listFormat(language, 'and'), or: listFormat(language, 'or') };
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    say,
    repeat,
    list: (items, kind) =>
      kind === 'comma' ? items.join(say('text.comma')) : lists[kind].format(items),
    // In English days are written as in the addresses of news, `2017-07-21`.
    day: (date) => (language === 'en' ? date : writeDay(date, days)),
  };
}

/** What stands in a message, none of it still to be said. */
type Values = Readonly<Record<string, string | number | Date>>;

/** Writes a message with its values. */
type Format = (values: Values) => string;

function readMessage(language: Language, key: MessageKey): Format {
  const message = new IntlMessageFormat(messageOf(language, key), language, undefined, {
    // "<" opens Discord's mentions, and nothing else.
    ignoreTag: true,
  });
  const parts = message.getAst();
  const [first] = parts;
  // Most are a text and nothing else: a button's label, said again and again.
  if (first?.type === LITERAL && parts.length === 1) return () => first.value;
  return (values) => joinPlain(parts, values) ?? String(message.format(values));
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/**
 * Writes a message that has nothing but texts, and places that take a value as it is, in
 * a tenth of the time that a format takes; null for any other, and where a value lacks.
 */
function joinPlain(parts: Parts, values: Values): string | null {
  let joined = '';
  for (const part of parts) {
    if (part.type === LITERAL) joined += part.value;
    else {
      const value = part.type === ARGUMENT ? values[part.value] : undefined;
      if (typeof value !== 'string' && typeof value !== 'number') return null;
      joined += value;
    }
  }
  return joined;
}

/** What the parser of ICU messages calls a text (`TYPE.literal` of formatjs). */
const LITERAL = 0;

/** What it calls a place that takes a value as it is (`TYPE.argument`). */
const ARGUMENT = 1;

/** True where no value is a message that is still to be said, as in most. */
function areSpoken(values: Said['values']): values is Values {
  return !Object.values(values).some(isSaid);
}

function isSaid(value: Said['values'][string]): value is Said {
  return typeof value === 'object' && 'key' in value;
}

/**
 * Returns a message as the catalogue has it.
 *
 * @returns An ICU message (ICU: *MessageFormat*).
 */
export function messageOf(language: Language, key: MessageKey): string {
  const [section = '', name = ''] = key.split('.');
  const sections: Readonly<Record<string, Readonly<Record<string, string>>>> =
    CATALOGUES[language];
  const message = sections[section]?.[name];
  if (message === undefined) throw new RangeError(`Cannot say "${key}": no such message`);
  return message;
}

/** British lists have no comma before "and". */
const LIST_LOCALE: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB' };

function listFormat(language: Language, kind: 'and' | 'or'): Intl.ListFormat {
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(LIST_LOCALE[language] ?? language, { type });
}

// Matches "2017-07-21"; not "21 July 2017" or "2017-07".
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function writeDay(date: string, days: Intl.DateTimeFormat): string {
  const at = DATE.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? date : days.format(at);
}
