import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/wording/language.ts';
import type { MessageKey } from '../../src/wording/said.ts';
import { sayAgain } from '../../src/wording/say-again.ts';
import { wordsIn } from '../../src/wording/words.ts';

const KEYS: readonly MessageKey[] = [
  'answer.mended',
  'answer.mended-several',
  'answer.about',
  'remarks.near',
];
const pairs = LANGUAGES.flatMap((from) => LANGUAGES.map((to) => ({ from, to })));

describe('sayAgain()', () => {
  it.each(pairs)('says in $to what was said in $from', ({ from, to }) => {
    const { say } = wordsIn(from);
    const words = wordsIn(to);
    expect(sayAgain(say('answer.about', { article: 'A1' }), KEYS, words)).toBe(
      words.say('answer.about', { article: 'A1' }),
    );
    expect(sayAgain(say('remarks.near'), KEYS, words)).toBe(words.say('remarks.near'));
    const values = { read: '*b. r (i)*', written: '\\[x' };
    const again = sayAgain(say('answer.mended', values), KEYS, words);
    // Some languages say it of one word as of several.
    expect([
      words.say('answer.mended', values),
      words.say('answer.mended-several', values),
    ]).toContain(again);
  });

  it.each(['', 'Oldest article first', 'About ', 'xAbout A1, asked before'])(
    'knows nothing of “%s”',
    (line) => {
      expect(sayAgain(line, KEYS, wordsIn('de'))).toBeNull();
    },
  );

  it('refuses messages that cannot be told by their words', () => {
    expect(() => sayAgain('3 more', ['remarks.left'], wordsIn('en'))).toThrow(TypeError);
  });
});
