import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findInTheWordsOf()', () => {
  it.each([
    [
      'In the words of one diplomat, the summit was a funeral.',
      ['one diplomat · In the words of · the summit was a funeral'],
    ],
    [
      'The summit was a funeral, in the words of one diplomat.',
      ['one diplomat · in the words of · The summit was a funeral'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([['The words of the song are sad.', []]])(
    'is not misled by %j',
    (text, attributions) => {
      expect(readAttributions(text)).toEqual(attributions);
    },
  );
});
