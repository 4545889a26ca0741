import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../src/discord/cut-passage.ts';
import { cite } from './cite.ts';

/** What is left of a paragraph whose block quote has so much room. */
function cut(paragraph: string, chars: number, bytes = 4 * chars): string {
  const passage = cite(paragraph);
  const { start, end } = cutPassage(passage, { chars, bytes });
  return passage.article.text.slice(start, end);
}

describe('cutPassage()', () => {
  it.each([
    { chars: 100, left: 'It was shut. Dr. Ann Lee saw it at 5 p.m. Monday. It held.' },
    { chars: 60, left: 'It was shut. Dr. Ann Lee saw it at 5 p.m. Monday. It held.' },
    { chars: 59, left: 'It was shut. Dr. Ann Lee saw it at 5 p.m. Monday.' },
    { chars: 51, left: 'It was shut. Dr. Ann Lee saw it at 5 p.m. Monday.' },
    // Neither "Dr." nor "p.m." ends a sentence.
    { chars: 50, left: 'It was shut.' },
    { chars: 20, left: 'It was shut.' },
    // Without a sentence that fits: a word, then characters.
    { chars: 13, left: 'It was' },
    { chars: 3, left: 'I' },
    { chars: 2, left: '' },
  ])('keeps whole sentences in $chars characters', ({ chars, left }) => {
    const paragraph = 'It was shut. Dr. Ann Lee saw it at 5 p.m. Monday. It held.';
    expect(cut(paragraph, chars)).toBe(left);
  });

  it.each([
    {
      what: 'backslashes',
      paragraph: 'It *was* shut. It held.',
      chars: 25,
      left: 'It *was* shut.',
    },
    {
      what: 'a line’s own marker',
      paragraph: 'It was\nshut. It held.',
      chars: 22,
      left: 'It was\nshut.',
    },
  ])('counts $what', ({ paragraph, chars, left }) => {
    expect(cut(paragraph, chars)).toBe(left);
  });

  it('keeps the limit of bytes as well', () => {
    expect(cut('Él vio sol. Así fue.', 100, 14)).toBe('Él vio sol.');
    expect(cut('Él vio sol. Así fue.', 100, 13)).toBe('Él vio');
  });

  it('takes time in proportion to the text', () => {
    expect(cut('a'.repeat(300_000), 4000)).toHaveLength(3998);
    expect(cut('Dr. '.repeat(100_000), 4000).length).toBeGreaterThan(3000);
  });
});
