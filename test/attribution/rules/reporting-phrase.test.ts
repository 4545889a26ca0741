import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findReportingPhrase()', () => {
  it.each([
    [
      'Montalvo came to the conclusion that the letters were forged.',
      ['Montalvo · came to the conclusion · that the letters were forged'],
    ],
    [
      'She made it clear that she would stay.',
      ['She · made it clear · that she would stay'],
    ],
    [
      'The agency issued a warning that the dam may fail.',
      ['The agency · issued a warning · that the dam may fail'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['He came to the house that he had sold.', []],
    ['She made it to the top.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
