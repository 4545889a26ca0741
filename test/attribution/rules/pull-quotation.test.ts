import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findPullSource()', () => {
  it.each([
    [
      '“So far it is a long game.” — Matthew Ingram',
      ['Matthew Ingram ·  · So far it is a long game.'],
    ],
    [
      '“Our hearts are broken tonight.” Ann Pratt, neighbour',
      ['Ann Pratt, neighbour ·  · Our hearts are broken tonight.'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    [
      '“So far it is a long game.” The rain went on.',
      [' ·  · So far it is a long game.'],
    ],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
