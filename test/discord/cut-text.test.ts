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
    // A word that takes most of the room is cut itself: its beginning says more than none.
    { text: 'what: donaudampfschiffahrt', limit: 16, cut: 'what: donaudamp…' },
    {
      text: 'what: 港口大橋在暴風雨後關閉直到春天',
      limit: 14,
      cut: 'what: 港口大橋在暴風…',
    },
    {
      text: 'a \u{1f6a2}\u{1f6a2}\u{1f6a2}\u{1f6a2}',
      limit: 8,
      cut: 'a \u{1f6a2}\u{1f6a2}…',
    },
    { text: 'what: bridges closed', limit: 11, cut: 'what:…' },
    { text: 'what: bridges closed', limit: 12, cut: 'what: bridg…' },
    { text: 'what:           closed', limit: 16, cut: 'what:…' },
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
