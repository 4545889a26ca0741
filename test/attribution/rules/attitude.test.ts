import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findAttitude()', () => {
  it.each([
    [
      'Teachers are concerned that the law will change.',
      ['Teachers · are concerned · that the law will change'],
    ],
    [
      'The mayor was highly critical of the plan.',
      ['The mayor · was highly critical of · the plan'],
    ],
    [
      'Investors are confident the bank will survive.',
      ['Investors · are confident · the bank will survive'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The army is critical to the plan.', []],
    ['He is sure.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
