import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/attribution/find-attributions.ts';
import { splitText } from '../../../src/text/split-text.ts';
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

  it.each([
    ['The Herald had quoted an unnamed stoker as saying the valve had burst.', [null, 0]],
    ['The mayor met Kim. The Herald quotes her deputy as saying it is over.', [null, 0]],
  ])('holds the one quoted in the one who quotes: %j', (text, parents) => {
    const attributions = findAttributions(text, splitText(text));
    expect(attributions.map(({ parent }) => parent)).toEqual(parents);
  });
});
