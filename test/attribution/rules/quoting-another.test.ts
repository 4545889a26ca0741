import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findQuotingAnother()', () => {
  it.each([
    [
      'State media quoted Kim as saying the test was a success.',
      [
        'State media · quoted · the test was a success',
        'Kim · as saying · the test was a success',
      ],
    ],
    [
      'The paper quoted an unnamed official as saying that talks had failed.',
      [
        'The paper · quoted · that talks had failed',
        'an unnamed official · as saying · that talks had failed',
      ],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The paper quoted the law in full.', []],
    ['He quoted Keats.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
