import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findBesideQuotation()', () => {
  it.each([
    ['“It is what it is,” Burke shrugged.', ['Burke · shrugged · It is what it is']],
    ['“Never,” she shot back.', ['she · shot · Never']],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['The sign “Keep Out” hung crooked.', []],
    ['“Night Train,” which opened in May, closed in June.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
