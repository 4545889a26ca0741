import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/wording/language.ts';
import { said } from '../../src/wording/said.ts';
import { wordsIn } from '../../src/wording/words.ts';

describe('wordsIn()', () => {
  it.each([
    { language: 'en', articles: 1, text: '1 article ' },
    { language: 'en', articles: 1234, text: '1,234 articles ' },
    { language: 'de', articles: 1234, text: '1.234 Artikeln ' },
    { language: 'uk', articles: 2, text: '2 статті,' },
    { language: 'uk', articles: 5, text: '5 статей,' },
    { language: 'uk', articles: 21, text: '21 статтю,' },
    { language: 'ja', articles: 2, text: '2本の記事' },
  ] as const)('counts $articles in $language', ({ language, articles, text }) => {
    const { say } = wordsIn(language);
    expect(say('nothing-found.searched', { articles, sentences: 3 })).toContain(text);
  });

  it.each([
    { language: 'en', and: 'a, b and c', or: 'a, b or c', comma: 'a, b, c' },
    { language: 'de', and: 'a, b und c', or: 'a, b oder c', comma: 'a, b, c' },
    { language: 'ja', and: 'a、b、c', or: 'a、b、またはc', comma: 'a、b、c' },
  ] as const)('joins a list in $language', ({ language, and, or, comma }) => {
    const { list } = wordsIn(language);
    const items = ['a', 'b', 'c'];
    expect([list(items, 'and'), list(items, 'or'), list(items, 'comma')]).toEqual([
      and,
      or,
      comma,
    ]);
  });

  it.each([
    { language: 'en', text: '2021-11-08' },
    { language: 'de', text: '8. November 2021' },
    { language: 'fr', text: '8 novembre 2021' },
    { language: 'ja', text: '2021年11月8日' },
    { language: 'uk', text: '8 листопада 2021 р.' },
  ] as const)('writes a day in $language, whatever the time zone', (row) => {
    expect(wordsIn(row.language).day('2021-11-08')).toBe(row.text);
  });

  it.each(['8 November 2021', '2021-11', '2021-99-99', ''])('leaves “%s”', (date) => {
    expect(wordsIn('de').day(date)).toBe(date);
  });

  it('leaves what it is given as it is: brackets, marks, signs of messages', () => {
    const text = "{it} '{''} <@1> # \\*so\\* %s";
    expect(wordsIn('en').say('text.quoted', { text })).toBe(`“${text}”`);
  });

  it('repeats what was named elsewhere', () => {
    const fault = said('questions.empty', { option: 'what' });
    expect(wordsIn('en').repeat(fault)).toBe('“what” is empty: fill it in');
    expect(wordsIn('de').repeat(fault)).toBe('„what“ ist leer: Bitte füllen Sie es aus');
  });

  it('keeps to what a message takes', () => {
    const { say } = wordsIn('en');
    // @ts-expect-error There is no such message.
    expect(() => say('answer.nothing')).toThrow(RangeError);
    // @ts-expect-error It takes an article.
    expect(() => say('answer.about')).toThrow('article');
    // @ts-expect-error It takes nothing.
    expect(say('answer.closest', { article: 'A1' })).toBe('Closest passages');
  });
});

describe('languageOf()', () => {
  it.each([
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['es-ES', 'es'],
    ['pt-BR', 'pt-BR'],
    ['zh-TW', 'zh-TW'],
    ['zh-CN', 'en'],
    ['ko', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('speaks with “%s” in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
