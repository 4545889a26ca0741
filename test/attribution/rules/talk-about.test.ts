import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findTalkAbout()', () => {
  it.each([
    [
      'The president talked about the flood after lunch.',
      ['The president · talked · about the flood'],
    ],
    [
      'They spoke to reporters about their son.',
      ['They · spoke to reporters · about their son'],
    ],
    [
      'He has been talking about a third party for years.',
      ['He · has been talking · about a third party for years'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The talks about peace failed.', []],
    ['She wants to talk about it.', []],
    ['They talked all night.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
