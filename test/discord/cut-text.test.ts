import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/discord/cut-text.ts';

describe('cutText()', () => {
  it.each([
    { text: 'short', limit: 5, cut: 'short' },
    { text: 'one two three', limit: 8, cut: 'one two…' },
    { text: 'one two three', limit: 7, cut: 'one…' },
    { text: 'one  two', limit: 5, cut: 'one…' },
    { text: 'unbroken', limit: 4, cut: 'unb…' },
    { text: '\u{1f6a2}\u{1f6a2}', limit: 3, cut: '\u{1f6a2}…' },
    { text: '\u{1f6a2}\u{1f6a2}', limit: 2, cut: '…' },
    { text: '', limit: 1, cut: '' },
  ])('cuts $text to $limit', ({ text, limit, cut }) => {
    expect(cutText(text, limit)).toBe(cut);
  });

  it('keeps the limit and the beginning, and parts no character', () => {
    void assert(
      property(
        string({ unit: 'grapheme' }),
        integer({ min: 1, max: 20 }),
        (text, limit) => {
          const cut = cutText(text, limit);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
