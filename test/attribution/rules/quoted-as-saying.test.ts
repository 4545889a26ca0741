import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findQuotedAsSaying()', () => {
  it.each([
    [
      'Minister Bela Kovacs was quoted by state television as saying the border would reopen.',
      [
        'state television · quoted · the border would reopen',
        'Minister Bela Kovacs · as saying · the border would reopen',
      ],
    ],
    [
      'The bishop was quoted as saying that he would stay.',
      ['The bishop · as saying · that he would stay'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['He was quoted twice.', []],
    ['Saying nothing is safe.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
