import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findIssuedStatement()', () => {
  it.each([
    [
      'Senator Hood issued a statement on the decision. “Like many Texans, I am angry.”',
      ['Senator Hood · issued a statement · Like many Texans, I am angry.'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The bank issued a statement on Monday. It was short.', []],
    ['The mint issued a coin. “Long live the king” stands on its rim.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
