import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/wording/catalogue/catalogues.ts';
import { LANGUAGES, type Language } from '../../src/wording/language.ts';
import type { MessageKey } from '../../src/wording/said.ts';
import { messageOf, wordsIn } from '../../src/wording/words.ts';
import { readParts, valuesFor } from './message-parts.ts';

const keys = Object.entries(CATALOGUES.en).flatMap(([section, messages]) =>
  Object.keys(messages).map((name) => `${section}.${name}` as MessageKey),
);
const others = LANGUAGES.filter((language) => language !== 'en');
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 101, 1000, 1_000_000];

const keysOf = (language: Language) =>
  Object.entries(CATALOGUES[language])
    .flatMap(([section, messages]) =>
      Object.keys(messages).map((name) => `${section}.${name}`),
    )
    .toSorted();

describe.each(others)('the catalogue in %s', (language) => {
  it('has every message, and no other', () => {
    expect(keysOf(language)).toEqual(keys.toSorted());
  });

  it.each(keys)('takes and tells apart in %s what English does', (key) => {
    const english = readParts(messageOf('en', key), 'en');
    const parts = readParts(messageOf(language, key), language);
    expect(parts.takes).toEqual(english.takes);
    expect(parts.cases).toEqual(english.cases);
  });

  it('says something in every message', () => {
    const empty = keys.filter((key) => messageOf(language, key).trim() === '');
    expect(empty).toEqual([]);
  });

  it('is not English', () => {
    const same = keys.filter((key) => messageOf(language, key) === messageOf('en', key));
    // Two words beside each other: languages share marks, and now and then a word.
    const isSentence = (key: MessageKey) =>
      /\p{L}{2,} \p{L}{2,}/u.test(messageOf('en', key).replace(/\{[^{}]*\}/gu, ''));
    expect(same.filter(isSentence)).toEqual([]);
  });
});

describe.each(LANGUAGES)('messages in %s', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();

  it('have the plural forms of the language', () => {
    for (const key of keys) {
      for (const forms of readParts(messageOf(language, key), language).plurals) {
        expect(forms, key).toEqual(pluralCategories.toSorted());
      }
    }
  });

  it('can be said with any number', () => {
    for (const key of keys) {
      const parts = readParts(messageOf(language, key), language);
      for (const count of COUNTS) {
        const text = wordsIn(language).repeat({ key, values: valuesFor(parts, count) });
        expect(text, key).not.toMatch(/[{}]|undefined|NaN/u);
      }
    }
  });

  it('have no space where a line of Markdown begins or ends', () => {
    const joints: readonly MessageKey[] = [
      'text.comma',
      'text.semicolon',
      'statements.or-name',
      'findings.and-place',
      'findings.or-grade',
    ];
    const spaced = keys
      .filter((key) => !joints.includes(key))
      .filter((key) => messageOf(language, key) !== messageOf(language, key).trim());
    expect(spaced).toEqual([]);
  });
});
