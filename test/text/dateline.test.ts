import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../src/text/dateline.ts';

describe('datelineLength()', () => {
  it.each([
    ['OSLO — The bank closed.', 'OSLO — '],
    ['SAN DIEGO, Calif. (NWS) — The bank closed.', 'SAN DIEGO, Calif. (NWS) — '],
    ['Westhaven (City Wire) – The bank closed.', 'Westhaven (City Wire) – '],
    ['LONDON (Wire) - “No,” he said.', 'LONDON (Wire) - '],
    ['18:05 Northgrid says', '18:05 '],
    ['9.30am: The minister says', '9.30am: '],
    ['18:33 BREAKING: Fire closes port', '18:33 BREAKING: '],
    ['UPDATE: Fire closes port', 'UPDATE: '],
  ])('reads %j', (paragraph, dateline) => {
    expect(paragraph.slice(0, datelineLength(paragraph))).toBe(dateline);
  });

  it.each([
    'NATO — the alliance founded in 1949 — said no.',
    'Peter Hall — who left — said no.',
    'Westhaven — Where it rains.',
    'Watch: it rains.',
    '18 people said no.',
    '',
  ])('finds none in %j', (paragraph) => {
    expect(datelineLength(paragraph)).toBe(0);
  });
});
