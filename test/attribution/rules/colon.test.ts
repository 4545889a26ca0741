import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findColon()', () => {
  it.each([
    [
      'Her lawyer was blunt: “There is no case.”',
      ['Her lawyer · was blunt: · There is no case.'],
    ],
    [
      'Obama wrote under his own name:\n\n“Cool clock. Want to show it to us?”',
      ['Obama · wrote under his own name: · Cool clock. Want to show it to us?'],
    ],
    [
      'What now?\n\nFisk: “Move the school first.”',
      ['Fisk · : · Move the school first.'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The band played two songs: “Night Train” and “Rain”.', []],
    ['He bought three things: bread, milk and salt.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
